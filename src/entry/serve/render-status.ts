/**
 * The status page: plain HTML, no script. Everything on it that came from outside is escaped, and no text of an issue is
 * on it at all; names of repositories and reasons of failures are.
 */
import type { Delivery, QueueCounts } from "../../queue/delivery-store.ts";
import type { Decision, RepositoryState } from "../../store/database/logbook.ts";

export interface StatusView {
  readonly version: string;
  /** ISO 8601 UTC. */
  readonly now: string;
  /** Where issues are read; no slash at the end. */
  readonly serverUrl: string;
  /** What the button of a delivery that was given up has to carry; null where this reader gets no buttons. */
  readonly replayKeyOf: (id: string) => string | null;
  readonly counts: QueueCounts;
  readonly repositories: readonly RepositoryState[];
  readonly failures: readonly Delivery[];
  readonly deliveries: readonly Delivery[];
  readonly decisions: readonly Decision[];
}

/** The whole page. */
export function renderStatus(view: StatusView): string {
  const { counts } = view;
  return page(
    "Fingerpost: status",
    `<header><h1>Fingerpost</h1><form method="post" action="/status/logout"><button>Log out</button></form></header>
<p class="quiet">Version ${escape(view.version)}, as of ${time(view.now)}. Reload for the present state.</p>
<ul class="figures">
${figure("waiting", counts.waiting)}${figure("running", counts.running)}${figure("dead", counts.dead, counts.dead > 0)}
${figure("seconds behind", Math.round(counts.lagSeconds))}
</ul>
${section("Failures", "Tried to the limit. On the server: <code>fingerpost deliveries replay &lt;id&gt;</code>, or <code>--dead</code> for all.", failureColumns(view), view.failures)}
${section("Repositories", "", REPOSITORIES, view.repositories)}
${section("Last decisions", "", decisionColumns(view), view.decisions)}
${section("Last deliveries", "", deliveryColumns(view), view.deliveries)}`,
  );
}

/** The page that asks for the token; `refused` after a wrong one. */
export function renderLogin(refused: boolean): string {
  return page(
    "Fingerpost: log in",
    `<h1>Fingerpost</h1>
<form class="login" method="post" action="/status/login">
${refused ? '<p class="bad" role="alert">That is not the token.</p>' : ""}
<label for="token">Status token</label>
<input id="token" name="token" type="password" autocomplete="current-password" required autofocus>
<button>Show the status</button>
<p class="quiet">It is the value of <code>STATUS_TOKEN</code> in the server's environment.</p>
</form>`,
  );
}

/** In place of a repository's dashboard: why there is none. */
export function renderNoDashboard(why: string): string {
  return page(
    "Fingerpost: no dashboard",
    `<h1>No dashboard</h1>\n<p>${escape(why)}</p>\n<p><a href="/status">Status</a></p>`,
  );
}

export const STATUS_STYLE = `
:root { color-scheme: light dark; --line: #8884; --bad: #c4332b; font: 16px/1.45 system-ui, sans-serif; }
body { margin: 0 auto; padding: 1rem; max-width: 70rem; }
header { display: flex; justify-content: space-between; align-items: center; }
h1 { font-size: 1.4rem; margin: 0; } h2 { font-size: 1.1rem; margin: 2rem 0 .25rem; }
button, input { font: inherit; padding: .5rem .75rem; min-height: 44px; box-sizing: border-box; }
.login { display: grid; gap: .75rem; max-width: 24rem; margin-top: 1rem; }
.quiet { opacity: .75; margin: .25rem 0; } .bad { color: var(--bad); font-weight: 600; }
.figures { list-style: none; padding: 0; display: grid; grid-template-columns: repeat(auto-fit, minmax(7rem, 1fr)); gap: .5rem; }
.figures li { border: 1px solid var(--line); border-radius: 8px; padding: .5rem .75rem; }
.figures b { display: block; font-size: 1.5rem; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; padding: .4rem .5rem; border-bottom: 1px solid var(--line); vertical-align: top; overflow-wrap: break-word; }
th { font-weight: 600; } th, time { white-space: nowrap; } td code { font-size: .8em; }
td form { margin: 0; } td button { padding: .25rem .75rem; }
[data-name="Reason"], [data-name="Came of it"] { overflow-wrap: anywhere; min-width: 8rem; }
@media (min-width: 60rem) { td code { white-space: nowrap; } }
@media (max-width: 40rem) {
  thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  tr { display: block; border: 1px solid var(--line); border-radius: 8px; margin: .5rem 0; padding: .25rem .5rem; }
  td { display: grid; grid-template-columns: 7rem minmax(0, 1fr); gap: .5rem; border: 0; padding: .2rem 0; overflow-wrap: anywhere; }
  td::before { content: attr(data-name); opacity: .75; }
}
`;

/** A column: its name and what stands in it, as HTML. */
type Column<Row> = readonly [name: string, cell: (row: Row) => string];

