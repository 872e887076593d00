/** Systems by what tells them: labels as templates write them, what tools print, paths and programs of one system only. */
import { describe, expect, test } from "@jest/globals";

import { parseReport } from "../../../src/parse/parse-report.ts";

const fence = (text: string): string => `\`\`\`\n${text}\n\`\`\``;

type Row = readonly [name: string, body: string, os: string | null];

const LABELS: readonly Row[] = [
  ["a misspelt Windows", "- OS: Windwos 10", "windows"],
  ["a Windows without its s", "- OS: Window 11 Home", "windows"],
  ["a misspelt Android", "- OS: Andorid 13", "android"],
  ["a maker's Android", "- OS: MIUI 13", "android"],
  ["Pop OS in two words", "- OS: Pop OS 22.04", "linux"],
  ["a release and where it runs", "- OS Version: 22.04, on a rented box", "linux"],
  ["a kernel alone", "##### OS / ENVIRONMENT\n3.10.0-1160.el7.x86_64", "linux"],
  ["containers", "- OS: Docker (newest image)", "linux"],
  ["containers of a desktop", "- OS: Docker Desktop on Windows", "windows"],
  [
    "an answer that is no system",
    "### Operating System\n\nhosted by Acme\n\n### What happens\n\nOn my Fedora 40 box.",
    "linux",
  ],
  ["no system in particular", "### Operating System\n\nAny\n\n### Log\n\n" + fence("/home/ana/lid.log"), null],
  ["a tool where the system belongs", "### Operating System\n\nToolchain 2019", null],
  ["underscores", "* __Operating System__:        Alpine Linux 3.19", "linux"],
  ["brackets behind the label", "**OS Version** [Windows/macOS]: Linux", "linux"],
  ["a value in brackets", "## Platform\n\n- Board: [esp32]\n- Operating System:\t\t[Windows]", "windows"],
  ["a server of Windows", "- OS: Server 2019 Standard", "windows"],
  ["a question for the system", "*On what system does the server run?*  \nServer 2022 Standard", "windows"],
  ["a system in an event's context", fence('{"contexts": {"os": {"name": "iOS", "version": "17.4"}}}'), "ios"],
  [
    "Android's own libraries",
    fence(
      "Build fingerprint: 'acme/a5/a5:13/X/1:user/keys'\nsignal 11 (SIGSEGV)\n  #00 pc 04c1a8  /data/app/k3/lib/arm64/liblid.so (lid+56)",
    ),
    "android",
  ],
  ["a folder of Unity's", "(at ./Library/PackageCache/com.acme.lid@1.7.3/Lid.cs:142)", null],
  ["a form's example before the answer", "- OS: [e.g. iOS] macOS Sonoma", "macos"],
  ["a form's example alone", "* **Windows Version:** *e.g. Windows 11*", null],
  ["a form's question left", "**platform**\nwhat OS are you using? e.g. windows 10, WSL, macOS", null],
  ["unticked boxes for the platform", "**Platform:**\n- [ ] iOS\n- [ ] Android", null],
  ["a full stop for a colon", "- [ ] Operating system. - Windows Server 2022", "windows"],
  ["system and architecture", "* Server Operating System/Architecture: linux/amd64", "linux"],
  ["the choice as the question", " - Windows, OS X/macOS, or Linux?: Windows", "windows"],
  ["a column with brackets", fence("System                   Linux (x64)\nCPU                      8"), "linux"],
  ["a column in a frame", fence("│ OS                     darwin                      │"), "macos"],
  ["all but one crossed out", "- OS: ~~Windows~~ / ~~macOS~~ / Linux", "linux"],
  ["one crossed out", "- Platform: ~~Linux~~ Windows 11", "windows"],
  ["all of them crossed out", "- OS: ~~Windows~~ ~~Linux~~", null],
  ["a rebuilt Red Hat", "- OS: AlmaLinux 9.4", "linux"],
  ["another one", "- OS: RockyLinux 8", "linux"],
  ["a Fedora that is not to be changed", "- OS: Silverblue 41", "linux"],
  ["Android by another name", "- OS: Lineage OS 21", "android"],
  ["a phone and what it runs", "- Device: iPad Air (iOS 17.2)", "ios"],
  ["a phone by its model", "- Device model: Galaxy S21", "android"],
  ["a board is no phone", "- Device: Lidboard rev. 3", null],
  ["Ubuntu within Windows", "- OS: Ubuntu 22.04 under WSL2 on Windows 10", "wsl"],
  [
    "a browser where the system was left open",
    "### Browser\n\nFirefox\n\n### Operating system\n\n_No response_\n\n### What happens\n\nThe lid stays shut.",
    null,
  ],
  [
    "an example for an answer",
    "### Operating System\n\nfor example Windows 11\n\n### What happens\n\nThe lid stays shut.",
    null,
  ],
  ["a crossed box", "☐ Windows\n☒ Linux\n☐ macOS", "linux"],
  ["a board's Linux", "- OS: Armbian 24.5", "linux"],
];

