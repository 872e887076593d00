/**
 * Shows the golden comments as GitHub shows them: HTML and PNG, on a phone and on a desktop, in light and in dark.
 *
 *     node scripts/render-comments.mjs [folder] [from]   all `.md` files of `from`, into `folder` (default: reports/)
 *     node scripts/render-comments.mjs --picture         docs/comment.png and docs/comment-dark.png, for the README,
 *                                                        from a comment that the bot writes in the demo
 *
 * Needs Chromium (`apt-get install chromium fonts-noto-color-emoji fonts-wqy-zenhei`); CHROMIUM names another path.
 */
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import gfm from "cmark-gfm-js";
import { chromium } from "playwright-core";

const golden = new URL("../__tests__/golden/", import.meta.url).pathname;
const docs = new URL("../docs/", import.meta.url).pathname;
const cli = new URL("../dist/cli.js", import.meta.url).pathname;
/** The last of five reports of one incident. */
const picture = "#issue-8 .comment";
const executablePath = process.env.CHROMIUM ?? "/usr/bin/chromium";
const styles = readFileSync(createRequire(import.meta.url).resolve("github-markdown-css/github-markdown.css"), "utf8");

/** The octicon "stop", which GitHub shows in a caution. */
const stopIcon =
  '<svg class="octicon" viewBox="0 0 16 16" width="16" height="16" fill="currentColor"><path d="M4.5 1h7L15 4.5v7L11.5 15h-7L1 11.5v-7Zm.6 1.5L2.5 5.1v5.8l2.6 2.6h5.8l2.6-2.6V5.1l-2.6-2.6ZM7.25 4.5h1.5v4.25h-1.5Zm0 5.75h1.5v1.5h-1.5Z"/></svg>';

/** GitHub's Markdown with what it adds afterwards: line breaks as they are typed, alerts, links to issues. */
function toHtml(markdown) {
  return gfm
    .convert(markdown, gfm.Option.softBreak)
    .replace(
      /<blockquote>\s*<p>\[!CAUTION\]<br \/>([\s\S]*?)<\/blockquote>/g,
      `<div class="markdown-alert markdown-alert-caution"><p class="markdown-alert-title">${stopIcon}&nbsp;Caution</p><p>$1</div>`,
    )
    .replace(/(?<=<strong>)#(\d+)/g, '<a href="https://github.com/quillwork/quill/issues/$1">#$1</a>');
}

/** A comment box with GitHub's measures around it. */
function page(body) {
  return `<!doctype html><html><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<style>${styles}
:root { color-scheme: light dark; --canvas: light-dark(#fff, #0d1117); --inset: light-dark(#f6f8fa, #151b23);
  --border: light-dark(#d1d9e0, #3d444d); --text: light-dark(#1f2328, #f0f6fc); --muted: light-dark(#59636e, #9198a1); }
body { margin: 0; padding: 16px; background: var(--canvas);
  font-family: -apple-system, BlinkMacSystemFont, "Segoe UI", "Noto Sans", Helvetica, Arial, sans-serif; }
.box { border: 1px solid var(--border); border-radius: 6px; }
.head { display: flex; align-items: center; gap: 8px; padding: 8px 16px; font-size: 14px; color: var(--muted);
  background: var(--inset); border-bottom: 1px solid var(--border); border-radius: 6px 6px 0 0; }
.head b { color: var(--text); font-weight: 600; }
.head i { font: 500 12px/18px inherit; font-style: normal; font-size: 12px; border: 1px solid var(--border); border-radius: 2em; padding: 0 7px; }
.avatar { width: 24px; height: 24px; border-radius: 6px; background: #0a7d5a; color: #fff; text-align: center; line-height: 24px; font-size: 13px; }
.markdown-body { padding: 16px; font-size: 14px; }
@media (max-width: 767px) { body { padding: 8px 0; } .box { border-radius: 0; border-width: 1px 0; } .head { border-radius: 0; } }
</style></head><body><div class="box"><div class="head"><span class="avatar">☞</span><span><b>fingerpost</b> <i>bot</i> commented 1 minute ago</span></div>
<div class="markdown-body">${body}</div></div></body></html>`;
}

async function shoot(browser, html, file, { width, scheme, open = false }) {
  const tab = await browser.newPage({ viewport: { width, height: 400 }, colorScheme: scheme });
  await tab.setContent(open ? html.replaceAll("<details>", "<details open>") : html);
  await tab.screenshot({ path: file, fullPage: true });
  await tab.close();
}

async function renderAll(browser, folder, from) {
  mkdirSync(folder, { recursive: true });
  const names = readdirSync(from)
    .filter((file) => file.endsWith(".md"))
    .map((file) => file.slice(0, -".md".length));
  for (const name of names) {
    const html = page(toHtml(readFileSync(join(from, `${name}.md`), "utf8")));
    writeFileSync(join(folder, `${name}.html`), html);
    for (const scheme of ["light", "dark"]) {
      await shoot(browser, html, join(folder, `${name}-phone-${scheme}.png`), { width: 390, scheme });
      await shoot(browser, html, join(folder, `${name}-desktop-${scheme}.png`), { width: 1012, scheme });
    }
    await shoot(browser, html, join(folder, `${name}-open.png`), { width: 1012, scheme: "light", open: true });
  }
  console.error(`${names.length} comments rendered into ${folder}`);
}

/** A comment that the bot wrote in the demo, as its page shows it. */
async function renderPicture(browser) {
  const demo = join(mkdtempSync(join(tmpdir(), "fingerpost-")), "demo.html");
  execFileSync(process.execPath, [cli, "demo", "--out", demo], { stdio: ["ignore", "ignore", "inherit"] });
  for (const [scheme, file] of [
    ["light", "comment.png"],
    ["dark", "comment-dark.png"],
  ]) {
    const tab = await browser.newPage({
      viewport: { width: 800, height: 900 },
      colorScheme: scheme,
      deviceScaleFactor: 1.5,
    });
    await tab.goto(pathToFileURL(demo).href);
    await tab.locator(picture).screenshot({ path: join(docs, file) });
    await tab.close();
  }
  console.error("docs/comment.png and docs/comment-dark.png written");
}

if (!existsSync(executablePath)) {
  console.error(
    `render-comments: no Chromium at ${executablePath}; install it (apt-get install chromium) or set CHROMIUM.`,
  );
  process.exit(1);
}
const [folder = "reports", from = golden] = process.argv.slice(2);
const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
try {
  await (folder === "--picture" ? renderPicture(browser) : renderAll(browser, folder, from));
} finally {
  await browser.close();
}
