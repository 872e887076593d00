/** `from`: what the next smaller unit would round up to one of this unit, so that nothing reads "60 min". */
const STEPS = [
  { unit: "day", seconds: 86_400, from: 84_600 },
  { unit: "h", seconds: 3_600, from: 3_570 },
  { unit: "min", seconds: 60, from: 59.5 },
  { unit: "s", seconds: 1, from: 1 },
] as const;

/**
 * The time between two instants (ISO 8601) in one rounded unit: `21 min`, `3 h`, `2 days`; "" where one of them is
 * missing or unreadable, or where less than a second lies between them. Never throws.
 */
export function timeSpan(from: string | null, to: string | null): string {
  if (from === null || to === null) return "";
  const seconds = Math.abs(Date.parse(to) - Date.parse(from)) / 1000;
  const step = STEPS.find((candidate) => seconds >= candidate.from);
  if (step === undefined) return "";
  const amount = Math.round(seconds / step.seconds);
  return `${amount} ${step.unit}${step.unit === "day" && amount > 1 ? "s" : ""}`;
}
