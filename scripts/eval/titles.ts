import { readFileSync } from 'node:fs';
import type { Goods } from '../../src/model/tag.ts';

/** What a title may be labelled: prohibited, restricted, aviation. `N` in the file: none of them. */
export const letters = ['P', 'R', 'A'] as const;
export type Letter = (typeof letters)[number];

/** One labelled title. */
export interface Labelled {
  readonly id: string;
  readonly lang: string;
  readonly goods: Goods;
  readonly expected: ReadonlySet<Letter>;
  readonly family: string;
}

const COLUMNS = ['id', 'lang', 'title', 'hs_code', 'attributes', 'expected', 'family', 'note'];

/** Reads labelled titles: a header line, then tab-separated rows. Throws for a label it does not know. */
export function readTitles(file: string): readonly Labelled[] {
  const [header = '', ...lines] = readFileSync(file, 'utf8').trimEnd().split('\n');
  if (header.split('\t').slice(0, 7).join() !== COLUMNS.slice(0, 7).join())
    throw new Error(`${file}: the columns should be ${COLUMNS.join(', ')}`);
  return lines.map((line, index) => {
    const [id = '', lang = '', name = '', hsCode = '', attributes = '', expected = '', family = ''] =
      line.split('\t');
    return {
      id,
      lang,
      goods: { name, nameZh: '', nameEn: '', hsCode, attributes },
      expected: labelOf(expected.trim(), `${file}:${index + 2}`),
      family,
    };
  });
}

function labelOf(text: string, place: string): ReadonlySet<Letter> {
  if (text === 'N') return new Set();
  const found = letters.filter((letter) => text.split('+').includes(letter));
  if (found.length === 0 || found.join('+').length !== text.length)
    throw new Error(`${place}: expected is "${text}"; write P, R, A joined by +, or N`);
  return new Set(found);
}
