/** `fingerpost deliveries`: what the server's queue holds, and another run for what failed. */
import { existsSync } from "node:fs";
import type { Delivery, DeliveryState } from "../../queue/delivery-store.ts";
import type { QueueAdmin } from "../../queue/queue-admin.ts";
import { createDeliveryStore } from "../../store/database/database-delivery-store.ts";
import { askOwner, socketOf } from "../../store/database/directory-lock.ts";
import { migrate } from "../../store/database/migrate.ts";
import { openDatabase } from "../../store/database/open-database.ts";
import { askAdmin } from "../serve/admin-socket.ts";
import { readEnvFile } from "../serve/read-env-file.ts";
import { type Terminal, UsageError } from "./terminal.ts";

/** The options of `fingerpost deliveries list`. */
export interface ListOptions {
  readonly state?: DeliveryState;
  readonly limit: number;
  readonly json?: true;
}

/** Prints the newest deliveries: one line for each, or JSON. */
export async function listDeliveriesCommand(options: ListOptions, terminal: Terminal): Promise<void> {
  const { state, limit } = options;
  const deliveries = await withQueue(terminal, (queue) => queue.list({ limit, ...(state && { state }) }));
  if (options.json) {
    terminal.out(`${JSON.stringify(deliveries, null, 2)}\n`);
    return;
  }
  if (deliveries.length === 0) terminal.err("No deliveries.\n");
  for (const delivery of deliveries) terminal.out(`${toLine(delivery)}\n`);
}

/** Lets deliveries run again: those named, or all that are dead. @throws UsageError for an id that is not there */
export async function replayDeliveriesCommand(
  ids: readonly string[],
  options: { readonly dead?: true },
  terminal: Terminal,
): Promise<void> {
  if ((ids.length === 0) === (options.dead === undefined)) {
    throw new UsageError("name the deliveries to replay, or --dead for all that were given up.");
  }
  await withQueue(terminal, async (queue) => {
    const dead = options.dead ? await queue.list({ state: "dead", limit: ALL }) : [];
    for (const id of options.dead ? dead.map((delivery) => delivery.id) : ids) {
      const result = await queue.replay(id);
      if (result === "unknown") throw new UsageError(`there is no delivery ${id}; see "fingerpost deliveries list".`);
      terminal.err(`${id}: ${result}\n`);
    }
  });
}

const ALL = 100_000;

/** Of a running server with a data directory, over its socket; else of the database itself. */
async function withQueue<T>(terminal: Terminal, work: (queue: QueueAdmin) => Promise<T>): Promise<T> {
  const env = readEnvFile(terminal.env);
  const url = env["DATABASE_URL"] === "" ? undefined : env["DATABASE_URL"];
  const directory = env["DATA_DIRECTORY"] ?? "data";
  if (url === undefined) {
    if (!existsSync(directory)) {
      throw new UsageError(
        `there is no data directory ${directory}: set DATA_DIRECTORY or DATABASE_URL as for the server.`,
      );
    }
    const socket = await socketOf(directory);
    if ((await askOwner(socket)) !== undefined) return await work(askAdmin(socket));
  }
  const warn = (message: string): void => {
    terminal.err(`fingerpost: ${message}\n`);
  };
  const { database, close } = await openDatabase({ url, directory, connections: 1, warn });
  try {
    await migrate(database);
    return await work(createDeliveryStore(database));
  } finally {
    await close();
  }
}

function toLine({ id, state, event, action, repo, issue, attempts, receivedAt, reason }: Delivery): string {
  const place = repo === null ? "-" : issue === null ? repo : `${repo}#${issue}`;
  const what = action === null ? event : `${event}.${action}`;
  const tries = `${attempts} ${attempts === 1 ? "try" : "tries"}`;
  const parts = [receivedAt, state.padEnd(7), id, what, place, tries, reason ?? ""];
  // A reason may repeat what GitHub answered: nothing in it may move the cursor.
  return parts
    .join("  ")
    .trimEnd()
    .replaceAll(/\p{Cc}/gu, "\uFFFD");
}
