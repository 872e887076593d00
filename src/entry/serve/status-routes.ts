/** The routes of the status page. Without a token in the environment there are none. */
import type { IncomingMessage } from "node:http";
import type { DeliveryStore } from "../../queue/delivery-store.ts";
import type { Logbook } from "../../store/database/logbook.ts";
import { VERSION } from "../../version.ts";
import type { Answer } from "./answer.ts";
import { readBody } from "./read-body.ts";
import { renderLogin, renderStatus, STATUS_STYLE } from "./render-status.ts";
import { createStatusGate } from "./status-gate.ts";

export interface StatusOptions {
  readonly token: string;
  readonly store: Pick<DeliveryStore, "count" | "list">;
  readonly logbook: Pick<Logbook, "listRepositories" | "listDecisions">;
  readonly now: () => Date;
}

export type Route = (request: IncomingMessage) => Promise<Answer> | Answer;

const ROWS = 50;
const REPOSITORIES = 500;
const FORM_BYTES = 2_000;

/** By method and path. */
export function createStatusRoutes(options: StatusOptions): Readonly<Record<string, Route>> {
  const { token, store, logbook, now } = options;
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

function html(status: number, body: string): Answer {
  const headers = { "content-type": "text/html; charset=utf-8", "content-security-policy": POLICY };
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
