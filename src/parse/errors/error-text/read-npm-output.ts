/** Reads npm's output: many lines with npm's name before each make one error. */
import { findStatus } from "./error-codes.ts";
import type { ErrorParts } from "./error-parts.ts";
import { overLines } from "../../../wording/over-lines.ts";

/** What a line of npm's error begins with; the match ends before what the line says. */
export const NPM_LINE = /^[ \t]{0,8}npm (?:ERR!|error)(?: |$)/;

const KEY_LINE = /^(code|errno|syscall|path|dest|file|cwd|node|npm|argv|signal|spawnargs|spawn|type|stack) (.{1,300})$/;
/** Lines that lead to the reason or follow it. */
const NO_REASON = overLines()`
    ^(?:\d{3}$|A complete log of this run|\s{0,40}\S{1,200}-debug(?:-\d)?\.log|If you need help|Linux |
      Darwin |Windows_NT |\[?\w*Error: .{0,300}\{$|\s|\}|Please include|
      This is probably not a problem with npm|The operation was rejected|command (?:failed|sh|bash|C:))
  `;

/** One error with its code and the first line that gives a reason; undefined for any other text. */
export function readNpmOutput(text: string): ErrorParts | undefined {
  if (!NPM_LINE.test(text)) return undefined;
  const lines = text.split("\n", 80).flatMap((line) => (NPM_LINE.test(line) ? [line.replace(NPM_LINE, "")] : []));
  const keys = new Map<string, string>();
  const reasons: string[] = [];
  for (const line of lines) {
    const key = KEY_LINE.exec(line);
    if (key) keys.set(key[1] ?? "", keys.get(key[1] ?? "") ?? (key[2] ?? "").trim());
    else if (line.trim() !== "" && !NO_REASON.test(line)) reasons.push(line.trim());
  }
  const written = keys.get("code") ?? null;
  const code = written !== null && /^-?\d{1,10}$/.test(written) ? `exit ${written}` : written;
  const [first = "", second] = reasons;
  const reason = /^\w{1,40}$/.test(first) && second !== undefined ? second : first;
  const { className, message, status } = readReason(reason, code);
  const said = message === "" ? (written ?? "") : message;
  return { className, message: said, status, apiType: null, code: code?.slice(0, 60) ?? null, frames: [] };
}

/** `404 Not Found - GET …`, `ERESOLVE could not …`, `Error: EACCES: …`: the code is known already. */
function readReason(line: string, code: string | null): Pick<ErrorParts, "className" | "message" | "status"> {
  const named = /^([A-Z]\w{0,60}Error|Error): /.exec(line);
  const bare = line.slice(named?.[0].length ?? 0);
  const leading = /^([45]\d\d) {1,3}(?=\S)/.exec(bare);
  const status = leading ? Number(leading[1]) : (findStatus(bare) ?? statusOf(code));
  const said = bare.slice(leading?.[0].length ?? 0).replace(/^(?:notarget|notsup|gyp ERR!) /, "");
  const repeated = code !== null && said.startsWith(`${code} `) && !said.startsWith(`${code}: `);
  return {
    className: named?.[1] ?? null,
    message: (repeated ? said.slice(code.length + 1) : said).trim(),
    status,
  };
}

/** npm's `E404` is an HTTP status. */
function statusOf(code: string | null): number | null {
  const digits = /^E([45]\d\d)$/.exec(code ?? "")?.[1];
  return digits === undefined ? null : Number(digits);
}
