/**
 * Turns of phrase that tell a question from a wish from a fault, whatever the product. How much each counts is learned
 * (`weights.ts`); that it is looked for at all is said here, because a few hundred labelled issues do not teach it: on
 * repositories left out, words alone stay at a mean macro-F1 of .58, with cues .65.
 */
import { overLines } from "../../wording/over-lines.ts";
import type { Kind } from "../../domain/kind.ts";
import type { CuePlace } from "./cue-texts.ts";

/** Log-odds that a cue adds to its kind before anything is learned; and that of a title that is a whole question. */
const LEAN = 0.45;
const ASKED = 2.4;

/** Something that is looked for in one place. A cue may have several rows, one for each place. */
export interface Cue {
  /** One word; `cue:<name>@<place>` is the feature. */
  readonly name: string;
  /** For a person: "asks how something is done". */
  readonly reason: string;
  readonly place: CuePlace;
  /** The kind that it was thought of for, and the log-odds that it adds to it before anything is learned. */
  readonly leans: Kind;
  readonly lean: number;
  /** Sees lower case, straight quotes and single blanks; linear, or bounded by the length of what is read. */
  readonly pattern: RegExp;
}

type Draft = Omit<Cue, "leans" | "lean">;

const HOW = "asks how something is done";
const WHY = "asks why something is so";
const QUESTION = "calls itself a question";

