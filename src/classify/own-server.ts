/**
 * Whether a 5xx is the answer of a server that the reporter runs: a development server, a self-hosted product, the add-on
 * next door, or a program of theirs. Nobody else's service has failed then; what broke is in the log. What an SDK or a command
 * line prints of a hosted interface is not meant, and where both are to be seen, the interface's own answer decides.
 */
import type { Evidence } from "../domain/classification.ts";
import type { ErrorEntry, Report } from "../domain/report.ts";
import { overLines } from "../wording/over-lines.ts";

/** Characters that are looked at. */
const MAX_TEXT = 30_000;

/** A server that failed, in numbers or words. Source: RFC 9110, section 15.6. */
const SERVER_FAILED = overLines("i")`
  \b50[0-4]\b|\binternal server error\b|\bbad gateway\b|\bgateway time-?out\b|\bservice (?:temporarily )?unavailable\b
`;

/** Addresses of one's own machine or network. Windows' builds (`10.0.26100.1`) are none. Source: RFC 1918, RFC 6762. */
const PRIVATE_ADDRESS = overLines("i")`
  \blocalhost\b|\b127\.0\.0\.1\b|\b0\.0\.0\.0\b|\[::1\]|\(::1\)|\bhost\.docker\.internal\b|\b192\.168\.\d{1,3}\.|
  \b172\.(?:1[6-9]|2\d|3[01])\.\d{1,3}\.\d{1,3}\b|
  (?:/|\bclient:? |\bfor |\bfrom |@)10\.\d{1,3}\.\d{1,3}\.\d{1,3}\b|\b10\.\d{1,3}\.\d{1,3}\.\d{1,3}:\d{1,5}\b|
  \bhttps?://[a-z0-9-]{1,60}(?::\d{2,5}|/)|\bhttps?://[a-z0-9.-]{1,100}\.(?:local|lan|home|internal|test|localdomain|svc)\b
`;

/** Lines of the log of a server that answered 5xx; a client's log names the host before the request. Source: the servers' documentation. */
const SERVER_LOG = overLines("im")`
  (?<!:\d{2,5} )"(?:get|post|put|patch|delete|head|options) /[^\s"]{0,300} HTTP/\d(?:\.\d)?"(?: -)?[ :]{1,3}50\d\b|
  \bcompleted (?:get |post |put |patch |delete |[^\n]{0,200}, )?50\d\b|\| {1,5}50\d \||
  \b(?:get|post|put|patch|delete) {1,3}/\S{0,300} 50\d (?:in |\([^\s)]{1,60}\) |- )?\d{1,7}(?:\.\d{1,6})? ?m?s\b|
  ^\W{0,3}internal server error: /|\bexception on /\S{0,200} \[(?:get|post|put|patch|delete)\]|
  \[(?:error|crit|alert|emerg)\] \d{1,9}#\d{1,9}:|\bAH\d{5}:|
  \[(?:proxy|proxy_fcgi|proxy_http|php\d?|wsgi|core|fcgid|cgid?|lsapi|:)(?::[a-z]{1,10})?(?::error|:crit|:emerg|error)\]|
  \b(?:local|production|staging|dev|development|request)\.(?:error|critical|emergency):|
  \bservlet\.service\(\) for servlet\b|\bhttp: panic serving\b|\[recovery\] .{0,80}panic recovered|
  \ban unhandled exception (?:has occurred|was thrown) (?:while executing the request|by the application)|
  \bphp (?:fatal|parse) error:(?!.{0,200}(?:guzzle|resulted in|https?://))|
  \[(?:vite|nitro|nuxt|h3|astro|next|webpack-dev-server)\] (?:internal server error|\[?(?:unhandled|request error))|
  ^\W{0,3}\[50\d\] (?:get|post|put|patch|delete) /|\berror handling request /|\boutcome: (?:error|failure)\(50\d|
  \bupstream prematurely closed connection\b.{0,100}, client:|\bwhile (?:connecting to|reading response header from) upstream, client:
`;

