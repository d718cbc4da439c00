import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { encoderOf } from '../../../src/intake/text/encode.ts';
import type { EncodingName } from '../../../src/intake/text/names.ts';
import { spooled } from '../../../src/intake/text/source.ts';
import { openText } from '../../../src/intake/text.ts';
import { KnownError } from '../../../src/model/errors.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'xborder-text-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

interface With {
  readonly own?: readonly EncodingName[];
  readonly encoding?: string;
}

/** How a file of these bytes is read: its encoding and its text, or its refusal. */
async function opened(bytes: Uint8Array, { own = [], encoding }: With = {}): Promise<string> {
  const file = join(folder, 'a.csv');
  writeFileSync(file, bytes);
  try {
    const input = await openText(file, { encoding: encoding ?? null, ownEncodings: () => own, sheet: null });
    let text = '';
    for await (const piece of input.pieces()) text += piece;
    return `${input.encoding?.name}${input.encoding?.bom === true ? ' bom' : ''}: ${text}`;
  } catch (cause) {
    if (cause instanceof KnownError) return `${cause.place?.line ?? '-'} ${cause.message}`;
    throw cause;
  }
}

const latin = (text: string): Buffer => Buffer.from(text, 'latin1');
const as = (name: EncodingName, text: string): Uint8Array => encoderOf(name).bytes(text);

const CHINESE = '订单号,收件人,地址\n1,张伟,广东省深圳市南山区科技园路1号\n2,李玥,上海市😀\n';
const GERMAN = 'order-id\trecipient-name\tship-city\n1\tJürgen Weißmüller\tKöln\n2\tSeán’s café\tNîmes €\n';
const JAPANESE = 'order-id\tship-country\trecipient-name\tship-city\n1\tJP\t山田 太郎\t東京都港区あおば\n';
const AMAZON = ['windows-1252', 'shift_jis'] as const;

