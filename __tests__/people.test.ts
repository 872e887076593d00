/** No e-mail address and no name of a person's folder comes out, however it is written: names and forms by the hundred. */
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { defaultSettings } from "../src/config/default-settings.ts";
import { NOTHING_AROUND } from "../src/domain/plan.ts";
import { IssueIndex } from "../src/match/issue-index.ts";
import { redactSecrets } from "../src/parse/secrets/safe-text.ts";
import { maskHomeDirectories } from "../src/render/mask-home.ts";
import { renderJson } from "../src/render/render-json.ts";
import { triage } from "../src/triage.ts";
import { sampleIssue } from "./support/samples.ts";

const letters = (alphabet: string, min: number, max: number) =>
  fc.array(fc.constantFrom(...Array.from(alphabet)), { minLength: min, maxLength: max }).map((all) => all.join(""));
const word = fc.oneof(
  letters("bcdfghjklmnpqrstvwxz", 5, 12),
  letters("бвгджзклмнпрст", 5, 9),
  letters("äöüßéèçñ", 5, 9),
  letters("安娜李王张伟芳", 5, 6),
);
const local = fc.oneof(
  word,
  fc.tuple(word, fc.constantFrom(".", "_", "-", "+", "%"), word).map((parts) => parts.join("")),
  letters("bcdfghjkl", 65, 300),
);
const host = fc
  .tuple(word, fc.constantFrom("example", "museum", "co.uk", "公司", "рф", "xn--p1ai"))
  .map((parts) => parts.join("."));

type Form = (local: string, host: string) => string;
const MAILS: Readonly<Record<string, Form>> = {
  plain: (name, at) => `${name}@${at}`,
  "in brackets": (name, at) => `Kim <${name}@${at}>`,
  mailto: (name, at) => `mailto:${name}@${at}?subject=a`,
  "a query": (name, at) => `https://lid.test/a?u=${name}@${at}&x=1`,
  "a path": (name, at) => `https://lid.test/users/${name}@${at}/edit`,
  "the user of an address": (name, at) => `smtp://${encodeURIComponent(`${name}@${at}`)}@lid.test:25`,
  "percent-encoded": (name, at) => `to=${name}%40${at.replaceAll(".", "%2E")}`,
  "encoded twice": (name, at) => `to=${name}%2540${at}`,
  "an entity": (name, at) => `${name}&#64;${at}`,
  "JSON's escape": (name, at) => String.raw`{"to":"${name}\u0040${at}"}`,
  "a wide sign": (name, at) => `${name}＠${at}`,
  "a hidden character": (name, at) => `${name}\u200b@${at}`,
  "a line's end": (name, at) => `${name}@\n  ${at}`,
  spelled: (name, at) => `${name} [at] ${at.replaceAll(".", " [dot] ")}`,
};

const HOMES: Readonly<Record<string, (name: string) => string>> = {
  linux: (name) => `/home/${name}/lid.js:1:2`,
  macos: (name) => `/Users/${name}/lid.js`,
  "another volume": (name) => `/System/Volumes/Data/Users/${name}/lid`,
  private: (name) => `/private/home/${name}/lid`,
  opt: (name) => `/opt/home/${name}/lid`,
  mounted: (name) => `/mnt/nas/home/${name}/lid`,
  "at the end": (name) => `HOME=/home/${name}`,
  windows: (name) => `C:\\Users\\${name}\\lid`,
  "windows, doubled": (name) => `C:\\\\Users\\\\${name}\\\\lid`,
  "windows, slashes": (name) => `C:/Users/${name}/lid`,
  "windows, yen": (name) => `C:¥Users¥${name}¥lid`,
  "windows, wide": (name) => `C:＼Users＼${name}＼lid`,
  "windows, capitals": (name) => `C:\\USERS\\${name}\\lid`,
  "windows, old": (name) => `C:\\Documents and Settings\\${name}\\lid`,
  "without a drive": (name) => `\\Users\\${name}\\lid`,
  server: (name) => `\\\\server\\users\\${name}\\lid`,
  "server's share": (name) => `\\\\server\\c$\\Users\\${name}\\lid`,
  "server, slashes": (name) => `//server/homes/${name}/lid`,
  smb: (name) => `smb://server/users/${name}/lid`,
  wsl: (name) => `\\\\wsl.localhost\\Ubuntu\\home\\${name}\\lid`,
  "wsl, from within": (name) => `/mnt/c/Users/${name}/lid`,
  cygwin: (name) => `/cygdrive/c/Users/${name}/lid`,
  "a file's address": (name) => `file:///Users/${name}/lid`,
  "an encoded address": (name) => `file%3A%2F%2F%2Fhome%2F${name}%2Flid`,
  "an encoded drive": (name) => `C%3A%5CUsers%5C${name}%5Clid`,
  "a server for developers": (name) => `http://localhost:5173/@fs/Users/${name}/lid.js`,
  remote: (name) => `vscode-remote://ssh-remote+lid/home/${name}/lid`,
  "plugged in": (name) => `/run/media/${name}/disk/lid`,
  "one folder's name": (name) => `/projects/-Users-${name}-lid`,
};

