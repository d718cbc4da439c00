import { rule } from '../rule.ts';
import { law } from '../sources.ts';

export default rule({
  id: 'XB-TRADE-008',
  severity: 'warning',
  since: '2018-09-30',
  until: null,
  source: law('中华人民共和国进出口商品检验法', '第四条、第五条'),
  decides: { regime: 'non-trade', verdict: 'unproven' },
  lane: 'review',
  text: {
    zh: {
      title: '检验检疫类别未知',
      message: '不知道 {sku}（税号 {hs}）的检验检疫类别，无法证明不涉检',
      why: '必须检验的商品目录没有可用的数据表，只能由企业说明；没有说明就不能免人工审单。',
      fix: '在商品目录的 inspection 栏填写该税号的检验检疫类别；确实没有的填 -。',
    },
    en: {
      title: 'inspection category unknown',
      message:
        'nobody said which inspection category the tariff code {hs} of {sku} has, so “no inspection needed” is unproven',
      why: 'No usable table of the goods under statutory inspection is public; the enterprise has to say it. Without it a person at customs reads the papers.',
      fix: 'Fill the catalogue column inspection (检验检疫类别) for this SKU; write - where the code has none.',
    },
  },
  check({ parcel }, report) {
    if (!parcel.claims.has('non-trade')) return;
    for (const line of parcel.lines) {
      if (line.inspection === '') report('inspection', line.number, { sku: line.sku, hs: line.hsCode });
    }
  },
  samples: {
    passes: [{}, { rows: [{ inspection: 'M/' }] }],
    fails: [{ rows: [{ inspection: '' }] }],
  },
});
