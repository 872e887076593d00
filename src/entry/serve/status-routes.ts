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
  readonly store: Pick<DeliveryStore, "count" | "list">;
  readonly logbook: Pick<Logbook, "listRepositories" | "listDecisions">;
  readonly dashboards: DashboardPages;
  readonly now: () => Date;
}

export type Route = (request: IncomingMessage) => Promise<Answer> | Answer;

const ROWS = 50;
const REPOSITORIES = 500;
const FORM_BYTES = 2_000;

/** By method and path. */
export function createStatusRoutes(options: StatusOptions): Readonly<Record<string, Route>> {
  const { token, store, logbook, dashboards, now } = options;
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
      const view = { version: VERSION, now: now().toISOString(), counts, repositories };
      return html(200, renderStatus({ ...view, failures, deliveries, decisions }));
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
      const body = await readBody(request, FORM_BYTES);
      const given = body === "too large" ? "" : (new URLSearchParams(body.toString("utf8")).get("token") ?? "");
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

/** Its style comes from here, its forms go here, and nothing else is loaded, framed or run. */
const POLICY = "default-src 'none'; style-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

function html(status: number, body: string, policy = POLICY): Answer {
  const headers = { "content-type": "text/html; charset=utf-8", "content-security-policy": policy };
  return { status, headers, body };
}

/** A reload must not send the form again. */
function backToPage(cookie: string): Answer {
  return { status: 303, headers: { location: "/status", "set-cookie": cookie } };
}

/** By itself the server speaks plain HTTP; in front of it stands who speaks https and says so. */
function isSecure({ headers }: IncomingMessage): boolean {
  return headers["x-forwarded-proto"] === "https";
}
