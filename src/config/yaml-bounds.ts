/**
 * Refuses YAML that would cost more than any configuration is worth, before it is composed into values.
 *
 * The library's parser keeps its own stack, but its composer recurses: some thousands of `{` overflow the stack, and
 * where that happens inside a regular expression's compilation V8 ends the whole process, which no `catch` can help
 * (yaml 2.9.1 on Node 20, 262,144 times `{`). So the parser's tokens are measured first, without recursion.
 */
import type { CST } from "yaml";
import type { Finding } from "./yaml-node.ts";

/** In UTF-8. A file that says everything there is to say has some 10 KiB. */
export const BYTES_MAX = 64 * 1024;

/** The format needs five levels. */
const DEPTH_MAX = 32;

/** One label for all categories by alias needs some twenty. "Billion laughs" needs ninety. */
const ALIASES_MAX = 50;

export const OVERSIZE = `more than the ${BYTES_MAX} (64 KiB) that are read`;

/** The first bound that the text breaks, by its size. */
export function findOversize(text: string): Finding | undefined {
  const bytes = Buffer.byteLength(text, "utf8");
  if (bytes <= BYTES_MAX) return undefined;
  return { offset: 0, say: () => `the file has ${bytes} bytes, ${OVERSIZE}` };
}

/** The first bound that a document breaks, by its nesting or its aliases. Linear, without recursion. */
export function findExcess(document: CST.Token): Finding | undefined {
  const open = [{ token: document, depth: 0 }];
  let aliases = 0;
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { token, depth } = next;
    if (depth > DEPTH_MAX) return { offset: token.offset, say: () => `nested deeper than ${DEPTH_MAX} levels` };
    if (token.type === "alias") aliases += 1;
    if (aliases > ALIASES_MAX) return { offset: token.offset, say: () => `more than ${ALIASES_MAX} aliases ("*name")` };
    for (const child of childrenOf(token).reverse()) open.push({ token: child, depth: depth + 1 });
  }
  return undefined;
}

function childrenOf(token: CST.Token): CST.Token[] {
  switch (token.type) {
    case "document":
      return token.value === undefined ? [] : [token.value];
    case "block-map":
    case "block-seq":
    case "flow-collection":
      return token.items
        .flatMap(({ key, value }) => [key, value])
        .filter((child) => child !== null && child !== undefined);
    default:
      return [];
  }
}
