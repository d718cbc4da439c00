import { describe, expect, it } from 'vitest';
import { colourWanted } from '../../src/cli/terminal/colour.ts';
import { errorLine } from '../../src/cli/terminal/error-line.ts';
import { terminalLooks } from '../../src/cli/terminal/looks.ts';
import { InputError, UsageError } from '../../src/model/errors.ts';

const plain = terminalLooks(false);

describe('table', () => {
  it('sets columns flush by the width of Chinese characters', () => {
    const rows = [
      ['绿色通道', '4,000', '免检'],
      ['a', '7', 'x'],
      ['棉 T', '', '😀'],
    ];
    expect(plain.table(rows, ['left', 'right', 'left'])).toBe(
      ['  绿色通道  4,000  免检', '  a             7  x', '  棉 T             😀'].join('\n'),
    );
  });

  it('sets coloured cells like plain ones', () => {
    const looks = terminalLooks(true);
    const table = looks.table(
      [
        [looks.lane('green', '绿'), '1'],
        [looks.lane('held', '待改正'), '22'],
      ],
      ['left', 'right'],
    );
    expect(table.replace(/\x1b\[\d+m/g, '')).toBe('  绿       1\n  待改正  22');
  });

  it('is nothing without rows', () => {
    expect(plain.table([], [])).toBe('');
  });
});

describe('colour', () => {
  it('adds nothing when not wanted', () => {
    expect([
      plain.strong('a'),
      plain.faint('b'),
      plain.severity('error', 'c'),
      plain.lane('blocked', 'd'),
    ]).toEqual(['a', 'b', 'c', 'd']);
    expect(terminalLooks(true).faint('')).toBe('');
  });

  it.each([
    [{}, { isTTY: true }, true],
    [{ NO_COLOR: '' }, { isTTY: true }, true],
    [{ NO_COLOR: '1' }, { isTTY: true }, false],
    [{ TERM: 'dumb' }, { isTTY: true }, false],
    [{}, { isTTY: false }, false],
    [{}, {}, false],
  ])('env %j on %j: %s', (env, stream, expected) => {
    expect(colourWanted(env, stream)).toBe(expected);
  });
});

describe('errorLine', () => {
  const words = { zh: '引号没有关上\x1b', en: 'unclosed quote\x1b' };
  it('says where', () => {
    const error = new InputError(words, { file: 'a\nb.csv', line: 3, column: 12 });
    expect(errorLine(error, 'zh', plain)).toBe('错误：a⏎b.csv:3:12：引号没有关上<U+001B>\n');
    expect(errorLine(error, 'en', plain)).toBe('error: a⏎b.csv:3:12: unclosed quote<U+001B>\n');
  });
  it('says only what is known', () => {
    const error = new UsageError(words, null);
    expect(errorLine(error, 'en', plain)).toBe('error: unclosed quote<U+001B>\n');
  });
});
