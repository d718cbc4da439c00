import { rule } from '../rule.ts';
import { houseRule } from '../sources.ts';

export default rule({
  id: 'XB-GOODS-010',
  severity: 'warning',
  since: '2018-09-30',
  until: null,
  source: houseRule('筛查需要的商品属性'),
  decides: null,
  lane: 'review',
  text: {
    zh: {
      title: '缺少商品属性',
      message: '{sku} 能否出口或空运，要看属性：{needs}',
      why: '不知道这些属性就不能断定货物安全，由人工审单。',
      fix: '在商品目录的 attributes 栏补上，例如 battery=none; liquid=no。',
    },
    en: {
      title: 'goods attributes needed',
      message: 'whether {sku} may leave, or fly, depends on attributes nobody gave: {needs}',
      why: 'Without them the goods cannot be called clean, so a person reads the papers.',
      fix: 'Add them to the catalogue column attributes, for example battery=none; liquid=no.',
    },
  },
  check({ parcel, goods }, report) {
    for (const line of parcel.lines) {
      const needs = goods[line.number - 1]?.needs ?? [];
      if (needs.length > 0) report('attributes', line.number, { sku: line.sku, needs: needs.join(', ') });
    }
  },
  samples: {
    passes: [{}],
    fails: [
      {
        rows: [
          {
            title: 'Blood pressure monitor',
            name_zh: '血压计',
            name_en: 'Blood pressure monitor',
            hs_code: '9018902090',
            model: '上臂式|无品牌',
            attributes: 'liquid=no',
          },
        ],
      },
    ],
  },
});
