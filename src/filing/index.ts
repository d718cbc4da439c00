import type { z } from 'zod';
import { nearest } from '../model/nearest.ts';
import { ConfigurationError } from '../model/errors.ts';
import type { Bilingual } from '../model/explained.ts';
import { type Filing, filingModel } from '../model/filing.ts';
import { readYaml } from './yaml.ts';

/** Reads the enterprise's filing. Throws `ConfigurationError` naming the first key that is wrong, with its line. */
export function readFiling(file: string): Filing {
  const yaml = readYaml(file);
  const checked = filingModel.safeParse(texts(yaml.data, []));
  if (checked.success) return checked.data;
  const [issue] = checked.error.issues;
  if (issue === undefined) throw new ConfigurationError({ zh: '备案文件无法使用', en: 'the filing cannot be used' }, null);
  const unknown = issue.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [];
  const path = [...issue.path, ...unknown];
  throw new ConfigurationError(wordsOf(issue, path), yaml.placeOf(path));
}

/** Keys whose values are yes or no; everywhere else `NO` and `no` are words. */
const FLAGS = new Set(['pilotZone', 'excludesProhibited', 'excludesAviationUnsafe']);

/** The data with yes and no where the model has flags. */
function texts(value: unknown, path: readonly string[]): unknown {
  if (Array.isArray(value)) return value.map((item) => texts(item, path));
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, texts(inner, [...path, key])]));
  }
  if (typeof value === 'string' && FLAGS.has(path[path.length - 1] ?? '')) {
    const word = value.toLowerCase();
    if (word === 'yes' || word === '是') return true;
    if (word === 'no' || word === '否') return false;
  }
  return value;
}

function wordsOf(issue: z.core.$ZodIssue, path: readonly PropertyKey[]): Bilingual {
  const key = path.map(String).join('.');
  if (issue.code === 'unrecognized_keys') {
    const guess = nearest(String(path[path.length - 1]), knownKeys(filingModel.shape));
    const hint = guess === null ? '' : ` → ${guess}?`;
    return { zh: `没有“${key}”这个键${hint}`, en: `there is no key ${key}${hint}` };
  }
  const allowed = issue.code === 'invalid_value' ? issue.values.map(String).join(', ') : '';
  if (allowed !== '') return { zh: `“${key}”只能是：${allowed}`, en: `${key} must be one of: ${allowed}` };
  if (issue.code === 'invalid_type' && issue.input === undefined) {
    return { zh: `缺少“${key}”`, en: `${key} is missing` };
  }
  const expected = EXPECTED[key] ?? EXPECTED[String(path[path.length - 1])];
  if (issue.code === 'too_big') return { zh: `“${key}”太长，最多 ${issue.maximum} 个字`, en: `${key} is too long, at most ${issue.maximum} characters` };
  if (expected !== undefined) return { zh: `“${key}”应当是${expected.zh}`, en: `${key} must be ${expected.en}` };
  return { zh: `“${key}”的值不对，或还没有填写`, en: `${key} has a wrong value, or is not filled in yet` };
}

const EXPECTED: Readonly<Record<string, Bilingual>> = {
  customsOffice: { zh: '四位关区代码，例如 "5345"', en: 'a customs office of four digits, for example "5345"' },
  exitPort: { zh: '四位关区代码，例如 "5303"', en: 'a customs office of four digits, for example "5303"' },
  pilotZone: { zh: 'true 或 false', en: 'true or false' },
  excludesProhibited: { zh: 'true 或 false', en: 'true or false' },
  excludesAviationUnsafe: { zh: 'true 或 false', en: 'true or false' },
  from: { zh: '日期，例如 2026-01-01', en: 'a date, for example 2026-01-01' },
  until: { zh: '日期，例如 2026-12-31', en: 'a date, for example 2026-12-31' },
  wrapType: { zh: '1 到 7', en: '1 to 7' },
  'transport.mode': { zh: '一位运输方式代码', en: 'a transport mode of one character' },
};

function knownKeys(shape: Readonly<Record<string, unknown>>): string[] {
  return Object.keys(shape).concat('code', 'name', 'accountNo', 'mode', 'vehicle', 'voyage', 'bill', 'dxpId', 'number', 'from', 'until', 'excludesProhibited', 'excludesAviationUnsafe');
}
