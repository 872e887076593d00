import { describe, expect, test } from "@jest/globals";
import { createKeyedQueue } from "../../src/entry/keyed-queue.ts";

/** A task that ends when told to, and notes when it starts. */
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
    const queue = createKeyedQueue();
    const [a, b] = [controlled(log, "a"), controlled(log, "b")];
    const results = Promise.all([queue.run("x", a.task), queue.run("x", b.task)]);
    b.finish();
    await settle();
    expect(log).toEqual(["a starts"]);
    a.finish();
    await expect(results).resolves.toEqual(["a", "b"]);
    expect(log).toEqual(["a starts", "a ends", "b starts", "b ends"]);
  });

  test("a failure is the caller's and does not hold up the next", async () => {
    const queue = createKeyedQueue();
    const failed = queue.run("x", () => Promise.reject(new Error("no")));
    const next = queue.run("x", () => Promise.resolve("went on"));
    await expect(failed).rejects.toThrow("no");
    await expect(next).resolves.toBe("went on");
  });
});

test("tasks of different keys run side by side", async () => {
  const log: string[] = [];
  const queue = createKeyedQueue();
  const [a, b] = [controlled(log, "a"), controlled(log, "b")];
  const results = Promise.all([queue.run("x", a.task), queue.run("y", b.task)]);
  await settle();
  expect(log).toEqual(["a starts", "b starts"]);
  a.finish();
  b.finish();
  await results;
});
