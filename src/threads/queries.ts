/**
 * What is asked of GitHub's GraphQL interface. A test validates and executes each of these against the public schema
 * (`@octokit/graphql-schema`). No word of an issue enters a query: places are variables, everything else is fixed text.
 */

/** Threads in one request. */
export const BATCH = 20;
/** Comments and links of a thread that is not the issue itself. */
const COMMENTS = 20;
const LINKS = 50;
/** GitHub's most for one page. */
const PAGE = 100;

const FRAGMENTS = `
fragment actor on Actor { __typename login }
fragment place on Repository { nameWithOwner isPrivate }
fragment issueGlimpse on Issue { __typename number title repository { ...place } }
fragment pullGlimpse on PullRequest { __typename number title repository { ...place } }
fragment commitGlimpse on Commit { __typename oid url messageHeadline repository { ...place } }
fragment groups on Reactable { reactionGroups { content reactors { totalCount } } }
fragment said on IssueComment {
  databaseId url body createdAt isMinimized authorAssociation author { ...actor } ...groups
}
fragment crossReferenced on CrossReferencedEvent {
  createdAt actor { ...actor } willCloseTarget source { ...issueGlimpse ...pullGlimpse }
}
fragment connected on ConnectedEvent {
  createdAt actor { ...actor } source { ...issueGlimpse ...pullGlimpse } subject { ...issueGlimpse ...pullGlimpse }
}
fragment disconnected on DisconnectedEvent {
  createdAt actor { ...actor } source { ...issueGlimpse ...pullGlimpse } subject { ...issueGlimpse ...pullGlimpse }
}
fragment marked on MarkedAsDuplicateEvent {
  createdAt actor { ...actor } canonical { ...issueGlimpse ...pullGlimpse } duplicate { ...issueGlimpse ...pullGlimpse }
}
fragment unmarked on UnmarkedAsDuplicateEvent {
  createdAt actor { ...actor } canonical { ...issueGlimpse ...pullGlimpse } duplicate { ...issueGlimpse ...pullGlimpse }
}
fragment closed on ClosedEvent {
  createdAt actor { ...actor } reason: stateReason closer { __typename ...commitGlimpse ...pullGlimpse }
}
fragment referenced on ReferencedEvent { createdAt actor { ...actor } commit { ...commitGlimpse } }
fragment transferred on TransferredEvent { createdAt actor { ...actor } fromRepository { ...place } }
fragment converted on ConvertedToDiscussionEvent {
  createdAt actor { ...actor } discussion { __typename number title repository { ...place } }
}
fragment issueFields on Issue {
  number title body url createdAt updatedAt closedAt issueState: state stateReason(enableDuplicate: true) locked
  repository { ...place } author { ...actor } authorAssociation ...groups
  labels(first: 50) { nodes { name } } assignees(first: 20) { nodes { login } } milestone { title }
  participants { totalCount } parent { ...issueGlimpse } subIssues(first: 50) { nodes { ...issueGlimpse } }
  linkedBranches(first: 10) { nodes { ref { name } } }
  closedByPullRequestsReferences(first: 20, includeClosedPrs: true) { nodes { ...pullGlimpse } }
}
fragment pullFields on PullRequest {
  number title body url createdAt updatedAt closedAt pullState: state locked isDraft mergedAt mergeCommit { oid }
  repository { ...place } author { ...actor } authorAssociation ...groups
  labels(first: 50) { nodes { name } } assignees(first: 20) { nodes { login } } milestone { title }
  participants { totalCount } closingIssuesReferences(first: 20) { nodes { ...issueGlimpse } }
}
fragment discussionFields on Discussion {
  __typename number title body url createdAt updatedAt closedAt repository { ...place }
  author { ...actor } authorAssociation ...groups
  answer { databaseId url body createdAt isMinimized authorAssociation author { ...actor } ...groups }
}`;

const EVENTS = `__typename ...crossReferenced ...connected ...disconnected ...marked ...unmarked ...closed ...referenced ...transferred ...converted`;

const LINK_TYPES = [
  "CROSS_REFERENCED_EVENT",
  "CONNECTED_EVENT",
  "DISCONNECTED_EVENT",
  "MARKED_AS_DUPLICATE_EVENT",
  "UNMARKED_AS_DUPLICATE_EVENT",
  "CLOSED_EVENT",
  "REFERENCED_EVENT",
  "TRANSFERRED_EVENT",
  "CONVERTED_TO_DISCUSSION_EVENT",
].join(", ");

