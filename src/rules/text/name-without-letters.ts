import { fillingInNorm } from '../data/standards.ts';
import { rule } from '../rule.ts';
import { reportTexts } from './text-flaws.ts';

export default rule({
  id: 'XB-TEXT-021',
  severity: 'error',
  since: '2019-02-01',
  until: null,
  source: fillingInNorm('商品名称、规格型号'),
  decides: null,
  lane: null,
  text: {
    zh: {
      title: '中文品名里没有文字',
      message: '货号 {sku} 的品名“{found}”里没有一个字',
      why: '品名要写明商品是什么；只有数字和符号的多半是列错位了。',
      fix: '在商品目录的 name_zh 栏填写中文品名。',
    },
    en: {
      title: 'declared name without a letter',
      message: 'the declared name of {sku}, “{found}”, holds no letter at all',
      why: 'A name says what the goods are; one of digits and signs only mostly means that the columns have moved.',
      fix: 'Fill name_zh in the catalogue with the Chinese name of the goods.',
    },
  },
  check({ parcel }, report) {
    reportTexts(parcel, 'no-letter', report);
  },
  samples: {
    passes: [{ rows: [{ name_zh: '7号球衣' }] }],
    fails: [{ rows: [{ name_zh: '12345' }] }, { rows: [{ name_zh: '---' }] }],
  },
});
