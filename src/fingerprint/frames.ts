import type { Frame } from "../domain/report.ts";
import { BUNDLE_FILES, type FrameRule, LONGEST_WRITTEN_LINE, RUNTIME_FILES, RUNTIME_FUNCTIONS } from "./frame-rules.ts";
import { looksMinified } from "./looks-minified.ts";

/**
 * Which names of a stack trace tell something. Line and column never do, files only in so far as they show a runtime's
 * or a bundle's frame. It does not decide whether frames count: `components.ts` does.
 */

/** Socorro considers at most 40 frames of a crash; a longer stack is recursion or noise. */
const MOST_FRAMES = 40;
/** A longer "name" is no name. It also bounds the work for a hostile frame. */
const LONGEST_NAME = 200;

const matches = (rules: readonly FrameRule[], text: string): boolean => rules.some(({ pattern }) => pattern.test(text));

/**
 * True if a bundler wrote the frame's file, so that its names may be gibberish and differ from build to build.
 * Never throws.
 */
export function isBundleFrame(frame: Frame): boolean {
  if (frame.column !== null && frame.column > LONGEST_WRITTEN_LINE) return true;
  return frame.file !== null && matches(BUNDLE_FILES, frame.file.slice(-LONGEST_NAME));
}

/**
 * Names of functions that a person can read, innermost first: the last dotted part, without `async`, `new`, `Object.`,
 * `[as x]`, `bound`, generics, hash suffixes and lambda counters. Frames of a runtime, frames without a name and names
 * that look minified are left out, and a name that repeats right after itself (recursion) is given once.
 * At most 40 frames are read. Never throws.
 */
export function readableFrames(frames: readonly Frame[]): string[] {
  const names: string[] = [];
  for (const frame of frames.slice(0, MOST_FRAMES)) {
    const name = readableName(frame);
    if (name !== null && name !== names.at(-1)) names.push(name);
  }
  return names;
}

function readableName(frame: Frame): string | null {
  if (frame.function === null || frame.function.length > LONGEST_NAME) return null;
  if (frame.file !== null && matches(RUNTIME_FILES, frame.file.slice(0, LONGEST_NAME))) return null;
  const written = frame.function.trim();
  if (written === "" || matches(RUNTIME_FUNCTIONS, written)) return null;
  const name = bareName(written);
  if (matches(RUNTIME_FUNCTIONS, name)) return null;
  return looksMinified(name.replace(/^.*::/, "")) ? null : name;
}

/** What Rust's legacy mangling puts behind a path: a hash, and once the crate's version too (`write::h465d…K4b::v0.10`). */
const MANGLING = /^(?:h[0-9a-f]{12,16}\w{0,8}|v\d+(?:\.\w+){0,3})$/;

/**
 * `async Object.W9.generate [as run]` → `generate`; Ruby's `block in Box#open` and PHP's `Acme\Box->open` → `open`;
 * `alloc::vec::Vec<T>::push::h1a2b…` → `Vec::push`.
 */
function bareName(written: string): string {
  const plain = withoutBrackets(written.replace(/ \[as [^\]]{1,100}\]$/, ""))
    .replace(/^(?:(?:async|new|bound|get|set) )+/, "")
    .replace(/^block (?:\(\d{1,3} levels\) )?in /, "")
    .replace(/^.*(?:->|#)(?=\w)/, "")
    .replace(/(?:\$\$Lambda.*|\$\d+|\$lambda\$?\d*)$/, "");
  if (plain.includes("::"))
    return plain
      .split("::")
      .filter((part) => !/^\{.*\}$/.test(part) && part !== "" && !MANGLING.test(part))
      .slice(-2)
      .join("::");
  const dotted = plain.split(".").filter((part) => part !== "" && part !== "<anonymous>");
  return (dotted.at(-1) ?? "").replace(/^#/, "");
}

/** Drops `<…>` and `(…)` at any depth, in one walk. */
function withoutBrackets(text: string): string {
  let depth = 0;
  let kept = "";
  for (const character of text) {
    if (character === "<" || character === "(") depth += 1;
    else if ((character === ">" || character === ")") && depth > 0) depth -= 1;
    else if (depth === 0) kept += character;
  }
  return kept;
}
