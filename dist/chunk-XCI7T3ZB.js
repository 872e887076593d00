import {
  GitHubError,
  createCorpusCache,
  createKeyedQueue,
  createOctokitGitHub,
  findOwnLogin,
  renderConfigError,
  triageIssue
} from "./chunk-7VTM5ORO.js";

// src/entry/app.ts
function app(robot, now = () => /* @__PURE__ */ new Date()) {
  const corpora = createCorpusCache();
  const queue = createKeyedQueue();
  const ownLogin = askedOnce(async () => findOwnLogin({ kind: "app", octokit: await robot.auth() }));
  robot.on(["issues.opened", "issues.edited", "issues.reopened"], async (context) => {
    const { issue, repository } = context.payload;
    const repo = repository.full_name;
    if (!changesText(context)) {
      context.log.info({ repo, issue: issue.number }, "left alone: neither title nor body was changed");
      return;
    }
    const github = createOctokitGitHub({ octokit: context.octokit, repo, ownLogin });
    const at = now().toISOString();
    const request = {
      github,
      number: issue.number,
      corpus: () => corpora.getIndex(github, at),
      now: at,
      apply: true,
      delivery: context.id
    };
    try {
      logOutcome(context, await queue.run(`${repo}#${issue.number}`, () => triageIssue(request)));
    } catch (error) {
      throw toDeliveryFault(error);
    }
  });
  robot.on(["issues.deleted", "issues.transferred"], ({ payload }) => {
    corpora.forget(payload.repository.full_name, payload.issue.number);
  });
}
function toDeliveryFault(error) {
  return error instanceof GitHubError ? new Error(error.message) : error;
}
function askedOnce(ask) {
  let answer;
  return async () => answer ??= await ask();
}
function changesText({ payload }) {
  if (payload.action !== "edited") return true;
  return payload.changes.title !== void 0 || payload.changes.body !== void 0;
}
function logOutcome(context, outcome) {
  const { repository, issue } = context.payload;
  const where = { repo: repository.full_name, issue: issue.number };
  for (const error of outcome.configErrors) {
    context.log.warn(where, `${renderConfigError(error)} (the defaults are used until it is mended)`);
  }
  if (outcome.kind === "skipped") {
    context.log.info({ ...where, reason: outcome.skip.reason }, `left alone: ${outcome.skip.why}`);
    return;
  }
  const { plan, applied } = outcome;
  const decision = {
    category: plan.classification.category,
    confidence: plan.classification.confidence,
    fingerprint: plan.fingerprint?.fine ?? null,
    matches: plan.matches.map(({ number, relation, score }) => ({ number, relation, score })),
    labelsAdded: applied?.labelsAdded,
    labelsRemoved: applied?.labelsRemoved,
    comment: applied?.comment
  };
  context.log.info({ ...where, ...decision }, "triaged");
}

export {
  app
};
