/** GitHub's Markdown as HTML, as far as our own comments use it: CommonMark, tables, alerts, folded parts. */
import { micromark } from "micromark";
import { gfmTable, gfmTableHtml } from "micromark-extension-gfm-table";

/**
 * HTML of a comment that our renderer wrote. It lets HTML through, since the comment's own (`<details>`, `<sub>`) has to come
 * out, and every text of others in it was escaped when it was written; the page around it allows no script besides.
 */
export function renderMarkdown(markdown: string): string {
  const options = { allowDangerousHtml: true, extensions: [gfmTable()], htmlExtensions: [gfmTableHtml()] };
  return micromark(markdown.replace(/<!--[^]*?(?:-->|$)/gu, ""), options)
    .replace(/<table>/gu, '<div class="table"><table>')
    .replace(/<\/table>/gu, "</table></div>")
    .replace(/<blockquote>\s*<p>\[!(CAUTION|NOTE|WARNING|TIP|IMPORTANT)\]\s*/gu, (_, kind: string) => {
      const name = `${kind.charAt(0)}${kind.slice(1).toLowerCase()}`;
      return `<blockquote class="alert"><p><b>${name}</b><br>`;
    });
}
