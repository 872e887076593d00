/**
 * Thrown by whoever works on a delivery where it is not its time yet: it goes back as if it had never been tried, and is
 * due again later. No fault, no try used up.
 */
export class PutOff extends Error {
  override readonly name = "PutOff";
  /** From now on. */
  readonly afterSeconds: number;

  /** `why` in a few words, for the operator. */
  constructor(why: string, afterSeconds: number) {
    super(why);
    this.afterSeconds = afterSeconds;
  }
}
