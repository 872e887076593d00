/** How errors begin whose message stands below a heading, a frame or a class of their own; linear like the others. */
import { EVERYWHERE, LOG_ONLY, PROSE_AND_LOG, PROSE_LOG_TITLE, type ErrorOpener } from "./error-opener.ts";
import { FAILING_WORDS } from "../failing-words.ts";
import { overLines } from "../../../wording/over-lines.ts";

/** Words with which a person's line begins, not a program's name. */
const TOLD =
  "I|[Ww]e|[Tt]he|[Tt]his|[Aa]n?|[Mm]y|[Ss]ame|[Aa]nother|[Yy]our|[Gg]et|[Gg]ot|[Ww]ith|[Ff]ollowing|[Aa]ctual|[Ff]ull|[Ee]xact|[Oo]ther|" +
  "[Nn]ew|[Tt]hrows?|[Ss]ee|[Nn]o|[Nn]ot|[Oo]r|[Aa]nd|[Ff]irst|[Ss]econd|[Ss]ome|[Ff]or|[Ww]hen|[Ii]f|Expected|Console|Terminal|Log";
const KIND_OF_ERROR = String.raw`^[ \t]{0,8}(?!(?:${TOLD})\b)(?:[A-Za-z][\w.+-]{0,24} ){1,3}(?:[Ee]rror|ERROR)(?: of failed request| \d{1,6})?: {1,3}`;
const KIND_WORDS = [
  ...["rror: ", "RROR: ", "rror of failed request: "],
  ...Array.from("123456789", (digit) => `rror ${digit}`),
];

