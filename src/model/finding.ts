/** How much a finding weighs: an error keeps a parcel from being declared, a warning keeps it from the green lane, a notice only tells. */
export const severities = ['error', 'warning', 'notice'] as const;
export type Severity = (typeof severities)[number];

/** What happened, as values; the words are chosen at the end, in the reader's language. */
export type Facts = Readonly<Record<string, string | number>>;

/** Where it happened. Lines and columns count from 1; 0 where there is none (a whole file, an option). */
export interface Place {
  readonly file: string;
  /** Physical line of the file. */
  readonly line: number;
  /** First character of the cell on its line. */
  readonly column: number;
  /** Record of the file, the header not counted. */
  readonly record: number;
  /** The name of the column or key as the file spells it; the canonical field name where the file has none. */
  readonly field: string;
}

/** One thing found, as data: `text/` turns it into words. */
export interface Finding {
  readonly code: string;
  readonly severity: Severity;
  readonly at: Place;
  /** Order number of the parcel; empty where there is none. */
  readonly order: string;
  /** The value as the file spells it. */
  readonly value: string;
  readonly facts: Facts;
}
