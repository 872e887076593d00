/** How reporters say what they use, in each of the wordings. */
import { describe, expect, test } from "@jest/globals";
import { productName } from "../../../src/parse/product/product-name.ts";
import type { SetupKey } from "../../../src/parse/environment/setup/setup-labels.ts";
import { setupMentions, setupOfFrames } from "../../../src/parse/environment/setup/setup-mentions.ts";

const product = productName("acme/lidbox");
const mention = (key: SetupKey, text: string): [name: string | null, raw: string] | undefined => {
  const value = setupMentions(text, product).get(key);
  return value && [value.name, value.raw];
};

describe("how it was installed", () => {
  test.each<[text: string, name: string, raw: string]>([
    ["I installed it via npm.", "npm", "npm"],
    ["I install it with npm", "npm", "npm"],
    ["when installing using npm", "npm", "npm"],
    ["Installed through npm", "npm", "npm"],
    ["installed the lid box via npm", "npm", "npm"],
    ["installed lid-box 2.1 via the AUR", "distribution", "AUR"],
    ["installed from source", "source", "source"],
    ["installed via npm and brew", "npm", "npm"],
    ["installed via npm for brew", "npm", "npm"],
    ["installed via npm on brew", "npm", "npm"],
    ["installed via npm from brew", "npm", "npm"],
    ["installed via npm, brew", "npm", "npm"],
    ["installed with the official installer", "native", "official installer"],
    ["installed with the a b c d npm", "npm", "a b c d npm"],
    ...["built", "compiled", "building", "compiling"].map((word): [string, string, string] => [
      `I was ${word} it from source`,
      "source",
      `${word} it from source`,
    ]),
    ...["source", "git", "main", "master", "head", "HEAD"].map((word): [string, string, string] => [
      `built from ${word}`,
      "source",
      `built from ${word}`,
    ]),
    ["built lid-box from main", "source", "built lid-box from main"],
    ["with the native installation", "native", "native installation"],
    ["by the npm installer", "npm", "npm installer"],
    ["a homebrew installation", "homebrew", "homebrew installation"],
    ["the winget installer", "winget", "winget installer"],
    ["the docker installation", "docker", "docker installation"],
    ["the snap installation", "snap", "snap installation"],
    ["the flatpak installation", "flatpak", "flatpak installation"],
    ["the nix installer", "nix", "nix installer"],
  ])("%s", (text, name, raw) => {
    expect(mention("installMethod", text)).toEqual([name, raw]);
  });

  test.each([
    ...["npm install -g lidbox", "pnpm add lidbox", "yarn global add lidbox", "bun i lidbox", "brew upgrade lidbox"],
    ...[
      "winget install acme.lidbox",
      "scoop update lidbox",
      "choco install lidbox",
      "pip install lidbox",
      "pip3 install lidbox",
    ],
    ...[
      "pipx reinstall lidbox",
      "uv tool install lidbox",
      "cargo install lidbox",
      "go install lidbox",
      "apt install lidbox",
    ],
    ...[
      "apt-get install lidbox",
      "dnf install lidbox",
      "snap install lidbox",
      "flatpak install lidbox",
      "gem install lidbox",
    ],
  ])("%s", (command) => {
    expect(mention("installMethod", `I ran \`${command}\` here`)?.[1]).toBe(command);
    expect(setupMentions(`I ran \`${command}\` here`, undefined).size).toBe(0);
  });

  test.each([
    ...["installed a b c d via npm", "uninstalled via npm", "installed in npm", "installed from npm", "reinstall: npm"],
    ...[
      "installed via a friend",
      "rebuilt from source",
      "built it all from source",
      "built from sources",
      "built with git",
    ],
    ...[
      "the npms installer",
      "the oil installation",
      "the npm installers",
      "npm install wick",
      "npm run lidbox",
      "npm install",
    ],
    ...["I installed it via npm and then I installed it via brew"],
  ])("none: %s", (text) => {
    expect(mention("installMethod", text)).toBeUndefined();
  });
});

describe("which plan", () => {
  test.each<[text: string, name: string, raw: string]>([
    ["I'm on the Max plan", "max", "Max"],
    ["im on a pro plan", "pro", "pro"],
    ["I'm a pro user", "pro", "pro"],
    ["im a pro user", "pro", "pro"],
    ["I am a Plus subscriber", "plus", "Plus"],
    ["my team account", "team", "team"],
    ["we're an enterprise tier", "enterprise", "enterprise"],
    ["we are on our business subscription", "business", "business"],
    ["our free tier", "free", "free"],
    ["I have the ultra plan", "ultra", "ultra"],
    ["we have a pro account", "pro", "pro"],
    ["I use a paying pro account", "pro", "pro"],
    ["using my $20 lidbox pro plan", "pro", "pro"],
    ["on max 20x plan", "max-20x", "max 20x"],
    ["on a Max (5x) plan", "max-5x", "Max (5x)"],
    ["as I am a pro user", "pro", "pro"],
    ["my pro member", "pro", "pro"],
  ])("%s", (text, name, raw) => {
    expect(mention("plan", text)).toEqual([name, raw]);
  });

  test.each([
    ...["the pro plan is nice", "for pro subscribers", "my plan", "my maximal plan", "my pro plans", "my promo plan"],
    ...[
      "my old box of oil pro plan",
      "my plan for pro users",
      "my pro lamp",
      "I use pro",
      "on pro and on max plan of my team plan",
    ],
    `my ${"very ".repeat(20)}pro plan`,
  ])("none: %s", (text) => {
    expect(mention("plan", text)).toBeUndefined();
  });
});

