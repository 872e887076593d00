// What survived, by place: `node scripts/mutation/survivors.mjs reports/mutation/fingerprint.json`.
import { readFileSync } from "node:fs";

const { files } = JSON.parse(readFileSync(process.argv[2], "utf8"));
for (const [file, { mutants, source }] of Object.entries(files)) {
  const lines = source.split("\n");
  for (const { status, location, replacement, mutatorName } of mutants) {
    if (status !== "Survived" && status !== "NoCoverage") continue;
    const { start, end } = location;
    const old =
      start.line === end.line
        ? lines[start.line - 1].slice(start.column - 1, end.column - 1)
        : `${lines[start.line - 1].slice(start.column - 1)}…`;
    console.log(
      `${file}:${start.line}:${start.column} ${mutatorName}: ${old.slice(0, 140)} → ${replacement.slice(0, 140)}`,
    );
  }
}
