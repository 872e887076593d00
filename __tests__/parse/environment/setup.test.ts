import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { Setup } from "../../../src/domain/report.ts";
import { INSTALL_METHODS } from "../../../src/parse/environment/setup/install-methods.ts";
import { findModel, MODEL_FAMILIES, modelsIn } from "../../../src/parse/environment/setup/model-names.ts";
import { parseReport } from "../../../src/parse/parse-report.ts";
import { readSetupLabel } from "../../../src/parse/environment/setup/setup-labels.ts";
import { PLANS, SHELLS, SURFACES } from "../../../src/parse/environment/setup/setup-names.ts";
import { nameOf } from "../../../src/parse/environment/setup/setup-rule.ts";

/** Values and the name that each comes to; null: none. */
const installMethods: readonly (readonly [string, string | null])[] = [
  ["npm", "npm"],
  ["npm (global)", "npm"],
  ["npx", "npm"],
  ["global", "npm"],
  ["/usr/lib/node_modules/lidbox/cli.js", "npm"],
  ["C:\\Users\\ann\\AppData\\Roaming\\npm\\lidbox", "npm"],
  ["pnpm dlx", "pnpm"],
  ["Yarn 4", "yarn"],
  ["bun add -g", "bun"],
  ["bunx", "bun"],
  ["Homebrew", "homebrew"],
  ["brew cask", "homebrew"],
  ["linuxbrew", "homebrew"],
  ["/usr/local/Cellar/lidbox/1.2/bin", "homebrew"],
  ["/opt/homebrew/Caskroom/lidbox", "homebrew"],
  ["winget", "winget"],
  ["Scoop bucket", "scoop"],
  ["choco", "chocolatey"],
  ["Chocolatey", "chocolatey"],
  ["Native installer", "native"],
  ["standalone binary", "native"],
  ["standalone executable", "native"],
  ["official installer", "native"],
  ["Windows installer", "native"],
  ["the install script", "native"],
  ["installer script", "native"],
  ["install.sh", "native"],
  ["install.ps1", "native"],
  ["curl -fsSL https://lidbox.example/get | bash", "native"],
  ["curl -s https://lidbox.example/get |sh", "native"],
  ["irm https://lidbox.example/get | iex", "native"],
  ["curl install", "native"],
  ["lidbox-1.2.msi", "native"],
  ["a .dmg", "native"],
  ["/$bunfs/root/lidbox", "native"],
  ["B:/~BUN/root/lidbox.exe", "native"],
  ["pipx", "pipx"],
  ["uv tool", "uv"],
  ["uvx", "uv"],
  ["miniconda", "conda"],
  ["conda-forge", "conda"],
  ["micromamba", "conda"],
  ["pixi", "conda"],
  ["pip", "pip"],
  ["pip3 install", "pip"],
  ["PyPI", "pip"],
  ["poetry", "pip"],
  ["cargo install", "cargo"],
  ["cargo-binstall", "cargo"],
  ["crates.io", "cargo"],
  ["rustup", "cargo"],
  ["go install", "go"],
  ["gem", "gem"],
  ["RubyGems", "gem"],
  ["bundler", "gem"],
  ["composer", "composer"],
  ["dotnet tool", "dotnet-tool"],
  ["NuGet", "dotnet-tool"],
  ["nixpkgs", "nix"],
  ["NixOS", "nix"],
  ["/nix/store/abc-lidbox", "nix"],
  ["snap", "snap"],
  ["Snapcraft", "snap"],
  ["Flathub", "flatpak"],
  ["flatpak", "flatpak"],
  ["AppImage", "appimage"],
  ["apt-get", "distribution"],
  ["apt", "distribution"],
  [".deb package", "distribution"],
  ["rpm", "distribution"],
  ["dnf copr", "distribution"],
  ["pacman", "distribution"],
  ["AUR (yay)", "distribution"],
  ["apk add", "distribution"],
  ["xbps-install", "distribution"],
  ["MacPorts", "distribution"],
  ["mise", "mise"],
  ["asdf plugin", "mise"],
  ["VS Code Marketplace", "marketplace"],
  ["Open VSX", "marketplace"],
  ["Microsoft Store", "marketplace"],
  ["App Store", "marketplace"],
  [".vsix", "marketplace"],
  ["GitHub release", "binary"],
  ["downloaded binary", "binary"],
  ["release tarball", "binary"],
  ["pre-built", "binary"],
  ["Docker", "docker"],
  ["devcontainer", "docker"],
  ["podman", "docker"],
  ["ghcr.io/acme/lidbox", "docker"],
  ["helm chart", "docker"],
  ["from source", "source"],
  ["built from main", "source"],
  ["compiled from the source", "source"],
  ["source", "source"],
  ["git", "source"],
  ["git checkout", "source"],
  ["self-compiled", "source"],
  ["by hand", null],
  ["a friend did it", null],
  ["snappy", null],
  ["capture", null],
  ["going", null],
  ["resource", null],
  ["debug", null],
];

