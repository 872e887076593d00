/**
 * Words that say that something went wrong, as a regular expression's source. A line of output without a form of its own
 * is taken for an error only with one of them.
 */
export const FAILING_WORDS =
  "(?:not|no|never|cannot|can ?not|can['’]?t|could ?n['’]?t|does ?n['’]?t|did ?n['’]?t|is ?n['’]?t|won['’]?t|" +
  "fail(?:s|ed|ure)?|errors?|exceptions?|invalid|illegal|bad|malformed|unable|unknown|unexpected(?:ly)?|undefined|undeclared|unrecogni[sz]ed|" +
  "unsupported|unresolved|unreachable|unavailable|unhandled|uninitiali[sz]ed|missing|mismatch(?:es|ed)?|denied|refused|expect(?:s|ed)|requires?|" +
  "exceed(?:s|ed)?|overflow(?:s|ed)?|redeclared|redefin(?:ed|ition)|duplicate|conflict(?:s|ing)?|corrupt(?:ed)?|aborted|timed? ?out|" +
  "timeout|too (?:many|long|large|big|few)|already|inconsistent|incompatible|mixture|violat(?:es|ed|ion)|crash(?:es|ed)?|broken|forbidden|" +
  "unauthori[sz]ed|rejected|insufficient|exhausted|panic|fault|leak(?:ed|s)?|prevented|went wrong|disabled|deprecated|only supported|attempt to (?:call|index|compare|perform|concatenate))";
