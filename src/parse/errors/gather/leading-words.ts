/** Words of a person that lead to what a program said: "it fails with:", "I get this:", "What do you see instead?". */

const SAYING =
  "errors?|exceptions?|messages?|warnings?|fails?|failed|failing|crash(?:es|ed)?|complains?|throws?|says|prints?|outputs?|response|results?|got|" +
  "get|gives|see|seeing|shows?|instead|happen(?:s|ed)?|returns?";
const TO_FENCE = new RegExp(String.raw`\b(?:${SAYING})\b[^\n.]{0,80}[.:=?]?\s{0,4}$`, "i");
const TO_LINE = new RegExp(String.raw`\b(?:${SAYING})\b[^\n.]{0,80}(?:[:=]|(?<=^what [^\n]{1,60})\?)\s{0,4}$`, "i");

/** Whether a line leads to a fence below it. */
export function leadsToFence(line: string): boolean {
  return TO_FENCE.test(line.slice(-200));
}

/** Whether a line leads to the line below it: it ends in a colon, or is a template's question. */
export function leadsToLine(line: string): boolean {
  return TO_LINE.test(line.slice(-200));
}
