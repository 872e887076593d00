/**
 * A repository's dashboard, drawn of what the server keeps: its stored corpus and the decisions of the logbook. No request is made
 * for it. Labels and answers are in neither, and the page says so.
 */
import { buildDashboard } from "../../dashboard/dashboard.ts";
import { observedRows } from "../../dashboard/observed-rows.ts";
import { countIndexed } from "../../dashboard/read-issues.ts";
import { renderDashboard } from "../../dashboard/render-dashboard.ts";
import { readSnapshot } from "../../match/snapshot.ts";
import type { NightMemory } from "../../night/night-state.ts";
import { repositoryKey } from "../../store/corpus-key.ts";
import type { KnownRepository, Logbook } from "../../store/database/logbook.ts";
import type { SnapshotStore } from "../../store/database/snapshot-store.ts";

/** What pages are drawn of. */
export interface DashboardPages {
  /** The page, or in a sentence why there is none. */
  draw(repository: KnownRepository): Promise<{ readonly page: string } | { readonly why: string }>;
}

/** The stores, as far as they are needed. */
export interface DashboardStores {
  readonly snapshots: Pick<SnapshotStore, "load" | "describe" | "listForgotten">;
  readonly logbook: Pick<Logbook, "listCategories">;
  /** What was learned of each repository. */
  readonly night: { of(repository: number): Pick<NightMemory, "load"> };
  readonly now: () => Date;
}

const SERVER = "https://github.com";
/** Drawing takes half a second for 10,000 issues, in which the server answers nothing else; GitHub waits ten. */
const MOST_ISSUES = 40_000;
/** A page is drawn again for a newer corpus, and after so long in any case. */
const KEPT_MS = 10 * 60_000;
/** Of some hundred kilobytes each. */
const KEPT_PAGES = 20;

/** Draws pages, each once while its corpus stays the same. */
export function createDashboardPages({ snapshots, logbook, night, now }: DashboardStores): DashboardPages {
  const kept = new Map<number, { readonly page: string; readonly storedAt: string; readonly drawnMs: number }>();
  return {
    async draw({ id, fullName }) {
      const repo = repositoryKey(id);
      const stored = await snapshots.describe(repo);
      if (stored === undefined) return { why: "Its issues are not read yet." };
      if (stored.issues > MOST_ISSUES) {
        return { why: "It has too many issues to be drawn while others wait; `fingerpost dashboard` draws them." };
      }
      const nowMs = now().getTime();
      const known = kept.get(id);
      if (known?.storedAt === stored.storedAt && nowMs - known.drawnMs < KEPT_MS) return known;
      const snapshot = await snapshots.load(repo);
      const read = snapshot === undefined ? undefined : readSnapshot(snapshot.bytes);
      if (read?.kind !== "index") return { why: "Its issues are being read anew." };
      const { index } = read;
      for (const number of await snapshots.listForgotten(repo)) index.remove(number);
      const counted = countIndexed(index, await logbook.listCategories(fullName));
      const observed = observedRows((await night.of(id).load()).judgements);
      const dashboard = buildDashboard({ repo: fullName, ...counted, nowMs, observed });
      const drawn = { page: renderDashboard(dashboard, SERVER), storedAt: stored.storedAt, drawnMs: nowMs };
      kept.delete(id);
      kept.set(id, drawn);
      for (const oldest of [...kept.keys()].slice(0, -KEPT_PAGES)) kept.delete(oldest);
      return drawn;
    },
  };
}