const shells: readonly (readonly [string, string | null])[] = [
  ["zsh 5.9", "zsh"],
  ["/bin/zsh", "zsh"],
  ["oh-my-zsh", "zsh"],
  ["fish (_not a problem with zsh_)", "fish"],
  ["Fish, version 3.7", "fish"],
  ["nushell", "nushell"],
  ["nu", "nushell"],
  ["PowerShell 7.4", "powershell"],
  ["Windows Power Shell", "powershell"],
  ["pwsh", "powershell"],
  ["cmd.exe", "cmd"],
  ["Command Prompt", "cmd"],
  ["GNU bash, version 5.2", "bash"],
  ["Git Bash", "git-bash"],
  ["MINGW64", "git-bash"],
  ["msys2", "git-bash"],
  ["/bin/sh", "sh"],
  ["dash", "sh"],
  ["ksh", "sh"],
  ["iTerm2", null],
  ["Windows Terminal", null],
  ["bashful", null],
  ["selfish", null],
  ["number", null],
];

const plans: readonly (readonly [string, string | null])[] = [
  ["Max 20x", "max-20x"],
  ["Max (20x)", "max-20x"],
  ["20x Max", "max-20x"],
  ["Max 5x", "max-5x"],
  ["5x plan", "max-5x"],
  ["Claude Max", "max"],
  ["Pro", "pro"],
  ["Pro+", "pro"],
  ["Professional", "pro"],
  ["Plus", "plus"],
  ["Team", "team"],
  ["Teams Premium", "team"],
  ["Enterprise Cloud", "enterprise"],
  ["Business", "business"],
  ["student", "education"],
  ["Ultra", "ultra"],
  ["free trial", "free"],
  ["Trial", "trial"],
  ["Free", "free"],
  ["Community Edition", "free"],
  ["Hobby", "free"],
  ["API key", "api"],
  ["pay-as-you-go", "api"],
  ["Pay per use", "api"],
  ["fix the lid first", null],
  ["process", null],
  ["pro-rata", null],
  ["maximal", null],
];

const surfaces: readonly (readonly [string, string | null])[] = [
  ["VS Code integrated terminal", "cli"],
  ["CLI", "cli"],
  ["command line", "cli"],
  ["the terminal", "cli"],
  ["terminal emulator", "cli"],
  ["TUI", "cli"],
  ["VS Code extension", "vscode-extension"],
  ["VSCode Lidbox extension", "vscode-extension"],
  ["Visual Studio Code plugin", "vscode-extension"],
  ["Cursor's sidebar", "vscode-extension"],
  ["extension for VS Code", "vscode-extension"],
  ["/home/ann/.vscode/extensions/acme.lidbox-1.2/out.js", "vscode-extension"],
  ["JetBrains plugin", "jetbrains-plugin"],
  ["IntelliJ IDEA plugin", "jetbrains-plugin"],
  ["PyCharm extension", "jetbrains-plugin"],
  ["JetBrains IDE plugin", "jetbrains-plugin"],
  ["plugin for Rider", "jetbrains-plugin"],
  ["Neovim plugin", "editor-plugin"],
  ["Emacs package", "editor-plugin"],
  ["Zed extension", "editor-plugin"],
  ["Visual Studio extension", "editor-plugin"],
  ["Chrome extension", "browser-extension"],
  ["Firefox add-on", "browser-extension"],
  ["Desktop app", "desktop"],
  ["macOS app", "desktop"],
  ["Desktop", "desktop"],
  ["the desktop version", "desktop"],
  ["iOS app", "mobile"],
  ["Android", "mobile"],
  ["mobile client", "mobile"],
  ["Web", "web"],
  ["web app", "web"],
  ["browser version", "web"],
  ["on the website", "web"],
  ["GitHub Actions", "ci"],
  ["CI pipeline", "ci"],
  ["Jenkins", "ci"],
  ["SDK", "api"],
  ["REST API", "api"],
  ["VS Code", null],
  ["an extension cord", null],
  ["desktop wallpaper", null],
  ["client", null],
  ["precise", null],
  ["IntelliJ", null],
];

