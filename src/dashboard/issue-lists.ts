/** The lists of issues that marks lead to. They stand on the page and show themselves when a mark was followed: no script is needed. */
import { escapeHtml } from "../graph/render/escape-html.ts";
import type { LinkTo } from "./charts/mark.ts";

/** What a list is made of. */
export interface ListedIssues {
  /** `https://github.com/owner/name`, escaped. */
  readonly repoUrl: string;
  readonly titles: ReadonlyMap<number, string>;
}

/** Lists that are written down below the section whose marks lead to them. */
export interface IssueLists {
  readonly link: LinkTo;
  /** What was asked for since the last call, as HTML; each list closes by going back to the section `id`. */
  readonly flush: (id: string) => string;
}

/** The rest of a longer list is counted. */
const LISTED = 60;

/** One for a page: ids are counted. The same title and issues have one list, however often they are led to. */
export function createIssueLists({ repoUrl, titles }: ListedIssues): IssueLists {
  const known = new Map<string, string>();
  let pending: { id: string; title: string; numbers: readonly number[] }[] = [];
  return {
    link(title, numbers) {
      const [only] = numbers;
      if (only !== undefined && numbers.length === 1) return `${repoUrl}/issues/${only}`;
      const key = `${title}: ${numbers.join()}`;
      const id = known.get(key) ?? `list-${known.size + 1}`;
      if (!known.has(key)) pending.push({ id, title, numbers });
      known.set(key, id);
      return `#${id}`;
    },
    flush(section) {
      const lists = pending.map(({ id, title, numbers }) => {
        const more = numbers.length > LISTED ? `<li class="soft">and ${numbers.length - LISTED} more</li>` : "";
        const items = newestFirst(numbers)
          .slice(0, LISTED)
          .map((number) => renderIssue(number, titles, repoUrl));
        return `<section class="list" id="${id}" aria-label="${escapeHtml(title)}">
<h3><span>${escapeHtml(title)}: ${numbers.length} issues</span><a href="#${section}">Close</a></h3>
<ul>${items.map((item) => `<li>${item}</li>`).join("")}${more}</ul>
</section>`;
      });
      pending = [];
      return lists.join("\n");
    },
  };
}

/** `#12 Its title`, as a link. */
export function renderIssue(number: number, titles: ListedIssues["titles"], repoUrl: string): string {
  const title = (titles.get(number) ?? "").replace(/\s+/gu, " ").trim();
  return `<a href="${repoUrl}/issues/${number}">#${number}</a> ${escapeHtml(title.slice(0, 120))}`;
}

function newestFirst(numbers: readonly number[]): number[] {
  return [...numbers].sort((a, b) => b - a);
}
