import { describe, expect, it } from 'vitest';
import { systemRefusal } from '../../src/cli/system-refusal.ts';

const refused = (code: string, path: string | null) =>
  Object.assign(new Error(`${code}: no`), { code }, path === null ? {} : { path });

describe('what the system refuses', () => {
  it.each(['EMFILE', 'ENFILE', 'ENOSPC', 'EDQUOT', 'EIO', 'EPIPE'])('%s is told in one line', (code) => {
    const known = systemRefusal(refused(code, 'papers'));
    expect(known?.words.en).toContain(`(${code})`);
    expect(known?.words.zh).toContain(`（${code}）`);
    expect(known?.place).toEqual({ file: 'papers', line: 0, column: 0 });
    expect(systemRefusal(refused(code, null))?.place).toBeNull();
  });

  it('is told from mistakes of the program', () => {
    expect(systemRefusal(new TypeError('undefined is not a function'))).toBeNull();
    expect(systemRefusal(refused('ERR_ASSERTION', null))).toBeNull();
    expect(systemRefusal('EIO')).toBeNull();
  });
});
