/** How the reporter wrote: a tool's own `/bug` command, a GitHub issue form, or freely. */
export type ReportFormat = "bug-command" | "issue-form" | "free-text";

/** Stored by place in the list: new ones go to its end. `web` is a browser on a system that is not told. */
export const OPERATING_SYSTEMS = [
  ...(["macos", "windows", "linux", "wsl", "web", "other"] as const),
  ...(["ios", "android", "freebsd", "openbsd", "netbsd", "solaris", "chromeos"] as const),
] as const;
/** One of `OPERATING_SYSTEMS`. */
export type OperatingSystem = (typeof OPERATING_SYSTEMS)[number];

/** The few words that `os` of `triage --json` and corpora know; `other` is every system without a family of its own. */
export const SYSTEM_FAMILIES = ["macos", "windows", "linux", "wsl", "web", "other"] as const;
/** One of `SYSTEM_FAMILIES`. */
export type SystemFamily = (typeof SYSTEM_FAMILIES)[number];

/** A value as it stands in the report, and the one word that all its spellings come to. */
export interface NamedValue {
  /** `homebrew`, `zsh`, `opus-4.5`; null where the value is none that is known. */
  readonly name: string | null;
  /** As written, at most 120 characters. */
  readonly raw: string;
}

/** What else the report says of the set-up. A part of which it says nothing is absent. */
export interface Setup {
  /** The language model in use: `opus-4.5`, `gpt-4o`. */
  readonly model?: NamedValue;
  /** How the service is paid for: `free`, `pro`, `max-20x`, `enterprise`, `api`. */
  readonly plan?: NamedValue;
  /** `bash`, `zsh`, `fish`, `powershell`, `cmd`. */
  readonly shell?: NamedValue;
  /** How the product came onto the machine: `npm`, `native`, `homebrew`, `winget`, `docker`, `source`. */
  readonly installMethod?: NamedValue;
  /** Where the product is used: `cli`, `vscode-extension`, `jetbrains-plugin`, `desktop`, `web`, `mobile`, `ci`. */
  readonly surface?: NamedValue;
}

/** Where and on what the failure happened. Every value is as the reporter gave it, but `os`, which is normalised. */
export interface Environment {
  /** As written: `darwin`, `win32`, `macos`, `linux (DGX Spark)`. */
  readonly platform: string | null;
  readonly os: OperatingSystem | null;
  readonly terminal: string | null;
  /** The product's version without a leading `v` or a trailing product name: `2.1.7`. */
  readonly version: string | null;
  /** Present where no label, sentence or tool tells the version, but what is seen around it: how probable it is, 0..1. */
  readonly versionLikely?: number;
  readonly feedbackId: string | null;
  /** Absent where the report says nothing of it. */
  readonly setup?: Setup;
}

/** What a headed part of the body is for; `other` where the heading says nothing that is known. */
export const FIELD_KINDS = [
  "description",
  "expected",
  "actual",
  "steps",
  "errors",
  "environment",
  "version",
  "platform",
  "operating-system",
  "terminal",
  "model",
  "checklist",
  "additional",
  "other",
] as const;
/** One of `FIELD_KINDS`: what a heading asks for. */
export type FieldKind = (typeof FIELD_KINDS)[number];

/** Fields that hold values, and no words on what happened. */
export const FACT_FIELDS: ReadonlySet<FieldKind> = new Set([
  "environment",
  "version",
  "platform",
  "operating-system",
  "terminal",
  "model",
]);

/** A headed part of the body, in the body's order. The text before any heading has the heading "". */
export interface Field {
  readonly kind: FieldKind;
  readonly heading: string;
  /** Trimmed; `_No response_`, `N/A` and an empty fence are "". */
  readonly text: string;
  /** Present where the field, or a label within it, asks for the version and nobody answered: `- Version [e.g. 22]`. */
  readonly asksVersion?: true;
}

/** A fence of the body. */
export interface CodeBlock {
  /** The fence's info string in lower case; "" where there is none. */
  readonly language: string;
  readonly text: string;
}

