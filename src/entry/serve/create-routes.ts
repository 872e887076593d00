import { serverOf } from "../../github/octokit-github.ts";
import { createDashboardPages } from "./dashboard-page.ts";
import { createHealth } from "./health.ts";
import { logReception } from "./log-events.ts";
import type { Parts } from "./parts.ts";
import { createStatusRoutes, type Route } from "./status-routes.ts";
import { createWebhookHandler } from "./webhook-handler.ts";

/** Everything that the server answers to, by method and path. `wake` is called when a delivery was stored. */
export function createRoutes(
  { options, log, now, store, logbook, snapshots, night, metrics, intake }: Parts,
  isStopping: () => boolean,
  wake: () => void,
): Readonly<Record<string, Route>> {
  const takeIn = createWebhookHandler({
    secret: options.webhookSecret,
    store,
    intake,
    received(reception) {
      metrics.received(reception.result, reception.delivery?.event ?? "");
      logReception(log, reception);
      if (reception.result === "stored") wake();
    },
  });
  const health = createHealth(() => store.count(), isStopping);
  const replayed = (delivery: string): void => {
    log.info({ delivery }, "to run again, asked for on the status page");
    wake();
  };
  const { statusToken: token, githubUrl } = options;
  const serverUrl = serverOf(githubUrl ?? "https://api.github.com");
  const dashboards = createDashboardPages({ snapshots, logbook, night, now });
  const shown = { store, logbook, dashboards, now, serverUrl, replayed };
  const status = token === undefined ? {} : createStatusRoutes({ token, ...shown });
  return {
    ...status,
    "GET /healthz": health.live,
    "GET /readyz": health.ready,
    "GET /metrics": async () => {
      const { contentType, body } = await metrics.render();
      return { status: 200, headers: { "content-type": contentType }, body };
    },
    [`POST ${options.webhookPath}`]: async (request) => {
      const begun = performance.now();
      const answer = await takeIn(request);
      metrics.acknowledged((performance.now() - begun) / 1000);
      return answer;
    },
  };
}
