/** What the YAML parser complains of, in words that say what to do. Data, but for the fallback. */
import type { YAMLError } from "yaml";
import { cut } from "./quote.ts";

/** By the library's error code (eemeli.org/yaml, "Errors"); where several causes share a code, its own words are used. */
const WORDS: Partial<Record<YAMLError["code"], string>> = {
  TAB_AS_INDENT: "a tab is used as indentation; YAML wants spaces",
  BAD_INDENT: "the indentation does not fit the lines above, or a bracket is not closed",
  UNEXPECTED_TOKEN: "something here does not belong; look at quotes, brackets and indentation",
  BAD_SCALAR_START: "a value cannot begin with this character; put it in quotes",
  BAD_DQ_ESCAPE: 'an unknown escape in double quotes; write "\\\\" for a backslash, or use single quotes',
  MULTILINE_IMPLICIT_KEY: "a key must stand on one line with its colon",
  BLOCK_AS_IMPLICIT_KEY: 'two "key: value" pairs on one line; begin a new line, or put the value in quotes',
  KEY_OVER_1024_CHARS: "a key of more than 1024 characters",
  NON_STRING_KEY: "a key must be plain text",
  TAG_RESOLVE_FAILED: 'tags ("!name") are not supported',
  BAD_DIRECTIVE: 'directives ("%NAME") are not supported',
  MULTIPLE_ANCHORS: 'two anchors ("&name") on one value',
  MULTIPLE_TAGS: 'two tags ("!name") on one value',
};

/** One line: `not valid YAML: a tab is used as indentation; YAML wants spaces`. */
export function yamlComplaint(error: YAMLError): string {
  return `not valid YAML: ${WORDS[error.code] ?? cut(error.message, 100)}`;
}
