import type { Category } from "../../src/domain/category.ts";

/** A report of an invented product, and what a careful person would call it. */
export interface LabelledReport {
  readonly category: Category;
  /** Categories that are right as well. */
  readonly accept?: readonly Category[];
  readonly title: string;
  readonly body: string;
}

const lines = (...parts: readonly string[]): string => parts.join("\n");

/** What a form-minded repository makes of a report. */
const form = (happened: string, expected: string, version: string, logs = "_No response_"): string =>
  lines(
    "### What happened?",
    "",
    happened,
    "",
    "### What did you expect?",
    "",
    expected,
    "",
    "### Version",
    "",
    version,
    "",
    "### Relevant log output",
    "",
    logs,
  );

const NODE: readonly LabelledReport[] = [
  {
    category: "crash",
    title: "Server dies on malformed cookie",
    body: lines(
      "One request with `Cookie: %` takes the whole process down.",
      "",
      "```",
      "/srv/pail/lib/cookies.js:31",
      "    return decodeURIComponent(value)",
      "           ^",
      "",
      "URIError: URI malformed",
      "    at decodeURIComponent (<anonymous>)",
      "    at readCookies (/srv/pail/lib/cookies.js:31:12)",
      "    at Server.<anonymous> (/srv/pail/lib/server.js:88:5)",
      "",
      "Node.js v22.3.0",
      "```",
    ),
  },
  {
    category: "install-update",
    title: "ERR_REQUIRE_ESM since 5.0.0",
    body: lines(
      "Upgraded from 4.9 to 5.0.0 and my CommonJS project no longer starts.",
      "",
      "```",
      "Error [ERR_REQUIRE_ESM]: require() of ES Module /app/node_modules/pail/index.js not supported.",
      "```",
    ),
    accept: ["crash"],
  },
  {
    category: "network",
    title: "undici: UND_ERR_HEADERS_TIMEOUT on slow upstreams",
    body: lines(
      "Our upstream needs six minutes for a report. The client gives up:",
      "",
      "```",
      "TypeError: fetch failed",
      "    at Object.fetch (node:internal/deps/undici/undici:11457:11)",
      "  [cause]: HeadersTimeoutError: Headers Timeout Error",
      "      code: 'UND_ERR_HEADERS_TIMEOUT'",
      "```",
    ),
  },
  {
    category: "memory",
    title: "Heap grows without end when streams are not consumed",
    body: "If the response body is never read, each request leaves about 40 kB behind. After a night the pod is OOMKilled. A heap snapshot shows thousands of `IncomingMessage`.",
  },
  {
    category: "unknown",
    title: "parseQuery turns plus signs into spaces twice",
    body: lines("`parseQuery('a=1%2B1')` returns `{ a: '1 1' }`, it should be `{ a: '1+1' }`.", "", "v3.2.0"),
  },
  {
    category: "filesystem",
    title: "watch mode: EMFILE on a large monorepo",
    body: form(
      "`pail watch` prints `Error: EMFILE: too many open files, watch` and stops.",
      "It should fall back to polling.",
      "3.2.1",
      "Error: EMFILE: too many open files, watch '/home/mo/work/packages/a'",
    ),
  },
  {
    category: "process",
    title: "Child keeps running after SIGTERM to the runner",
    body: "I start a dev server through `pail run dev`. When I terminate pail, the server that it has started stays alive and keeps port 3000.",
  },
  {
    category: "config",
    title: "`pail.config.mjs` not picked up when started from a sub-directory",
    body: "The config is found in the root only if the working directory is the root. From `packages/a` the defaults are used, no warning.",
  },
];

