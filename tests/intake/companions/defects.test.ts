import { describe, expect, it } from 'vitest';
import { joinDefects } from '../../../src/intake/defects/join.ts';
import { languages } from '../../../src/model/explained.ts';

const placeholders = (text: string): string[] =>
  [...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name.replace(/(Zh|En)$/, '')).sort();

describe('the defects of the join', () => {
  it('have ids of their own in the agreed form', () => {
    const ids = Object.values(joinDefects).map(({ id }) => id);
    expect(ids.filter((id) => !/^XB-JOIN-\d{3}$/.test(id))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('say everything in both languages, from the same facts', () => {
    for (const { id, text } of Object.values(joinDefects)) {
      const missing = languages.flatMap((language) =>
        Object.entries(text[language])
          .filter(([, words]) => words.trim() === '' || words.trim() !== words)
          .map(([part]) => `${language} ${part}`),
      );
      expect([id, missing]).toEqual([id, []]);
      expect([id, placeholders(text.zh.message)]).toEqual([id, placeholders(text.en.message)]);
      expect([id, placeholders(text.zh.fix)]).toEqual([id, placeholders(text.en.fix)]);
    }
  });
});
