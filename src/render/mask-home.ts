/**
 * Takes the user's name out of home directories, so that a quoted path does not name a person. It deliberately keeps
 * the rest of the path, which is what a maintainer needs.
 *
 * Where a folder called `home` is one of people is told by what stands before it: `/src/pages/home/header.tsx` and the pages
 * of a web site are nobody's.
 */

import { overLines } from "../wording/over-lines.ts";

interface HomeRule {
  readonly name: string;
  readonly pattern: RegExp;
  readonly reason: string;
}

/** Of a folder that is named after its owner. */
const NAME = String.raw`[^\\/:*?"'<>|\s%&\u2044\u2215\uff0f\uff3c\u29f5\u2216\u00a5\u20a9]+`;
/** What stands between folders: once, or doubled as in JSON; percent-encoded; as other code pages and input methods write it. */
const SLASH = String.raw`(?:[\\/]{1,4}|%(?:25)?(?:2[Ff]|5[Cc])|[\u2044\u2215\uff0f\uff3c\u29f5\u2216\u00a5\u20a9])`;
const USERS = String.raw`(?:[Uu]sers|USERS|[Dd]ocuments and [Ss]ettings)`;
const NOBODY = String.raw`(?:Public|Default|All Users|Shared)\b`;

/**
 * Where operating systems keep home directories; each pattern ends after the user's name. Linear: a name holds no
 * separator, so the texts that two matches look at do not overlap.
 */
const HOME_RULES: readonly HomeRule[] = [
  {
    name: "windows",
    // A name with blanks in it (at most four words) only counts where a separator follows it.
    pattern: overLines("g")`
      (?:(?<![A-Za-z])[A-Za-z](?::|%3[Aa])|(?:\/mnt|\/cygdrive)?\/[a-z](?=\/))${SLASH}${USERS}${SLASH}(?!${NOBODY})
      (?:${NAME}(?: ${NAME}){0,3}(?=[\\/])|${NAME})`,
    reason: "`C:\\Users\\name`, with other separators and as WSL, Cygwin and Git Bash see it",
  },
  {
    name: "windows, cut by the blanks of its folder",
    pattern: overLines("g")`(?<=<path> )and [Ss]ettings[\\/]{1,4}(?!${NOBODY})${NAME}`,
    reason: "`<path> and settings\\name`: what a fingerprint leaves of `C:\\Documents and Settings\\name`",
  },
  {
    name: "network",
    pattern: overLines("g")`
      (?:\\{2,4}|(?<![\w:/])\/\/|\b(?:smb|cifs|afp):\/\/)(?!wsl)[\w.-]{1,63}[\\/]{1,4}(?:[\w$-]{1,40}[\\/]{1,4})?
      (?:${USERS}|[Hh]omes?)\$?[\\/]{1,4}(?!${NOBODY})${NAME}`,
    reason: "`\\\\server\\users\\name`, `smb://server/users/name`: a folder that a server shares",
  },
  {
    name: "percent-encoded",
    pattern: overLines("g")`%(?:25)?(?:2[Ff]|5[Cc])(?:${USERS}|home)%(?:25)?(?:2[Ff]|5[Cc])(?!${NOBODY})${NAME}`,
    reason: "`file=%2FUsers%2Fname%2Fa`, within an address",
  },
  {
    name: "macos",
    pattern: overLines("g")`
      (?<![\w.]|\w:\/)(?:\/System\/Volumes\/Data|\/Volumes\/[^/\s:]{1,60})?\/Users\/(?!${NOBODY})${NAME}`,
    reason: "`/Users/name`, on another volume too; not `https://example.org/Users/name`",
  },
  {
    name: "unix",
    pattern: overLines("g")`
      (?<![\w.])(?:\/(?:usr|var(?:\/services)?|exports?|private|opt|data|srv|nfs|afs|gpfs|lustre|auto|scratch|cluster|storage|workspace)|
      \/(?:net|mnt|media|vol|Volumes)(?:\/[\w.-]{1,60})?)?
      \/homes?\d?\/(?!linuxbrew\b)${NAME}`,
    reason: "`/home/name` on Linux and the BSDs, mounted elsewhere too",
  },
  {
    name: "address",
    pattern: overLines("g")`
      (?<=\/@fs|\/\/(?:localhost|127\.0\.0\.1|\[::1\])(?::\d{1,5})?|\b(?:vscode-remote|vscode-file|s?ftp|scp|ssh|nfs):\/\/[\w.+%@:-]{1,100})
      \/(?:Users|home)\/(?!${NOBODY}|linuxbrew\b)${NAME}`,
    reason: "`http://localhost:5173/@fs/Users/name`, `vscode-remote://ssh-remote+host/home/name`",
  },
  {
    name: "removable",
    pattern: overLines("g")`(?<![\w.])\/run\/media\/${NAME}(?=\/)`,
    reason: "`/run/media/name/disk`, where desktops mount what was plugged in",
  },
  {
    name: "without-drive",
    pattern: overLines("g")`(?<![\w:])\\{1,4}(?:${USERS}|home)\\{1,4}(?!${NOBODY})${NAME}`,
    reason: "`\\Users\\name`",
  },
  {
    name: "unix-from-windows",
    pattern: overLines("g")`\\{1,4}home\\{1,4}${NAME}`,
    reason: "`\\\\wsl.localhost\\Ubuntu\\home\\name`",
  },
  {
    name: "flattened",
    pattern: /(?:(?<=[\\/])-|(?<![\w-])[A-Za-z]--)(?:Users|home)-[^-\\/:*?"'<>|\s]+/g,
    reason: "a path made into the name of one folder: `/projects/-Users-name-code`, `C--Users-name-code`",
  },
];

/** Every match holds one of these: most texts that are masked are short, and hold none. */
const HINT = /users|home|settings|\/run\/media\//i;

/** The text with every home directory as `~`; `/Users/Shared` and `C:\Users\Public` are nobody's and stay. Never throws. */
export function maskHomeDirectories(text: string): string {
  if (!HINT.test(text)) return text;
  return HOME_RULES.reduce((masked, rule) => masked.replace(rule.pattern, "~"), text);
}