const PRINTED: readonly Row[] = [
  [
    "a kernel of Darwin within a line",
    "`uname -a` says `Darwin box.local 22.6.0 Darwin Kernel Version 22.6.0: Wed`",
    "macos",
  ],
  ["snap version", fence("snap    2.61\nseries  16\nubuntu  22.04\nkernel  5.15.0-91-generic"), "linux"],
  [
    "the kernel's log",
    fence("box kernel: [ 812.118203] kettled[77]: segfault at 0 ip 00007f sp 00007f error 4"),
    "linux",
  ],
  ["systemd's lines", fence("Jan 02 03:04:05 box systemd[1]: Started Kettle daemon."), "linux"],
  ["a unit's folder", fence("# /etc/systemd/system/kettle.service\n[Service]"), "linux"],
  ["a server's header", "PHP 8.3 | Apache/2.4.62 (Debian)", "linux"],
  ["a Ruby's platform", "User-Agent: kettle-ruby/1.9.3 ruby/3.3.5 (x86_64-linux)", "linux"],
  ["programs below /usr/lib", fence('File "/usr/lib/kettle/boil.py", line 3, in go'), "linux"],
  ["devices", "It opens /dev/dri/renderD128 by vaapi.", "linux"],
  ["a flatpak", "In the flatpak it stands still.", "linux"],
  ["a package manager", "installed by pacman from chaotic-aur, workspace in sway", "linux"],
  ["a prompt in brackets", fence("[ana@box lid]$ ./kettle --help"), "linux"],
  ["a Mac's prompt in brackets", fence("[ana@anas-MacBook-Pro lid]$ ./kettle --help"), "macos"],
  ["a prompt in the product's folder", fence("ana@box:~/src/kettle$ make"), "linux"],
  ["a target of Apple's", "StreamDB 9.4 on x86_64-apple-darwin14.5.0, 64-bit", "macos"],
  ["a folder of temporary files", fence("open '/var/folders/3k/v2h/T/kettle': denied"), "macos"],
  ["a channel of packages", "404 for https://repo.example.org/main/osx-64/repodata.json", "macos"],
  ["another channel of packages", "404 for https://repo.example.org/main/win-64/repodata.json", "windows"],
  ["installed by brew", "kettle 5.0.1 (brew)", "macos"],
  ["a console's homebrew", "The Homebrew menu shows an error, and no homebrew games start.", null],
  ["a device path of Windows", fence("No such file: '\\\\?\\E:/media/intro.mkv'"), "windows"],
  ["a relative path", fence("\\node_modules\\kettle\\lid.js: not found"), "windows"],
  [
    "an unknown cmdlet",
    fence("The term 'kettle' is not recognized as the name of a cmdlet, function, script file"),
    "windows",
  ],
  ["an installer", "I want to install it with the file kettle-6.7.0.msi.", "windows"],
  ["an exe", "I double-click the exe and nothing comes up.", "windows"],
  ["a compiler among others", "It is accepted by GCC, ICC, and MSVC.", null],
  ["a compiler", "MSVC stops with an error.", "windows"],
  ["logcat", fence("D/KettleView( 7120): boiled"), "android"],
  ["a class of Android's", fence("android.os.Handler.dispatchMessage(95)"), "android"],
  ["an Android device", "* Android device: Acme One", "android"],
  ["where a release was built", fence("panic: nil\n\t/home/runner/work/kettle/kettle/lid/open.go:187 +0x22"), null],
  ["a CI's own log", fence("Error: no such file /home/runner/work/kettle/kettle/lid.json"), "linux"],
  ["what a release file holds", fence("$ cat /etc/system-release\nCentOS Stream release 9"), "linux"],
  ["a released server", fence("$ cat /etc/redhat-release\nRed Hat Enterprise Linux release 9.4 (Plow)"), "linux"],
  ["a browser of a phone", "UA: Mozilla/5.0 (Linux; Android 13; Acme One) AppleWebKit/537.36", "android"],
  ["a browser of a Chromebook", "Mozilla/5.0 (X11; CrOS x86_64 14541.0.0) AppleWebKit/537.36", "chromeos"],
  ["an app's own agent", fence("Kettle/7.1 (iPad; iOS 16.6; Scale/2.00)"), "ios"],
  ["an app's own agent on Android", fence("Dalvik/2.1.0 (Linux; U; Android 12; Acme One Build/SP1A)"), "android"],
  [
    "a visitor in a server's log",
    fence(
      '198.51.100.3 - - [02/Feb/2026:10:00:01 +0000] "GET /lid HTTP/2.0" 500 17 "-" "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7)"',
    ),
    null,
  ],
  ["an image's base", fence("FROM debian:12-backports\nRUN make lid"), "linux"],
  ["another image's base", fence("FROM --platform=linux/amd64 docker.io/library/fedora AS build"), "linux"],
  ["an image's base for Windows", fence("FROM mcr.microsoft.com/windows/servercore:ltsc2022"), "windows"],
  ["a query", fence("SELECT lid FROM alpine_huts;"), null],
  ["a file with backslashes", fence("panicked at src\\lid\\open.rs:41:9"), "windows"],
  ["a file above", fence("..\\lids\\base.py:131: in click"), "windows"],
  ["a file among modules", fence("can't open node_modules\\lid\\index.js"), "windows"],
  ["an escaped line end", fence('"did not open\\nlid.py"'), null],
  ["a namespace", fence("Call to undefined method Acme\\Lids\\Opener::open()"), null],
  ["how threads start", fence("  11: 0x7ffd2c - BaseThreadInitThunk\n  12: 0x7ffd2d - RtlUserThreadStart"), "windows"],
  ["Windows' own signal", fence("[signal 0xc0000005 code=0x0 addr=0x0 pc=0x9a11c7]"), "windows"],
  [
    "a message that .NET has everywhere",
    "Could not load file or assembly 'Lid, Version=1.2.0.0, PublicKeyToken=null'. The system cannot find the file specified.",
    null,
  ],
  ["a module of PowerShell", fence("Import-Module LidTools -RequiredVersion '2.2'"), null],
  ["where a compiler was built", fence("at /home/rustbuild/src/rust-buildbot/slave/lid.rs:738"), null],
  ["where a dependency was built", fence("\t/home/runner/go/pkg/mod/lid.example/lid@v1.2.0/lid.go:99 +0x156"), null],
  ["a compiler of Red Hat's", fence("g++ (GCC) 11.4.1 20231218 (Red Hat 11.4.1-3)"), "linux"],
  [
    "what a unit prints",
    fence("  Active: active (running) since Mon\n  CGroup: /system.slice/kettled.service"),
    "linux",
  ],
  ["a drive of Windows seen from Linux", fence("at open (/mnt/c/Users/mo/lid/index.js:3:1)"), "wsl"],
  ["what Nix builds for", "The attribute lid is missing on aarch64-linux.", "linux"],
  ["what Nix builds for on a Mac", "The attribute lid is missing on x86_64-darwin.", "macos"],
  ["what lsb_release prints", fence("Distributor ID:\tDebian\nDescription:\tDebian GNU/Linux 11"), "linux"],
  ["a snap", "I put it on with `sudo snap install kettle`.", "linux"],
  ["a scoop", "I put it on with `scoop install kettle`.", "windows"],
];

