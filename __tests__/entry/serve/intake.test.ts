import { expect, test } from "@jest/globals";
import { createIntake } from "../../../src/entry/serve/intake.ts";

/** A webhook whose end the test decides. */
function webhook() {
  let answer: () => void = () => undefined;
  let fail: (error: Error) => void = () => undefined;
  const taken = new Promise<void>((resolve, reject) => {
    answer = resolve;
    fail = reject;
  });
  return { take: () => taken, answer, fail };
}

/** What happened, in its order. */
function watch() {
  const seen: string[] = [];
  const note = (what: string) => () => void seen.push(what);
  return { seen, note };
}

const PATIENT = 60_000;

test("work goes on at once where no webhook is being taken in", async () => {
  await createIntake(PATIENT).quiet();
});

test("it waits for the last of those that are", async () => {
  const intake = createIntake(PATIENT);
  const { seen, note } = watch();
  const [first, second] = [webhook(), webhook()];
  const taking = [first, second].map((one, at) => intake.run(one.take).then(note(`answered ${at + 1}`)));
  const working = [1, 2].map((at) => intake.quiet().then(note(`work ${at}`)));
  first.answer();
  await taking[0];
  expect(seen).toEqual(["answered 1"]);
  second.answer();
  await Promise.all([...taking, ...working]);
  expect(seen.toSorted()).toEqual(["answered 1", "answered 2", "work 1", "work 2"]);
  await intake.quiet();
});

test("one that fails is over too, and its fault is told", async () => {
  const intake = createIntake(PATIENT);
  const one = webhook();
  const taking = intake.run(one.take);
  const working = intake.quiet();
  one.fail(new Error("cut off"));
  await expect(taking).rejects.toThrow("cut off");
  await working;
});

test("it does not wait for ever: a database that is away keeps webhooks for seconds", async () => {
  const intake = createIntake(5);
  const one = webhook();
  const taking = intake.run(one.take);
  await intake.quiet();
  one.answer();
  await taking;
});
