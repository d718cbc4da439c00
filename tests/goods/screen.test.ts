import { describe, expect, it } from 'vitest';
import { feedAnswer } from '../../src/goods/feed.ts';
import { goodsBookDate, goodsBookVersion, goodsRules, screen } from '../../src/goods/screen.ts';
import type { Goods } from '../../src/model/tag.ts';

const ON = '2026-11-23';

function goods(given: Partial<Goods>): Goods {
  return { name: '', nameZh: '', nameEn: '', hsCode: '', attributes: '', ...given };
}

/** Category, code and air limit of each tag, and the needs. */
function answer(given: Partial<Goods>, on: string = ON): readonly (string | null)[] {
  const { tags, needs } = screen(goods(given), on);
  return [
    ...tags.map(({ category, code, air }) => [category, code, air].filter((part) => part !== null).join(' ')),
    ...needs.map((need) => `? ${need}`),
  ];
}

describe('screen', () => {
  it('says nothing of plain goods', () => {
    expect(
      screen(goods({ name: 'Cotton T-shirt, blue', nameZh: '棉制针织T恤衫', hsCode: '6109100010' }), ON),
    ).toEqual({ tags: [], needs: [], asks: [] });
    expect(screen(goods({}), ON)).toEqual({ tags: [], needs: [], asks: [] });
  });

  it('tells what matched, where, and the source', () => {
    expect(screen(goods({ name: '【现货】充\u200b電寶 20000毫安' }), ON)).toEqual({
      tags: [
        {
          category: 'aviation',
          code: 'LI_POWERBANK',
          evidence: 'name',
          matched: '充\u200b電寶',
          start: 4,
          end: 8,
          rule: 'XG-BAT-001',
          source: 'ICAO《危险物品安全航空运输技术细则》（Doc 9284，2025–2026版） UN3480 PI965',
          air: 'cargo-only',
          field: 'name',
          layer: 'air',
          status: 'in-force',
          lifts: null,
          un: 'UN3480',
          packing: 'PI965',
          since: '2016-04-01',
        },
        {
          category: 'observation',
          code: 'TEXT_ALTERED',
          evidence: 'name',
          matched: '\u200b',
          start: 5,
          end: 6,
          rule: 'XG-OBS-090',
          source: 'xborder 商品规则手册（own observation） 品名夹有不可见字符或网页标记，去除后才能读懂',
          air: null,
          field: 'name',
          layer: 'post',
          status: 'in-force',
          lifts: null,
          un: '',
          packing: '',
          since: '2016-12-16',
        },
      ],
      needs: ['watt_hours'],
      asks: [{ attribute: 'watt_hours', layer: 'air', code: 'LI_POWERBANK', rule: 'XG-BAT-001' }],
    });
  });

  it('counts the span in the name that holds it', () => {
    const { tags } = screen(goods({ name: 'PB-20', nameZh: '移动电源' }), ON);
    expect(tags.map(({ field, start, end, matched }) => [field, start, end, matched])).toEqual([
      ['nameZh', 0, 4, '移动电源'],
    ]);
  });

  it('asks for watt hours only when nobody told', () => {
    expect(answer({ name: 'Power bank 74Wh' })).toEqual(['aviation LI_POWERBANK cargo-only']);
    expect(answer({ name: 'Power bank', attributes: 'watt_hours=74' })).toEqual([
      'aviation LI_POWERBANK cargo-only',
    ]);
    expect(answer({ name: 'Power bank' })).toEqual(['aviation LI_POWERBANK cargo-only', '? watt_hours']);
  });

  it('lets an attribute settle what a name only suggests', () => {
    expect(answer({ name: '蓝牙音箱', attributes: 'battery=none' })).toEqual([]);
    expect(answer({ name: '强力磁铁', attributes: '带磁=否' })).toEqual([]);
    expect(answer({ name: '额温枪' })).toEqual(['? battery']);
    expect(answer({ name: '额温枪', attributes: 'battery=none' })).toEqual([]);
    expect(answer({ name: '额温枪', attributes: 'battery=built-in; watt_hours=3' })).toEqual([
      'aviation LI_EQUIP packing-instruction',
    ]);
  });

  it('does not let an attribute undo what a tariff code decides', () => {
    expect(answer({ name: 'cell', hsCode: '8507.60.00', attributes: 'battery=none' })).toEqual([
      'aviation LI_ION cargo-only',
      '? watt_hours',
    ]);
  });

  it('goes by the UN number and its limit', () => {
    expect(answer({ name: 'body spray', attributes: 'un=UN1950' })).toEqual([
      'aviation AEROSOL packing-instruction',
    ]);
    expect(answer({ name: 'oxygen generator', attributes: 'un=UN3356' })).toEqual([
      'aviation DG_UN cargo-only',
    ]);
    expect(answer({ name: 'something', attributes: 'un=UN9876' })).toEqual(['aviation DG_UN']);
  });

  it('keeps the three kinds of lithium shipment apart', () => {
    expect(answer({ attributes: 'battery=loose; watt_hours=10' })).toEqual(['aviation LI_ION cargo-only']);
    expect(answer({ attributes: 'battery=packed; watt_hours=10' })).toEqual([
      'aviation LI_PACKED packing-instruction',
    ]);
    expect(answer({ attributes: 'battery=built-in; watt_hours=10' })).toEqual([
      'aviation LI_EQUIP packing-instruction',
    ]);
    expect(answer({ attributes: 'battery=built-in; lithium_grams=0.1' })).toEqual([
      'aviation LI_METAL_EQUIP packing-instruction',
    ]);
  });

  it('puts the heavier tag first and gives each rule both of its tags', () => {
    expect(answer({ name: '手持烟花 10支' })).toEqual(['prohibited FIREWORKS', 'aviation FIREWORKS']);
    expect(answer({ name: '对讲机 5W', attributes: 'battery=built-in; watt_hours=9' })).toEqual([
      'restricted RADIO',
      'aviation RADIO packing-instruction',
      'aviation LI_EQUIP packing-instruction',
    ]);
  });

  it('goes by the rules of the day', () => {
    expect(answer({ name: '氧化镝 99.9%' }, '2025-04-03')).toEqual([]);
    expect(answer({ name: '氧化镝 99.9%' }, '2025-04-04')).toEqual(['restricted RARE_EARTH']);
  });

  it('tells when name and tariff code cannot both be right', () => {
    expect(answer({ name: '纯棉短袖T恤', hsCode: '8507600090' })).toEqual([
      'aviation LI_ION cargo-only',
      'observation HS_NAME_CONFLICT',
      '? battery',
      '? watt_hours',
    ]);
    expect(answer({ name: 'Power bank 37Wh', hsCode: '6109100010' })).toEqual([
      'aviation LI_POWERBANK cargo-only',
      'observation HS_NAME_CONFLICT',
    ]);
  });

  it('names its book', () => {
    expect(goodsBookVersion).toMatch(/^\d{4}\.\d{1,2}\.\d+$/);
    expect(goodsBookDate).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(goodsRules().length).toBeGreaterThan(100);
  });
});

describe('feedAnswer', () => {
  it('answers in the form of the feed', () => {
    const line = feedAnswer({ id: '7', name: '打火机 防风', hs_code: '', attributes: '' }, (item) =>
      screen(item, ON),
    );
    expect(JSON.stringify(line)).toBe(
      '{"id":"7","tags":[' +
        '{"category":"prohibited","code":"LIGHTER","matched":"打火机","start":0,"end":3,"rule":"XG-GAS-001","source":"国家邮政局、公安部、国家安全部《禁止寄递物品指导目录》（2016年） 第四类（打火机）","evidence":"name","air":null,"layer":"post","status":"in-force","since":"2016-12-16","lifts":"","un":"","packing":""},' +
        '{"category":"aviation","code":"LIGHTER","matched":"打火机","start":0,"end":3,"rule":"XG-GAS-001","source":"ICAO《危险物品安全航空运输技术细则》（Doc 9284，2025–2026版） UN1057","evidence":"name","air":null,"layer":"air","status":"in-force","since":"2016-12-16","lifts":"","un":"UN1057","packing":""}' +
        '],"needs":[],"layers":{"post":"prohibited","air":"aviation"}}',
    );
  });
});
