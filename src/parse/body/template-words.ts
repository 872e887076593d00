/**
 * Whether a sentence is a template's: an instruction, a question to the reporter, a placeholder, thanks. Data: the words of
 * which templates are made, and how their sentences begin. What a reporter tells holds at least one word that is not among
 * them. Judges single sentences; whether a whole body is a template that nobody filled in is `untouched.ts`.
 */
import { overLines } from "../../wording/over-lines.ts";

/** Words of templates in English: small words, and those in which reports are spoken of. No word says that something fails. */
const WORDS: ReadonlySet<string> = new Set(
  (
    "a able above actual adding ask vote reaction reactions upvote prioritize reprex too +1 " +
    "actually additional additionally affected after all already also alternative " +
    "alternatives an and answer answers any applicable apply are as assist at attach attachment attachments " +
    "available aware backtrace be been before behavior behaviors behaviour being below best better body brief " +
    "briefly bug bugs build but by can case cases check checked checklist choose clear clearly click code command " +
    "comment comments community complete completely concise config configuration configurations consider " +
    "considered contain contains content contents context contributing contribution contributors copy correct " +
    "could crash create creating current currently data date dear delete describe described description detail " +
    "detailed details device diagnose did directly discussions do documentation does doing done down drag each " +
    "easily easy else else's elsewhere encounter encountered ensure enter environment error errors etc every " +
    "everyone exact exactly example examples executable exist existing expect expectation expected experience " +
    "experiencing explain explanation faster feature features feel few field fields file filed files filing fill " +
    "fine first fix fixed folks follow following following: for forum found from full general generated gist give " +
    "go goal goes good guess guide guidelines had happen happened happening happens has have haven't having hello " +
    "help helpful helps here hesitate hey hi how idea ideas identify if image images important in include " +
    "included including info information input insert instead instructions is issue issue's issues it item items " +
    "its just keep kind know known last leave let like likely link links list listed log logs look looking " +
    "maintainers make mandatory many may message messages might minimal minimum missing more most motivation must " +
    "n na name need needed needs new no none not note number obligatory observed occur occurs of on one only open " +
    "opening operating optional or order original other our outcome output outputs panic paragraph part paste per " +
    "platform please possible possibly post pre-release prefer present problem problems program project proposal " +
    "propose proposed provide provided put question questions quick quickly read reading reason recent recently " +
    "recipe redact reference references related release relevant remove repeat replace report reported reporter " +
    "reporting reports repository repro reproduce reproducible reproducing reproduction reproductions request " +
    "requested requests required researched resolve resource resources respond response result results reviewing " +
    "run runnable running sample say screen screenshot screenshots script scroll search searched section sections " +
    "see self-contained sensitive sentence sentences share short shortest should should've show showing shows " +
    "similar single situation small snippet snippets so software solution solutions solve solved solving some " +
    "something specific specify stack stacktrace standalone state step steps submit submitting such suggest " +
    "suggested suggestion suggestions summarize summary sure system take taking team tell template templates test " +
    "text than thank thanks that the their them then there these they things think this thorough thoroughly those " +
    "time title to to-do todo trace traceback tracker triage tried try two type unable understand up update " +
    "upload url us use used useful user users using value values verifiable version versions very via visible " +
    "want was way we welcome were what what's when when's where whether which who who's why will with without " +
    "work-around workaround workarounds would write written yes you you'd you'll you're you've your yourself"
  ).split(" "),
);

/** Words of a sentence in the reporter's name that leaves a gap: "As a [role], I want [goal]". */
const OF_GAPS: ReadonlySet<string> = new Set("i i'm am always frustrated want role".split(" "));

