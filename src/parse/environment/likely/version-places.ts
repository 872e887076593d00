/**
 * Every number of a report that may be the product's version: dotted ones anywhere; commits, days and whole numbers where the line, its label
 * or the line above speaks of versions.
 */
import type { Section } from "../../body/read-body.ts";
import { readVersion } from "../../product/product.ts";
import { everyMatch } from "../../text/every-match.ts";

/** A line in which a number stands, and what is around it. */
export interface NumberLine {
  readonly text: string;
  readonly where: "title" | "heading" | "fence" | "table" | "list" | "line";
  /** Of the section, `title` for the title. */
  readonly kind: string;
  readonly heading: string;
  /** The line with something in it above this one; the heading for the first. */
  readonly above: string;
}

/** A version at one place of the report. */
export interface VersionPlace {
  readonly value: string;
  readonly line: NumberLine;
  /** Where in the line it begins. */
  readonly from: number;
  readonly form: "number" | "odd" | "whole";
}

/** A report names a few versions; a log names thousands. */
const MOST_PLACES = 60;
const MOST_LINES = 400;
const LONGEST_LINE = 400;

/** The places in order. Never throws; linear. */
export function findVersionPlaces(title: string, sections: readonly Section[]): VersionPlace[] {
  const places: VersionPlace[] = [];
  for (const line of numberLines(title, sections)) {
    places.push(...placesIn(line));
    if (places.length >= MOST_PLACES) break;
  }
  return places.slice(0, MOST_PLACES);
}

/** Title, headings and lines with a digit. */
function numberLines(title: string, sections: readonly Section[]): NumberLine[] {
  const lines: NumberLine[] = [{ text: title, where: "title", kind: "title", heading: "", above: "" }];
  for (const { heading, kind, pieces } of sections) {
    if (kind === "checklist") continue;
    if (/\d/.test(heading)) lines.push({ text: heading, where: "heading", kind, heading: "", above: "" });
    let above = heading;
    for (const piece of pieces) {
      for (const whole of piece.text.split("\n", MOST_LINES)) {
        const text = whole.slice(0, LONGEST_LINE);
        if (text.trim() === "") continue;
        if (lines.length >= MOST_LINES) return lines;
        if (/\d/.test(text)) {
          lines.push({ text, where: piece.kind === "fence" ? "fence" : formOf(text), kind, heading, above });
        }
        above = text;
      }
    }
  }
  return lines;
}

function formOf(line: string): NumberLine["where"] {
  if (/^\s{0,20}\|/.test(line)) return "table";
  return /^\s{0,20}[-*+•]\s/.test(line) ? "list" : "line";
}

const NUMBER =
  /(?<![\d.])(?<!\d[a-z])\d{1,8}(?:\.\d{1,10}){1,4}|(?<![\d.a-uw-zA-Z_])\d{1,4}\.(?:\d{1,4}\.)?[xX](?!\w)/g;
/** As far as a number's own suffix may reach. */
const WITH_SUFFIX = /^[^\s,&|'"`()[\]{}<>;:/]{0,70}(?: (?:alpha|beta|rc|pre)(?: ?\d{1,3})?(?![\w-]))?/i;
/** Commits, revisions, days, Go's development builds. */
const ODD = [
  /(?<![\w.-])(?=[a-f]{0,40}\d)(?=\d{0,40}[a-f])[\da-f]{7,40}(?:-dirty)?(?![\w.-])/g,
  /(?<![\w.])r\d{2,6}[.-][\da-f]{7,12}(?:-\d)?(?![\w.])/g,
  /(?<![\w.-])20\d\d-\d\d-\d\d(?![\w-])/g,
  /(?<![\w.-])\d{8}(?:-\d{6}-[\da-f]{7,12})?(?![\w.-])/g,
  /(?<![\w.-])devel \+[\da-f]{6,40}/g,
];
/** A whole number behind a word for a version, behind "v", or alone in its line. */
const WHOLE =
  /(?:\b(?:version|build|release|ver|revision)\b[^\w\n]{0,8}(?:is |no\.? |number )?v?|(?<![\w.-])v|^\W{0,6}v?)(\d{1,10})(?![\w.]{0,40}\w)(?!-\w)/gi;
/** Near such a word, a commit or a whole number may be a version. */
const ABOUT_VERSIONS = /version|commit|build|revision|\bsha\b|hash|release/i;

function placesIn(line: NumberLine): VersionPlace[] {
  const found = dottedNumbers(line);
  const around = line.where === "fence" || line.where === "table" ? line.heading : `${line.heading} ${line.above}`;
  if (line.where !== "title" && !ABOUT_VERSIONS.test(line.text) && !ABOUT_VERSIONS.test(around)) return found;
  const add = (place: VersionPlace): void => {
    const end = place.from + place.value.length;
    if (!found.some(({ from, value }) => place.from < from + value.length && from < end)) found.push(place);
  };
  for (const pattern of ODD)
    for (const match of everyMatch(line.text, pattern)) add({ value: match[0], line, from: match.index, form: "odd" });
  for (const match of everyMatch(line.text, WHOLE)) {
    const [whole, value = ""] = match;
    add({ value, line, from: match.index + whole.length - value.length, form: "whole" });
  }
  return found.sort((a, b) => a.from - b.from);
}

function dottedNumbers(line: NumberLine): VersionPlace[] {
  const found: VersionPlace[] = [];
  for (const match of everyMatch(line.text, NUMBER)) {
    const written = WITH_SUFFIX.exec(line.text.slice(match.index))?.[0] ?? match[0];
    const value = /x$/i.test(match[0]) ? match[0] : readVersion(written);
    if (value !== null) found.push({ value, line, from: match.index, form: "number" });
  }
  return found;
}
