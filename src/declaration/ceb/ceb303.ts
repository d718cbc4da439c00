import { customsCurrency } from '../../model/codes/currencies.ts';
import type { TradeMode } from '../../model/regime.ts';
import type { DeclarableLine } from '../declarable.ts';
import { appTypeOf, type Declared } from '../declared.ts';
import { guidFor } from '../identity.ts';
import { fieldsOf, list, type MessageTable, one, repeated, sharedFieldsOf } from '../message/table.ts';
import { code, decimal, digits, exact, integer, text } from '../message/types.ts';
import { appStatuses, appTypes, orderTypes } from './codes.ts';
import { type CebHead, cebAttributes, cebNamespaces, cebTail } from './envelope.ts';
import { specification202205 } from './source.ts';

const ORDER_TYPES: Readonly<Record<TradeMode, string>> = {
  '9610': 'E',
  '1210': 'E',
  '9710': 'B',
  '9810': 'W',
};

const head = fieldsOf<Declared, Declared>();
const run = sharedFieldsOf((document: Declared) => document.run);
const line = fieldsOf<DeclarableLine, Declared>();

/** CEB303 电子订单: the order as the platform or the e-commerce enterprise reports it. */
// biome-ignore format: a table, one field a line
export const ceb303: MessageTable<Declared, CebHead> = {
  id: 'ceb303',
  title: { zh: '电子订单', en: 'Electronic order' },
  source: specification202205('CEB303Message'),
  remarks: [
    'No consignee: the order message holds none.',
    'appStatus is 2: the message is for declaration as it stands. A signature is allowed, not required.',
  ],
  namespaces: cebNamespaces,
  root: 'CEB303Message',
  attributes: cebAttributes,
  head: [],
  document: repeated('Order', '电子订单', { min: 1, max: 100 }, [
    one('OrderHead', '订单表头', [
      head.required('guid', '系统唯一序号', exact(36), 'hash of platform, order number and time', (d) => guidFor('303', d.digest)),
      head.required('appType', '报送类型', code(appTypes), '1; 2 for a change (--resubmit)', (d) => appTypeOf('303', d)),
      run.required('appTime', '报送时间', digits(14), 'clock of the run, Beijing time', (r) => r.appTime),
      run.required('appStatus', '报送状态', code(appStatuses), '2', () => '2'),
      run.required('orderType', '订单类型', code(orderTypes), 'filing: tradeMode (9610, 1210: E; 9710: B; 9810: W)', (r) => ORDER_TYPES[r.filing.tradeMode]),
      head.required('orderNo', '订单编号', text(1, 60), 'order_no', (d) => d.parcel.orderNo),
      head.required('ebpCode', '电商平台代码', text(1, 18), 'platform_code, else filing: platform.code', (d) => d.parcel.platformCode),
      head.required('ebpName', '电商平台名称（9810：海外仓名称）', text(1, 100), 'platform_name, else filing: platform.name', (d) => d.parcel.platformName),
      run.required('ebcCode', '电商企业代码（收发货人代码）', text(1, 18), 'filing: ecommerce.code', (r) => r.filing.ecommerce.code),
      run.required('ebcName', '电商企业名称（收发货人名称）', text(1, 100), 'filing: ecommerce.name', (r) => r.filing.ecommerce.name),
      head.required('goodsValue', '商品金额', decimal, 'goods_value, else the sum of the line totals', (d) => d.parcel.goodsValue),
      head.required('freight', '运杂费', decimal, 'freight, else the waybill’s; 0 when there is none', (d) => d.parcel.freight || '0'),
      head.required('currency', '币制', digits(3), 'currency, as customs code', (d) => d.currency),
      head.optional('note', '备注', text(0, 1000), 'note', (d) => d.parcel.note),
    ]),
    list('OrderList', '订单表体', { min: 1, max: 100 }, (d) => d.parcel.lines, [
      line.required('gnum', '商品序号', integer(5), 'number of the line, from 1', (l) => String(l.number)),
      line.required('itemNo', '企业商品货号', text(1, 30), 'sku', (l) => l.sku),
      line.required('itemName', '企业商品名称', text(1, 250), 'name_zh', (l) => l.nameZh),
      line.optional('itemDescribe', '企业商品描述', text(0, 1000), 'title', (l) => l.title),
      line.optional('barCode', '条形码', text(0, 50), 'barcode', (l) => l.barcode),
      line.required('unit', '计量单位', digits(3), 'unit, as customs code', (l) => l.unit),
      line.required('currency', '币制', digits(3), 'currency of the line, as customs code', lineCurrency),
      line.required('qty', '数量', decimal, 'quantity', (l) => l.quantity),
      line.required('price', '单价', decimal, 'price', (l) => l.price),
      line.required('totalPrice', '总价', decimal, 'line_total, else quantity × price', (l) => l.total),
      line.optional('note', '备注', text(0, 1000), 'not written by xborder', () => ''),
    ]),
  ]),
  tail: cebTail,
  signature: 'optional',
};

/** Customs code of a line's currency; the order's where the line names none. */
export function lineCurrency({ currency }: DeclarableLine, { parcel, currency: ofOrder }: Declared): string {
  return currency === '' || currency === parcel.currency ? ofOrder : customsCurrency(currency);
}