const QUESTION_CUES: readonly Draft[] = [
  cue(
    "asked",
    "the title is a whole question",
    "start",
    /^(?:what|where|which|who|when|why|how|is|are|does|do|did|can|could|should|would|will|has|have|am|may)\b.*\?$/,
  ),
  cue("how", HOW, "title", /\bhow (?:do|can|to|does|should|would|could|is|are|about|come)\b/),
  cue("how", HOW, "lead", /\bhow (?:do|can|does|should|would|could) (?:i|we|you|one|it)\b|\bhow to\b/),
  cue("why", WHY, "title", /\bwhy\b/),
  cue("why", WHY, "lead", /\bwhy (?:is|are|do|does|did|isn't|doesn't|don't|can't|not|would|should)\b/),
  cue(
    "what",
    "asks what or where something is",
    "title",
    /^(?:what|where|which|who|when)\b|\bwhat(?:'s| is| are| does| do| happens)\b/,
  ),
  cue(
    "is-there",
    "asks whether there is something",
    "text",
    /\b(?:is|are) there (?:a|an|any|some|other|no)\b[^.!\n]{0,120}\?/,
  ),
  cue(
    "is-it",
    "asks whether it is meant so",
    "text",
    overLines()`
      \b(?:is it|would it be) (?:possible|ok|okay|safe|normal|expected|intended|correct|recommended|allowed)\b|
      \bis this (?:expected|intended|normal|a bug|by design|correct|possible|intentional)\b`,
  ),
  cue("can-i", "asks whether one can", "text", /\b(?:can|could) (?:i|someone|anyone|somebody|anybody)\b/),
  cue(
    "inverted",
    "the title is an interrogative",
    "start",
    /^(?:is|are|does|do|did|can|could|should|would|will|has|have|am|may)\b/,
  ),
  cue("should-i", "asks what one should do", "text", /\bshould (?:i|we)\b/),
  cue(
    "any",
    "asks for ideas or advice",
    "text",
    overLines()`
      \bany (?:idea|ideas|help|suggestions?|advice|pointers?|workaround|thoughts?|clues?|guidance|hints?|
      feedback|insights?)\b`,
  ),
  cue(
    "help",
    "asks for help",
    "text",
    overLines()`
      \bplease help|\bhelp me\b|\b(?:need|want|appreciate|asking for|for) (?:some |any |your |the )?help\b|
      \bhelp (?:would be|is|with|needed|please)\b|\bfigure (?:it |this )?out\b|
      \bhow (?:to|do i|can i) (?:fix|solve|resolve)\b|\bsomeone help\b|\bassist`,
  ),
  cue("thanks", "thanks in advance", "text", /\bthank(?:s| you)\b|\bregards\b/),
  cue(
    "wonder",
    "wonders, or does not understand",
    "text",
    overLines()`
      \bwonder(?:ing)?\b|\bcurious\b|\bconfus(?:ed|ing)\b|\bunclear\b|
      \bnot sure (?:if|whether|how|what|why|where)\b|
      \b(?:don't|do not|can't|cannot|couldn't|didn't) (?:really )?(?:understand|know|get why|find (?:any|a|the))\b|
      \bto understand\b|\bwhat (?:am i|i'm|i am) (?:doing|missing)\b|
      \bam i (?:doing|missing|right|correct)\b|\bmy understanding\b|\bdoing (?:something )?wrong\b`,
  ),
  cue("question", QUESTION, "title", /\bquestions?\b/),
  cue(
    "question",
    QUESTION,
    "lead",
    /\b(?:a|my|the|following|quick|few|some|these|have|ask) questions?\b|^questions?\b/,
  ),
  cue(
    "new",
    "is learning it",
    "text",
    /\b(?:new to|beginner|newbie|noob|tutorial|course|homework|assignment|student|learning (?:how|to)|lecture)\b/,
  ),
  cue(
    "trying",
    "tells what the reporter is trying to do",
    "text",
    overLines()`
      \b(?:i'm|i am|i was|we are|we're|i have been|i've been|i) (?:currently )?(?:trying|try|tried) to\b|
      \bi (?:want|need|wanted|wish) to\b`,
  ),
  cue(
    "forum",
    "names a forum",
    "text",
    /\bstack ?overflow\b|\bforum\b|\bdiscord\b|\bslack\b|\bright place\b|\bask(?:ed|ing)? (?:here|this)\b/,
  ),
  cue(
    "anyone",
    "asks whether others know it",
    "text",
    /\b(?:has|did|does|is|if) (?:anyone|anybody|someone|somebody)\b/,
  ),
  cue(
    "greeting",
    "begins with a greeting",
    "lead",
    /^(?:hi|hello|hey|dear|greetings|good (?:morning|day|evening|time))\b/,
  ),
  cue("i", "the title speaks of “I” or “my”", "title", /\b(?:i|my|me|i'm|i've)\b/),
  cue(
    "mine",
    "is about the reporter's own work",
    "lead",
    /\bmy (?:code|app|application|project|program|computer|laptop|machine|script|website|file|model|component)\b/,
  ),
];

const FEATURE_CUES: readonly Draft[] = [
  cue(
    "request",
    "asks for a feature",
    "text",
    /\bfeature[ -]requests?\b|\benhancement\b|\bfeature suggestion\b|\brequest(?:ing)? (?:for )?(?:a|an|to|the)\b/,
  ),
  cue(
    "would-be",
    "says that it would be nice",
    "text",
    overLines()`
      \b(?:would|it'd|could|might|should) (?:also |really |probably )?be (?:\w+ )?(?:nice|great|good|useful|
      helpful|cool|handy|awesome|convenient|better|beneficial|lovely|ideal|interesting|possible|valuable|worth)\b`,
  ),
  cue(
    "imperative",
    "the title says what to do",
    "start",
    overLines()`
      ^(?:please )?(?:add|adding|support|allow|implement|provide|introduce|expose|enable|make(?![-./])|improve|extend|include|
      consider|replace|rename|use(?! of\b|\()|document|clarify|expand|option|proposal|rfc|enhancement|feature|suggestion|request|
      ability|wish|publish|print|drop|switch|convert|integrate|customi[sz]e|better|create|new|want|need|offer|give|
      let|optimi[sz]e|speed|auto|move|refactor|merge|show|restore|set|port(?= \S+ to\b))\b`,
  ),
  cue(
    "should",
    "the title says what should be",
    "title",
    /\bshould (?:be|have|support|allow|also|not|show|use|provide|return|accept|work|do|include)\b/,
  ),
  cue(
    "ability",
    "the title asks for a way or an option",
    "title",
    overLines()`
      \bsupport (?:for|of|in|on)\b|\babilit(?:y|ies)\b|\boption (?:to|for)\b|\bway (?:to|for)\b|\bpossibility\b|
      \ballow(?:ing)?\b|\bproposal\b|\bsupport$`,
  ),
  cue(
    "propose",
    "proposes something",
    "text",
    overLines()`
      \b(?:i|we)(?:'d| would)? (?:like to )?(?:propose|suggest|love|request|wish)\b|
      \b(?:i|we)(?:'d| would) (?:really )?(?:like|love|prefer)\b|\bproposal\b|\bpropos(?:e|ed|ing)\b|
      \buse[ -]cases?\b|\bmotivation\b|\balternatives? (?:you|considered|would)\b`,
  ),
  cue(
    "lack",
    "says what is not there yet",
    "text",
    overLines()`
      \bno way (?:to|of)\b|\b(?:doesn't|does not|don't|do not|isn't|is not|not) (?:yet |currently |seem to )?
      (?:support(?:ed)?|allow(?:ed)?|provide|offer|implemented|available|exist)\b|\blacks?\b|\bmissing feature\b|
      \bcurrently,? (?:there|it|the|you|we|only|no)\b|\bat the moment\b`,
  ),
  cue(
    "can-we",
    "asks for it to be added",
    "text",
    overLines()`
      \b(?:can|could|would|will) (?:we|you|it|this|there) (?:please |be |also |possibly )?(?:add(?:ed)?|have|
      support(?:ed)?|provide(?:d)?|made?|implement(?:ed)?|consider(?:ed)?|include(?:d)?|a)\b|
      \bplease (?:add|support|provide|implement|consider|make|allow|enable)\b`,
  ),
  cue(
    "benefit",
    "says what it would be good for",
    "text",
    overLines()`
      \b(?:it|this|that|which) (?:would|could|will) (?:allow|help|make|enable|improve|let|save|be)\b|
      \buseful (?:for|to|when|if)\b|\bmake it easier\b|\beasier to\b|\binstead of having to\b`,
  ),
];

const BUG_CUES: readonly Draft[] = [
  cue(
    "fault",
    "the title names a fault",
    "title",
    overLines()`
      \b(?:fail(?:s|ed|ing|ures?)?|crash(?:es|ed|ing)?|broken|breaks?|wrong(?:ly)?|incorrect(?:ly)?|errors?|exception|
      panics?|segfaults?|segmentation|hangs?|freez\w+|leaks?|regression|bugs?|missing|unexpected(?:ly)?|invalid|
      duplicated?|flaky|races?|corrupt\w*|undefined|overflow|infinite|stuck|lost|no longer|instead of|intermittent|
      abort\w*|mismatch|ignor(?:es|ed)|inconsistent|hydration)\b`,
  ),
  cue(
    "not",
    "the title says what does not work",
    "title",
    overLines()`
      \b(?:does|do|is|are|did|was|has|can|could|will|would)(?:n't| not)\b|\bcannot\b|
      \bnot (?:work|show|respond|display|updat|load|found)\w*\b|\bunable\b`,
  ),
  cue("fix", "the title speaks of a fix", "start", /^(?:\w+[ :])?fix(?:ed|es|up|ing)?\b|^bug\b/),
  cue(
    "reproduce",
    "tells how to reproduce it",
    "text",
    /\b(?:to reproduce|repro|reproduc(?:e|es|ed|ible|tion)|minimal (?:example|repro))\b/,
  ),
  cue(
    "worked-before",
    "says that it worked before",
    "text",
    overLines()`
      \bregression\b|\b(?:used to|it) work(?:ed|s)? (?:fine |well |correctly )?(?:in|with|before|until|on)\b|
      \bsince (?:the )?(?:version|v?\d|updat|upgrad|last|latest)|\bafter (?:the )?(?:updat|upgrad)\w*|\bno longer\b|
      \bbisect\w*|\bprevious(?:ly)? (?:version|work)`,
  ),
  cue(
    "expected",
    "says what was expected instead",
    "text",
    overLines()`
      \bexpected (?:behaviou?r|result|output)\b|\bactual (?:behaviou?r|result|output)\b|\bi expect(?:ed)?\b|
      \binstead,? (?:of|it|i|the)\b`,
  ),
  cue(
    "breakage",
    "names a breakage",
    "text",
    overLines()`
      \b(?:crash(?:es|ed)?|segfault|panic(?:s|ked)?|throws?|exception|assert(?:ion)?|stack trace|traceback|backtrace|
      core dumped|sanitizer|undefined behaviou?r|race condition|deadlock)\b`,
  ),
];

/** Every cue; which kind it speaks for in the end, and how much, is learned. */
export const CUES: readonly Cue[] = [
  ...leaning("question", QUESTION_CUES),
  ...leaning("feature", FEATURE_CUES),
  ...leaning("bug", BUG_CUES),
];

function leaning(leans: Kind, drafts: readonly Draft[]): Cue[] {
  return drafts.map((draft) => ({ ...draft, leans, lean: draft.name === "asked" ? ASKED : LEAN }));
}

function cue(name: string, reason: string, place: CuePlace, pattern: RegExp): Draft {
  return { name, reason, place, pattern };
}