const PYTHON: readonly LabelledReport[] = [
  {
    category: "crash",
    accept: ["unknown"],
    title: "KeyError: 'columns' in merge_frames",
    body: lines(
      "Traceback (most recent call last):",
      '  File "/home/ada/report.py", line 12, in <module>',
      "    sieve.merge_frames(a, b)",
      '  File "/home/ada/venv/lib/python3.12/site-packages/sieve/merge.py", line 204, in merge_frames',
      "    keys = meta['columns']",
      "KeyError: 'columns'",
    ),
  },
  {
    category: "install-update",
    title: "Cannot build wheel on Alpine",
    body: lines(
      "`pip install sieve` inside `python:3.13-alpine`:",
      "",
      "```",
      "  error: subprocess-exited-with-error",
      "  × Building wheel for sieve (pyproject.toml) did not run successfully.",
      "  │ exit code: 1",
      "  ERROR: Failed building wheel for sieve",
      "```",
    ),
  },
  {
    category: "network",
    title: "SSLCertVerificationError behind corporate MITM",
    body: lines(
      "requests.exceptions.SSLError: HTTPSConnectionPool(host='data.sieve.example', port=443): Max retries exceeded with url: /v1/index (Caused by SSLError(SSLCertVerificationError(1, '[SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: unable to get local issuer certificate (_ssl.c:1000)')))",
      "",
      "REQUESTS_CA_BUNDLE is set and works with curl.",
    ),
  },
  {
    category: "memory",
    title: "read_table(…, chunksize=…) still loads everything",
    body: "With a 40 GB file the process is killed by the OOM killer (exit code 137) even though chunksize is 10,000. Peak RSS equals the file size.",
  },
  {
    category: "unknown",
    title: "BUG: rolling mean off by one with closed='left'",
    body: lines(
      "#### Code sample",
      "```python",
      "import sieve as sv",
      "sv.Series([1, 2, 3]).rolling(2, closed='left').mean()",
      "```",
      "#### Expected output",
      "[nan, nan, 1.5]",
      "#### Actual",
      "[nan, 1.0, 1.5]",
    ),
  },
  {
    category: "filesystem",
    title: "UnicodeDecodeError when the home directory has an umlaut",
    body: lines(
      "On Windows, user name Jürgen:",
      "",
      "```",
      "UnicodeDecodeError: 'utf-8' codec can't decode byte 0xfc in position 10: invalid start byte",
      '  File "sieve\\cache.py", line 40, in cache_dir',
      "```",
    ),
    accept: ["crash"],
  },
  {
    category: "crash",
    title: "Kernel keeps dying",
    body: "Running the second cell of the tutorial: “The kernel appears to have died. It will restart automatically.” Nothing in the terminal but `Illegal instruction (core dumped)`. CPU is an old Celeron without AVX.",
  },
  {
    category: "feature-request",
    title: "ENH: accept pathlib.Path in to_archive",
    body: "Now only str works. `os.fspath()` at the top of the function would do it. Happy to send a PR.",
  },
];

const RUST_GO: readonly LabelledReport[] = [
  {
    category: "crash",
    title: "ICE: broken MIR in Item(DefId(0:9 ~ lantern[1e1f]))",
    body: lines(
      "```",
      "thread 'rustc' panicked at compiler/foo/src/lib.rs:77:13:",
      "broken MIR in Item(DefId(0:9))",
      "note: the compiler unexpectedly panicked. this is a bug.",
      "query stack during panic:",
      "#0 [mir_borrowck] borrow-checking `main`",
      "```",
    ),
  },
  {
    category: "unknown",
    title: "Confusing suggestion when lifetime is elided in impl Trait",
    body: "The diagnostic suggests `+ 'static`, which is wrong here; `+ '_` compiles.",
    accept: ["feature-request"],
  },
  {
    category: "crash",
    title: "fatal error: concurrent map writes",
    body: lines(
      "```",
      "fatal error: concurrent map writes",
      "",
      "goroutine 54 [running]:",
      "github.com/acme/weir/cache.(*Cache).Put(...)",
      "\t/src/weir/cache/cache.go:61 +0x1d",
      "```",
      "Under load, about once an hour.",
    ),
  },
  {
    category: "network",
    title: "weir push: context deadline exceeded",
    body: lines(
      "```",
      "$ weir push registry.local/app",
      'Post "https://registry.local/v2/app/blobs/uploads/": context deadline exceeded (Client.Timeout exceeded while awaiting headers)',
      "```",
      "Small images go through.",
    ),
  },
  {
    category: "install-update",
    title: "cargo install weir fails: linker `cc` not found",
    body: lines(
      "Fresh Debian container.",
      "",
      "```",
      "error: linker `cc` not found",
      "error: failed to compile `weir v2.0.1`",
      "```",
    ),
  },
  {
    category: "permission",
    title: "pods is forbidden: User cannot list resource",
    body: lines(
      'After creating the role as in the guide: `Error from server (Forbidden): pods is forbidden: User "system:serviceaccount:ci:weir" cannot list resource "pods" in API group "" in the namespace "ci"`',
    ),
  },
  {
    category: "crash",
    title: "Deadlock in Pool::drop",
    body: "Dropping the pool from within a task blocks for ever. gdb shows both threads waiting on the same mutex.",
  },
  {
    category: "process",
    title: 'exec: "git": executable file not found in $PATH',
    body: 'In the distroless image `weir clone` ends with `exec: "git": executable file not found in $PATH`. Should be mentioned or bundled.',
    accept: ["install-update"],
  },
];

