/** Ways by which a program comes onto a machine, as data. The first that fits counts: the more specific ones stand first. */
import type { NameRule } from "./setup-rule.ts";
import { overLines } from "../../../wording/over-lines.ts";

export const INSTALL_METHODS: readonly NameRule[] = [
  {
    name: "source",
    reason: "built by the reporter",
    source: "common usage",
    pattern:
      /\b(?:from|compiled?|built?|building) (?:the )?(?:source|git|main|master|repo|head)\b|\b(?:git|source) (?:clone|checkout|build)\b|\bself-?(?:built|compiled)\b|^(?:source|git)$/,
  },
  {
    name: "docker",
    reason: "a container image",
    source: "https://docs.docker.com/get-started/",
    pattern: /\b(?:docker|podman|container(?: image)?|dev ?container|ghcr\.io|helm)\b/,
  },
  {
    name: "homebrew",
    reason: "Homebrew's formula or cask",
    source: "https://docs.brew.sh/Manpage",
    pattern: /\b(?:home|linux)?brew\b|\/cellar\/|\/caskroom\//,
  },
  {
    name: "winget",
    reason: "the Windows Package Manager",
    source: "https://learn.microsoft.com/windows/package-manager/winget/",
    pattern: /\bwinget\b/,
  },
  { name: "scoop", reason: "Scoop", source: "https://scoop.sh", pattern: /\bscoop\b/ },
  { name: "chocolatey", reason: "Chocolatey", source: "https://docs.chocolatey.org", pattern: /\bchoco(?:latey)?\b/ },
  {
    name: "native",
    reason: "the product's own installer, script or single-file executable",
    source: "curl … | bash, irm … | iex, MSI, DMG and PKG files; https://bun.com/docs/bundler/executables",
    pattern: overLines()`
        \bnative\b|
        \bstand-?alone (?:binary|installer|executable)|
        \b(?:official|own|shell|powershell|bash|windows|mac(?:os)?) (?:installer|install script)\b|
        \binstall(?:er|ation)? script\b|
        \binstall\.(?:sh|ps1|cmd)\b|
        \bcurl\b.{0,80}\| ?(?:ba|z)?sh\b|
        \birm\b.{0,80}\| ?iex\b|
        \bcurl (?:install\w*|script)\b|
        \.(?:msi|dmg|pkg|exe)\b|
        \/\$bunfs\/|
        ~bun[\\/]
      `,
  },
  { name: "pnpm", reason: "pnpm", source: "https://pnpm.io", pattern: /\bpnpm\b/ },
  { name: "yarn", reason: "Yarn", source: "https://yarnpkg.com", pattern: /\byarn\b/ },
  { name: "bun", reason: "Bun's package manager", source: "https://bun.com/docs/cli/install", pattern: /\bbunx?\b/ },
  {
    name: "npm",
    reason: "npm, global or local",
    source: "https://docs.npmjs.com/cli/commands/npm-install",
    pattern: /\bnp[mx]\b|\blib\/node_modules\/|\broaming[\\/]npm[\\/]|^global$/,
  },
  { name: "pipx", reason: "pipx", source: "https://pipx.pypa.io", pattern: /\bpipx\b/ },
  { name: "uv", reason: "uv", source: "https://docs.astral.sh/uv/", pattern: /\buvx?\b/ },
  {
    name: "conda",
    reason: "conda or mamba",
    source: "https://docs.conda.io",
    pattern: /\b(?:mini|ana)?conda\b|\b(?:micro)?mamba\b|\bpixi\b/,
  },
  { name: "pip", reason: "pip", source: "https://pip.pypa.io", pattern: /\bpip3?\b|\bpypi\b|\bpoetry\b/ },
  {
    name: "cargo",
    reason: "cargo install",
    source: "https://doc.rust-lang.org/cargo/",
    pattern: /\bcargo(?:-binstall)?\b|\bcrates\.io\b|\brustup\b/,
  },
  { name: "go", reason: "go install", source: "https://pkg.go.dev/cmd/go", pattern: /\bgo (?:install|get)\b/ },
  {
    name: "gem",
    reason: "RubyGems",
    source: "https://guides.rubygems.org",
    pattern: /\b(?:ruby)?gems?\b|\bbundler?\b/,
  },
  { name: "composer", reason: "Composer", source: "https://getcomposer.org", pattern: /\bcomposer\b/ },
  {
    name: "dotnet-tool",
    reason: "a .NET tool or NuGet",
    source: "https://learn.microsoft.com/dotnet/core/tools/",
    pattern: /\bdotnet (?:tool|add)\b|\bnuget\b/,
  },
  {
    name: "nix",
    reason: "Nix",
    source: "https://nixos.org/manual/nix/",
    pattern: /\bnix(?:os|pkgs)?\b|\/nix\/store\//,
  },
  { name: "snap", reason: "a snap", source: "https://snapcraft.io/docs", pattern: /\bsnap(?:craft)?\b/ },
  { name: "flatpak", reason: "a Flatpak", source: "https://docs.flatpak.org", pattern: /\bflat(?:pak|hub)\b/ },
  { name: "appimage", reason: "an AppImage", source: "https://docs.appimage.org", pattern: /\bapp-?image\b/ },
  {
    name: "distribution",
    reason: "the Linux distribution's own packages",
    source: "apt(8), dnf(8), pacman(8), apk(8), zypper(8), xbps, portage, MacPorts",
    pattern:
      /\b(?:apt(?:-get|itude)?|dpkg|dnf|yum|rpm|pacman|yay|paru|aur|apk|zypper|xbps(?:-install)?|emerge|portage|macports|port install|deb)\b/,
  },
  {
    name: "mise",
    reason: "a version manager",
    source: "https://mise.jdx.dev, https://asdf-vm.com",
    pattern: /\b(?:mise|asdf)\b/,
  },
  {
    name: "marketplace",
    reason: "an editor's marketplace or an app store",
    source: "https://code.visualstudio.com/docs/editor/extension-marketplace",
    pattern: /\b(?:market ?place|open[- ]?vsx|app store|play store|microsoft store|vsix|steam)\b/,
  },
  {
    name: "binary",
    reason: "a released binary, unpacked by hand",
    source: "GitHub releases",
    pattern:
      /\b(?:releases? (?:page|binary|archive|tarball)|github releases?|pre-?built|(?:downloaded|precompiled) binar(?:y|ies)|tarball|zip (?:file|archive)|binary)\b/,
  },
];