const VERBS =
  "describe|provide|paste|include|explain|tell us|fill|list|attach|insert|enter|specify|write|indicate|" +
  "add (?:any|a|an|the|your|as|here|more|steps|screenshots|links?|logs?|details)|" +
  "replace|remove|delete|answer|state|share|mention|give|put|upload|link|copy|keep|search|read|make sure|be sure|ensure|note|check|select|" +
  "choose|consider|avoid|refer|review|follow|use this|summari[sz]e|outline|complete|do not|don't|let us know|feel free|drag|see our|redact";

/** How a sentence to the reporter begins. */
const TO_REPORTER = overLines("i")`
  ^(?:(?:${VERBS})\b|please\b|kindly\b|thanks?\b|thank you\b|(?:if (?:applicable|possible|relevant|available|so|any)\b|
    (?:if|before|when|once|unless|while) (?:you|there|this|the|it|your|submitting|opening|filing|reporting)\b[^.!?]{0,160}?, ?
      (?:please|you (?:can|may|might|could|should) (?:also )?(?:want to )?(?:${VERBS})|${VERBS})\b|
    before (?:submitting|opening|filing|reporting|you)\b)|
    (?:what|which|how|why|where|when|who|did|do|are|have|is|does|can|was) [^?]{0,200}\?$|
    (?:run|execute|type|use|call|enter)\b[^.\n]{0,100}\bto (?:show|get|find|see|print|display|determine|obtain|view|check)\b
      (?:[ ](?:the |your |its |this |all )?(?:\w{1,20} )?)?(?:versions?|output|info(?:rmation)?|details)\b|
    optional(?:ly)?\b|note(?: that)?:?|this (?:section|template|form|field|tracker|repository)\b|the more\b|you (?:can|may|might|should|must)\b|anything (?:else )?(?:that|you|we)\b)
`;
const YOU = /\byou(?:r|rself)?\b|\byou'/i;
const POLITE = /\bplease\b/i;
const FIRST_PERSON = /\b(?:I|I'm|I've|I'd|my|me|mine)\b/;

/** Questions and wishes of a reporter's, which may hold no other words than a template's. */
const OF_REPORTER = overLines("i")`
  ^(?:how (?:do|can|should|would) (?:you|we|one)\b(?! (?:please )?reproduce)|
    (?:can|could|would|will|do) you\b(?! (?:please )?(?:reproduce|provide|share|describe|tell|give|attach|paste|list|see)\b)|
    is it possible|is there (?:a|any) way|does (?:the|it|this)\b|it\b)
`;

/** Of what a template speaks. */
const REPORT_WORD = overLines("i")`
  \b(?:steps?|relevant|details?|info(?:rmation)?|screenshots?|logs?|outputs?|here|below|above|sections?|template|reproduc\w+|issues?|bugs?|
    problems?|descriptions?|summary|concise(?:ly)?|clear(?:ly)?|brief(?:ly)?|reports?|possible|applicable|happen\w*|expect\w*|behaviou?rs?|examples?|snippets?|
    errors?|context|requests?|solutions?|environment|versions?|did|wrong|questions?|tracker|contribut\w+|thanks?|welcome|program|recipe|use cases?|(?:back)?trace|explanation)\b
`;
/** How a template says hello. */
const GREETING = /^(?:hi|hello|hey|dear)\b[\w ,]{0,30}[,!.]?$/i;
/** How it asks for the version where a heading does already. */
const VERSION_OUTPUT = /^(?:the )?(?:output|result)s? of `[^`\n]{1,80}`\W{0,3}$/i;
const VERSION_COMMAND = /^(?:run|execute|type|use) `[^`\n]{1,80}`/i;

/** Of the words of a sentence that begins so, the share that must be a template's. */
const LEAST_SHARE = 0.8;
/** … and of one that says "you". */
const LEAST_SHARE_TO_YOU = 0.65;

/** Instructions and questions of templates in other languages than English. */
const OTHER_LANGUAGES = overLines("iu")`
  ^(?:(?:bitte,? )?(?:beschreib(?:e|en sie)|gib|geben sie|füge?n? sie|füg|nenne[n]?|erkläre?n?|liste|schildere?n?|ergänze?n?|trage?n?)\b|
    bitte (?:hier|gib|geben|alle|die|den|das|nur|mit|füll)|was (?:ist (?:passiert|geschehen)|sollte|hast du|haben sie|hätte|wurde|passiert)\b|
    (?:veuillez|décri(?:vez|s)|indique[zr]|précisez|collez|ajoutez|joignez|listez|expliquez|fournissez)\b|merci de (?:décrire|préciser|joindre|fournir|remplir|indiquer|coller)\b|
    que s'est-il passé|qu'(?:attendiez|est-ce qu[ei])|quel(?:le)?s? (?:est|sont|version)\b|
    (?:por favor,? )?(?:describ[ea]|indi(?:ca|que)|inclu(?:ye|ya|a)|proporcion[ea]|peg(?:a|ue)|expli(?:ca|que)|adjunt[ea]|descreva|informe|cole|forneça|liste|anexe|preencha)\b|
    ¿?(?:qué|cuál|cómo|o que|qual|quais) (?:pasó|ocurrió|sucedió|esperabas?|es|aconteceu|você|deveria|debería)\b|
    (?:descriv(?:i|ere|ete)|indica(?:re|te)?|incolla(?:re|te)?|allega(?:re|te)?|forni(?:sci|re|te)|spiega(?:re|te)?|(?:che )?cosa (?:è successo|ti aspett))|
    (?:opisz|podaj|wklej|dołącz|wymień)\b|co się (?:stało|dzieje)|
    (?:si|se|falls|wenn|le cas) (?:applicable|nécessaire|possible|pertinent|besoin|échéant|zutreffend|möglich|nötig|es posible|procede|possível|aplicável|possibile|applicabile)\b|
    (?:пожалуйста,? )?(?:опишите|укажите|приложите|вставьте|перечислите|объясните|заполните)|что (?:произошло|случилось|должно|вы ожидали)|
    (?:请|請)[^\n]{0,40}(?:描述|说明|說明|提供|填写|填寫|粘贴|貼上|附上|列出|在此|勾选)|(?:在此|此处)[^\n]{0,12}(?:填写|描述|粘贴|输入)|
    [^\n]{0,60}(?:記載|記入|説明|記述|貼り付け|添付|入力|記して|書いて)(?:して)?(?:ください|下さい)|
    何が起(?:き|こ)|どうなる(?:べき|はず)|
    [^\n]{0,60}(?:설명|작성|기재|첨부|입력|적어|붙여 ?넣어)(?:해)? ?주(?:세요|십시오)|(?:무슨|어떤) [^\n]{0,20}(?:일어났|발생))
`;

/** What stands for something: an example, dots, a name in brackets. */
const EXAMPLE =
  /[([（［]\s{0,2}(?:e\.? ?g\.?|eg|ex\.|i\.e\.|example|for example|such as|like)\b[^)\]）］\n]{0,200}[)\]）］]/gi;
