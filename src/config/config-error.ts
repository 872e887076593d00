/** What is wrong with a configuration file, for the person who wrote it. */
import { toOneLine } from "./quote.ts";

/** One thing to mend in a configuration file, and where it stands. */
export interface ConfigError {
  /** Path as the person knows it: `.github/fingerpost.yml`. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 units. */
  readonly column: number;
  /** What is wrong, what would be right, and where it helps an example. One line. */
  readonly message: string;
  /** Present where the rest of the file counts all the same; else the defaults are used until it is mended. */
  readonly keepsSettings?: true;
}

/** What follows from an error, for a log. */
export function consequenceOf({ keepsSettings }: ConfigError): string {
  return keepsSettings === true ? "the rest of the configuration counts" : "the defaults are used until it is mended";
}

/**
 * One line, as compilers write it, so that terminals and editors link it:
 * `.github/fingerpost.yml:3:5: unknown key "enable" in "comment"; did you mean "enabled"?`
 * Text from the file comes out visible: no control or direction characters. Never throws.
 */
export function renderConfigError(error: ConfigError): string {
  return toOneLine(`${error.file}:${error.line}:${error.column}: ${error.message}`);
}