const JVM_DOTNET: readonly LabelledReport[] = [
  {
    category: "crash",
    title: "Application fails to start: BeanCurrentlyInCreationException",
    body: lines(
      "```",
      "Exception in thread \"main\" org.acme.BeanCurrentlyInCreationException: Error creating bean with name 'tally': Requested bean is currently in creation",
      "\tat org.acme.Registry.before(Registry.java:355)",
      "\tat org.acme.App.main(App.java:14)",
      "```",
    ),
    accept: ["config"],
  },
  {
    category: "memory",
    title: "Metaspace",
    body: lines(
      "After ~40 redeploys:",
      "",
      "```",
      "java.lang.OutOfMemoryError: Metaspace",
      "```",
      "Class loaders are retained by the timer thread.",
    ),
  },
  {
    category: "network",
    title: "Connection pool hands out dead connections after fail-over",
    body: "When the primary is switched, the pool returns sockets that are closed: `java.net.SocketException: Connection reset`. Only a restart helps.",
  },
  {
    category: "crash",
    title: "Unhandled exception. System.InvalidOperationException: Collection was modified",
    body: lines(
      "```",
      "Unhandled exception. System.InvalidOperationException: Collection was modified; enumeration operation may not execute.",
      "   at System.Collections.Generic.List`1.Enumerator.MoveNext()",
      "   at Tally.Import.Run(String path) in /src/Import.cs:line 52",
      "```",
    ),
  },
  {
    category: "install-update",
    title: "NU1605: Detected package downgrade",
    body: "`dotnet restore` after updating Tally to 8.1: `error NU1605: Detected package downgrade: Tally.Core from 8.1.0 to 8.0.3`.",
  },
  {
    category: "authentication",
    title: "LDAP bind fails with special characters in password",
    body: "Users whose password has a `#` can't sign in. Log: `javax.naming.AuthenticationException: [LDAP: error code 49 - Invalid Credentials]`.",
  },
  {
    category: "unknown",
    title: "BigDecimal scale lost when serialising to JSON",
    body: "`1.50` becomes `1.5`. The amounts on invoices look odd then. Jackson feature is on.",
  },
  {
    category: "server-error",
    title: "Swagger page: 500 on /v3/api-docs",
    body: lines(
      "Failed to load API definition. Fetch error: response status is 500 /v3/api-docs",
      "",
      "Since upgrading to 3.3.",
    ),
  },
];

