import { InputError } from '../../model/errors.ts';
import type { Signature } from './marks.ts';
import type { EncodingName } from './names.ts';

/** Why the encoding was taken for the file's. */
export type Why = 'asked' | 'found';

/** What the file system refused. */
export function unreadable(file: string, cause: unknown): InputError {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  const place = { file, line: 0, column: 0 };
  if (code === 'ENOENT') return new InputError({ zh: '找不到文件', en: 'no such file' }, place);
  if (code === 'EACCES' || code === 'EPERM')
    return new InputError({ zh: '没有读取权限', en: 'no permission to read it' }, place);
  return new InputError({ zh: `无法读取（${code}）`, en: `cannot be read (${code})` }, place);
}

/** A folder. */
export function folder(file: string): InputError {
  return new InputError(
    { zh: '这是文件夹；请给出其中的文件', en: 'this is a folder; name a file in it' },
    { file, line: 0, column: 0 },
  );
}

/** A workbook where text is wanted. */
export function workbook(file: string, signature: Exclude<Signature, null>): InputError {
  const words =
    signature === 'zip'
      ? {
          zh: '这是 Excel 工作簿；请另存为“CSV UTF-8”后再试',
          en: 'this is an Excel workbook; save it as “CSV UTF-8” and try again',
        }
      : {
          zh: '这是旧版 Excel 工作簿（.xls）；请另存为 .xlsx 或“CSV UTF-8”后再试',
          en: 'this is an old Excel workbook (.xls); save it as .xlsx or “CSV UTF-8” and try again',
        };
  return new InputError(words, { file, line: 0, column: 0 });
}

/** A workbook on standard input: it is not read from front to back. */
export function pipedWorkbook(file: string): InputError {
  return new InputError(
    {
      zh: '工作簿不能从标准输入读取；请先存成文件，再给出文件名',
      en: 'a workbook cannot be read from standard input; save it to a file and name the file',
    },
    { file, line: 0, column: 0 },
  );
}

/** Bytes that are no text; `looksLike` names the encoding they would be text in. */
export function binary(file: string, looksLike: EncodingName | null): InputError {
  const hint =
    looksLike === null
      ? { zh: '', en: '' }
      : {
          zh: `；如果是 UTF-16 文本，请加 --encoding ${looksLike}`,
          en: `; if it is UTF-16, say --encoding ${looksLike}`,
        };
  return new InputError(
    { zh: `这不是文本文件${hint.zh}`, en: `this is not a text file${hint.en}` },
    { file, line: 0, column: 0 },
  );
}

/** A byte that the encoding does not have. `byte` counts from 1. */
export function wrongByte(
  file: string,
  line: number,
  byte: number,
  name: EncodingName,
  why: Why,
): InputError {
  const asked =
    why === 'asked'
      ? { zh: `--encoding 指定的 ${name}`, en: `${name}, which --encoding says it is` }
      : { zh: ` ${name} `, en: name };
  const advice =
    name === 'utf-8'
      ? {
          zh: '这里的文字已损坏，请改正后另存为“CSV UTF-8”，或重新导出',
          en: 'the text is damaged there; mend it and save the file as “CSV UTF-8”, or export it again',
        }
      : {
          zh: '请另存为“CSV UTF-8”，或用 --encoding 指定编码',
          en: 'save the file as “CSV UTF-8”, or say its encoding with --encoding',
        };
  return new InputError(
    {
      zh: `第 ${line} 行（第 ${byte} 字节）不是${asked.zh}文字；${advice.zh}`,
      en: `line ${line} (byte ${byte}) is not ${asked.en}; ${advice.en}`,
    },
    { file, line, column: 0 },
  );
}

/** Text of a Western language that nobody said the encoding of. `byte` counts from 1. */
export function westernText(file: string, line: number, byte: number): InputError {
  return new InputError(
    {
      zh: `第 ${line} 行（第 ${byte} 字节）不是 utf-8，看起来是西欧文字；如果是，请加 --encoding windows-1252；如果是中文，请加 --encoding gb18030`,
      en: `line ${line} (byte ${byte}) is not utf-8 and looks like a Western language; say --encoding windows-1252 if it is, --encoding gb18030 if it is Chinese`,
    },
    { file, line, column: 0 },
  );
}