describe("where it is used", () => {
  test.each<[text: string, name: string, raw: string]>([
    ["in the VS Code extension", "vscode-extension", "VS Code extension"],
    ["using my JetBrains plugin", "jetbrains-plugin", "JetBrains plugin"],
    ["from an Emacs package", "editor-plugin", "Emacs package"],
    ["via our Firefox add-on", "browser-extension", "Firefox add-on"],
    ["via our Firefox addon", "browser-extension", "Firefox addon"],
    ["inside the desktop app", "desktop", "desktop app"],
    ["on the desktop application", "desktop", "desktop application"],
    ["on desktop", "desktop", "desktop"],
    ["through the iOS app", "mobile", "iOS app"],
    ["within the macOS application", "desktop", "macOS application"],
    ["of VS Code's sidebar", "vscode-extension", "VS Code's sidebar"],
    ["in the VS Code side panel", "vscode-extension", "VS Code side panel"],
    ["in the VS Code webview", "vscode-extension", "VS Code webview"],
    ["in the Zed integration", "editor-plugin", "Zed integration"],
    ["in the web app", "web", "web app"],
    ["on my web version", "web", "web version"],
    ["using the web UI", "web", "web UI"],
    ["with the web interface", "web", "web interface"],
    ["via the lidbox web client", "web", "lidbox web client"],
    ["from the acme lid.box web app", "web", "acme lid.box web app"],
  ])("%s", (text, name, raw) => {
    expect(mention("surface", `It jams ${text}.`)).toEqual([name, raw]);
    expect(mention("surface", `${text[0]?.toUpperCase() ?? ""}${text.slice(1)} it jams`)).toEqual([name, raw]);
  });

  test.each([
    ...[
      "the VS Code extension",
      "in the oil extension",
      "in VS Code",
      "in the desktops",
      "in a web app",
      "in the webs app",
    ],
    ...["in the web apps", "in the a b c web app", "in the CI integration", "at the VS Code extension"],
    ...["in VS Code and with the extension", "in the VS Code extension and in the desktop app"],
  ])("none: %s", (text) => {
    expect(mention("surface", `It jams ${text}.`)).toBeUndefined();
  });
});

test("a part of which the same is said twice keeps the first words", () => {
  expect(mention("installMethod", "I installed it via npm, that is with the npm installer")).toEqual(["npm", "npm"]);
});

test("sixty places of a text are looked at", () => {
  const vague = (count: number): string => "Not in the oil app. ".repeat(count);
  expect(mention("surface", `${vague(59)}Only in the iOS app.`)).toEqual(["mobile", "iOS app"]);
  expect(mention("surface", `${vague(60)}Only in the iOS app.`)).toBeUndefined();
});

describe("what the files of a stack tell", () => {
  test.each<[file: string, key: SetupKey, name: string, raw: string]>([
    ["/$bunfs/root/lidbox", "installMethod", "native", "/$bunfs/"],
    ["B:/~BUN/root/lidbox.exe", "installMethod", "native", "~bun/"],
    ["B:\\~BUN\\root\\lidbox.exe", "installMethod", "native", "~bun\\"],
    ["/snapshot/lidbox/main.js", "installMethod", "native", "/snapshot/"],
    ["C:\\snapshot\\lidbox\\main.js", "installMethod", "native", "\\snapshot\\"],
    ["/usr/lib/node_modules/lidbox/cli.js", "installMethod", "npm", "/lib/node_modules/"],
    ["C:\\lib\\node_modules\\lidbox\\cli.js", "installMethod", "npm", "\\lib\\node_modules\\"],
    [
      "C:\\Users\\ann\\AppData\\Roaming\\npm\\node_modules\\lidbox\\cli.js",
      "installMethod",
      "npm",
      "\\roaming\\npm\\node_modules\\",
    ],
    [
      "C:/Users/ann/AppData/Roaming/npm/node_modules/lidbox/cli.js",
      "installMethod",
      "npm",
      "/roaming/npm/node_modules/",
    ],
    ["/home/ann/.vscode/extensions/acme.lidbox/out.js", "surface", "vscode-extension", "/.vscode/extensions/"],
    ["/home/ann/.vscode-server/extensions/lid/out.js", "surface", "vscode-extension", "/.vscode-server/extensions/"],
    [
      "C:\\Users\\ann\\.vscode-insiders\\extensions\\lid\\out.js",
      "surface",
      "vscode-extension",
      "\\.vscode-insiders\\extensions\\",
    ],
  ])("%s", (file, key, name, raw) => {
    expect([...setupOfFrames([file])]).toEqual([[key, { name, raw }]]);
  });

  test.each([
    ...["/usr/lib/node_modules/npm/lib/cli.js", "C:\\Users\\ann\\AppData\\Roaming\\npm\\node_modules\\npm\\cli.js"],
    ...[
      "/srv/node_modules/lidbox/cli.js",
      "/usr/lib/node_modules",
      "/home/ann/.vscode/settings.json",
      "/srv/snapshots/lid.js",
    ],
    ...["/srv/bunfs/root", "/home/ann/.vscode-oil/extensions/lid"],
  ])("nothing: %s", (file) => {
    expect(setupOfFrames([file]).size).toBe(0);
  });

  test("the first file counts", () => {
    const found = setupOfFrames(["/srv/lid.js", "/usr/lib/node_modules/lidbox/cli.js", "/$bunfs/root/lidbox"]);
    expect(found.get("installMethod")?.name).toBe("npm");
  });
});
