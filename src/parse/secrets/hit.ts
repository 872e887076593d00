/** A credential's place in a text, and what kind it is. */
export interface Hit {
  readonly start: number;
  readonly end: number;
  /** For a person: "an API key (sk-…)"; null for what is taken out but is no credential, or perhaps none. */
  readonly what: string | null;
  /** What takes its place: "API key" gives `[redacted API key]`. */
  readonly replacement: string;
}
