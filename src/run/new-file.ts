import { closeSync, existsSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { UsageError } from '../model/errors.ts';

/**
 * Writes a file that is not there yet, piece by piece; it gets its name when it is whole. Throws `UsageError` when
 * there is one of that name, someone may need it, or when it cannot be written.
 */
export function writeNewFile<T>(path: string, work: (write: (text: string) => void) => T): T {
  if (existsSync(path)) {
    throw new UsageError(
      {
        zh: `${path} 已经存在；可能还有用，不会覆盖。请换一个文件名或先移走它`,
        en: `${path} exists and may be needed; it is not overwritten. Name another file or move it away`,
      },
      null,
    );
  }
  const working = `${path}.${process.pid}.tmp`;
  try {
    const descriptor = openSync(working, 'wx');
    let result: T;
    try {
      result = work((text) => {
        const bytes = Buffer.from(text);
        for (let at = 0; at < bytes.length; ) at += writeSync(descriptor, bytes, at);
      });
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
    renameSync(working, path);
    return result;
  } catch (cause) {
    rmSync(working, { force: true });
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
    if (!/^E[A-Z]+$/.test(code)) throw cause;
    throw new UsageError({ zh: `无法写入 ${path}（${code}）`, en: `cannot write ${path} (${code})` }, null);
  }
}
