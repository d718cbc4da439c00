import { closeSync, existsSync, openSync, readSync } from 'node:fs';
import { join, relative } from 'node:path';
import { readFiling } from '../../filing/index.ts';
import { KnownError } from '../../model/errors.ts';
import { visible } from '../../text/escape.ts';
import { type Examination, type Machine, same } from './check.ts';

const FILING = { zh: '企业备案', en: 'filing' };
const LEDGER = { zh: '台账', en: 'ledger' };
/** What every SQLite file begins with. */
const SQLITE = 'SQLite format 3\0';

export function filing({ folder, filing: named, today }: Machine): Examination {
  const found = [named, join(folder, 'filing.yaml'), join(folder, 'filing.yml')].find(
    (file) => file !== null && (file === named || existsSync(file)),
  );
  if (found === undefined || found === null)
    return {
      id: 'filing',
      title: FILING,
      standing: 'warn',
      found: { zh: '这里没有 filing.yaml', en: 'no filing.yaml here' },
      todo: {
        zh: '运行 xborder init，或用 --filing 指定',
        en: 'run xborder init, or name one with --filing',
      },
    };
  const shown = visible(found === named ? found : relative(folder, found));
  try {
    const { guarantee } = readFiling(found);
    const until = guarantee?.until ?? '';
    const isOver = until !== '' && until < today;
    return {
      id: 'filing',
      title: FILING,
      standing: isOver ? 'warn' : 'ok',
      found: same(shown),
      todo: isOver
        ? { zh: `担保已于 ${until} 到期，请续保`, en: `the guarantee expired on ${until}; renew it` }
        : null,
    };
  } catch (cause) {
    if (!(cause instanceof KnownError)) throw cause;
    const line =
      cause.place === null || cause.place.line === 0 ? '' : `:${cause.place.line}:${cause.place.column}`;
    return {
      id: 'filing',
      title: FILING,
      standing: 'fail',
      found: same(`${shown}${line}`),
      todo: cause.words,
    };
  }
}

export function ledger({ ledger: file }: Machine): Examination {
  if (file === null)
    return {
      id: 'ledger',
      title: LEDGER,
      standing: 'ok',
      found: { zh: '还没有，第一次申报时建立', en: 'none yet; the first declaration makes it' },
      todo: null,
    };
  const problem = ledgerProblem(file);
  return {
    id: 'ledger',
    title: LEDGER,
    standing: problem === null ? 'ok' : 'fail',
    found: same(visible(file)),
    todo: problem,
  };
}

function ledgerProblem(file: string) {
  if (!existsSync(file)) return { zh: '没有这个文件；核对路径', en: 'there is no such file; check the path' };
  try {
    const descriptor = openSync(file, 'r');
    try {
      const head = Buffer.alloc(SQLITE.length);
      readSync(descriptor, head, 0, head.length, 0);
      return head.toString('latin1') === SQLITE
        ? null
        : { zh: '不是台账；从备份恢复', en: 'this is no ledger; restore it from a backup' };
    } finally {
      closeSync(descriptor);
    }
  } catch {
    return { zh: '无法读取；检查权限', en: 'cannot be read; check its permissions' };
  }
}