const BROWSER: readonly LabelledReport[] = [
  {
    category: "ui",
    title: "Tooltip is clipped by overflow:hidden parent",
    body: "Hover over the last column: half of the tooltip is cut. Safari and Firefox alike.",
  },
  {
    category: "crash",
    title: "Maximum update depth exceeded",
    body: lines(
      "Uncaught Error: Maximum update depth exceeded. This can happen when a component calls setState inside componentDidUpdate.",
      "    at checkForNestedUpdates (react-dom.development.js:27339:11)",
      "    at Grid (grid.tsx:88:3)",
    ),
  },
  {
    category: "network",
    title: "CORS preflight blocked",
    body: "Access to fetch at 'https://api.quilt.example/v1' from origin 'http://localhost:5173' has been blocked by CORS policy: No 'Access-Control-Allow-Origin' header is present on the requested resource.",
    accept: ["permission", "config", "invalid-request"],
  },
  {
    category: "ui",
    title: "Date picker opens behind the modal",
    body: form("z-index of the picker is lower than that of the modal, so one can't pick a day.", "On top.", "1.14.2"),
  },
  {
    category: "memory",
    title: "Tab eats 4 GB after leaving a chart open overnight",
    body: "Chrome's task manager goes from 180 MB to 4 GB. Detached DOM nodes pile up.",
  },
  {
    category: "unknown",
    title: "onChange fires twice in strict mode",
    body: "With React 19 in strict mode each keystroke calls the handler twice. In 18 it was once.",
    accept: ["ui"],
  },
  {
    category: "ui",
    title: "[a11y] Screen reader does not announce the selected tab",
    body: "NVDA reads “tab” but not which one is selected; aria-selected is never set.",
    accept: ["unknown"],
  },
  {
    category: "feature-request",
    title: "Virtualised list for the combobox?",
    body: "We have 20k options. Is virtualisation planned? Otherwise I could try it myself, but would need a hook for the item renderer.",
  },
];

const BUILD: readonly LabelledReport[] = [
  {
    category: "unknown",
    title: "Tree shaking keeps unused enum members",
    body: "Bundle contains all members of a const enum although one is used. Adds 30 kB.",
  },
  {
    category: "config",
    title: "`alias` in kiln.toml has no effect for CSS imports",
    body: "JS imports resolve through the alias, `@import '~theme/a.css'` does not.",
    accept: ["unknown"],
  },
  {
    category: "crash",
    title: "kiln build exits with code 134",
    body: lines(
      "```",
      "#",
      "# Fatal error in , line 0",
      "# Check failed: index < length_.",
      "#",
      "Trace/breakpoint trap (core dumped)",
      "```",
    ),
  },
  {
    category: "crash",
    accept: ["process"],
    title: "Build stuck at 92% chunk asset optimization",
    body: "It never gets past this line on CI (2 cores). Locally fine.",
  },
  {
    category: "integration",
    title: "kiln-plugin-vue: plugin is not called for virtual modules",
    body: "transform() of the plugin never runs for ids that start with \\0.",
  },
  {
    category: "filesystem",
    title: "Case-only rename is not noticed on macOS",
    body: "Renaming `Button.tsx` to `button.tsx`: the old path stays in the graph until the cache is wiped.",
  },
  {
    category: "unknown",
    title: "error TS2322 after upgrading kiln types",
    body: lines(
      "src/a.ts(4,7): error TS2322: Type 'string' is not assignable to type 'Loader'.",
      "",
      "Types and docs disagree.",
    ),
    accept: ["install-update", "config"],
  },
  {
    category: "process",
    title: "Post-build script: sh: 1: rimraf: not found",
    body: "`kiln package` calls our script through sh and does not add node_modules/.bin to PATH, so `sh: 1: rimraf: not found` and exit status 127.",
    accept: ["install-update"],
  },
];

const DATABASE: readonly LabelledReport[] = [
  {
    category: "authentication",
    title: 'FATAL: password authentication failed for user "dredge"',
    body: 'With scram-sha-256 and a password longer than 64 characters the server says `FATAL:  password authentication failed for user "dredge"`. md5 works.',
  },
  {
    category: "permission",
    title: "ERROR: permission denied for table events",
    body: "pg_dump as the read-only role ends with `ERROR: permission denied for table events` although SELECT is granted on the schema.",
  },
  {
    category: "unknown",
    title: "Wrong result with LEFT JOIN and partial index",
    body: lines(
      "```sql",
      "SELECT count(*) FROM a LEFT JOIN b ON a.id = b.a WHERE b.x IS NULL;",
      "```",
      "Returns 0, without the index 12.",
    ),
  },
  {
    category: "crash",
    title: "server process (PID 4123) was terminated by signal 11",
    body: "LOG:  server process (PID 4123) was terminated by signal 11: Segmentation fault\nDETAIL:  Failed process was running: VACUUM FULL;",
  },
  {
    category: "filesystem",
    title: 'could not write to file "wal/0001": No space left on device',
    body: 'dredge does not release old segments, so the volume fills up within a day. could not write to file "wal/0001": No space left on device',
  },
  {
    category: "crash",
    title: "Deadlock between autovacuum and ALTER TABLE",
    body: "Both wait for each other until deadlock_timeout, then our migration is aborted: `ERROR: deadlock detected`.",
    accept: ["process", "unknown"],
  },
  {
    category: "network",
    title: "No connection could be made because the target machine actively refused it",
    body: "System.Net.Sockets.SocketException (10061): No connection could be made because the target machine actively refused it. 127.0.0.1:6379. The server is up, redis-cli works.",
  },
  {
    category: "memory",
    title: "Query with 3,000 IN values needs 9 GB",
    body: 'Planner memory explodes: out of memory, Failed on request of size 1048576 in memory context "PlannerContext".',
  },
];

