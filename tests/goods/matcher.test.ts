import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spellings } from '../../src/goods/match/inflect.ts';
import { createMatcher } from '../../src/goods/match/matcher.ts';
import { fold } from '../../src/goods/text/fold.ts';
import { Folded } from '../../src/goods/text/folded.ts';
import { normalise } from '../../src/goods/text/normalise.ts';

function found(terms: readonly string[], name: string): readonly string[] {
  const matcher = createMatcher<string>();
  for (const term of terms) matcher.english(term, term);
  const folded = new Folded();
  fold(name, folded);
  return matcher.find(folded).map((hit) => hit.value);
}

describe('matcher', () => {
  it('takes whole Latin words, singular or plural, joined or apart', () => {
    expect(found(['knife', 'power bank', 'battery'], 'Knives, PowerBanks and batteries')).toEqual([
      'knife',
      'power bank',
      'battery',
    ]);
    expect(found(['match', 'blade'], 'Matchbox Beyblade')).toEqual([]);
  });

  it('takes Chinese terms anywhere and the longer of two', () => {
    expect(found(['电池', '锂电池', '电池组'], '大容量锂电池组')).toEqual(['锂电池']);
    expect(found(['酒精', '酒精湿巾'], '酒精湿巾')).toEqual(['酒精湿巾']);
  });

  it('spells plurals', () => {
    expect(spellings('knife')).toEqual(['knife', 'knives']);
    expect(spellings('safety match')).toEqual([
      'safety match',
      'safety matches',
      'safetymatch',
      'safetymatches',
    ]);
    expect(spellings('cr2032')).toEqual(['cr2032']);
  });

  it('agrees with a plain search wherever terms cannot overlap', () => {
    const letters = fc.string({ unit: fc.constantFrom(...'甲乙丙丁'), minLength: 0, maxLength: 30 });
    fc.assert(
      fc.property(
        letters,
        fc.uniqueArray(fc.constantFrom('甲', '乙', '丙', '丁'), { minLength: 1 }),
        (name, terms) => {
          const folded = normalise(name).text;
          const plain = [...folded].filter((character) => terms.some((term) => term === character));
          expect(found(terms, name)).toEqual(plain);
        },
      ),
    );
  });

  it('finds nothing that is not there and misses nothing that is', () => {
    const word = fc.string({ unit: fc.constantFrom(...'电池包枪'), minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'电池包枪口'), maxLength: 24 }),
        fc.uniqueArray(word, { minLength: 1, maxLength: 5 }),
        (name, terms) => {
          const hits = found(terms, name);
          for (const hit of hits) expect(name.includes(hit)).toBe(true);
          expect(hits.length > 0).toBe(terms.some((term) => name.includes(term)));
        },
      ),
    );
  });
});
