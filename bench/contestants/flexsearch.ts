/** https://github.com/nextapps-de/flexsearch, at its defaults, with suggestions: else all words of a title must match. */
import { Index } from "flexsearch";
import type { Contestant, Engine } from "./contestant.ts";

function engineOf(search: Index): Engine {
  return {
    add({ number, title }) {
      search.add(number, title);
    },
    query: ({ title }) => search.search(title, { limit: 10, suggest: true }).map(Number),
    store() {
      const parts: [string, string][] = [];
      search.export((key: string, part: string | undefined) => {
        if (part !== undefined) parts.push([key, part]);
      });
      return new TextEncoder().encode(JSON.stringify(parts));
    },
  };
}

export const flexSearchTitle: Contestant = {
  name: "FlexSearch, title",
  what: "the title in titles",
  create: () => engineOf(new Index()),
  load(bytes) {
    const search = new Index();
    const parts: unknown = JSON.parse(new TextDecoder().decode(bytes));
    if (!Array.isArray(parts)) throw new Error("no FlexSearch export");
    for (const part of parts) if (Array.isArray(part)) search.import(String(part[0]), String(part[1]));
    return engineOf(search);
  },
};
