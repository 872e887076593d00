/** One part of a fingerprint, and why it counts or does not. Sentry's grouping components are the model. */
export interface FingerprintComponent {
  readonly kind: "class" | "status" | "api-type" | "code" | "message" | "frames";
  /** After parameterization; what is hashed if it contributes. */
  readonly value: string;
  readonly contributes: boolean;
  /** For a person: "looks minified", "numbers, paths and ids replaced"; null where there is nothing to say. */
  readonly hint: string | null;
}

/** The identity of an error. Each level is 16 hex digits over its components, salted with the algorithm's id. */
export interface Fingerprint {
  /** Dated id of the algorithm: `fp-2026-11-20`. Fingerprints of two algorithms are never compared. */
  readonly algorithm: string;
  /** The family of the failure; for labels and counts. */
  readonly coarse: string;
  /** Class, status, API type and code. */
  readonly medium: string;
  /** Medium, message and readable frames; two reports with the same one have the same error. */
  readonly fine: string;
  readonly components: readonly FingerprintComponent[];
}

/** An error that says too little to identify anything, with the reason. */
export type FingerprintResult =
  | { readonly kind: "fingerprint"; readonly fingerprint: Fingerprint }
  | { readonly kind: "unfingerprintable"; readonly reason: string };

/** The fingerprints of a report's errors, in the order of `Report.errors`. */
export interface ReportFingerprints {
  /** Of the primary error; null where there is none or it is unfingerprintable. */
  readonly primary: Fingerprint | null;
  readonly errors: readonly FingerprintResult[];
}
