import { formatDecimal, parseDecimal, ZERO } from '../../model/decimal.ts';
import { appTypeOf, type Declared } from '../declared.ts';
import { guidFor } from '../identity.ts';
import { fieldsOf, type MessageTable, repeated, sharedFieldsOf } from '../message/table.ts';
import { code, decimal, digits, exact, text } from '../message/types.ts';
import { appStatuses, appTypes } from './codes.ts';
import { type CebHead, cebAttributes, cebNamespaces, cebTail } from './envelope.ts';
import { specification202205 } from './source.ts';

const head = fieldsOf<Declared, Declared>();
const run = sharedFieldsOf((document: Declared) => document.run);

/** CEB403 收款单: the payment of an order. Retail exports needed it until 2024-12-14 (announcement 167 of 2024). */
// biome-ignore format: a table, one field a line
export const ceb403: MessageTable<Declared, CebHead> = {
  id: 'ceb403',
  title: { zh: '收款单', en: 'Receipt of payment' },
  source: specification202205('CEB403Message'),
  remarks: [
    'Written where --messages names it; by default before 2024-12-15 only, and where the filing says who received the money.',
    'appStatus is 2: the message is for declaration as it stands. A signature is allowed, not required.',
  ],
  namespaces: cebNamespaces,
  root: 'CEB403Message',
  attributes: cebAttributes,
  head: [],
  document: repeated('Receipts', '收款单', { min: 1, max: 100 }, [
    head.required('guid', '系统唯一序号', exact(36), 'hash of platform, order number and time', (d) => guidFor('403', d.digest)),
    head.required('appType', '报送类型', code(appTypes), '1; 2 for a change (--resubmit)', (d) => appTypeOf('403', d)),
    run.required('appTime', '报送时间', digits(14), 'clock of the run, Beijing time', (r) => r.appTime),
    run.required('appStatus', '报送状态', code(appStatuses), '2', () => '2'),
    head.required('ebpCode', '电商平台代码', text(1, 18), 'platform_code, else filing: platform.code', (d) => d.parcel.platformCode),
    head.required('ebpName', '电商平台名称', text(1, 100), 'platform_name, else filing: platform.name', (d) => d.parcel.platformName),
    run.required('ebcCode', '电商企业代码（收发货人代码）', text(1, 18), 'filing: ecommerce.code', (r) => r.filing.ecommerce.code),
    run.required('ebcName', '电商企业名称（收发货人名称）', text(1, 100), 'filing: ecommerce.name', (r) => r.filing.ecommerce.name),
    head.required('orderNo', '订单编号', text(1, 60), 'order_no', (d) => d.parcel.orderNo),
    run.optional('payCode', '支付企业代码', text(0, 18), 'filing: payment.code', (r) => r.filing.payment?.code ?? ''),
    run.required('payName', '支付企业名称', text(1, 100), 'filing: payment.name', (r) => r.filing.payment?.name ?? ''),
    head.optional('payNo', '支付交易编号', text(0, 60), 'payment_no', (d) => d.parcel.paymentNo),
    head.required('charge', '收款金额', decimal, 'goods_value and freight of the order (CEB303)', charge),
    head.required('currency', '币制', digits(3), 'currency, as customs code', (d) => d.currency),
    head.required('accountingDate', '到账时间', digits(14), 'paid_at, Beijing time', (d) => d.parcel.paidAt),
    head.optional('note', '备注', text(0, 1000), 'not written by xborder', () => ''),
  ]),
  tail: cebTail,
  signature: 'optional',
};

/** What the buyer paid: goods and freight, as the order message tells them. */
function charge({ parcel: { goodsValue, freight } }: Declared): string {
  const sum = [goodsValue, freight].map(parseDecimal).filter((each) => typeof each === 'bigint');
  return formatDecimal(sum.reduce((all, each) => all + each, ZERO));
}
