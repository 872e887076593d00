// Cuts GitHub's OpenAPI description down to the operations that Fingerpost and its tests use.
//
//     npm pack @octokit/openapi@23.0.2          (60 MB packed, 400 MB on disk: therefore no dependency)
//     tar -xf octokit-openapi-23.0.2.tgz package/generated/api.github.com.json
//     node scripts/openapi-subset.mjs package/generated/api.github.com.json
//
// Writes __tests__/fixtures/github-openapi.json: all components that are reached, without prose and examples.
import { readFileSync, writeFileSync } from "node:fs";

const TARGET = new URL("../__tests__/fixtures/github-openapi.json", import.meta.url);

const repo = "/repos/{owner}/{repo}";
/** Paths and their methods. A new request of the gateway needs a line here. */
const OPERATIONS = {
  "/app": ["get"],
  "/app/hook/deliveries": ["get"],
  "/app/hook/deliveries/{delivery_id}/attempts": ["post"],
  "/app/installations": ["get"],
  "/app/installations/{installation_id}/access_tokens": ["post"],
  "/rate_limit": ["get"],
  "/user": ["get"],
  "/user/repos": ["post"],
  [`${repo}`]: ["get"],
  [`${repo}/installation`]: ["get"],
  [`${repo}/collaborators/{username}/permission`]: ["get"],
  [`${repo}/contents/{path}`]: ["get", "put"],
  [`${repo}/issues`]: ["get", "post"],
  [`${repo}/issues/{issue_number}`]: ["get", "patch"],
  [`${repo}/issues/{issue_number}/comments`]: ["get", "post"],
  [`${repo}/issues/{issue_number}/events`]: ["get"],
  [`${repo}/issues/{issue_number}/labels`]: ["get", "post"],
  [`${repo}/issues/{issue_number}/labels/{name}`]: ["delete"],
  [`${repo}/issues/{issue_number}/suggestions`]: ["get"],
  [`${repo}/issues/comments`]: ["get"],
  [`${repo}/issues/comments/{comment_id}`]: ["get", "patch", "delete"],
  [`${repo}/issues/comments/{comment_id}/pin`]: ["put", "delete"],
  [`${repo}/issues/comments/{comment_id}/reactions`]: ["get", "post"],
  [`${repo}/pulls/{pull_number}`]: ["get"],
  [`${repo}/releases`]: ["get", "post"],
  [`${repo}/releases/latest`]: ["get"],
  [`${repo}/tags`]: ["get"],
  [`${repo}/git/ref/{ref}`]: ["get"],
  [`${repo}/git/refs`]: ["post"],
  [`${repo}/git/tags`]: ["post"],
  [`${repo}/compare/{basehead}`]: ["get"],
  [`${repo}/issues/{issue_number}/timeline`]: ["get"],
  [`${repo}/labels`]: ["get", "post"],
  [`${repo}/labels/{name}`]: ["get"],
  "/search/issues": ["get"],
};

const [source] = process.argv.slice(2);
if (source === undefined) {
  console.error("usage: node scripts/openapi-subset.mjs <api.github.com.json>");
  process.exit(2);
}
const full = JSON.parse(readFileSync(source, "utf8"));
const subset = {
  openapi: full.openapi,
  info: pick(full.info, ["version", "title", "license"]),
  paths: {},
  components: {},
};

for (const [path, methods] of Object.entries(OPERATIONS)) {
  const kept = pick(full.paths[path], methods);
  if (Object.keys(kept).length !== methods.length) throw new Error(`${path} has no longer ${methods.join(", ")}`);
  subset.paths[path] = withoutProse(kept);
}
const waiting = [subset.paths];
while (waiting.length > 0) reach(waiting.pop());

const text = `${JSON.stringify(sorted(subset), null, 1)}\n`;
writeFileSync(TARGET, text);
console.log(`${Object.keys(OPERATIONS).length} paths, ${Math.round(text.length / 1000)} kB`);

/** Copies what `node` refers to into the subset, once, and queues it. */
function reach(node) {
  if (node === null || typeof node !== "object") return;
  if (typeof node.$ref === "string") {
    const [, , kind, name] = node.$ref.split("/");
    subset.components[kind] ??= {};
    if (!(name in subset.components[kind])) {
      waiting.push((subset.components[kind][name] = withoutProse(full.components[kind][name])));
    }
  }
  for (const value of Object.values(node)) reach(value);
}

/** Without descriptions, examples and GitHub's own keys; a property that happens to be called so stays. */
function withoutProse(node, areNames = false) {
  if (Array.isArray(node)) return node.map((item) => withoutProse(item));
  if (node === null || typeof node !== "object") return node;
  const kept = Object.entries(node).filter(([key]) => areNames || !isProse(key));
  return Object.fromEntries(kept.map(([key, value]) => [key, withoutProse(value, !areNames && key === "properties")]));
}

function isProse(key) {
  return (
    ["description", "summary", "example", "examples", "externalDocs", "tags"].includes(key) || key.startsWith("x-")
  );
}

function pick(object, keys) {
  return Object.fromEntries(keys.filter((key) => key in object).map((key) => [key, object[key]]));
}

/** Components in order of their names, so that a new version of the description gives a small difference. */
function sorted({ components, ...rest }) {
  const inOrder = (object) => Object.fromEntries(Object.entries(object).sort(([a], [b]) => (a < b ? -1 : 1)));
  const kinds = Object.entries(inOrder(components)).map(([kind, entries]) => [kind, inOrder(entries)]);
  return { ...rest, components: Object.fromEntries(kinds) };
}
