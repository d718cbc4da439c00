import { UsageError } from '../../model/errors.ts';

/** The encodings that are read and written. `shift_jis` and `windows-1252` are Microsoft's cp932 and cp1252. */
export const encodingNames = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'gb18030',
  'windows-1252',
  'shift_jis',
] as const;
export type EncodingName = (typeof encodingNames)[number];

/** How a file's text is written in bytes. */
export interface Encoding {
  readonly name: EncodingName;
  /** Whether the file begins with a byte order mark. */
  readonly bom: boolean;
}

/** Other names of the same, or of a part of it. */
const ALIASES: Readonly<Record<string, EncodingName>> = {
  utf8: 'utf-8',
  'utf-8-sig': 'utf-8',
  utf16le: 'utf-16le',
  'ucs-2': 'utf-16le',
  utf16be: 'utf-16be',
  gbk: 'gb18030',
  gb2312: 'gb18030',
  cp936: 'gb18030',
  cp1252: 'windows-1252',
  'iso-8859-1': 'windows-1252',
  latin1: 'windows-1252',
  sjis: 'shift_jis',
  'shift-jis': 'shift_jis',
  cp932: 'shift_jis',
  'windows-31j': 'shift_jis',
};

/** The encoding of that name. Throws `UsageError` for one that is not known. */
export function encodingNamed(text: string): EncodingName {
  const name = text.trim().toLowerCase();
  const known = encodingNames.find((each) => each === name) ?? ALIASES[name];
  if (known !== undefined) return known;
  const names = encodingNames.join(', ');
  throw new UsageError(
    {
      zh: `没有编码“${text}”；可用：${names}（GBK、GB2312 即 gb18030，cp932 即 shift_jis，cp1252 即 windows-1252）`,
      en: `no encoding ${text}; there are: ${names} (GBK and GB2312 are gb18030, cp932 shift_jis, cp1252 windows-1252)`,
    },
    null,
  );
}
