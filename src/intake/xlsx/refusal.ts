import { InputError } from '../../model/errors.ts';

/** Why a workbook cannot be read, before the file is known. `row` and `column` count from 1; 0: the file as a whole. */
export class Refusal extends Error {
  readonly zh: string;
  readonly en: string;
  readonly row: number;
  readonly column: number;

  constructor(zh: string, en: string, row = 0, column = 0) {
    super(en);
    this.zh = zh;
    this.en = en;
    this.row = row;
    this.column = column;
  }
}

/** The file system's own words on failing, as a user reads them. */
const SYSTEM: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  ENOENT: ['找不到文件', 'no such file'],
  EISDIR: ['这是文件夹；请给出其中的文件', 'this is a folder; name a file in it'],
  EACCES: ['没有读取权限', 'no permission to read it'],
  EPERM: ['没有读取权限', 'no permission to read it'],
  ENOSPC: ['临时文件夹的磁盘已满', 'the disk of the temporary folder is full'],
};

/** What the user is told instead of `cause`; a mistake of the program stays what it is. */
export function asInputError(cause: unknown, file: string): unknown {
  if (cause instanceof Refusal) {
    return new InputError({ zh: cause.zh, en: cause.en }, { file, line: cause.row, column: cause.column });
  }
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  if (!/^E[A-Z]+$/.test(code)) return cause;
  const [zh, en] = SYSTEM[code] ?? [`无法读取（${code}）`, `cannot be read (${code})`];
  return new InputError({ zh, en }, { file, line: 0, column: 0 });
}

/** The ZIP breaks off, or its bytes are not those that were written. */
export function damaged(): Refusal {
  return new Refusal(
    '工作簿已损坏或不完整；请重新下载，或用 Excel、WPS 打开后另存为 .xlsx',
    'the workbook is damaged or not complete; download it again, or open it in Excel or WPS and save it as .xlsx',
  );
}

/** Encrypted, in either of the two ways. */
export function encrypted(): Refusal {
  return new Refusal(
    '工作簿有密码保护；请用 Excel 或 WPS 打开，取消密码后再保存',
    'the workbook is protected by a password; open it in Excel or WPS, remove the password and save it',
  );
}

/** Larger than any order file; `what` in both languages. */
export function tooLarge(zh: string, en: string): Refusal {
  return new Refusal(
    `工作簿不像表格，已停止读取：${zh}`,
    `this is no ordinary workbook, reading stopped: ${en}`,
  );
}
