/** HTML that stands for plain text: tags without meaning, and characters by name. */

const ENTITIES = new Map([
  ["quot", '"'],
  ["lt", "<"],
  ["gt", ">"],
  ["#39", "'"],
  ["amp", "&"],
]);

/** Without the tags and entities that trackers of old wrote into their text. Never throws. */
export function plainMarkup(text: string): string {
  const plain = text.includes("</") ? text.replace(/<\/?(?:a|b|i|pre|code|p|br|tt)(?: [^<>\n]{0,400})?>/g, "") : text;
  if (!plain.includes("&")) return plain;
  return plain.replace(/&(quot|lt|gt|#39|amp);/g, (whole, name: string) => ENTITIES.get(name) ?? whole);
}
