/** What each place says of the environment, and which of two places is believed. */
import { describe, expect, test } from "@jest/globals";
import type { Environment } from "../../../src/domain/report.ts";
import { environmentProse, isEnvironmentLine } from "../../../src/parse/body/environment-lines.ts";
import { parseReport } from "../../../src/parse/parse-report.ts";
import { scanPieces } from "../../../src/parse/body/scan-pieces.ts";
import { splitSections } from "../../../src/parse/body/split-sections.ts";

function read(body: string, repo?: string): Environment {
  return parseReport({ title: "It jams", body, ...(repo === undefined ? {} : { repo }) }).environment;
}

/** `Label: value` in a list for the environment. */
const listed = (...entries: readonly string[]): string =>
  `It jams.\n\n### Environment\n\n${entries.map((entry) => `- ${entry}\n`).join("")}`;

describe("the labels of a list", () => {
  test.each([
    ...["OS", "Operating system", "Operating systems", "操作系统", "系统", "系統", "平台", "운영체제", "운영 체제"],
    ...["Betriebssystem", "Sistema operativo", "Sistema operacional", "Host OS"],
    ...["Platform", "Host", "System", "Lid platform", "Browser", "Web browser", "Browsers"],
  ])("%s asks for the platform", (label) => {
    expect(read(listed(`${label}: Debian 12`)).platform).toBe("Debian 12");
  });

  test.each(["Version", "Versions", "Lid version", "版本", "版本号", "バージョン", "버전", "Versión", "Versão"])(
    "%s asks for the version",
    (label) => {
      expect(read(listed(`${label}: 2.1.7`)).version).toBe("2.1.7");
    },
  );

  test.each([
    "Terminal",
    "Shell",
    "Lid terminal",
    "System shell",
    "Browser terminal",
    "Terminal emulator/shell",
    "My favourite old box's shell",
  ])("%s asks for the terminal", (label) => {
    expect(read(listed(`${label}: kitty`)).terminal).toBe("kitty");
  });

  test.each(["Feedback ID", "Lid feedback ID"])("%s asks for the feedback id", (label) => {
    expect(read(listed(`${label}: 0a1b2c3d-1111`)).feedbackId).toBe("0a1b2c3d-1111");
  });

  test.each(["Using", "Subsystem", "Hostname", "Versioning", "Lid in your browser", "Lid on the usual system"])(
    "%s asks for none of them",
    (label) => {
      expect(read(listed(`${label}: kitty on Debian, 2.1.7`))).toMatchObject({
        terminal: null,
        version: null,
        feedbackId: null,
      });
    },
  );

  test("a sentence that ends with the word is no label of a terminal", () => {
    expect(read(listed("and then I was to look into my terminal: it jams")).terminal).toBeNull();
  });

  test.each(["iOS", "iPadOS", "Android", "macOS", "Windows", "Ubuntu", "Debian", "Fedora"])(
    "%s version names the system",
    (name) => {
      expect(read(listed(`${name} version: 17.1`)).platform).toBe(`${name.toLowerCase()} 17.1`);
      expect(read(listed(`${name} OS version: 17.1`)).platform).toMatch(/17\.1$/);
      expect(read(listed(`My ${name} version: 17.1`)).platform).toBeNull();
    },
  );
});

describe("a line for want of a label", () => {
  test.each<[entry: string, version: string]>([
    ["Lidbox: 2.1.7", "2.1.7"],
    ["Lidbox 2.1.7", "2.1.7"],
    ["Lidbox v2.1", "2.1"],
    ["Lidbox： 2.1.7", "2.1.7"],
    ["Lidbox = 2.1.7", "2.1.7"],
    ["Lidbox   :  2.1.7", "2.1.7"],
    ["**Lidbox** 2.1.7", "2.1.7"],
    ["**Lidbox**: 2.1.7", "2.1.7"],
    ["**Lidbox:** 2.1.7", "2.1.7"],
    ["_Lidbox_: 2.1.7", "2.1.7"],
    ["`lidbox` 2.1.7", "2.1.7"],
    ["@acme/lid-box 2.1.7", "2.1.7"],
    ["Lid Box 2.1.7 (of today)", "2.1.7"],
  ])("%s", (entry, version) => {
    expect(read(listed(entry)).version).toBe(version);
    expect(read(`### Environment\n\n${entry}`).version).toBe(version);
    expect(read(`### Environment\n\n+ ${entry}`).version).toBe(version);
    expect(read(`### Environment\n\nNode: 20.1.0 • ${entry}`).version).toBe(version);
  });

  test.each([
    ...[
      "Node 20.1.0",
      "Lidbox 2",
      "Lidbox: the 2.1.7",
      "2.1.7",
      "Lidbox2.1.7",
      "x2.1.7",
      `Lidbox ${"x".repeat(150)} 2.1.7`,
    ],
    `Lidbox 2.1.7 ${"x".repeat(150)}`,
    `Lidbox 2.1.7 ${"x".repeat(70)}`,
  ])("none: %s", (entry) => {
    expect(read(listed(entry)).version).toBeNull();
  });

  test.each<[entry: string, platform: string | null]>([
    ["macOS 14.1, M2", "macOS 14.1, M2"],
    ["  * Debian 12", "Debian 12"],
    ["+ Windows 11", "Windows 11"],
    ["lid, FreeBSD 14", "lid, FreeBSD 14"],
    ["lid in a browser", null],
    ["lid: Debian 12", null],
    [`Debian 12 ${"x".repeat(120)}`, "Debian 12"],
  ])("a system: %s", (entry, platform) => {
    expect(read(`### Environment\n\n${entry}`).platform).toBe(platform);
  });

  test("only a list for the environment is read so", () => {
    expect(read("### What happened\n\nLidbox 2.1.7\nmacOS 14.1, M2")).toMatchObject({
      version: null,
      platform: "macOS 14.1",
    });
  });
});

