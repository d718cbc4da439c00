import { describe, expect, it } from 'vitest';
import { idiomsEn, idiomsZh } from '../../src/goods/book/idioms.ts';
import { compile } from '../../src/goods/compile.ts';
import { split } from '../../src/goods/match/matcher.ts';
import { readNames } from '../../src/goods/read-name.ts';
import { type GoodsSample, goodsAttributes } from '../../src/goods/rule.ts';
import { goodsRules, screen } from '../../src/goods/screen.ts';
import { normalise } from '../../src/goods/text/normalise.ts';
import { weigh } from '../../src/goods/weigh.ts';
import type { Goods } from '../../src/model/tag.ts';

const ON = '2026-11-23';
const rules = goodsRules();
const book = compile(rules, idiomsZh, idiomsEn, null);

function goodsOf(sample: GoodsSample): Goods {
  const given = typeof sample === 'string' ? { name: sample } : sample;
  return { name: '', nameZh: '', nameEn: '', hsCode: '', attributes: '', ...given };
}

/** Ids of the rules that apply; the conflict rule shows itself in the tags only. */
function applied(sample: GoodsSample): readonly string[] {
  const goods = goodsOf(sample);
  return [
    ...weigh(goods, ON, book).charges.map(({ rule }) => rule.id),
    ...screen(goods, ON).tags.map((tag) => tag.rule),
  ];
}

describe('the book of goods', () => {
  it('gives every rule an id of its own, in the one form', () => {
    const ids = rules.map((rule) => rule.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !/^XG-[A-Z]{3}-\d{3}$/.test(id))).toEqual([]);
  });

  it('gives every term to one rule only', () => {
    expect(book.contested).toEqual([]);
  });

  it('gives every UN number to one rule only', () => {
    const numbers = rules.flatMap((rule) => split(rule.un, ' '));
    expect(numbers.filter((un, index) => numbers.indexOf(un) !== index)).toEqual([]);
  });

  it('writes terms the way names are read', () => {
    const strange = rules
      .flatMap((rule) => split(rule.zh, ' '))
      .filter((term) => normalise(term).text.length !== term.length);
    expect(strange).toEqual([]);
  });

  it('finds every term of a rule on its own', () => {
    const lost = rules.flatMap((rule) =>
      [...split(rule.zh, ' '), ...split(rule.en, ',')].filter(
        (term) =>
          !readNames(goodsOf(term), book.matcher).hits.some(
            (hit) => hit.rule.id === rule.id && hit.end === term.length,
          ),
      ),
    );
    expect(lost).toEqual([]);
  });

  for (const rule of rules) {
    describe(`${rule.id} ${rule.code}`, () => {
      it('is complete', () => {
        expect(rule.title.zh).not.toBe('');
        expect(rule.title.en).not.toBe('');
        expect(rule.since).toMatch(/^\d{4}-\d\d-\d\d$/);
        expect(rule.effects.length + rule.needs.length).toBeGreaterThan(0);
        expect(rule.effects.filter((effect) => effect.source.title === '')).toEqual([]);
        expect(
          rule.effects.filter((effect) => effect.category !== 'aviation' && effect.air !== null),
        ).toEqual([]);
        expect(rule.needs.filter((need) => !goodsAttributes.includes(need))).toEqual([]);
        expect(
          split(`${rule.hs} ${rule.hsHint}`, ' ').filter((prefix) => !/^\d{4,10}$/.test(prefix)),
        ).toEqual([]);
      });

      it('hits what it should and misses what it should not', () => {
        const { hits, misses } = rule.samples;
        expect(hits.length).toBeGreaterThanOrEqual(3);
        expect(misses.length).toBeGreaterThanOrEqual(3);
        expect(hits.filter((sample) => !applied(sample).includes(rule.id))).toEqual([]);
        expect(misses.filter((sample) => applied(sample).includes(rule.id))).toEqual([]);
      });
    });
  }
});
