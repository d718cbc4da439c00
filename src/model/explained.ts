import type { Severity } from './finding.ts';

/** The two languages of every word that a user reads. */
export const languages = ['zh', 'en'] as const;
export type Language = (typeof languages)[number];

/** A text in both languages. */
export type Bilingual = Readonly<Record<Language, string>>;

/** What a finding says. `message` and `fix` may name facts in braces: `{net} kg`. `{value}` and `{field}` are always there. */
export interface Words {
  /** A few words, without facts. */
  readonly title: string;
  /** What is the case and what was expected. */
  readonly message: string;
  /** Why it matters: which law or which step of customs. */
  readonly why: string;
  /** What to do. */
  readonly fix: string;
}

/** Where a rule comes from. */
export interface Source {
  /** Law, announcement or specification, with its number and year. */
  readonly title: string;
  /** Article, section or field; empty where the whole text is meant. */
  readonly article: string;
  /** Public address; empty where none is known for sure. */
  readonly url: string;
}

/** Everything `explain` can tell of a finding's code. Codes are permanent: retired, never reassigned. */
export interface Explained {
  readonly id: string;
  readonly severity: Severity;
  readonly source: Source;
  readonly text: Readonly<Record<Language, Words>>;
}