describe('openText', () => {
  it('goes by the byte order mark, which is no text', async () => {
    expect(await opened(as('utf-8', `\ufeff${CHINESE}`))).toBe(`utf-8 bom: ${CHINESE}`);
    expect(await opened(as('utf-16le', `\ufeff${CHINESE}`))).toBe(`utf-16le bom: ${CHINESE}`);
    expect(await opened(as('utf-16be', `\ufeff${CHINESE}`))).toBe(`utf-16be bom: ${CHINESE}`);
    expect(await opened(as('gb18030', `\ufeff${CHINESE}`))).toBe(`gb18030 bom: ${CHINESE}`);
  });

  it('takes for UTF-8 what is UTF-8 throughout, for GB18030 what is not', async () => {
    expect(await opened(as('utf-8', CHINESE))).toBe(`utf-8: ${CHINESE}`);
    expect(await opened(as('gb18030', CHINESE))).toBe(`gb18030: ${CHINESE}`);
    const late = 'order_no,buyer\n'.concat('A-1,plain\n'.repeat(250_000), 'A-2,张伟\n');
    expect(await opened(as('gb18030', late))).toBe(`gb18030: ${late}`);
    const wide = `a${'中'.repeat(1_000_000)}`;
    expect(await opened(as('utf-8', wide))).toBe(`utf-8: ${wide}`);
    expect(await opened(as('gb18030', wide))).toBe(`gb18030: ${wide}`);
  });

  it('tells the encodings of Amazon apart by the shape of the text and the marketplace', async () => {
    expect(await opened(as('windows-1252', GERMAN), { own: AMAZON })).toBe(`windows-1252: ${GERMAN}`);
    expect(await opened(as('shift_jis', JAPANESE), { own: AMAZON })).toBe(`shift_jis: ${JAPANESE}`);
    const narrow = 'order-id\tship-country\tcity\n1\tJP\tﾄｳｷﾖｳﾄ ﾐﾅﾄｸ\n';
    expect(await opened(as('shift_jis', narrow), { own: AMAZON })).toBe(`shift_jis: ${narrow}`);
    const resaved = 'order-id\tship-country\ttitle\n1\tDE\t女士棉质针织衫 Jürgen\n';
    expect(await opened(as('gb18030', resaved), { own: AMAZON })).toBe(`gb18030: ${resaved}`);
    const quotes = 'order-id\tship-country\ttitle\n1\tUS\tMen’s “classic” socks – 5 pairs\n';
    expect(await opened(as('windows-1252', quotes), { own: AMAZON })).toBe(`windows-1252: ${quotes}`);
  });

  it('refuses Western text of an unknown encoding rather than read it as Chinese', async () => {
    expect(await opened(as('windows-1252', GERMAN))).toBe(
      '2 line 2 (byte 38) is not utf-8 and looks like a Western language; say --encoding windows-1252 if it is, --encoding gb18030 if it is Chinese',
    );
    expect(await opened(as('windows-1252', GERMAN), { encoding: 'cp1252' })).toBe(`windows-1252: ${GERMAN}`);
  });

  it.each([
    ['a byte in the middle', '\xff', '3 line 3 (byte 90)'],
    ['half a character', '\xe4\xb8', '3 line 3 (byte 90)'],
    ['some Chinese of another encoding', '\xd6\xd0', '3 line 3 (byte 90)'],
  ])('names the place where UTF-8 is damaged: %s', async (_, damage, at) => {
    const end = CHINESE.indexOf('上海');
    const parts = [as('utf-8', CHINESE.slice(0, end)), latin(damage), as('utf-8', CHINESE.slice(end))];
    expect(await opened(Buffer.concat(parts))).toBe(
      `${at} is not utf-8; the text is damaged there; mend it and save the file as “CSV UTF-8”, or export it again`,
    );
  });

  it('takes a file cut off in the middle of a character for damaged UTF-8', async () => {
    const bytes = as('utf-8', 'a,中文');
    expect(await opened(bytes.subarray(0, -1))).toMatch(/^1 line 1 \(byte 6\) is not utf-8;/);
  });

  it('names the place where GB18030 is damaged', async () => {
    expect(await opened(Buffer.concat([as('gb18030', '订单号,地址\n1,深圳'), latin('\xff\n')]))).toBe(
      '2 line 2 (byte 19) is not gb18030; save the file as “CSV UTF-8”, or say its encoding with --encoding',
    );
    expect(await opened(Buffer.concat([as('gb18030', '订单号,地址\n1,深圳'), latin('\xd6')]))).toBe(
      '2 line 2 (byte 19) is not gb18030; save the file as “CSV UTF-8”, or say its encoding with --encoding',
    );
  });

  it('obeys the encoding asked for, and says where it is wrong', async () => {
    expect(await opened(as('utf-8', 'é'), { encoding: 'latin1' })).toBe('windows-1252: Ã©');
    expect(await opened(as('utf-16be', 'é,中'), { encoding: 'UTF-16BE' })).toBe('utf-16be: é,中');
    expect(await opened(as('gb18030', CHINESE), { encoding: 'utf8' })).toMatch(
      /^1 line 1 \(byte 1\) is not utf-8, which --encoding says it is;/,
    );
    expect(await opened(latin('x'), { encoding: 'klingon' })).toMatch(
      /^- no encoding klingon; there are: utf-8,/,
    );
  });

  it('keeps a U+FFFD that is in the file, for its cell to be told', async () => {
    expect(await opened(as('utf-8', 'a,\ufffd\n'))).toBe('utf-8: a,\ufffd\n');
  });

  it.each([
    ['nothing', '', 'utf-8: '],
    ['a mark only', '\xef\xbb\xbf', 'utf-8 bom: '],
    ['a UTF-16 mark only', '\xff\xfe', 'utf-16le bom: '],
    ['half a mark', '\xef\xbb', 'gb18030: 锘'],
    [
      'UTF-16 of odd length',
      '\xff\xfea\0b',
      '1 line 1 (byte 5) is not utf-16le; save the file as “CSV UTF-8”, or say its encoding with --encoding',
    ],
    [
      'UTF-16 without a mark',
      'a\0b\0,\0c\0',
      '0 this is not a text file; if it is UTF-16, say --encoding utf-16le',
    ],
    [
      'UTF-16BE without a mark',
      '\0a\0b\0,\0c',
      '0 this is not a text file; if it is UTF-16, say --encoding utf-16be',
    ],
    ['zeros', 'a,b\n\0\0\0', '0 this is not a text file'],
    ['a workbook', 'PK\x03\x04\0', '0 this is an Excel workbook; save it as “CSV UTF-8” and try again'],
    [
      'an old workbook',
      '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1',
      '0 this is an old Excel workbook (.xls); save it as .xlsx or “CSV UTF-8” and try again',
    ],
    ['four-byte characters only', '\x82\x35\x8f\x33\x81\x30\x81\x30', 'gb18030: \u9fa6\u0080'],
  ])('%s', async (_, bytes, told) => {
    expect(await opened(latin(bytes))).toBe(told);
  });

  it('leaves a workbook to who asks for its signature', async () => {
    const file = join(folder, 'b.xlsx');
    writeFileSync(file, latin('PK\x03\x04\0'));
    const { signature, encoding, size } = await openText(file);
    expect({ signature, encoding, size }).toEqual({ signature: 'zip', encoding: null, size: 5 });
  });

  it('hashes and counts the bytes as they are', async () => {
    const file = join(folder, 'c.csv');
    writeFileSync(file, as('gb18030', '中'));
    const input = await openText(file);
    for await (const piece of input.pieces()) expect(piece).toBe('中');
    expect([input.bytes(), input.size, input.sha256()]).toEqual([
      2,
      2,
      '703b0c61f8d1992219404ea74b79ef3edc6638bdecf7499f94c93334f0086fe6',
    ]);
  });

  it('puts what comes once only on disk, where it has no name', async () => {
    const before = readdirSync(tmpdir()).filter((name) => name.startsWith(`.xborder-${process.pid}-`));
    const source = await spooled(
      (async function* () {
        yield 'ab';
        yield Buffer.from('cd');
      })(),
    );
    expect(readdirSync(tmpdir()).filter((name) => name.startsWith(`.xborder-${process.pid}-`))).toEqual(
      before,
    );
    const twice = [0, 1].map(() => Buffer.concat([...source.chunks()].map((chunk) => Buffer.from(chunk))));
    const once: Buffer[] = [];
    for await (const chunk of source.stream()) once.push(chunk);
    expect([source.size, ...twice.map(String), String(Buffer.concat(once))]).toEqual([
      4,
      'abcd',
      'abcd',
      'abcd',
    ]);
  });
});
