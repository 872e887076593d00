/**
 * What happens in the demo: issues of an invented command line tool, "kestrel", in all the shapes in which reports
 * arrive, and what the bot must have made of each. Written for this purpose; no real report is quoted.
 */
import type { DemoIssue } from "./demo-issue.ts";
import { BURST } from "./scenario-burst.ts";
import { OTHERS } from "./scenario-others.ts";

/** Published by the maintainers before anything else happens. */
export const LATEST_RELEASE = "v3.4.1";

/** Filed before the bot was installed. */
export const HISTORY: readonly DemoIssue[] = [
  {
    key: "cache-lock",
    author: "ines",
    title: "Cache folder can't be written after the upgrade to 3.3",
    body: [
      "Since 3.3.0 every build stops at once:",
      "",
      "```",
      "Error: EACCES: permission denied, open '/home/ines/.cache/kestrel/lock.db'",
      "    at openSync (node:fs:573:18)",
      "    at openCacheLock (/opt/kestrel/lib/cache/lock.js:41:15)",
      "    at prepareWorkspace (/opt/kestrel/lib/workspace.js:88:9)",
      "```",
      "",
      "Deleting the folder helps until the next start. Version 3.3.0 on Ubuntu 24.04.",
    ].join("\n"),
    shows: "an earlier report",
    expects: { category: "filesystem", labels: [] },
  },
  {
    key: "graph-crash",
    author: "tomasz",
    title: "Crash while the dependency graph is drawn",
    body: [
      "`kestrel graph` dies as soon as a package has no dependencies:",
      "",
      "```",
      "TypeError: Cannot read properties of undefined (reading 'edges')",
      "    at collectEdges (/opt/kestrel/lib/graph/collect.js:27:31)",
      "    at layoutLevels (/opt/kestrel/lib/graph/layout.js:112:20)",
      "    at drawGraph (/opt/kestrel/lib/graph/draw.js:64:5)",
      "    at runGraphCommand (/opt/kestrel/lib/commands/graph.js:19:11)",
      "```",
      "",
      "kestrel 3.2.4, macOS 15.1",
    ].join("\n"),
    shows: "an earlier report",
    expects: { category: "crash", labels: [] },
  },
  {
    key: "dark-theme",
    author: "ines",
    title: "Progress bar is unreadable on a white terminal",
    body: "The yellow text on a white background can't be read. Please pick a darker colour. Version 3.1.0, macOS.",
    shows: "an earlier report",
    expects: { category: "ui", labels: [] },
  },
];

/** All of the day, in order. */
export const ALL: readonly DemoIssue[] = [...HISTORY, ...BURST, ...OTHERS];
