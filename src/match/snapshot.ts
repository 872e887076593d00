/**
 * An index as bytes, and back: what a workflow's cache or a database keeps between two runs.
 *
 * Equal content, what was learned of its words included, gives equal bytes. A snapshot that is cut, damaged, of another
 * format, of another way to read or to fingerprint issues, or that lies about its lengths is refused with a reason for a
 * person; who reads it then builds a fresh index. The checksum finds damage, for certain if it is within one 32-bit word;
 * it is no signature.
 *
 * Layout, all little-endian: magic (8 bytes), format, byte order mark, number of sections, length of the whole, checksum
 * (4 words), reserved (6 words); the length of each section in bytes; the sections, each from a multiple of 8 on, padded
 * with zeros, the whole to a multiple of 16. First the meta data as JSON, then the arrays of `IndexParts` in the order
 * of `SECTIONS`.
 */
import { ALGORITHM } from "../fingerprint/algorithm.ts";
import { ANALYSIS } from "./analysis.ts";
import type { IndexParts } from "./index/index-parts.ts";
import { checksum } from "./index/checksum.ts";
import { IssueIndex } from "./issue-index.ts";

/** What the index does not know of itself. */
export interface SnapshotMeta {
  /** `owner/name`. */
  readonly repo: string;
  /** Everything that changed before this instant is in the index, ISO 8601 in UTC; null where that is not known. */
  readonly syncedUntil: string | null;
  /** Comments and duplicates of all issues that last changed before this instant are in it; absent where of none. */
  readonly discussedUntil?: string;
  /** False where older issues were left out, for want of room or requests. */
  readonly isComplete: boolean;
  /** Version of what wrote it. */
  readonly generator: string;
}

export type ReadSnapshot =
  | { readonly kind: "index"; readonly index: IssueIndex; readonly meta: SnapshotMeta }
  /** `reason` goes on with "the snapshot …". */
  | { readonly kind: "refused"; readonly reason: string };

/** Raised with every change of the layout, of the records (`index/issue-facts.ts`) or of the codes of counts and lengths. */
export const SNAPSHOT_FORMAT = 3;

const MAGIC = Uint8Array.of(0x8f, 0x46, 0x50, 0x49, 0x0d, 0x0a, 0x1a, 0x0a);
/** As little-endian machines have it; on others, and there is hardly one, a snapshot is refused. */
const BYTE_ORDER = 0x01020304;
const HEADER = 64;
const META_LIMIT = 65_536;

const SECTIONS = [
  ["hashes", Uint32Array],
  ["frequencies", Uint32Array],
  ["postings", Uint8Array],
  ["postingEnds", Uint32Array],
  ["numbers", Float64Array],
  ["created", Float64Array],
  ["closed", Float64Array],
  ["flags", Uint8Array],
  ["lengths", Uint32Array],
  ["textHigh", Uint32Array],
  ["textLow", Uint32Array],
  ["recordEnds", Uint32Array],
  ["records", Uint8Array],
  ["termEnds", Uint32Array],
  ["terms", Uint8Array],
  ["latentHashes", Uint32Array],
  ["latentScales", Uint16Array],
  ["latentRows", Int8Array],
  ["latentIssues", Uint32Array],
] as const satisfies readonly (readonly [keyof IndexParts, unknown])[];

/** True where the bytes begin as a snapshot does; 8 suffice. */
export function isSnapshot(head: Uint8Array): boolean {
  return MAGIC.every((byte, at) => head[at] === byte);
}

