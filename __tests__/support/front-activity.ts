/**
 * What people did to issues, from what the emulated GitHub tells by REST: it has no GraphQL. That the question itself is one that
 * GitHub's schema takes is held by a test of its own (`__tests__/github/octokit-activity.test.ts`).
 */
export type Get = (path: string) => Promise<{ readonly status: number; readonly body: unknown }>;

interface User {
  readonly login: string;
  readonly type: string;
}
/** As the emulator answers. */
interface Issue {
  readonly number: number;
  readonly title: string;
  readonly body: string | null;
  readonly state: string;
  readonly state_reason: string | null;
  readonly locked: boolean;
  readonly created_at: string;
  readonly user: User;
  readonly labels: readonly { readonly name: string }[];
  readonly assignees: readonly unknown[];
  readonly milestone: { readonly number: number } | null;
  readonly pull_request?: unknown;
}
interface Comment {
  readonly id: number;
  readonly body: string;
  readonly created_at: string;
  readonly author_association?: string;
  readonly user: User;
}
interface Event {
  readonly event: string;
  readonly created_at: string;
  readonly actor: User | null;
  readonly label?: { readonly name: string } | null;
}

const KINDS: Readonly<Record<string, string>> = {
  labeled: "LabeledEvent",
  unlabeled: "UnlabeledEvent",
  closed: "ClosedEvent",
  reopened: "ReopenedEvent",
  renamed: "RenamedTitleEvent",
};

/** GraphQL names a bot without brackets. */
function actor(user: User | null) {
  return user && { login: user.login.replace("[bot]", ""), __typename: user.type };
}

/** The answer to `activityQuery` for a repository. */
export async function answerActivity(query: string, repo: string, get: Get) {
  const repository = { databaseId: null, nameWithOwner: repo };
  const issues: Record<string, unknown> = {};
  for (const [, alias = "", number = ""] of query.matchAll(/(i\d+): issue\(number: (\d+)\)/g)) {
    const path = `/repos/${repo}/issues/${number}`;
    const found = await get(path);
    const issue = found.body as Issue;
    const isThere = found.status === 200 && issue.pull_request === undefined;
    const comments = isThere ? ((await get(`${path}/comments?per_page=100`)).body as readonly Comment[]) : [];
    const events = isThere ? ((await get(`${path}/events?per_page=100`)).body as readonly Event[]) : [];
    issues[alias] = isThere ? toNode(issue, comments, events, repository) : null;
  }
  return { status: 200, body: { data: { repository: { ...repository, ...issues } } } };
}

function toNode(issue: Issue, comments: readonly Comment[], events: readonly Event[], repository: object) {
  const timeline = events.flatMap(({ event, created_at: createdAt, actor: by, label }) => {
    const kind = KINDS[event];
    const stateReason = event === "closed" ? (issue.state_reason?.toUpperCase() ?? null) : null;
    return kind === undefined
      ? []
      : [{ __typename: kind, createdAt, actor: actor(by), label: label ?? undefined, stateReason }];
  });
  return {
    ...{
      number: issue.number,
      ...{ title: issue.title, body: issue.body ?? "" },
      state: issue.state.toUpperCase(),
      stateReason: issue.state_reason?.toUpperCase() ?? null,
    },
    ...{ locked: issue.locked, createdAt: issue.created_at, lastEditedAt: null, repository, editor: null },
    author: actor(issue.user),
    milestone: issue.milestone,
    labels: { nodes: issue.labels },
    assignees: { totalCount: issue.assignees.length },
    reactionGroups: [],
    comments: {
      totalCount: comments.length,
      nodes: comments.map(
        ({ id, body, created_at: createdAt, author_association: authorAssociation = "NONE", user }) => {
          return {
            fullDatabaseId: String(id),
            body,
            createdAt,
            authorAssociation,
            author: actor(user),
            reactions: { nodes: [] },
          };
        },
      ),
    },
    timelineItems: { filteredCount: timeline.length, nodes: timeline },
  };
}