describe("e-mail addresses", () => {
  test.each(Object.entries(MAILS))("%s", (form, write) => {
    fc.assert(
      fc.property(local, host, (name, at) => {
        // Only letters of the Latin alphabet are spelled out.
        fc.pre(form !== "spelled" || /^[\w.+%-]+$/.test(`${name}${at}`));
        const clean = redactSecrets(`Write to ${write(name, at)} please.`);
        expect(clean).toContain("[redacted e-mail]");
        expect(clean).not.toContain(name);
      }),
      { numRuns: 60 },
    );
  });

  test.each([
    "git@lid.test:a/b.git",
    "ssh://git@lid.test/a",
    "icon@2x.png",
    "npm i foo@1.2.3",
    "uses: actions/checkout@v5",
    "getty@tty1.service",
    "import a from 'quill@next'",
    "@scope/pkg@1.2.3",
  ])("%s is none", (text) => {
    expect(redactSecrets(text)).toBe(text);
  });
});

describe("people's folders", () => {
  test.each(Object.entries(HOMES))("%s", (_form, write) => {
    fc.assert(
      fc.property(word, (name) => {
        const masked = maskHomeDirectories(`ENOENT: '${write(name)}'`);
        expect(masked).not.toContain(name);
        expect(masked).toContain("~");
        expect(maskHomeDirectories(masked)).toBe(masked);
      }),
      { numRuns: 30 },
    );
  });

  test.each([
    "/app/src/pages/home/header.tsx",
    "https://lid.test/home/news",
    "https://lid.test/Users/list",
    "/Users/Shared/lid",
    String.raw`C:\Users\Public\lid`,
    "/home/linuxbrew/.linuxbrew/bin",
    "-home-made",
    "/media/images/lid.png",
  ])("%s is nobody's", (text) => {
    expect(maskHomeDirectories(text)).toBe(text);
  });
});

test("neither stands in the comment or the JSON, wherever it stood in the issue", () => {
  const name = "zephyrine";
  const forms = [
    ...Object.values(MAILS).map((write) => write(name, "firm.example")),
    ...Object.values(HOMES).map((write) => write(name)),
  ];
  for (const text of forms) {
    const body = `**Environment Info**\n- Platform: ${text}\n- Version: 1.2.3\n\n${text}\n\n\`\`\`\nTypeError: cannot open ${text}\n    at run (${text}:1:2)\n\`\`\``;
    const plan = triage(
      sampleIssue({ title: `It fails on ${text}`, body }),
      NOTHING_AROUND,
      new IssueIndex(),
      defaultSettings,
      "2031-01-02T03:04:05Z",
    );
    const shown = `${plan.comment.body ?? ""}${JSON.stringify(renderJson(plan))}`;
    expect([text, shown.toLowerCase().includes(name)]).toEqual([text, false]);
  }
});
