import type { EncodingName } from './names.ts';

/** The byte order mark in each encoding that has one. */
const MARKS: readonly (readonly [EncodingName, Buffer])[] = [
  ['utf-8', Buffer.from([0xef, 0xbb, 0xbf])],
  ['utf-16le', Buffer.from([0xff, 0xfe])],
  ['utf-16be', Buffer.from([0xfe, 0xff])],
  ['gb18030', Buffer.from([0x84, 0x31, 0x95, 0x33])],
];

/** The encoding that the beginning of a file states by its mark; `null`: it states none. */
export function statedBy(beginning: Buffer): EncodingName | null {
  return MARKS.find(([, mark]) => mark.equals(beginning.subarray(0, mark.length)))?.[0] ?? null;
}

/** Bytes that the mark of the encoding takes at the beginning; 0: it is not there. */
export function markLength(beginning: Buffer, name: EncodingName): number {
  const mark = MARKS.find(([each]) => each === name)?.[1];
  return mark?.equals(beginning.subarray(0, mark.length)) === true ? mark.length : 0;
}

/** What a file is that is no text: a ZIP (as .xlsx is), or Microsoft's older container (as .xls is). */
export type Signature = 'zip' | 'ole' | null;

/** Tells a workbook by its first bytes. */
export function signatureOf(beginning: Buffer): Signature {
  const first = beginning.subarray(0, 4).toString('hex');
  if (first === '504b0304' || first === '504b0506') return 'zip';
  return first === 'd0cf11e0' ? 'ole' : null;
}