describe("an answer for the version", () => {
  test.each<[name: string, body: string, repo: string | undefined, version: string | null]>([
    ["a number", "### Version\n\n2.1.7", undefined, "2.1.7"],
    ["below the command that gave it", "### Version\n\n$ lid@9.9.9 --version\n2.1.7", undefined, "2.1.7"],
    ["below another prompt", "### Version\n\n# lid@9.9.9 --version\n2.1.7", undefined, "2.1.7"],
    ["below a quoted command", "### Version\n\n> lid@9.9.9 --version\n2.1.7", undefined, "2.1.7"],
    ["in a line with another mark", "### Version\n\n% lid@9.9.9 --version\n2.1.7", undefined, "9.9.9"],
    ["below words", "### Version\n\nI looked\nit up\n2.1.7", undefined, "2.1.7"],
    ["before a remark", "### Version\n\n2.1.7 # the newest\n9.9.1", undefined, "2.1.7"],
    ["not of what was ticked", "### Checklist\n\n- [x] I use lidbox 9.9.1", "acme/lidbox", null],
    ["in the sixth line", "### Version\n\na\nb\nc\nd\ne\n2.1.7", undefined, "2.1.7"],
    ["not in the seventh", "### Version\n\na\nb\nc\nd\ne\nf\n2.1.7", undefined, null],
    ["of other software", "### Version\n\nPython 3.11.4", undefined, null],
    ["of other software that is the product", "### Version\n\nPython 3.11.4", "acme/cpython", "3.11.4"],
    ["of the editor around it", "### VS Code version\n\n1.95.2", "acme/lidbox", null],
    ["of the editor, where no product is known", "### VS Code version\n\n1.95.2", undefined, "1.95.2"],
    ["of the editor, where it is the product", "### VS Code version\n\n1.95.2", "acme/vscode", "1.95.2"],
    ["of the extension", "### Extension version\n\n3.2.1", "acme/lidbox", "3.2.1"],
    ["of the plugin", "### Plugin version\n\n3.2.1", "acme/lidbox", "3.2.1"],
    ["of a product named like other software", "### Cursor version\n\n3.2.1", "acme/cursor", "3.2.1"],
    ["of other software named so", "### Cursor version\n\n3.2.1", "acme/lidbox", null],
    ["a version within the answer for the system is the system's", "### OS\n\nDebian, version: 12.1", undefined, null],
  ])("%s", (_name, body, repo, version) => {
    expect(read(body, repo).version).toBe(version);
  });

  test.each<[body: string, expected: Partial<Environment>]>([
    ["### Version\n\n2.1.7\nOS: Debian 12\nShell: zsh", { version: "2.1.7", platform: "Debian 12", terminal: "zsh" }],
    ["### OS\n\nDebian 12\nShell: zsh", { platform: "Debian 12", terminal: "zsh" }],
    ["### Platform\n\nDebian 12", { platform: "Debian 12" }],
    ["### Terminal\n\nkitty\nor so", { terminal: "kitty" }],
    ["### Browser\n\nSafari on macOS", { platform: "Safari on macOS" }],
    ["### Which browser do you use?\n\nSafari on macOS", { platform: "Safari on macOS" }],
    ["### What web browsers jam?\n\nSafari on macOS", { platform: "Safari on macOS" }],
    ["### In the browser\n\nSafari on macOS", { platform: "macOS" }],
    ["### Checklist\n\n- [x] OS: Debian 12\n- Version: 2.1.7", { platform: null, version: null }],
    ["### Model\n\nOS: Debian 12", { platform: null }],
  ])("%j", (body, expected) => {
    expect(read(body)).toMatchObject(expected);
  });
});

