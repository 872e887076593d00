/**
 * Door of the room `product/`: what the repository is about, and which versions are its own and which are of the software
 * around it. Looks at words only; where they stand in a report is the business of `body/` and `environment/`.
 */
export { productName, type ProductName, type Side } from "./product-name.ts";
export {
  compareVersions,
  foreignName,
  isComparison,
  isForeignValue,
  isForeignVersion,
  isRuntimeOfNet,
  isOtherTime,
  namingWords,
  readBuild,
  readCommit,
  readVersion,
  versionLabelRank,
} from "./product-version.ts";
