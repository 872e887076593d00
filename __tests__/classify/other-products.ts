import type { Category } from "../../src/domain/category.ts";

/** [category, title, body]: invented reports about products of every kind. */
export const OTHER_PRODUCTS: readonly (readonly [Category, string, string])[] = [
  // What a database or a system refuses, shown and not spoken of
  [
    "permission",
    "Depot does not start",
    "After the move to the new host:\n\n```\nERROR: permission denied for schema depot\n```",
  ],
  ["permission", "Nightly job stops", "It ran for a year.\n\n```\npermission denied for relation crates\n```"],
  ["permission", "Report is empty", "Only for the second user.\n\n```\npermission denied for view shelves\n```"],
  // What takes too long on the way
  ["network", "Upload timed out after 20 s", "Every upload ends because the connection times out half way."],
  ["network", "Download ends with a time-out", "It stops after a minute: the connection timed out."],
  [
    "network",
    "Request to the depot times out",
    "Each request ends with a time-out of the connection, at home and at work.",
  ],
  [
    "network",
    "Timed out while fetching the catalogue",
    "The connection is slow here, and after 15 seconds it gives up.",
  ],
  // Services and accounts
  [
    "usage-limit",
    "Monthly quota exceeded although the dashboard shows 12%",
    "Since this morning every build answers `quota exceeded`. The dashboard says 12% of our minutes are used.",
  ],
  [
    "usage-limit",
    "Credits burn far too fast since the last release",
    "A single run now eats a third of my credits. Before 4.2 it was about 2%.",
  ],
  [
    "usage-limit",
    "Error: insufficient_quota",
    'The client prints\n\n```\nError: 429 {"error":{"type":"insufficient_quota","message":"You exceeded your current quota, please check your plan and billing details."}}\n```',
  ],
  [
    "usage-limit",
    "Charged twice for the same subscription",
    "My card was billed twice this month, I want a refund for the second invoice.",
  ],
  [
    "rate-limit",
    "429 Too Many Requests when listing more than 50 repositories",
    "Listing repositories fails with `HTTP 429 Too Many Requests` after some seconds. Waiting a minute helps.",
  ],
  [
    "rate-limit",
    "crawler gets throttled by the registry",
    "The registry throttles us: `rate limit exceeded, retry after 30s`. Please retry with a back-off.",
  ],
  [
    "overloaded",
    "API Error: 529 Overloaded on every request",
    'For an hour now I only get `API Error: 529 {"type":"error","error":{"type":"overloaded_error","message":"Overloaded"}}`.',
  ],
  [
    "overloaded",
    "Server is at capacity, please try again",
    "The assistant only says that the model is overloaded and at capacity.",
  ],
  [
    "server-error",
    "500 Internal Server Error when saving a dashboard",
    "Saving any dashboard gives `500 Internal Server Error`. The browser's console shows nothing else.",
  ],
  ["server-error", "502 Bad Gateway from the package index", "`502 Bad Gateway` for every package since 10:00 UTC."],
  ["server-error", "Uploads fail with HTTP 503", "HTTP 503 Service Unavailable on each upload, from three locations."],
  [
    "authentication",
    "Cannot log in with SSO after the upgrade",
    "The browser comes back with a code, then the tool says `invalid_grant` and asks to log in again.",
  ],
  [
    "authentication",
    "Token expired error although I just signed in",
    "Every command ends with `401 Unauthorized: token expired`.",
  ],
  [
    "authentication",
    "Login loop in the desktop app",
    "After signing in, the app shows the login screen again. Clearing cookies does not help.",
  ],
  [
    "authentication",
    "gh: could not read credentials from keyring",
    "`could not unlock keyring`, so I have to log in each time I open a terminal.",
  ],
  [
    "permission",
    "403 Forbidden: my organisation does not have access to this feature",
    "The API answers `403 Forbidden`, while the plan page says that it is included.",
  ],
  [
    "permission",
    "Service not available in your country",
    "I get `unsupported_country_region_territory` from Hong Kong.",
  ],
  [
    "permission",
    "Missing scope repo:write for the app's token",
    "The call fails: the token does not have permission, `missing required scope repo:write`.",
  ],
  [
    "content-policy",
    "Harmless chemistry homework is blocked by the safety filter",
    "Each question about titration is refused as a violation of the usage policy. This is a false positive.",
  ],
  [
    "content-policy",
    "Output blocked by content filtering policy",
    "Asking for a licence text ends with `Output blocked by content filtering policy`.",
  ],
  [
    "invalid-request",
    "400 Bad Request: unknown field `colour`",
    'The generated client sends a field that the server refuses: `400 {"error":{"type":"invalid_request_error","message":"unknown field colour"}}`.',
  ],
  [
    "invalid-request",
    "API Error: 400 messages.4: tool_use ids were found without tool_result blocks",
    "After an interrupted run every request is refused with this.",
  ],
  [
    "invalid-request",
    "Could not process image",
    "API Error: 400 because of a 9,000 pixel screenshot; the conversation is dead afterwards.",
  ],
  [
    "invalid-request",
    "404 model not found: fancy-model-7",
    "The default model does not exist any more: `model: fancy-model-7 not found`.",
  ],
  ["context-limit", "Prompt is too long after attaching a PDF", "`prompt is too long: 240311 tokens > 200000 maximum`"],
  [
    "context-limit",
    "413 Request Entity Too Large when sending logs",
    "The agent sends the whole log and the server answers 413 payload too large.",
  ],
  [
    "context-limit",
    "/compact fails: conversation too long",
    "Compacting ends with an error that the conversation is too long, so there is no way out.",
  ],
  // Machines
  [
    "network",
    "ECONNREFUSED when the proxy is set",
    "With HTTPS_PROXY set, every call ends with `connect ECONNREFUSED 127.0.0.1:3128`.",
  ],
  [
    "network",
    "self signed certificate in certificate chain behind our firewall",
    "Behind the company's TLS inspection: `self signed certificate in certificate chain`.",
  ],
  [
    "network",
    "pip cannot reach the index over IPv6",
    "`Failed to establish a new connection: Network is unreachable`; with IPv4 it works.",
  ],
  ["network", "getaddrinfo ENOTFOUND registry.example.org", "DNS lookups fail inside the container."],
  [
    "network",
    "websocket connection closes after 60 seconds",
    "The connection is dropped: `connection reset by peer`, then it never reconnects.",
  ],
  [
    "filesystem",
    "EACCES: permission denied, mkdir '/usr/local/lib/tool'",
    "Writing the cache fails with `EACCES: permission denied, mkdir '/usr/local/lib/tool'`.",
  ],
  [
    "filesystem",
    "Formatter truncates the file when the disk is full",
    "With no space left on device the source file is overwritten with nothing.",
  ],
  [
    "filesystem",
    "Cannot open files with a space in the path on Windows",
    "`No such file or directory: C:\\Users\\a` for a project under `C:\\Users\\a b`.",
  ],
  [
    "filesystem",
    "Symlinked directories are not found by the watcher",
    "Files behind a symlink are missing in the watch list: `ENOENT: no such file or directory, scandir`.",
  ],
  [
    "filesystem",
    "File has been modified since it was read",
    "The edit command refuses the file although nothing touched it: `File has been unexpectedly modified`.",
  ],
  [
    "process",
    "make: child process exits with code 2 and no output",
    "`command failed with exit code 2`, stdout is empty. In a plain shell the same command works.",
  ],
  [
    "process",
    "Background tasks are left as zombie processes",
    "After quitting, dozens of orphaned node processes keep running.",
  ],
  ["process", "The nightly pruning never ends", "It is at the same branch each morning."],
  ["process", "Indexing of the recipes never finishes", "It begins with the letter A again and again."],
  ["process", "Export of the ledger never completes", "I can go on working, the export stays at 97%."],
  ["process", "Thumbnails: making them never ends", "The rest can be used meanwhile. Folder of 900 pictures."],
  ["process", "Rebuilding the catalogue never finishes", "The job is still listed as running after two days."],
  ["process", "spawn powershell.exe ENOENT", "Running any task: `Error: spawn powershell.exe ENOENT`."],
  [
    "process",
    "Test command times out and its subprocess is never killed",
    "The runner reports `command timed out`, but the subprocess is still there.",
  ],
  [
    "crash",
    "Segmentation fault in regex engine on empty input",
    "```\nSegmentation fault (core dumped)\n```\nHappens with an empty pattern.",
  ],
  [
    "crash",
    "thread 'main' panicked at 'index out of bounds'",
    "```\nthread 'main' panicked at 'index out of bounds: the len is 3 but the index is 5', src/main.rs:12:5\n```",
  ],
  [
    "crash",
    "internal compiler error: unexpected type in codegen",
    "```\nerror: internal compiler error: unexpected type\n```\nwith the attached snippet",
  ],
  [
    "crash",
    "NullPointerException on startup",
    '```\nException in thread "main" java.lang.NullPointerException: Cannot invoke "String.length()"\n\tat com.acme.App.main(App.java:7)\n```',
  ],
  ["crash", "Editor freezes when opening a large notebook", "The whole window is unresponsive, I have to kill it."],
  [
    "crash",
    "TypeError: Cannot read properties of undefined (reading 'nodes')",
    "Uncaught TypeError when I press Export:\n\n```\nTypeError: Cannot read properties of undefined (reading 'nodes')\n    at exportGraph (src/export.ts:40:11)\n```",
  ],
  [
    "crash",
    "panic: runtime error: invalid memory address or nil pointer dereference",
    "```\npanic: runtime error: invalid memory address or nil pointer dereference\ngoroutine 1 [running]:\nmain.run()\n\t/src/main.go:10\n```",
  ],
  ["crash", "App gets stuck on the splash screen", "It hangs forever after the logo. No log is written."],
  [
    "memory",
    "FATAL ERROR: Reached heap limit Allocation failed - JavaScript heap out of memory",
    "Bundling 3,000 modules dies with out of memory.",
  ],
  ["memory", "Language server uses 100% CPU while idle", "One core is at 100% cpu all day, the fan never stops."],
  ["memory", "Memory leak in the worker pool", "RSS grows by 50 MB an hour until the kernel kills it."],
  [
    "memory",
    "java.lang.OutOfMemoryError: Java heap space during indexing",
    "Indexing a large project ends with `java.lang.OutOfMemoryError: Java heap space`.",
  ],
  // Products
  [
    "config",
    "`ignorePatterns` in settings.json is ignored",
    "The option has no effect: files that match are still linted.",
  ],
  [
    "config",
    "Environment variable TOOL_HOME not respected",
    "The setting is read from the default location even if TOOL_HOME is set.",
  ],
  [
    "config",
    "Still asks for permission although the command is on the allow list",
    "The rule `run(make *)` is in the allow list and yet it prompts for approval each time.",
  ],
  ["config", "Sandbox denies reading the workspace", "With the sandbox on, the configured read rules are not applied."],
  ["integration", "MCP server fails to connect", "The server starts by hand, but the client shows it as failed."],
  ["integration", "Pre-commit hook is not triggered on Windows", "The hook never runs. No error."],
  [
    "integration",
    "VS Code extension does not activate in remote containers",
    "The extension is installed but not loaded: `command not found` for all its commands.",
  ],
  [
    "integration",
    "Plugins from a private marketplace are not loaded",
    "The plugin is listed, its commands are missing.",
  ],
  [
    "install-update",
    "npm install fails with ERESOLVE",
    "```\nnpm ERR! code ERESOLVE\nnpm ERR! unable to resolve dependency tree\n```",
  ],
  [
    "install-update",
    "Auto-update fails and leaves the old version",
    "The updater says that the update failed, the version stays at 3.1.",
  ],
  [
    "install-update",
    "Could not find a version that satisfies the requirement",
    "`pip install acme-tool` → `ERROR: Could not find a version that satisfies the requirement acme-tool`",
  ],
  [
    "install-update",
    "Installer hangs at 80% on Windows 11",
    "The installation never ends; after a restart it starts from scratch.",
  ],
  ["ui", "Text overlaps the sidebar in narrow windows", "With a window under 600 pixels the text overlaps the menu."],
  ["ui", "Terminal flickers while output is streaming", "Each new line makes the whole screen flicker."],
  [
    "ui",
    "Pasting several lines submits the first one",
    "When I paste text with line breaks the first line is sent at once.",
  ],
  ["ui", "Wrong colours in dark mode", "Links are dark blue on black, unreadable."],
  ["ui", "Ctrl+Backspace deletes the whole line", "The shortcut should delete a word."],
  [
    "model-behavior",
    "Assistant ignores my instructions and rewrites unrelated files",
    "I told it twice to leave the tests alone. It changed them anyway and claimed that it did not.",
  ],
  ["model-behavior", "The model hallucinates functions that do not exist", "It invents an API and insists on it."],
  [
    "model-behavior",
    "Answers got much worse since Tuesday",
    "The quality of the answers has dropped, it forgets what I said two messages ago and gives wrong code.",
  ],
  ["feature-request", "Add support for TOML configuration files", "It would be nice to have TOML beside YAML."],
  [
    "feature-request",
    "[FEATURE] Export as CSV",
    "### Problem Statement\n\nTables can only be copied.\n\n### Proposed Solution\n\nA button that saves a CSV.",
  ],
  [
    "feature-request",
    "Please allow more than one workspace",
    "I would like to be able to open two workspaces side by side.",
  ],
  ["feature-request", "[Docs] Explain the cache directory", "The documentation does not say where the cache is."],
  ["feature-request", "Feature request: dark theme", "Is your feature request related to a problem? My eyes hurt."],
  [
    "feature-request",
    "Option to disable the animation",
    "Could you add a setting for it? I'd love to have a calmer screen.",
  ],
  ["process", "Linter hangs once the last file is done", "It does not come back, only Ctrl+C ends it."],
  ["install-update", "Odd since Tuesday", "Version 3.2.\n\nIt says: npm ERR! code EPEERINVALID"],
  ["install-update", "The lid is odd", "Version 3.2.\n\n```\nERROR: Could not build wheels for hinge\n```"],
  ["process", "Export of a long film never finishes", "It keeps writing the same frame."],
  ["process", "Build server never returns after the last step", "I wait for ten minutes, then I kill it."],
  ["context-limit", "Compacting fails in a long chat", "The conversation is at its limit and stays there."],
  ["context-limit", "A long conversation cannot be summed up", "It is stuck at 100% of the context."],
  ["crash", "Feature request: the viewer dies when rotated", "It closes each time."],
  ["no-report", "test", ""],
  ["no-report", "asdf", "asdf"],
  ["no-report", "I don't see a bug report in your message", ""],
  ["no-report", "Thank you so much", "This tool is amazing, keep up the good work!"],
];
