import { rule } from '../rule.ts';
import { customsSpecification } from '../sources.ts';
import { isDamaged } from './damaged.ts';

export default rule({
  id: 'XB-DATA-011',
  severity: 'error',
  since: '2018-09-30',
  until: null,
  source: customsSpecification('CEB603 InventoryList gmodel'),
  decides: null,
  lane: null,
  text: {
    zh: {
      title: '没有规格型号',
      message: '货号 {sku} 没有填写{field}',
      why: '清单的规格型号是必填项：品名、牌名、规格、型号、成份等。',
      fix: '在商品目录 catalogue.csv（或订单文件）的 model 栏填写品牌、规格、型号、成份等申报要素，用 | 分开。',
    },
    en: {
      title: 'specification missing',
      message: '{field} of {sku} is empty',
      why: 'An inventory gives the specification of each of its goods: brand, type, model, composition.',
      fix: 'Fill model in catalogue.csv, or in the order file: brand, specification, model, composition and the like, separated by |.',
    },
  },
  check({ parcel }, report) {
    for (const line of parcel.lines) {
      if (line.model !== '') continue;
      if (!isDamaged(parcel, 'model', line.number)) report('model', line.number, { sku: line.sku });
    }
  },
  samples: {
    passes: [{}],
    fails: [{ rows: [{ model: '' }] }],
  },
});
