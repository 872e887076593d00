import type { LabelledReport } from "./unseen-reports.ts";

/**
 * Written and labelled on the same day as `unseen-reports.ts`, before the rules were widened, and kept closed until
 * that was done: nobody looked at which of these rows fail while changing rules. Products are invented.
 */
export const HELD_OUT_REPORTS: readonly LabelledReport[] = [
  {
    category: "crash",
    title: "Uncaught (in promise) RangeError: Invalid time value",
    body: "Opening the calendar for a user without a time zone leaves a white page. Console:\n\n```\nUncaught (in promise) RangeError: Invalid time value\n    at Date.toISOString (<anonymous>)\n    at day (calendar.ts:31:20)\n```",
  },
  {
    category: "network",
    title: "MQTT client does not reconnect after router restart",
    body: "After the router has rebooted the client stays offline until I restart the service. Log: `read ECONNRESET`.",
  },
  {
    category: "filesystem",
    title: "Cache folder in read-only container",
    body: "`OSError: [Errno 30] Read-only file system: '/home/app/.cache/marl'` when the image runs with --read-only.",
  },
  {
    category: "install-update",
    title: "apt upgrade leaves package half configured",
    body: "dpkg: error processing package marl (--configure): installed marl package post-installation script subprocess returned error exit status 1",
  },
  {
    category: "memory",
    title: "indexing uses all RAM and swap",
    body: "16 GB machine, 200k small files. After ten minutes the desktop crawls, `top` shows marl at 14.8g.",
  },
  {
    category: "ui",
    title: "Header row is not sticky in Safari",
    body: "When scrolling down the table head disappears. Chrome OK.",
  },
  {
    category: "unknown",
    title: "Duplicate rows after upsert",
    body: "Running the same batch twice gives two rows per key. Expected one.",
  },
  {
    category: "feature-request",
    title: "Make the retry count configurable",
    body: "It's hard-coded to 3. We have flaky satellite links and would need 10.",
  },
  {
    category: "authentication",
    title: "OIDC: id_token signature verification fails after key rotation",
    body: "Every user gets 401 until we restart, the JWKS is cached for ever.",
  },
  {
    category: "permission",
    title: "Non-admin can't see shared dashboards",
    body: "Role “viewer”: 403 on /api/dashboards/shared. Admins are fine.",
  },
  {
    category: "process",
    title: "pre-commit: command hangs waiting for stdin",
    body: "Our formatter is started without a tty and blocks on stdin; the commit never returns.",
    accept: ["crash", "integration"],
  },
  {
    category: "server-error",
    title: "Intermittent HTTP 502 from ingress",
    body: "About 1% of requests since the move to v3. Upstream prematurely closed connection.",
    accept: ["network"],
  },
  {
    category: "crash",
    title: "EXC_BAD_ACCESS in -[TernPlayer seek:]",
    body: "Crashed: com.apple.main-thread\nEXC_BAD_ACCESS KERN_INVALID_ADDRESS 0x0000000000000010\n0  Tern  0x104 -[TernPlayer seek:] + 120",
  },
  {
    category: "config",
    title: "log_level in tern.yaml is ignored",
    body: "Always logs at INFO. Environment variable TERN_LOG works.",
  },
  {
    category: "integration",
    title: "Jenkins plugin: job is not triggered by push",
    body: "GitLab shows the web hook delivered with 200, nothing starts.",
  },
  {
    category: "unknown",
    title: "Decimal separator in German export",
    body: "1.5 should be 1,5 when the locale is de-DE.",
    accept: ["ui"],
  },
  {
    category: "install-update",
    title: "Error: Cannot find module '@tern/linux-x64-musl'",
    body: "Fresh `npm ci` on Alpine, lock file made on a Mac.",
  },
  {
    category: "crash",
    title: "java.lang.NoClassDefFoundError: org/acme/Json",
    body: "Caused by: java.lang.ClassNotFoundException: org.acme.Json\n\tat java.base/jdk.internal.loader.BuiltinClassLoader.loadClass(BuiltinClassLoader.java:641)\n\nwith 6.1, 6.0 works",
    accept: ["install-update"],
  },
  {
    category: "network",
    title: "x509: certificate signed by unknown authority",
    body: "`skiff login` against our own registry. ca.pem is in /etc/ssl/certs.",
  },
  {
    category: "filesystem",
    title: "EBUSY: resource busy or locked, unlink 'C:\\proj\\dist\\a.dll'",
    body: "On Windows the clean step fails about every third time.",
  },
  {
    category: "ui",
    title: "Emoji are shown as boxes in the sidebar",
    body: "Ubuntu 24.04, Noto Color Emoji is installed.",
  },
  {
    category: "crash",
    title: "Unity editor freezes when I enter play mode with the package",
    body: "Have to kill it from the task manager. Editor.log ends in the middle of a line.",
  },
  {
    category: "memory",
    title: "std::bad_alloc with big meshes",
    body: "terminate called after throwing an instance of 'std::bad_alloc'\n  what():  std::bad_alloc\nAborted (core dumped)",
    accept: ["crash"],
  },
  {
    category: "no-report",
    title: "aaaa",
    body: "aaaaaa",
  },
  {
    category: "feature-request",
    title: "[Request] Offline maps",
    body: "Hiking without reception is when I need the app most.",
  },
  {
    category: "rate-limit",
    title: "API rate limit exceeded for installation ID 123",
    body: "skiff polls each repository every minute, which is over the 5,000 per hour when you have many.",
  },
  {
    category: "authentication",
    title: "remote: Invalid username or password",
    body: "After changing the password the desktop client still uses the old one from the credential manager.",
  },
  {
    category: "unknown",
    title: "Formatter moves comments above decorators",
    body: "Input:\n```ts\n@A() // why\nclass B {}\n```\nOutput has the comment in front. 3.1.0.",
  },
  {
    category: "process",
    title: "terraform provider: plugin process exited before we could connect",
    body: "Error: Failed to instantiate provider: the plugin process exited before we could connect",
    accept: ["integration", "crash"],
  },
  {
    category: "crash",
    title: "White screen after splash on older iPhones",
    body: "iPhone 7, iOS 15.8: the app opens, logo, then nothing. Reinstalling did not help.",
    accept: ["ui"],
  },
  {
    category: "filesystem",
    title: "zip: path too long on Windows",
    body: "Extracting fails with “The filename or extension is too long” below a deep folder.",
  },
  {
    category: "network",
    title: "Sync stops with “The network connection was lost.” (NSURLErrorDomain -1005)",
    body: "Only for libraries above 2 GB and only on Wi-Fi.",
  },
  {
    category: "invalid-request",
    title: 'GraphQL: Variable "$first" got invalid value 0',
    body: "The client sends first: 0, the server replies with 400 and nothing is listed.",
  },
  {
    category: "ui",
    title: "Right-click menu appears on the wrong monitor",
    body: "Two screens, different scaling. Linux, Wayland.",
  },
  {
    category: "install-update",
    title: "In-app updater loops: “Update ready, restart” every time",
    body: "3.4.0 → 3.4.1 never gets applied on Windows 10.",
  },
  {
    category: "unknown",
    title: "Sum of percentages is 101%",
    body: "Rounding, I guess, but our auditors complain.",
    accept: ["ui"],
  },
  {
    category: "feature-request",
    title: "README: example for async iterators is outdated",
    body: "`for await (const x of list)` — list() returns an array since v4.",
  },
  {
    category: "usage-limit",
    title: "“You have reached the limit of your free plan” with one project",
    body: "Pricing page says three projects are free.",
  },
  {
    category: "config",
    title: "eslint plugin: `ignorePatterns` does not work on Windows paths",
    body: "With backslashes nothing matches. Same config works in WSL.",
    accept: ["integration", "filesystem"],
  },
  {
    category: "crash",
    title: "assertion failed: (left == right) in btree split",
    body: "thread 'worker-2' panicked at 'assertion failed: `(left == right)`\n  left: `4`,\n right: `5`', src/btree.rs:410:9",
  },
  {
    category: "unknown",
    title: "Migration guide question, performance and other thoughts",
    body: "We moved from v2 to v3. The installer worked, login worked, plugins load. Some endpoints that timed out in v2 are fast now, memory use is half, and I have seen no crash in a week. The only thing: `count()` includes soft-deleted rows, v2 did not. Permission checks, config and cache look right.",
  },
  {
    category: "permission",
    title: "Permission denied (publickey)",
    body: "git@skiff.example: Permission denied (publickey). Key is added to the account and the agent.",
    accept: ["authentication"],
  },
  {
    category: "crash",
    title: "Maps module: app not responding dialog (ANR) when zooming",
    body: "ANR in com.acme.tern, reason: Input dispatching timed out",
  },
  {
    category: "memory",
    title: "100% CPU after resume from suspend",
    body: "One thread spins in epoll_wait. Killing and starting again helps.",
  },
  {
    category: "no-report",
    title: "Untitled",
    body: "",
  },
];
