import type { ReadDocument } from '../declaration/index.ts';

/** What one document of a receipt says, as it says it. Empty: it does not say. */
export interface Said {
  /** The message it answers, three digits: `603`. */
  readonly answers: string;
  readonly guid: string;
  readonly copNo: string;
  readonly order: string;
  readonly waybill: string;
  readonly preNo: string;
  readonly invtNo: string;
  readonly code: string;
  /** yyyyMMddHHmmss, Beijing time; empty where the receipt's time is none. */
  readonly at: string;
  /** The same as it stands in the receipt. */
  readonly time: string;
  readonly info: string;
  /** Where it stands in the receipt, from 1. */
  readonly line: number;
  readonly column: number;
}

/** What each receipt answers. Adding one: one line. */
const ANSWERS: Readonly<Record<string, string>> = {
  '214': '213',
  '216': '215',
  '304': '303',
  '404': '403',
  '506': '505',
  '508': '507',
  '510': '509',
  '604': '603',
  '606': '605',
  '608': '607',
  '702': '701',
};

/** The message that a kind of message answers; `null`: it is no receipt. */
export function answeredBy(number: string): string | null {
  return ANSWERS[number] ?? null;
}

/** What a document of a receipt says. */
export function saidIn({ header, line, column }: ReadDocument, answers: string): Said {
  const text = (name: string) => (header.texts.get(name) ?? '').trim();
  return {
    answers,
    guid: text('guid').toUpperCase(),
    copNo: text('copNo'),
    order: text('orderNo'),
    waybill: text('logisticsNo'),
    preNo: text('preNo'),
    invtNo: text('invtNo'),
    code: text('returnStatus'),
    at: timeIn(text('returnTime')),
    time: text('returnTime'),
    info: text('returnInfo'),
    line,
    column,
  };
}

/** returnTime has milliseconds; a time without them is taken too. */
function timeIn(text: string): string {
  const found = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(?:\d{3})?$/.exec(text);
  if (found === null) return '';
  const [, year, month, day, hour, minute, second] = found;
  const iso = `${year}-${month}-${day}T${hour}:${minute}:${second}`;
  return new Date(`${iso}Z`).toJSON()?.startsWith(iso) ? text.slice(0, 14) : '';
}
