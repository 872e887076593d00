import type { LabelledReport } from "./unseen-reports.ts";

const lines = (...parts: readonly string[]): string => parts.join("\n");

/** What an issue form makes of a report. */
const form = (fields: Readonly<Record<string, string>>): string =>
  Object.entries(fields)
    .map(([heading, text]) => `### ${heading}\n\n${text}`)
    .join("\n\n");

/** Labelled in one go before the classifier saw any of them; see `unseen-reports.test.ts` for what came out. */
export const FRESH_REPORTS: readonly LabelledReport[] = [
  // Web servers and libraries of JavaScript.
  {
    category: "network",
    title: "Keep-alive sockets are reset under load",
    body: lines(
      "With 200 parallel requests the client throws",
      "",
      "```",
      "Error: socket hang up",
      "    at connResetException (node:internal/errors:720:14)",
      "    at Socket.socketOnEnd (node:_http_client:525:23)",
      "  code: 'ECONNRESET'",
      "```",
      "",
      "Node 22.9, hopper 3.1.0.",
    ),
  },
  {
    category: "crash",
    title: "Unhandled rejection takes the worker down when a route has no handler",
    body: "We register a route from a config file. If its handler is missing, the worker exits with code 1:\n\n```\nTypeError: handler is not a function\n    at Layer.handle (/srv/node_modules/hopper/lib/layer.js:95:5)\n    at next (/srv/node_modules/hopper/lib/route.js:144:13)\n```",
  },
  {
    category: "install-update",
    title: "npm install fails on Node 24: node-gyp cannot find vcbuild",
    body: form({
      "What happened?": "`npm i hopper-native` stops while building the addon.",
      "Relevant log output":
        "```\ngyp ERR! find VS could not find a version of Visual Studio 2017 or newer to use\ngyp ERR! configure error\n```",
      Version: "3.1.0",
    }),
  },
  {
    category: "config",
    title: "`ignorePatterns` in hopper.config.mjs has no effect since v4",
    body: "In v3 files matching the globs were skipped. In v4 they are all watched again, the option seems to be ignored. The docs still list it.",
  },
  {
    category: "ui",
    title: "Date picker renders behind the modal",
    body: "z-index of the popover is lower than the dialog's. Screenshot attached. Firefox 132 and Chrome 130.",
  },
  {
    category: "feature-request",
    title: "Support AbortSignal in `pool.acquire()`",
    body: "It would be great if acquire took a signal like fetch does, so that callers can give up. Happy to send a PR.",
  },
  {
    category: "memory",
    title: "Heap grows by 30 MB per hour with server-sent events",
    body: "Heap snapshots show that closed `Response` objects are retained by the subscriber list. After two days the container is OOMKilled.",
  },
  {
    category: "unknown",
    title: "`parseDuration('1h30')` returns 90 seconds",
    body: "I'd expect 90 minutes. 1h30m works.",
  },
  // Python.
  {
    category: "crash",
    title: "KeyError: 'axis' when plotting an empty frame",
    body: lines(
      "```python-traceback",
      "Traceback (most recent call last):",
      '  File "demo.py", line 4, in <module>',
      "    sketch.plot(frame)",
      '  File "/opt/venv/lib/python3.12/site-packages/sketch/plot.py", line 88, in plot',
      '    axis = opts["axis"]',
      "KeyError: 'axis'",
      "```",
      "",
      "sketch 0.9.2, Python 3.12.4.",
    ),
  },
  {
    category: "install-update",
    title: "pip cannot resolve sketch[geo] together with numpy 2",
    body: "```\nERROR: Cannot install sketch[geo]==0.9.2 because these package versions have conflicting dependencies.\nThe conflict is caused by:\n    sketch 0.9.2 depends on numpy<2\n```",
  },
  {
    category: "network",
    title: "requests to the mirror fail with CERTIFICATE_VERIFY_FAILED behind our proxy",
    body: "ssl.SSLCertVerificationError: [SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: self-signed certificate in certificate chain (_ssl.c:1000). Setting REQUESTS_CA_BUNDLE does not help.",
  },
  {
    category: "filesystem",
    title: "PermissionError when the cache directory is on a network share",
    body: "PermissionError: [WinError 32] The process cannot access the file because it is being used by another process: 'Z:\\\\cache\\\\index.lock'",
  },
  {
    category: "process",
    title: "DataLoader workers never finish with start method spawn",
    body: "The subprocesses stay alive at 0% after the last batch and `join()` blocks forever. With fork it works.",
    accept: ["crash"],
  },
  {
    category: "invalid-request",
    title: "Upload endpoint answers 400 if the file name has a plus sign",
    body: 'The client sends `a+b.txt`, the service answers `400 Bad Request: {"detail":"malformed multipart header"}`.',
  },
  {
    category: "feature-request",
    title: "[Docs] Explain how to write a custom scheduler",
    body: "The page on schedulers lists the built-in ones only. A short guide with an example would help.",
  },
  // Rust and Go.
  {
    category: "crash",
    title: "thread 'main' panicked at 'index out of bounds' on an empty workspace",
    body: lines(
      "```",
      "thread 'main' panicked at src/graph.rs:212:17:",
      "index out of bounds: the len is 0 but the index is 0",
      "note: run with `RUST_BACKTRACE=1` environment variable to display a backtrace",
      "```",
      "",
      "tallow 1.8.0, Fedora 41.",
    ),
  },
  {
    category: "crash",
    title: "Deadlock when two watchers share a channel",
    body: "`fatal error: all goroutines are asleep - deadlock!` after some minutes; goroutine dump in the gist.",
    accept: ["process"],
  },
  {
    category: "install-update",
    title: "cargo install tallow fails: feature `edition2024` is required",
    body: "The manifest of a dependency needs a newer cargo than our toolchain 1.80. Can you pin it?",
  },
  {
    category: "config",
    title: "tallow.toml: `[target.'cfg(unix)']` section rejected as unknown key",
    body: "error: unknown field `target`, expected one of `profile`, `paths`, `env` at line 14 column 2. The reference documents it.",
  },
  {
    category: "permission",
    title: "403 from the package registry although the token has read access",
    body: "`go mod download` ends with `403 Forbidden` for private modules of the organisation. The same token works with curl.",
    accept: ["authentication"],
  },
  {
    category: "filesystem",
    title: "too many open files while indexing a monorepo",
    body: "`accept: too many open files` after about 1,000 directories. ulimit -n is 1024. Handles of closed files seem to leak.",
  },
  {
    category: "unknown",
    title: "Rounding of negative half values is inconsistent",
    body: "round(-2.5) gives -2 in the vectorised path and -3 in the scalar path.",
  },
  // Browsers, desktop and mobile.
  {
    category: "ui",
    title: "Caret jumps to the end of the line when typing in the middle",
    body: "Android 15, GBoard. Each letter that I type moves the cursor to the end.",
  },
  {
    category: "crash",
    title: "App closes itself right after the splash screen",
    body: "Pixel 8, version 5.2. Logcat: `FATAL EXCEPTION: main java.lang.NullPointerException: Attempt to invoke virtual method 'int java.lang.String.length()' on a null object reference`",
  },
  {
    category: "ui",
    title: "Text is blurry on a second monitor with 150% scaling",
    body: "Windows 11, 4K laptop plus a full HD monitor. After moving the window the fonts look smeared until I resize it.",
  },
  {
    category: "authentication",
    title: "Cannot log in with SSO: redirected back to the login page forever",
    body: form({
      Description:
        "After I enter the code from the identity provider I land on the login page again. Cookies are allowed.",
      Expected: "To be signed in.",
      Version: "2026.3",
    }),
  },
  {
    category: "ui",
    title: "Dark theme: selected row is unreadable",
    body: "White text on light grey. The contrast is about 1.4:1.",
  },
  {
    category: "memory",
    title: "100% CPU on one core while the app is idle in the background",
    body: "Activity Monitor shows the renderer at 99% all the time, fans spin up. Started with 8.4.",
  },
  {
    category: "filesystem",
    title: "Project is not saved when its folder is in iCloud",
    body: "“The file couldn’t be saved because you don’t have permission.” The document is then empty on disk.",
  },
  // Databases and services.
  {
    category: "server-error",
    title: "Search API returns 500 for queries with an emoji",
    body: 'GET /v2/search?q=%F0%9F%A7%AD → `{"status":500,"error":"Internal Server Error","trace":"…"}`. Plain words are fine.',
  },
  {
    category: "rate-limit",
    title: "429 Too Many Requests after ten uploads, although the docs say 100 per minute",
    body: "Retry-After is 60. We send one request every two seconds.",
  },
  {
    category: "network",
    title: "Replica loses its connection every ten minutes",
    body: "log: `could not receive data from WAL stream: SSL connection has been closed unexpectedly`, then it reconnects. A firewall sits between.",
  },
  {
    category: "memory",
    title: "Query planner uses 14 GB for a join of three small tables",
    body: "EXPLAIN alone is enough: `ERROR: out of memory. Failed on request of size 1048576 in memory context`.",
  },
  {
    category: "authentication",
    title: "password authentication failed after the upgrade to 17",
    body: "pg_hba.conf is unchanged (scram-sha-256). Clients with the old driver get `FATAL: password authentication failed for user app`.",
    accept: ["install-update"],
  },
  {
    category: "process",
    title: "Backup job hangs at “waiting for checkpoint”",
    body: "The child pg_dump is still there but does nothing. Killing it by hand frees the job. It happens each night.",
  },
  {
    category: "integration",
    title: "Terraform provider: plugin did not respond",
    body: "The plugin encountered an error, and failed to respond to the plugin.(*GRPCProvider).ReadResource call. The plugin logs may contain more details.",
  },
  // Editors, CI and plugins.
  {
    category: "integration",
    title: "VS Code extension no longer finds the language server on Remote-SSH",
    body: "“Couldn't start client Tallow Language Server”. Locally the extension works.",
  },
  {
    category: "integration",
    title: "Webhook is not triggered for draft releases",
    body: "We subscribed to all release events; for drafts nothing is delivered, the list of deliveries stays empty.",
  },
  {
    category: "install-update",
    title: "Homebrew formula still points to 1.7",
    body: "brew upgrade says that 1.7.4 is already installed, but 1.8.0 has been out for two weeks.",
  },
  {
    category: "process",
    title: "Pre-commit step exits with 127: sh: prettier: command not found",
    body: "Works in an interactive shell. In CI the child shell seems to have another PATH.",
    accept: ["config", "install-update"],
  },
  {
    category: "config",
    title: "Environment variable TALLOW_HOME is not respected on Windows",
    body: "It always uses %APPDATA%. On Linux the variable works.",
  },
  {
    category: "feature-request",
    title: "Allow sorting the results by date",
    body: "Right now they come in the order of relevance only.",
  },
  // Nothing in it, other projects, other languages.
  { category: "no-report", title: "test", body: "test" },
  { category: "no-report", title: "asdf", body: "asdfasdf" },
  {
    category: "network",
    title: "Verbindung bricht nach dem Ruhezustand ab",
    body: "Nach dem Aufwachen kommt “Zeitüberschreitung der Verbindung” und nur ein Neustart hilft.",
  },
  {
    category: "crash",
    title: "La aplicación se cierra al abrir un archivo grande",
    body: "Se cierra sin mensaje de error. Con archivos pequeños funciona.",
  },
  {
    category: "install-update",
    title: "アップデート後にインストールに失敗する",
    body: "バージョン 5.2 にアップデートしようとすると「インストールに失敗しました」と表示されます。",
  },
  {
    category: "ui",
    title: "Le menu déroulant s'affiche hors de l'écran",
    body: "Avec une fenêtre étroite, le menu est coupé à droite. Capture d'écran jointe.",
  },
  {
    category: "authentication",
    title: "登录后提示令牌无效",
    body: "输入正确的密码后，提示“令牌无效或已过期”，无法登录。",
  },
  {
    category: "unknown",
    title: "Wrong plural in the French translation",
    body: "“2 fichier” should be “2 fichiers” in the status bar.",
    accept: ["ui"],
  },
  // More shapes: commands with lists, logs only, one line.
  {
    category: "filesystem",
    title: "rename fails across devices",
    body: lines(
      "**Bug Description**",
      "Saving to another partition ends with an error.",
      "",
      "**Environment Info**",
      "- Platform: linux",
      "- Version: 0.14.2",
      "",
      "**Errors**",
      "```json",
      '[{"error":"Error: EXDEV: cross-device link not permitted, rename \'/tmp/a1\' -> \'/data/a\'\\n    at renameSync (node:fs:1004:11)","timestamp":"2031-04-02T08:00:00.000Z"}]',
      "```",
    ),
  },
  {
    category: "network",
    title: "gateway log",
    body: lines(
      "```",
      "2031-04-02T08:00:01Z INFO  gateway starting",
      "2031-04-02T08:00:06Z ERROR upstream connect error or disconnect/reset before headers. reset reason: connection timeout",
      "```",
    ),
    accept: ["server-error"],
  },
  {
    category: "crash",
    title: "SIGSEGV in libskein when resizing the terminal",
    body: "Exit code 139. Core dump on request.",
  },
  {
    category: "invalid-request",
    title: "GraphQL: Variable $id of type Int was provided invalid value",
    body: "The generated client sends a string where the schema wants an integer. The server answers 400.",
  },
  {
    category: "permission",
    title: "kubectl plugin: pods is forbidden",
    body: 'Error from server (Forbidden): pods is forbidden: User "system:serviceaccount:ci:runner" cannot list resource "pods" in API group "" in the namespace "prod"',
  },
  {
    category: "unknown",
    title: "Benchmarks in the README are out of date",
    body: "They are from 0.9 and mention a machine that nobody has.",
    accept: ["feature-request"],
  },
];
