/**
 * A regular expression written over several lines: line breaks are taken out with the blanks around them, and nothing else
 * is changed. For long lists that are no wordings (names of classes, anchors, groups that capture).
 *
 *     overLines("i")`^(?:EACCES|
 *       EPERM)$`
 *
 * gives `/^(?:EACCES|EPERM)$/i`. A blank that counts stands within a line; a backtick is written `\x60`.
 * @throws SyntaxError for what is no regular expression
 */
export function overLines(flags = ""): (strings: TemplateStringsArray, ...shared: readonly string[]) => RegExp {
  return (strings, ...shared) => new RegExp(withoutBreaks(String.raw(strings, ...shared)), flags);
}

/** The text on one line. Never throws. */
export function withoutBreaks(text: string): string {
  return text.includes("\n") ? text.replace(/ *\r?\n */g, "") : text;
}