const SAID: readonly Row[] = [
  ["a Mac mini", "It stops on my Mac mini M2.", "macos"],
  ["an M2 Mac", "My M2 Mac can't install it.", "macos"],
  ["a Mac with M1", "Mac with M1: lids stay open.", "macos"],
  ["a release's name", "Tap is dead on Sonoma.", "macos"],
  ["Tomcat's Catalina", "A NullPointerException in Catalina.", null],
  ["Arch in a sentence", "On Arch here. Nothing is missing.", "linux"],
  ["an architecture", "Fails on arch arm64 only.", null],
  ["a Cygwin", "With kettle on cygwin I can boil nothing.", "windows"],
  ["what is built for phones", "The iOS build stops in Xcode.", "macos"],
  ["others' machines", "The macOS laptops of our people need nothing.", null],
  ["two builds of a program", "The Linux and Windows builds of the agent retry on time-outs only.", null],
  ["a box that nobody ticked", "**Platform:** [ ] Chrome (Android) version XX", null],
  ["a flavour of Ubuntu", "Does not compile on Lubuntu 16.04", "linux"],
  ["Ubuntu in Windows, in brackets", "Kettle 1.3, Ubuntu 24.04 (WSL2 on Windows 11). It hangs.", "wsl"],
  ["Windows, and Linux within it", "I run it in Windows 11, WSL2. It hangs.", "wsl"],
  ["three systems as equals", "The same comes on Linux, Mac, and Windows.", null],
  ["two systems as equals", "It happens on Windows as well as on Linux.", null],
  ["two machines", "I see it on macOS and on Ubuntu 22.04.", null],
  ["an iOS without a blank", "Dies at once on iOS17.", "ios"],
  ["a Samsung", "Since the update nothing lights up on my Samsung Galaxy S10.", "android"],
  ["a Pixel", "My Pixel 8 Pro shows no lid.", "android"],
  ["a Xperia", "On the Xperia XZ2 no lid is shown.", "android"],
  ["a Pixel that is imitated", "In the Pixel 6 emulator no lid is shown.", null],
  ["pixels", "The lid is 3 pixel 4 times over.", null],
  ["a Mac's release behind with", "With Mojave I can't install it.", "macos"],
  ["a cloud called Windows", "The Windows Azure queue answers 503.", null],
  ["a phone called Windows", "Please add Windows Phone.", null],
  ["windows at a sentence's start", "Two lids are drawn. Windows should be kept apart.", null],
  ["other people's", "Our users on Windows see no trouble. The date is wrong.", null],
  ["other people's trouble", "Our users on Windows report a crash.", "windows"],
  ["what is written for it", "The Proxmox exporter gives an empty list.", null],
  ["a theme", "The Chrome OS themes are listed twice.", null],
  ["an Arch among machines", "My Windows laptop is fine, my Arch desktop shows nothing.", "linux"],
  ["a Void", "My system is void. It does not boil.", "linux"],
  ["a void function", "It calls a void function and returns nothing.", null],
  ["a Motorola", "Moto G Power, nothing lights up.", "android"],
  ["a reader's tablet", "My tablet has FireOS 7. Nothing lights up.", "android"],
  ["an Orange Pi", "Orange Pi Zero with Armbian. Nothing lights up.", "linux"],
];

