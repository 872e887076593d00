/**
 * Our comment for a terminal: what a person reads of it on GitHub before unfolding anything. It knows the Markdown that
 * `src/render/` writes, and no other.
 */
import { plainText } from "../../render/escape.ts";
import type { Colors } from "./terminal.ts";

/** A backslash before a sign, and `&amp;` for `&`, keep issue text from being read as Markdown. */
const ESCAPED = /\\([!-/:-@[-`{-~])/gu;

/** One line for each that is seen; the folded details are one line. Control characters are shown, not obeyed. */
export function renderCommentLines(body: string, colors: Colors): string[] {
  const visible = body
    .replace(/<details>\n<summary>([^\n]*)<\/summary>[^]*<\/details>/u, "▸ $1")
    .replace(/<!--[^]*?-->/gu, "")
    .trim();
  return visible
    .split("\n")
    .filter((line, at, all) => line.trim() !== "" || all[at - 1]?.trim() !== "")
    .filter((line) => !/^\|(?: --- \|)+$/u.test(line))
    .map((line) => renderLine(line, colors));
}

function renderLine(line: string, { bold, dim }: Colors): string {
  const text = plainText(
    line
      .replace(/\\$/u, "")
      .replace(/<\/?sub>/gu, "")
      .replace(/^> \[!CAUTION\]$/u, "> Caution"),
  );
  const bare = text.replace(/\*\*/gu, "").replace(ESCAPED, "$1").replaceAll("&amp;", "&").replaceAll("&lt;", "<");
  if (bare.startsWith("### ")) return bold(bare.slice(4));
  return line.startsWith("<sub>") || bare.startsWith("▸") ? dim(bare) : bare;
}