describe("what a tool says of its version", () => {
  test.each([
    ...["$ lid --version\nlid 2.1.7", "> lid -v\nv2.1.7", "❯ lid -V\nlid 2.1.7 (of today)", "% lid version\n2.1.7"],
    ...["# ./lid --version\nlid 2.1.7", "$lid --version\nlid 2.1.7", "  $ lid --version  \nlid 2.1.7"],
    ...["lid 2.1.7 (57804ffe1)", "lid v2.1.7 (57804ffe1 2031-06-01)", "  lid-box 2.1.7 (57804ffe1)"],
  ])("%j", (output) => {
    expect(read(`It jams in this version.\n\n\`\`\`\n${output}\n\`\`\``).version).toBe("2.1.7");
  });

  test.each([
    ...[
      "$ node --version\nlid 2.1.7",
      "$ lid --versions\nlid 2.1.7",
      "lid --version\nlid 2.1.7",
      "$ lid --help\nlid 2.1.7",
    ],
    ...["node 2.1.7 (57804ffe1)", "lid 2.1.7 (57804)", "lid 2.1.7 (of today)", "my lid 2.1.7 (57804ffe1)"],
    ...["$ lid --version\n\nlid 2.1.7", "2.1.7 (57804ffe1)"],
  ])("none: %j", (output) => {
    expect(read(`It jams in this version.\n\n\`\`\`\n${output}\n\`\`\``).version).toBeNull();
  });
});

describe("a version behind the product's name", () => {
  test.each<[text: string, version: string | null, platform: string | null]>([
    ["lidbox 2.1.7 jams", "2.1.7", null],
    ["lidbox 2.1.7 on Debian 12 jams", "2.1.7", "Debian 12 jams"],
    ["lidbox 2.1.7 on a Debian box with Node", "2.1.7", "Debian box"],
    ["lidbox 2.1.7 on an Ubuntu box using Node", "2.1.7", "Ubuntu box"],
    ["lidbox 2.1.7 on Debian and Node", "2.1.7", "Debian"],
    ["lidbox 2.1.7 on Debian, always", "2.1.7", "Debian"],
    ["lidbox 2.1.7 on Debian; always", "2.1.7", "Debian"],
    ["lidbox 2.1.7 on Debian (always)", "2.1.7", "Debian"],
    ["lidbox 2.1.7 jams. It did so on Debian", "2.1.7", "Debian"],
    ["lidbox 2.1.7 jams\nas it did on Debian", "2.1.7", "Debian"],
    ["lidbox 2.1.7 on my box", "2.1.7", null],
    ["It worked in lidbox 2.1.7", null, null],
    ["since lidbox 2.1.7 it jams", "2.1.7", null],
    ["it worked\nlidbox 2.1.7", "2.1.7", null],
    ["it worked and then there came the new lidbox 2.1.7", "2.1.7", null],
    ["It worked in lidbox 2.1.7, not in lidbox 2.2.0 on Debian", "2.2.0", "Debian"],
    ["mybox 2.1.7 jams", null, null],
  ])("%j", (text, version, platform) => {
    expect(read(text, "acme/lidbox")).toMatchObject({ version, platform });
  });

  test("of twenty the last is read, of more it is not", () => {
    const named = (count: number): string => `${"lidbox 2.1.7 jams.\n".repeat(count)}lidbox 2.2.0 jams\n`;
    expect([read(named(19), "acme/lidbox").version, read(named(20), "acme/lidbox").version]).toEqual([
      "2.2.0",
      "2.1.7",
    ]);
  });
});

/** Each row's first place is believed, in whichever order the two stand. */
const outranked: readonly (readonly [name: string, right: string, wrong: string, repo?: string])[] = [
  ["an answer before a sentence", "### Version\n\n2.1.7\n\n", "### What happened\n\nLidbox version: 9.9\n\n"],
  [
    "an answer before the list",
    "### Lidbox\n\n- Lidbox version: 2.1.7\n\n",
    "### Other\n\n- Version: 9.9\n\n",
    "acme/lidbox",
  ],
  ["a list before an answer", listed("Version: 2.1.7"), "### Version\n\n9.9\n\n"],
  ["a label before a line without one", listed("Lidbox version: 2.1.7"), listed("Lidbox 9.9.1")],
  ["a line without a label before an editor's", listed("Lidbox 2.1.7"), listed("VS Code 9.9.1")],
  ["the extension before the editor", listed("Extension version: 2.1.7"), listed("VS Code version: 9.9")],
  ["the plugin before the editor", listed("Lid plugin version: 2.1.7"), listed("VS Code version: 9.9")],
  ["the product before the extension", listed("Lid version: 2.1.7"), listed("Extension version: 9.9")],
  [
    "the product's own name before a bare label",
    listed("Lidbox version: 2.1.7"),
    listed("Version: 9.9"),
    "acme/lidbox",
  ],
  [
    "a bare label before the product's last one",
    listed("Version: 2.1.7"),
    listed("Last lidbox version: 9.9"),
    "acme/lidbox",
  ],
  [
    "a description before what was expected",
    "### Description\n\nVersion: 2.1.7\n\n",
    "### Expected\n\nVersion: 9.9\n\n",
  ],
  [
    "the product's name before what was expected",
    "### Description\n\nlidbox 2.1.7\n\n",
    "### Expected\n\nlidbox 9.9\n\n",
    "acme/lidbox",
  ],
  [
    "a list's name before a sentence's",
    "### Environment\n\nwith lidbox 2.1.7\n\n",
    "### Description\n\nlidbox 9.9\n\n",
    "acme/lidbox",
  ],
];

