import type { Language } from '../model/explained.ts';
import type { Overview } from '../report/page/data.ts';
import type { Asked } from './select.ts';
import type { PageWords } from './words.ts';

/** What every part of the page is made from. */
export interface View {
  readonly overview: Overview;
  readonly language: Language;
  readonly say: PageWords;
  /** Shows the parcels of the table that fit. */
  readonly ask: (asked: Partial<Asked>) => void;
}

/** The name of a code in the reader's language. */
export function codeTitle({ overview, language }: View, code: string): string {
  return overview.codes[code]?.text[language].title ?? code;
}

/** The name of a country in the reader's language. */
export function countryName({ overview, language, say }: View, country: string): string {
  if (country === '') return say.unknownCountry;
  return overview.destinations.find((each) => each.country === country)?.[language] ?? country;
}
