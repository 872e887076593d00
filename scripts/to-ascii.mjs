/**
 * V8 keeps a source of which one character lies beyond Latin-1 at two bytes a character, and reads all of it more slowly. esbuild
 * writes such characters as escapes in strings only: a regular expression or a tagged template would be another one.
 */
import ts from "typescript";

const BEYOND_ASCII = /[\u0080-\uffff]/g;

/**
 * The program with every character beyond ASCII written as an escape.
 *
 * A tag is called with the texts that it would have been given, of which only `raw` is there: no tag of ours reads more.
 * @throws Error where such a character stands in anything else than a regular expression or a tagged template
 */
export function toAscii(code) {
  if (!hasMore(code)) return code;
  const ascii = rewrite(ts.createSourceFile("bundle.js", code, ts.ScriptTarget.Latest, false, ts.ScriptKind.JS), code);
  const left = ascii.search(BEYOND_ASCII);
  if (left < 0) return ascii;
  throw new Error(`not in a pattern or a tagged template: ${ascii.slice(Math.max(0, left - 60), left + 20)}`);
}

function rewrite(node, code) {
  const source = code.slice(node.pos, node.end);
  if (!hasMore(source)) return source;
  if (node.kind === ts.SyntaxKind.RegularExpressionLiteral) return escaped(source);
  if (ts.isTaggedTemplateExpression(node)) return toCall(node, code);
  let written = "";
  let at = node.pos;
  ts.forEachChild(node, (child) => {
    written += code.slice(at, child.pos) + rewrite(child, code);
    at = child.end;
  });
  return written + code.slice(at, node.end);
}

function toCall({ tag, template }, code) {
  const spans = template.templateSpans ?? [];
  const texts = [template.head ?? template, ...spans.map(({ literal }) => literal)];
  const raw = texts.map(({ rawText }) => escaped(JSON.stringify(rawText)));
  const given = spans.map(({ expression }) => `,(${rewrite(expression, code)})`);
  return `${rewrite(tag, code)}({raw:[${raw.join(",")}]}${given.join("")})`;
}

function escaped(text) {
  return text.replace(BEYOND_ASCII, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

function hasMore(text) {
  return text.search(BEYOND_ASCII) >= 0;
}
