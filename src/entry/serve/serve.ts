/**
 * The server: takes webhooks in, stores them, works them off. This file only puts the parts together; each of them stands
 * in a file of its own beside this one, in `src/queue/` and in `src/store/database/`.
 */
import type { Server } from "node:http";
import type { Worker } from "../../queue/worker.ts";
import { createCursorStore } from "../../store/database/cursor-store.ts";
import { createDeliveryStore } from "../../store/database/database-delivery-store.ts";
import { createLogbook } from "../../store/database/logbook.ts";
import { migrate } from "../../store/database/migrate.ts";
import { createNightStore } from "../../store/database/night-store.ts";
import { openDatabase, type OpenDatabase } from "../../store/database/open-database.ts";
import { createSnapshotStore } from "../../store/database/snapshot-store.ts";
import { answerAdmin } from "./admin-socket.ts";
import { createRoutes } from "./create-routes.ts";
import { createWorking } from "./create-working.ts";
import { createHttpServer, listen } from "./http-server.ts";
import { createIntake } from "./intake.ts";
import { createMetrics } from "./metrics.ts";
import type { Parts } from "./parts.ts";
import { warmUp } from "./warm-up.ts";
import { createSchedule, type Schedule } from "./schedule.ts";

export type ServeSurroundings = Pick<Parts, "env" | "options" | "log" | "context" | "now">;

export interface Running {
  readonly port: number;
  /** Takes nothing more in, ends or gives back what is under way, closes the database. */
  stop(): Promise<void>;
}

/** Up and listening. @throws OptionsError, DirectoryTakenError or Error, each with one line for the operator */
export async function serve(surroundings: ServeSurroundings): Promise<Running> {
  const { options, log } = surroundings;
  const warn = (message: string): void => {
    log.warn(message);
  };
  const { databaseUrl: url, dataDirectory: directory } = options;
  const opened = await openDatabase({ url, directory, warn });
  try {
    const steps = await migrate(opened.database);
    const where = url === undefined ? `PGlite in ${directory}` : "the PostgreSQL server of DATABASE_URL";
    log.info({ migrations: steps }, `deliveries are kept by ${where}`);
    return await start(surroundings, opened);
  } catch (error) {
    await opened.close();
    throw error;
  }
}

async function start(surroundings: ServeSurroundings, opened: OpenDatabase): Promise<Running> {
  const { options, log } = surroundings;
  const { database, lock } = opened;
  const store = createDeliveryStore(database);
  const night = createNightStore(database);
  const metrics = createMetrics(
    () => store.count(),
    () => night.countJudged(),
  );
  const stores = {
    store,
    logbook: createLogbook(database),
    snapshots: createSnapshotStore(database),
    cursors: createCursorStore(database),
    night,
  };
  const parts: Parts = { ...surroundings, ...stores, metrics, intake: createIntake() };
  const worker = await createWorking(parts);
  warmUp(surroundings.now().toISOString());
  lock?.answer(answerAdmin(store, worker.wake));

  let isStopping = false;
  const failed = (error: unknown): void => {
    log.error({ err: error }, "a request failed");
  };
  const server = createHttpServer({ routes: createRoutes(parts, () => isStopping, worker.wake), failed });
  const port = await listen(server, options.port, options.host);
  const schedule = startSchedule(parts, worker);
  if (options.concurrency > 0) worker.start();
  log.info(`Fingerpost listens on http://${options.host}:${port}${options.webhookPath}`);
  return {
    port,
    async stop() {
      isStopping = true;
      log.info({ busy: worker.busy() }, "stopping: nothing more is taken in, what is under way is ended");
      schedule.stop();
      const givenBack = await closeBoth(server, worker, options.graceMs);
      await opened.close();
      log.info({ givenBack }, "stopped");
    },
  };
}

/** More than any server of this kind looks after. */
const REPOSITORIES = 10_000;

function startSchedule({ options, log, now, store, logbook }: Parts, { wake }: Worker): Schedule {
  const schedule = createSchedule({
    store,
    listRepositories: () => logbook.listRepositories(REPOSITORIES),
    mayRedeliver: options.redeliverDays > 0,
    now,
    wake,
    failed(error) {
      log.warn({ err: error }, "the next jobs could not be looked for");
    },
  });
  schedule.start();
  return schedule;
}

/** Requests under way are answered; how many deliveries were given back. */
async function closeBoth(server: Server, worker: Worker, graceMs: number): Promise<number> {
  const closed = new Promise<void>((resolve) => {
    server.close(() => {
      resolve();
    });
  });
  server.closeIdleConnections();
  const { givenBack } = await worker.stop(graceMs);
  server.closeAllConnections();
  await closed;
  return givenBack;
}
