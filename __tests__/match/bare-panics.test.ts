/** The same panic with and without its backtrace: another fingerprint, and yet worth a look. */
import { reasonsOf } from "../support/reason-of.ts";
import { expect, test } from "@jest/globals";
import { defaultSettings } from "../../src/config/default-settings.ts";
import type { Issue } from "../../src/domain/issue.ts";
import { NOTHING_AROUND } from "../../src/domain/plan.ts";
import { toDocument } from "../../src/match/document.ts";
import { IssueIndex } from "../../src/match/issue-index.ts";
import { triage } from "../../src/triage.ts";

const RUST = "thread 'main' panicked at src/weave/shuttle.rs:118:34:\ncalled `Option::unwrap()` on a `None` value";
const RUST_STACK = [
  "stack backtrace:",
  "   0: rust_begin_unwind",
  "             at /rustc/9fc6b43126469e3858e2fe86cafb4f0fd5068869/library/std/src/panicking.rs:665:5",
  "   1: core::option::unwrap_failed",
  "   2: loom::weave::shuttle::throw",
  "             at ./src/weave/shuttle.rs:118:34",
  "   3: loom::weave::run",
  "             at ./src/weave/mod.rs:44:9",
].join("\n");
const GO = "panic: runtime error: index out of range [7] with length 7";
const GO_STACK = [
  "",
  "goroutine 1 [running]:",
  "main.throwShuttle(0x7, 0x7)",
  "\t/home/ann/loom/shuttle.go:118 +0x1d",
  "main.main()",
  "\t/home/ann/loom/main.go:12 +0x20",
].join("\n");

function issue(number: number, title: string, body: string): Issue {
  return {
    ...{ repo: "acme/loom", number, title, body, labels: [], state: "open", stateReason: null, closedAt: null },
    ...{ author: { login: `weaver-${number}`, isBot: false }, locked: false, isPullRequest: false },
    createdAt: new Date(Date.UTC(2031, 0, number)).toISOString(),
  };
}

const fenced = (words: string, log: string) => `${words}\n\n\`\`\`\n${log}\n\`\`\``;

/** What a report with `log` is told of the earlier one with `earlier`, among forty others that speak of other things. */
function matchesOf(log: string, earlier: string, holders: number) {
  const index = new IssueIndex();
  for (let at = 1; at <= 40; at++) {
    const other = at <= holders ? fenced(`On pattern ${at} it stops.`, earlier) : `Please look at thread ${at * 7}.`;
    index.add(toDocument(issue(at, `Colour ${at * 3} of the cloth`, other)));
  }
  index.add(toDocument(issue(50, "Crash while weaving", fenced("A wide cloth ends so:", earlier))));
  const asked = issue(60, "It panics on my cloth", fenced("Running it on my pattern:", log));
  return triage(asked, NOTHING_AROUND, index, defaultSettings, asked.createdAt).matches;
}

test.each([
  ["Rust, bare", RUST, `${RUST}\n${RUST_STACK}`],
  ["Rust, with its stack", `${RUST}\n${RUST_STACK}`, RUST],
  ["Go, bare", GO, `${GO}\n${GO_STACK}`],
  ["Go, with its stack", `${GO}\n${GO_STACK}`, GO],
])("%s: related, with why", (_name, log, earlier) => {
  const [match] = matchesOf(log, earlier, 0);
  expect(match).toMatchObject({ number: 50, relation: "related" });
  expect(reasonsOf(match)[0]).toMatch(/^the same words of an error: .*, with a stack (?:here|there) only$/u);
});

test("what half of all reports carry says nothing, nor do other words", () => {
  expect(matchesOf(`${GO}\n${GO_STACK}`, GO, 30).filter(({ relation }) => relation !== "related")).toEqual([]);
  const [match] = matchesOf(GO.replace("[7] with length 7", "[9] with length 2"), `${GO}\n${GO_STACK}`, 0);
  expect(reasonsOf(match)[0] ?? "").not.toContain("same words");
});
