import { closeSync, linkSync, openSync, renameSync, unlinkSync } from 'node:fs';
import { parse } from 'node:path';

/** Most bytes of a name on the file systems in use. */
const LONGEST = 255;
/** What file systems without hard links answer. */
const NO_LINKS: ReadonlySet<string> = new Set([
  'EPERM',
  'ENOSYS',
  'ENOTSUP',
  'EOPNOTSUPP',
  'EMLINK',
  'EXDEV',
  'EISDIR',
]);

/** `a.csv`, `a.1.csv`, `a.2.csv` … of no more bytes than a name may have, with room for `spare` bytes behind it. */
export function numbered(base: string, number: number, spare: number): string {
  const { name, ext } = parse(base);
  const end = number === 0 ? ext : `.${number}${ext}`;
  const stem = [...name];
  while (Buffer.byteLength(stem.join('') + end) > LONGEST - spare && stem.length > 0) stem.pop();
  return stem.join('') + end;
}

/** Moves a file; `false` where the name is taken: a link fails then, a rename would overwrite. */
export function moveTo(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    unlinkSync(from);
    return true;
  } catch (cause) {
    const code = codeOf(cause);
    if (code === 'EEXIST') return false;
    if (!NO_LINKS.has(code)) throw cause;
    return movesOverOwn(from, to);
  }
}

/** Without links: an empty file of our own holds the name until the file is there. */
function movesOverOwn(from: string, to: string): boolean {
  try {
    closeSync(openSync(to, 'wx'));
  } catch (cause) {
    if (codeOf(cause) === 'EEXIST') return false;
    throw cause;
  }
  renameSync(from, to);
  return true;
}

/** The code of a system error; empty: it is none. */
export function codeOf(cause: unknown): string {
  return cause instanceof Error && 'code' in cause ? String(cause.code) : '';
}
