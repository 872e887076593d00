import { describe, expect, test } from "@jest/globals";
import { MemoryGitHub } from "../../src/github/memory-github.ts";
import { FAULTS, FaultyGitHub } from "./faulty-github.ts";

describe("FaultyGitHub", () => {
  test.each(FAULTS)("$name: the effect is there only where the fault comes after it", async (fault) => {
    const memory = new MemoryGitHub();
    memory.as("ada").open({ title: "It crashes" });
    const faulty = new FaultyGitHub(memory, 2, fault);
    await faulty.addLabels(1, ["one"]);
    await expect(faulty.createComment(1, "text")).rejects.toMatchObject({ code: fault.code, status: fault.status });
    await faulty.addLabels(1, ["two"]);
    expect(await memory.listComments(1)).toHaveLength(fault.when === "after" ? 1 : 0);
    expect((await memory.getIssue(1)).labels).toEqual(["one", "two"]);
    expect(faulty.fired).toBe(true);
  });

  test("a fault that lies beyond the last call has not happened", async () => {
    const [fault] = FAULTS;
    if (!fault) throw new Error("no faults");
    const memory = new MemoryGitHub();
    const faulty = new FaultyGitHub(memory, 2, fault);
    await faulty.listLabels();
    expect(faulty.fired).toBe(false);
  });
});
