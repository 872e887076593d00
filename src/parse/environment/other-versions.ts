/** Values behind the word "version" that are of something else by their form, or by what stands around them: never the product's. */
import type { LabelledValue } from "../body/read-body.ts";
import { everyMatch } from "../text/every-match.ts";
import { isRuntimeOfNet, type ProductName } from "../product/product.ts";

/** Whether a value that a label calls a version, in a text, is of something else than the product. Never throws; linear. */
export function isOfElse(value: string, text: string, product: ProductName | undefined): boolean {
  return (
    // .NET writes an assembly's identity: "Acme.Core, Version=2.0.0.0, Culture=neutral"; a protocol's version is a mask.
    /\bCulture=|^0x/.test(value) ||
    isRuntimeOfNet(value) ||
    isOfFormat(text, value) ||
    isOfManifest(value, text, product) ||
    // GitHub's runners say at their start which they are, and of which image.
    (/^(?:20\d{6}|2\.\d{3})\.\d/.test(value) && text.includes("Current runner version")) ||
    isOfEditor(value, text, product) ||
    isOfCrashed(value, text, product) ||
    isOfCluster(value, text, product)
  );
}

/**
 * The version of a file's format: an XML declaration's, a composition's of containers; what every browser calls its own; or of
 * the system, in its release file; or of PowerShell, or of Home Assistant.
 */
function isOfFormat(text: string, value: string): boolean {
  if (/^1\.[01]\b/.test(value) && text.includes("<?xml ")) return true;
  if (/^[45]\.0 \(/.test(value)) return true;
  if (text.includes("ConsoleHost") || /^core-20\d\d\.\d/.test(value)) return true;
  if (/^[234]\.0\b/.test(value) && /BEGIN:V(?:CALENDAR|CARD)/.test(text)) return true;
  if (/^[23](?:\.\d)?$/.test(value) && /^[ \t]{0,8}services:/m.test(text)) return true;
  return /^(?:PRETTY_)?NAME=/m.test(text) && /^VERSION=[\s"']{0,8}/m.test(text);
}

const PUBSPEC = /^name: (\w{1,60})$/m;

/** What a Dart project says of itself: https://dart.dev/tools/pub/pubspec. */
function isOfManifest(value: string, text: string, product: ProductName | undefined): boolean {
  if (!text.includes("\nenvironment:") || !text.includes(`\nversion: ${value}`)) return false;
  if (!/^environment:[ \t]{0,8}\n[ \t]{1,8}(?:sdk|flutter):/m.test(text)) return false;
  return product?.isIn(PUBSPEC.exec(text)?.[1] ?? "") !== true;
}

/** What Visual Studio Code's window for "About" shows beside what runs in it: "1.97.2 (user setup)", or the version over its commit. */
function isOfEditor(value: string, text: string, product: ProductName | undefined): boolean {
  if (product === undefined || product.isIn("visual studio code")) return false;
  if (/\((?:user|system) setup\)/.test(value)) return true;
  return product.isIn("extension version") && /\bvs ?code\b|visual studio code/i.test(text) && ABOUT.test(text);
}

const ABOUT = /^(?:\*\*)?Commit:?(?:\*\*)?:? [\da-f]{40}\b/m;

const CRASHED = /^\W{0,3}(?:Process|Identifier): {1,20}[^\n]{2,80}/gm;

/** Apple's crash reports name the process, whose version it is: of a library the app that holds it. */
function isOfCrashed(value: string, text: string, product: ProductName | undefined): boolean {
  if (product === undefined || !/^\d[\w.]{0,20} \(/.test(value)) return false;
  const named = [...everyMatch(text, CRASHED)].map(([line]) => line).join("\n");
  return named !== "" && !product.isNamedIn(named);
}

/** What `docker info` and `docker version` print, which reports of what runs in containers show. */
export function isOfDocker(pairs: readonly LabelledValue[], product: ProductName): boolean {
  return (
    !product.isIn("docker") &&
    !product.isIn("moby") &&
    pairs.some(({ label }) => label === "kernel version" || label === "api version")
  );
}

/** What a cluster and its client print of themselves: https://pkg.go.dev/k8s.io/apimachinery/pkg/version#Info. */
export const CLUSTER = /\bversion\.Info\{Major:/;

/** Whether a value is the cluster's, which reports of what runs on it show beside their own. */
function isOfCluster(value: string, text: string, product: ProductName | undefined): boolean {
  if (!CLUSTER.test(value) || !text.includes("kubectl version") || product === undefined) return false;
  return !product.isIn("kubernetes") && !product.isIn("kubectl");
}
