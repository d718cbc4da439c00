import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { colourWanted } from '../../src/cli/terminal/colour.ts';
import { errorLine } from '../../src/cli/terminal/error-line.ts';
import { terminalLooks } from '../../src/cli/terminal/looks.ts';
import { noScreen, surfaceOf } from '../../src/cli/terminal/surface.ts';
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

describe('a table on a narrow terminal', () => {
  const narrow = terminalLooks(false, { width: 44, address: () => '' });

  it('breaks its widest cells between words, Chinese ones by their width', () => {
    const rows = [
      ['green', '12', 'no quarantine inspection, no manual review'],
      ['查验', '3', '可以申报，查验与检疫一次完成，由海关人工审核单证'],
    ];
    expect(narrow.table(rows, ['left', 'right', 'left'])).toBe(
      [
        '  green  12  no quarantine inspection, no',
        '             manual review',
        '  查验    3  可以申报，查验与检疫一次完成，',
        '             由海关人工审核单证',
      ].join('\n'),
    );
  });

  it('keeps the looks of a cell on each of its lines, and breaks what has no spaces', () => {
    const looks = terminalLooks(true, { width: 40, address: () => '' });
    expect(looks.table([[looks.faint('x'.repeat(50))]], ['left'])).toBe(
      `  \x1b[2m${'x'.repeat(38)}\x1b[22m\n  \x1b[2m${'x'.repeat(12)}\x1b[22m`,
    );
  });

  it('never has a line wider than the terminal while there is room for words', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', 'b ', '中', '，', '😀', 'word '), maxLength: 60 });
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 4 }), (rows) => {
        const lines = narrow.table(rows, ['left', 'left']).split('\n');
        expect(Math.max(...lines.map((line) => stringWidth(line)))).toBeLessThanOrEqual(44);
      }),
    );
  });
});

describe('links', () => {
  it('lead to the page of a code where the terminal knows them', () => {
    const address = (code: string) => `https://example.org/${code}`;
    const looks = terminalLooks(true, { width: null, address });
    expect(looks.code('XB-A-1')).toBe(
      '\x1b]8;;https://example.org/XB-A-1\x1b\\\x1b[2mXB-A-1\x1b[22m\x1b]8;;\x1b\\',
    );
    expect([plain.code('XB-A-1'), terminalLooks(true).code('XB-A-1')]).toEqual([
      'XB-A-1',
      '\x1b[2mXB-A-1\x1b[22m',
    ]);
  });

  it('are no part of what goes elsewhere than to a terminal', () => {
    const address = (code: string) => code;
    expect(surfaceOf({ isTTY: false, columns: 80 }, true, address)).toEqual(noScreen);
    expect(surfaceOf({ isTTY: true, columns: 100 }, false, address).address('a')).toBe('');
    expect(surfaceOf({ isTTY: true, columns: 20 }, false, address).width).toBeNull();
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
