// Jest transform: types stripped by the same compiler that builds dist/, source maps kept.
const { createHash } = require("node:crypto");
const { readFileSync } = require("node:fs");
const { transformSync, version } = require("esbuild");

/**
 * Built-ins that tests leave alone and hot loops use. In the contexts that jest makes, each look at a global costs a call
 * into C++: `Math.imul` in a hash took half of the time of whole suites. A constant of the module costs nothing.
 */
const BUILT_INS = ["Array", "JSON", "Map", "Math", "Number", "Object", "Set", "String", "Uint32Array"];

/** Besides source and path: what was made by another compiler, or by another text of this file, is made anew. */
const maker = `${version}\0${readFileSync(__filename, "utf8")}`;

module.exports = {
  getCacheKey: (source, file) => createHash("sha256").update([maker, file, source].join("\0")).digest("hex"),
  process(source, file) {
    const used = BUILT_INS.filter((name) => new RegExp(`\\b${name}\\b`).test(source));
    return transformSync(source, {
      loader: "ts",
      format: "esm",
      target: "node20",
      sourcemap: "inline",
      sourcefile: file,
      banner: used.length > 0 ? `const { ${used.join(", ")} } = globalThis;` : "",
    });
  },
};
