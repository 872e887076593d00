/** Three reports on invented threads, as the world of fixtures gives them: the pages that are shown, and what must hold of each. */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "@jest/globals";
import gfm from "cmark-gfm-js";
import type { IssueReport, Section } from "../../src/graph/report-value.ts";
import { renderReportHtml } from "../../src/graph/render/render-html.ts";
import { MAX_DRAWN, renderMermaid } from "../../src/graph/render/mermaid.ts";
import { renderReportMarkdown } from "../../src/graph/render/render-markdown.ts";
import { renderReportJson } from "../../src/graph/render/render-report-json.ts";
import { readReport } from "../support/read-report.ts";
import { createThreadWorld, readThreadWorld } from "../support/thread-world.ts";

const EXAMPLES: readonly [name: string, issue: number][] = [
  ["fixed-bug", 214],
  ["burst", 501],
  ["hub", 40],
];
const FOLDER = new URL("../../docs/examples/", import.meta.url);
const reports = new Map<string, IssueReport>();

beforeAll(async () => {
  for (const [name, issue] of EXAMPLES) reports.set(name, await readReport(readThreadWorld(name), issue));
});

const reportOf = (name: string): IssueReport => {
  const report = reports.get(name);
  if (report === undefined) throw new Error(name);
  return report;
};