/** What a framework shows in a browser when the reporter's own page breaks. Source: the frameworks' documentation. */
const ERROR_PAGE = overLines("i")`
  \bwhitelabel error page\b|\btype=internal server error, status=50\d|\bserver error in '/|\bhttp error 50\d\.\d{1,2}\b|
  \bhttp status 50\d – |\bthere has been a critical error on (?:this|your) website\b|\b50\d : (?:internal server|bad gateway|service)|
  \bwerkzeug debugger\b|\bsymfony exception\b|\bwe(?:'|’)re sorry, but something went wrong\b
`;

/** A server of the reporter's own in words, or what people put in front of one. */
const OWN_SERVER = overLines("i")`
  \b(?:dev|development|local|test|staging|embedded) ?(?:server|mode|environment)\b|\bself-?host|\bon[- ]prem|\bhost(?:ed|
  ing)? (?:it |[a-z]+ )?ourselves\b|\b(?:my|our|own) (?:own )?(?:server|instance|backend|cluster|
  proxy|deployment|container|endpoint|route|handler|controller|middleware|homelab|vps|nas|box|host|gateway)\b|\b(?:next|vite|astro|nuxt|artisan|rails|manage\.py|hugo|php -S) ?
  (?:dev|serve|server|runserver)\b|\brun dev\b|\brunserver\b|\b(?:caddy|traefik|haproxy|gunicorn|uvicorn|hypercorn|uwsgi|
  puma|php-?fpm|fpm|tomcat|jetty|kubectl|minikube|k3s|helm chart|docker[- ]compose|systemd|systemctl|journalctl|ingress-nginx|proxy_pass|homelab|
  proxmox|unraid|truenas|synology)\b|/var/log/(?:nginx|apache2|httpd)|
  \b(?:behind|under|via|with|through|between|our|my|the|using|running|and) (?:an? )?(?:nginx|apache)\b|
  \b(?:nginx|apache) (?:returns?|answers?|gives?|logs?|says|reports?|config|reverse|error[ .]log|in front)\b|
  \b(?:server|instance|backend|service)(?: itself)? (?:runs?|is running|is installed|is hosted|lives|sits) (?:\w+ )?(?:on|in|under) (?:my|our|the same)\b|
  \badd-?on(?:'s)? logs?\b|\blog of the (?:add-?on|container|pod|server)\b|\b(?:container|pod|server|backend)(?:'s)? logs?\b
`;

/** Code of a server, which the reporter shows as their own. */
const SERVER_CODE = overLines("i")`
  \bapp\.(?:get|post|put|use|listen|run|map\w{3,6})\(|@(?:app|router|api|bp|blueprint)\.(?:route|get|post|put|delete)\(|
  @(?:get|post|put|request|delete)mapping\b|@(?:rest)?controller\b|\broute::(?:get|post|put|any)\(|\bhttp\.(?:handlefunc|listenandserve|createserver)\(|
  \brouter\.(?:get|post|put|use|handle)\(|\[http(?:get|post|put|delete)|\bserver \{\s{0,40}listen \d|\bproxy_pass\b
`;

/** How a form asks those who run a server, and what they answer. */
const HOSTING = /\b(?:how (?:are|do) you (?:run|host|deploy|install)|deploy|install|host|setup|environment|running)/i;
const HOSTED_BY = overLines("i")`
  \b(?:docker|compose|podman|helm|kubernetes|k8s|systemd|lxc|bare[- ]metal|add-?on|supervised|home assistant os|hassos|reverse proxy|caddy|nginx|apache|
  behind|vm|vps|nas|unraid|synology|proxmox)\b`;

const PUBLIC_HOST = String.raw`(?:[a-z0-9-]{1,60}\.){1,5}(?!(?:local|lan|home|internal|test|localdomain|svc)\b)[a-z]{2,12}`;

