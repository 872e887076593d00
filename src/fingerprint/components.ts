import type { FingerprintComponent } from "../domain/fingerprint.ts";
import type { ErrorEntry } from "../domain/report.ts";
import { CATCH_ALL_MESSAGES, GENERIC_CLASSES, RUNTIME_WORDINGS } from "./catch-alls.ts";
import { isBundleFrame, readableFrames } from "./frames.ts";
import { identifyingMessage } from "./identifying-message.ts";
import { looksMinified } from "./looks-minified.ts";

/**
 * What an error's identity is made of, part by part, each with a word on why it counts or does not. Hashing and the
 * verdict "says too little" are `fingerprint-error.ts`'s.
 */

/** ClusterFuzz's crash state is the top three frames; deeper ones vary with the caller. */
const FRAMES_HASHED = 3;

/** `java.lang.NullPointerException` → `NullPointerException`; `_TypeError2` (a bundler's copy) → `TypeError`. */
export function cleanClass(className: string | null): string | null {
  if (className === null) return null;
  const last =
    className
      .trim()
      .split(/[.:]/)
      .filter((part) => part !== "")
      .at(-1) ?? "";
  const name = last
    .replace(/^_+/, "")
    .replace(/(?<=[a-z])\d{1,3}$/, "")
    .trim();
  return name === "" ? null : name.slice(0, 100);
}

function classComponent(className: string, hasStatus: boolean): FingerprintComponent {
  const part = { kind: "class", value: className } as const;
  if (looksMinified(className)) return { ...part, contributes: false, hint: "looks minified" };
  if (GENERIC_CLASSES.has(className.toLowerCase()))
    return { ...part, contributes: false, hint: "any error may have this class" };
  if (hasStatus) return { ...part, contributes: false, hint: "the HTTP status says as much" };
  return { ...part, contributes: true, hint: null };
}

function messageComponent(message: string): FingerprintComponent {
  const part = { kind: "message", value: message } as const;
  const catchAll = CATCH_ALL_MESSAGES.find(({ pattern }) => pattern.test(message));
  if (catchAll !== undefined) return { ...part, contributes: false, hint: catchAll.reason };
  if (!hasWords(message)) return { ...part, contributes: false, hint: "nothing but numbers, ids and paths" };
  return { ...part, contributes: true, hint: message.includes("<") ? "numbers, ids and paths replaced" : null };
}

/** True if two letters stand together outside the stand-ins. */
function hasWords(message: string): boolean {
  return /\p{L}{2}/u.test(message.replace(/<[a-z]{1,12}>/g, " "));
}

/**
 * Frames count only where the message does not identify: prose and titles carry no frames, and an error read there must
 * meet the same error read from a log. Frames of a bundle never count: they differ between builds of one release.
 */
function framesComponent(error: ErrorEntry, message: FingerprintComponent | null): FingerprintComponent | null {
  const names = readableFrames(error.frames.filter((frame) => !isBundleFrame(frame))).slice(0, FRAMES_HASHED);
  if (names.length === 0) {
    const bundled = readableFrames(error.frames).slice(0, FRAMES_HASHED);
    if (bundled.length === 0) return null;
    return {
      kind: "frames",
      value: bundled.join(" < "),
      contributes: false,
      hint: "of a bundle; differ between builds",
    };
  }
  const part = { kind: "frames", value: names.join(" < ") } as const;
  const identified = error.status !== null || (message?.contributes === true && !isRuntimeWording(message.value));
  if (identified) return { ...part, contributes: false, hint: "the message identifies without them" };
  if (message?.contributes !== true && names.length < 2)
    return { ...part, contributes: false, hint: "one frame is not enough" };
  return { ...part, contributes: true, hint: "the message alone could be many bugs" };
}

const isRuntimeWording = (message: string): boolean => RUNTIME_WORDINGS.some((pattern) => pattern.test(message));

/**
 * The components of an error in fixed order: class, status, API type, code, message, frames; those that the error lacks
 * are absent. Never throws.
 */
export function fingerprintComponents(error: ErrorEntry): FingerprintComponent[] {
  const className = cleanClass(error.className);
  const text = identifyingMessage(error.message, error);
  const message = text === "" ? null : messageComponent(text);
  return [
    className === null ? null : classComponent(className, error.status !== null),
    plain("status", error.status === null ? null : String(error.status)),
    plain("api-type", error.apiType?.trim().toLowerCase() ?? null),
    plain("code", error.code?.trim().toUpperCase() ?? null),
    message,
    framesComponent(error, message),
  ].filter((component) => component !== null);
}

function plain(kind: "status" | "api-type" | "code", value: string | null): FingerprintComponent | null {
  if (value === null || value === "") return null;
  const weak = kind === "code" && /^(?:EXIT )?[01]$/.test(value);
  return {
    kind,
    value: value.replace(/\s+/g, " ").slice(0, 100),
    contributes: !weak,
    hint: weak ? "any command may end like this" : null,
  };
}
