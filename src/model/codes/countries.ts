import { countryLines } from './countries.data.ts';
import { Lookup } from './lookup.ts';

/** A country or region. */
export interface Country {
  readonly alpha3: string;
  /** Empty for customs' own collective entries. */
  readonly alpha2: string;
  /** Three-digit customs code. */
  readonly customs: string;
  readonly zh: string;
  readonly en: string;
}

/** Other names that sellers' files use. */
const OTHER_NAMES: readonly (readonly [string, string])[] = [
  ['UK', 'GBR'], ['Great Britain', 'GBR'], ['England', 'GBR'], ['United Kingdom', 'GBR'],
  ['U.S.', 'USA'], ['United States', 'USA'], ['United States of America', 'USA'], ['America', 'USA'],
  ['Russia', 'RUS'], ['俄罗斯', 'RUS'], ['South Korea', 'KOR'], ['Korea', 'KOR'], ['Republic of Korea', 'KOR'],
  ['Vietnam', 'VNM'], ['Hong Kong', 'HKG'], ['Hong Kong SAR', 'HKG'], ['香港', 'HKG'], ['中国香港', 'HKG'],
  ['Macao', 'MAC'], ['Macau', 'MAC'], ['澳门', 'MAC'], ['中国澳门', 'MAC'], ['Taiwan', 'TWN'], ['台湾', 'TWN'], ['中国台湾', 'TWN'],
  ['Czech Republic', 'CZE'], ['Czechia', 'CZE'], ['UAE', 'ARE'], ['United Arab Emirates', 'ARE'], ['阿联酋', 'ARE'],
  ['Holland', 'NLD'], ['Netherlands', 'NLD'], ['The Netherlands', 'NLD'], ['Deutschland', 'DEU'], ['España', 'ESP'],
  ['Italia', 'ITA'], ['Türkiye', 'TUR'], ['Turkey', 'TUR'], ['Brasil', 'BRA'], ['México', 'MEX'], ['沙特', 'SAU'],
  ['China', 'CHN'], ["People's Republic of China", 'CHN'], ['Mainland China', 'CHN'], ['中国大陆', 'CHN'],
];

/** Every entry of the customs country table. */
export const countries: readonly Country[] = countryLines
  .trim()
  .split('\n')
  .map((line) => {
    const [alpha3 = '', alpha2 = '', customs = '', ...names] = line.split(' ');
    const [zh = '', en = ''] = names.join(' ').split(';');
    return { alpha3, alpha2: alpha2 === '--' ? '' : alpha2, customs, zh, en };
  });

const byAlpha3: ReadonlyMap<string, Country> = new Map(countries.map((country) => [country.alpha3, country]));

const lookup = new Lookup(
  [
    ...countries.map(({ alpha3 }) => [alpha3, alpha3] as const),
    ...countries.filter(({ alpha2 }) => alpha2 !== '').map(({ alpha2, alpha3 }) => [alpha2, alpha3] as const),
    ...countries.flatMap(({ alpha3, zh, en }) => [[zh, alpha3] as const, [en, alpha3] as const]),
    ...OTHER_NAMES,
  ],
);

/** ISO 3166 alpha-3 of a code or name in Chinese or English; empty when it is none. */
export function countryFrom(text: string): string {
  return lookup.find(text);
}

/** Three-digit customs code of an alpha-3 code; empty when there is none. */
export function customsCountry(alpha3: string): string {
  return byAlpha3.get(alpha3)?.customs ?? '';
}

/** The country of an alpha-3 code. */
export function countryOf(alpha3: string): Country | undefined {
  return byAlpha3.get(alpha3);
}
