import type { LabelledReport } from "./unseen-reports.ts";

/** Written after the rules had been widened, and measured once; see `unseen-reports.test.ts` for what came out. */
export const LATE_REPORTS: readonly LabelledReport[] = [
  {
    category: "crash",
    title: "Game closes to desktop in chapter 3",
    body: "Always at the bridge. No message. Event viewer: Faulting module name: brook.dll, exception code: 0xc0000005.",
  },
  {
    category: "crash",
    title: "undefined method `fetch' for nil:NilClass",
    body: "brook (6.0.1) lib/brook/cache.rb:44:in `read'\nbrook (6.0.1) lib/brook/page.rb:12:in `render'\n\nSince the update to Ruby 3.4.",
  },
  {
    category: "crash",
    title: "Exporter container restarts every few minutes",
    body: "CrashLoopBackOff. Last lines: `panic: send on closed channel`, goroutine 91 [running].",
  },
  {
    category: "network",
    title: "gRPC: code = Unavailable desc = transport is closing",
    body: "Idle clients get this on the first call after ten minutes. Keep-alive is on.",
    accept: ["server-error", "overloaded"],
  },
  {
    category: "network",
    title: "Can't reach the printer since the update of the router",
    body: "Ping works, the app says “no device found on this network”.",
  },
  {
    category: "install-update",
    title: "error NETSDK1045: The current .NET SDK does not support targeting .NET 10.0",
    body: "Build agent has 9.0.300. Could the package target net8.0 as well?",
    accept: ["config", "feature-request"],
  },
  {
    category: "install-update",
    title: "Wheel for Python 3.14 missing",
    body: "pip falls back to the source package and then wants a compiler.",
    accept: ["feature-request"],
  },
  {
    category: "filesystem",
    title: "Backup skips files whose name ends with a dot",
    body: "On NTFS these can exist. The log says “could not open file”.",
  },
  {
    category: "filesystem",
    title: "database is locked",
    body: "sqlite3.OperationalError: database is locked\n\nTwo instances on the same NFS share.",
    accept: ["crash", "process"],
  },
  {
    category: "authentication",
    title: "Keeps logging me out on Android",
    body: "After an hour in the background I have to log in again. Web is fine.",
  },
  {
    category: "authentication",
    title: "SAML response rejected: audience mismatch",
    body: "Okta as identity provider. Worked before the tenant was renamed.",
  },
  {
    category: "permission",
    title: "User with role Editor gets 403 when publishing",
    body: "The role has publish rights according to the matrix.",
  },
  {
    category: "memory",
    title: "RSS climbs by 100 MB per hour",
    body: "Graph attached. The objects are small buffers in the websocket layer that nobody frees.",
  },
  {
    category: "memory",
    title: "Laptop gets hot and loud whenever the tab is open",
    body: "Activity monitor says 180% CPU for a page that does nothing.",
  },
  {
    category: "ui",
    title: "Legend covers the chart on small screens",
    body: "Below 400 px half of the bars are hidden by it.",
  },
  {
    category: "ui",
    title: "Dark mode: selected row is not readable",
    body: "White on light grey.",
  },
  {
    category: "config",
    title: "tsconfig paths are ignored by the test runner",
    body: "`@/lib` resolves in the build, not in the tests. I set `resolveTsconfig: true`.",
  },
  {
    category: "integration",
    title: "Slack app does not post since Friday",
    body: "The integration page says connected. Reconnecting did not help.",
  },
  {
    category: "process",
    title: "Hook script is killed after 60 s although timeout is 300",
    body: "The subprocess gets SIGKILL after a minute.",
    accept: ["config", "integration"],
  },
  {
    category: "rate-limit",
    title: "npm registry returns 429 during parallel installs",
    body: "With 40 jobs at once. Fewer is fine.",
    accept: ["install-update"],
  },
  {
    category: "server-error",
    title: "Search endpoint throws a 500 if the query has an emoji",
    body: "Reproducible with 🦆. Other characters are fine.",
  },
  {
    category: "feature-request",
    title: "Keyboard shortcut for “next unread”",
    body: "J/K as in other readers would be lovely.",
    accept: ["ui"],
  },
  {
    category: "feature-request",
    title: "Expose the parser as its own package",
    body: "We only need the AST. Tree shaking does not remove the renderer.",
  },
  { category: "unknown", title: "Rounding of negative amounts differs from Excel", body: "-2.5 → -2, Excel gives -3." },
  {
    category: "unknown",
    title: "Event is delivered twice",
    body: "Consumer sees the same id two times within a second, about 1 of 5,000.",
  },
  {
    category: "unknown",
    title: "Autoformat breaks template literals with nested backticks",
    body: "Input and output attached. 2.3.1 was right.",
  },
  {
    category: "unknown",
    title: "Estimated time of arrival is wrong after midnight",
    body: "Shows −23:40 instead of 0:20.",
  },
];
