/** The format of a corpus as a JSON Schema, for those who make one by other means. */
import { z } from "zod";
import { Row } from "./corpus-row-schema.ts";

/** JSON Schema (2020-12) of one line of a corpus, in our own words; `docs/corpus.schema.json` holds it. */
export function corpusJsonSchema(): object {
  const { $schema, ...rest } = z.toJSONSchema(Row, { io: "input" });
  return {
    $schema,
    $id: "https://raw.githubusercontent.com/fingerpost/fingerpost/v1/docs/corpus.schema.json",
    title: "One issue of a Fingerpost corpus",
    description:
      "One line of a JSON Lines file. Unknown keys are ignored; null counts as missing where nothing else is said.",
    ...rest,
    additionalProperties: true,
  };
}
