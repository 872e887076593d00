/** Two tenants, two processes, one database: a name is no identity, and what is gone for one process is gone for all. */
import { beforeAll, beforeEach, expect, test } from "@jest/globals";
import { MemoryGitHub } from "../../../src/github/memory-github.ts";
import { createCorpusCache } from "../../../src/store/corpus-cache.ts";
import { createDurableCorpora, type DurableCorpora } from "../../../src/store/database/durable-corpora.ts";
import { createLogbook, type KnownRepository, type Logbook } from "../../../src/store/database/logbook.ts";
import { migrate } from "../../../src/store/database/migrate.ts";
import { createSnapshotStore } from "../../../src/store/database/snapshot-store.ts";
import { describeDatabases } from "../../support/postgres.ts";

const NOW = "2026-11-20T12:00:00.000Z";
const LATER = "2026-11-20T13:00:00.000Z";
const NAME = "acme/tool";
const secret: KnownRepository = { id: 42, fullName: NAME, installation: 7 };
const log = { warn: () => undefined, debug: () => undefined };

describeDatabases((database) => {
  let logbook: Logbook;
  let one: DurableCorpora;
  let two: DurableCorpora;
  let hidden: MemoryGitHub;

  beforeAll(() => migrate(database()));
  beforeEach(async () => {
    await database().run(
      "truncate fingerpost.repositories, fingerpost.snapshots, fingerpost.forgotten_issues, fingerpost.decisions",
    );
    const process = () => createDurableCorpora(createCorpusCache(), createSnapshotStore(database()), log);
    logbook = createLogbook(database());
    [one, two] = [process(), process()];
    hidden = new MemoryGitHub({ repo: NAME, repositoryId: 42 });
    hidden.as("ada").open({ title: "Our acquisition of Initech leaks memory", body: "" });
    await logbook.seeRepository(secret, 0, true);
    await one.fill(hidden, NOW, 50);
    await two.getIndex(hidden, NOW);
  });

  /** Titles that any of the two processes could show of the repository. */
  async function titles(github: MemoryGitHub): Promise<string[]> {
    const indexes = await Promise.all([one.getIndex(github, LATER), two.getIndex(github, LATER)]);
    return indexes.flatMap((index) => [...index.numbers()].map((number) => index.get(number)?.title ?? ""));
  }
  const stored = () => createSnapshotStore(database()).describe("id:42");

  test("a public repository that takes the name of a private one that was renamed shows nothing of it", async () => {
    const open = new MemoryGitHub({ repo: NAME, repositoryId: 43 });
    open.as("ben").open({ title: "It leaks memory", body: "" });
    // Even before any event told of it.
    expect(await titles(open)).toEqual(["It leaks memory", "It leaks memory"]);
    await logbook.seeRepository({ ...secret, fullName: "acme/secret" });
    await logbook.seeRepository({ id: 43, fullName: NAME, installation: 8 }, 0, false);
    expect(await titles(open)).toEqual(["It leaks memory", "It leaks memory"]);
    expect((await logbook.listRepositories(9)).map(({ id, fullName }) => [id, fullName])).toEqual([
      [42, "acme/secret"],
      [43, NAME],
    ]);
  });

  test.each<[string, () => Promise<unknown>]>([
    ["removed", () => logbook.removeRepository(42)],
    ["uninstalled", () => logbook.removeInstallation(7)],
    ["renamed", () => logbook.seeRepository({ ...secret, fullName: "acme/other" })],
    ["moved to another installation", () => logbook.seeRepository({ ...secret, installation: 9 })],
    ["published", () => logbook.seeRepository(secret, 0, false)],
  ])("%s: the row goes, and no process goes on with what it held", async (_name, change) => {
    hidden.deleteIssue(1);
    expect(await titles(hidden)).toHaveLength(2);
    await change();
    expect([await stored(), await titles(hidden)]).toEqual([undefined, []]);
  });

  test("what one process finds gone from GitHub, at a look-up or at night, no process shows", async () => {
    hidden.as("ben").open({ title: "It stops", createdAt: NOW });
    hidden.as("ben").open({ title: "It halts", createdAt: NOW });
    expect(await titles(hidden)).toHaveLength(6);
    await one.forgetAll("id:42", [1]);
    hidden.deleteIssue(2);
    expect(await one.rollCall(hidden, LATER, 5)).toEqual([2]);
    expect(await titles(hidden)).toEqual(["It halts", "It halts"]);
  });

  test("what was read before is not kept after", async () => {
    await logbook.removeRepository(42);
    expect([await one.keep("id:42"), await stored()]).toEqual([false, undefined]);
  });

  test("an event that was delivered late brings back neither name nor visibility", async () => {
    await logbook.seeRepository({ ...secret, fullName: "acme/new" }, 0, false);
    expect(await logbook.seeRepository(secret, 60_000, true)).toBe(false);
    expect((await logbook.listRepositories(9)).map(({ fullName }) => fullName)).toEqual(["acme/new"]);
  });
});
