import { rule } from '../rule.ts';
import { customsSpecification } from '../sources.ts';
import { isDamaged } from './damaged.ts';

export default rule({
  id: 'XB-DATA-001',
  severity: 'error',
  since: '2018-09-30',
  until: null,
  source: customsSpecification('CEB303 OrderHead orderNo；CEB603 InventoryHead orderNo'),
  decides: null,
  lane: null,
  text: {
    zh: {
      title: '没有订单编号',
      message: '{field}没有填写',
      why: '清单凭订单编号与电子订单对碰；没有编号的订单无法申报。',
      fix: '在订单文件的订单编号栏补上平台的订单编号。',
    },
    en: {
      title: 'order number missing',
      message: '{field} is empty',
      why: 'The inventory is matched with the electronic order by this number; an order without one cannot be declared.',
      fix: 'Put the platform’s order number into the order file.',
    },
  },
  check({ parcel }, report) {
    if (parcel.orderNo === '' && !isDamaged(parcel, 'orderNo', 0)) report('orderNo', 0);
  },
  samples: {
    passes: [{}],
    fails: [{ rows: [{ order_no: '' }] }],
  },
});
