import { Refusal } from './refusal.ts';

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** The text that the bytes of a run of XML text stand for. Throws `Refusal` for a reference XML does not know. */
export function decodeText(bytes: Buffer, from: number, to: number): string {
  const text = bytes.toString('utf8', from, to);
  const lines = text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
  return lines.includes('&') ? lines.replace(/&([^;&]{0,12});?/g, reference) : lines;
}

function reference(whole: string, name: string): string {
  const known = whole.endsWith(';') ? (NAMED[name] ?? numbered(name)) : null;
  if (known !== null) return known;
  throw new Refusal(
    `工作簿的 XML 里有不认识的引用“${whole}”`,
    `the XML of the workbook has the unknown reference “${whole}”`,
  );
}

function numbered(name: string): string | null {
  const digits = /^#(?:x([0-9a-fA-F]{1,6})|([0-9]{1,7}))$/.exec(name);
  if (digits === null) return null;
  const code = digits[1] === undefined ? Number(digits[2]) : Number.parseInt(digits[1], 16);
  const fits = code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
  return fits ? String.fromCodePoint(code) : null;
}

/** Excel's own escapes for what XML cannot hold: `_x000D_` is a line end (ECMA-376, 22.9.2.19). */
export function unescapeExcel(text: string): string {
  if (!text.includes('_x')) return text;
  const plain = text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
  return /[\uD800-\uDFFF]/u.test(plain) ? text : plain;
}
