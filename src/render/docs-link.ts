import { inlineText } from "./escape.ts";
import type { Catalogue } from "./words/catalogue.ts";

/** https, and nothing that Markdown or HTML could read as an end or a beginning; GitHub allows other schemes too. */
const PLAIN_HTTPS = /^https:\/\/([a-z0-9][a-z0-9.-]*)(?::\d{1,5})?(?:[/?#][\w/?#:@!$&'+,;=.~%-]*)?$/i;

/** A link to a page of documentation, named by its host, as safe Markdown; "" where the address is not plain https. */
export function docsLink(address: string, { sentences }: Catalogue): string {
  const host = PLAIN_HTTPS.exec(address)?.[1];
  return host === undefined
    ? ""
    : `${sentences.readMore} [${inlineText(host, 60)}](<${address.replaceAll("&", "&amp;")}>)`;
}
