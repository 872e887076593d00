/** How builds, tests, servers and desktop programs say in words of their own that something failed; linear like the others. */
import { overLines } from "../../../wording/over-lines.ts";
import { FAILING_WORDS } from "../failing-words.ts";
import { EVERYWHERE, PROSE_AND_LOG, PROSE_LOG_TITLE, type ErrorOpener, type Surroundings } from "./error-opener.ts";

/** With which the names of commands begin: https://learn.microsoft.com/powershell/scripting/developer/cmdlet/approved-verbs-for-windows-powershell-commands. */
const CMDLET_VERBS = (
  "Add Clear Connect Convert ConvertFrom ConvertTo Copy Disable Enable Enter Expand Export Find Get Import Install Invoke Measure Mount Move New " +
  "Publish Register Remove Rename Resolve Restart Save Select Send Set Start Stop Test Uninstall Unregister Update Write"
).split(" ");

const TITLE_ONLY: ReadonlySet<Surroundings> = new Set(["title"]);

export const PROGRAM_OPENERS: readonly ErrorOpener[] = [
  {
    name: "expectation-of-test",
    reason: "a place, the word, and what was expected on the next line",
    source: "https://google.github.io/googletest/",
    words: [": Failure\n", "): error: Value of"],
    pattern: /(?<=^[^\s:][^\n:]{0,200}:\d{1,7}: Failure\n)(?=\S)/gm,
    where: PROSE_AND_LOG,
    certain: true,
  },
  {
    name: "terminal-process",
    reason: "an editor's terminal did not start, or ended",
    source: "https://code.visualstudio.com/docs/supporting/troubleshoot-terminal-launch",
    words: ["terminal process "],
    pattern:
      /\b(?=[Tt]he terminal process (?:"[^"\n]{1,200}" |'[^'\n]{1,200}' )?(?:failed to|terminated with|exited with))/gm,
    where: EVERYWHERE,
    certain: true,
  },
  {
    name: "window-terminated",
    reason: "a program built on Electron says why its window is gone",
    source: "https://www.electronjs.org/docs/latest/api/structures/render-process-gone-details",
    words: [" (reason: '"],
    pattern: /\b(?=[\w ]{3,60} (?:terminated|crashed|gone)(?: unexpectedly)? \(reason: ')/gm,
    where: EVERYWHERE,
    certain: true,
  },
  {
    name: "command-not-found",
    reason: "an editor knows no such command",
    source: "editors with commands by name",
    words: ["' not found"],
    pattern: /\b(?=[Cc]ommand '[\w.:-]{3,80}' not found)/gm,
    where: PROSE_LOG_TITLE,
    certain: true,
  },
  {
    name: "debugger-break",
    reason: "a debugger shows where nobody caught it",
    source: "Visual Studio",
    words: ["nhandled exception at 0x", "xception thrown at 0x", "nhandled exception: "],
    pattern:
      /\b(?=Unhandled exception: (?:0x)?[cC]0{3}\d{4}\b)|\b(?:Unhandled exception|Exception thrown) at 0x[\dA-Fa-f]{4,16}[^\n:]{0,120}: (?=\S)/gm,
    where: EVERYWHERE,
    certain: true,
  },
  {
    name: "virtual-machine",
    reason: "a virtual machine found itself broken; the signal stands below",
    source: "https://docs.oracle.com/en/java/javase/21/troubleshoot/fatal-error-log.html",
    words: ["# A fatal error has been detected by"],
    pattern: /(?<=^# A fatal error has been detected by [^\n]{1,80}:\n#\n# {1,4})(?=\S)/gm,
    where: PROSE_AND_LOG,
    certain: true,
  },
  {
    name: "critical",
    reason: "a library of GNOME's logs what a program did wrong",
    source: "https://docs.gtk.org/glib/logging.html",
    words: ["-CRITICAL **: ", "-ERROR **: "],
    pattern: /(?<=[\w-]{2,40}-(?:CRITICAL|ERROR) \*\*: (?:[\d:.]{5,20}: )?)(?=[^\d\s])/gm,
    where: PROSE_AND_LOG,
    certain: true,
  },
  {
    name: "server-level",
    reason: "a server names itself and the level in brackets",
    source: "https://nginx.org/en/docs/ngx_core_module.html#error_log",
    words: ["[emerg] ", "[crit] ", "[alert] "],
    pattern: /(?:^|(?<=: ))\[(?:emerg|crit|alert)\] (?=\S)/gm,
    where: PROSE_AND_LOG,
    certain: true,
  },
  {
    name: "script-line",
    reason: "a shell names the script, its line and what is wrong there",
    source: "bash(1)",
    words: [": line "],
    pattern:
      /(?<=(?:^|[`"])[\w./-]{1,120}: line \d{1,6}: )(?=[^\n]{1,120}(?:unbound variable|syntax error|bad substitution|ambiguous redirect|integer expression expected))/gm,
    where: PROSE_AND_LOG,
    certain: true,
  },
  {
    name: "cmdlet",
    reason: "PowerShell names the command, and below the place",
    source: "https://learn.microsoft.com/powershell/module/microsoft.powershell.core/about/about_try_catch_finally",
    words: ["At line:", "\nAt "],
    pattern:
      /(?<=^[A-Za-z][\w.-]{1,60} : )(?=[A-Z][^\n]{5,400}\n(?:[^\n]{0,400}\n){0,4}At [^\n]{1,200}:\d{1,7} char:\d)/gm,
    where: PROSE_AND_LOG,
    certain: true,
    extent: "above-place",
  },
  {
    name: "cmdlet-in-one-line",
    reason: "the same in one line, as PowerShell writes from 7 on, where the place is not shown",
    source:
      "https://learn.microsoft.com/powershell/module/microsoft.powershell.core/about/about_preference_variables#errorview",
    words: CMDLET_VERBS.map((verb) => `${verb}-`),
    pattern: new RegExp(
      String.raw`(?<=^[ \t>]{0,8}(?:${CMDLET_VERBS.join("|")})-[A-Z]\w{2,40} ?: )(?=[A-Z"'][^\n]{8,400})` +
        String.raw`(?=[^\n]{0,400}\b(?:${FAILING_WORDS}|must be|Cannot|Could not|Unable|Failed|Invalid|No|Unknown|Unexpected)\b)`,
      "gm",
    ),
    where: PROSE_AND_LOG,
    certain: true,
    weak: true,
  },
  {
    name: "id-of-error",
    reason: "a title that gives no more than the id of PowerShell's error",
    source: "https://learn.microsoft.com/dotnet/api/system.management.automation.errorrecord.fullyqualifiederrorid",
    words: ["FullyQualifiedErrorId : "],
    pattern: /\b(?=FullyQualifiedErrorId : [A-Za-z]\w{2,60},\S)/gm,
    where: TITLE_ONLY,
    certain: true,
  },
  {
    name: "chain-in-title",
    reason: "a component, what it could not do, and behind colons in small letters why",
    source: "https://go.dev/blog/error-handling-and-go, whose errors wrap each other, as titles",
    words: ["nable to ", "ailed to ", "annot ", "ould not "],
    pattern: overLines("gm")`
      (?<=^(?:\[[^\]\n]{1,30}\]:? ?)?(?!(?:docs?|feat|fix|chore|question|bug|form|ui|request):)[\w./-]{1,30}: )
      (?=(?:Unable to|Failed to|Cannot|Could not) [^\n:]{3,160}: [a-z][^\n:]{1,160}: [^\n:]{2,160}(?:: [^\n]{2,300})?$)
    `,
    where: TITLE_ONLY,
    certain: true,
  },
  {
    name: "name-failed-in-title",
    reason: "a step of a program's, its name in quotation marks, and that it failed",
    source: "https://typeorm.io/docs/advanced-topics/migrations, as titles",
    words: ['" failed'],
    pattern: /(?<= [-–—] |: )(?=(?:Migration|Task|Step|Target|Job) "[^"\s]{3,80}" failed\.?$)/gm,
    where: TITLE_ONLY,
    certain: true,
  },
  {
    name: "ended-with-in-title",
    reason: "what a program could not do, behind the words of a title that say that it ended so",
    source: "CocoaPods and other installers, as titles",
    words: ["Error installing ", "Failed to ", "Unable to ", "Cannot ", "Could not "],
    pattern: overLines("gm")`
      (?<=^Cause: |\b(?:stops|stopped|fails|failed|failing|ends|ended|exits|exited|dies|died|aborts|aborted) with:? )
      (?=(?:Error installing|(?<=: )(?:Failed to|Unable to|Cannot|Could not)) [^\n]{3,300}$)
    `,
    where: TITLE_ONLY,
    certain: true,
    weak: true,
  },
  {
    name: "cmdlet-without-place",
    reason: "PowerShell's own command, run by another program: what is wrong, the command and the category",
    source: "https://learn.microsoft.com/powershell/module/microsoft.powershell.core/about/about_try_catch_finally",
    words: ["+ CategoryInfo"],
    pattern: overLines("gm")`
      ^(?=[A-Z][^\n]{10,400}\n(?:(?!At |\+ )[^\n]{1,400}\n){0,3}\+ [^\n]{1,400}\n\+ [ ~]{1,200}\n[ \t]{1,8}\+ CategoryInfo {1,12}: )(?!At |PS |[^\n]{0,120} : )
    `,
    where: PROSE_AND_LOG,
    certain: true,
    extent: "above-place",
  },
  {
    name: "task-failed",
    reason: "a build names the task that failed",
    source: "Gradle, Xcode, Bazel, systemd",
    words: ["xecution failed for task ", "failed with a nonzero exit code", "failed because the control process"],
    pattern:
      /^[ \t]{0,8}(?=Execution failed for task '|Command \w{3,60} failed with a nonzero exit code|Job for \S{1,80} failed because the control process)/gm,
    where: PROSE_AND_LOG,
    certain: true,
  },
  {
    name: "validation",
    reason: "a cluster names the object and what is wrong with it",
    source: "kubectl",
    words: [" is invalid: "],
    pattern: /^[ \t]{0,8}(?=The \w{2,40} "[^"\n]{1,120}" is invalid: \S)/gm,
    where: PROSE_AND_LOG,
    certain: true,
  },
  {
    name: "result-name",
    reason: "a library's own name for its result, in capitals",
    source: "https://www.sqlite.org/rescode.html, https://registry.khronos.org/vulkan/",
    words: ["SQLITE_", "VK_ERROR_", "CUDNN_STATUS_", "DXGI_ERROR_"],
    pattern:
      /(?:^|(?<=[\s(:]))(?=SQLITE_(?:BUSY|LOCKED|CORRUPT|ERROR|CANTOPEN|READONLY|CONSTRAINT\w{0,30}|FULL|IOERR\w{0,30}): \S|(?:VK_ERROR|DXGI_ERROR|CUDNN_STATUS)_[A-Z_]{3,40}\b(?! ?[|=]))/gm,
    where: PROSE_AND_LOG,
    inline: true,
    certain: true,
    weak: true,
  },
  {
    name: "loader-plugin",
    reason: "a toolkit cannot load what it draws with",
    source: "Qt's qpa",
    words: ["Could not load the Qt platform plugin"],
    pattern: /\b(?=Could not load the Qt platform plugin )/gm,
    where: EVERYWHERE,
    certain: true,
  },
  {
    name: "request-failed",
    reason: "an editor's request to its server or another process failed",
    source: "https://microsoft.github.io/language-server-protocol/",
    words: ["Request ", "onnection to server"],
    pattern:
      /\b(?=Request [a-z]\w{2,40}(?:\/\w{2,40}){1,3} failed with |[Cc]onnection to server (?:is erroring|got closed))/gm,
    where: PROSE_LOG_TITLE,
    certain: true,
  },
];
