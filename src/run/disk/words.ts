import { InputError } from '../../model/errors.ts';
import { DiskFailure } from './client.ts';

/** A failure of the disk in the user's words; everything else stays as it is. `out`: where was written, as the user named it. */
export function diskWords(cause: unknown, out: string): unknown {
  if (cause instanceof DiskFailure && cause.refused) return cause;
  if (cause instanceof DiskFailure && cause.told !== null)
    return new InputError(cause.told.words, cause.told.place);
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  const place = { file: out, line: 0, column: 0 };
  if (code === 'ENOSPC' || code === 'EDQUOT')
    return new InputError(
      { zh: '磁盘已满，什么都没有写下', en: 'the disk is full; nothing was kept' },
      place,
    );
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS')
    return new InputError({ zh: '输出文件夹不可写', en: 'no permission to write the output folder' }, place);
  return code === '' || code.startsWith('ERR_')
    ? cause
    : new InputError({ zh: `写文件失败（${code}）`, en: `writing failed (${code})` }, place);
}