describe.each(outranked)("%s", (_name, right, wrong, repo) => {
  test("in this order", () => {
    expect(read(`${right}\n\n${wrong}`, repo).version).toBe("2.1.7");
  });
  test("in the other", () => {
    expect(read(`${wrong}\n\n${right}`, repo).version).toBe("2.1.7");
  });
});

const systems: readonly (readonly [name: string, right: string, wrong: string])[] = [
  ["the list before a bare line", listed("OS: Debian 12"), listed("Windows 11")],
  ["the system before the browser", listed("OS: Debian 12"), listed("Browser: Safari on macOS")],
  ["an answer before a sentence", "### OS\n\nDebian 12\n\n", "### Description\n\nOS: Windows 11\n\n"],
  ["the answer for the system before that for the platform", "### OS\n\nDebian 12\n\n", "### Platform\n\nWindows\n\n"],
  ["the platform before a sentence", "### Platform\n\nDebian 12\n\n", "### Description\n\nOS: Windows 11\n\n"],
  ["the system before its version", listed("OS: Debian 12"), listed("Windows version: 11")],
  ["a sentence before what was expected", "### Description\n\nOS: Debian 12\n\n", "### Expected\n\nOS: Windows 11\n\n"],
  ["an entry before what was expected", "### Description\n\n- Debian 12\n\n", "### Expected\n\n- Windows 11\n\n"],
  [
    "a label before the browser asked for",
    "### Description\n\nOS: Debian 12\n\n",
    "### Browser\n\nSafari on macOS\n\n",
  ],
];

describe.each(systems)("%s", (_name, right, wrong) => {
  test("in this order", () => {
    expect(read(`${right}\n\n${wrong}`).platform).toBe("Debian 12");
  });
  test("in the other", () => {
    expect(read(`${wrong}\n\n${right}`).platform).toBe("Debian 12");
  });
});

test("a terminal outranks a shell", () => {
  expect(read(listed("Shell: zsh", "Terminal: kitty")).terminal).toBe("kitty");
  expect(read(listed("Terminal: kitty", "Shell: zsh")).terminal).toBe("kitty");
});

test("a shell that is listed with its number first is named", () => {
  expect(read(listed("Shell: 5.9 - /bin/zsh")).terminal).toBe("zsh 5.9");
  expect(read(listed("Shell: 5.1.16(1) - C:\\git\\bin\\bash.exe")).terminal).toBe("bash 5.1.16(1)");
  expect(read(listed("Shell: zsh 5.9")).terminal).toBe("zsh 5.9");
});

describe("a line that only states a value", () => {
  test.each([
    ...[
      "OS: Debian 12",
      "- OS: Debian 12",
      "* **OS:** Debian 12",
      "| OS | Debian 12 |",
      "> Version = 2.1.7",
      "  • Shell: zsh",
    ],
    ...["Lidbox version: 2.1.7", "*Terminal*: kitty", "- Feedback ID: 0a1b2c3d", "Platform：Debian"],
  ])("%s", (line) => {
    expect(isEnvironmentLine(line)).toBe(true);
  });

  test.each([
    ...["OS Debian 12", "It jams.", "Wick: wet", "Using: oil", "I use the box here, in the end, with the shell: zsh"],
    ...["the lid jams, in my shell: zsh", `OS: ${"x".repeat(140)}`],
    "OS: Debian 12. It jams whenever I turn it around, and then again on the next day as well",
  ])("none: %s", (line) => {
    expect(isEnvironmentLine(line)).toBe(false);
  });
});

test("what the reporter wrote below a list", () => {
  const lines = [
    "- OS: Debian",
    "* lid 2",
    "+ x",
    "• y",
    "| a | b |",
    "Shell: zsh",
    "`Host`：box",
    "n=2",
    "It jams, always.",
  ];
  const [, section] = splitSections(scanPieces(`### Environment\n\n${lines.join("\n")}\n- ${"a ".repeat(160)}`));
  expect(section && environmentProse(section).trim().split("\n")).toEqual([
    "It jams, always.",
    `- ${"a ".repeat(160)}`.trim(),
  ]);
});
