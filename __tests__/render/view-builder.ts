/** Builds what `renderComment` takes, with harmless defaults, so that a test names only what it is about. */
import type { Classification } from "../../src/domain/classification.ts";
import type { Fingerprint } from "../../src/domain/fingerprint.ts";
import type { Match } from "../../src/domain/match.ts";
import type { MarkerState } from "../../src/domain/plan.ts";
import type { Environment, ErrorEntry, Report } from "../../src/domain/report.ts";
import type { CommentView } from "../../src/render/comment-view.ts";
import { sampleClassification, sampleError, sampleMatch, sampleReport, sampleState } from "../support/samples.ts";

export const NO_ENVIRONMENT: Environment = sampleReport().environment;

export function errorEntry(over: Partial<ErrorEntry>): ErrorEntry {
  return sampleError({ className: null, message: "", source: "description", sources: ["description"], ...over });
}

export function report(over: Partial<Report>): Report {
  const primaryError = over.errors !== undefined && over.errors.length > 0 ? 0 : null;
  return sampleReport({ format: "bug-command", title: "Something fails", primaryError, ...over });
}

export function classification(over: Partial<Classification>): Classification {
  return sampleClassification({ category: "unknown", confidence: 0.4, ...over });
}

export function match(over: Partial<Match>): Match {
  return sampleMatch({ number: 12, score: 0.97, title: "An earlier issue", ...over });
}

export function fingerprint(over: Partial<Fingerprint>): Fingerprint {
  return {
    algorithm: "fp-2026-11-20",
    coarse: "1f0c55d2a9b07e34",
    medium: "8d41b7e60c2f9a15",
    fine: "c0ffee12d3a4b596",
    components: [],
    ...over,
  };
}

export function markerState(over: Partial<MarkerState>): MarkerState {
  return sampleState({ category: "unknown", ...over });
}

/** A view whose marker agrees with its matches and category. */
export function commentView(over: Partial<CommentView>): CommentView {
  const matches = over.matches ?? [];
  const classified = over.classification ?? classification({});
  return {
    repo: "quillwork/quill",
    serverUrl: "https://github.com",
    number: 2041,
    report: report({}),
    fingerprint: null,
    classification: classified,
    kind: null,
    matches,
    missing: [],
    incident: null,
    isFollower: false,
    status: null,
    latestVersion: null,
    adviceFrom: 0,
    ownText: null,
    settings: {
      enabled: true,
      when: "useful",
      maxDuplicates: 3,
      maxRelated: 3,
      details: true,
      advice: true,
      status: true,
      pin: false,
    },
    state: markerState({
      category: classified.category,
      fingerprints: over.fingerprint ? levels(over.fingerprint) : null,
      relations: matches.map(({ number, relation }) => ({ number, relation })),
      hearsCommands: true,
      firstNoticeAt: matches.length === 0 ? null : "2026-11-18T09:30:00.000Z",
    }),
    ...over,
  };
}

function levels({ coarse, medium, fine }: Fingerprint): { coarse: string; medium: string; fine: string } {
  return { coarse, medium, fine };
}
