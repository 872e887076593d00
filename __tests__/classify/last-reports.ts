import type { LabelledReport } from "./unseen-reports.ts";

/** Written last, measured once, and no rule was changed for them: the nearest to a forecast that one hand can give. */
export const LAST_REPORTS: readonly LabelledReport[] = [
  {
    category: "crash",
    title: "TUI exits when the terminal is resized below 20 columns",
    body: "thread 'main' panicked at 'attempt to subtract with overflow', src/view.rs:210:22",
  },
  {
    category: "crash",
    title: "[Bug]: Electron app does not open on Fedora 42",
    body: "### Describe the bug\n\nClicking the icon does nothing. From a terminal:\n\n```\n[1201/101112.131415:FATAL:gpu_data_manager_impl_private.cc(448)] GPU process isn't usable. Goodbye.\nTrace/breakpoint trap (core dumped)\n```\n\n### Version\n\n3.2.0",
  },
  {
    category: "crash",
    title: "Worker hangs after SIGHUP reload",
    body: "Old workers never finish, connections pile up. strace shows futex(FUTEX_WAIT).",
    accept: ["process"],
  },
  {
    category: "crash",
    title: "AttributeError: module 'heron' has no attribute 'Session'",
    body: "```\nTraceback (most recent call last):\n  File \"a.py\", line 3, in <module>\n    s = heron.Session()\nAttributeError: module 'heron' has no attribute 'Session'\n```",
    accept: ["install-update"],
  },
  {
    category: "memory",
    title: "Thumbnails are never evicted",
    body: "Scrolling through 10,000 photos takes the app from 200 MB to 3 GB, then iOS kills it.",
    accept: ["crash"],
  },
  {
    category: "memory",
    title: "idle CPU usage 30% on M3",
    body: "A timer fires each millisecond, see the attached profile.",
  },
  {
    category: "network",
    title: "Webhook deliveries fail: dial tcp: lookup heron.internal: no such host",
    body: "Name resolves on the node, not in the pod.",
  },
  {
    category: "network",
    title: "Download stops at 99%",
    body: "curl: (18) transfer closed with 1024 bytes remaining to read. Behind a corporate proxy.",
  },
  {
    category: "network",
    title: "IPv6-only host: client never connects",
    body: "It tries the A record only and gives up with a timeout.",
  },
  {
    category: "install-update",
    title: "Homebrew formula: checksum mismatch for 2.8.1",
    body: "Error: SHA256 mismatch. Expected: 1a2b, Actual: 3c4d",
  },
  {
    category: "install-update",
    title: "Uninstaller leaves the service registered",
    body: "Windows Server 2022. `sc query heron` still lists it after removal, reinstalling then fails with 1603.",
  },
  {
    category: "filesystem",
    title: "Files with emoji in their name vanish from the listing",
    body: "macOS, APFS. `ls` shows them.",
  },
  {
    category: "filesystem",
    title: "Error: EXDEV: cross-device link not permitted, rename",
    body: "/tmp is a tmpfs here.",
  },
  {
    category: "authentication",
    title: "Login with Google opens a blank pop-up",
    body: "The OAuth window stays white and closes itself. E-mail login works.",
    accept: ["ui"],
  },
  {
    category: "authentication",
    title: "API keys created before May are rejected",
    body: '`{"message":"invalid api key"}` with status 401. New keys work.',
  },
  {
    category: "permission",
    title: "Deploy role lacks iam:PassRole",
    body: "is not authorized to perform: iam:PassRole on resource: heron-task. The documentation's policy does not contain it.",
  },
  {
    category: "ui",
    title: "Long branch names push the merge button off the screen",
    body: "At 1280 px and below.",
  },
  {
    category: "ui",
    title: "Cursor jumps to the end when typing in the middle of a formula",
    body: "Chrome 131. In Firefox it stays.",
  },
  {
    category: "ui",
    title: "Chart tooltip flickers at the right edge",
    body: "It alternates between left and right placement.",
  },
  {
    category: "config",
    title: "HERON_PORT is ignored when --host is given",
    body: "It then listens on 8080.",
  },
  {
    category: "integration",
    title: "ESLint plugin: rule crashes with flat config",
    body: "Error while loading rule 'heron/no-nest': context.getScope is not a function",
    accept: ["crash"],
  },
  {
    category: "server-error",
    title: "Status page green, yet every upload ends in 502",
    body: "eu-west since 09:12 UTC.",
  },
  {
    category: "rate-limit",
    title: "Scraper gets banned for an hour",
    body: "“Too many requests, slow down.” Please honour the crawl delay.",
  },
  {
    category: "usage-limit",
    title: "Trial says expired after two days",
    body: "It should last 14 days according to the pricing page. Card is not charged yet.",
  },
  {
    category: "feature-request",
    title: "Allow comments in the lock file",
    body: "We would like to say why a version is pinned.",
  },
  {
    category: "feature-request",
    title: "Is there a way to undo a merge?",
    body: "Looked through the menus and the manual.",
  },
  { category: "no-report", title: "testing 123", body: "test" },
  {
    category: "unknown",
    title: "Minifier renames exported variable",
    body: "`export const a` is `export const t` in the output, so imports by name break. 5.1.0 was fine.",
  },
  { category: "unknown", title: "ORDER BY with NULLS LAST returns them first", body: "Only on descending indexes." },
  { category: "unknown", title: "Calendar week of 1 January is 53 instead of 1", body: "Locale sv-SE." },
  {
    category: "unknown",
    title: "Retries are not jittered",
    body: "All clients come back in the same second. The docs promise jitter.",
  },
  {
    category: "unknown",
    title: "Quantifier `{2,}` matches once",
    body: "`/a{2,}/` finds “a” in “ba”. Both engines.",
  },
];
