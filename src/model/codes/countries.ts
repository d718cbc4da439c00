import { countryLines } from './countries.data.ts';
import { Lookup, type Spelling } from './lookup.ts';

/** Where the codes come from. */
export const source = '海关总署：关检融合统一申报国别（地区）代码新旧对照（2018）；《JGS-20 海关业务代码集》';

/** A country or region. */
export interface Country {
  /** ISO 3166 alpha-3, or the three letters that customs gives an entry of its own. */
  readonly alpha3: string;
  /** Empty for customs' own entries. */
  readonly alpha2: string;
  /** Three-digit customs code; small territories share one. */
  readonly customs: string;
  readonly zh: string;
  readonly en: string;
  /** Other names in use. */
  readonly others: readonly string[];
}

/** Short and foreign names that sellers' files use. */
const MORE_NAMES: readonly Spelling[] = [
  ['UK', 'GBR'],
  ['Great Britain', 'GBR'],
  ['England', 'GBR'],
  ['Scotland', 'GBR'],
  ['Wales', 'GBR'],
  ['Northern Ireland', 'GBR'],
  ['America', 'USA'],
  ['俄国', 'RUS'],
  ['Korea', 'KOR'],
  ['Republic of Korea', 'KOR'],
  ['南韩', 'KOR'],
  ['韓國', 'KOR'],
  ['Democratic Republic of the Congo', 'COD'],
  ['DR Congo', 'COD'],
  ['Republic of the Congo', 'COG'],
  ['Hong Kong SAR', 'HKG'],
  ['中国香港', 'HKG'],
  ['中國香港', 'HKG'],
  ['Macau', 'MAC'],
  ['Macao SAR', 'MAC'],
  ['澳門', 'MAC'],
  ['中国澳门', 'MAC'],
  ['中國澳門', 'MAC'],
  ['Taiwan, China', 'TWN'],
  ['臺灣', 'TWN'],
  ['中国台湾', 'TWN'],
  ['中國台灣', 'TWN'],
  ['Czech Republic', 'CZE'],
  ['UAE', 'ARE'],
  ['阿聯酋', 'ARE'],
  ['Holland', 'NLD'],
  ['Deutschland', 'DEU'],
  ['España', 'ESP'],
  ['Italia', 'ITA'],
  ['Brasil', 'BRA'],
  ['Burma', 'MMR'],
  ['Ivory Coast', 'CIV'],
  ['East Timor', 'TLS'],
  ['Macedonia', 'MKD'],
  ['Vatican', 'VAT'],
  ['Palestine', 'PSE'],
  ['Moldova, Republic of', 'MDA'],
  ['Iran, Islamic Republic of', 'IRN'],
  ['Korea, Republic of', 'KOR'],
  ['Lao People’s DR', 'LAO'],
  ['沙特', 'SAU'],
  ['印尼', 'IDN'],
  ['马来', 'MYS'],
  ['新西蘭', 'NZL'],
  ['澳洲', 'AUS'],
  ['澳大利亞', 'AUS'],
  ['中国大陆', 'CHN'],
  ['中华人民共和国', 'CHN'],
  ["People's Republic of China", 'CHN'],
  ['Mainland China', 'CHN'],
];

let table: ReadonlyMap<string, Country> | null = null;

/** Every entry of the customs country table, by alpha-3 code. */
export function countries(): ReadonlyMap<string, Country> {
  table ??= new Map(countryLines.trim().split('\n').map(entry));
  return table;
}

function entry(line: string): [string, Country] {
  const [alpha3 = '', alpha2 = '', customs = '', ...words] = line.split(' ');
  const [zh = '', en = '', others = ''] = words.join(' ').split(';');
  return [
    alpha3,
    {
      alpha3,
      alpha2: alpha2 === '--' ? '' : alpha2,
      customs,
      zh,
      en,
      others: others === '' ? [] : others.split('|'),
    },
  ];
}

/** Every spelling that stands for a country. */
export function* countrySpellings(): Generator<Spelling> {
  for (const { alpha3, alpha2, zh, en, others } of countries().values()) {
    yield [alpha3, alpha3];
    if (alpha2 !== '') yield [alpha2, alpha3];
    for (const name of [zh, en, ...others]) yield [name, alpha3];
  }
  yield* MORE_NAMES;
}

const lookup = new Lookup(countrySpellings);

/** ISO 3166 alpha-3 of a code or a name in Chinese or English; empty when it is none. Numeric codes are not taken: ISO's and customs' differ. */
export function countryFrom(text: string): string {
  return lookup.find(text);
}

/** The name or code that a misspelt country most likely means; `null` when none is near. */
export function nearestCountry(text: string): string | null {
  return lookup.suggestion(text);
}

/** Three-digit customs code of an alpha-3 code; empty when there is none. */
export function customsCountry(alpha3: string): string {
  return countries().get(alpha3)?.customs ?? '';
}

/** The country of an alpha-3 code. */
export function countryOf(alpha3: string): Country | undefined {
  return countries().get(alpha3);
}