const EXAMPLE_BEHIND =
  /(?:^|[\s,;:*_(])(?:e\.g\.|eg[.:,]|ex[.:]|i\.e\.|examples?:|for example[,:]|for instance[,:]|such as) {0,2}[^\n]{0,300}$/i;
const GAP =
  /<[a-z][\w /-]{0,60}>|\{\{?[a-z][\w /-]{0,60}\}\}?|\[[a-z][\w ,/-]{0,60}\](?!\()|\b(?:v?x\.(?:y|x)(?:\.[zx])?|x{2,6}|tbd)\b/gi;
const STEP = /\b(?:step|item|point) (?:\d|one|two|three)\b/gi;
const DOTS = /\.{3}|…|\[ ?\]|<[a-z][\w /-]{0,60}>|\[[a-z][\w ,/-]{0,60}\]/i;
/** Whole answers that give none. */
const NO_ANSWER = /^\W{0,4}(?:_?no response_?|n\/?a|none|tbd|todo|no|yes\/no|y\/n)\W{0,4}$/i;
const WORD = /[\p{L}\p{N}][\p{L}\p{N}'_-]*/gu;
const CODE = /`{1,3}[^`\n]{1,200}`{1,3}|https?:\/\/\S{1,300}/g;
const LINK = /\[(?=[^\]\n]{1,80}\]\()|(?<=\])\([^()\s]{1,300}\)/g;
/** Sentences are short; what is longer is no template's. */
const MAX_SENTENCE = 600;

/** A line without the marks of lists, quotes, headings, comments and emphasis. */
function withoutMarks(line: string): string {
  return line
    .slice(0, MAX_SENTENCE)
    .replace(/^[ \t>]{0,12}(?:(?:[-*+•#]{1,6}|\d{1,2}[.)]|\/\/+|;+|--|<!--|\/\*+|%|rem\b) {0,4}){0,3}/i, "")
    .replace(/^\[[ xX]\] /, "")
    .replace(/\*{1,3}|_{2}|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|-->|\*\//gu, "")
    .replace(/[’ʼ]/g, "'")
    .replace(RUSTS, "")
    .trim();
}

/** What Rust's template, and its copies, say in the reporter's name. */
const RUSTS = /^(?:I tried this code|I expected to see this happen|Instead,? this happened|I get this error)(?::|$)/;

/** Whether a line holds nothing but a template's sentences and placeholders. Never throws; linear. */
export function isTemplatesLine(line: string): boolean {
  if (line.length > 2 * MAX_SENTENCE) return false;
  const bare = withoutMarks(line);
  if (bare === "" || NO_ANSWER.test(bare) || OTHER_LANGUAGES.test(bare)) return true;
  const told = bare.replace(EXAMPLE, "").replace(EXAMPLE_BEHIND, "");
  return told.split(/(?<=[.!?;。！？])\s+/).every(isTemplatesSentence);
}

function isTemplatesSentence(whole: string): boolean {
  const sentence = whole.trim().replace(/^\(|\)$/g, "");
  const leavesGap = DOTS.test(sentence);
  const isAddressed = TO_REPORTER.test(sentence) && !FIRST_PERSON.test(sentence);
  if (GREETING.test(sentence) || VERSION_OUTPUT.test(sentence)) return true;
  const shown = isAddressed && (YOU.test(sentence) || POLITE.test(sentence) || VERSION_COMMAND.test(sentence));
  const words = sentence
    .replace(CODE, shown ? " " : "$&")
    .replace(LINK, " ")
    .replace(GAP, " ")
    .replace(STEP, "steps")
    .toLowerCase()
    .match(WORD);
  if (words === null) return !sentence.includes("![");
  if (OF_REPORTER.test(sentence) || (!shown && sentence.includes("`"))) return false;
  const known = words.filter((word) => WORDS.has(word) || (leavesGap && OF_GAPS.has(word))).length;
  if (leavesGap && words.length <= MOST_BEFORE_GAP && 2 * known >= words.length) return true;
  if (!leavesGap && !(isAddressed && YOU.test(sentence)) && !REPORT_WORD.test(sentence)) return false;
  const least = !isAddressed ? 1 : YOU.test(sentence) ? LEAST_SHARE_TO_YOU : LEAST_SHARE;
  return known >= least * words.length;
}

/** Words before dots: "Tap on ...". */
const MOST_BEFORE_GAP = 4;

/** Whether a line leads to examples: "Please list the resources, for example:". Never throws. */
export function announcesExamples(line: string): boolean {
  const bare = withoutMarks(line);
  return (
    /(?:for (?:example|instance)|e\.g\.|such as|examples?|like|zum beispiel|z\.\s?b\.|par exemple|por ejemplo|por exemplo)\W{0,3}:\W{0,3}$/i.test(
      bare,
    ) && isTemplatesLine(bare.replace(/\W+$/, "."))
  );
}
