import { expect, test } from "@jest/globals";
import { parseReport } from "../../../src/parse/parse-report.ts";
import { ENVIRONMENTS } from "./other-environments.ts";

test.each(ENVIRONMENTS)("%s", (_name, repo, body, os, version) => {
  const { environment } = parseReport({ title: "It does not work", body, repo });
  expect({ os: environment.os, version: environment.version }).toEqual({ os, version });
});
