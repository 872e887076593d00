/** What the format knows at a place of the file, read off its JSON Schema. */
import { configJsonSchema, type JsonSchema } from "./config-json-schema.ts";

/** Where something stands in the file: `["labels", "categories", "crash"]`; [] is the whole file. */
export type KeyPath = readonly string[];

let schema: JsonSchema | undefined;

/** Made when a file first has a fault to explain: most have none. */
function rootSchema(): JsonSchema {
  schema ??= configJsonSchema();
  return schema;
}

/** Every section's path with the keys in it, the outermost first. The parts of single labels are left out. */
export function sections(): readonly { readonly path: KeyPath; readonly keys: readonly string[] }[] {
  return findSections(rootSchema(), []);
}

/** The schema of what may stand at `path`; undefined where the format knows no such place. */
export function schemaAt(path: KeyPath): JsonSchema | undefined {
  return path.reduce<JsonSchema | undefined>(
    (schema, key) => propertiesOf(schema).get(key) ?? entryOf(schema, key),
    rootSchema(),
  );
}

/** The schema of what a map holds under keys of the person's own choice, or of the items of a list. */
function entryOf(schema: JsonSchema | undefined, key: string): JsonSchema | undefined {
  const entry = /^\d+$/.test(key) ? schema?.items : schema?.additionalProperties;
  return typeof entry === "object" && !Array.isArray(entry) ? resolve(entry) : undefined;
}

/** The keys that may stand in the map at `path`, in the format's order; empty where it is no map. */
export function keysAt(path: KeyPath): readonly string[] {
  return [...propertiesOf(schemaAt(path)).keys()];
}

/** The keys of a map and their schemas; a label's, where a map is one choice of several. */
function propertiesOf(schema: JsonSchema | undefined): ReadonlyMap<string, JsonSchema> {
  if (schema === undefined) return new Map();
  const map = [schema, ...(schema.anyOf ?? [])].map(resolve).find((choice) => choice?.properties !== undefined);
  const entries = Object.entries(map?.properties ?? {});
  return new Map(
    entries.flatMap(([key, value]) => {
      const property = typeof value === "boolean" ? undefined : resolve(value);
      return property === undefined ? [] : [[key, property] as const];
    }),
  );
}

/** Follows `#/definitions/label`; one that may be left out comes wrapped in an `allOf`. */
function resolve(schema: JsonSchema): JsonSchema | undefined {
  const ref = schema.$ref ?? schema.allOf?.[0]?.$ref;
  // Proof of the cast: in draft 7 zod puts the schemas that have an id there, and nothing else; `label-option.ts` has them.
  const definitions = rootSchema().definitions as Readonly<Record<string, JsonSchema>>;
  return ref === undefined ? schema : definitions[ref.slice("#/definitions/".length)];
}

function findSections(schema: JsonSchema, path: KeyPath): { path: KeyPath; keys: readonly string[] }[] {
  if (schema.properties === undefined) return [];
  const properties = [...propertiesOf(schema)];
  const inner = properties.flatMap(([key, value]) => findSections(value, [...path, key]));
  return [{ path, keys: properties.map(([key]) => key) }, ...inner];
}
