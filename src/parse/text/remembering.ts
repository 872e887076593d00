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
    if (text.length > LONGEST) return read(text);
    if (kept.size >= most) kept.clear();
    // A part of a text is kept by V8 as a window on the whole, which it would keep alive.
    const copy = copyOf(text);
    const answer = read(copy);
    kept.set(copy, answer);
    return answer;
  };
}

const LONGEST = 200;

function copyOf(text: string): string {
  return String.fromCharCode(...Array.from({ length: text.length }, (_, at) => text.charCodeAt(at)));
}
