import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { read, refusal } from '../intake/xlsx/read.ts';
import { type Parts, sheetXml, withFile, workbookParts, zip } from '../support/workbook.ts';

const SHEET = 'xl/worksheets/sheet1.xml';
const PARTS: Parts = workbookParts({
  rows: [
    ['order_no', 'sku'],
    ['SO1', { number: '5' }],
  ],
});
const DAMAGED =
  '0:0 the workbook is damaged or not complete; download it again, or open it in Excel or WPS and save it as .xlsx';
const MALFORMED =
  '0:0 the XML of the workbook is not well-formed; open it in Excel or WPS and save it as .xlsx';
const PASSWORD =
  '0:0 the workbook is protected by a password; open it in Excel or WPS, remove the password and save it';

function withSheet(rows: string): Buffer {
  return zip({ ...PARTS, [SHEET]: `<worksheet><sheetData>${rows}</sheetData></worksheet>` });
}

/** A file of OLE streams with these names, its directory two sectors long. */
function ole(names: readonly string[]): Buffer {
  const file = Buffer.alloc(512 * 4);
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(file);
  file.writeUInt16LE(9, 30);
  file.writeUInt32LE(1, 48);
  file.writeUInt32LE(0, 76);
  file.writeUInt32LE(2, 512 + 4);
  file.writeUInt32LE(0xffff_fffe, 512 + 8);
  names.forEach((name, index) => {
    const at = 1024 + index * 128;
    file.write(name, at, 'utf16le');
    file.writeUInt16LE(name.length * 2 + 2, at + 64);
  });
  return file;
}

describe('what is no .xlsx', () => {
  it.each<[string, Buffer, string]>([
    ['nothing', Buffer.alloc(0), '0:0 the file is empty'],
    ['text', Buffer.from('order_no,sku\n'), '0:0 this is not an .xlsx workbook'],
    [
      'a locked workbook',
      ole(['Root Entry', 'DataSpaces', 'x', 'y', 'EncryptionInfo', 'EncryptedPackage']),
      PASSWORD,
    ],
    ['a locked part', zip(PARTS, (name) => (name === SHEET ? { flags: 1 } : {})), PASSWORD],
    ['a strongly locked part', zip(PARTS, (name) => (name === SHEET ? { flags: 0x41 } : {})), PASSWORD],
    [
      '.xls',
      ole(['Root Entry', 'Workbook']),
      '0:0 this is a workbook of the old format (.xls); open it in Excel or WPS and save it as .xlsx',
    ],
    [
      '.xls of 1995',
      ole(['Root Entry', 'Book']),
      '0:0 this is a workbook of the old format (.xls); open it in Excel or WPS and save it as .xlsx',
    ],
    [
      '.doc',
      ole(['Root Entry', 'WordDocument']),
      '0:0 this is an Office file of an old format, not an .xlsx workbook; save it as .xlsx',
    ],
    [
      'a cut OLE file',
      ole(['Root Entry']).subarray(0, 300),
      '0:0 this is an Office file of an old format, not an .xlsx workbook; save it as .xlsx',
    ],
    [
      '.xlsb',
      zip({ 'xl/workbook.bin': 'x' }),
      '0:0 this is a binary workbook (.xlsb); open it in Excel or WPS and save it as .xlsx',
    ],
    [
      '.ods',
      zip({ mimetype: 'x', 'content.xml': '<x/>' }),
      '0:0 this is an OpenDocument file (.ods or the like); save it as .xlsx',
    ],
    [
      'a ZIP of something else',
      zip({ 'orders.csv': 'x' }),
      '0:0 there is no Excel workbook in this ZIP; if it is an archive of files, unpack it first',
    ],
    [
      'a document',
      zip({ ...PARTS, 'xl/workbook.xml': '<document/>' }),
      '0:0 there is no Excel workbook in this ZIP; if it is an archive of files, unpack it first',
    ],
    [
      'an empty ZIP',
      zip({}),
      '0:0 there is no Excel workbook in this ZIP; if it is an archive of files, unpack it first',
    ],
  ])('%s is refused in words of its own', async (_, bytes, wanted) => {
    expect(await refusal(bytes)).toBe(wanted);
  });

  it('a file that is not there is refused', async () => {
    await withFile(Buffer.alloc(0), async (file) => {
      const { sheetRecords } = await import('../../src/intake/xlsx/records.ts');
      await expect(sheetRecords(`${file}.not`, null).next()).rejects.toThrow('no such file');
    });
  });
});

