import { rule } from '../rule.ts';
import { customsSpecification } from '../sources.ts';
import { isDamaged } from './damaged.ts';

export default rule({
  id: 'XB-DATA-008',
  severity: 'error',
  since: '2018-09-30',
  until: null,
  source: customsSpecification('CEB303 OrderList itemNo；CEB603 InventoryList itemNo'),
  decides: null,
  lane: null,
  text: {
    zh: {
      title: '没有货号',
      message: '第 {line} 项商品没有货号（SKU）',
      why: '每项商品都要填企业商品货号；商品目录也靠它关联。',
      fix: '在店铺后台为该商品设置 SKU，或在订单文件的 sku 栏填写。',
    },
    en: {
      title: 'SKU missing',
      message: 'line {line} has no SKU',
      why: 'Each line names the enterprise’s own item number; it is also what the catalogue is joined on.',
      fix: 'Set a SKU for the product in the shop, or fill the sku column of the order file.',
    },
  },
  check({ parcel }, report) {
    for (const { sku, number } of parcel.lines) {
      if (sku === '' && !isDamaged(parcel, 'sku', number)) report('sku', number, { line: number });
    }
  },
  samples: {
    passes: [{}],
    fails: [{ rows: [{ sku: '' }] }],
  },
});
