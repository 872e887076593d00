import type { Logger } from "pino";
import type { DeliveryStore } from "../../queue/delivery-store.ts";
import type { CursorStore } from "../../store/database/cursor-store.ts";
import type { Logbook } from "../../store/database/logbook.ts";
import type { NightStore } from "../../store/database/night-store.ts";
import type { SnapshotStore } from "../../store/database/snapshot-store.ts";
import type { Intake } from "./intake.ts";
import type { Metrics } from "./metrics.ts";
import type { Environment, ServeOptions } from "./serve-options.ts";
import type { WorkContext } from "./work-context.ts";

/** What the parts of the server share. */
export interface Parts {
  readonly env: Environment;
  readonly options: ServeOptions;
  readonly log: Logger;
  readonly now: () => Date;
  readonly context: WorkContext;
  readonly store: DeliveryStore;
  readonly logbook: Logbook;
  readonly snapshots: SnapshotStore;
  readonly cursors: CursorStore;
  readonly night: NightStore;
  readonly metrics: Metrics;
  readonly intake: Intake;
}
