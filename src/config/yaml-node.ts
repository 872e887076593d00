/** A YAML value together with where it stands: what the checks need of a parsed file, and nothing of the YAML library. */
export interface YamlNode {
  readonly kind: "map" | "list" | "scalar";
  /** As plain data. A key such as `__proto__` is an own property like any other. */
  readonly value: unknown;
  /** A scalar as written: `007`, `yes`; "" for an empty one, for maps and for lists. */
  readonly source: string;
  /** Where it begins in the text, in UTF-16 units. */
  readonly offset: number;
  /** What a map or list holds, by key or by index (`"0"`), with where the key begins. */
  readonly entries: ReadonlyMap<string, { readonly keyOffset: number; readonly node: YamlNode }>;
}

/** Something to say about a place in the text. */
export interface Finding {
  readonly offset: number;
  /** One sentence. A function, so that a file with 50,000 errors costs no more than the few that are shown. */
  readonly say: () => string;
}
