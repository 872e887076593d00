/**
 * The queue's administration over the socket of a data directory: `answerAdmin` in the running server, `askAdmin` in the
 * command line. Only who may enter the directory may connect.
 */
import { request, type RequestListener } from "node:http";
import { z } from "zod";
import { DELIVERY_STATES } from "../../queue/delivery-store.ts";
import { DeliveryList, type QueueAdmin, ReplayAnswer } from "../../queue/queue-admin.ts";
import { json, plain, send } from "./answer.ts";

const Filter = z.object({ state: z.enum(DELIVERY_STATES).optional(), limit: z.coerce.number().int().min(1) });

/** `replayed` is called after a replay: there is something to do. */
export function answerAdmin(admin: QueueAdmin, replayed: () => void): RequestListener {
  return (asked, response) => {
    const { pathname, searchParams } = new URL(asked.url ?? "/", "http://socket");
    const answer = async () => {
      if (asked.method === "GET" && pathname === "/deliveries") {
        const { limit, state } = Filter.parse(Object.fromEntries(searchParams));
        return json(200, await admin.list({ limit, ...(state && { state }) }));
      }
      if (asked.method === "POST" && pathname === "/replay") {
        const result = await admin.replay(searchParams.get("id") ?? "");
        if (result === "replayed") replayed();
        return json(200, result);
      }
      return plain(404, "nothing is here");
    };
    answer().then(
      (found) => {
        send(response, found);
      },
      (error: unknown) => {
        send(response, plain(500, error instanceof Error ? error.message : "a fault"));
      },
    );
  };
}

/** The administration of the server that listens on `socketPath`. */
export function askAdmin(socketPath: string): QueueAdmin {
  return {
    async list({ state, limit }) {
      const query = new URLSearchParams({ limit: String(limit), ...(state && { state }) });
      return DeliveryList.parse(await ask(socketPath, "GET", `/deliveries?${query.toString()}`));
    },
    async replay(id) {
      const query = new URLSearchParams({ id });
      return ReplayAnswer.parse(await ask(socketPath, "POST", `/replay?${query.toString()}`));
    },
  };
}

function ask(socketPath: string, method: string, path: string): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const asked = request({ socketPath, path, method }, (response) => {
      let text = "";
      response.setEncoding("utf8").on("data", (chunk: string) => (text += chunk));
      response.on("end", () => {
        if (response.statusCode === 200) resolve(JSON.parse(text));
        else reject(new Error(`The running server answers ${response.statusCode ?? "nothing"}: ${text.trim()}`));
      });
    });
    asked.on("error", reject);
    asked.end();
  });
}