export const ANNOUNCING_OPENERS: readonly ErrorOpener[] = [
  {
    name: "log-record",
    reason: "a record of a log viewer: logger, source and times, the message below",
    source: "https://www.home-assistant.io/integrations/system_log/",
    words: ["First occurred: "],
    pattern:
      /(?<=^First occurred: [^\n]{1,120}\n(?:Last logged: [^\n]{1,60}\n)?\n?)(?!Last logged: |[^\n]{0,80}\n?Traceback \(most)(?=[^\s\n])/gm,
    where: PROSE_AND_LOG,
    certain: true,
  },
  {
    name: "reason-below",
    reason: "a program says below what failed why, behind the place in its own source",
    source: "Prisma's command line, which passes on what its engine panicked with",
    words: ["\nReason: ["],
    pattern: /(?<=^Reason: \[[^\]\n]{3,300}:\d{1,7}:\d{1,5}\] )(?=\S)/gm,
    where: PROSE_AND_LOG,
    certain: true,
  },
  {
    name: "startup-report",
    reason: "a framework did not start and describes why",
    source: "Spring Boot's FailureAnalyzer",
    words: ["APPLICATION FAILED TO START"],
    pattern: /(?<=^APPLICATION FAILED TO START\n\**\n{1,2}Description:\n{1,2})(?=\S)/gm,
    where: PROSE_AND_LOG,
    certain: true,
  },
  {
    name: "position-view",
    reason: "PowerShell points at the code and says below what is wrong",
    source:
      "https://learn.microsoft.com/powershell/module/microsoft.powershell.core/about/about_preference_variables#errorview",
    words: ["Line |\n"],
    pattern: /(?<=^Line \|\n {0,8}\d{1,6} \|[^\n]{1,400}\n {2,10}\|[ ~]{1,400}\n {2,10}\| {1,4})(?=\S)/gm,
    where: PROSE_AND_LOG,
    certain: true,
  },
  {
    name: "class-over-paragraph",
    reason: "a class alone, the message in the next paragraph",
    source: "Poetry's Cleo",
    words: ["Error\n\n", "Exception\n\n"],
    pattern: /^[ \t]{0,4}[A-Z]\w{3,60}(?:Error|Exception)\n\n(?=[ \t]{0,4}[A-Z])/gm,
    where: LOG_ONLY,
    certain: true,
    extent: "two-lines",
  },
  {
    name: "function-over-message",
    reason: "the function and its line, the message below",
    source: "https://www.mathworks.com/help/matlab/ref/error.html",
    words: ["Error using "],
    pattern: /^Error using \S{1,80}(?: \(line \d{1,6}\))?\n(?=\S)/gm,
    where: PROSE_AND_LOG,
    certain: true,
    extent: "two-lines",
  },
  {
    name: "cluster-event",
    reason: "an event of a cluster: type, reason, age and who saw it stand before its words",
    source: "kubectl describe",
    words: ["Warning "],
    pattern:
      /(?<=^[ \t]{0,8}Warning {1,8}[A-Z]\w{2,40} {1,20}\d{1,4}[smhd][\dsmhd]{0,8}(?: \(x\d{1,5} over \S{1,12}\))? {1,12}[\w./-]{2,60}(?:, \S{1,60})? {1,12})(?=\S)/gm,
    where: PROSE_AND_LOG,
    certain: true,
  },
  {
    name: "error-shown",
    reason: "any words of a program's right behind those that say what shows them as an error",
    source: "reports in a person's words",
    words: [" error ", " error: "],
    pattern: overLines("gm")`
      (?<=\b(?:shows?|shown|prints?|logs?|gives?|throws?|reports?|says) (?:me )?(?:this|the following|an) error(?: message)?(?: [a-z]{2,8} [a-z]{3,12}ing)?: )
      (?!(?:This|That|These|It|The|An?|My|We|You|In|On|At|After|Before|Then|Also|But|And|So|There|Here|See|Steps|Not|Only|Just|Same|Please|When|If|Screenshots?|Logs?)\b)
      (?=[A-Z][a-z]{2,20} (?:\S{1,60} ){3}\S)
    `,
    where: new Set(["prose"]),
    certain: true,
    weak: true,
  },
  {
    name: "bundler-words",
    reason: "a bundler says what it cannot find or read",
    source: "webpack",
    words: ["Module not found: ", "Module parse failed: ", "Module build failed"],
    pattern: /^[ \t]{0,8}Module (?:not found|parse failed|build failed(?: \([^()\n]{1,120}\))?): (?=\S)/gm,
    where: PROSE_AND_LOG,
    certain: true,
    weak: true,
  },
  {
    name: "solver-problem",
    reason: "a solver numbers the problems that it found",
    source: "DNF, Zypper, Composer",
    words: ["Problem: ", "Problem 1: ", "Problem 1\n"],
    pattern: overLines("gm")`
        ^[ \t]{0,4}Problem(?: \d{1,3})?: (?=(?:nothing provides|package |conflicting |cannot install|problem with|the ))|
          (?<=^[ \t]{0,4}Problem \d{1,3}\n[ \t]{0,8}- )(?=\S)
      `,
    where: PROSE_AND_LOG,
    certain: true,
  },
  {
    name: "kind-of-error",
    reason: "a line that begins with whose error it is, or of which kind",
    source: "libraries and runtimes",
    words: KIND_WORDS,
    pattern: new RegExp(`${KIND_OF_ERROR}(?=[^\\s|,;{}])`, "gm"),
    where: LOG_ONLY,
    weak: true,
  },
  {
    name: "kind-of-error-told",
    reason: "the same in the midst of a person's words, where words of failure follow",
    source: "libraries and runtimes",
    words: KIND_WORDS,
    pattern: new RegExp(String.raw`${KIND_OF_ERROR}(?=[^\n]{0,240}\b${FAILING_WORDS}\b)`, "gm"),
    where: new Set(["prose"]),
    weak: true,
  },
  {
    name: "failed-with",
    reason: "a program says that something failed, and behind the colon why",
    source: "editors and clients of language servers",
    words: ["failed with "],
    behind: ["failed with message: ", "failed with error: ", "failed with reason: ", "failed with exception: "],
    // How a child ended is no reason of its own.
    pattern:
      /(?<=\bfailed with (?:message|error|reason|exception): )(?=(?:\S{1,80} ){2}\S)(?!exit (?:status|code) \d)/gm,
    where: PROSE_AND_LOG,
    certain: true,
    weak: true,
  },
  {
    name: "kind-over-message",
    reason: "a kind of error and the model it is about, the message indented below",
    source: "https://docs.getdbt.com/guides/debug-errors",
    words: [" Error\n", " Error in "],
    pattern: overLines("gm")`
        (?<=^[ \t]{0,8}(?:Database|Compilation|Runtime|Parsing|Dependency|Validation) Error(?: in \w{3,20} \S{1,120} \([^()\n]{1,200}\))?\n)[ \t]{2,8}(?=\S)
      `,
    where: LOG_ONLY,
    certain: true,
  },
  {
    name: "script-over-message",
    reason: "a console names the script and line that threw, the message in a block below",
    source: "Symfony's Console",
    words: [".php line "],
    pattern: /^In [\w.-]{1,80}\.php line \d{1,6}:[ \t]{0,4}\n[ \t]{0,240}\n(?=[ \t]{1,4}\S)/gm,
    where: PROSE_AND_LOG,
    certain: true,
    extent: "two-lines",
  },
  {
    name: "error-occurred",
    reason: "a program says that an error occurred, and behind the colon which",
    source: "command line interfaces",
    words: ["rror occurred", "rror has occurred"],
    pattern:
      /\b[Aa]n? (?:[a-z]{3,12} )?error (?:has )?occurred(?: (?:while|during|when|in) (?:[^\n:.]|\.(?! )){1,80})?: (?=(?:\S{1,80} )\S)/gm,
    where: PROSE_LOG_TITLE,
    certain: true,
    weak: true,
  },
  {
    name: "error-during",
    reason: "a program says at what the error came, and behind the colon which",
    source: "https://chromium.googlesource.com/chromium/src (WebSocket handshakes), command line interfaces",
    words: ["rror during ", "rror while ", "rror in ", "rror when ", "rror on ", "rror at "],
    pattern: /(?<=(?:^|^failed: |['"\x60(] ?))(?=Error (?:during|while|when|in|on|at) [^\n:]{3,80}: (?:\S{1,80} )\S)/gm,
    where: PROSE_LOG_TITLE,
    certain: true,
    weak: true,
  },
  {
    name: "numbered-kind",
    reason: "a compiler draws a line of the error's number, kind and place",
    source: "Scala 3",
    words: ["-- [E"],
    pattern: /^(?:\[error\] )?-- \[E\d{3}\] [A-Z][^:\n]{3,80}: \S[^\n]{0,300}/gm,
    where: PROSE_AND_LOG,
    certain: true,
    extent: "match",
  },
  {
    name: "storage-answer",
    reason: "the answer of a store of objects, in XML",
    source: "https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html, which other stores follow",
    words: ["<Error>"],
    pattern: /<Error>(?=\s{0,20}<Code>\w{2,60}<\/Code>\s{0,20}<Message>)/gm,
    where: EVERYWHERE,
    certain: true,
    extent: "paragraph",
  },
  {
    name: "type-checker",
    reason: "a message of a type checker, its number in brackets right behind the full stop",
    source: "TypeScript's playground and editors built on Monaco",
    words: [".("],
    pattern: /(?<=^[ \t]{0,8}\x60?)(?=[A-Z][^\n\x60]{10,600}\.\(\d{4,5}\)\x60?$)/gm,
    where: PROSE_AND_LOG,
    certain: true,
  },
  {
    name: "message-over-code",
    reason: "a message, and its code in the line below",
    source: "WSL, Windows' installers",
    words: ["\nError code: ", "\nError Code: ", "\nHRESULT: "],
    pattern: overLines("gm")`
        ^(?!(?:I|I'm|It|We|My|When|Whenever|After|If|Then|This|Here|Also|But|And|So|Same|Please|Error)\b)
          (?=[A-Z][^\n]{11,300}[^:\s]\n(?:Error [Cc]ode|HRESULT): ?\S)
      `,
    where: PROSE_AND_LOG,
    certain: true,
    extent: "paragraph",
  },
  {
    name: "fixed-words",
    reason: "whole messages that tools print without any mark",
    source: "Docker, kubectl, sudo, Composer, the .NET host",
    words: [
      "Docker daemon",
      "The connection to the server ",
      "sudoers file",
      "Your requirements could not be resolved",
      "You must install or update .NET",
      "annot open display: ",
    ],
    pattern: overLines("gm")`
        \b(?=Cannot connect to the Docker daemon\b|The connection to the server \S{3,80} was refused|
          [\w.-]{1,40} is not in the sudoers file|Your requirements could not be resolved to an installable set|
          You must install or update \.NET to run this application|[Cc]annot open display: )
      `,
    where: EVERYWHERE,
    certain: true,
  },
  {
    name: "script-warning",
    reason: "PHP and Vue warn of what they could not do",
    source: "https://www.php.net/manual/en/errorfunc.constants.php, https://vuejs.org/error-reference/",
    words: ["PHP Warning: ", "[Vue warn]: "],
    pattern: /\bPHP Warning: {1,3}(?=\S)|\[Vue warn\]: (?=\S)/gm,
    where: PROSE_AND_LOG,
    certain: true,
  },
  {
    name: "component-warning",
    reason: "a library of components warns of what its user did wrong",
    source: "https://react.dev/warnings",
    words: ["Warning: "],
    pattern: overLines("gm")`
        ^[ \t]{0,8}Warning: (?=(?:Each child in|Cannot update|Can't perform|Failed prop type|Received|Invalid|
          Encountered two|Function components cannot|Maximum update depth|An update to|validateDOMNesting|
          Did not expect|A component is changing|React has detected|React does not recognize|Prop \x60|
          The tag <|State updates from|Unknown event handler|You provided a)\b)
      `,
    where: PROSE_AND_LOG,
    certain: true,
  },
];
