import { InputError } from '../../model/errors.ts';
import { DiskFailure } from './client.ts';

/**
 * A failure of the disk in the user's words; everything else stays as it is. `out`: where was written, as the user named
 * it. `left`: where the run can be gone on with; `null`: nowhere.
 */
export function diskWords(cause: unknown, out: string, left: string | null = null): unknown {
  if (cause instanceof DiskFailure && cause.refused) return cause;
  if (cause instanceof DiskFailure && cause.told !== null)
    return new InputError(cause.told.words, cause.told.place);
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  const place = { file: out, line: 0, column: 0 };
  if (code === 'ENOSPC' || code === 'EDQUOT') {
    const how =
      left === null
        ? { zh: '', en: '' }
        : {
            zh: `；腾出空间后继续：xborder declare --resume ${left}`,
            en: `; make room and go on with: xborder declare --resume ${left}`,
          };
    return new InputError(
      { zh: `磁盘已满，什么都没有写下${how.zh}`, en: `the disk is full; nothing was kept${how.en}` },
      place,
    );
  }
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS')
    return new InputError({ zh: '输出文件夹不可写', en: 'no permission to write the output folder' }, place);
  return code === '' || code.startsWith('ERR_')
    ? cause
    : new InputError({ zh: `写文件失败（${code}）`, en: `writing failed (${code})` }, place);
}
