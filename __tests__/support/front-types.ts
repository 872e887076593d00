/** Issue types, which the emulated GitHub lacks: what the front answers in its place. */

/** By `owner/name`, and by `owner/name#n`. */
export interface TypeState {
  readonly known: Map<string, readonly string[]>;
  readonly set: Map<string, string>;
  readonly suggested: Map<string, string>;
}

const ISSUE = /^\/repos\/([^/]+\/[^/]+)\/issues\/(\d+)$/;

/** `owner/name` and the key of the issue whose type a request sets or reads; undefined for any other request. */
export function typedIssue(path: string): { readonly repo: string; readonly key: string } | undefined {
  const [, repo, number] = ISSUE.exec(path) ?? [];
  return repo === undefined || number === undefined ? undefined : { repo, key: `${repo}#${number}` };
}

/** Takes a type as GitHub does: one that the organisation lacks, or where there are no types at all, is dropped in silence. */
export function takeType(state: TypeState, { repo, key }: { repo: string; key: string }, body: string): void {
  const { type } = JSON.parse(body) as { type?: string | { value: string; suggest?: boolean } }; // What octokit sends.
  const asked = typeof type === "string" ? type : type?.value;
  const name = state.known.get(repo)?.find((known) => known.toLowerCase() === asked?.toLowerCase());
  if (name === undefined) return;
  if (typeof type === "object" && type.suggest === true) state.suggested.set(key, name);
  else state.set.set(key, name);
}

/** The emulator's issue with its type, as GitHub shows it. */
export function withType(state: TypeState, key: string, issue: unknown): unknown {
  const name = state.set.get(key);
  if (name === undefined || typeof issue !== "object" || issue === null) return issue;
  return { ...issue, type: { id: 1, node_id: "IT_1", name, description: null } };
}
