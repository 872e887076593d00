/** Every question to GraphQL, validated against GitHub's public schema. */
import { describe, expect, test } from "@jest/globals";
import { parse, validate } from "graphql";
import { batchQuery, ROOT_QUERY } from "../../src/threads/queries.ts";
import { githubSchema } from "../support/thread-world.ts";

const complaints = (query: string) => validate(githubSchema(), parse(query)).map(({ message }) => message);

describe("GitHub would take", () => {
  test.each([
    ["the question for the issue", ROOT_QUERY],
    ["a batch of one", batchQuery([false])],
    ["a batch of twenty with discussions among them", batchQuery(Array.from({ length: 20 }, (_, at) => at % 7 === 3))],
    ["a batch of discussions alone", batchQuery([true, true])],
  ])("%s", (_name, query) => {
    expect(complaints(query)).toEqual([]);
  });

  test("and would refuse a field that it does not have: the schema is asked", () => {
    expect(complaints(ROOT_QUERY.replace("true) locked", "true) isLockedUp"))).toContain(
      'Cannot query field "isLockedUp" on type "Issue". Did you mean "locked"?',
    );
  });
});
