import { appTypeOf, type Declared } from '../declared.ts';
import { guidFor } from '../identity.ts';
import { fieldsOf, type MessageTable, repeated, sharedFieldsOf } from '../message/table.ts';
import { code, collapsed, decimal, digits, exact, integer, text } from '../message/types.ts';
import { appStatuses, appTypes } from './codes.ts';
import { type CebHead, cebAttributes, cebNamespaces, cebTail } from './envelope.ts';
import { specification202205 } from './source.ts';

/** Characters of goodsInfo that the specification allows. */
const GOODS_INFO = 200;

const head = fieldsOf<Declared, Declared>();
const run = sharedFieldsOf((document: Declared) => document.run);

/** CEB505 运单: the waybill as the logistics enterprise reports it; customs matches order and inventory with it. */
// biome-ignore format: a table, one field a line
export const ceb505: MessageTable<Declared, CebHead> = {
  id: 'ceb505',
  title: { zh: '运单', en: 'Waybill' },
  source: specification202205('CEB505Message'),
  remarks: [
    'It is the logistics enterprise’s message: where the enterprise sends its own, leave it out with --messages 303,603.',
    'No consignee: the waybill message holds none.',
    'appStatus is 2: the message is for declaration as it stands. A signature is allowed, not required.',
  ],
  namespaces: cebNamespaces,
  root: 'CEB505Message',
  attributes: cebAttributes,
  head: [],
  document: repeated('Logistics', '运单', { min: 1, max: 100 }, [
    head.required('guid', '系统唯一序号', exact(36), 'hash of platform, order number and time', (d) => guidFor('505', d.digest)),
    head.required('appType', '报送类型', code(appTypes), '1; 2 for a change (--resubmit)', (d) => appTypeOf('505', d)),
    run.required('appTime', '报送时间', digits(14), 'clock of the run, Beijing time', (r) => r.appTime),
    run.required('appStatus', '报送状态', code(appStatuses), '2', () => '2'),
    head.required('logisticsCode', '物流企业代码', text(1, 18), 'logistics_code of the order or waybill, else filing: logistics.code', (d) => d.parcel.logisticsCode),
    head.required('logisticsName', '物流企业名称', text(1, 100), 'logistics_name of the order or waybill, else filing: logistics.name', (d) => d.parcel.logisticsName),
    head.required('logisticsNo', '物流运单编号', text(1, 32), 'waybill_no', (d) => d.parcel.waybillNo),
    head.required('freight', '运杂费/运费', decimal, 'freight, else the waybill’s; 0 when there is none', (d) => d.parcel.freight || '0'),
    head.required('insuredFee', '保价费/保费', decimal, 'insurance; 0 when there is none', (d) => d.parcel.insurance || '0'),
    head.required('currency', '币制', digits(3), 'currency, as customs code', (d) => d.currency),
    head.required('grossWeight', '毛重（千克）', decimal, 'gross_weight', (d) => d.parcel.grossWeight),
    head.required('packNo', '件数', integer(9), 'pieces', (d) => d.parcel.pieces),
    head.required('goodsInfo', '主要货物信息', collapsed(1, GOODS_INFO), 'name_zh of the lines, each once, as many as fit', goodsInfo),
    run.optional('ebcCode', '电商企业代码（收发货人代码）', text(0, 18), 'filing: ecommerce.code', (r) => r.filing.ecommerce.code),
    run.optional('ebcName', '电商企业名称（收发货人名称）', text(0, 100), 'filing: ecommerce.name', (r) => r.filing.ecommerce.name),
    run.optional('ebcTelephone', '电商企业电话', text(0, 50), 'not written by xborder', () => ''),
    head.optional('note', '备注', text(0, 1000), 'not written by xborder', () => ''),
  ]),
  tail: cebTail,
  signature: 'optional',
};

/** The names of the goods, whole names as far as they fit; one that is too long alone is cut. */
function goodsInfo({ parcel: { lines } }: Declared): string {
  const [first, ...others] = lines;
  let info = first?.nameZh ?? '';
  if (info.length > GOODS_INFO) return Array.from(info).slice(0, GOODS_INFO).join('');
  if (others.length === 0) return info;
  for (const name of new Set(others.map(({ nameZh }) => nameZh))) {
    if (name === first?.nameZh) continue;
    if (info.length + 1 + name.length > GOODS_INFO) break;
    info += `；${name}`;
  }
  return info;
}
