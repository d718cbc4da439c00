import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { currencyFrom } from '../model/codes/currencies.ts';
import { type Decimal, parseDecimal, ZERO } from '../model/decimal.ts';
import { ConfigurationError } from '../model/errors.ts';
import { readYaml } from './yaml.ts';

/**
 * Reads exchange rates, CNY for one unit of a currency: YAML (`USD: 7.1043`) or CSV with the columns
 * `currency,cny`. Throws `ConfigurationError` for a currency or an amount that is none.
 */
export function readRates(file: string): ReadonlyMap<string, Decimal> {
  const rates = new Map<string, Decimal>();
  for (const { currency, text, line } of /\.csv$/i.test(file) ? csvRates(file) : yamlRates(file)) {
    const iso = currencyFrom(currency);
    const rate = parseDecimal(text);
    if (iso === '' || typeof rate !== 'bigint' || rate <= ZERO) {
      throw new ConfigurationError(
        { zh: `“${currency}: ${text}”不是汇率；写成 USD: 7.1043（1 单位外币折合人民币）`, en: `${currency}: ${text} is no rate; write USD: 7.1043, CNY for one unit` },
        { file, line, column: 1 },
      );
    }
    rates.set(iso, rate);
  }
  return rates;
}

interface RateLine {
  readonly currency: string;
  readonly text: string;
  readonly line: number;
}

function yamlRates(file: string): RateLine[] {
  const yaml = readYaml(file);
  if (typeof yaml.data !== 'object' || yaml.data === null || Array.isArray(yaml.data)) return [];
  return Object.entries(yaml.data).map(([currency, text]) => ({ currency, text: String(text), line: yaml.placeOf([currency]).line }));
}

function csvRates(file: string): RateLine[] {
  let rows: string[][];
  try {
    rows = parse(readFileSync(file), { bom: true, relax_column_count: true, skip_empty_lines: true, trim: true });
  } catch (cause) {
    const reason = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
    throw new ConfigurationError({ zh: `汇率表无法读取（${reason}）`, en: `the rates cannot be read (${reason})` }, { file, line: 0, column: 0 });
  }
  return rows.slice(1).map(([currency = '', text = ''], index) => ({ currency, text, line: index + 2 }));
}
