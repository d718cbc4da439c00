import { firstOf, grams, type Made } from '../../profiles/recipe.ts';
import type { SideKind } from '../side-kind.ts';
import { nativeWaybills } from './native.ts';

const GROUPS = [1, 2, 3, 4, 5] as const;

/** The goods of a record with numbered groups, as `SKU*quantity`, parted by line ends. */
const numberedGoods: Made = {
  columns: GROUPS.flatMap((group) => [`配货信息${group}`, `申报品数量${group}`]),
  needs: 'any',
  make(values) {
    const goods: string[] = [];
    for (let at = 0; at < values.length; at += 2) {
      const [sku = '', quantity = ''] = values.slice(at, at + 2);
      if (sku !== '' && quantity !== '') goods.push(`${sku}*${quantity}`);
    }
    return goods.join('\n');
  },
};

/** Batch sheets of the 4PX family (递四方, 华磊 and those who copied them): a record is a parcel, weight in kg. */
const family: SideKind = {
  id: 'forwarder.batch',
  title: { zh: '货代批量制单表（递四方、华磊类）', en: 'forwarder’s batch sheet (4PX family)' },
  fields: {
    orderNo: '客户单号',
    waybillNo: firstOf('服务商单号', '转单号'),
    grossWeight: ['重量', '重量(KG)'],
    contents: numberedGoods,
  },
  required: ['orderNo', 'waybillNo', 'contents'],
};

const inGrams = grams([
  '重量(g)',
  '重量（克）',
  '实重(g)',
  '称重重量(g)',
  '毛重(g)',
  'Weight(g)',
  'Gross Weight(g)',
]);

/**
 * A carrier's or an ERP's list of waybills by the names in common use. The number that the carrier itself
 * gives comes before the one of whoever carries the parcel on (转单号): customs is told the carrier's.
 * A weight counts only where its header says the unit.
 */
const usual: SideKind = {
  id: 'carrier.waybills',
  title: { zh: '物流运单表', en: 'carrier’s waybill sheet' },
  fields: {
    orderNo: firstOf(
      ['客户单号', '客户订单号'],
      ['订单号', '订单编号', '平台订单号'],
      ['Order No', 'Order No.', 'Order Number', 'Order ID', 'Customer Order No', 'Customer Order Number'],
    ),
    waybillNo: firstOf(
      [
        '运单号',
        '运单编号',
        '物流运单号',
        '物流运单编号',
        '物流单号',
        'Waybill No',
        'Waybill No.',
        'Waybill Number',
      ],
      '服务商单号',
      ['跟踪号', '追踪号', '物流跟踪号', 'Tracking Number', 'Tracking No', 'Tracking No.', 'Tracking ID'],
      '转单号',
    ),
    grossWeight: {
      columns: [
        [
          '重量(KG)',
          '重量（千克）',
          '重量（公斤）',
          '实重(KG)',
          '毛重(KG)',
          '毛重（公斤）',
          'Weight(kg)',
          'Gross Weight(kg)',
        ],
        ...inGrams.columns,
      ],
      needs: 'any',
      make: ([kilograms = '', thousandths = '']) =>
        kilograms === '' ? inGrams.make([thousandths]) : kilograms,
    },
    pieces: ['件数', 'Pieces'],
    parcelNo: ['包裹号', 'Package ID', 'Package No', 'Package Number'],
    sku: ['SKU', '商品SKU', '产品SKU', 'SKU码'],
    quantity: ['数量', '商品数量', '产品数量', 'Quantity', 'Qty'],
  },
  required: ['orderNo', 'waybillNo'],
};

/** Order export of 店小秘, for orders that come from elsewhere: a record is a SKU of a parcel, weighed in grams. */
const dianxiaomi: SideKind = {
  id: 'dianxiaomi.orders',
  title: { zh: '店小秘订单导出', en: '店小秘 order export' },
  fields: {
    orderNo: '订单号',
    waybillNo: '运单号',
    grossWeight: grams('称重重量'),
    parcelNo: '包裹号',
    sku: ['SKU', '商品SKU'],
    quantity: '产品数量',
  },
  required: ['orderNo', 'waybillNo', 'grossWeight', 'parcelNo'],
};

/** Every kind of waybill sheet; of those that fit a header equally well the first counts. */
export const waybillKinds: readonly SideKind[] = [nativeWaybills, family, dianxiaomi, usual];
