/** The file as a whole cannot be read. The message is one line that names it. */
export class CorpusFileError extends Error {
  override readonly name = "CorpusFileError";
}
