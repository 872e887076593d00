/** The YAML library's nodes → `YamlNode`s: plain values with places, aliases resolved, duplicate keys found. */
import { isAlias, isMap, isScalar, isSeq, type Node, type Pair, type YAMLMap, type YAMLSeq } from "yaml";
import { quote } from "./quote.ts";
import type { Finding, YamlNode } from "./yaml-node.ts";

type Entries = Map<string, { keyOffset: number; node: YamlNode }>;

/**
 * The tree under `contents`, with what is wrong about its keys and aliases. An alias shares the node that it points to,
 * so that the tree is never larger than the text. Of two equal keys the first counts.
 */
export function toYamlNode(contents: Node): { root: YamlNode; findings: readonly Finding[] } {
  const walk = new Walk();
  return { root: walk.node(contents, 0), findings: walk.findings };
}

/** Nodes come in the order of the text, so an anchor is known before its aliases. */
class Walk {
  readonly findings: Finding[] = [];
  readonly #anchored = new Map<string, YamlNode>();

  /** `fallback` is the place of a value that is not there. */
  node(node: unknown, fallback: number): YamlNode {
    if (isAlias(node)) return this.#alias(node.source, node.range?.[0] ?? fallback);
    const read = this.#read(node, fallback);
    if ((isMap(node) || isSeq(node) || isScalar(node)) && node.anchor !== undefined)
      this.#anchored.set(node.anchor, read);
    return read;
  }

  #read(node: unknown, fallback: number): YamlNode {
    if (isMap(node)) return this.#map(node, node.range?.[0] ?? fallback);
    if (isSeq(node)) return this.#list(node, node.range?.[0] ?? fallback);
    if (!isScalar(node)) return scalar(null, "", fallback);
    const source = node.source ?? "";
    return scalar(node.value, source, source === "" && node.value === null ? fallback : (node.range?.[0] ?? fallback));
  }

  #alias(name: string, offset: number): YamlNode {
    const target = this.#anchored.get(name);
    if (target !== undefined) return target;
    this.#find(offset, () => `the alias ${quote(`*${name}`)} has no anchor ${quote(`&${name}`)} before it`);
    return scalar(null, "", offset);
  }

  #map(map: YAMLMap, offset: number): YamlNode {
    const entries: Entries = new Map();
    for (const pair of map.items) this.#entry(pair, entries, offset);
    const values = [...entries].map(([key, { node }]) => [key, node.value] as const);
    // fromEntries defines own properties, whatever the key is called; an assignment to `__proto__` would not.
    return { kind: "map", value: Object.fromEntries(values), source: "", offset, entries };
  }

  #entry(pair: Pair, entries: Entries, fallback: number): void {
    // Other keys than text are errors before this (`stringKeys`); to the types they are possible.
    const key = isScalar(pair.key) ? String(pair.key.value) : "";
    const keyOffset = (isScalar(pair.key) ? pair.key.range?.[0] : undefined) ?? fallback;
    const node = this.node(pair.value, keyOffset);
    // Some readers of plain values leave it out without a word, others take it for more than a key.
    if (key === "__proto__") this.#find(keyOffset, () => `unknown key ${quote(key)}; no setting is called so`);
    else if (entries.has(key)) this.#find(keyOffset, () => `the key ${quote(key)} is given twice`);
    else entries.set(key, { keyOffset, node });
  }

  #list(list: YAMLSeq, offset: number): YamlNode {
    const nodes = list.items.map((item) => this.node(item, (isScalar(item) ? item.range?.[0] : undefined) ?? offset));
    const entries = new Map(nodes.map((node, index) => [String(index), { keyOffset: node.offset, node }]));
    return { kind: "list", value: nodes.map(({ value }) => value), source: "", offset, entries };
  }

  #find(offset: number, say: () => string): void {
    this.findings.push({ offset, say });
  }
}

function scalar(value: unknown, source: string, offset: number): YamlNode {
  return { kind: "scalar", value, source, offset, entries: new Map() };
}
