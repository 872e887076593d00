/** https://github.com/lucaong/minisearch, at its defaults but for the boost of the title. */
import MiniSearch, { type Options } from "minisearch";
import type { CorpusIssue } from "../../src/match/document.ts";
import type { Contestant, Engine } from "./contestant.ts";

type Row = Pick<CorpusIssue, "title" | "body"> & { readonly id: number };

function createContestant(name: string, what: string, fields: ("title" | "body")[]): Contestant {
  const options: Options<Row> = { fields, searchOptions: { boost: { title: 2 } } };
  const engineOf = (search: MiniSearch<Row>): Engine => ({
    add({ number, title, body }) {
      search.add({ id: number, title, body });
    },
    query({ title, body }) {
      const text = fields.includes("body") ? `${title}\n${body}` : title;
      return search
        .search(text)
        .slice(0, 10)
        .map(({ id }) => Number(id));
    },
    store: () => new TextEncoder().encode(JSON.stringify(search)),
  });
  return {
    name,
    what,
    create: () => engineOf(new MiniSearch<Row>(options)),
    load: (bytes) => engineOf(MiniSearch.loadJSON<Row>(new TextDecoder().decode(bytes), options)),
  };
}

export const miniSearchTitle = createContestant("MiniSearch, title", "the title in titles", ["title"]);
export const miniSearchText = createContestant("MiniSearch, title + body", "title and body in both", ["title", "body"]);