/** The bytes of an index; the index stays as it is. */
export function writeSnapshot(index: IssueIndex, meta: SnapshotMeta): Uint8Array {
  const parts = index.toParts();
  const sections = [toMetaBytes(meta), ...SECTIONS.map(([name]) => toBytes(parts[name]))];
  let end = align(HEADER + 4 * sections.length, 8);
  const starts = sections.map(({ length }) => {
    const start = end;
    end = align(start + length, 8);
    return start;
  });
  const bytes = new Uint8Array(align(end, 16));
  bytes.set(MAGIC);
  const words = new Uint32Array(bytes.buffer);
  words.set([SNAPSHOT_FORMAT, BYTE_ORDER, sections.length, bytes.length], 2);
  for (const [at, section] of sections.entries()) {
    words[HEADER / 4 + at] = section.length;
    bytes.set(section, starts[at]);
  }
  words.set(checksum(words, CHECKSUM, CHECKSUM + 4), CHECKSUM);
  return bytes;
}

/** Word of the header at which the checksum begins. */
const CHECKSUM = 6;

/** What `writeSnapshot` wrote. Copies what it keeps, so the bytes may go. Never throws. */
export function readSnapshot(bytes: Uint8Array): ReadSnapshot {
  const refused = (reason: string): ReadSnapshot => ({ kind: "refused", reason });
  if (!isSnapshot(bytes)) return refused("is not one of Fingerpost's");
  const whole = toAligned(bytes);
  const words = new Uint32Array(whole.buffer, whole.byteOffset, whole.byteLength >>> 2);
  const fault = findHeaderFault(words, whole.byteLength);
  if (fault !== undefined) return refused(fault);
  const sections = toSections(words, whole);
  const [metaBytes] = sections;
  const meta = metaBytes === undefined ? undefined : readMeta(metaBytes);
  if (meta === undefined) return refused("has no readable description");
  if (meta.analysis !== ANALYSIS) return refused(`was made by another way to read issues (${meta.analysis})`);
  if (meta.fingerprint !== ALGORITHM) return refused(`has fingerprints of another algorithm (${meta.fingerprint})`);
  const parts = toParts(sections);
  if (parts === undefined) return refused("has sections of impossible lengths");
  const index = IssueIndex.of(parts);
  if (typeof index === "string") return refused(`contradicts itself: ${index}`);
  const { repo, syncedUntil, isComplete, generator, discussedUntil } = meta;
  const told = discussedUntil === undefined ? {} : { discussedUntil };
  return { kind: "index", index, meta: { repo, syncedUntil, ...told, isComplete, generator } };
}

function findHeaderFault(words: Uint32Array, length: number): string | undefined {
  const [format, order, count, stated] = words.subarray(2, 6);
  if (words.length < HEADER / 4 || stated === undefined) return "is cut";
  if (order !== BYTE_ORDER) return "is of a machine of another byte order";
  if (format !== SNAPSHOT_FORMAT) return `has format ${format ?? 0}; this version reads ${SNAPSHOT_FORMAT}`;
  if (stated !== length || length % 16 !== 0) return `is cut or damaged: ${length} of ${stated} bytes are there`;
  const sum = checksum(words, CHECKSUM, CHECKSUM + 4);
  if (sum.some((lane, at) => lane !== words[CHECKSUM + at])) return "is damaged: its checksum does not fit";
  if (count !== SECTIONS.length + 1) return "has not the sections of its format";
  return undefined;
}

/** Views of the sections; what a lying length would take from beyond the end is left out. */
function toSections(words: Uint32Array, whole: Uint8Array): Uint8Array[] {
  let start = align(HEADER + 4 * (SECTIONS.length + 1), 8);
  return Array.from({ length: SECTIONS.length + 1 }, (_, at) => {
    const length = words[HEADER / 4 + at] ?? 0;
    const section = whole.subarray(start, start + length);
    start = align(start + length, 8);
    return section;
  });
}

