import { describe, expect, it } from 'vitest';
import { compile } from '../../src/goods/compile.ts';
import { aviation, observation, prohibited, restricted } from '../../src/goods/effects.ts';
import { layerAnswers } from '../../src/goods/layer-answers.ts';
import { layerOf, liftedBy } from '../../src/goods/layers.ts';
import { goodsRule } from '../../src/goods/rule.ts';
import { screen } from '../../src/goods/screen.ts';
import { controlAnnouncement, law, postCatalogue } from '../../src/goods/sources.ts';
import { statusOn } from '../../src/goods/status.ts';
import { verdict } from '../../src/goods/verdict.ts';
import { weigh } from '../../src/goods/weigh.ts';
import type { Goods } from '../../src/model/tag.ts';

const named = (name: string, attributes = ''): Goods => ({
  name,
  nameZh: '',
  nameEn: '',
  hsCode: '',
  attributes,
});
const ON = '2026-11-23';

describe('layers', () => {
  it('are told by category and source, unless the effect says its own', () => {
    expect(layerOf(aviation('UN1057', null))).toBe('air');
    expect(layerOf(prohibited(postCatalogue('第四类')))).toBe('post');
    expect(layerOf(prohibited(law('烟花爆竹安全管理条例', '第二十七条')))).toBe('post');
    expect(layerOf(restricted(law('中华人民共和国文物保护法', '第七十八条')))).toBe('export');
    expect(layerOf({ ...observation('x'), layer: 'fiscal' })).toBe('fiscal');
    expect(
      layerOf({
        category: 'observation',
        source: law('中华人民共和国进出口商品检验法', '第五条'),
        air: null,
      }),
    ).toBe('fiscal');
  });

  it('name the document that lifts a restriction, where one is known', () => {
    expect(liftedBy(restricted(law('中华人民共和国文物保护法', '第七十八条')))?.en).toBe(
      'exit permit for cultural relics',
    );
    expect(liftedBy(restricted(controlAnnouncement('2025年第18号', 'x')))?.zh).toBe(
      '两用物项和技术出口许可证',
    );
    expect(liftedBy(prohibited(law('中华人民共和国文物保护法', '第七十七条')))).toBe(null);
  });

  it('answer each for itself', () => {
    const answers = layerAnswers(screen(named('对讲机 5W', 'battery=built-in'), ON));
    expect(answers.map(({ layer, verdict: says }) => `${layer} ${says}`)).toEqual([
      'export restricted',
      'post clear',
      'air aviation',
      'carrier clear',
      'fiscal clear',
    ]);
    expect(answers.find(({ layer }) => layer === 'air')).toMatchObject({
      air: 'packing-instruction',
      needs: ['watt_hours'],
    });
  });

  it('say which information they need', () => {
    expect(layerAnswers(screen(named('额温枪'), ON)).find(({ layer }) => layer === 'air')).toEqual({
      layer: 'air',
      verdict: 'needs-information',
      air: null,
      entries: [],
      lifts: [],
      needs: ['battery'],
    });
  });
});

describe('a suspended measure', () => {
  const rule = goodsRule({
    id: 'XG-TST-001',
    code: 'TEST',
    title: { zh: '试', en: 'test' },
    since: '2025-11-08',
    suspended: { since: '2025-11-10', until: '2026-11-10', by: controlAnnouncement('2025年第70号', '暂停') },
    effects: [restricted(controlAnnouncement('2025年第55号', '试'))],
    nature: 'thing',
    zh: '试验物',
    samples: { hits: [], misses: [] },
  });
  const book = compile([rule], '', '', null);
  const answer = (on: string): readonly string[] => {
    const goods = named('试验物');
    const screening = verdict(weigh(goods, on, book), goods, on);
    return [
      ...screening.tags.map(({ category, status }) => `${category} ${status}`),
      ...layerAnswers(screening)
        .filter(({ layer }) => layer === 'export')
        .map(({ verdict: says }) => says),
    ];
  };

  it('stands, rests, and does not vanish when its time has passed', () => {
    expect(answer('2025-11-07')).toEqual(['clear']);
    expect(answer('2025-11-09')).toEqual(['restricted in-force', 'restricted']);
    expect(answer('2025-11-10')).toEqual(['observation suspended', 'observation']);
    expect(answer('2026-11-10')).toEqual(['observation suspended', 'observation']);
    expect(answer('2026-11-11')).toEqual(['observation unknown', 'review']);
    expect(statusOn(rule, '2030-01-01')).toBe('unknown');
  });
});