/** One line of a stack trace. */
export interface Frame {
  /** As written, trimmed: `at async sendJob (/$bunfs/root/kestrel:402:5120)`. */
  readonly raw: string;
  /** As written, without `at`: `async sendJob`; null for an anonymous frame. */
  readonly function: string | null;
  readonly file: string | null;
  readonly line: number | null;
  readonly column: number | null;
}

/** The place of the report that an error stood in. */
export type ErrorSource = "errors-block" | "description" | "form-field" | "title";

/** One distinct error of the report; identical ones are counted, not repeated. */
export interface ErrorEntry {
  /** `TypeError`, `MaxFileReadTokenExceededError`, or a minified `mE1`; null where none is given. */
  readonly className: string | null;
  /** The human message: `error.message` of a nested JSON body where there is one, else the text after the class. */
  readonly message: string;
  /** HTTP status, 100 to 599. */
  readonly status: number | null;
  /** The API's own type: `invalid_request_error`. */
  readonly apiType: string | null;
  /** errno, error or exit code that carries meaning: `ENOENT`, `ERR_MODULE_NOT_FOUND`, `E0308`, `exit 137`. */
  readonly code: string | null;
  /** How often it occurs in this report, at least 1. */
  readonly count: number;
  /** ISO 8601 in UTC; null where the report gives no time. */
  readonly firstSeen: string | null;
  readonly lastSeen: string | null;
  /** True for known background noise, which is never evidence. */
  readonly noise: boolean;
  /** Why it is noise, in words for a person; null where it is not. */
  readonly noiseReason: string | null;
  /** Present where it is noise because of what the repository's earlier reports have in common, and by no rule. */
  readonly learned?: true;
  /** Where it was read first; `sources` holds every place. */
  readonly source: ErrorSource;
  readonly sources: readonly ErrorSource[];
  readonly frames: readonly Frame[];
  /** Present where title, prose or a short excerpt quote it: then it is complained of, not only logged. */
  readonly quoted?: true;
  /** Present where no form tells it, but its words alone: how probable it is that it is one, 0..1. */
  readonly likely?: number;
  /** Index of the error that counts in its stead: its cause, or what it sums up; absent where it stands for itself. */
  readonly root?: number;
}

/** What was not understood, or what was lost before it came here. Never an exception: a broken body is data. */
export const PROBLEM_KINDS = [
  "empty-body",
  "errors-truncated",
  "errors-not-json",
  "errors-unfenced",
  "errors-missing",
  "errors-unreadable-entry",
  "content-truncated",
  "description-missing",
  "environment-missing",
  "environment-value-odd",
  "fence-unclosed",
  "too-long",
] as const;
export type ProblemKind = (typeof PROBLEM_KINDS)[number];

/** Something in a report that could not be read or is missing. Never an error: a broken body is data. */
export interface Problem {
  readonly kind: ProblemKind;
  /** One sentence for a person; quotes nothing that may be secret. */
  readonly detail: string;
}

/** A credential that seems to stand in the public text. Its value is kept nowhere. */
export interface SecretFinding {
  /** For a person: "an API key (sk-…)". */
  readonly what: string;
}

/** An issue's text, read. */
export interface Report {
  readonly format: ReportFormat;
  readonly title: string;
  readonly environment: Environment;
  readonly fields: readonly Field[];
  /** What the reporter wrote: no fences, no Errors block, no environment list, no checklists, no HTML comments. */
  readonly prose: string;
  readonly code: readonly CodeBlock[];
  readonly errors: readonly ErrorEntry[];
  /** Index into `errors` of the one that the reporter complains of; null where there is none but noise. */
  readonly primaryError: number | null;
  /** Issues of the same repository that the reporter names, in order, without repeats. */
  readonly mentions: readonly number[];
  /** Ids of requests at a service (`req_…`), in order, without repeats. */
  readonly requestIds: readonly string[];
  readonly secrets: readonly SecretFinding[];
  readonly problems: readonly Problem[];
}