describe('a damaged workbook', () => {
  it('is refused wherever it is cut off', async () => {
    const whole = zip(PARTS);
    const told = new Set<string>();
    for (let end = 30; end < whole.length; end += 7) told.add(await refusal(whole.subarray(0, end)));
    expect(told).toEqual(new Set([DAMAGED]));
  });

  it('is refused when its bytes are not those of its sums', async () => {
    const how = (claims: object) => zip(PARTS, (name) => (name === SHEET ? claims : {}));
    expect(await refusal(how({ sum: 1 }))).toBe(DAMAGED);
    expect(await refusal(how({ size: 10 }))).toBe(DAMAGED);
    expect(await refusal(how({ size: 100_000 }))).toBe(DAMAGED);
    expect(await refusal(how({ sum: 1, stored: true }))).toBe(DAMAGED);
  });

  it('never ends in anything but a refusal when bytes are changed', async () => {
    const whole = zip(PARTS);
    const told = new Set<string>();
    for (let at = 0; at < whole.length; at += 5) {
      const changed = Buffer.from(whole);
      changed[at] = (changed[at] ?? 0) ^ 0x55;
      told.add((await refusal(changed)).startsWith('0:0 ') ? 'refused' : 'read');
    }
    expect([...told].filter((one) => one !== 'read')).toEqual(['refused']);
  });

  it('is refused when noise stands in the place of a part', async () => {
    expect(await refusal(zip({ ...PARTS, [SHEET]: randomBytes(5000) }))).toBe(MALFORMED);
    expect(await refusal(zip({ ...PARTS, 'xl/workbook.xml': '' }))).toBe(MALFORMED);
    const { [SHEET]: _, ...without } = PARTS;
    expect(await refusal(zip(without))).toBe(DAMAGED);
  });

  it.each([
    '<row><c></row></c>',
    '<row>',
    '</row>',
    '<row a=1/>',
    '<row a="1"b="2"/>',
    '<row a="<"/>',
    '<row a/>',
    '<row / >',
    '< row/>',
    '<row/><',
  ])('is refused for the XML %s', async (rows) => {
    expect(await refusal(withSheet(rows))).toBe(MALFORMED);
  });

  it.each([
    ['<row r="0"/>', '0:0 the number of a row is no number'],
    ['<row r="x"/>', '0:0 the number of a row is no number'],
    ['<row><c r="12"><v>1</v></c></row>', '1:1 cell A1 has a reference that is none'],
    ['<row><c r="C"><v>1</v></c></row>', '1:1 cell A1 has a reference that is none'],
    [
      '<row r="12"><c r="C12" t="s"><v>4</v></c></row>',
      '12:3 cell C12 refers to a shared text that is not there',
    ],
    [
      '<row r="12"><c r="C12" t="s"><v>-1</v></c></row>',
      '12:3 cell C12 refers to a shared text that is not there',
    ],
    ['<row r="12"><c r="C12" t="x"><v>4</v></c></row>', '12:3 cell C12 is of an unknown type'],
    [
      '<row><c t="str"><v>&nbsp;</v></c></row>',
      '0:0 the XML of the workbook has the unknown reference “&nbsp;”',
    ],
    ['<row><c t="str"><v>a & b</v></c></row>', '0:0 the XML of the workbook has the unknown reference “& b”'],
    ['<row><c t="str"><v>&#0;</v></c></row>', '0:0 the XML of the workbook has the unknown reference “&#0;”'],
    ['', '0:0 the sheet “Orders” is empty'],
    ['<row r="5"><c r="A5" s="1"/></row>', '0:0 the sheet “Orders” is empty'],
  ])('is refused for the rows %s', async (rows, wanted) => {
    expect(await refusal(withSheet(rows))).toBe(wanted);
  });

  it('is refused for bytes that are no UTF-8, and for other encodings', async () => {
    const sheet = '<worksheet><sheetData><row><c t="str"><v>\xc9\xee</v></c></row></sheetData></worksheet>';
    expect(await refusal(zip({ ...PARTS, [SHEET]: Buffer.from(sheet, 'latin1') }))).toBe(MALFORMED);
    const declared = `<?xml version="1.0" encoding="GBK"?>${sheet}`;
    expect(await refusal(zip({ ...PARTS, [SHEET]: Buffer.from(declared, 'latin1') }))).toBe(
      '0:0 the XML of the workbook is not in UTF-8; open it in Excel or WPS and save it as .xlsx',
    );
  });

  it('is refused for a second part of the same name', async () => {
    expect(await refusal(zip({ ...PARTS, 'XL/workbook.xml': '<workbook/>' }))).toBe(DAMAGED);
  });
});

