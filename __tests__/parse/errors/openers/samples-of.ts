/**
 * Texts that a pattern matches: one for each choice of each group, with and without what is optional. For patterns of fixed
 * messages only: characters, escapes, classes, groups, choices and counts; what looks around is left out.
 */

/** The samples of a pattern's source. */
export function samplesOf(source: string): string[] {
  const reader = new Reader(source);
  const whole = reader.choices();
  return [...new Set(whole)];
}

/** So many variants of one part are enough; the first is used for the other parts. */
const MOST = 40;

class Reader {
  readonly #source: string;
  #at = 0;

  constructor(source: string) {
    this.#source = source;
  }

  /** All alternatives up to a closing bracket or the end. */
  choices(): string[] {
    const found = [...this.#sequence()];
    while (this.#source[this.#at] === "|") {
      this.#at++;
      found.push(...this.#sequence());
    }
    return found.slice(0, MOST);
  }

  /** Variants of one sequence: each part's in turn, beside the first of the others. */
  #sequence(): string[] {
    const parts: string[][] = [];
    while (this.#at < this.#source.length && !["|", ")"].includes(this.#source[this.#at] ?? ""))
      parts.push(this.#part());
    const first = parts.map(([one = ""]) => one);
    const variants = parts.flatMap((part, at) => part.slice(1).map((other) => replaced(first, at, other)));
    return [first.join(""), ...variants.map((variant) => variant.join(""))].slice(0, MOST);
  }

  #part(): string[] {
    const one = this.#atom();
    const count = /^(?:[*+?]|\{(\d+)(?:,\d*)?\})\??/.exec(this.#source.slice(this.#at));
    if (count === null) return one;
    this.#at += count[0].length;
    if (count[0].startsWith("?")) return [...one, ""];
    if (count[0].startsWith("*")) return ["", ...one];
    const times = Math.max(1, Number(count[1] ?? 1));
    return count[1] === "0" ? ["", ...one] : one.map((text) => text.repeat(times));
  }

  #atom(): string[] {
    const rest = this.#source.slice(this.#at);
    const around = /^\(\?<?[=!]/.exec(rest);
    if (around !== null) return this.#skipGroup(around[0].length);
    if (rest.startsWith("(?:")) {
      this.#at += 3;
      const found = this.choices();
      this.#at++;
      return found;
    }
    const set = /^\[(\^?)((?:\\.|[^\]\\])*)\]/.exec(rest);
    if (set !== null) {
      this.#at += set[0].length;
      return [memberOf(set[2] ?? "", set[1] === "^")];
    }
    if (rest.startsWith("\\x60")) return this.#take(4, "`");
    if (rest.startsWith("\\")) return this.#take(2, ESCAPES[rest[1] ?? ""] ?? rest[1] ?? "");
    return this.#take(1, rest[0] === "." ? "x" : (rest[0] ?? ""));
  }

  #take(length: number, text: string): string[] {
    this.#at += length;
    return [text];
  }

  #skipGroup(opening: number): string[] {
    this.#at += opening;
    this.choices();
    this.#at++;
    return [""];
  }
}

const ESCAPES: Readonly<Record<string, string>> = { d: "4", w: "k", s: " ", S: "k", b: "", n: "\n" };

function memberOf(set: string, isOthers: boolean): string {
  if (isOthers) return "k";
  const [first = "", second = ""] = set;
  if (first === "\\") return set.startsWith("\\x60") ? "`" : (ESCAPES[second] ?? second);
  return first;
}

function replaced(list: readonly string[], at: number, other: string): string[] {
  return list.map((one, index) => (index === at ? other : one));
}
