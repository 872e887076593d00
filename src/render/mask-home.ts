/**
 * Takes the user's name out of home directories, so that a quoted path does not name a person. It deliberately keeps
 * the rest of the path, which is what a maintainer needs.
 */

interface HomeRule {
  readonly name: string;
  readonly pattern: RegExp;
  readonly reason: string;
}

/**
 * Where operating systems keep home directories; each pattern ends after the user's name. Linear: a name holds no
 * separator, so the texts that two matches look at do not overlap.
 */
const HOME_RULES: readonly HomeRule[] = [
  {
    name: "windows",
    // A name with blanks in it (at most four words) only counts where a separator follows it.
    pattern:
      /(?:[A-Za-z]:|\/mnt\/[a-z]|\/[a-z])[\\/]{1,4}[Uu]sers[\\/]{1,4}(?!(?:Public|Default)\b)(?:[^\\/:*?"'<>|\s]+(?: [^\\/:*?"'<>|\s]+){0,3}(?=[\\/])|[^\\/:*?"'<>|\s]+)/g,
    reason: "`C:\\Users\\name`, with doubled backslashes as in JSON too, and as WSL and Git Bash see it",
  },
  {
    name: "network",
    pattern: /\\{2,4}[\w.-]{1,63}[\\/]{1,4}(?:[Uu]sers|[Hh]ome)\$?[\\/]{1,4}[^\\/:*?"'<>|\s]+/g,
    reason: "`\\\\server\\users\\name`, a folder that a server shares",
  },
  {
    name: "windows-other-separator",
    pattern:
      /[A-Za-z]:[\u2044\u2215\uff0f\uff3c\u29f5\u2216\u00a5\u20a9][Uu]sers[\u2044\u2215\uff0f\uff3c\u29f5\u2216\u00a5\u20a9][^\u2044\u2215\uff0f\uff3c\u29f5\u2216\u00a5\u20a9\\/:*?"'<>|\s]+/g,
    reason: "`C:¥Users¥name`, `C:＼Users＼name`: as other code pages and input methods write it",
  },
  {
    name: "percent-encoded",
    pattern: /(?:%2[Ff]|%5[Cc])(?:[Uu]sers|home)(?:%2[Ff]|%5[Cc])[^%\\/:*?"'<>|\s&]+/g,
    reason: "`file=%2FUsers%2Fname%2Fa`, within an address",
  },
  {
    name: "macos",
    pattern: /(?<![\w.])\/Users\/(?!Shared\b)[^\\/:*?"'<>|\s]+/g,
    reason: "`/Users/name`; not `https://example.org/Users/name`",
  },
  {
    name: "unix",
    pattern:
      /(?<![\w.])(?:\/(?:usr|var|export|private|opt|data|mnt|srv|nfs|net|Volumes))?\/home\/(?!linuxbrew\b)[^\\/:*?"'<>|\s]+/g,
    reason: "`/home/name` on Linux and the BSDs",
  },
  {
    name: "unix-from-windows",
    pattern: /\\{1,4}home\\{1,4}[^\\/:*?"'<>|\s]+/g,
    reason: "`\\\\wsl.localhost\\Ubuntu\\home\\name`",
  },
  {
    name: "flattened",
    pattern: /(?<![\w-])-(?:Users|home)-[^-\\/:*?"'<>|\s]+/g,
    reason: "a path made into the name of one folder: `/projects/-Users-name-code`",
  },
];

/** The text with every home directory as `~`; `/Users/Shared` and `C:\Users\Public` are nobody's and stay. Never throws. */
export function maskHomeDirectories(text: string): string {
  return HOME_RULES.reduce((masked, rule) => masked.replace(rule.pattern, "~"), text);
}
