import {
  createManners
} from "./chunk-2IYLHLCB.js";
import {
  app
} from "./chunk-XCI7T3ZB.js";
import "./chunk-7VTM5ORO.js";

// src/entry/server.ts
import { ProbotOctokit, run } from "probot";

// src/entry/create-log.ts
import { getTransformStream } from "@probot/pino";
import { pino } from "pino";
async function createLog(env, destination = process.stdout) {
  const isJson = env["LOG_FORMAT"] === "json" || env["LOG_FORMAT"] !== "pretty" && env["NODE_ENV"] === "production";
  const transform = await getTransformStream({ logFormat: isJson ? "json" : "pretty" });
  transform.pipe(destination);
  const options = { name: "fingerpost", level: env["LOG_LEVEL"] ?? "info", serializers: { err: describeFault } };
  return pino(options, transform);
}
function describeFault(fault) {
  if (!(fault instanceof Error)) return { message: "something that is no error was thrown" };
  const { name: type, message, stack } = fault;
  return {
    type,
    message,
    ..."code" in fault && { code: fault.code },
    ..."status" in fault && { status: fault.status },
    ...fault instanceof AggregateError && { errors: fault.errors.map(describeFault) },
    stack
  };
}

// src/entry/server.ts
var manners = createManners();
await run(
  (robot) => {
    app(robot);
  },
  {
    Octokit: ProbotOctokit.defaults((given) => manners(given)),
    log: await createLog(process.env)
  }
);
