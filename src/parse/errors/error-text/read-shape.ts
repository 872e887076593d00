import { ERROR_SHAPES } from "./error-shapes.ts";

/** What a wording says; a member is null where it says nothing of it. */
export interface ShapedError {
  readonly className: string | null;
  readonly code: string | null;
  readonly status: number | null;
  /** May itself begin with a class: `Unhandled exception:` and `FormatException: …` below it. */
  readonly message: string;
}

/** Characters of one error that are looked at. */
const MAX_SHAPED = 4_000;

/** The parts of an error that is worded as one of `ERROR_SHAPES`; undefined for any other. Never throws. */
export function readShape(text: string): ShapedError | undefined {
  const head = text.slice(0, MAX_SHAPED);
  for (const { pattern, codePrefix } of ERROR_SHAPES) {
    const groups = pattern.exec(head)?.groups;
    if (groups === undefined) continue;
    const { class: className, code, status, message } = groups;
    return {
      className: className ?? null,
      code: code === undefined ? null : `${codePrefix ?? ""}${code}`,
      status: status === undefined ? null : Number(status),
      message: shapedMessage(message, code),
    };
  }
  return undefined;
}

/** A sanitizer's message begins with its code. */
function shapedMessage(message: string | undefined, code: string | undefined): string {
  const said = (message ?? "").trim();
  if (code === undefined || !/^[a-z]+-[a-z-]+$|^(?:SEGV|ABRT|FPE|BUS)$/.test(code)) return said;
  if (said.includes(code)) return said;
  return said === "" ? code : `${code} ${said}`;
}