const models: readonly (readonly [string, string | undefined])[] = [
  ["Opus", "opus"],
  ["Opus 4.5", "opus-4.5"],
  ["claude-opus-4-5-20251101", "opus-4.5"],
  ["Opus (claude-opus-4-5-20251101)", "opus"],
  ["claude-sonnet-4-20250514", "sonnet-4"],
  ["Sonnet (default)", "sonnet"],
  ["Claude 3.5 Sonnet", "sonnet-3.5"],
  ["claude-3-5-haiku-latest", "haiku-3.5"],
  ["GPT-4o", "gpt-4o"],
  ["gpt-4o-mini", "gpt-4o-mini"],
  ["GPT 4.1", "gpt-4.1"],
  ["gpt-5-codex", "gpt-5-codex"],
  ["o3", "o3"],
  ["o1-mini", "o1-mini"],
  ["Gemini", "gemini"],
  ["gemini-2.5-pro", "gemini-2.5-pro"],
  ["Gemini 2.5 Flash Lite", "gemini-2.5-flash-lite"],
  ["grok 4 fast", "grok-4-fast"],
  ["DeepSeek-R1", "deepseek-r1"],
  ["deepseek v3.1", "deepseek-v3.1"],
  ["qwen3 coder", "qwen-3-coder"],
  ["Llama 3.1", "llama-3.1"],
  ["mistral-large", "mistral-large"],
  ["glm-4.6", "glm-4.6"],
  ["kimi k2", "kimi-k2"],
  ["octopus 3", undefined],
  ["o3.5", undefined],
  ["the usual one", undefined],
  ["foo1", undefined],
  ["gpt", undefined],
];

describe("names of values", () => {
  test.each(installMethods)("installed by %s", (value, expected) => {
    expect(nameOf(INSTALL_METHODS, value)).toBe(expected);
  });
  test.each(shells)("shell %s", (value, expected) => {
    expect(nameOf(SHELLS, value)).toBe(expected);
  });
  test.each(plans)("plan %s", (value, expected) => {
    expect(nameOf(PLANS, value)).toBe(expected);
  });
  test.each(surfaces)("surface %s", (value, expected) => {
    expect(nameOf(SURFACES, value)).toBe(expected);
  });
  test.each(models)("model %s", (value, expected) => {
    expect(findModel(value)?.name).toBe(expected);
  });

  test("every rule says why and after what source, and no name is given twice", () => {
    for (const table of [INSTALL_METHODS, SHELLS, PLANS, SURFACES]) {
      for (const { name, reason, source } of table) {
        expect(name).toMatch(/^[a-z\d-]{2,20}$/);
        expect(reason.length).toBeGreaterThan(1);
        expect(source.length).toBeGreaterThan(2);
      }
      expect(new Set(table.map(({ name }) => name)).size).toBe(table.length);
    }
    for (const { source } of MODEL_FAMILIES) expect(source).not.toBe("");
  });

  test("models without a version are not counted", () => {
    expect(modelsIn("I tried Opus and Gemini and the deepseek").size).toBe(0);
  });

  test("several models are counted, the first two", () => {
    expect([...modelsIn("From Opus 4.1 to Opus 4.5 and Sonnet 4.5; opus 4.1 was better").keys()]).toEqual([
      "opus-4.1",
      "opus-4.5",
    ]);
  });
});

