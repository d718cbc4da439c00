import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chineseHeads, englishHeads } from '../../src/goods/context/heads.ts';
import { FOR, headPatterns } from '../../src/goods/context/patterns.ts';
import { split } from '../../src/goods/match/matcher.ts';

const heads = [
  ...Object.values(chineseHeads).flatMap((words) => split(words, ' ')),
  ...Object.values(englishHeads).flatMap((words) => split(words, ',')),
];
const piece = fc.oneof(
  fc.constantFrom(...heads),
  fc.constantFrom('for', 'fits', 'fit', 'compatible with', '适用', '适用于', '用于', '兼容', ' for ', 's'),
  fc.constantFrom(' ', ',', ' with ', 'a', '的', '2'),
);

describe('what is looked for before the long patterns of heads', () => {
  it('stands in every text that they fit', () => {
    const natures = (['weapon', 'thing', 'device', 'component', 'substance', 'chemical'] as const).map(
      headPatterns,
    );
    let fitting = 0;
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 7 }), (pieces) => {
        const text = pieces.join('');
        for (const patterns of natures) {
          if (patterns?.forGoods.test(text)) {
            fitting++;
            expect(FOR.test(text)).toBe(true);
          }
          if (patterns?.soon.test(text)) {
            fitting++;
            expect(text.startsWith(' ')).toBe(true);
          }
        }
      }),
      { numRuns: 5000 },
    );
    expect(fitting).toBeGreaterThan(500);
  });
});
