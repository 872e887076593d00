/**
 * Holds requests and answers against GitHub's own OpenAPI description (the vendored subset; see
 * `scripts/openapi-subset.mjs`). Schemas are compiled when they are first needed.
 */
import { readFileSync } from "node:fs";
import { Ajv, type ValidateFunction } from "ajv";
import formats from "ajv-formats";
import type { Fetch } from "../../src/github/fetch-whole.ts";

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** A difference between what went over the wire and what GitHub documents. */
export interface Difference {
  /** `GET /repos/{owner}/{repo}/issues 200`. */
  readonly operation: string;
  readonly side: "request" | "answer";
  /** Without values; a position in a list is a star: `/0/user` is `[*]/user`. */
  readonly what: string;
}

export interface Exchange {
  readonly method: string;
  readonly url: string;
  readonly requestBody: string | null;
  readonly status: number;
  readonly answerBody: string;
}

interface Operation {
  readonly method: string;
  readonly path: string;
  readonly pattern: RegExp;
  readonly pointer: string;
  readonly definition: Json;
}

const FILE = new URL("../fixtures/github-openapi.json", import.meta.url);
const METHODS = ["get", "post", "put", "patch", "delete"];
/** Not part of the REST description. */
const UNDESCRIBED = /^\/graphql$/;

export class OpenApi {
  readonly #document: Json;
  readonly #ajv: Ajv;
  readonly #operations: readonly Operation[];
  readonly #compiled = new Map<string, ValidateFunction>();

  constructor() {
    this.#document = JSON.parse(readFileSync(FILE, "utf8")) as Json; // JSON.parse gives nothing else
    toJsonSchema(this.#document);
    this.#ajv = new Ajv({ strict: false, allErrors: true, inlineRefs: false });
    formats.default(this.#ajv);
    this.#ajv.addSchema({ $id: "github", ...record(this.#document) });
    this.#operations = readOperations(this.#document);
  }

  /** What in this exchange GitHub's description does not allow; empty where all is well. */
  check(exchange: Exchange): Difference[] {
    const { pathname, searchParams } = new URL(exchange.url);
    if (UNDESCRIBED.test(pathname)) return [];
    const operation = this.#operations.find(
      (candidate) => candidate.method === exchange.method && candidate.pattern.test(pathname),
    );
    if (!operation) {
      return [{ operation: `${exchange.method} ${pathname}`, side: "request", what: "no such operation" }];
    }
    const name = `${operation.method} ${operation.path}`;
    const request = [...this.#checkQuery(operation, searchParams), ...this.#checkRequestBody(operation, exchange)];
    const answer = this.#checkAnswer(operation, exchange);
    return [
      ...request.map((what) => ({ operation: name, side: "request" as const, what })),
      ...answer.map((what) => ({ operation: `${name} ${exchange.status}`, side: "answer" as const, what })),
    ];
  }

  #checkQuery(operation: Operation, query: URLSearchParams): string[] {
    const parameters = list(at(operation.definition, "parameters")).map((parameter) => this.#resolve(parameter));
    return [...query].flatMap(([name, value]) => {
      const parameter = parameters.find((each) => at(each, "in") === "query" && at(each, "name") === name);
      if (parameter === undefined) return [`?${name} is no parameter`];
      const schema = at(parameter, "schema");
      const isNumber = at(schema, "type") === "integer" && /^\d+$/.test(value);
      const validate = this.#ajv.compile(record(schema));
      return validate(isNumber ? Number(value) : value)
        ? []
        : [`?${name} ${validate.errors?.[0]?.message ?? "is wrong"}`];
    });
  }

  #checkRequestBody(operation: Operation, { requestBody }: Exchange): string[] {
    const definition = at(operation.definition, "requestBody");
    const schema = at(definition, "content", "application/json", "schema");
    if (requestBody === null) return at(definition, "required") === true ? ["the body is missing"] : [];
    if (schema === undefined) return ["a body is not allowed"];
    const pointer = `${operation.pointer}/requestBody/content/application~1json/schema`;
    return this.#validate(pointer, JSON.parse(requestBody) as Json); // JSON.parse gives nothing else
  }

  #checkAnswer(operation: Operation, { status, answerBody }: Exchange): string[] {
    const pointer = `${operation.pointer}/responses/${status}`;
    const declared = at(operation.definition, "responses", String(status));
    if (declared === undefined) return ["the status is not documented"];
    const reference = at(declared, "$ref");
    const schema = at(this.#resolve(declared), "content", "application/json", "schema");
    if (schema === undefined) return answerBody === "" || status >= 300 ? [] : ["a body is not documented"];
    const base = typeof reference === "string" ? reference : pointer;
    const body = parseJson(answerBody);
    return body === undefined ? ["is not JSON"] : this.#validate(`${base}/content/application~1json/schema`, body);
  }

  #validate(pointer: string, body: Json): string[] {
    let validate = this.#compiled.get(pointer);
    if (!validate) {
      validate = this.#ajv.compile({ $ref: `github${pointer}` });
      this.#compiled.set(pointer, validate);
    }
    if (validate(body)) return [];
    const errors = (validate.errors ?? []).map(
      ({ instancePath, message }) => `${place(instancePath)} ${message ?? ""}`,
    );
    return [...new Set(errors)];
  }