const labels: readonly (readonly [label: string, answer: string, key: string | null, name: string | null])[] = [
  ["model", "Opus 4.5", "model", "opus-4.5"],
  ["lidbox model", "Sonnet (default)", "model", "sonnet"],
  ["llm", "gpt-4o", "model", "gpt-4o"],
  ["ai model", "house-blend 2", "model", null],
  ["model used", "house-blend", "model", null],
  ["モデル", "gemini-2.5-pro", "model", "gemini-2.5-pro"],
  ["model", "MacBook Pro 14", null, null],
  ["device model", "Opus 3 phone", null, null],
  ["data model", "opus", null, null],
  ["ai model", "I have tried the whole list of them, one by one", null, null],
  ["model", "None", null, null],
  ["model", "Not sure / Multiple models", null, null],
  ["model", "Other", null, null],
  ["plan", "Pro", "plan", "pro"],
  ["subscription", "Max (20x)", "plan", "max-20x"],
  ["subscription type", "Team", "plan", "team"],
  ["account tier", "free", "plan", "free"],
  ["套餐", "Pro", "plan", "pro"],
  ["test plan", "Pro", null, null],
  ["migration plan", "Team by team", null, null],
  ["plan", "first unscrew the lid, then look for a free place on the shelf to put the team's mugs on", null, null],
  ["plan", "N/A", null, null],
  ["installation method", "Homebrew", "installMethod", "homebrew"],
  ["install method", "carried in", "installMethod", null],
  ["installed via", "winget", "installMethod", "winget"],
  ["how did you install lidbox", "brew", "installMethod", "homebrew"],
  ["how was lidbox installed", "apt", "installMethod", "distribution"],
  ["lidbox installation type", "docker", "installMethod", "docker"],
  ["used package manager", "pnpm", "installMethod", "pnpm"],
  ["package manager", "carried in", null, null],
  ["installation", "see below", null, null],
  ["安装方式", "npm", "installMethod", "npm"],
  ["installation steps", "npm", null, null],
  ["shell", "zsh", "shell", "zsh"],
  ["default shell", "fish", "shell", "fish"],
  ["terminal/shell", "PowerShell", "shell", "powershell"],
  ["terminal & shell", "bash", "shell", "bash"],
  ["terminal/shell", "VS Code integrated terminal", null, null],
  ["web shell", "bash", null, null],
  ["shellfish", "bash", null, null],
  ["surface", "VS Code extension", "surface", "vscode-extension"],
  ["client", "iOS app", "surface", "mobile"],
  ["ide", "IntelliJ plugin", "surface", "jetbrains-plugin"],
  ["ide", "VS Code 1.95", null, null],
  ["where do you see it", "web", "surface", "web"],
  ["how are you running lidbox", "CLI", "surface", "cli"],
  ["which product is it about", "Desktop app", "surface", "desktop"],
  ["platform", "web app", "surface", "web"],
  ["platform", "linux", null, null],
  ["work surface", "CLI", null, null],
];

test.each(labels)("the label %s: %s", (label, answer, key, name) => {
  const read = readSetupLabel(label, answer);
  expect(read === undefined ? [null, null] : [read.key, read.value.name]).toEqual([key, name]);
});

const stack = (file: string): string =>
  `**Bug Description**\nIt jams.\n\n**Environment Info**\n- Version: 1.2.3\n\n**Errors**\n\`\`\`json\n${JSON.stringify([{ error: `Error: lid jammed\n    at shut (${file}:12:34)`, timestamp: "2031-06-01T09:00:00.000Z" }])}\n\`\`\`\n`;

type Body = readonly [name: string, body: string, expected: Setup];
const bodies: readonly Body[] = [
  [
    "a form's fields",
    "### Lidbox Model\n\nOpus 4.5\n\n### How did you install Lidbox?\n\nHomebrew cask\n\n### Terminal/Shell\n\nPowerShell\n\n### Subscription plan\n\nTeam\n",
    {
      model: { name: "opus-4.5", raw: "Opus 4.5" },
      installMethod: { name: "homebrew", raw: "Homebrew cask" },
      shell: { name: "powershell", raw: "PowerShell" },
      plan: { name: "team", raw: "Team" },
    },
  ],
  [
    "a list run together on one line",
    "It jams.\n\nEnvironment:\n\nOS: Windows 10 Lidbox version: 2.1 Plan: Pro Install method: winget Model: gpt-4o",
    {
      plan: { name: "pro", raw: "Pro" },
      installMethod: { name: "winget", raw: "winget" },
      model: { name: "gpt-4o", raw: "gpt-4o" },
    },
  ],
  [
    "a table",
    "It jams.\n\n| What | Value |\n|---|---|\n| Install method | npm (global) |\n| Shell | zsh 5.9 |\n",
    { installMethod: { name: "npm", raw: "npm (global)" }, shell: { name: "zsh", raw: "zsh 5.9" } },
  ],
  [
    "envinfo",
    "### Environment\n\n```\nSystem:\n  OS: macOS 15.1\n  Shell: 5.9 - /bin/zsh\nBinaries:\n  Node: 22.9.0\n```\n",
    { shell: { name: "zsh", raw: "5.9 - /bin/zsh" } },
  ],
  [
    "bold labels",
    "**Model:** Opus 4.5\n**Plan:** Max 20x\n\nIt jams.",
    {
      model: { name: "opus-4.5", raw: "Opus 4.5" },
      plan: { name: "max-20x", raw: "Max 20x" },
    },
  ],
  [
    "sentences",
    "I installed it via Homebrew and use it on my Max plan with gpt-4o in the VS Code extension. It jams.",
    {
      installMethod: { name: "homebrew", raw: "Homebrew" },
      plan: { name: "max", raw: "Max" },
      model: { name: "gpt-4o", raw: "gpt-4o" },
      surface: { name: "vscode-extension", raw: "VS Code extension" },
    },
  ],
  [
    "built by hand",
    "I compiled it from source. It jams.",
    {
      installMethod: { name: "source", raw: "compiled it from source" },
    },
  ],
  [
    "the product's own install command",
    "I ran `brew install lidbox` and it jams.",
    {
      installMethod: { name: "homebrew", raw: "brew install lidbox" },
    },
  ],
  ["the web version", "It jams in the web version only.", { surface: { name: "web", raw: "web version" } }],
  [
    "a terminal says that it is a command line",
    "**Bug Description**\nIt jams.\n\n**Environment Info**\n- Terminal: kitty\n",
    {
      surface: { name: "cli", raw: "kitty" },
    },
  ],
  [
    "a single-file executable's frames",
    stack("/$bunfs/root/lidbox"),
    { installMethod: { name: "native", raw: "/$bunfs/" } },
  ],
  [
    "npm's global folder in frames",
    stack("/usr/local/lib/node_modules/@acme/lidbox/cli.js"),
    {
      installMethod: { name: "npm", raw: "/lib/node_modules/" },
    },
  ],
  [
    "an editor's extension in frames",
    stack("/home/ann/.vscode-server/extensions/acme.lidbox/out.js"),
    {
      surface: { name: "vscode-extension", raw: "/.vscode-server/extensions/" },
    },
  ],
  [
    "an answer outranks a sentence",
    "### Installation method\n\nwinget\n\n### What happened?\n\nThe native installer and npm both jam. I installed the lid via npm.\n",
    {
      installMethod: { name: "winget", raw: "winget" },
    },
  ],
];

