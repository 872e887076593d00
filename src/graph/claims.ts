/**
 * What reporters say that an error text does not: that their plan was not used up, that the same works elsewhere, that it
 * came with an update. Rules are data; each says only that somebody *said* it.
 */
import type { CategoryId } from "../domain/category.ts";

/** Something that reporters say, and how it is recognised. */
export interface Claim {
  readonly name: string;
  /** Only asked where something in the report speaks for this category; null for any. */
  readonly category: CategoryId | null;
  /** One match in title or prose is enough. Linear. */
  readonly patterns: readonly RegExp[];
  /** Completes "3 of 5 reporters …" for many, "The reporter …" for one. */
  readonly says: readonly [many: string, one: string];
  readonly reason: string;
}

/** In the order in which they are told. */
export const CLAIMS: readonly Claim[] = [
  {
    name: "quota-left",
    category: "usage-limit",
    patterns: [
      /\b(?:have|had|has)(?:n['’]t|\s+not)\s+(?:hit|reached|used up|exceeded|exhausted)\b[^.\n]{0,40}\b(?:limit|quota|usage)/iu,
      /\b(?:i ?had|i ?have|still had|still have|having)\s+(?:\w+\s+){0,3}(?:limit|quota|credits?|usage|balance)\b/iu,
      /\bdespite\s+(?:\w+\s+){0,3}(?:quota|credits?|balance|usage|limits?)\b/iu,
      /\b(?:within|under|below|far from)\s+(?:\w+\s+){0,3}(?:limits?|quota)\b/iu,
      /\bonly\s+(?:used\s+)?\d{1,2}\s?%/iu,
      /\b\d{1,2}\s?%\s+(?:used|consumed)\b/iu,
    ],
    says: [
      "say that their plan or balance was not used up: what they pay for was not counted",
      "says that the plan or balance was not used up: what is paid for was not counted",
    ],
    reason: "a refusal for quota that the reporter can disprove is a fault of the accounting, not of the reporter",
  },
  {
    name: "works-elsewhere",
    category: null,
    patterns: [
      /\b(?:in|on|with)\s+(?:the\s+)?(?:browser|website|web app|desktop app|other (?:machine|computer|client)s?)\b[^.\n]{0,40}\bworks?\b/iu,
      /\bworks?\s+(?:\w+\s+){0,2}(?:in|on|with|from)\s+(?:the\s+|my\s+|a\s+|an\s+)?(?:browser|website|web|desktop|other|another)\b/iu,
      /\bonly\s+happens\s+(?:in|on|with)\b/iu,
    ],
    says: ["say that the same works elsewhere", "says that the same works elsewhere"],
    reason: "tells the client's fault from the service's",
  },
  {
    name: "came-with-update",
    category: null,
    patterns: [
      /\b(?:since|after)\s+(?:the\s+|an?\s+|i\s+)?(?:latest\s+|recent\s+|last\s+)?(?:updat|upgrad)\w{0,4}\b/iu,
      /\bworked\s+(?:\w+\s+){0,2}(?:before|until|in|with|on)\s+v?\d/iu,
      /\b(?:since|after)\s+(?:the\s+upgrade\s+to\s+|version\s+)?v?\d{1,4}\.\d{1,4}(?:\.\d{1,6})?\b/iu,
    ],
    says: ["say that it came with an update", "says that it came with an update"],
    reason: "the release before is the first place to look",
  },
  {
    name: "now-and-then",
    category: null,
    patterns: [/\b(?:intermittent(?:ly)?|sporadic(?:ally)?|occasionally|randomly|every now and then|sometimes)\b/iu],
    says: ["say that it comes and goes", "says that it comes and goes"],
    reason: "one success proves no fix",
  },
];