  #resolve(node: Json): Json {
    const reference = at(node, "$ref");
    if (typeof reference !== "string") return node;
    return at(this.#document, ...reference.slice(2).split("/")) ?? null;
  }
}

/** A `fetch` whose exchanges are all checked; `differences` collects what was found, each once. */
export function createCheckedFetch(openApi: OpenApi): { fetch: Fetch; differences: Difference[]; count: () => number } {
  const differences = new Map<string, Difference>();
  const found: Difference[] = [];
  let count = 0;
  const checked: Fetch = async (url, init) => {
    const answer = await fetch(url, init);
    const answerBody = await answer.clone().text();
    const requestBody = typeof init?.body === "string" && init.body !== "" ? init.body : null;
    const address = url instanceof Request ? url.url : String(url);
    const exchange = { method: init?.method ?? "GET", url: address, requestBody, status: answer.status, answerBody };
    count++;
    for (const difference of openApi.check(exchange)) {
      const key = JSON.stringify(difference);
      if (!differences.has(key)) found.push(difference);
      differences.set(key, difference);
    }
    return answer;
  };
  return { fetch: checked, differences: found, count: () => count };
}

function readOperations(document: Json): Operation[] {
  const operations = Object.entries(record(at(document, "paths"))).flatMap(([path, item]) =>
    Object.entries(record(item))
      .filter(([method]) => METHODS.includes(method))
      .map(([method, definition]) => ({
        method: method.toUpperCase(),
        path,
        pattern: toPattern(path),
        pointer: `#/paths/${path.replaceAll("~", "~0").replaceAll("/", "~1")}/${method}`,
        definition,
      })),
  );
  // Names before parameters: `/issues/comments/{comment_id}` is not `/issues/{issue_number}/comments`.
  return operations.sort((a, b) => a.path.split("{").length - b.path.split("{").length);
}

/** A file's path may have slashes; numbers are numbers. */
function toPattern(path: string): RegExp {
  const source = path
    .replaceAll(/[.+*?^$()[\]|\\]/g, "\\$&")
    .replaceAll("{path}", ".+")
    .replaceAll(/\{\w+_(?:number|id)\}/g, "\\d+")
    .replaceAll(/\{\w+\}/g, "[^/]+");
  return new RegExp(`^${source}$`);
}

/** OpenAPI 3.0's `nullable` in the words of JSON Schema, in place. */
function toJsonSchema(node: Json): void {
  if (node === null || typeof node !== "object") return;
  for (const value of Object.values(node)) toJsonSchema(value);
  if (Array.isArray(node) || node.nullable !== true) return;
  delete node.nullable;
  if (typeof node.type === "string") {
    node.type = [node.type, "null"];
    if (Array.isArray(node.enum) && !node.enum.includes(null)) node.enum.push(null);
    return;
  }
  const copy = { ...node };
  for (const key of Object.keys(node)) Reflect.deleteProperty(node, key);
  node.anyOf = [copy, { type: "null" }];
}

/** Positions in lists differ from run to run. */
function place(instancePath: string): string {
  return instancePath === "" ? "(the whole)" : instancePath.replaceAll(/\/\d+(?=\/|$)/g, "[*]");
}

function at(node: Json | undefined, ...keys: readonly string[]): Json | undefined {
  let current = node;
  for (const key of keys) {
    if (current === null || typeof current !== "object" || Array.isArray(current)) return undefined;
    current = current[key];
  }
  return current;
}

function list(node: Json | undefined): Json[] {
  return Array.isArray(node) ? node : [];
}

function record(node: Json | undefined): { [key: string]: Json } {
  return node !== null && typeof node === "object" && !Array.isArray(node) ? node : {};
}

function parseJson(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json; // JSON.parse gives nothing else
  } catch {
    return undefined;
  }
}
