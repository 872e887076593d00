/**
 * Reads the JSON that services and libraries put into an error's message: `{"type":"error","error":{…}}` of one API,
 * `{"error":{"message","type","code"}}` of another, a serialised `Error` with its stack, a list of validation issues.
 *
 * Knows the *shapes* (sources below), no vendor: a body of another shape gives what its `message` says.
 */
import type { Frame } from "../../../domain/report.ts";
import { findCode } from "./error-codes.ts";
import {
  straightQuotes,
  isJsonObject,
  member,
  readJson,
  type JsonObject,
  type JsonValue,
} from "../../text/tolerant-json.ts";
import { splitStack } from "./split-stack.ts";

/** What a body says; a member is absent where the body has none. */
export interface ErrorBody {
  readonly message?: string;
  readonly className?: string;
  readonly status?: number;
  readonly type?: string;
  readonly code?: string;
  readonly frames?: readonly Frame[];
}

/** A body nested in the message of a body: gateways wrap the answer of the service behind them. */
const MAX_NESTING = 4;
/** Characters of one body that are read. */
const MAX_BODY = 20_000;

const BODY_START = /[{[](?=\s{0,20}(?:\\?["'{[“]|[A-Za-z_]{1,30}:\s))/;
const TYPE_NAME = /^[A-Za-z][\w.-]{1,60}$/;

// Members that hold the error itself, tried in order. `error`: Anthropic, OpenAI, Google, Azure; `errors`: GraphQL,
// JSON:API, AggregateError; `cause`: ECMAScript; `caused_by`: Elasticsearch, OpenSearch; `detail`: RFC 9457 and FastAPI.
const INNER = ["error", "errors", "detail", "cause", "caused_by"] as const;
const MESSAGE = [
  "message",
  "error_description",
  "errorMessage",
  "msg",
  "reason",
  "detail",
  "title",
  "error",
  "evalue",
] as const;
/** Members that hold the answer of another service as a string. */
const WRAPPED = ["body", "response", "data", "responseBody"] as const;

/** What the JSON within the message says; undefined where there is none that can be read. */
export function readErrorBody(message: string): ErrorBody | undefined {
  return readBody(message, 0);
}

function readBody(message: string, nesting: number): ErrorBody | undefined {
  const start = message.slice(0, MAX_BODY).search(BODY_START);
  if (start < 0) return undefined;
  const body = straightQuotes(message.slice(start, start + MAX_BODY));
  const { value } = readJson(/^[{[]\s{0,20}\\/.test(body) ? body.replace(/\\(["\\])/g, "$1") : body);
  if (Array.isArray(value)) return readIssues(value);
  return isJsonObject(value) && value.size > 0 ? readObject(value, nesting) : undefined;
}

function readObject(body: JsonObject, nesting: number): ErrorBody | undefined {
  const inner = innerObject(body);
  const deeper = inner && nesting < MAX_NESTING ? readObject(inner, nesting + 1) : undefined;
  const text = firstText(body, MESSAGE);
  const wrapped = text ?? firstText(body, WRAPPED);
  const nested = wrapped !== undefined && nesting < MAX_NESTING ? readBody(wrapped, nesting + 1) : undefined;
  const own = ownMembers(body, text);
  const cause = text === undefined || /\bshards? failed\b/.test(text) ? classOfCause(body) : {};
  const found = { ...own, ...nested, ...deeper, ...cause };
  return Object.keys(found).length > 0 ? found : undefined;
}

/** Where only shards failed, a cause without words of its own is its class, which Elasticsearch writes in small letters: `null_pointer_exception`. */
function classOfCause(body: JsonObject): Pick<ErrorBody, "message" | "className"> {
  const cause = body.get("caused_by");
  if (!isJsonObject(cause) || cause.has("caused_by") || firstText(cause, MESSAGE) !== undefined) return {};
  const type = textOf(cause.get("type"));
  if (type === undefined || !CLASS_IN_SMALL.test(type)) return {};
  const className = type.replace(/(?:^|_)([a-z\d])/g, (_, letter: string) => letter.toUpperCase());
  return { message: className, className };
}

const CLASS_IN_SMALL = /^[a-z][a-z\d]{1,30}(?:_[a-z\d]{1,30}){0,6}_(?:exception|error)$/;

function innerObject(body: JsonObject): JsonObject | undefined {
  for (const key of INNER) {
    const value = body.get(key);
    if (isJsonObject(value)) return value;
    const first: JsonValue | undefined = Array.isArray(value) ? firstObject(value) : undefined;
    if (isJsonObject(first)) return first;
  }
  return undefined;
}

function firstObject(values: readonly JsonValue[]): JsonValue | undefined {
  return values.find(isJsonObject);
}

function ownMembers(body: JsonObject, text: string | undefined): ErrorBody {
  const status = readStatus(body);
  const type = readType(body);
  const code = readCode(body);
  const name = text === undefined ? undefined : firstText(body, ["name", "ename", "errorType"]);
  const frames = readFrames(body);
  return {
    ...(text === undefined ? {} : { message: text }),
    ...(name === undefined || !/^(?:[A-Za-z_]\w{0,40}\.){0,8}[A-Z][\w$]{2,80}$/.test(name) ? {} : { className: name }),
    ...(status === undefined ? {} : { status }),
    ...(type === undefined ? {} : { type }),
    ...(code === undefined ? {} : { code }),
    ...(frames.length === 0 ? {} : { frames }),
  };
}

/** Where bodies keep the stack. Sources: V8, Spring, AWS Lambda, https://nbformat.readthedocs.io. */
const STACK = ["stack", "trace", "stackTrace", "traceback"] as const;

/** The frames of a stack in one string or in a list of lines; Python's run the other way. */
function readFrames(body: JsonObject): readonly Frame[] {
  for (const key of STACK) {
    const stack = body.get(key);
    const lines = Array.isArray(stack)
      ? stack.flatMap((line) => (typeof line === "string" ? [line.replace(BARE_CALL, "at $&")] : [])).join("\n")
      : textOf(stack);
    const { frames } = splitStack((lines ?? "").replace(COLOUR, ""));
    if (frames.length > 0) return /^(?:File|Cell) /.test(frames[0]?.raw ?? "") ? [...frames].reverse() : frames;
  }
  return [];
}

/** Java's runtime of AWS Lambda leaves out the word before a frame. */
const BARE_CALL = /^(?:[\w.]{1,60}\/)?[a-z]\w{0,60}(?:\.[\w$<>]{1,120}){1,12}\([^()\n]{1,120}\)$/;

const COLOUR = /\u001b\[[\d;]{0,20}m/g;

function readStatus(body: JsonObject): number | undefined {
  for (const key of ["status", "statusCode", "status_code", "http_status", "code"]) {
    const value = body.get(key);
    const status = typeof value === "string" && /^\d{3}$/.test(value) ? Number(value) : value;
    if (typeof status === "number" && Number.isInteger(status) && status >= 100 && status <= 599) return status;
  }
  return undefined;
}

/** `error` is the type of every error body and says nothing; Google's `status` is a type in words. */
function readType(body: JsonObject): string | undefined {
  // RFC 6749, section 5.2: the type stands in `error`, the words in `error_description`.
  const keys = body.has("error_description") ? ["error"] : ["type", "__type", "status"];
  for (const key of keys) {
    const value = textOf(body.get(key))?.replace(/\s/g, "");
    if (value !== undefined && value !== "error" && TYPE_NAME.test(value)) return value;
  }
  return undefined;
}

function readCode(body: JsonObject): string | undefined {
  const code = textOf(body.get("code"))?.replace(/\s/g, "") ?? textOf(body.get("errno"));
  if (code !== undefined && /^[A-Za-z][\w.-]{1,60}$/.test(code)) return code;
  return findCode(textOf(body.get("message"))?.slice(0, 2_000) ?? "") ?? undefined;
}

/** ZodError and its like (https://zod.dev/error-customization): a list of issues, each with a message. */
function readIssues(issues: readonly JsonValue[]): ErrorBody | undefined {
  const messages = issues.slice(0, 20).flatMap((issue) => {
    const message = textOf(member(issue, "message"));
    const path = member(issue, "path");
    const where = Array.isArray(path) && path.length > 0 ? ` at ${path.filter(isName).join(".")}` : "";
    return message === undefined ? [] : [`${message}${where}`];
  });
  const code = textOf(member(issues[0], "code"));
  if (messages.length === 0) return undefined;
  return { message: [...new Set(messages)].join("; "), ...(code === undefined ? {} : { code }) };
}

function isName(value: JsonValue): value is string | number {
  return typeof value === "string" || typeof value === "number";
}

function firstText(body: JsonObject, keys: readonly string[]): string | undefined {
  for (const key of keys) {
    const text = textOf(body.get(key));
    if (text !== undefined) return text;
  }
  return undefined;
}

function textOf(value: JsonValue | undefined): string | undefined {
  return typeof value === "string" && value.trim() !== "" ? value : undefined;
}