function failureColumns({ serverUrl, replayKeyOf }: StatusView): readonly Column<Delivery>[] {
  return [
    ["Delivery", ({ id }) => `<code>${escape(id)}</code>`],
    ["About", (delivery) => place(delivery, serverUrl)],
    ["Event", event],
    ["Reason", ({ reason }) => escape(reason ?? "")],
    ["Tries", ({ attempts }) => String(attempts)],
    ["Given up", ({ finishedAt }) => time(finishedAt)],
    ["Again", ({ id }) => replayForm(id, replayKeyOf(id))],
  ];
}

function replayForm(id: string, key: string | null): string {
  if (key === null) return "—";
  const fields = [
    ["id", id],
    ["key", key],
  ].map(([name = "", value = ""]) => `<input type="hidden" name="${name}" value="${escape(value)}">`);
  return `<form method="post" action="/status/replay">${fields.join("")}<button>Replay</button></form>`;
}

const REPOSITORIES: readonly Column<RepositoryState>[] = [
  ["Repository", repositoryLink],
  ["Decisions", ({ decisions }) => String(decisions)],
  ["Last one", ({ lastDecisionAt }) => time(lastDecisionAt)],
  ["Corpus", ({ corpus }) => describeCorpus(corpus)],
  ["Up to", ({ corpus }) => time(corpus?.syncedTo ?? null)],
];

function decisionColumns({ serverUrl }: StatusView): readonly Column<Decision>[] {
  return [
    ["Issue", (decision) => place(decision, serverUrl)],
    ["Category", ({ category }) => escape(category ?? "—")],
    ["Relation", ({ relation }) => escape(relation ?? "—")],
    ["Done", ({ outcome }) => escape(outcome)],
    ["At", ({ decidedAt }) => time(decidedAt)],
  ];
}

function deliveryColumns({ serverUrl }: StatusView): readonly Column<Delivery>[] {
  return [
    ["About", (delivery) => place(delivery, serverUrl)],
    ["Event", event],
    ["State", ({ state }) => (state === "dead" ? `<span class="bad">${state}</span>` : state)],
    ["Tries", ({ attempts }) => String(attempts)],
    ["Came of it", ({ reason }) => escape(reason ?? "")],
    ["Received", ({ receivedAt }) => time(receivedAt)],
  ];
}

function section<Row>(title: string, note: string, columns: readonly Column<Row>[], rows: readonly Row[]): string {
  if (rows.length === 0) return `<h2>${title}</h2>\n<p class="quiet">None.</p>`;
  const head = columns.map(([name]) => `<th scope="col">${name}</th>`).join("");
  const lines = rows.map((row) => {
    const cells = columns.map(([name, cell]) => `<td data-name="${name}"><span>${cell(row)}</span></td>`);
    return `<tr>${cells.join("")}</tr>`;
  });
  const remark = note === "" ? "" : `<p class="quiet">${note}</p>`;
  return `<h2>${title}</h2>\n${remark}\n<table><thead><tr>${head}</tr></thead><tbody>\n${lines.join("\n")}\n</tbody></table>`;
}

/** To its dashboard, once its issues are stored. */
function repositoryLink({ id, fullName, corpus }: RepositoryState): string {
  const name = escape(fullName);
  return corpus === null ? name : `<a href="/status/dashboard?repository=${id}">${name}</a>`;
}

/** How far the back-fill is. */
function describeCorpus(corpus: RepositoryState["corpus"]): string {
  if (corpus === null) return "to be read";
  const { issues, isComplete, filledUntil } = corpus;
  if (isComplete) return `${issues} issues, all of them`;
  const older = filledUntil === null ? "older ones are missing" : `older ones read up to ${filledUntil.slice(0, 10)}`;
  return `${issues} issues, ${older}`;
}

function figure(name: string, value: number, isBad = false): string {
  return `<li${isBad ? ' class="bad"' : ""}><b>${value}</b> ${name}</li>`;
}

/** GitHub's own rule for `owner/name`; nothing else may stand in an address that we link. */
const REPO = /^[\w.-]{1,100}\/[\w.-]{1,100}$/;

function place(
  { repo, issue }: { readonly repo: string | null; readonly issue: number | null },
  serverUrl: string,
): string {
  if (repo === null) return "—";
  const text = escape(issue === null ? repo : `${repo}#${issue}`);
  if (!REPO.test(repo)) return text;
  const address = `${serverUrl}/${repo}${issue === null ? "" : `/issues/${issue}`}`;
  return `<a href="${escape(address)}" rel="noreferrer">${text}</a>`;
}

function event({ event, action }: Delivery): string {
  return escape(action === null ? event : `${event}.${action}`);
}

function time(instant: string | null): string {
  if (instant === null) return "—";
  return `<time datetime="${escape(instant)}">${escape(instant.slice(0, 16).replace("T", " "))}</time>`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Markup becomes text; what would turn the reading direction or hide becomes a visible mark. */
function escape(text: string): string {
  return text.replaceAll(/[&<>"']/g, (character) => ENTITIES[character] ?? "").replaceAll(/[\p{Cc}\p{Cf}]/gu, "\uFFFD");
}

function page(title: string, body: string): string {
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex"><title>${title}</title><link rel="stylesheet" href="/status/style.css"></head>
<body>
${body}
</body></html>
`;
}
