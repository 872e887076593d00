/** Words of failures as names of things, with which nothing fails: a drum, a lesson, a button, a program's own part. */
import { overLines } from "../wording/over-lines.ts";

const NAMED_SO = overLines("gi")`
  \bcrash(?:[- ]and[- ]ride| (?:and the ride|cymbals?|samples?|drums?|courses?|bandicoot|detection|sensors?|barriers?|
    helmets?|tests? dumm(?:y|ies)|landings?|pads?|sounds?))\b|\b(?:car|plane|train|stock market) crash(?:es)?\b|
  \bpanic (?:buttons?|rooms?|alarms?|mode)\b|\bcrash[- ](?:reports?|logs?|dumps?) (?:viewers?|lists?|pages?|tables?|panels?|dialogs?|windows?|forms?|screens?)\b|
  \b(?:list|table|page) of crash[- ]reports\b|
  \b(?:crash|error|exception|panic|leak|deadlock|memory leak|bug|fault)[- ](?:report(?:er|ing)|trackers?|tracking|detect(?:or|ion)|
    analytics|boundar(?:y|ies)|injection)(?: (?:tool|service|sdk))?\b(?! (?:crash|fail|hang|throw|leak|does|doesn|is broken))|
  \bnetwork (?:polic(?:y|ies)|graphs?|diagrams?|maps?|editors?|tabs?|panels?|topolog(?:y|ies))\b
`;

/** A product's or a game's name of several words, in the middle of a sentence: "the replay of Crash Lane Racing". */
const NAME = /(?<=[a-z] )(?:Crash|Panic|Freeze|Leak)(?: [A-Z][a-z]{2,20}){2,3}\b(?! (?:Log|Report|Error)s?\b)/g;

/** Every such name holds one of these: most texts have none, and the patterns are long. */
const HINT =
  /(?:crash|panic|freeze|leak|deadlock|exception|error|bug|fault|network)[ -]|\bof crash|(?:car|plane|train|market) crash/i;

/** The text without them. Linear. Never throws. */
export function withoutNamedSo(text: string): string {
  if (!HINT.test(text)) return text;
  return text.replace(NAME, " ").replace(NAMED_SO, " ");
}
