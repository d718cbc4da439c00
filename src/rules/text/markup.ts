import { rule } from '../rule.ts';
import { houseRule } from '../sources.ts';
import { reportTexts } from './text-flaws.ts';

export default rule({
  id: 'XB-TEXT-019',
  severity: 'warning',
  since: '2018-09-30',
  until: null,
  source: houseRule('品名和规格中不应有网页代码'),
  decides: null,
  lane: 'review',
  text: {
    zh: {
      title: '品名或规格中有网页代码',
      message: '货号 {sku} 的{field}中有“{found}”',
      why: '网页代码是从商品页面带来的，不是商品的名称，海关会人工审单。',
      fix: '删去代码，只留文字。',
    },
    en: {
      title: 'markup in name or specification',
      message: 'the {field} of {sku} holds “{found}”',
      why: 'Markup comes along from a web page and is no name of goods; customs reviews the papers.',
      fix: 'Remove the markup and keep the text.',
    },
  },
  check({ parcel }, report) {
    reportTexts(parcel, 'markup', report);
  },
  samples: {
    passes: [{ rows: [{ model: '针织|<100克|棉&麻' }] }],
    fails: [{ rows: [{ name_zh: '棉制<b>T恤衫</b>' }] }, { rows: [{ name_en: 'T-shirt &amp; cap' }] }],
  },
});
