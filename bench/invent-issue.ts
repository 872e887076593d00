/** Issues that nobody wrote: a network failure on macOS, each about something else, so that few are alike. */
export interface InventedIssue {
  readonly repo: string;
  readonly repoId: number;
  readonly number: number;
  readonly title: string;
  readonly body: string;
  readonly author: string;
}

export const EXPECTED_LABELS = ["error: network", "platform: macos"];

export function inventIssue(repository: number, number: number): InventedIssue {
  const [subject, object, place] = [word(number), word(number + 7919), word(number + 104_729)];
  const error = `${subject}Error: the ${object} of ${place} is not to be reached: connect ECONNREFUSED 127.0.0.1:8080`;
  return {
    repo: `org-${repository}/${word(repository)}`,
    repoId: 5000 + repository,
    number,
    title: `${subject} of ${place} ends without ${object}`,
    body: `Since noon each ${subject} ends so:\n\n\`\`\`\n${error}\n\`\`\`\n\nOS: macOS 14`,
    author: `reporter-${number}`,
  };
}

const SYLLABLES = ["ba", "de", "fi", "go", "lu", "ma", "ne", "pi", "ro", "su", "ta", "ve", "wi", "zo", "ka", "hu"];

/** Another one for each number below 65,536. */
function word(number: number): string {
  const mixed = Math.imul(number + 1, 0x9e3779b1) >>> 0;
  return [0, 4, 8, 12].map((shift) => SYLLABLES[(mixed >>> shift) & 15] ?? "").join("");
}
