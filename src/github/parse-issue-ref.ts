import { parseRepoName } from "./repo-name.ts";

/** An issue by its place. */
export interface IssueRef {
  /** `owner/name`. */
  readonly repo: string;
  readonly number: number;
}

const SHORT = /^([^\s#]{1,201})#(\d{1,10})$/;
const PATH = /^\/([^/]{1,100}\/[^/]{1,100})\/issues\/(\d{1,10})\/?$/;

/**
 * The issue that `text` names: `acme/tool#12`, or its page on the server
 * (`https://github.com/acme/tool/issues/12?x#issuecomment-1`); undefined for anything else, a pull request too.
 *
 * `serverUrl` is a GitHub Enterprise server (`GITHUB_SERVER_URL`); its pages count besides github.com's. Never throws.
 */
export function parseIssueRef(text: string, serverUrl = "https://github.com"): IssueRef | undefined {
  const trimmed = text.trim();
  const short = SHORT.exec(trimmed);
  if (short) return toRef(short[1], short[2]);
  const path = pagePath(trimmed, serverUrl);
  const page = path === undefined ? null : PATH.exec(path);
  return page ? toRef(page[1], page[2]) : undefined;
}

function toRef(repo: string | undefined, digits: string | undefined): IssueRef | undefined {
  const number = Number(digits);
  if (repo === undefined || !parseRepoName(repo) || number < 1) return undefined;
  return { repo, number };
}

/** The path below the server's address, without query and fragment; undefined where it is another server. */
function pagePath(text: string, serverUrl: string): string | undefined {
  if (!URL.canParse(text)) return undefined;
  const url = new URL(text);
  const servers = ["https://github.com", "https://www.github.com", serverUrl].filter((server) => URL.canParse(server));
  const isKnown = servers.some((server) => new URL(server).host === url.host);
  return isKnown && /^https?:$/.test(url.protocol) ? url.pathname : undefined;
}
