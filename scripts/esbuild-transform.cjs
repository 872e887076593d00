// Jest transform: types stripped by the same compiler that builds dist/, source maps kept.
const { createHash } = require("node:crypto");
const { readFileSync } = require("node:fs");
const { transformSync, version } = require("esbuild");

/** Besides source and path: what was made by another compiler, or by another text of this file, is made anew. */
const maker = `${version}\0${readFileSync(__filename, "utf8")}`;

module.exports = {
  getCacheKey: (source, file) => createHash("sha256").update([maker, file, source].join("\0")).digest("hex"),
  process: (source, file) =>
    transformSync(source, {
      loader: "ts",
      format: "esm",
      target: "node20",
      sourcemap: "inline",
      sourcefile: file,
    }),
};
