import { InputError } from '../model/errors.ts';
import type { Bilingual } from '../model/explained.ts';

/** What the system may refuse to any program, at any place of it. */
const REFUSALS: Readonly<Record<string, Bilingual>> = {
  EMFILE: {
    zh: '打开的文件太多（EMFILE）；请放宽 ulimit -n',
    en: 'too many open files (EMFILE); raise ulimit -n',
  },
  ENFILE: { zh: '系统打开的文件太多（ENFILE）', en: 'the system has too many open files (ENFILE)' },
  ENOSPC: { zh: '磁盘已满（ENOSPC）', en: 'the disk is full (ENOSPC)' },
  EDQUOT: { zh: '磁盘配额已满（EDQUOT）', en: 'the disk quota is used up (EDQUOT)' },
  EIO: { zh: '磁盘读写出错（EIO）', en: 'the disk failed (EIO)' },
  EPIPE: { zh: '输出的另一端已关闭（EPIPE）', en: 'the reader of the output has gone (EPIPE)' },
};

/** The refusal in one line; `null`: it is something else, a mistake of the program perhaps. */
export function systemRefusal(cause: unknown): InputError | null {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  const words = REFUSALS[code];
  if (words === undefined || !(cause instanceof Error)) return null;
  const file = 'path' in cause && typeof cause.path === 'string' ? cause.path : '';
  return new InputError(words, file === '' ? null : { file, line: 0, column: 0 });
}
