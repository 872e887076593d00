import type { LabelledReport } from "./unseen-reports.ts";

const lines = (...parts: readonly string[]): string => parts.join("\n");

/** Written and labelled together with `fresh-reports.ts`, and kept shut until the rules were done. */
export const SEALED_REPORTS: readonly LabelledReport[] = [
  {
    category: "network",
    title: "Client does not reconnect after the Wi-Fi changes",
    body: "The websocket stays closed (code 1006) until I restart the app.",
  },
  {
    category: "network",
    title: "getaddrinfo ENOTFOUND registry.internal",
    body: "Only inside the container. On the host the name resolves.",
  },
  {
    category: "crash",
    title: 'Exception in thread "main" java.util.ConcurrentModificationException',
    body: lines(
      "```",
      'Exception in thread "main" java.util.ConcurrentModificationException',
      "\tat java.base/java.util.ArrayList$Itr.checkForComodification(ArrayList.java:1095)",
      "\tat org.acme.loom.Shuttle.pass(Shuttle.java:41)",
      "```",
      "Happens on every second start.",
    ),
  },
  {
    category: "crash",
    title: "Editor freezes for minutes when a large log is opened",
    body: "The window does not respond, the OS offers to force quit.",
  },
  {
    category: "memory",
    title: "Memory leak in the thumbnail cache",
    body: "RSS goes from 200 MB to 6 GB while scrolling through a folder of photos and never goes down.",
  },
  {
    category: "memory",
    title: "FATAL ERROR: Reached heap limit Allocation failed - JavaScript heap out of memory",
    body: "While bundling a project with 4,000 modules. Raising --max-old-space-size helps.",
  },
  {
    category: "filesystem",
    title: "ENOSPC: System limit for number of file watchers reached",
    body: "On a fresh Ubuntu with the default inotify limits.",
  },
  {
    category: "filesystem",
    title: "Paths with spaces are cut at the first blank",
    body: '`loom build "/home/me/My Files"` looks for /home/me/My and says: no such file or directory.',
  },
  {
    category: "process",
    title: "spawn EBADF when started from a service",
    body: "As a systemd unit the child processes cannot be started. From a terminal all is well.",
  },
  {
    category: "process",
    title: "Zombie processes pile up after each build",
    body: "ps shows hundreds of defunct children of the daemon.",
  },
  {
    category: "config",
    title: "Settings are reset to their defaults after each restart",
    body: "The file settings.json is there, with my values, but they are not read.",
  },
  {
    category: "config",
    title: "YAML anchors in the configuration are rejected",
    body: "`Invalid configuration: unknown alias &base`. The parser used to accept them.",
  },
  {
    category: "integration",
    title: "Jenkins plugin does not report the status back",
    body: "The build is green in Jenkins, the commit stays “pending” for ever.",
  },
  {
    category: "integration",
    title: "Plugin API: onSave hook is never called",
    body: "I registered it as in the tutorial. onOpen is called, onSave is not.",
  },
  {
    category: "install-update",
    title: "Installer: error 1603 on Windows Server 2022",
    body: "msiexec log attached. Rolling back. The previous version was removed before.",
  },
  {
    category: "install-update",
    title: "Upgrade from 4 to 5 leaves the old service running",
    body: "dpkg: error processing package loom (--configure): installed loom package post-installation script subprocess returned error exit status 1",
  },
  {
    category: "ui",
    title: "Scrollbar overlaps the last column of the table",
    body: "macOS with “always show scroll bars”.",
  },
  {
    category: "ui",
    title: "Icons are missing after the update, only squares are shown",
    body: "The icon font seems not to be loaded. Screenshot below.",
  },
  {
    category: "ui",
    title: "Shortcut Ctrl+K does nothing in the search field",
    body: "The tooltip promises it. Other shortcuts work.",
  },
  {
    category: "authentication",
    title: "Token expired although it was created a minute ago",
    body: "`401 Unauthorized: jwt expired`. The clock of the VM is right.",
  },
  {
    category: "authentication",
    title: "Two-factor code is always refused",
    body: "Codes of another app work on the same phone. “Invalid code”.",
  },
  {
    category: "permission",
    title: "AccessDenied when writing to a bucket in another account",
    body: "An error occurred (AccessDenied) when calling the PutObject operation: Access Denied. The bucket policy allows the role.",
  },
  {
    category: "rate-limit",
    title: "API quota exceeded within minutes of polling",
    body: "Response: 429, `rateLimitExceeded`. The client polls every 100 ms instead of every 10 s.",
    accept: ["usage-limit"],
  },
  {
    category: "server-error",
    title: "502 Bad Gateway from the hosted dashboard since this morning",
    body: "nginx/1.25 page. Two colleagues see it too.",
  },
  {
    category: "server-error",
    title: "503 Service Unavailable on every third request",
    body: "Behind your load balancer; one of the backends seems to be down.",
    accept: ["overloaded"],
  },
  {
    category: "invalid-request",
    title: "422 Unprocessable Entity when the amount has three decimals",
    body: '`{"errors":[{"field":"amount","code":"invalid_precision"}]}`. Kuwaiti dinars have three.',
  },
  {
    category: "feature-request",
    title: "Please add a way to export as SVG",
    body: "PNG is fine for slides, but not for print.",
  },
  {
    category: "feature-request",
    title: "Proposal: make the cache size configurable",
    body: "256 MB is too small for our mono repository. An option would be nice.",
  },
  {
    category: "feature-request",
    title: "README: typo in the installation section",
    body: "“instal” → “install”.",
  },
  { category: "no-report", title: "Hello", body: "" },
  { category: "no-report", title: "BUY FOLLOWERS CHEAP", body: "Visit our shop today! Best prices!" },
  {
    category: "unknown",
    title: "Median is computed wrongly for even counts",
    body: "For 1, 2, 3, 4 it gives 2, it should be 2.5.",
  },
  {
    category: "unknown",
    title: "Sort order of umlauts differs from the database's",
    body: "“Ä” comes after “Z” in the list.",
    accept: ["ui"],
  },
  {
    category: "unknown",
    title: "The generated code calls the same method twice",
    body: "See the output: `flush(); flush();`.",
  },
  {
    category: "crash",
    title: "Программа падает при запуске",
    body: "После обновления программа сразу закрывается с ошибкой сегментации.",
  },
  {
    category: "network",
    title: "프록시 뒤에서 연결이 되지 않습니다",
    body: "회사 프록시를 사용하면 연결 시간이 초과됩니다.",
  },
  {
    category: "filesystem",
    title: "Arquivo não encontrado ao abrir um projeto com acento no nome",
    body: "Erro: arquivo não encontrado. Sem acento funciona.",
  },
  {
    category: "feature-request",
    title: "Koyu tema ekler misiniz?",
    body: "Gece kullanırken çok parlak, koyu tema olsa güzel olurdu.",
  },
];
