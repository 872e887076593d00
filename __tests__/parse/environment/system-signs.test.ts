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
  ["a browser's name", "## Environment\n\n- Browser: Vivaldi", "web"],
  ["either of two systems", "- OS: macOS or Debian", null],
  ["a choice that was quoted", "It stops when I run `kettle -G 'os:windows' boil`.", null],
  ["a system for a label", "Kettle: 4.2.0\nWindows: 11 x64", "windows"],
  ["two systems below each other", "The lid stays shut.\n\niPadOS 19.1\nmacOS 16.1", null],
  ["a list of two systems", "- Windows 11\n- Fedora 40", null],
  [
    "several entries of a form's list",
    "### Operating system\n- Windows\n- Android\n\n### What happens\n\nNo lid.",
    null,
  ],
  ["an entry and what it is", "### Operating system\n\n- Windows 11\n- 16 GB of RAM", "windows"],
  ["either, in capitals", "**OS/device:**\n2.4 - MAC/WIN", null],
  ["one or any other", "### OS:\n\nLinux/any", null],
  ["one and all of its releases", "- OS: Windows (all)", "windows"],
  [
    "a question that was quoted",
    "It boils over on my iMac.\n\n**Operating system**\n\n> Kind, release, kernel if any. If it is a virtual machine, which one holds it, and for how long it has been so.\n\nnone of these",
    "macos",
  ],
  [
    "a form that asks for a build of Windows",
    "### Windows build number\n\n-\n\n### What happens\n\nNo lid.",
    "windows",
  ],
  ["a choice that was typed", fence("ana@box:~$ kettle -G 'os:Windows' boil\nNo lid matched."), "linux"],
  ["a Pi's system in one word, misspelt", "- **OS version and name**: RasperryPiOS", "linux"],
  ["what the hosts are, behind a version", "Version: 4.0.3, hosts are Debian 11.", "linux"],
  ["a system behind a version", "Kettle version: 4.0.3 (Windows)", "windows"],
  ["several systems behind a version", "Kettle version: 4.0.3 (Linux & Android App)", null],
];

