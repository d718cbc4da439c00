import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { committed, markdown, rowsOf } from '../../scripts/eval/report.ts';
import { figuresOf, flaggedFigures, judgeAll, mistakesOf, wilson, worst } from '../../scripts/eval/score.ts';
import { readTitles } from '../../scripts/eval/titles.ts';

const share = z.object({ precision: z.number(), recall: z.number() });
const held = z
  .object({ on: z.string(), book: z.string() })
  .catchall(z.record(z.string(), share))
  .parse(JSON.parse(readFileSync('tests/goods/evaluation.json', 'utf8')));
const fileOf = (set: string): string => `tests/goods/titles/${set}.tsv`;
const sets = ['dev', 'measured'].filter((set) => existsSync(fileOf(set)));

describe('screening of the labelled titles', () => {
  it('has committed figures for every set there is', () => {
    expect(Object.keys(held).filter((key) => key !== 'on' && key !== 'book')).toEqual(sets);
  });

  it.each(sets)('of the set %s is no worse than committed (npm run eval:goods -- --commit)', (set) => {
    const now = committed(judgeAll(readTitles(fileOf(set)), held.on));
    const lower = Object.entries(held[set] ?? {}).filter(
      ([group, { precision, recall }]) =>
        (now[group]?.precision ?? 0) < precision || (now[group]?.recall ?? 0) < recall,
    );
    expect(lower.map(([group]) => ({ group, held: held[set]?.[group], now: now[group] }))).toEqual([]);
  });
});

function written(lines: readonly string[]): ReturnType<typeof readTitles> {
  const folder = mkdtempSync(join(tmpdir(), 'xborder-titles-'));
  try {
    const header = 'id\tlang\ttitle\ths_code\tattributes\texpected\tfamily\tnote';
    writeFileSync(join(folder, 'titles.tsv'), `${[header, ...lines].join('\n')}\n`);
    return readTitles(join(folder, 'titles.tsv'));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe('the counting', () => {
  const judged = judgeAll(
    written([
      '1\tzh\t打火机 防风\t\t\tP+A\tgases\t',
      '2\tzh\t充电宝\t\t\tP+A\tbatteries\ta label that is wrong on purpose',
      '3\ten\tcotton shirt\t8507600090\tbattery=none\tN\tplain\t',
      '4\ten\tcotton shirt\t\t\tN\tplain\t',
    ]),
    '2026-11-23',
  );

  it('counts each letter on its own', () => {
    expect(figuresOf(judged)).toMatchObject({ titles: 4, right: 3, wrong: 1, missed: 1, f1: 0.75 });
    expect(figuresOf(judged, ['A'])).toMatchObject({ right: 2, wrong: 1, missed: 0 });
    expect(flaggedFigures(judged)).toMatchObject({ right: 2, wrong: 1, missed: 0 });
    expect(committed(judged)['zh']).toEqual({ precision: 1, recall: 0.75 });
  });

  it('names the mistakes, the commonest first', () => {
    const all = mistakesOf(judged);
    expect(all.map(({ kind, letter, what }) => `${kind} ${letter} ${what}`)).toEqual([
      'missed P batteries',
      'wrong A LI_ION',
    ]);
    expect(worst([...all, ...all.slice(1)], 1).map((group) => group.length)).toEqual([2]);
  });

  it('gives Wilson’s interval', () => {
    expect(wilson(0, 0)).toBe(null);
    const { value = 0, low = 0, high = 0 } = wilson(97, 100) ?? {};
    expect([value, Math.round(low * 1000), Math.round(high * 1000)]).toEqual([0.97, 915, 990]);
    expect(wilson(10, 10)?.high).toBeCloseTo(1, 12);
  });

  it('makes a table by language, layer and family', () => {
    const rows = rowsOf(judged);
    expect(rows.map(({ group }) => group)).toEqual([
      'all',
      'flagged at all',
      'language en',
      'language zh',
      'layers export, post: prohibited (P)',
      'layers export, post: restricted (R)',
      'layer air: aviation (A)',
      'family batteries',
      'family gases',
      'family plain',
    ]);
    expect(markdown(rows).split('\n')[2]).toBe(
      '| all | 4 | 3 | 1 | 1 | 0.750 (0.30–0.95) | 0.750 (0.30–0.95) | 0.750 |',
    );
  });

  it('refuses a label it does not know, and other columns', () => {
    expect(() => written(['1\tzh\t打火机\t\t\tP,A\tgases\t'])).toThrow('expected is "P,A"');
    expect(() => written(['1\tzh\t打火机\t\t\t\tgases\t'])).toThrow('expected is ""');
  });
});
