/** What was learned, in both databases: of several processes none overwrites another, and it goes with its repository. */
import { beforeAll, beforeEach, expect, test } from "@jest/globals";
import type { CategoryId } from "../../../src/domain/category.ts";
import type { Judgement } from "../../../src/domain/feedback.ts";
import { addFeedback, NOTHING_LEARNED } from "../../../src/night/night-state.ts";
import { createLogbook } from "../../../src/store/database/logbook.ts";
import { migrate } from "../../../src/store/database/migrate.ts";
import { createNightStore } from "../../../src/store/database/night-store.ts";
import { describeDatabases } from "../../support/postgres.ts";

const AT = "2031-03-01T00:00:00.000Z";
const notice = (issue: number, right = true): Judgement => {
  return { kind: "notice", issue, target: 1, relation: "duplicate", score: 0.95, right, by: "closing", at: AT };
};
const category = (issue: number, id: string, right: boolean): Judgement => {
  return { kind: "category", issue, category: id as CategoryId, right, by: "label", at: AT };
};
const tell = (...judgements: readonly Judgement[]) =>
  judgements.map((one) => ({
    issue: one.issue,
    judgements: [one],
    pairs: { confirmed: [], rejected: [] },
    isWhole: false,
  }));

describeDatabases((database) => {
  beforeAll(() => migrate(database()));
  beforeEach(async () => {
    await database().run("truncate fingerpost.repositories, fingerpost.learned");
    const logbook = createLogbook(database());
    await logbook.seeRepository({ id: 42, fullName: "acme/tool", installation: 7 });
    await logbook.seeRepository({ id: 43, fullName: "acme/other", installation: 7 });
  });
  const memory = (id = 42) => createNightStore(database()).of(id);

  test("is there for the next process", async () => {
    expect(await memory().load()).toEqual(NOTHING_LEARNED);
    const kept = await memory().update((state) => addFeedback({ ...state, rejected: [[1, 2]] }, tell(notice(2))));
    expect(await memory().load()).toEqual(kept);
    expect(await memory(43).load()).toEqual(NOTHING_LEARNED);
  });

  test("of many changes at once none is lost", async () => {
    const numbers = Array.from({ length: 12 }, (_, at) => at + 2);
    await Promise.all(numbers.map((issue) => memory().update((state) => addFeedback(state, tell(notice(issue))))));
    const { judgements } = await memory().load();
    expect(judgements.map(({ issue }) => issue).sort((a, b) => a - b)).toEqual(numbers);
  });

  test("is counted over all repositories, their own categories as one", async () => {
    await memory().update((state) => addFeedback(state, tell(notice(2), notice(3, false), category(4, "crash", true))));
    await memory(43).update((state) =>
      addFeedback(state, tell(notice(2), category(5, "ink-trouble", false), category(6, "quill", true))),
    );
    expect(await createNightStore(database()).countJudged()).toEqual([
      { kind: "category", name: "crash", judged: 1, right: 1 },
      { kind: "category", name: "custom", judged: 2, right: 1 },
      { kind: "relation", name: "duplicate", judged: 3, right: 2 },
    ]);
  });

  test("goes with its repository, and does not come back by a process that has not heard", async () => {
    await memory().update((state) => addFeedback(state, tell(notice(2))));
    await createLogbook(database()).removeRepository(42);
    await memory().update((state) => addFeedback(state, tell(notice(2))));
    expect(await memory().load()).toEqual(NOTHING_LEARNED);
    expect(await createNightStore(database()).countJudged()).toEqual([]);
  });
});
