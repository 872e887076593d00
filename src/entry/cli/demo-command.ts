/** `fingerpost demo`: runs the demonstration, prints it, writes it as a page, and fails if the bot did not do its job. */
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { printDemo } from "../../demo/print-demo.ts";
import { renderPage } from "../../demo/render-page.ts";
import { runDemo } from "../../demo/run-demo.ts";
import type { Terminal } from "./terminal.ts";

/** True where everything went as the scenario expects. */
export async function demoCommand(options: { readonly out?: string }, terminal: Terminal): Promise<boolean> {
  const started = terminal.clock();
  const result = await runDemo();
  terminal.out(printDemo(result, terminal.colors));

  const page = resolve(options.out ?? "reports/demo.html");
  await mkdir(dirname(page), { recursive: true });
  await writeFile(page, renderPage(result));
  const seconds = ((terminal.clock() - started) / 1000).toFixed(1);
  terminal.out(`\nThe same as a page: ${page}  (${seconds} s)\n`);
  if (!result.ok) terminal.err("fingerpost: the bot did not do all that was expected of it; see the lines marked ✗\n");
  return result.ok;
}
