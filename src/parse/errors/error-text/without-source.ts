/** Editors join to a message, where it is copied from what they show at the code, the name of who found it and its code. Source: Visual Studio Code. */

const NAMES =
  "eslint|stylelint|Pylance|Pyright|Pylint|Flake8|Mypy|Ruff|rustc|rust-analyzer|clippy|clangd?|gopls|deno-ts|svelte|vue";
/** The code leads to its documentation: `… not foundlid-analyzer[unresolved-lid](https://lid-analyzer.example/manual)`. */
const LINKED = /([\w-]{2,60})\[[\w:@/.-]{1,80}\]\((https?:\/\/[^\s()]{3,300})\)$/;
const KNOWN_AT_END = new RegExp(String.raw`(?:${NAMES}|(?<=['")\]\x60.])ts)$`);
/** Without a link only a well-known name tells where the message ended: `… is never usedeslint(no-unused-vars)`. */
const KNOWN = new RegExp(
  String.raw`(?:(?<=[\w'")\]\x60.])(?:${NAMES})\((?=[\w:@/.-]{0,80}(?:\d|[-/:][a-z]|[a-z][A-Z]))[\w:@/.-]{2,80}|(?<=['")\]\x60.])ts\(\d{4,5})\)$`,
);
/** Shorter ends stand in any address. */
const SHORTEST_NAME = 4;

/** A message without them. Never throws; linear. */
export function withoutSource(message: string): string {
  const [joined, word = "", link = ""] = LINKED.exec(message) ?? [];
  if (joined === undefined) return message.replace(KNOWN, "");
  const name = endWithin(word, link.toLowerCase()) ?? KNOWN_AT_END.exec(word)?.[0];
  return name === undefined ? message : message.slice(0, -joined.length) + word.slice(0, -name.length);
}

/** The longest end of a word that its link holds as well. */
function endWithin(word: string, link: string): string | undefined {
  for (let at = 0; at + SHORTEST_NAME <= word.length; at++)
    if (link.includes(word.slice(at).toLowerCase())) return word.slice(at);
  return undefined;
}
