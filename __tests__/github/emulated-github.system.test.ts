import { createServer, type IncomingHttpHeaders } from "node:http";
import { createHmac } from "node:crypto";
import { afterEach, describe, expect, test } from "@jest/globals";
import { startEmulatedGitHub } from "../../src/demo/emulated-github.ts";
import { startEmulator } from "../support/emulator.ts";

const closers: (() => Promise<void>)[] = [];
afterEach(async () => {
  while (closers.length > 0) await closers.pop()?.();
});

describe("the emulated GitHub", () => {
  test("several run side by side, each on a port of its own, and close twice", async () => {
    const started = await Promise.all(["ada/one", "ada/two", "ada/three"].map((repo) => startEmulatedGitHub({ repo })));
    closers.push(...started.map(({ close }) => close));
    expect(new Set(started.map(({ url }) => url)).size).toBe(3);
    await started[0]?.close();
    await expect(started[0]?.close()).resolves.toBeUndefined();
  });

  test("people have tokens, strangers have none", async () => {
    const github = await startEmulatedGitHub({ repo: "ada/tool", people: ["grace"] });
    closers.push(github.close);
    expect(github.tokenOf("ada")).not.toBe(github.tokenOf("grace"));
    expect(() => github.tokenOf("mallory")).toThrow("no person called mallory");
  });

  test("an issue that a person opens is delivered to the App, signed", async () => {
    const deliveries: { headers: IncomingHttpHeaders; body: string }[] = [];
    const receiver = createServer((request, response) => {
      let body = "";
      request.setEncoding("utf8");
      request.on("data", (chunk: string) => (body += chunk));
      request.on("end", () => {
        deliveries.push({ headers: request.headers, body });
        response.end();
      });
    });
    await new Promise<void>((resolve) => receiver.listen(0, "127.0.0.1", resolve));
    closers.push(
      () =>
        new Promise((resolve) =>
          receiver.close(() => {
            resolve();
          }),
        ),
    );
    const address = receiver.address();
    const port = address !== null && typeof address === "object" ? address.port : 0;
    const emulator = await startEmulator({
      repo: "ada/tool",
      people: ["grace"],
      webhookUrl: `http://127.0.0.1:${port}/`,
    });
    closers.push(emulator.close);

    const at = { owner: "ada", repo: "tool" };
    await emulator.octokitOf("grace").request("POST /repos/{owner}/{repo}/issues", { ...at, title: "It crashes" });
    while (deliveries.length === 0) await new Promise((resolve) => setImmediate(resolve));

    const [{ headers, body } = { headers: {}, body: "" }] = deliveries;
    const signature = createHmac("sha256", emulator.app.webhookSecret).update(body).digest("hex");
    expect(headers["x-hub-signature-256"]).toBe(`sha256=${signature}`);
    expect(headers["x-github-event"]).toBe("issues");
    expect(JSON.parse(body)).toMatchObject({
      action: "opened",
      issue: { number: 1, title: "It crashes", user: { login: "grace" } },
      repository: { full_name: "ada/tool" },
      installation: { id: emulator.app.installationId },
    });
  });

  test("without the package it says what to do", async () => {
    const load = () => Promise.reject(new Error("Cannot find package 'emulate'"));
    await expect(startEmulatedGitHub({ repo: "ada/tool" }, load)).rejects.toThrow(
      /needs the package `emulate`: run `npm ci`/,
    );
  });
});
