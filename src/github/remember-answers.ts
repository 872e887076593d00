/**
 * A `GitHub` that asks once for what is the same for all issues of a repository: labels, configuration, the newest
 * release. For one command or one walk, never for longer.
 */
import { askedOnce } from "../event/asked-once.ts";
import type { GitHub } from "./github.ts";

/** The same GitHub; a failed question is asked again. Creating a label makes it forget the labels. */
export function rememberAnswers(github: GitHub): GitHub {
  let labels = askedOnce(() => github.listLabels());
  const files = new Map<string, () => Promise<string | undefined>>();
  const remembered: Partial<GitHub> = {
    listLabels: () => labels(),
    getLatestReleaseTag: askedOnce(() => github.getLatestReleaseTag()),
    listTags: askedOnce(() => github.listTags()),
    readFile(path, of) {
      const key = JSON.stringify([path, of]);
      const asked = files.get(key) ?? askedOnce(() => github.readFile(path, of));
      files.set(key, asked);
      return asked();
    },
    ensureLabel(label) {
      labels = askedOnce(() => github.listLabels());
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
