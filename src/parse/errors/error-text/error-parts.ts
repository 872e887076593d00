import type { ErrorEntry } from "../../../domain/report.ts";

/** The parts of an error that its own text gives. */
export type ErrorParts = Pick<ErrorEntry, "className" | "message" | "status" | "apiType" | "code" | "frames">;
