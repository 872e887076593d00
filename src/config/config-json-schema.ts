/** The format as a JSON Schema, for editors, and as the plain data that errors and docs read the known keys from. */
import { z } from "zod";
import { SCHEMA_URL } from "../version.ts";
import { ConfigFile } from "./config-file.ts";

export type JsonSchema = z.core.JSONSchema.BaseSchema;

/**
 * JSON Schema of `.github/fingerpost.yml`, draft 7: the newest that yaml-language-server reads whole
 * (github.com/redhat-developer/yaml-language-server, "Supports JSON Schema 7 and below"). It accepts what `parseConfig`
 * accepts, but for the comparison of two thresholds and for patterns that are refused, which no schema can say. A new object
 * at each call.
 */
export function configJsonSchema(): JsonSchema {
  const schema = z.toJSONSchema(ConfigFile, {
    target: "draft-7",
    io: "input",
    override: ({ zodSchema, jsonSchema }) => {
      // zod leaves examples out where a value is transformed, because they might be of the other side; ours never are.
      const examples = z.globalRegistry.get(zodSchema)?.examples;
      if (Array.isArray(examples)) jsonSchema.examples = examples;
      foldEmptyable(jsonSchema);
      if (JSON.stringify(jsonSchema.default) === "{}") delete jsonSchema.default;
    },
  });
  const { $schema, ...rest } = schema;
  return {
    ...($schema === undefined ? {} : { $schema }),
    $id: SCHEMA_URL,
    title: "Fingerpost configuration",
    description: "Settings of .github/fingerpost.yml. Every key may be left out.",
    ...rest,
  };
}

/** What may be empty, as `type: [object, null]` instead of a choice of two: editors complete it better. */
function foldEmptyable(schema: JsonSchema): void {
  const [full, empty] = schema.anyOf ?? [];
  if (schema.anyOf?.length !== 2 || full === undefined || empty?.type !== "null") return;
  const { type } = full;
  if (type !== "object" && type !== "array" && type !== "string") return;
  delete schema.anyOf;
  Object.assign(schema, full);
  schema.type = [type, "null"];
}
