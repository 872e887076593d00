/** Words of every report; that two texts share them says nothing. */
const COMMON = new Set(
  (
    "error errors the a an and or of to in on for with is was are were be been it its this that you your not no but from at " +
    "by as has have had can cannot could please try again when while after before use used using failed fails fail bug issue " +
    "code request message api call get file type invalid expected found one more does did do redacted"
  ).split(" "),
);

/** The words by which a message can be recognised in what a person writes about it: lower case, at least 3 letters. */
export function tellingWords(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}_]{1,60}/gu) ?? [];
  return words.filter((word) => word.length > 2 && !COMMON.has(word));
}