const silent: readonly (readonly [name: string, body: string])[] = [
  ["models that are compared", "Opus 4.5 jams where Opus 4.1 and gpt-4o did not."],
  ["another program's installation", "I ran `npm install left-mug` in my project and it jams."],
  ["a plan to do something", "My plan: unscrew the lid. The team plan for users is nice."],
  ["plans of others", "This should be available for Pro plan subscribers."],
  ["a shell in a workflow", "It jams.\n\n```yaml\nsteps:\n  - run: lid\n    shell: bash\n    model: gpt-4o\n```\n"],
  ["two surfaces", "It jams in the VS Code extension but not in the desktop app."],
  ["npm's own frames", stack("/usr/lib/node_modules/npm/lib/cli.js")],
  ["a project's own modules", stack("/srv/app/node_modules/left-mug/index.js")],
  [
    "answers that say nothing",
    "### Model\n\nOther\n\n### Plan\n\n_No response_\n\n### Shell\n\nN/A\n\n### Description\n\nIt jams.\n",
  ],
  ["a checklist", "- [x] I have installed it via npm and use Opus 4.5\n\nIt jams."],
];

describe("the set-up of a body", () => {
  test.each(bodies)("%s", (_name, body, expected) => {
    expect(parseReport({ title: "Lid jams", body, repo: "acme/lidbox" }).environment.setup).toEqual(expected);
  });

  test.each(silent)("nothing: %s", (_name, body) => {
    expect(parseReport({ title: "Lid jams", body, repo: "acme/lidbox" }).environment.setup).toBeUndefined();
  });

  test("a package manager's own command installed nothing of its own", () => {
    const title = "brew install fails at random";
    expect(parseReport({ title, body: "It jams.", repo: "acme/brew" }).environment.setup).toBeUndefined();
    const own = parseReport({ title: "scoop install brew jams", body: "", repo: "acme/brew" }).environment.setup;
    expect(own?.installMethod?.name).toBe("scoop");
  });

  test("a name is always one of the tables', and the raw text stands in the report", () => {
    const words = fc.constantFrom(
      "Model: ",
      "Shell: ",
      "Plan: ",
      "- ",
      "**",
      "\n",
      "### ",
      "Opus 4.5",
      "zsh",
      "Max",
      "npm",
      "installed via ",
      " ",
      "CLI",
      "x",
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 30 }), (parts) => {
        const body = parts.join("");
        const { setup = {} } = parseReport({ title: "t", body, repo: "acme/lidbox" }).environment;
        for (const { raw } of [setup.model, setup.plan, setup.shell, setup.installMethod].filter(
          (v) => v !== undefined,
        )) {
          expect(body.replace(/[*`"'_]/g, "")).toContain(raw.replace(/[*`"'_]/g, ""));
          expect(raw.length).toBeLessThanOrEqual(120);
        }
      }),
    );
  });
});
