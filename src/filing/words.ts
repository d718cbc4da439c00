import type { z } from 'zod';
import { tradeModeTable } from '../model/codes/trade-modes.ts';
import type { Bilingual } from '../model/explained.ts';
import { filingModel } from '../model/filing.ts';
import { meantBy } from './model-keys.ts';

/** What each key with a form of its own must be. */
const EXPECTED: Readonly<Record<string, Bilingual>> = {
  customsOffice: { zh: '四位关区代码，例如 5345', en: 'a customs office of four digits, such as 5345' },
  exitPort: { zh: '四位关区代码，例如 5303', en: 'a customs office of four digits, such as 5303' },
  pilotZone: { zh: 'true 或 false', en: 'true or false' },
  wrapType: { zh: '1 到 7', en: '1 to 7' },
  'transport.mode': {
    zh: '一位运输方式代码，例如 5（航空）',
    en: 'a transport mode of one character, such as 5 (air)',
  },
  currency: { zh: '三位币种代码，例如 USD', en: 'a currency of three letters, such as USD' },
  'guarantee.from': { zh: '日期，例如 2026-01-01', en: 'a date, such as 2026-01-01' },
  'guarantee.until': { zh: '日期，例如 2026-12-31', en: 'a date, such as 2026-12-31' },
  'guarantee.excludesProhibited': { zh: 'true 或 false', en: 'true or false' },
  'guarantee.excludesAviationUnsafe': { zh: 'true 或 false', en: 'true or false' },
};

/** What zod found, in the words of a clerk. `path` names the key; `value` is what stands there, `undefined`: nothing. */
export function filingWords(
  issue: z.core.$ZodIssue,
  path: readonly PropertyKey[],
  value: unknown,
): Bilingual {
  const key = path.map(String).join('.');
  const given = typeof value === 'string' ? value : '';
  if (issue.code === 'unrecognized_keys') return unknownKey(key, meantBy(filingModel, path));
  if (key === '') return { zh: '文件里没有“键: 值”', en: 'the file holds no “key: value”' };
  if (value === undefined || value === null)
    return { zh: `缺少“${key}”，或还没有填写`, en: `${key} is missing, or not filled in yet` };
  if (issue.code === 'invalid_value') return choice(key, given, issue.values.map(String));
  if (path[0] === 'rates') return rateWords(key, given);
  if (issue.code === 'too_small') return { zh: `“${key}”还没有填写`, en: `${key} is not filled in yet` };
  const expected = EXPECTED[key];
  if (expected !== undefined) {
    const shown = given === '' ? '' : `“${given}”`;
    return {
      zh: `“${key}”应当是${expected.zh}${shown === '' ? '' : `，不是${shown}`}`,
      en: `${key} must be ${expected.en}${shown === '' ? '' : `, not ${shown}`}`,
    };
  }
  if (issue.code === 'too_big' && typeof value === 'string') {
    const most = String(issue.maximum);
    const length = [...value].length;
    return {
      zh: `“${key}”有 ${length} 个字，最多 ${most} 个`,
      en: `${key} has ${length} characters, at most ${most} fit`,
    };
  }
  return KINDS[kindOf(value, issue)](key);
}

const KINDS = {
  group: (key: string): Bilingual => ({
    zh: `“${key}”下面应当是缩进的“键: 值”`,
    en: `${key} holds “key: value” lines, indented under it`,
  }),
  list: (key: string): Bilingual => ({
    zh: `“${key}”应当是列表，例如 [a, b]`,
    en: `${key} must be a list, such as [a, b]`,
  }),
  text: (key: string): Bilingual => ({
    zh: `“${key}”应当是一个值，不是一组`,
    en: `${key} must be one value, not a group of them`,
  }),
  other: (key: string): Bilingual => ({ zh: `“${key}”的值不对`, en: `${key} has a wrong value` }),
};

function kindOf(value: unknown, issue: z.core.$ZodIssue): keyof typeof KINDS {
  if (issue.code !== 'invalid_type') return 'other';
  if (issue.expected === 'object' || issue.expected === 'record') return 'group';
  if (issue.expected === 'array') return 'list';
  return typeof value === 'object' ? 'text' : 'other';
}

function unknownKey(key: string, meant: string | null): Bilingual {
  if (meant === null) return { zh: `没有“${key}”这个键`, en: `there is no key ${key}` };
  return { zh: `没有“${key}”这个键；是不是“${meant}”？`, en: `there is no key ${key}; is it ${meant}?` };
}

function choice(key: string, given: string, allowed: readonly string[]): Bilingual {
  const list = allowed.join(', ');
  if (key === 'tradeMode') {
    const name = tradeModeTable().get(given);
    if (name !== undefined) {
      return {
        zh: `监管方式 ${given}（${name}）不用清单申报；“tradeMode”只能是：${list}`,
        en: `trade mode ${given} (${name}) is not declared by inventory; tradeMode must be one of: ${list}`,
      };
    }
  }
  return {
    zh: `“${key}”只能是：${list}，不是“${given}”`,
    en: `${key} must be one of: ${list}, not “${given}”`,
  };
}

/** A rate that is none, wherever it stands. */
export function rateWords(key: string, given: string): Bilingual {
  return {
    zh: `“${key}: ${given}”不是汇率；写成 USD: 7.1043（1 单位外币折合人民币，大于 0）`,
    en: `${key}: ${given} is no rate; write USD: 7.1043, the CNY for one unit, above 0`,
  };
}
