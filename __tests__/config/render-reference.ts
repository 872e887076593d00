/** The tables of docs/CONFIGURATION.md, from the JSON Schema and the default labels. */
import { type KeyPath, keysAt, schemaAt } from "../../src/config/known-keys.ts";
import { CATEGORY_LABELS, type LabelDefault, PLATFORM_LABELS } from "../../src/config/default-labels.ts";

/** Maps with a key for each id: one row stands for all of them. */
const KEYED = new Map([
  ["categories", "<category>"],
  ["labels.categories", "<category>"],
  ["labels.platforms", "<platform>"],
  ["rule-packs", "<pack>"],
]);

export function renderReference(): string {
  return [
    "### Keys",
    table(["Key", "Value", "Default", "Meaning"], keyRows([])),
    "A label is a name, `null` for no label, or a map:",
    table(["Key of a label", "Value", "Default", "Meaning"], labelRows()),
    "### Categories",
    table(["`<category>`", "Label by default", "Colour", "Meaning"], presetRows(CATEGORY_LABELS)),
    "### Rule packs",
    table(
      ["`<pack>`", "Meaning"],
      keysAt(["rule-packs"]).map((name) => [`\`${name}\``, schemaAt(["rule-packs", name])?.description ?? ""]),
    ),
    "### Platforms",
    table(["`<platform>`", "Label by default", "Colour", "Meaning"], presetRows(PLATFORM_LABELS)),
  ].join("\n\n");
}

function keyRows(path: KeyPath): string[][] {
  const id = KEYED.get(path.join("."));
  if (id !== undefined) {
    const value = path.length === 1 ? "`true` or `false`" : "label";
    const initial = path.length === 1 ? "`true`" : "see below";
    return [[`\`${[...path, id].join(".")}\``, value, initial, schemaAt(path)?.description ?? ""]];
  }
  const [first] = keysAt(path);
  if (path.join(".") === "category-texts" && first !== undefined) {
    const inner = [...path, first];
    return keysAt(inner).map((key) => row(`category-texts.<category>.${key}`, schemaAt([...inner, key])));
  }
  return keysAt(path).flatMap((key) => {
    const inner = [...path, key];
    const schema = schemaAt(inner);
    if (schema?.properties !== undefined) return keyRows(inner);
    if (typeof schema?.additionalProperties === "object") return [ownRow(inner, "map"), ...keyRows([...inner, "<id>"])];
    if (keysAt([...inner, "0"]).length > 0) return [ownRow(inner, "list"), ...keyRows([...inner, "0"])];
    return [row(inner.join(".").replace(".0.", "[]."), schema)];
  });
}

/** A map or list whose entries have rows of their own. */
function ownRow(path: KeyPath, kind: string): string[] {
  return [`\`${path.join(".")}\``, kind, "none", schemaAt(path)?.description ?? ""];
}

function labelRows(): string[][] {
  const path = ["labels", "categories", "crash"];
  return keysAt(path).map((key) => {
    const [name, value, , meaning] = row(key, schemaAt([...path, key]));
    return [name ?? "", value ?? "", "the label's own", meaning ?? ""];
  });
}

function row(name: string, schema: ReturnType<typeof schemaAt>): string[] {
  const initial = schema?.default === undefined ? "none" : `\`${JSON.stringify(schema.default)}\``;
  return [`\`${name}\``, valueOf(schema), initial, schema?.description ?? ""];
}

function valueOf(schema: ReturnType<typeof schemaAt>): string {
  if (schema?.anyOf !== undefined) return "label";
  const [type] = [schema?.type ?? "string"].flat();
  switch (type) {
    case "boolean":
      return "`true` or `false`";
    case "number":
    case "integer":
      return `${type === "integer" ? "whole number" : "number"}, ${schema?.minimum ?? ""} to ${schema?.maximum ?? ""}`;
    case "array":
      return "list of text";
    default:
      return "text";
  }
}

function presetRows(presets: Readonly<Record<string, LabelDefault>>): string[][] {
  return Object.entries(presets).map(([id, { name, color, description }]) => {
    return [`\`${id}\``, name === null ? "none" : `\`${name}\``, `\`${color}\``, description];
  });
}

/** Padded as prettier pads it, so that the page stays as the formatter leaves it. */
function table(head: string[], rows: string[][]): string {
  const cells = [head, ...rows].map((cellsOfRow) => cellsOfRow.map((cell) => cell.replaceAll("|", "\\|")));
  const widths = head.map((_, column) => Math.max(3, ...cells.map((cellsOfRow) => cellsOfRow[column]?.length ?? 0)));
  const line = (cellsOfRow: string[]) =>
    `| ${cellsOfRow.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(" | ")} |`;
  const [first = [], ...rest] = cells;
  return [line(first), line(widths.map((width) => "-".repeat(width))), ...rest.map(line)].join("\n");
}