/** A server with a public name that answered 5xx, in one sentence or line with the status, or a registry. */
const HOSTED_ANSWER = overLines("i")`
  \b50[0-4]\b[^\n]{0,120}https?://${PUBLIC_HOST}(?![a-z.-])|
  https?://${PUBLIC_HOST}(?:[:/][^\s"'\x60<>]{0,200})?["'\x60>)]{0,2}[^\n]{0,80}\b50[0-4]\b|
  \bnpm (?:err!|error) code e50|\berror response from daemon\b|\brpc failed; http 50|\bregistry\b|\bcould not transfer artifact\b|
  \bapi\.[a-z0-9-]{1,60}\.[a-z]{2,10}\b(?![.(])|\bapi error\b
`;

/** An error that a client raises for the answer which it got. */
const OF_CLIENT = /http|api|status|request|response|axios|fetch|server|service|gateway|remote|feign|s3|octokit/i;

/** Whether the report tells of a server that failed, and shows that it is the reporter's own. Errs on the side of no. Never throws. */
export function isOfOwnServer(report: Report): boolean {
  const text = wholeText(report);
  if (!SERVER_FAILED.test(text) || isHostedAnswer(report)) return false;
  if (SERVER_LOG.test(text) || ERROR_PAGE.test(text)) return true;
  const isPublic = HOSTED_ANSWER.test(text);
  return !isPublic && (PRIVATE_ADDRESS.test(text) || hasOwnStack(report.errors) || isRunByReporter(report, text));
}

/** Categories of a service that somebody else runs. */
const OF_SERVICES: readonly Evidence["category"][] = ["server-error", "overloaded"];

/** Rule of the lines against them. */
export const OWN_SERVER_RULE = "own-server";

/** Against each: more than words alone can bring together for it. */
const AGAINST = -6;

/** The evidence; of a server of the reporter's own nothing that speaks of a service's failure, and a line that says so. Never throws. */
export function ownServerEvidence(report: Report, found: readonly Evidence[]): Evidence[] {
  if (!isOfOwnServer(report)) return [...found];
  const against = OF_SERVICES.map((category): Evidence => {
    return {
      rule: OWN_SERVER_RULE,
      category,
      reason: "the server is the reporter's own",
      where: "shape",
      weight: AGAINST,
    };
  });
  return [...found.filter(({ category, weight }) => weight < 0 || !OF_SERVICES.includes(category)), ...against];
}

/** Title, words, fields, code and errors, as far as they are looked at. Never throws. */
export function wholeText({ title, prose, fields, code, errors }: Report): string {
  const texts = [
    title,
    prose,
    ...errors.map(({ message }) => message),
    ...fields.map(({ text }) => text),
    ...code.map(({ text }) => text),
  ];
  return texts.join("\n").slice(0, MAX_TEXT);
}

/** Whether a text names a server of the reporter's own, or an address of their own network. Never throws. */
export function namesOwnServer(text: string): boolean {
  return PRIVATE_ADDRESS.test(text) || OWN_SERVER.test(text);
}

/** The answer of a hosted interface: its own error type, its load, the id that it gave the request. */
function isHostedAnswer({ errors, primaryError, requestIds }: Report): boolean {
  const error = primaryError === null ? undefined : errors[primaryError];
  return (
    requestIds.some((id) => id.startsWith("req_")) ||
    (error !== undefined && (error.apiType !== null || error.status === 529))
  );
}

/** A program's own stack, and none of a client that was answered so. */
function hasOwnStack(errors: readonly ErrorEntry[]): boolean {
  const stacks = errors.filter(
    ({ noise, frames }) => !noise && frames.some(({ file }) => file !== null && !file.startsWith("node:")),
  );
  return stacks.length > 0 && !stacks.some(isOfClient);
}

function isOfClient({ className, message, status, apiType }: ErrorEntry): boolean {
  return status !== null || apiType !== null || SERVER_FAILED.test(message) || OF_CLIENT.test(className ?? "");
}

function isRunByReporter({ fields, code }: Report, text: string): boolean {
  if (OWN_SERVER.test(text) || code.some((block) => SERVER_CODE.test(block.text))) return true;
  return fields.some((field) => HOSTING.test(field.heading) && field.text.length < 300 && HOSTED_BY.test(field.text));
}
