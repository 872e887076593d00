/**
 * What tells of a system without naming it: paths, libraries, tools that run on one system only, a browser's own addresses.
 * Data. Weaker than any word of the reporter's: it counts where nothing is named, and where one system clearly leads.
 */
import { overLines } from "../../wording/over-lines.ts";
import type { OperatingSystem } from "../../domain/report.ts";
import type { ProductName } from "../product/product.ts";
import { everyMatch } from "../text/every-match.ts";

interface TraceRule {
  readonly name: string;
  readonly source: string;
  readonly os: OperatingSystem;
  /** Every match holds one of these, as written: a text without them is not searched. */
  readonly hints: readonly string[];
  /** With the flag `g`; what it matches begins with something rare. */
  readonly pattern: RegExp;
}

const TRACE_RULES: readonly TraceRule[] = [
  {
    name: "drive",
    source: "https://learn.microsoft.com/windows/win32/fileio/naming-a-file",
    os: "windows",
    hints: [":\\", ":/", "\\\\?\\", "node_modules\\", "~\\"],
    pattern: overLines("g")`
        (?<![\w/~.])~\\{1,2}[\w.-]{1,40}\\{1,2}[\w.-]{2,60}(?=\\)|
        (?<![\w/])[A-Za-z]:(?:\\{1,2}[\w.$~\u0080-\uffff -]|\/(?:Users|Program|Windows|dev|go|projects?|src|work|tools|msys64)\b)|\\\\\?\\|\bnode_modules\\
      `,
  },
  {
    name: "file",
    source: "https://learn.microsoft.com/windows/win32/fileio/naming-a-file",
    os: "windows",
    hints: ["\\"],
    // Of a line end that is written as `\\n` goes on what is no file's name.
    pattern: overLines("g")`
        (?<![\w.\\/-])(?:[\w.-]{1,40}\\{1,2}|(?<=["'])\\)(?:[\w.-]{1,40}\\{1,2}){0,8}(?![nrtu"]|x[\da-f]{2})[\w.-]{1,60}
          \.(?:rs|py|jsx?|tsx?|mjs|cjs|vue|svelte|cs|cc|cpp|c|go|rb|jar|java|kt|json|ya?ml|toml|xml|txt|php|bat|cmd|psm?1(?<!(?:^|\s)\.\\[\w.-]{1,60}))\b
      `,
  },
  {
    name: "windows-runtime",
    source: "https://learn.microsoft.com/windows/win32/debug/structured-exception-handling",
    os: "windows",
    hints: [
      "BaseThreadInitThunk",
      "RtlUserThreadStart",
      "0xc0000",
      "0xC0000",
      "0x8007",
      "STATUS_ACCESS_VIOLATION",
      "servercore",
      "nanoserver",
    ],
    pattern: overLines("gm")`
        \b(?:BaseThreadInitThunk|RtlUserThreadStart|STATUS_ACCESS_VIOLATION)\b|\b0x[cC]0000(?:005|0fd|0FD|409|135|374)\b|\b0x8007[\da-fA-F]{4}\b|
        ^FROM [^\n]{0,80}\/(?:servercore|nanoserver)\b
      `,
  },
  {
    name: "dynamic-link-library",
    source: "https://learn.microsoft.com/troubleshoot/windows-client/deployment/dynamic-link-library",
    os: "windows",
    hints: [".dll", ".DLL", "DLL load"],
    pattern: /\b[\w-]{1,60}\.dll\b|\bDLL load failed/gi,
  },
  {
    name: "windows-programs",
    source: "programs and folders of Windows",
    os: "windows",
    hints: [
      "AppData",
      "APPDATA",
      "cmd.exe",
      "PS C:",
      "PS D:",
      "PS E:",
      "make.bat",
      "regedit",
      "HKEY_",
      "LNK",
      "MSVC",
      "indows NT",
      "PSVersion",
      "Windows build",
      "ernel Version: 10.",
      "ernel version: 10.",
      "name of a cmdlet",
      "ystem cannot find the ",
      ".msi",
      "win-64",
      " exe",
      ".exe ",
      "System.Windows.",
      "Microsoft Store",
      "indows ",
      " windows",
      " Windows",
    ],
    pattern: overLines("g")`
        \bAppData\b|%(?:LOCAL)?APPDATA%|\bcmd\.exe\b|\bPS [C-E]:|\bmake\.bat\b|\bregedit\b|\bHKEY_[A-Z]|\bLNK\d{4}\b|\bMSVC\b(?<!(?:GCC|gcc|[Cc]lang|
        ICC)\b[^\n]{0,20}MSVC)(?![^\n]{0,20}(?:GCC|gcc|[Cc]lang))|\bWindows NT \d|
        \bPSVersion\W{1,20}5\.1|\bWindows (?:build (?:number )?[:\d]|fatal exception)|\b[Kk]ernel [Vv]ersion: 10\.0\.[12]\d{4}\b|
        \bas (?:the|a) name of a cmdlet\b|(?<!PublicKeyToken=[^\n]{0,80})\bsystem cannot find the (?:file|path) specified\b|[\w-]\.msi\b|\/win-64\b|\b(?:[Tt]he|[Aa]n?|[Mm]y) \.?exe\b|
        \bSystem\.Windows\.(?:Forms|Controls|Media|Input|Threading|Application|Window)\b|\bUntested Windows version\b|\bMicrosoft Store\b|
        \bWindows [Uu]pdates?\b|
        \b[Ww]indows (?:[Ff]irewall|[Rr]egistry|[Tt]ask (?:[Mm]anager|[Ss]cheduler)|event (?:log|viewer)|installation|login)\b|\b(?:[Rr]estart(?:ed|ing)?|[Rr]eboot(?:ed|ing)?) [Ww]indows\b
      `,
  },
  {
    name: "windows-tools",
    source: "https://learn.microsoft.com/powershell/module/, MSBuild, MinGW, msiexec, winget, Chocolatey",
    os: "windows",
    hints: [
      ...[
        ".exe",
        "mingw32",
        "windows-msvc",
        "win-amd64",
        ".vcxproj",
        "HKCU:",
        "HKLM:",
        "msiexec",
        "winget ",
        "choco ",
        "scoop ",
        "taskkill",
      ],
      ...["FullyQualifiedErrorId", "Visual C++", "Set-", "Get-", "Unblock-File"],
    ],
    pattern: overLines("g")`
        (?<![\w/.])(?=[\w.-]{2,60}\.exe)[\w-]{1,60}(?:\.[\w-]{1,20}){0,4}\.exe\b|
          \bmingw32-make\b|\bx86_64-w?(?:64-)?(?:pc-)?(?:windows-(?:msvc|gnu)|mingw32)\b|\bwin-amd64\b|\.vcxproj\b|\bHK(?:CU|LM):|
          \bmsiexec\b|\bwinget (?:install|upgrade)\b|\b(?:choco|scoop) (?:install|upgrade|update)\b|\btaskkill\b|\bFullyQualifiedErrorId\b|\bMicrosoft Visual C\+\+|
          \b(?:Set|Get)-(?:ItemProperty|ExecutionPolicy|Service|Acl|WinEvent|CimInstance|WmiObject)\b|\bUnblock-File\b
      `,
  },
  {
    name: "cmdlets",
    source: "https://learn.microsoft.com/powershell/module/microsoft.powershell.management/, on whatever system by now",
    os: "windows",
    hints: ["Set-", "Get-"],
    pattern: /\b(?:Set|Get)-(?:ChildItem|Process|Content|Location)\b/g,
  },
  {
    name: "mac-folders",
    source: "https://developer.apple.com/library/archive/documentation/FileManagement",
    os: "macos",
    hints: ["/Users/", "/Library/", "/Applications/", "/opt/homebrew", "/private/", "/usr/local/Cellar"],
    pattern:
      /(?:(?<![\w:/.])|(?<=\bfile:\/\/|\s-[IL]))\/(?:Users\/[\w.-]|System\/Library\/|Library\/|Applications\/|opt\/homebrew\/|private\/(?:var|tmp)\/|usr\/local\/Cellar\/)/g,
  },
  {
    name: "mac-libraries",
    source: "dyld(1), Xcode",
    os: "macos",
    hints: [
      ...[".dylib", "-darwin.so", "Homebrew", "Xcode", "xcode", "AppKit", ".framework", "DYLD_", "-apple-darwin"],
      ...["/var/folders/", "/osx-"],
    ],
    // Consoles have their "Homebrew", too.
    pattern: overLines("g")`
        \b[\w.-]{1,60}(?:\.dylib|-darwin\.so)\b|-apple-darwin|\/var\/folders\/\w|\/osx-(?:64|arm64)\b|\b(?:via|with|by|from|using|through|of|on|in|and) Homebrew\b|
        \bHomebrew(?= \d|'s\b|[/:]| (?:install|formula|cask|version|package|prefix|tap)|\))|(?<!\b[Ss]upport (?:in|for|of|by) )\b[Xx]code\b|\bAppKit\b|\/[\w-]{1,60}\.framework\/|\bDYLD_[A-Z]
      `,
  },
  {
    name: "mac-tools",
    source: "sw_vers(1), launchctl(1), codesign(1), brew(1), pytest's header",
    os: "macos",
    hints: [
      "sw_vers",
      "ProductName:",
      "pple clang",
      "brew install",
      "brew upgrade",
      "brew)",
      " brew",
      " homebrew",
      "platform darwin",
      "launchctl",
      "codesign",
      "Apple c",
      "MacBook",
      "-MBP",
      "iTerm2",
    ],
    pattern: overLines("g")`
        \bsw_vers\b|\bProductName:\s{1,8}[mM]ac ?OS|\bApple clang version\b|\bbrew (?:install|upgrade|reinstall)\b|\d \((?:[Hh]ome)?brew\)|\b(?:via|with|from|by|using|
        through) (?:homebrew|brew)\b|\bplatform darwin -- |\blaunchctl\b|\bApple (?:cannot|could not|can't) (?:check|verify)\b|\bcodesign\b|
          \b[\w-]{0,40}(?:MacBook|-MBP)[\w.-]{0,20}[:\s]|\biTerm2\b
      `,
  },
  {
    name: "home",
    source: "hier(7), file-hierarchy(7)",
    os: "linux",
    hints: [
      ...["/home/", "/root/", "/snap/", "/proc/", "/run/", "/export/", "/var/log/", "/var/lib/", "/usr/lib/"],
      ...["/etc/systemd/", "/lib/systemd/", "/dev/", "/var/spool/", "/opt/conda/"],
    ],
    pattern: overLines("g")`
        (?:(?<![\w.~/-])|(?<=\bfile:\/\/))\/(?:home\/(?!travis\/|rustbuild\/|runner\/(?:go\/|work\/[^\s:]{1,160}\.go:\d))[\w.-]|root\/[\w.]|snap\/\w|proc\/(?:\d|self|sys|acpi|cpuinfo|meminfo)|
        run\/(?:user|systemd)\b|opt\/conda\/|var\/(?:(?:log|spool)\/\w|lib\/(?:gems|docker|dpkg|apt|snapd|flatpak|systemd|jenkins|containers|kubelet|rancher|lxd|libvirt|pacman)\b)|
        usr\/lib\/(?!node_modules|lib)\w|(?:etc|lib|usr\/lib)\/systemd\/|dev\/(?:dri|nvme\d|video\d|input\/|hidraw|mmcblk|tty(?:USB|ACM|AMA)))
      `,
  },
  {
    name: "drive-seen-from-linux",
    source: "https://learn.microsoft.com/windows/wsl/filesystems",
    os: "wsl",
    hints: ["/mnt/"],
    pattern: /(?<![\w.~/-])\/mnt\/[a-z]\/(?:Users|Program|Windows|WINDOWS)\b/g,
  },
  {
    name: "linux-libraries",
    source: "ld.so(8), https://wiki.debian.org/Multiarch",
    os: "linux",
    hints: ["linux-gnu", ".so", "dist-packages", "GNU/Linux", "/x86_64-linux/", "/aarch64-linux/"],
    pattern:
      /\blinux-gnu|\/(?:x86_|aarch)64-linux\/|\blib[\w+.-]{1,60}\.so(?:\.\d{1,6}){0,4}\b|\/dist-packages\/|\bGNU\/Linux\b/g,
  },
  {
    name: "kernel-release",
    source: "uname(2): what distributions append to the release of the kernel that they build",
    os: "linux",
    hints: [
      " SMP ",
      "-generic",
      "-arch",
      ".fc",
      ".el",
      "-lts",
      "-zen",
      "-pve",
      "-amd64",
      "-lowlatency",
      "MANJARO",
      "-cachyos",
    ],
    pattern: overLines("g")`
        \b[2-7]\.\d{1,2}\.\d{1,3}(?:-\d{1,4})?(?:-(?:\d{1,3}-)?(?:generic|arch\d|lts|zen\d|pve|amd64|lowlatency|MANJARO|cachyos)|[.-][\w.-]{0,20}\.?(?:fc|el)\d{1,2})(?:\b|(?=_))|
        #\d{1,4}(?:-\w{1,40})? SMP\b
      `,
  },
  {
    name: "linux-tools",
    source: "apt-get(8), dnf(8), pacman(8), systemctl(1), journalctl(1)",
    os: "linux",
    hints: [
      "apt",
      "dnf ",
      "yum ",
      "pacman ",
      "systemctl",
      "systemd ",
      "Killed process ",
      "sudo snap",
      "journalctl",
      "dmesg",
      "ldd ",
      "redhat",
      "[root@",
      "udev",
      "latpak",
      "ayland",
      ...[
        "dkms",
        "DKMS",
        "makepkg",
        "AppImage",
        "/dev/sd",
        "/sysdeps/",
        "modprobe",
        "lsmod",
        "dpkg",
        "/lib/modules/",
        "xdg-desktop",
        "platform linux",
      ],
      ...[
        "olybar",
        "yprland",
        "GNOME Shell",
        "gnome-shell",
        "KDE Plasma",
        "plasmashell",
        "Lutris",
        "Proton",
        "ubuntu1",
        "ubuntu0",
      ],
      ...[
        "linux-musl",
        "linux-glibc",
        "pi@rasp",
        "/usr/lib64/",
        "/usr/lib/postgresql",
        "AUR",
        "yay -S",
        "GNOME version",
      ],
      ...[
        "flatpak",
        "kernel: [",
        "systemd[",
        "segfault at ",
        "vaapi",
        "VAAPI",
        "VA-API",
        "_64-linux)",
        "(Debian)",
        "(Ubuntu)",
      ],
      ...[
        "(CentOS)",
        "(Fedora)",
        "(Red Hat",
        "(Ubuntu ",
        "(Debian ",
        "pacman",
        "chaotic-aur",
        "sway",
        "hyprland",
        "waybar",
        "opkg ",
        "luci",
        "rpm -",
        "deb ",
        "rpm ",
        "snap ",
      ],
    ],
    pattern: overLines("g")`
        \bdkms\b|\bDKMS\b|\bmakepkg\b|\.AppImage\b|\/dev\/sd[a-z]\b|\/sysdeps\/|\b(?:modprobe|lsmod)\b|\bdpkg\b|\/lib\/modules\/|\bxdg-desktop-portal\b|\bplatform linux -- |
          \blinux-(?:musl|glibc)\b|\bpi@raspberrypi\b|\/usr\/lib64\/\w|\/usr\/lib\/postgresql\/|\bthe AUR\b|\byay -S\b|\bGNOME version\b|
          \b(?:[Pp]olybar|[Hh]yprland|GNOME Shell|gnome-shell|KDE Plasma|plasmashell|Lutris)\b|\bProton \d|\b\d-\d{1,2}ubuntu\d|
        \b(?:sudo (?:apt|apt-get|dnf|yum|pacman|snap|systemctl)|apt-get install|pacman -S|
          systemctl (?:status|start|stop|restart|reload|enable|disable|cat|show|list|daemon-reload|--user)|systemd (?:version|\d{3})|
          journalctl|dmesg)\b|\[root@|\budev\b|\b[Ff]latpak (?:run|install)\b|\b[Ff]latpak\b|\b[Ww]ayland\b|
        \bkernel: \[ ?\d{1,9}\.\d{1,9}\]|\bsystemd\[\d{1,7}\]:|\bsegfault at [\da-f]{1,16} ip\b|\bOut of memory: Killed process \d|\b(?:vaapi|VAAPI|VA-API)\b|\((?:x86|aarch)_?64-linux\)|
        \/\d[\w.+-]{0,20} \((?:Debian|Ubuntu|CentOS|Fedora|Red Hat[^()\n]{0,24})\)|\((?:Red Hat|Ubuntu|Debian) \d[\w.~+-]{0,40}\)|
        \b(?:by|with|via|from|using|through) (?:pacman|apt|dnf|yum)\b|\bchaotic-aur\b|
        \b(?:in|on|with|under) (?:sway|waybar|hyprland)\b|\bsway[ -](?:\d|git\b)|
        \bopkg (?:install|update|list)\b|\bluci-(?:app|lib|mod|proto|theme)-|
        \brpm -[a-zA-Z]{1,4} |\b(?:deb|rpm|snap)(?:,| and| or|\/)? (?:(?:deb|rpm|snap|flatpak) )?(?:packages?|versions?|builds?)\b
      `,
  },
  {
    name: "base-of-image",
    source: "https://docs.docker.com/reference/dockerfile/#from",
    os: "linux",
    hints: ["FROM "],
    pattern: overLines("gm")`
        ^(?:Step \d{1,3}(?:\/\d{1,3})? ?: |\W{0,12})FROM (?:--platform=\S{1,30} )?(?:[\w.-]{1,60}\/){0,3}
          (?:alpine|debian|ubuntu|fedora|centos|rockylinux|almalinux|amazonlinux|archlinux|busybox|baseimage)(?=[:@]| AS\b| as\b|[ \t]*$)
      `,
  },
  {
    name: "unit",
    source: "systemctl(1)",
    os: "linux",
    hints: ["/system.slice/", "/user.slice/", "Loaded: loaded ("],
    pattern: /\/(?:system|user)\.slice\/\w|\bLoaded: loaded \(\//g,
  },
  {
    name: "image",
    source: "tags of official images: https://hub.docker.com/search?badges=official",
    os: "linux",
    hints: ["alpine", "bookworm", "bullseye", "-slim", "jammy", "noble", "ubuntu", "debian"],
    // Of all that are run, the one in which the reporter is.
    pattern: overLines("g")`
        (?:\b(?:(?:CI|build|base|runner) (?:image|container):?|(?:in|inside) (?:an? |the )?) ?[\x60"']?|(?<=[,;(] ?)image:? \x60|\bUsing docker image sha256:\S{4,80} for )
          [\w./-]{1,80}:[\w.-]{0,30}(?:alpine|bookworm|bullseye|slim|jammy|noble|ubuntu\d\d(?:\.\d\d)?|debian\d{0,2})\b
      `,
  },
  {
    name: "prompt",
    source: "bash(1), Debian's and others' PS1",
    os: "linux",
    hints: ["@", "# "],
    pattern: overLines("gm")`
        ^[ \t]{0,8}(?:\(\w{1,20}\) ?)?(?!\w{0,20}@(?:DESKTOP|LAPTOP)-)\w{1,20}@[\w.-]{1,40}:(?:~|\/(?!mnt\/[c-e]\b|Users\b|
        [c-e]\/))[\w./-]{0,60} ?[$#] |^[ \t]{0,8}\[(?!\w{1,20}@[\w.-]{0,40}(?:Mac|MBP))\w{1,20}@[\w.-]{1,40} [\w.~/-]{1,60}\]\$ |
        ^[ \t]{0,8}(?!(?:https?|file|ftp):)[a-z][\w.-]{1,40}:[~/][\w./-]{1,60}#(?= )
      `,
  },
  {
    name: "android",
    source: "https://developer.android.com/tools/logcat",
    os: "android",
    hints: [
      "logcat",
      "adb ",
      "/data/app",
      "/data/data",
      "AndroidRuntime",
      "FATAL EXCEPTION: ",
      "/data/user",
      "androidx",
      "android.",
      "dalvik.",
      "Android device:",
      "xmlns:android",
      "Build fingerprint: '",
      "SDK: ",
      "Activity.",
      "Fragment.",
      "F-Droid",
      "F-droid",
      "f-droid",
    ],
    pattern: overLines("gm")`
        \bL?androidx[./][a-z]|(?<=^[ \t>]{0,12}at )(?:(?:[\w$]{1,40}\.){0,3}android|dalvik)\.[a-z]|\bandroid\.(?:os|app|view|content|bluetooth|graphics|widget|util|media|
        webkit)\.[A-Z]|^\W{0,6}Android device: ?\S|\bxmlns:android=|\blogcat\b|\badb (?:shell|install|logcat|devices)\b|
        \/data\/(?:app|data|user)\/|\bAndroidRuntime\b|\bFATAL EXCEPTION: [\w-]{1,40}\n|^Build fingerprint: '|\bSDK: \d\d \(\d{1,2}\)|
        \b\w{0,60}(?:Activity|Fragment)\.(?:java|kt|on(?:Create|Start|Resume|Pause|Stop|Destroy)\w{0,30})\b|(?<![\w./-])[Ff]-[Dd]roid\b
      `,
  },
  {
    name: "ios",
    source:
      "https://developer.apple.com/documentation/uikit, in the frames of a stack; what Flutter prints of where it runs",
    os: "ios",
    hints: ["UIKit", " on iPhone", " on iPad"],
    pattern: overLines("gm")`
        ^[ \t>]{0,8}\d{1,3} {1,4}UIKit(?:Core)?[ \t]{1,40}0x[\da-f]{6,16}|^(?:Running|Launching) [\w./-]{1,80} on iP(?:hone|ad)\b
      `,
  },
  {
    name: "logcat",
    source: "https://developer.android.com/tools/logcat",
    os: "android",
    hints: ["V/", "D/", "I/", "W/", "E/", "F/"],
    pattern: /^\W{0,4}[VDIWEF]\/\w[\w.]{1,40} ?\( ?\d{1,6}\):/gm,
  },
  ...runners([
    ["linux", "ubuntu"],
    ["macos", "macos"],
    ["windows", "windows"],
  ]),
  {
    name: "built-for",
    source: "files and folders named for Go's and others' targets",
    os: "linux",
    hints: ["linux", "Linux"],
    pattern:
      /[\w/]_linux(?:_[a-z0-9]{2,8})?\.(?:go|c|s|cc|cpp|rs)\b|(?<![A-Za-z])(?:linux|Linux)[-_](?:64|amd64|x64|x86_64|arm64|aarch64|386|armv\w+)\b/g,
  },
  {
    name: "built-for",
    source: "files and folders named for Go's and others' targets",
    os: "macos",
    hints: ["darwin", "Darwin"],
    pattern:
      /[\w/]_darwin(?:_[a-z0-9]{2,8})?\.(?:go|c|s|cc|cpp|rs)\b|(?<![A-Za-z])(?:darwin|Darwin)[-_](?:amd64|x64|x86_64|arm64|aarch64)\b/g,
  },
  {
    name: "built-for",
    source: "files and folders named for Go's and others' targets",
    os: "windows",
    hints: ["windows", "Windows"],
    pattern:
      /[\w/]_windows(?:_[a-z0-9]{2,8})?\.(?:go|c|s|cc|cpp|rs)\b|(?<![A-Za-z])(?:windows|Windows)[-_](?:amd64|x64|x86_64|arm64|386)\b/g,
  },
  {
    name: "built-for",
    source: "files and folders named for Go's and others' targets",
    os: "freebsd",
    hints: ["freebsd", "FreeBSD", "/usr/ports/"],
    pattern:
      /\/usr\/ports\/\w|\/freebsd-(?:ports|clang)\b|\bamd64-freebsd\b|[\w/]_freebsd(?:_[a-z0-9]{2,8})?\.(?:go|c|s|cc|cpp|rs)\b|(?<![A-Za-z])(?:freebsd|FreeBSD)[-_](?:amd64|x64|x86_64|arm64|386)\b/g,
  },
  {
    name: "built-for",
    source: "files and folders named for Go's and others' targets",
    os: "openbsd",
    hints: ["openbsd"],
    pattern:
      /[\w/]_openbsd(?:_[a-z0-9]{2,8})?\.(?:go|c|s|cc|cpp|rs)\b|(?<![A-Za-z])(?:openbsd|OpenBSD)[-_](?:amd64|x64|x86_64|arm64|386)\b/g,
  },
];

/** What a workflow runs on, by what the image is called. */
function runners(images: readonly (readonly [OperatingSystem, string])[]): TraceRule[] {
  return images.map(([os, image]) => ({
    name: "runner",
    source: "https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idruns-on",
    os,
    hints: ["runs-on:"],
    pattern: new RegExp(String.raw`\bruns-on: {1,4}["']?${image}-(?:latest|\d)`, "g"),
  }));
}

/** Whose product is for phones is asked for Xcode by the form: that it is there says nothing. */
const XCODE_FIELD = /^[ \t>*#_+-]{0,8}Xcode(?: version)?[*_]{0,2}(?: ?[:=][^\n]{0,60})?$/gim;
/** "In the simulator", of a product for phones. */
const SIMULATOR =
  /\b(?:in|on|and) (?:the |an? |my )?(?:(?:ios|ipados|iphone|ipad|xcode|apple|pro|max|\d[\w.]{0,6}) ){0,4}simulators?\b(?! (?:of|for)\b)/i;

/** Rules whose matches may well name the product: the folder in which a reporter works on it, what it logs. */
const OF_PRODUCT: ReadonlySet<string> = new Set(["prompt", "logcat"]);

/** A browser by name and number, or by being worked in. */
const BROWSER = overLines()`
      \b(?:Google )?(?:[cC]hrome|[cC]hromium|[fF]irefox|[sS]afari|Edge|Opera|Brave|Vivaldi)(?: \(?(?:version|v|canary|stable|
      dev))?:? ?(?:\x60?Version )?v?\d{2,3}\b|\b(?<!\bbased )(?:[oO]n|[iI]n|[wW]ith|[uU]sing) (?:both |(?:the )?latest (?:version of )?|Google |
      the )?(?:Chrome|Chromium|Firefox|Safari)\b(?! (?:extension|OS))
    `;

/** What only explains a question, and questions. */
const NOT_SAID = /\((?:e\. ?g\.|for example)[^()\n]{0,120}\)|^[^\n?]{0,200}\?[ \t]*$/gim;

/** A title has no room for a browser that does not matter. */
const BROWSER_IN_TITLE =
  /^[^\n]{0,300}?\b(?<!\bheadless )(chrome|chromium|firefox|safari|brave(?= browser)|ff v\d{2,3})\b(?![- ]?(?:os\b|drivers?\b|extensions?\b|devtools))/i;

/** Matches per rule that are counted; a long log says no more. */
const MAX_MATCHES = 20;
/** How many times as often as the next one a system must show itself. */
const LEAD = 3;

/**
 * The system whose traces a text shows, its title in the first line, but for the product's own name (Homebrew's reports all name it);
 * null where it shows none, or several alike. `web` where only a browser is seen.
 */
export function systemOfTraces(text: string, product?: ProductName): OperatingSystem | null {
  const counts = new Map<OperatingSystem, number>();
  const shown = product?.isOfPhones === true ? text.replace(XCODE_FIELD, "") : text;
  if (product?.isOfPhones === true && SIMULATOR.test(text)) counts.set("ios", 1);
  for (const { name, os, hints, pattern } of TRACE_RULES) {
    if (!hints.some((hint) => shown.includes(hint))) continue;
    // A shell's own commands say nothing of where it runs.
    if (name === "cmdlets" && product?.isKin("shell") === true) continue;
    let count = 0;
    for (const match of everyMatch(shown, pattern)) {
      const isOwn = !OF_PRODUCT.has(name) && product?.isIn(match[0]) === true && !match[0].endsWith(".exe");
      if (!isOwn && ++count >= MAX_MATCHES) break;
    }
    if (count > 0) counts.set(os, (counts.get(os) ?? 0) + count);
  }
  // Android's own libraries are Linux's by their form; within WSL both its Linux and the Windows around it are seen.
  if (counts.has("wsl")) counts.delete("windows");
  if (counts.has("wsl") || counts.has("android")) counts.delete("linux");
  // What runs on a phone was built on a Mac.
  if (counts.has("ios")) counts.delete("macos");
  const [first, second] = [...counts].sort(([, a], [, b]) => b - a);
  if (first === undefined) {
    const titled = BROWSER_IN_TITLE.exec(text)?.[1];
    return BROWSER.test(text.replace(NOT_SAID, "")) || (titled !== undefined && product?.isIn(titled) !== true)
      ? "web"
      : null;
  }
  return second === undefined || first[1] >= second[1] * LEAD ? first[0] : null;
}
