import { createHmac } from "node:crypto";
import { Agent, request } from "node:http";
import type { InventedIssue } from "./invent-issue.ts";
import { WEBHOOK_SECRET } from "./server-process.ts";

export interface Webhook {
  readonly id: string;
  readonly event: string;
  readonly payload: object;
}

export interface Sent {
  /** 0 where no answer came. */
  readonly status: number;
  readonly ms: number;
}

const agent = new Agent({ keepAlive: true, maxSockets: 256 });

/** Signed as GitHub signs; over connections that are kept, as GitHub's are. Never throws. */
export function sendWebhook(url: string, { id, event, payload }: Webhook, timeoutMs = 10_000): Promise<Sent> {
  const body = JSON.stringify(payload);
  const signature = createHmac("sha256", WEBHOOK_SECRET).update(body).digest("hex");
  const headers = {
    "content-type": "application/json",
    "content-length": Buffer.byteLength(body),
    "x-github-event": event,
    "x-github-delivery": id,
    "x-hub-signature-256": `sha256=${signature}`,
  };
  const begun = performance.now();
  return new Promise((resolve) => {
    const end = (status: number): void => {
      resolve({ status, ms: performance.now() - begun });
    };
    const options = { method: "POST", headers, agent, timeout: timeoutMs };
    const sent = request(`${url}/api/github/webhooks`, options, (response) => {
      response.resume().once("end", () => {
        end(response.statusCode ?? 0);
      });
    });
    sent.on("timeout", () => sent.destroy());
    sent.on("error", () => {
      end(0);
    });
    sent.end(body);
  });
}

/** `issues.opened` of an issue, with what Fingerpost reads of it and some of the bulk that GitHub's have. */
export function issuesOpened({ repo, repoId, number, title, body, author }: InventedIssue): object {
  const [login = "", name = ""] = repo.split("/");
  const user = { login: author, type: "User" };
  return {
    action: "opened",
    issue: { id: number, number, title, body, state: "open", labels: [], user },
    repository: { id: repoId, name, full_name: repo, owner: { login }, padding: "x".repeat(6000) },
    installation: { id: repoId },
    sender: user,
  };
}
