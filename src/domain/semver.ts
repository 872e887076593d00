/**
 * Versions as semver.org has them, by the package `semver`: each function that is used, from its own file. The package as a
 * whole has four times as many, ranges among them, and every start of the command line would load and run them all.
 */
export { default as clean } from "semver/functions/clean.js";
export { default as coerce } from "semver/functions/coerce.js";
export { default as compare } from "semver/functions/compare.js";
export { default as gte } from "semver/functions/gte.js";
export { default as lt } from "semver/functions/lt.js";
export { default as parse } from "semver/functions/parse.js";
export { default as prerelease } from "semver/functions/prerelease.js";
export { default as rcompare } from "semver/functions/rcompare.js";
export { default as rsort } from "semver/functions/rsort.js";
export { default as valid } from "semver/functions/valid.js";
