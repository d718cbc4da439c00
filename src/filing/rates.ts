import { parse } from 'csv-parse/sync';
import type { Decimal } from '../model/decimal.ts';
import { ConfigurationError, type ErrorPlace } from '../model/errors.ts';
import { readRate } from './rate.ts';
import { readText } from './text.ts';
import { rateWords } from './words.ts';
import { readYaml } from './yaml.ts';

/**
 * Reads exchange rates, CNY for one unit of a currency: YAML (`USD: 7.1043`), or CSV with the columns
 * `currency` and `cny`. Throws `ConfigurationError` for a currency or an amount that is none, and for a
 * currency that stands twice.
 */
export function readRates(file: string): ReadonlyMap<string, Decimal> {
  const rates = new Map<string, Decimal>();
  for (const { currency, text, place } of /\.csv$/i.test(file) ? csvRates(file) : yamlRates(file)) {
    const read = readRate(currency, text);
    if (read === null) throw new ConfigurationError(rateWords(currency, text), place);
    const [iso, rate] = read;
    if (rates.has(iso))
      throw new ConfigurationError({ zh: `${iso} 出现了两次`, en: `${iso} stands twice` }, place);
    rates.set(iso, rate);
  }
  return rates;
}

interface RateLine {
  readonly currency: string;
  readonly text: string;
  readonly place: ErrorPlace;
}

function yamlRates(file: string): RateLine[] {
  const { data, placeOf } = readYaml(file);
  if (data === null) return [];
  if (typeof data !== 'object' || Array.isArray(data)) {
    throw new ConfigurationError(
      { zh: '汇率写成“USD: 7.1043”，一行一种货币', en: 'write rates as USD: 7.1043, one currency a line' },
      placeOf([]),
    );
  }
  return Object.entries(data).map(([currency, rate]) => ({
    currency,
    text: typeof rate === 'string' ? rate : '',
    place: placeOf([currency]),
  }));
}

function csvRates(file: string): RateLine[] {
  const [header, ...rows] = recordsOf(file);
  const names = header?.cells.map((name) => name.toLowerCase()) ?? [];
  const currency = names.indexOf('currency');
  const cny = names.indexOf('cny');
  if (currency < 0 || cny < 0) {
    throw new ConfigurationError(
      { zh: '汇率表的第一行应当是 currency,cny', en: 'the first line of the rates must be currency,cny' },
      { file, line: header?.line ?? 1, column: 1 },
    );
  }
  return rows.map(({ cells, line }) => ({
    currency: cells[currency] ?? '',
    text: cells[cny] ?? '',
    place: { file, line, column: 1 },
  }));
}

interface CsvRecord {
  readonly cells: readonly string[];
  readonly line: number;
}

function recordsOf(file: string): CsvRecord[] {
  const text = readText(file);
  const records: CsvRecord[] = [];
  try {
    parse(text, {
      delimiter: [',', ';', '\t'],
      relax_column_count: true,
      skip_empty_lines: true,
      trim: true,
      on_record(cells: string[], { lines }) {
        records.push({ cells, line: lines });
        return null;
      },
    });
  } catch (cause) {
    const line = cause instanceof Error && 'lines' in cause ? Number(cause.lines) : 0;
    throw new ConfigurationError(
      { zh: '这一行的引号不成对', en: 'a quote on this line has no partner' },
      { file, line, column: 0 },
    );
  }
  return records;
}
