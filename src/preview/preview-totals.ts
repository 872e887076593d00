/** What a preview adds up to, for the head of its page and of its summary. */
import type { Agreement, Verdict } from "./agreement.ts";
import type { Preview } from "./preview.ts";

/** Counts of a preview's issues. */
export interface PreviewTotals {
  readonly issues: number;
  readonly labelled: number;
  readonly commented: number;
  /** Issues on which an earlier one would have been named as the same. */
  readonly notices: number;
  readonly leftAlone: number;
  readonly agreement: Readonly<Record<keyof Agreement, Readonly<Record<Verdict, number>>>>;
  /** Each label that would have been put on, with how often, the most frequent first. */
  readonly labels: readonly (readonly [name: string, count: number])[];
}

const KEYS = ["category", "platform", "duplicate"] as const;

/** Adds up. Pure. */
export function totalsOf({ rows }: Preview): PreviewTotals {
  const count = (verdict: Verdict, key: keyof Agreement) =>
    rows.filter(({ agreement }) => agreement[key] === verdict).length;
  const verdicts = (key: keyof Agreement) => ({
    agree: count("agree", key),
    differ: count("differ", key),
    silent: count("silent", key),
    alone: count("alone", key),
    untold: count("untold", key),
  });
  const byLabel = new Map<string, number>();
  for (const { ours } of rows) for (const name of ours.labels) byLabel.set(name, (byLabel.get(name) ?? 0) + 1);
  const [category, platform, duplicate] = KEYS.map(verdicts) as [Counts, Counts, Counts];
  return {
    issues: rows.length,
    labelled: rows.filter(({ ours }) => ours.labels.length > 0).length,
    commented: rows.filter(({ ours }) => ours.comment !== null).length,
    notices: duplicate.agree + duplicate.differ + duplicate.alone,
    leftAlone: rows.filter(({ ours }) => ours.skip !== null).length,
    agreement: { category, platform, duplicate },
    labels: [...byLabel].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)),
  };
}

type Counts = Readonly<Record<Verdict, number>>;

/** What the totals say, a sentence each; plain text. */
export function totalsSentences(totals: PreviewTotals): readonly string[] {
  const { issues, labelled, commented, notices, leftAlone, agreement } = totals;
  const { category, platform, duplicate } = agreement;
  const compared = (name: string, { agree, differ, silent }: Counts): string[] =>
    agree + differ + silent === 0
      ? [`${name}: people's labels say nothing that can be compared.`]
      : [
          `${name}: people said it of ${agree + differ + silent}; ${agree} the same here, ${differ} otherwise, ${silent} left open.`,
        ];
  const told = duplicate.agree + duplicate.differ + duplicate.silent;
  return [
    `Of ${issues} issues ${labelled} would have got labels, ${commented} a comment, ${notices} of them with an issue that is the same.`,
    ...(leftAlone > 0 ? [`${leftAlone} would have been left alone.`] : []),
    ...compared("Kind", category),
    ...compared("Platform", platform),
    told === 0
      ? `Duplicates: people closed none as one${notices === 0 ? "." : `; the ${notices} that would have been named are yours to judge.`}`
      : `Duplicates: people closed ${told} as one; ${duplicate.agree} would have been named rightly, ${duplicate.differ} otherwise, ` +
        `${duplicate.silent} not at all. ${duplicate.alone} would have been named that nobody closed as one.`,
  ];
}
