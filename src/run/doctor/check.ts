import type { Bilingual } from '../../model/explained.ts';

/** How one thing stands: `warn` works, with a risk; `fail` keeps xborder from working. */
export type Standing = 'ok' | 'warn' | 'fail';

/** What one look at the machine or the working folder found. */
export interface Examination {
  readonly id: string;
  readonly title: Bilingual;
  readonly standing: Standing;
  /** What is the case, without words of a language where it is a value. */
  readonly found: Bilingual;
  /** What to do; `null` where all is well. */
  readonly todo: Bilingual | null;
}

/** What is looked at, so that every state can be tried. */
export interface Machine {
  readonly node: string;
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly folder: string;
  readonly temporary: string;
  /** Today, yyyy-MM-dd. */
  readonly today: string;
  readonly freeBytes: (folder: string) => number;
  /** Filing named on the command line; `null`: the one in the folder. */
  readonly filing: string | null;
  /** Ledger named on the command line; `null`: none. */
  readonly ledger: string | null;
}

/** A value that needs no translation. */
export function same(text: string): Bilingual {
  return { zh: text, en: text };
}
