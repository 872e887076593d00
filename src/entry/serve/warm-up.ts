import { defaultSettings } from "../../config/default-settings.ts";
import type { Issue } from "../../domain/issue.ts";
import { NOTHING_AROUND } from "../../domain/plan.ts";
import { toDocument } from "../../match/document.ts";
import { IssueIndex } from "../../match/issue-index.ts";
import { WORTH_IT } from "../../prefilter/search.ts";
import { triage } from "../../triage.ts";

/** As most reports are: prose, an environment, an error with its stack. */
const BODY = `Since the update the snuffer stops at the second wick. It worked in 1.4.1.

**Environment Info**
- Platform: linux
- Terminal: xterm
- Version: 1.4.2

Steps: open the lantern, press the lever.

\`\`\`
TypeError: Cannot read properties of undefined (reading 'wick')
    at snuff (/srv/lantern/src/snuff.js:12:9)
    at async main (node:internal/modules/run_main:104:5)
\`\`\`

**Errors**
\`\`\`json
[{"error":"Error: connect ECONNREFUSED 127.0.0.1:8080","timestamp":"2026-01-05T09:00:00.000Z"}]
\`\`\`
`;

/** Issues to be found; more only take time. */
const EARLIER = 3;

/**
 * Triages an invented report again and again, for nobody. V8 compiles hundreds of patterns at the first issue, and the
 * prefilter takes them apart some issues later; each stops the process for a tenth of a second. Done before the server
 * listens (it takes some 0.4 s), no webhook waits for it. `now` is ISO 8601 UTC.
 */
export function warmUp(now: string): void {
  const index = new IssueIndex();
  for (let number = 1; number <= WORTH_IT; number++) {
    const issue: Issue = {
      repo: "acme/lantern",
      number,
      title: `The snuffer stops at wick ${number}`,
      body: BODY,
      state: "open",
      stateReason: null,
      labels: [],
      author: { login: "ada", isBot: false },
      createdAt: now,
      closedAt: null,
      locked: false,
      isPullRequest: false,
    };
    triage(issue, NOTHING_AROUND, index, defaultSettings, now);
    if (number <= EARLIER) index.add(toDocument(issue));
  }
}
