import { describe, expect, it } from 'vitest';
import { createHouseRules } from '../../../src/goods/house/house-rules.ts';
import { createScreener } from '../../../src/goods/screener.ts';
import { type GoodsRulesFile, goodsRulesModel } from '../../../src/model/goods-rules.ts';
import type { Goods } from '../../../src/model/tag.ts';

const ON = '2026-11-23';
const goods = (given: Partial<Goods>): Goods => ({
  ...{ name: '', nameZh: '', nameEn: '', hsCode: '', attributes: '' },
  ...given,
});

const base = { title: 'house', category: 'restricted', source: 'Notice of 2026-10-01' };

function answers(file: object, given: Partial<Goods>): readonly string[] {
  const checked: GoodsRulesFile = goodsRulesModel.parse(file);
  const { tags, waived = [] } = createScreener(createHouseRules(checked)).screen(goods(given), ON);
  return [
    ...tags.map(
      ({ category, code, layer, matched, source }) => `${category} ${code} ${layer} ${matched} ${source}`,
    ),
    ...waived.map(({ code, reason, expires }) => `waived ${code} ${reason} ${expires}`),
  ];
}

describe('a user’s goods rules', () => {
  it('go by terms, with the same sense for heads as the book', () => {
    const file = {
      rules: [{ ...base, id: 'SHOP-1', code: 'SHOP_CANDLE', terms: ['香薰机', 'aroma diffuser'] }],
    };
    expect(answers(file, { name: '香薰机 卧室' })).toEqual([
      'restricted SHOP_CANDLE carrier 香薰机 Notice of 2026-10-01',
    ]);
    expect(answers(file, { name: '香薰机收纳包' })).toEqual([]);
    expect(answers(file, { name: 'Aroma Diffusers, set of 2' })).toEqual([
      'restricted SHOP_CANDLE carrier Aroma Diffusers Notice of 2026-10-01',
    ]);
  });

  it('go by what the book takes the goods for: a carrier that takes no power banks', () => {
    const file = {
      rules: [
        { ...base, category: 'prohibited', id: 'CAR-1', code: 'CARRIER_NO_PB', codes: ['LI_POWERBANK'] },
      ],
    };
    expect(answers(file, { name: '充电宝 74Wh' })).toEqual([
      'prohibited CARRIER_NO_PB carrier 充电宝 Notice of 2026-10-01',
      'aviation LI_POWERBANK air 充电宝 ICAO《危险物品安全航空运输技术细则》（Doc 9284，2025–2026版） UN3480 PI965',
    ]);
    expect(answers(file, { name: '充电宝收纳包' })).toEqual([]);
  });

  it('go by pattern, tariff code and UN number, within their days', () => {
    const pattern = { ...base, id: 'P-1', code: 'P_BIG', patterns: ['[2-9]\\d{4} ?mah'], unless: ['wh'] };
    expect(answers({ rules: [pattern] }, { name: 'Cell 30000 mAh' })).toContain(
      'restricted P_BIG carrier 30000 mAh Notice of 2026-10-01',
    );
    const ended = { ...pattern, until: '2026-11-22' };
    expect(answers({ rules: [ended] }, { name: 'Cell 30000 mAh' }).join()).not.toContain('P_BIG');
    const code = {
      ...base,
      id: 'H-1',
      code: 'H_TOY',
      hs: ['9503'],
      layer: 'fiscal',
      category: 'observation',
    };
    expect(answers({ rules: [code] }, { name: 'doll', hsCode: '9503.00.60' })).toEqual([
      'observation H_TOY fiscal 9503 Notice of 2026-10-01',
    ]);
    const un = { ...base, id: 'U-1', code: 'U_ICE', un: ['UN1845'] };
    expect(answers({ rules: [un] }, { name: 'box', attributes: 'un=UN1845' })).toContain(
      'restricted U_ICE carrier un=UN1845 Notice of 2026-10-01',
    );
  });

  it('waive a code for the names they say, and say so', () => {
    const waivers = [
      { code: 'LIGHTER', terms: ['打火机 收藏'], reason: 'empty shells, checked', expires: '2027-01-31' },
    ];
    expect(answers({ waivers }, { name: '打火机 收藏 空气' })).toEqual([
      'waived LIGHTER empty shells, checked 2027-01-31',
    ]);
    expect(answers({ waivers }, { name: '打火机 防风' }).map((tag) => tag.slice(0, 18))).toEqual([
      'prohibited LIGHTER',
      'aviation LIGHTER a',
    ]);
    expect(answers({ waivers }, { name: '打火机收藏册' })).toEqual([]);
  });

  it('refuse what is not in the form', () => {
    const faulty = (file: object) => goodsRulesModel.safeParse(file).success;
    expect(faulty({ rules: [{ ...base, id: 'XG-GAS-001', code: 'A_B' }] })).toBe(false);
    expect(faulty({ rules: [{ ...base, id: 'A-1', code: 'a b' }] })).toBe(false);
    expect(faulty({ rules: [{ ...base, id: 'A-1', code: 'AB', regex: 'x' }] })).toBe(false);
    expect(faulty({ waivers: [{ code: 'AB', expires: '2027-01-01' }] })).toBe(false);
    expect(faulty({ waivers: [{ code: 'AB', reason: 'x', expires: '2027-02-30' }] })).toBe(false);
    expect(faulty({})).toBe(true);
  });
});