describe.each([
  ["labels", LABELS],
  ["printed", PRINTED],
  ["said", SAID],
])("%s", (_, rows) => {
  test.each(rows)("%s", (_name, body, os) => {
    const read = (text: string) =>
      parseReport({ title: "It does not work", body: text, repo: "heron/kettle" }).environment.os;
    expect([read(body), read(body.replace(/\n/g, "\r\n"))]).toEqual([os, os]);
  });
});

describe("where both ends are told of", () => {
  test.each<[name: string, repo: string, body: string, os: string | null]>([
    ["an app's is the phone's", "heron/kettle-ios", "**Server:** Debian 12, 3.1.0\n**App:** 3.1.2 on an iPad", "ios"],
    ["a server's is the server's", "heron/kettle-server", "Server: Debian 12, 3.1.0\nClient: Windows 11", "linux"],
    ["else it is neither's", "heron/kettle", "Server: Debian 12, 3.1.0\nClient: Windows 11", null],
    ["one end alone", "heron/kettle-ios", "Server: Debian 12, 3.1.0", "linux"],
  ])("%s", (_name, repo, lines, os) => {
    const body = `The lid stays shut.\n\n${lines}`;
    expect(parseReport({ title: "It does not work", body, repo }).environment.os).toBe(os);
  });
});
