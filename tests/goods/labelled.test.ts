import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { screen } from '../../src/goods/screen.ts';

const letters: Readonly<Record<string, string>> = { prohibited: 'P', restricted: 'R', aviation: 'A' };

/** Titles written and labelled by hand: P prohibited, R restricted, A aviation, N none of them. */
const rows = readFileSync(new URL('labelled.tsv', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n')
  .slice(1)
  .map((line) => line.split('\t'));

function counted(): {
  readonly right: number;
  readonly wrong: readonly string[];
  readonly missed: readonly string[];
} {
  let right = 0;
  const wrong: string[] = [];
  const missed: string[] = [];
  for (const [, text = '', expected = ''] of rows) {
    const { tags } = screen({ name: text, nameZh: '', nameEn: '', hsCode: '', attributes: '' }, '2026-11-23');
    const told = new Set(tags.flatMap((tag) => letters[tag.category] ?? []));
    const wanted = new Set(expected === 'N' ? [] : expected.split(','));
    for (const letter of told) {
      if (wanted.has(letter)) right++;
      else wrong.push(`${letter} ${text}`);
    }
    for (const letter of wanted) if (!told.has(letter)) missed.push(`${letter} ${text}`);
  }
  return { right, wrong, missed };
}

describe('labelled titles', () => {
  it('are enough to mean something', () => {
    expect(rows.length).toBeGreaterThanOrEqual(150);
  });

  it('are told as labelled', () => {
    expect(counted()).toEqual({ right: 114, wrong: [], missed: [] });
  });
});