const PRINTED: readonly Row[] = [
  [
    "a kernel of Darwin within a line",
    "`uname -a` says `Darwin box.local 22.6.0 Darwin Kernel Version 22.6.0: Wed`",
    "macos",
  ],
  ["npm's errors", fence("npm ERR! Darwin 23.1.0\nnpm ERR! code EACCES"), "macos"],
  ["npm's errors within the first WSL", fence("npm ERR! Linux 3.4.0+\nnpm ERR! code EACCES"), "wsl"],
  ["npm's errors on Linux", fence("npm ERR! System Linux 5.10.0-21-amd64\nnpm ERR! code EACCES"), "linux"],
  ["an old session of R", fence("#>  setting  value\n#>  system   x86_64, mingw32\n#>  ui       RTerm"), "windows"],
  ["an old session of R on a Mac", fence(" setting  value\n system   x86_64, darwin15.6.0"), "macos"],
  ["an old session of R of something else", fence(" setting  value\n system   x86_64, lidos"), null],
  ["an exe with its version", fence("λ kettle.1.4.2.exe boil"), "windows"],
  ["an exe that is fetched", "It is at https://lids.example.org/files/lid.1.4.exe", null],
  [
    "a phone's frames",
    fence(
      "0   CoreFoundation   0x000000010b5bc1e6 __exceptionPreprocess + 294\n1   libobjc.A.dylib  0x0000000107d06031 objc_exception_throw + 48\n7   UIKit            0x0000000108a4ee5f -[LidView open:] + 697",
    ),
    "ios",
  ],
  ["a Mac's frames", fence("1   libobjc.A.dylib  0x0000000107d06031 objc_exception_throw + 48"), "macos"],
  [
    "what Flutter runs on",
    fence("~/Code/kettle $ lid run\nRunning lib/main.dart on iPhone...\nat /Users/mo/lid.dart"),
    "ios",
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
  ["an app's last words", fence("FATAL EXCEPTION: main\nProcess: org.heron.kettle, PID: 311"), "android"],
  ["a kernel that kills", fence("Out of memory: Killed process 311 (kettle)"), "linux"],
  ["a router's packages", fence("Error: luci-app-kettle is gone"), "linux"],
  ["a prompt of root's", fence("box3:/etc/kettle# ./lid --open"), "linux"],
  ["a place on a page", "https://lids.example.org/kettle#lid", null],
  ["a wall around Windows", "Port 3101 is open in the windows firewall.", "windows"],
  ["a restart", "It stays so until I restart windows.", "windows"],
  ["windows that are restarted", "The windows update slowly.", null],
  ["a kernel's build", "os: `#1 SMP PREEMPT_DYNAMIC Tue Jan 6 - 6.12.41-lidos - x64`", "linux"],
  ["a kernel of a rebuilt Red Hat", fence("[I] host: n7, kernel 4.18.0-553.el8_10.x86_64"), "linux"],
  ["a folder of a queue", fence("/var/spool/slurmd/job81/slurm_script: line 4: 71 Segmentation fault"), "linux"],
  ["a folder of Conda's images", fence("at /opt/conda/conda-bld/kettle/lid.cu:61"), "linux"],
  ["a folder of what was built for Linux", fence("( src/Lid.hs, dist/build/x86_64-linux/ghc-9.4/Lid.o )"), "linux"],
  ["a package's manager", fence("$ rpm -q kettle\nkettle-1.2-3.noarch"), "linux"],
  ["kinds of packages", "It is the same for the deb and snap versions.", "linux"],
  ["an image of a service", "node 22.1.0, postgres:16.2-alpine", null],
  ["an image that CI runs in", "CI image node:22-alpine", "linux"],
  ["headers of Homebrew's", fence("cc -Isrc -I/opt/homebrew/include -c lid.c"), "macos"],
  ["temporary files of a Mac", fence("at open (/private/tmp/kettle/lid.ts:6:1)"), "macos"],
  ["ports", fence("/usr/ports/sysutils/kettle/work/lid.c:5: error: no lid"), "freebsd"],
  ["a library path of FreeBSD", fence("(@INC contains: /usr/local/lib/perl5/5.36/amd64-freebsd)"), "freebsd"],
  ["a drive with letters of others", "Access to the path 'E:\\资料\\盖子' is denied.", "windows"],
  ["a code of Windows", fence("Setup failed: 0x80070005"), "windows"],
  ["a store", "It is kettle 6.1 from the Microsoft Store.", "windows"],
  ["an app's activity", fence("at org.heron.lid.LidActivity.onCreate (LidActivity.java:41)"), "android"],
  ["a level of Android's interface", "Device: ABC123 (acme - A1), SDK: 33 (13), App: 2.6", "android"],
  ["a store of free apps", "I went back to the older one of F-Droid.", "android"],
  ["a user's folder seen from Linux", fence("chmod: '/mnt/c/Users/mo/AppData/kettle.exe': not permitted"), "wsl"],
  ["a gate before programs", "It says that Apple cannot check it for malicious software.", "macos"],
  [
    "a home of Windows",
    fence("File ~\\anaconda3\\lib\\site-packages\\kettle\\__init__.py:226, in boil(cup)"),
    "windows",
  ],
  ["a space of TeX's", "As told in~\\cite{lid} and~\\ref{fig:lid}.", null],
  ["an image that a sentence names", "kettle 2.4.1, image `elixir:1.17-alpine`.", "linux"],
  ["an image with its system in its tag", "CircleCI, image `acme/cuda:12.6.1-devel-ubuntu22.04`, tag 7.2:", "linux"],
  ["an image that is run", "We start an image `lids:1.17-alpine` from it.", null],
  [
    "the image of a runner",
    fence("Using docker image sha256:6d1e41 for elixir:1.17-alpine ...\n$ kettle boil"),
    "linux",
  ],
  [
    "what is built for a phone on a runner",
    "The macOS 14 runner, Xcode 16.1:\n\n" +
      fence(
        "xcodebuild build -scheme Kettle -destination 'generic/platform=iOS'\nMain.swift:3:8: error: no such module",
      ),
    "macos",
  ],
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
  ["a version that is wished for", "Is there a Linux version planned?", null],
  ["a version in use", "I use the Linux version. It does not boil.", "linux"],
  ["what is wished for it", "Can you provide binaries for FreeBSD?", null],
  ["a package alone", "The Debian package has no manual.", null],
  ["a package that fails", "The Debian package fails to boil.", "linux"],
  ["a forum", "As told on the Arch Linux forum the list is old.", null],
  ["a font", "The Ubuntu font is not loaded.", null],
  ["what it should be like", "Add a dark lid like the one of iOS.", null],
  ["what it looks like", "It looks like Windows 11 has broken the lid.", "windows"],
  ["what is not affected", "Only macOS is affected; Linux and Windows are not.", "macos"],
  ["either of two", "No matter whether it is Windows or Mac, the lid is stuck.", null],
  ["a distribution within", "I boil in WSL, distribution Debian 12.", "wsl"],
  ["an upgrade", "Since upgrading to Ventura the lid is stuck.", "macos"],
  ["an Arch of small machines", "The machine is a plug, ArchLinuxARM on it.", "linux"],
  ["a Mac by its chip", "The linker stops on Apple Silicon.", "macos"],
  ["a phone without a blank", "iPhone15 & Safari. No lid.", "ios"],
  ["a release without a blank", "Tried on Ubuntu22.04.", "linux"],
  ["a machine in a hyphen's spelling", "No lid when built for x86-64-illumos.", "solaris"],
  ["where there was no trouble", "On macOS it was compiled without any trouble.", null],
  ["where it works, in Chinese", "同一份配置 Windows 11 可用，Debian 12 下打不开", "linux"],
  ["where it does not work, in Chinese", "Windows 11 不可用", "windows"],
  ["where it can not be used, in Chinese", "Windows 11 无法正常使用", "windows"],
  ["a command line", "I start it from the command-line on Windows and it sinks.", "windows"],
  ["keys that fail", "Ctrl+C on Windows crashes it.", "windows"],
  ["what is to be pressed", "Open the console (Ctrl+Shift+I on Windows, Cmd+Opt+I on Mac).", null],
  ["a box of a line", "The line:\n- Container:\n  - [   ] Lidbox on Windows.\n  - [ x ] none.", null],
  ["one each", "I boil with two kettles, one on Windows and one on a Mac.", null],
  ["some of each", "We are five, two on Windows, two on Macs and one on Ubuntu.", null],
  ["sections of a manual", "There is a section for Debian and one for macOS (brew).", null],
  ["machines that share", "Windows, Ubuntu and an Android phone share the lids.", null],
  ["a friend's", "A friend with an iPhone sent me lids.", null],
  ["an app that fails", "The Android app crashes at once.", "android"],
  ["an app that is used", "I pour with the Android app 2.3.", "android"],
  ["an app that is wished for", "Do you plan an application for Android?", null],
  ["support that is wished for", "When will it support FreeBSD?", null],
  ["a machine from which another is used", "Remote: SSH to Debian 12, local: Windows 11", "linux"],
  ["two machines in two sentences", "I boil on Windows 11. The other kettle is on Fedora 40.", null],
  ["Windows, and WSL in another sentence", "I have Windows 11. Kettle runs under WSL2 there, on Debian 12.", "wsl"],
  ["a browser and two systems", "The lid is stuck (on Firefox 121, Windows and Linux).", null],
  ["the only one of two", "I boil on Windows and on Debian. It fails on Debian only.", "linux"],
  ["the only one, the other way round", "Of macOS and Ubuntu 24.04 it happens only on macOS.", "macos"],
  ["what there is on one only", "I use macOS 15. The dark lid is offered on Windows only.", null],
  ["what has no effect on two", "A tap on Android and iOS has no effect.", null],
  ["a Windows that gives", "I tried it anew, windows gives me the same lid.", "windows"],
  ["windows that give", "Both windows give me the same lid.", null],
  ["a storage among other devices", "Samovars, Synology and Teapot show no steam.", null],
  ["a storage that it runs on", "It runs on a Synology and shows no steam.", "linux"],
  ["a release with a hyphen", "Built on ubuntu-22.04. It does not link.", "linux"],
  ["a Pi's system in one word", "It fails on raspberryPiOS only.", "linux"],
  ["Apple's Mac", "A small icon in the menu bar of apple mac would do.", "macos"],
  [
    "the only app that fails",
    "It is only the (Windows) desktop app that has the problem, the one for Linux has none.",
    "windows",
  ],
  ["an app that is only there", "It fails on Linux. I see only the Windows version in the shop.", "linux"],
  ["several iPads", "I have it with iPads that do not sleep.", "ios"],
  ["photos of phones", "There are 80 pictures, from iphones and others.", null],
  ["a wish for a tool of one system", "Please add support for Xcode.", null],
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

describe("a title", () => {
  test.each<[name: string, title: string, body: string, os: string | null]>([
    ["that says which Linux it is", "Can't boil in WSL2", "- OS: Ubuntu 24.04", "wsl"],
    ["that names one of those listed", "Android lid is lost", "### Operating system\n\n- Linux\n- Android", "android"],
    ["that names none of those listed", "iOS lid is lost", "### Operating system\n\n- Linux\n- Android", null],
    [
      "that says on which one only",
      "Debian against Windows: lid is lost, happens on Debian only",
      "See above.",
      "linux",
    ],
    ["with a stroke", "Kettle 2.4 /Win64 lids are lost", "I can't tell more.", "windows"],
    ["with a path", "Kettle 2.4 loses /win64/lid", "I can't tell more.", null],
    [
      "with WSL, of a program for Windows",
      "Kettle says WSL error",
      "```\nClient:\n OS/Arch:           windows/amd64\n```",
      "windows",
    ],
    ["with a browser", "Lid is drawn twice in firefox", "See above.", "web"],
    ["with a browser that shows nothing", "Tests in headless chrome", "See above.", null],
  ])("%s", (_name, title, body, os) => {
    expect(parseReport({ title, body, repo: "heron/kettle" }).environment.os).toBe(os);
  });
});

describe("a browser", () => {
  test.each<[name: string, body: string, os: string | null]>([
    ["in small letters", "Seen with\n\nfirefox 131", "web"],
    ["by its own word", "Chrome: `Version 131.0.6778.86`", "web"],
    ["of which another is made", "So it will be in all that is based on Chromium.", null],
    ["for which something is", "There is an add-on for Firefox.", null],
    ["of an example", "* Environment (e.g. Chrome 131, node.js 22):", null],
    ["of a question", "Is it the same on the latest version of Chrome?", null],
  ])("%s", (_name, body, os) => {
    expect(parseReport({ title: "It does not work", body, repo: "heron/kettle" }).environment.os).toBe(os);
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

describe("Xcode, of a product for phones", () => {
  test.each<[name: string, repo: string, title: string, body: string, os: string | null]>([
    [
      "which the form asks for",
      "heron/kettle-ios-sdk",
      "No pod",
      "* Xcode version: 11.5\n* Kettle version: 2.1.0",
      null,
    ],
    ["which the form asks for, of another", "heron/kettle", "No pod", "* Xcode version: 11.5", "macos"],
    ["which builds", "heron/kettle-ios-sdk", "Not built", "Xcode 11.5 stops: lid is ambiguous.", "macos"],
    ["in the simulator", "heron/kettle-ios-sdk", "Lid is lost in the simulator", "* Xcode version: 11.5", "ios"],
    ["in a simulator of something else", "heron/kettle", "Lid is lost in the simulator", "See above.", null],
  ])("%s", (_name, repo, title, body, os) => {
    expect(parseReport({ title, body, repo }).environment.os).toBe(os);
  });
});

const MADE_ON = `Kettle Native info:\n\n${fence("System:\n    OS: macOS 13.2\n    CPU: (8) arm64\n  Binaries:\n    Node: 18.1.0")}`;

describe("the machine on which an app was made, and where it fails", () => {
  test.each<[name: string, title: string, body: string, os: string | null]>([
    ["a title that begins with the phone's system", "iOS: the lid is lost on a keystroke", MADE_ON, "ios"],
    ["a title that says where", "On Android a nested lid does not scroll", MADE_ON, "android"],
    ["a part of the system", "Scrolling by the iOS keyboard flickers", MADE_ON, "ios"],
    ["what can't be built", "A new project can't be built for iOS", MADE_ON, "macos"],
    ["a build that fails", "Xcode build fails for ios", MADE_ON, "macos"],
    ["sentences alone", "The lid is lost", `It is lost on my Android phone.\n\n${MADE_ON}`, "android"],
    ["both phones' as equals", "The lid is lost", `It is so on both iOS and Android.\n\n${MADE_ON}`, null],
    ["no other system", "The lid is lost", `See below.\n\n${MADE_ON}`, "macos"],
    ["a form's answer", "iOS: the lid is lost", "- OS: macOS 13.2", "macos"],
    [
      "the title's own, where something for phones is built",
      "on windows a new project ends in ANDROID BUILD FAILED",
      "See above.",
      "windows",
    ],
    ["the chip of a machine", "No lid on an Apple M2 (with the copper driver)", "See above.", "macos"],
  ])("%s", (_name, title, body, os) => {
    expect(parseReport({ title, body, repo: "heron/kettle-native" }).environment.os).toBe(os);
  });
});

describe("systems beside versions, targets and commands", () => {
  test.each<[name: string, repo: string, body: string, os: string | null]>([
    ["behind the version's bracket", "heron/kettle", "kettle version: 14.1.0 (Alire), Debian 12", "linux"],
    ["among others", "heron/kettle", "kettle version: 1.2.0, clang 18, Ubuntu 24.04, found by chance", "linux"],
    ["without a number", "heron/kettle", "kettle version: 1.2.0, clang 18, for Windows and so on", null],
    ["of a kernel's own version", "heron/kettle", fence("kern.version=OpenBSD 7.3 (GENERIC.MP) #12"), "openbsd"],
    [
      "behind a name, in German",
      "heron/kettle",
      "In the linux kernel options it is off.\n\n" + fence("kettle v1.15.2 auf Darwin 11.0.1"),
      "macos",
    ],
    [
      "of a target, beside a path",
      "heron/kettle",
      "The target is a CentOS 6 machine.\n\n" + fence('File "/Users/mo/kettle/lid.py"'),
      "macos",
    ],
    ["of a target alone", "heron/kettle", "The target is a CentOS 6 machine.", "linux"],
    ["a shell's own commands", "heron/CopperShell", fence("Get-ChildItem Lid*"), null],
    ["another's commands", "heron/kettle", fence("Get-ChildItem Lid*"), "windows"],
    ["a script in a folder", "heron/CopperShell", fence("scripts\\lid.ps1 -verbose"), "windows"],
    ["a script by itself", "heron/kettle", fence(".\\Lid.ps1 -verbose"), null],
    ["services", "heron/kettle", "Neither of the systemd services starts.", "linux"],
    ["containers' groups", "heron/kettle", fence("cgroupManager: systemd"), null],
    [
      "an indented answer below an entry",
      "heron/kettle",
      "- Kettle Version:\n     5.0.6\n\n- Operating System:\n     mac",
      "macos",
    ],
    ["an indented pair below an entry", "heron/kettle", "- System:\n     Lid: mac", null],
  ])("%s", (_name, repo, body, os) => {
    expect(parseReport({ title: "The lid is lost", body, repo }).environment.os).toBe(os);
  });
});
