/**
 * A `GitHub` that asks once for what is the same for all issues of a repository: labels, configuration, the newest
 * release. For one command or one walk, never for longer.
 */
import type { Label } from "../domain/issue.ts";
import type { GitHub } from "./github.ts";

/** The same GitHub; a failed question is asked again. Creating a label makes it forget the labels. */
export function rememberAnswers(github: GitHub): GitHub {
  let labels: Promise<readonly Label[]> | undefined;
  let release: Promise<string | undefined> | undefined;
  let tags: Promise<readonly string[]> | undefined;
  const files = new Map<string, Promise<string | undefined>>();
  const remembered: Partial<GitHub> = {
    listLabels: () =>
      (labels ??= github.listLabels().catch((error: unknown) => {
        labels = undefined;
        throw error;
      })),
    getLatestReleaseTag: () =>
      (release ??= github.getLatestReleaseTag().catch((error: unknown) => {
        release = undefined;
        throw error;
      })),
    listTags: () =>
      (tags ??= github.listTags().catch((error: unknown) => {
        tags = undefined;
        throw error;
      })),
    readFile: (path) => {
      const asked =
        files.get(path) ??
        github.readFile(path).catch((error: unknown) => {
          files.delete(path);
          throw error;
        });
      files.set(path, asked);
      return asked;
    },
    ensureLabel: (label) => {
      labels = undefined;
      return github.ensureLabel(label);
    },
  };
  return new Proxy(github, {
    get(target, name) {
      const own: unknown = Reflect.get(remembered, name);
      if (own !== undefined) return own;
      // Bound, because private fields are the target's.
      const member: unknown = Reflect.get(target, name, target);
      return typeof member === "function"
        ? (...args: unknown[]): unknown => Reflect.apply(member, target, args)
        : member;
    },
  });
}
