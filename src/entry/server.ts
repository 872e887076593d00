/** `npm start`: the app behind Probot's own server; without credentials, Probot's set-up page. */
import type { OctokitOptions } from "@octokit/core/types";
import { ProbotOctokit, run } from "probot";
import { createManners } from "../github/octokit-manners.ts";
import { app } from "./app.ts";
import { createLog } from "./create-log.ts";

// Probot's own octokit waits for ever on a rate limit and has no time-out; a delivery must end.
const manners = createManners();

await run(
  (robot) => {
    app(robot);
  },
  {
    Octokit: ProbotOctokit.defaults((given: OctokitOptions) => manners(given)),
    log: await createLog(process.env),
  },
);
