import { describe, expect, it } from 'vitest';
import { compile } from '../../src/goods/compile.ts';
import { prohibited } from '../../src/goods/effects.ts';
import { explain } from '../../src/goods/explain.ts';
import { listed } from '../../src/goods/list.ts';
import { goodsRule } from '../../src/goods/rule.ts';
import { goodsRules } from '../../src/goods/screen.ts';
import { createScreener } from '../../src/goods/screener.ts';
import { postCatalogue } from '../../src/goods/sources.ts';
import { trySamples } from '../../src/goods/try-samples.ts';
import { weigh } from '../../src/goods/weigh.ts';

const ON = '2026-11-23';
const rule = goodsRule({
  id: 'XG-TST-001',
  code: 'TEST',
  title: { zh: '试', en: 'test' },
  since: '2020-01-01',
  until: '2026-12-31',
  effects: [prohibited(postCatalogue('第四类'))],
  nature: 'thing',
  zh: '试验物',
  samples: { hits: ['试验物', '别的'], misses: ['试验物收纳包', '试验物 10个'] },
});

describe('the list of goods rules', () => {
  it('says of each rule what it does, in which layer and by which law', () => {
    expect(listed([rule], ON)).toEqual([
      {
        id: 'XG-TST-001',
        code: 'TEST',
        title: { zh: '试', en: 'test' },
        since: '2020-01-01',
        until: '2026-12-31',
        status: 'in-force',
        nature: 'thing',
        effects: [
          {
            category: 'prohibited',
            layer: 'post',
            air: null,
            source: '国家邮政局、公安部、国家安全部《禁止寄递物品指导目录》（2016年） 第四类',
            lifts: null,
          },
        ],
        needs: [],
        samples: rule.samples,
      },
    ]);
    expect(listed([rule], '2027-01-01')).toEqual([]);
  });
});

describe('rules test', () => {
  const book = compile([rule], '', '', null);
  const screener = {
    ...createScreener(null),
    weigh: (goods: Parameters<typeof weigh>[0], on: string) => weigh(goods, on, book),
  };

  it('names every sample that does not do what it claims', () => {
    expect(trySamples([rule], ON, screener)).toEqual({
      tried: 4,
      failed: [
        { rule: 'XG-TST-001', expected: 'hit', sample: '别的' },
        { rule: 'XG-TST-001', expected: 'miss', sample: '试验物 10个' },
      ],
    });
  });

  it('finds nothing wrong in the book', () => {
    expect(trySamples(goodsRules(), ON, createScreener(null)).failed).toEqual([]);
  });
});

describe('a derivation', () => {
  it('follows a name from what is written to what each layer says', () => {
    const screener = createScreener(null);
    const goods = {
      name: '三枪内衣 充電寶收納包',
      nameZh: '',
      nameEn: '',
      hsCode: '',
      attributes: 'battery=none',
    };
    const { names, attributes, applied, layers } = explain(goods, ON, screener);
    expect(names.map(({ written, folded }) => [written, folded])).toEqual([
      ['三枪内衣 充電寶收納包', '三枪内衣 充电宝收纳包'],
    ]);
    expect(names[0]?.idioms).toContain('三枪');
    expect(names[0]?.terms.map(({ matched, start, end, reason }) => [matched, start, end, reason])).toEqual([
      ['充電寶', 5, 8, 'head'],
    ]);
    expect(attributes).toEqual([['battery', 'no']]);
    expect(applied).toEqual([]);
    expect(layers.map(({ verdict }) => verdict)).toEqual(['clear', 'clear', 'clear', 'clear', 'clear']);
  });
});