const MOBILE: readonly LabelledReport[] = [
  {
    category: "crash",
    title: "App closes itself when rotating on Android 15",
    body: lines(
      "FATAL EXCEPTION: main",
      "Process: com.acme.finch, PID: 9120",
      "java.lang.IllegalStateException: Fragment already added: MapFragment{a1b2}",
      "\tat androidx.fragment.app.FragmentStore.addFragment(FragmentStore.java:92)",
    ),
  },
  {
    category: "install-update",
    title: "pod install: CocoaPods could not find compatible versions",
    body: '[!] CocoaPods could not find compatible versions for pod "FinchCore": In Podfile: FinchCore (from `../node_modules/finch`)',
  },
  {
    category: "ui",
    title: "Keyboard covers the message field on iPad",
    body: "In landscape the software keyboard hides what I type. iPadOS 18.2, app 7.3 (412).",
  },
  {
    category: "authentication",
    title: "Face ID asked again on every start",
    body: "Since 7.3 I have to sign in with e-mail and password each time, Face ID login is forgotten after the app is swiped away.",
  },
  {
    category: "unknown",
    title: "Push arrives 20 minutes late",
    body: "On Wi-Fi at once, on mobile data with a delay of 20 minutes. Battery optimisation is off.",
    accept: ["network"],
  },
  {
    category: "crash",
    title: "Gradle build daemon disappeared unexpectedly",
    body: "`Gradle build daemon disappeared unexpectedly (it may have been killed or may have crashed)` with :app:mergeDexRelease.",
    accept: ["memory", "process"],
  },
  {
    category: "feature-request",
    title: "Widget for the lock screen",
    body: "An iOS widget that shows the next departure would make my day :)",
  },
  {
    category: "ui",
    title: "RTL: icons point the wrong way",
    body: "In Arabic the back arrow points left, it should point right.",
  },
];

const DESKTOP: readonly LabelledReport[] = [
  {
    category: "ui",
    title: "Blurry text on 4K with 150% scaling",
    body: "After moving the window from the second monitor everything is blurry until I resize it. Win 11 23H2.",
  },
  {
    category: "crash",
    title: "Beachball for 30 seconds whenever I save",
    body: "macOS 15.1. The whole application is frozen, then it goes on. Sample attached: main thread in fsync.",
  },
  {
    category: "install-update",
    title: "“Quill is damaged and can’t be opened. You should move it to the Trash.”",
    body: "Downloaded the arm64 dmg of 4.0.1. 4.0.0 was fine.",
  },
  {
    category: "integration",
    title: "Extension host terminated unexpectedly 3 times within the last 5 minutes",
    body: "Started with 1.92. All extensions disabled but one, the Go extension. Reinstalling it did nothing.",
    accept: ["crash"],
  },
  {
    category: "filesystem",
    title: "Autosave overwrites newer file from Dropbox",
    body: "If the file changes on disk while Quill has it open, autosave silently writes the old text over it. I lost a chapter.",
  },
  {
    category: "config",
    title: "Preferences are reset after each restart",
    body: "Font size, theme, everything is back to the defaults. settings.db is writable. Version 4.0.1, Fedora 41 (Flatpak).",
  },
  {
    category: "ui",
    title: "Ctrl+Z jumps to top of document",
    body: "Undo works, but then the view scrolls to the first line.",
  },
  {
    category: "unknown",
    title: "Word count ignores footnotes",
    body: "2,000 words in the text, 300 in footnotes; shown 2,000. LibreOffice says 2,300.",
    accept: ["ui"],
  },
];

