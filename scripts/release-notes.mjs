/**
 * Prints the changelog's section of a version, for the notes of its release: `node scripts/release-notes.mjs v1.2.3`. Ends with 1,
 * and says why, where the tag is not the version of package.json and src/version.ts, or the changelog has no such section. A version
 * with a hyphen (1.0.0-rc.0) may still have its notes under "Unreleased".
 */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const read = (name) => readFileSync(new URL(`../${name}`, import.meta.url), "utf8");

/** The section's text without its heading; undefined where there is none, or nothing in it. */
export function sectionOf(changelog, version) {
  const heads = [...changelog.matchAll(/^## \[([^\]]+)\][^\n]*\n/gm)];
  const find = (name) => heads.findIndex(([, said]) => said === name);
  const at = find(version) < 0 && version.includes("-") ? find("Unreleased") : find(version);
  if (at < 0) return undefined;
  const text = changelog.slice(heads[at].index + heads[at][0].length, heads[at + 1]?.index).trim();
  return text === "" ? undefined : text;
}

/** What is wrong with releasing the tag; undefined for nothing. */
export function findFault(tag, { version, source, changelog }) {
  if (tag !== `v${version}`) return `the tag ${tag} is not v${version}, the version of package.json`;
  if (!source.includes(`"${version}"`)) return `src/version.ts is not at ${version}`;
  if (sectionOf(changelog, version) === undefined) return `CHANGELOG.md has no section [${version}]`;
  return undefined;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const tag = process.argv[2] ?? "";
  const { version } = JSON.parse(read("package.json"));
  const changelog = read("CHANGELOG.md");
  const fault = findFault(tag, { version, source: read("src/version.ts"), changelog });
  if (fault === undefined) console.log(sectionOf(changelog, version));
  else {
    console.error(fault);
    process.exitCode = 1;
  }
}
