import { rule } from '../rule.ts';
import { customsSpecification } from '../sources.ts';
import { isDamaged } from './damaged.ts';

export default rule({
  id: 'XB-DATA-009',
  severity: 'error',
  since: '2018-09-30',
  until: null,
  source: customsSpecification('CEB603 InventoryList gname'),
  decides: null,
  lane: null,
  text: {
    zh: {
      title: '没有中文品名',
      message: '货号 {sku} 没有填写{field}',
      why: '清单的商品名称是必填项，用中文填写。',
      fix: '在商品目录 catalogue.csv（或订单文件）的 name_zh 栏填写规范的中文品名。',
    },
    en: {
      title: 'declared name missing',
      message: '{field} of {sku} is empty',
      why: 'An inventory names each of its goods, in Chinese.',
      fix: 'Fill name_zh in catalogue.csv, or in the order file: the proper Chinese name of the goods.',
    },
  },
  check({ parcel }, report) {
    for (const line of parcel.lines) {
      if (line.nameZh !== '') continue;
      if (!isDamaged(parcel, 'nameZh', line.number)) report('nameZh', line.number, { sku: line.sku });
    }
  },
  samples: {
    passes: [{}],
    fails: [{ rows: [{ name_zh: '' }] }],
  },
});
