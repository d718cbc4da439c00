import { rule } from '../rule.ts';
import { law } from '../sources.ts';

export default rule({
  id: 'XB-TRADE-003',
  severity: 'warning',
  since: '2018-09-30',
  until: null,
  source: law('中华人民共和国海关法', '第二十四条'),
  decides: { regime: 'non-trade', verdict: 'unproven' },
  lane: 'review',
  text: {
    zh: {
      title: '监管条件未知',
      message: '不知道 {sku}（税号 {hs}）的监管条件，无法证明不涉证',
      why: '哪些税号需要许可证件没有公开的数据表，只能由企业说明；没有说明就不能免人工审单。',
      fix: '在商品目录的 supervision 栏填写该税号的监管条件；确实没有的填 -。',
    },
    en: {
      title: 'supervision conditions unknown',
      message:
        'nobody said which supervision conditions the tariff code {hs} of {sku} has, so “no licence needed” is unproven',
      why: 'No public table says which tariff codes need a licence; the enterprise has to say it. Without it a person at customs reads the papers.',
      fix: 'Fill the catalogue column supervision (监管条件) for this SKU; write - where the code has none.',
    },
  },
  check({ parcel }, report) {
    if (!parcel.claims.has('non-trade')) return;
    for (const line of parcel.lines) {
      if (line.supervision === '') report('supervision', line.number, { sku: line.sku, hs: line.hsCode });
    }
  },
  samples: {
    passes: [{}, { rows: [{ supervision: 'A' }] }],
    fails: [{ rows: [{ supervision: '' }] }],
  },
});