describe.each(EXAMPLES)("%s", (name) => {
  test.each([
    ["md", renderReportMarkdown],
    ["html", renderReportHtml],
    ["json", renderReportJson],
  ] as const)("its page as %s", (ending, render) => {
    const file = new URL(`${name}.${ending}`, FOLDER);
    const text = render(reportOf(name));
    mkdirSync(FOLDER, { recursive: true });
    if (process.env["UPDATE"] === "1") writeFileSync(file, text);
    expect(text).toBe(readFileSync(file, "utf8"));
  });

  test("no sentence without a source, no source that is missing", () => {
    const { analysis, sources, tried } = JSON.parse(renderReportJson(reportOf(name))) as IssueReport; // Our own JSON.
    const sections: Section[] = Object.values(analysis);
    const sentences = sections.flatMap((section) => section.sentences);
    expect(sentences.length).toBeGreaterThan(2);
    for (const { text, refs } of sentences) {
      expect([text, refs.length > 0, refs.every((ref) => sources[ref - 1] !== undefined)]).toEqual([text, true, true]);
    }
    for (const { source } of tried) expect(sources[source - 1]?.kind).toBe("comment");
    // A part that says nothing says why.
    for (const section of sections) expect(section.sentences.length > 0 || (section.thin ?? "") !== "").toBe(true);
  });

  test("every link has its evidence, with a date or from a field of GitHub's", () => {
    for (const { evidence } of reportOf(name).edges) {
      expect(evidence.words).not.toBe("");
      expect(evidence.url).toMatch(/^https:\/\/github\.com\//u);
      expect(evidence.at !== null || evidence.where === "field").toBe(true);
    }
  });

  test("its Mermaid has at most 40 threads", () => {
    const { text } = renderMermaid(reportOf(name));
    expect(text.match(/^ {2}t\d+[[({]/gmu)?.length ?? 0).toBeLessThanOrEqual(MAX_DRAWN);
  });
});

describe("what it says", () => {
  const tldr = (name: string) =>
    reportOf(name)
      .analysis.tldr.sentences.map(({ text }) => text)
      .join("\n");

  test("of a fixed bug: which release has it, told by its tag; who was superseded; what did not work", () => {
    const { nodes, analysis } = reportOf("fixed-bug");
    expect(tldr("fixed-bug")).toContain("Fixed by #236: merged on 2026-04-28, first in release v3.4.2");
    expect(nodes.find(({ number }) => number === 221)?.fate.text).toContain("superseded by #236");
    expect(analysis.guidance.sentences[0]?.text).toBe(
      "Update to v3.4.2 or later (reported on 3.4.0), which has the fix.",
    );
    expect(analysis.notes.sentences.map(({ text }) => text).join()).toContain(
      "For 1 person it did not work what ines says",
    );
  });

  test("of a burst: five reports, one error, one incident, the plan not counted, no fix", () => {
    expect(tldr("burst")).toMatch(/5 reports within 5 h .* have one and the same error/u);
    expect(tldr("burst")).toContain("the same incident of the service");
    expect(tldr("burst")).toContain("5 of 5 reporters say that their plan or balance was not used up");
    expect(tldr("burst")).toContain("No fix is released");
    expect(reportOf("burst").clusters[0]).toMatchObject({ reporters: 5, canonical: "lantern-app/lantern#501" });
    expect(reportOf("burst").tried[0]).toMatchObject({
      by: "oskar",
      accepted: true,
      confirmedBy: [{ login: "hanna" }, { login: "cleo" }],
    });
  });

  test("of a hub: how many links, and that no failure is spoken of", () => {
    expect(tldr("hub")).toContain("302 threads are linked to it");
    expect(tldr("hub")).not.toContain("No fix is released");
  });
});

describe("text of strangers", () => {
  const HOSTILE = `<script>alert(1)</script> @everyone #1 "]; click t0 "javascript:alert(1)" |x| \`\`\` \u202Egnp.exe ![i](https://evil.example/i.png) [a](javascript:b)`;
  const SECRET = `ghp_${"a1B2c3D4e5F6g7H8i9J0".repeat(2).slice(0, 36)}`;
  let report: IssueReport;

  beforeAll(async () => {
    const at = "2026-01-01T00:00:00Z";
    const body = `${HOSTILE}\n\n\`\`\`js\n${HOSTILE}\n\`\`\`\ntoken ${SECRET}\n\nSee #2, #3.`;
    const comment = { by: "eve", at, body: `As a workaround set ${HOSTILE} works. ${SECRET}` };
    report = await readReport(
      createThreadWorld({
        repo: "a/b",
        now: at,
        threads: [
          {
            issue: 1,
            title: HOSTILE,
            by: "eve",
            at,
            body,
            labels: [HOSTILE],
            milestone: HOSTILE,
            comments: [comment, comment],
          },
          { issue: 2, title: HOSTILE, by: "eve", at, body },
          { pull: 3, title: HOSTILE, by: "eve", at, body: `Fixes #1 ${HOSTILE}` },
        ],
      }),
      1,
    );
  });

  test("does nothing in Markdown: no mention, no reference, no image, no script, no address but GitHub's", () => {
    const markdown = renderReportMarkdown(report);
    const html = gfm.convert(markdown);
    const prose = html.replace(/<code[\s\S]*?<\/code>/gu, "").replace(/<a [^>]*>[^<]*<\/a>/gu, "");
    expect(html).not.toMatch(/<script|<img|href="javascript/iu);
    expect(prose).not.toMatch(/(?:^|[^\w&])[@#]\w/u);
    for (const [, address] of html.matchAll(/href="([^"]*)"/gu))
      expect(address).toMatch(/^https:\/\/redirect\.github\.com\//u);
    expect(markdown).not.toContain("\u202E");
  });

  test("does nothing in Mermaid: no sign of it reaches a label", () => {
    const { text } = renderMermaid(report);
    for (const line of text.split("\n").slice(1)) {
      expect(line).toMatch(
        /^ {2}(?:t\d+(?:\["[^"\][|]*"\]|\("[^"()|]*"\)):::\w+|t\d+ -\.?->\|"[a-z -]*"\| t\d+|classDef \w+ [\w:#,.\- ]+)$/u,
      );
    }
  });

  test("does nothing in HTML: our script and style alone, no address but https ones of GitHub", () => {
    const html = renderReportHtml(report);
    expect(html.match(/<script/gu)).toHaveLength(1);
    expect(html.match(/<(?:img|iframe|object|link|form)/gu)).toBeNull();
    for (const [, address] of html.matchAll(/href="([^"]*)"/gu))
      expect(address).toMatch(/^(?:https:\/\/github\.com\/|#)/u);
    expect(html).not.toMatch(/ on\w+=|\u202E/u);
  });

  test("holds no credential in any of the three, and says that there is one", () => {
    for (const text of [renderReportMarkdown(report), renderReportHtml(report), renderReportJson(report)]) {
      expect(text).not.toContain(SECRET);
      expect(text).toContain("should be revoked");
    }
  });

  test("is as long as asked for, whatever there is", () => {
    const hub = reportOf("hub");
    expect(renderReportMarkdown(hub).length).toBeLessThanOrEqual(60_000);
    expect(renderReportMarkdown(hub, { maxLength: 20_000, deeper: 2 }).length).toBeLessThanOrEqual(20_000);
    expect(renderReportMarkdown(hub, { maxLength: 20_000, deeper: 2 })).toMatch(/^### Report on /u);
  });
});
