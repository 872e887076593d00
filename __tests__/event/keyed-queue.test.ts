import { describe, expect, test } from "@jest/globals";
import { createKeyedQueue } from "../../src/event/keyed-queue.ts";

/** A task that ends when told to, and notes when it starts and ends. */
function controlled(log: string[], name: string) {
  let finish: () => void = () => undefined;
  const done = new Promise<void>((resolve) => (finish = resolve));
  const task = async () => {
    log.push(`${name} starts`);
    await done;
    log.push(`${name} ends`);
    return name;
  };
  return { task, finish };
}

const settle = () => new Promise<void>((resolve) => setImmediate(resolve));

describe("tasks of one key", () => {
  test("run one after another", async () => {
    const log: string[] = [];
    const queue = createKeyedQueue<string>();
    const [a, b] = [controlled(log, "a"), controlled(log, "b")];
    const first = queue.run("x", a.task);
    await settle();
    const second = queue.run("x", b.task);
    b.finish();
    await settle();
    expect(log).toEqual(["a starts"]);
    a.finish();
    await expect(Promise.all([first, second])).resolves.toEqual(["a", "b"]);
    expect(log).toEqual(["a starts", "a ends", "b starts", "b ends"]);
  });

  test("however many wait, one of them runs, and all get its result", async () => {
    const log: string[] = [];
    const queue = createKeyedQueue<string>();
    const a = controlled(log, "a");
    const first = queue.run("x", a.task);
    await settle();
    const others = Array.from({ length: 30 }, (_, n) => queue.run("x", () => Promise.resolve(`waiting ${n}`)));
    a.finish();
    await expect(first).resolves.toBe("a");
    expect(new Set(await Promise.all(others))).toEqual(new Set(["waiting 0"]));
  });

  test("one that comes while the waiting one runs is run after it", async () => {
    const queue = createKeyedQueue<string>();
    const b = controlled([], "b");
    const first = queue.run("x", () => Promise.resolve("a"));
    await first;
    const second = queue.run("x", b.task);
    await settle();
    const third = queue.run("x", () => Promise.resolve("c"));
    b.finish();
    await expect(Promise.all([second, third])).resolves.toEqual(["b", "c"]);
  });

  test("a failure is the caller's and does not hold up the next", async () => {
    const queue = createKeyedQueue<string>();
    const failed = queue.run("x", () => Promise.reject(new Error("no")));
    await expect(failed).rejects.toThrow("no");
    await expect(queue.run("x", () => Promise.resolve("went on"))).resolves.toBe("went on");
  });
});

test("tasks of different keys run side by side", async () => {
  const log: string[] = [];
  const queue = createKeyedQueue<string>();
  const [a, b] = [controlled(log, "a"), controlled(log, "b")];
  const results = Promise.all([queue.run("x", a.task), queue.run("y", b.task)]);
  await settle();
  expect(log).toEqual(["a starts", "b starts"]);
  a.finish();
  b.finish();
  await results;
});

describe("what a person ordered", () => {
  test("is done each time, in the same line, and never left out for another", async () => {
    const log: string[] = [];
    const queue = createKeyedQueue<string>();
    const tasks = ["a", "b", "c", "d"].map((name) => controlled(log, name));
    for (const { finish } of tasks) finish();
    const [a, b, c, d] = tasks;
    if (!a || !b || !c || !d) throw new Error("four tasks");
    const results = [
      queue.run("x", a.task),
      queue.runEach("x", b.task),
      queue.run("x", c.task),
      queue.runEach("x", d.task),
    ];
    // The two triages are one, since none had begun; both orders are carried out.
    await expect(Promise.all(results)).resolves.toEqual(["a", "b", "a", "d"]);
    expect(log).toEqual(["a starts", "a ends", "b starts", "b ends", "d starts", "d ends"]);
  });

  test("fails alone", async () => {
    const queue = createKeyedQueue<string>();
    const failed = queue.runEach("x", () => Promise.reject(new Error("no")));
    await expect(failed).rejects.toThrow("no");
    await expect(queue.run("x", () => Promise.resolve("yes"))).resolves.toBe("yes");
  });
});