const SERVICES: readonly LabelledReport[] = [
  {
    category: "rate-limit",
    title: "sync aborts after 60 items",
    body: "The provider answers 429 with `Retry-After: 30`; larch treats it as fatal instead of waiting.",
  },
  {
    category: "usage-limit",
    title: "Build minutes counted twice",
    body: "My free plan has 2,000 minutes. Two builds of 10 minutes took 40 from the quota.",
  },
  {
    category: "server-error",
    title: "larch deploy: 504",
    body: "Error: Request failed with status code 504\n\nHappens for each deploy with more than 100 files. Started yesterday.",
    accept: ["network"],
  },
  {
    category: "authentication",
    title: "fatal: could not read Username for 'https://git.larch.example': terminal prompts disabled",
    body: "CI clone of a private sub-module. The token is in the env.",
  },
  {
    category: "authentication",
    title: "MFA code not accepted",
    body: "The six-digit code from my authenticator is “invalid”. My clock is right. Recovery codes work.",
  },
  {
    category: "invalid-request",
    title: "POST /orders rejects valid IBAN",
    body: 'The API answers 422 `{"errors":[{"field":"iban","message":"is invalid"}]}` for Norwegian IBANs.',
  },
  {
    category: "permission",
    title: "AccessDenied when calling PutObject",
    body: "An error occurred (AccessDenied) when calling the PutObject operation: User: arn:aws:iam::000000000000:user/ci is not authorized to perform: s3:PutObject",
  },
  {
    category: "context-limit",
    title: "Uploads above 10 MB end with 413",
    body: "nginx says 413 Request Entity Too Large, the app shows only “Upload failed”. Limit should be configurable or documented.",
    accept: ["invalid-request", "config"],
  },
];

const ODD: readonly LabelledReport[] = [
  {
    category: "network",
    title: "Crash",
    body: "It says `getaddrinfo EAI_AGAIN api.wren.example` and quits. Other programs have internet.",
  },
  {
    category: "crash",
    title: "Question about version 2",
    body: lines(
      "```",
      "Segmentation fault (core dumped)",
      "```",
      "when I run `wren --help`. Is it meant for glibc only?",
    ),
  },
  {
    category: "unknown",
    title: "Problem with the import",
    body: "I tried the import of my data from last year. First I checked the network, the proxy and the certificates as in the guide, all good. Then I reinstalled, cleared the settings, disabled the plugins and looked at memory and CPU, all normal. The log in works. No crash, no error. Still, the numbers of March are missing in the report, and I can't say why.",
  },
  {
    category: "unknown",
    title: "Several small things after a week of use",
    body: "1. The export has the wrong time zone. 2. Sorting is by byte, not by letter. 3. The count in the footer is one too high. 4. Import asks for the delimiter twice. Otherwise: fast install, no crashes, low memory, and the login is simple.",
    accept: ["ui"],
  },
  {
    category: "no-report",
    title: "hello",
    body: "hi team",
  },
  {
    category: "no-report",
    title: "Bug",
    body: "### What happened?\n\n_No response_\n\n### Version\n\n_No response_",
  },
  {
    category: "no-report",
    title: "Earn money from home",
    body: "Visit my channel and earn 500$ a day, WhatsApp me for details!!!",
  },
  {
    category: "feature-request",
    title: "docs: typo in the quick start",
    body: "s/recieve/receive/ in step 3.",
  },
  {
    category: "feature-request",
    title: "How do I pass extra flags to the linker?",
    body: "I read the manual twice and found nothing about it. Is it possible at all?",
  },
  {
    category: "unknown",
    title: "Regression in 2.4",
    body: "Worked in 2.3, no longer works in 2.4. Bisected to 4f1c9ab.",
  },
];

export const UNSEEN_REPORTS: readonly LabelledReport[] = [
  ...NODE,
  ...PYTHON,
  ...RUST_GO,
  ...JVM_DOTNET,
  ...BROWSER,
  ...BUILD,
  ...DATABASE,
  ...MOBILE,
  ...DESKTOP,
  ...SERVICES,
  ...ODD,
];
