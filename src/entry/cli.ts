#!/usr/bin/env node
/** `fingerpost`: the terminal of this process for `runCli`. */
import { text } from "node:stream/consumers";
import pc from "picocolors";
import { runCli } from "./run-cli.ts";

// A reader that has seen enough (`| head`) is no fault of ours.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit(0);
});

process.exitCode = await runCli(process.argv.slice(2), {
  out: (chunk) => process.stdout.write(chunk),
  err: (chunk) => process.stderr.write(chunk),
  // Back to the beginning of the line, and what stood there cleared.
  ...(process.stderr.isTTY && { progress: (line: string) => process.stderr.write(`\r\u001B[2K${line}`) }),
  readStdin: () => text(process.stdin),
  env: process.env,
  now: () => new Date(),
  clock: () => performance.now(),
  // One line that is written over: for eyes, and never into a file.
  ...(process.stderr.isTTY && {
    status: (line: string) =>
      process.stderr.write(`\r\u001B[2K${line.slice(0, Math.max(0, process.stderr.columns - 1))}`),
  }),
  // Colours are for eyes: off in a pipe, unless asked for (FORCE_COLOR), and off where NO_COLOR is set.
  colors: pc.createColors(pc.isColorSupported && (process.stdout.isTTY || "FORCE_COLOR" in process.env)),
});