describe('a bomb', () => {
  const bomb = '0:0 this is no ordinary workbook, reading stopped: ';

  it.each([
    ['a document type', '<!DOCTYPE x [<!ENTITY a "aaaa">]>'],
    ['an external entity', '<!DOCTYPE x SYSTEM "file:///etc/passwd">'],
  ])('of %s is refused', async (_, type) => {
    expect(await refusal(zip({ ...PARTS, [SHEET]: `${type}${sheetXml([['&a;']])}` }))).toBe(
      '0:0 the XML of the workbook declares a DOCTYPE, which is refused',
    );
  });

  it('of zeros is refused before it has unpacked', async () => {
    const sheet = `<worksheet><sheetData>${'<row/>'.repeat(10_000_000)}</sheetData></worksheet>`;
    expect(await refusal(zip({ ...PARTS, [SHEET]: sheet }))).toMatch(
      new RegExp(`^${bomb}(it unpacks to more than 250 times its size|more than 1048576 rows)`),
    );
    expect(
      await refusal(zip({ ...PARTS, 'xl/sharedStrings.xml': `<sst>${' '.repeat(60_000_000)}</sst>` })),
    ).toMatch(
      new RegExp(`^${bomb}(it unpacks to more than 250 times its size|a tag or text of more than 1 MB)`),
    );
  });

  it('of depth is refused', async () => {
    expect(await refusal(withSheet('<row>'.repeat(100_000)))).toBe(`${bomb}elements nested 100 deep`);
  });

  it('of one endless tag, text or comment is refused', async () => {
    const noise = randomBytes(2_000_000).toString('hex');
    const wanted = `${bomb}a tag or text of more than 1 MB`;
    expect(await refusal(withSheet(`<row a="${noise}"/>`))).toBe(wanted);
    expect(await refusal(withSheet(`<row>${noise}</row>`))).toBe(wanted);
    expect(await refusal(withSheet(`<!--${noise}-->`))).toBe(wanted);
  });

  it('of rows, columns and long cells is refused, with the cell', async () => {
    expect(await refusal(withSheet('<row r="1048577"/>'))).toBe(
      `${bomb}more than 1048576 rows, the most Excel has`,
    );
    expect(await refusal(withSheet('<row><c r="XFE1"><v>1</v></c></row>'))).toBe(
      `${bomb}row 1 has more than 16384 columns, the most Excel has`,
    );
    const long = 'x'.repeat(32_768);
    expect(await refusal(withSheet(`<row r="3"><c r="B3" t="str"><v>${long}</v></c></row>`))).toBe(
      '3:2 cell B3 is longer than 32767 characters, the most a cell of Excel holds',
    );
    expect(await refusal(zip(workbookParts({ rows: [['ok'], [long]] })))).toBe(
      '0:0 shared text 2 is longer than 32767 characters, the most a cell of Excel holds',
    );
    const full = '深'.repeat(32_767);
    expect(await read(zip(workbookParts({ rows: [[full]] })))).toEqual([{ cells: [full], line: 1 }]);
  });

  it('of attributes is refused', async () => {
    const many = Array.from({ length: 300 }, (_, index) => `a${index}="1"`).join(' ');
    expect(await refusal(withSheet(`<row ${many}/>`))).toBe(MALFORMED);
  });

  it('of one cell at the far end of every row is refused', async () => {
    const rows = Array.from(
      { length: 7000 },
      (_, row) => `<row><c r="XFD${row + 1}"><v>${row}</v></c></row>`,
    );
    expect(await refusal(withSheet(rows.join('')))).toBe(`${bomb}more than 100000000 cells`);
  });
});
