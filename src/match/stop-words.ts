/**
 * Words that tell no issue from another: English function words, what remains of contractions, and the politeness of
 * reports. Data, in lower case. Deliberately left out are words that carry a failure ("not", "no", "cannot", "never").
 */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  `a about above after again all also am an and any are as at be because been before being below between both but by
  can could did do does doing done down during each either else etc even every few for from further get gets getting
  give given go goes going got had has have having he her here hers him his how however i if im in into is it its itself
  ive just let like ll made make makes many may maybe me might more most much must my myself now of off on once one only
  onto or other our ours out over own per please re really same see seem seems she should since so some something such
  t than thank thanks that the their them themselves then there these they thing things this those though through thus
  to too under until up upon us use used uses using ve very via was way we well were what whatever when where whether
  which while who whose why will with within would yes yet you your yours`.split(/\s+/),
);
