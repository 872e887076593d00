import type { WordedErrorRule } from "../rule.ts";

const GRPC = "google.rpc.Code";

/** Canonical status names of Google's APIs and of gRPC. */
export const GOOGLE_RULES: readonly WordedErrorRule[] = [
  {
    name: "grpc-unauthenticated",
    category: "authentication",
    reason: "the API says UNAUTHENTICATED",
    source: GRPC,
    weight: 3.2,
    apiType: /^unauthenticated$/i,
  },
  {
    name: "grpc-permission",
    category: "permission",
    reason: "the API says PERMISSION_DENIED",
    source: GRPC,
    weight: 3.2,
    apiType: /^permission_denied$/i,
  },
  {
    name: "grpc-exhausted",
    category: "usage-limit",
    reason: "the API says RESOURCE_EXHAUSTED",
    source: GRPC,
    weight: 2.6,
    apiType: /^resource_exhausted$/i,
  },
  {
    name: "grpc-unavailable",
    category: "overloaded",
    reason: "the API says UNAVAILABLE",
    source: GRPC,
    weight: 2,
    apiType: /^unavailable$/i,
  },
  {
    name: "grpc-internal",
    category: "server-error",
    reason: "the API says INTERNAL",
    source: GRPC,
    weight: 2.6,
    apiType: /^internal$/i,
  },
  {
    name: "grpc-deadline",
    category: "network",
    reason: "the API says DEADLINE_EXCEEDED",
    source: GRPC,
    weight: 2.6,
    apiType: /^deadline_exceeded$/i,
  },
  {
    name: "grpc-invalid",
    category: "invalid-request",
    reason: "the API says INVALID_ARGUMENT",
    source: GRPC,
    weight: 2.6,
    apiType: /^(?:invalid_argument|failed_precondition|not_found)$/i,
  },
  {
    name: "grpc-unavailable-words",
    category: "network",
    reason: "gRPC lost the connection",
    source: GRPC,
    weight: 3,
    message: /\bcode ?= ?unavailable\b|\bstatuscode\.unavailable\b|\btransport is closing\b|\b14 unavailable\b/,
    unmistakable: true,
  },
  {
    name: "grpc-deadline-words",
    category: "network",
    reason: "gRPC waited too long",
    source: GRPC,
    weight: 3,
    message: /\bcode ?= ?deadline_?exceeded\b|\bstatuscode\.deadline_exceeded\b/,
    unmistakable: true,
  },
];