/** What is counted besides, for the facts; who subscribed or was mentioned says nothing. */
const COUNTED_TYPES = [
  "ASSIGNED_EVENT",
  "UNASSIGNED_EVENT",
  "LABELED_EVENT",
  "UNLABELED_EVENT",
  "MILESTONED_EVENT",
  "DEMILESTONED_EVENT",
  "RENAMED_TITLE_EVENT",
  "REOPENED_EVENT",
  "LOCKED_EVENT",
  "UNLOCKED_EVENT",
  "PINNED_EVENT",
  "UNPINNED_EVENT",
  "PARENT_ISSUE_ADDED_EVENT",
  "PARENT_ISSUE_REMOVED_EVENT",
  "SUB_ISSUE_ADDED_EVENT",
  "SUB_ISSUE_REMOVED_EVENT",
].join(", ");
const ROOT_TYPES = `${LINK_TYPES}, ${COUNTED_TYPES}`;

const NEIGHBOUR = `
  __typename
  ... on Issue {
    ...issueFields
    comments(first: ${COMMENTS}) { totalCount nodes { ...said } }
    timelineItems(first: ${LINKS}, itemTypes: [${LINK_TYPES}]) { filteredCount nodes { ${EVENTS} } }
  }
  ... on PullRequest {
    ...pullFields
    comments(first: ${COMMENTS}) { totalCount nodes { ...said } }
    timelineItems(first: ${LINKS}, itemTypes: [${LINK_TYPES}]) { filteredCount nodes { ${EVENTS} } }
  }`;

/** Variables: `owner`, `name`, `number`, `comments`, `events` (cursors or null), `moreComments`, `moreEvents` (whether to ask). */
export const ROOT_QUERY = withFragments(`
query root($owner: String!, $name: String!, $number: Int!, $comments: String, $events: String, $moreComments: Boolean!, $moreEvents: Boolean!) {
  repository(owner: $owner, name: $name) {
    issueOrPullRequest(number: $number) {
      __typename
      ... on Issue {
        ...issueFields
        comments(first: ${PAGE}, after: $comments) @include(if: $moreComments) {
          totalCount pageInfo { hasNextPage endCursor } nodes { ...said }
        }
        timelineItems(first: ${PAGE}, after: $events, itemTypes: [${ROOT_TYPES}]) @include(if: $moreEvents) {
          filteredCount pageInfo { hasNextPage endCursor } nodes { ${EVENTS} }
        }
      }
      ... on PullRequest {
        ...pullFields
        comments(first: ${PAGE}, after: $comments) @include(if: $moreComments) {
          totalCount pageInfo { hasNextPage endCursor } nodes { ...said }
        }
        timelineItems(first: ${PAGE}, after: $events, itemTypes: [${ROOT_TYPES}]) @include(if: $moreEvents) {
          filteredCount pageInfo { hasNextPage endCursor } nodes { ${EVENTS} }
        }
      }
    }
  }
}`);

/**
 * Reads so many threads by aliases `t0`, `t1`, …; variables `o0`, `r0`, `n0`, …. `discussions` says which of them are
 * discussions, which GitHub keeps apart.
 */
export function batchQuery(discussions: readonly boolean[]): string {
  const variables = discussions.map((_, at) => `$o${at}: String!, $r${at}: String!, $n${at}: Int!`).join(", ");
  const fields = discussions.map((isDiscussion, at) => {
    const thread = isDiscussion
      ? `discussion(number: $n${at}) { ...discussionFields }`
      : `issueOrPullRequest(number: $n${at}) { ${NEIGHBOUR} }`;
    return `t${at}: repository(owner: $o${at}, name: $r${at}) { ${thread} }`;
  });
  return withFragments(`query batch(${variables}) {\n${fields.join("\n")}\n}`);
}

/** The query with the fragments that it uses: GraphQL refuses one that is not used. */
function withFragments(text: string): string {
  const all = new Map(
    FRAGMENTS.split(/\n(?=fragment )/u)
      .filter((part) => part.trim() !== "")
      .map((part) => [/^fragment (\w+)/u.exec(part)?.[1] ?? "", part] as const),
  );
  const used = new Set<string>();
  const reach = (part: string): void => {
    for (const [, name = ""] of part.matchAll(/\.\.\.(\w+)/gu)) {
      if (used.has(name) || !all.has(name)) continue;
      used.add(name);
      reach(all.get(name) ?? "");
    }
  };
  reach(text);
  return text + [...all].flatMap(([name, part]) => (used.has(name) ? [`\n${part}`] : [])).join("");
}
