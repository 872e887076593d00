/** The routes of the status page. Without a token in the environment there are none. */
import type { IncomingMessage } from "node:http";
import type { DeliveryStore } from "../../queue/delivery-store.ts";
import type { Logbook } from "../../store/database/logbook.ts";
import { VERSION } from "../../version.ts";
import type { Answer } from "./answer.ts";
import { DASHBOARD_POLICY } from "../../dashboard/render-dashboard.ts";
import type { DashboardPages } from "./dashboard-page.ts";
import { readBody } from "./read-body.ts";
import { renderLogin, renderNoDashboard, renderStatus, STATUS_STYLE } from "./render-status.ts";
import { createStatusGate } from "./status-gate.ts";

export interface StatusOptions {
  readonly token: string;
  readonly store: Pick<DeliveryStore, "count" | "list" | "replay">;
  readonly logbook: Pick<Logbook, "listRepositories" | "listDecisions">;
  readonly dashboards: DashboardPages;
  readonly now: () => Date;
  /** Where issues are read: `https://github.com`, or an enterprise server; no slash at the end. */
  readonly serverUrl: string;
  /** Told of each delivery that is to run again. */
  readonly replayed: (id: string) => void;
}

export type Route = (request: IncomingMessage) => Promise<Answer> | Answer;

const ROWS = 50;
const REPOSITORIES = 500;
const FORM_BYTES = 2_000;

/** By method and path. */
export function createStatusRoutes(options: StatusOptions): Readonly<Record<string, Route>> {
  const { token, store, logbook, dashboards, now, serverUrl, replayed } = options;
  const gate = createStatusGate(token);
  return {
    "GET /status": async ({ headers }) => {
      if (!gate.mayPass(headers, now())) return html(401, renderLogin(false));
      const [counts, failures, deliveries, decisions, repositories] = await Promise.all([
        store.count(),
        store.list({ state: "dead", limit: ROWS }),
        store.list({ isFromGitHub: true, limit: ROWS }),
        logbook.listDecisions(ROWS),
        logbook.listRepositories(REPOSITORIES),
      ]);
      const view = { version: VERSION, now: now().toISOString(), counts, repositories, serverUrl };
      const replayKeyOf = (id: string): string | null => gate.replayKey(headers, now(), id);
      return html(200, renderStatus({ ...view, failures, deliveries, decisions, replayKeyOf }));
    },
    "POST /status/replay": async (request) => {
      const form = await readForm(request);
      const id = form.get("id") ?? "";
      if (!gate.mayReplay(request.headers, now(), { id, key: form.get("key") ?? "" }))
        return html(403, renderLogin(false));
      // What has ended well is for the command line: here stand failures only.
      const failures = await store.list({ state: "dead", limit: ROWS });
      if (failures.some((each) => each.id === id) && (await store.replay(id)) === "replayed") replayed(id);
      return TO_PAGE;
    },
    "GET /status/dashboard": async ({ headers, url = "" }) => {
      if (!gate.mayPass(headers, now())) return html(401, renderLogin(false));
      const id = Number(new URLSearchParams(url.split("?")[1] ?? "").get("repository"));
      const repository = (await logbook.listRepositories(REPOSITORIES)).find((each) => each.id === id);
      if (repository === undefined) return html(404, renderNoDashboard("The App looks after no such repository."));
      const drawn = await dashboards.draw(repository);
      if ("why" in drawn) return html(404, renderNoDashboard(drawn.why));
      return html(200, drawn.page, `${DASHBOARD_POLICY}; frame-ancestors 'none'`);
    },
    "POST /status/login": async (request) => {
      const given = (await readForm(request)).get("token") ?? "";
      if (!gate.isToken(given)) return html(403, renderLogin(true));
      return backToPage(gate.openCookie(now(), isSecure(request)));
    },
    "POST /status/logout": () => backToPage(gate.closeCookie()),
    "GET /status/style.css": () => ({
      status: 200,
      headers: { "content-type": "text/css; charset=utf-8" },
      body: STATUS_STYLE,
    }),
  };
}

/** Empty where it is longer than any form of ours. */
async function readForm(request: IncomingMessage): Promise<URLSearchParams> {
  const body = await readBody(request, FORM_BYTES);
  return new URLSearchParams(body === "too large" ? "" : body.toString("utf8"));
}

/** Its style comes from here, its forms go here, and nothing else is loaded, framed or run. */
const POLICY = "default-src 'none'; style-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

function html(status: number, body: string, policy = POLICY): Answer {
  const headers = { "content-type": "text/html; charset=utf-8", "content-security-policy": policy };
  return { status, headers, body };
}

/** A reload must not send the form again. */
const TO_PAGE: Answer = { status: 303, headers: { location: "/status" } };

function backToPage(cookie: string): Answer {
  return { ...TO_PAGE, headers: { ...TO_PAGE.headers, "set-cookie": cookie } };
}

/** By itself the server speaks plain HTTP; in front of it stands who speaks https and says so. */
function isSecure({ headers }: IncomingMessage): boolean {
  return headers["x-forwarded-proto"] === "https";
}
