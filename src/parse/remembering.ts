/**
 * The same function, with its last answers kept: reports of one repository share their headings, and its name. Whatever is
 * kept, the answers are the same, so the function must be pure and its values must not be changed.
 *
 * `most` is how many texts are kept, in characters no longer than `LONGEST` each; when there are more, all are forgotten.
 */
export function remembering<T>(read: (text: string) => T, most: number): (text: string) => T {
  const kept = new Map<string, T>();
  return (text) => {
    const before = kept.get(text);
    if (before !== undefined) return before;
    const answer = read(text);
    if (text.length > LONGEST) return answer;
    if (kept.size >= most) kept.clear();
    kept.set(text, answer);
    return answer;
  };
}

const LONGEST = 200;
