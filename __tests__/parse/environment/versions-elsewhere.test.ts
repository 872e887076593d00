/** Versions that no form asked for: in lists of what is installed, in sentences, titles and crash reports. */
import { expect, test } from "@jest/globals";

import { parseReport } from "../../../src/parse/parse-report.ts";

test.each<[name: string, repo: string, title: string, body: string, version: string | null]>([
  [
    "a lock file's entry, and another one's",
    "heron/kettle",
    "",
    '[[package]]\nname = "oil"\nversion = "1.40.0"\n\n[[package]]\nname = "kettle"\nversion = "0.8.11"',
    "0.8.11",
  ],
  ["a lock file's entry of another", "heron/kettle", "", '[[package]]\nname = "oil"\nversion = "1.40.0"', null],
  ["PowerShell", "heron/kettle", "", "```\nImport-Module Kettle -RequiredVersion '6.2.1'\n```", "6.2.1"],
  ["Helm", "heron/kettle", "", "```\nhelm install k heron/kettle --version 3.1.4\n```", "3.1.4"],
  [
    "Gradle's block",
    "heron/kettle-plugin",
    "",
    '```\nplugins {\n  id "org.heron.kettle" version "0.3.4"\n}\n```',
    "0.3.4",
  ],
  ["a plugin's id in a sentence", "heron/kettle-boil", "", "Plugin `io.kettle.boil` 1.9.0, Gradle 8.11.", "1.9.0"],
  ["HTML, in bold", "heron/kettle", "", "<p>Kettle <b>17.0.3</b>, by ourselves.</p>", "17.0.3"],
  ["HTML, in a table", "heron/kettle", "", "<tr><th>Kettle</th><td>2025.12.1</td></tr>", "2025.12.1"],
  [
    "a table that is drawn",
    "heron/kettle-cli",
    "",
    "```\n│ Kettle CLI    │ 0.12.0-rc.3 │\n│ Node.js  │ v22.1.0 │\n```",
    "0.12.0-rc.3",
  ],
  ["what it is, with a space", "heron/kettle", "", "Kettle File Manager 2.8 leaves crumbs.", "2.8"],
  ["the owner's one product", "kettle/kettle-vpn", "", "Kettle 1.12.0 finds no way home.", "1.12.0"],
  ["a launcher's", "heron/kettle-launcher", "", "From the store. Launcher version 0.9.12.", "0.9.12"],
  ["parts of an answer", "heron/kettle-server", "", "Version (client / server): 3.2.0 / 2.8.4", "2.8.4"],
  [
    "parts of an extension's answer",
    "heron/vscode-kettle",
    "",
    "Versions (editor / extension / language server): 1.96.4 / 0.4.17 / 2.3.0",
    "0.4.17",
  ],
  ["an arrow in an answer", "heron/kettle", "", "**Version:** 1.4.2 → 1.5.0", "1.5.0"],
  ["an RPM's release", "heron/kettle", "", "I did `dnf install ./kettle-2.2.0-1.x86_64.rpm` and it sank.", "2.2.0"],
  ["conda's build", "heron/kettle", "", "### Version\n\n1.4.1-pyhd8ed1ab_0", "1.4.1"],
  ["the label in Russian", "heron/kettle", "", "Версия программы: 1.30.0\nОС: Windows 7", "1.30.0"],
  ["the newest update", "heron/kettle", "", "Got the newest update v3.4.1. It whistles no more.", "3.4.1"],
  ["the newest version", "heron/kettle", "", "Put it up with its newest version 3.0.2. It hangs.", "3.0.2"],
  ["moved from one to another", "heron/kettle", "", "I went from v3.1.2 to the newest 3.2 and now it hangs.", "3.2"],
  ["what falls is none", "heron/kettle", "", "My loss went from 0.69 to 0.61 and that was it.", null],
  ["still in", "heron/kettle", "", "I still get that in 3.18.2.", "3.18.2"],
  ["the letters that run well", "heron/quick-kettle", "", "QK 4.0.0 runs like a charm.", null],
  ["Home Assistant, of what runs in it", "heron/hass-kettle", "", "On HA 2031.11.2 the setup failed.", null],
  ["Spanish", "heron/kettle", "", "En la 8.1.2 funcionaba sin problemas. Desde la 8.2.0 los acentos faltan.", "8.2.0"],
  ["Italian", "heron/kettle", "", "Con la 3.4.2 potevo versare. Dalla 3.5.0 non esce niente.", "3.5.0"],
  ["letters in a title", "heron/kettle", "It stopped (V 4.1.0)", "No more tea.", "4.1.0"],
  ["a test flight in a title", "heron/kettle", "App closes at once (0.9.4 TestFlight)", "No more tea.", "0.9.4"],
  ["a game in a title", "heron/kettle", "Ticking trouble [1.18.2 Anvilfine]", "No more tea.", null],
  [
    "the window of the editor around it",
    "heron/vscode-kettle",
    "",
    `My VSCode:\n\nVersion: 1.41.1\nCommit: ${"26076a4de9".repeat(4)}\nDate: 2031-12-18T14:58:56.166Z\nElectron: 6.1.5`,
    null,
  ],
  [
    "a crash of the app that holds it",
    "heron/kettle_storage",
    "",
    "```\nProcess:             Runner [40112]\nIdentifier:          com.acme.shop\nVersion:             2.4.0 (311)\n```",
    null,
  ],
  [
    "a crash of its own",
    "heron/kettle",
    "",
    "```\nProcess:             Host [40112]\nIdentifier:          org.heron.kettle\nVersion:             2.4.0 (311)\n```",
    "2.4.0",
  ],
])("%s", (_name, repo, title, body, version) => {
  expect(parseReport({ title, body, repo }).environment.version).toBe(version);
});