/** Undefined where a section is no whole number of its items. Contents are for the index to check. */
function toParts([, ...sections]: readonly Uint8Array[]): IndexParts | undefined {
  const isWhole = SECTIONS.every(([, type], at) => (sections[at]?.length ?? 0) % type.BYTES_PER_ELEMENT === 0);
  if (!isWhole) return undefined;
  const bytes = (name: keyof IndexParts) =>
    sections[SECTIONS.findIndex(([each]) => each === name)] ?? new Uint8Array(0);
  const uint32 = (name: keyof IndexParts) => {
    const { buffer, byteOffset, byteLength } = bytes(name);
    return new Uint32Array(buffer, byteOffset, byteLength / 4);
  };
  const uint16 = (name: keyof IndexParts) => {
    const { buffer, byteOffset, byteLength } = bytes(name);
    return new Uint16Array(buffer, byteOffset, byteLength / 2);
  };
  const int8 = (name: keyof IndexParts) => {
    const { buffer, byteOffset, byteLength } = bytes(name);
    return new Int8Array(buffer, byteOffset, byteLength);
  };
  const float64 = (name: keyof IndexParts) => {
    const { buffer, byteOffset, byteLength } = bytes(name);
    return new Float64Array(buffer, byteOffset, byteLength / 8);
  };
  return {
    hashes: uint32("hashes"),
    frequencies: uint32("frequencies"),
    postings: bytes("postings"),
    postingEnds: uint32("postingEnds"),
    numbers: float64("numbers"),
    created: float64("created"),
    closed: float64("closed"),
    flags: bytes("flags"),
    lengths: uint32("lengths"),
    textHigh: uint32("textHigh"),
    textLow: uint32("textLow"),
    recordEnds: uint32("recordEnds"),
    records: bytes("records"),
    termEnds: uint32("termEnds"),
    terms: bytes("terms"),
    latentHashes: uint32("latentHashes"),
    latentScales: uint16("latentScales"),
    latentRows: int8("latentRows"),
    latentIssues: uint32("latentIssues"),
  };
}

function toBytes({ buffer, byteOffset, byteLength }: IndexParts[keyof IndexParts]): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength);
}

/** Words need an address that is a multiple of 8; a piece of a larger buffer may begin anywhere and is copied then. */
function toAligned(bytes: Uint8Array): Uint8Array {
  return bytes.byteOffset % 8 === 0 ? bytes : new Uint8Array(bytes);
}

function align(length: number, to: number): number {
  return Math.ceil(length / to) * to;
}

interface StoredMeta extends SnapshotMeta {
  readonly analysis: string;
  readonly fingerprint: string;
}

function toMetaBytes(meta: SnapshotMeta): Uint8Array {
  const stored: StoredMeta = { ...meta, analysis: ANALYSIS, fingerprint: ALGORITHM };
  return new TextEncoder().encode(JSON.stringify(stored));
}

function readMeta(bytes: Uint8Array): StoredMeta | undefined {
  if (bytes.length > META_LIMIT) return undefined;
  const found = parseObject(new TextDecoder().decode(bytes));
  const text = (key: string) => {
    const value = found.get(key);
    return typeof value === "string" ? value : undefined;
  };
  const [repo, generator, analysis, fingerprint] = ["repo", "generator", "analysis", "fingerprint"].map(text);
  const syncedUntil = text("syncedUntil") ?? null;
  const isComplete = found.get("isComplete") === true;
  if (repo === undefined || generator === undefined || analysis === undefined || fingerprint === undefined) {
    return undefined;
  }
  if (syncedUntil !== null && Number.isNaN(Date.parse(syncedUntil))) return undefined;
  const discussedUntil = text("discussedUntil");
  const isInstant = discussedUntil !== undefined && !Number.isNaN(Date.parse(discussedUntil));
  return {
    ...{ repo, syncedUntil, isComplete, generator, analysis, fingerprint },
    ...(isInstant && { discussedUntil }),
  };
}

function parseObject(json: string): ReadonlyMap<string, unknown> {
  try {
    const value: unknown = JSON.parse(json);
    return new Map(typeof value === "object" && value !== null ? Object.entries(value) : []);
  } catch {
    return new Map();
  }
}
