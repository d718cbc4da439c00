import { transportModes } from '../../model/codes/transport-modes.ts';
import type { DeclarableLine } from '../declarable.ts';
import { appTypeOf, type Declared } from '../declared.ts';
import { guidFor } from '../identity.ts';
import { fieldsOf, list, type MessageTable, one, repeated, sharedFieldsOf } from '../message/table.ts';
import { code, collapsed, decimal, digits, exact, integer, text } from '../message/types.ts';
import { lineCurrency } from './ceb303.ts';
import {
  appStatuses,
  appTypes,
  directions,
  feeMarks,
  inventoryTradeModes,
  statisticsFlags,
  wrapTypeCodes,
} from './codes.ts';
import { type CebHead, cebAttributes, cebNamespaces, cebTail } from './envelope.ts';
import { specification202205 } from './source.ts';

const GIVEN_LATER = 'given by customs after declaration; only for a change or a deletion';
const LEFT_TO_607 = 'left to the list of waybills (CEB607)';

const head = fieldsOf<Declared, Declared>();
const run = sharedFieldsOf((document: Declared) => document.run);
const line = fieldsOf<DeclarableLine, Declared>();

/** CEB603 出口清单: the inventory, by which customs clears the parcel. */
// biome-ignore format: a table, one field a line
export const ceb603: MessageTable<Declared, CebHead> = {
  id: 'ceb603',
  title: { zh: '出口清单', en: 'Export inventory' },
  source: specification202205('CEB603Message'),
  remarks: [
    'The specification requires a signature over this message. xborder writes it unsigned, with appStatus 2, for the port’s client or signing service to sign as it stands.',
    'No name, address or phone of the consignee: the inventory holds none.',
  ],
  namespaces: cebNamespaces,
  root: 'CEB603Message',
  attributes: cebAttributes,
  head: [],
  document: repeated('Inventory', '申报清单', { min: 1, max: 100 }, [
    one('InventoryHead', '清单表头', [
      head.required('guid', '系统唯一序号', exact(36), 'hash of platform, order number and time', (d) => guidFor('603', d.digest)),
      head.required('appType', '报送类型', code(appTypes), '1; 2 for a change (--resubmit)', (d) => appTypeOf('603', d)),
      run.required('appTime', '报送时间', digits(14), 'clock of the run, Beijing time', (r) => r.appTime),
      run.required('appStatus', '报送状态', code(appStatuses), '2', () => '2'),
      run.required('customsCode', '申报地海关代码', digits(4), 'filing: customsOffice', (r) => r.filing.customsOffice),
      head.required('ebpCode', '电商平台代码', text(1, 18), 'platform_code, else filing: platform.code', (d) => d.parcel.platformCode),
      head.required('ebpName', '电商平台名称（9810：海外仓名称）', text(1, 100), 'platform_name, else filing: platform.name', (d) => d.parcel.platformName),
      head.required('orderNo', '订单编号', text(1, 60), 'order_no', (d) => d.parcel.orderNo),
      head.required('logisticsCode', '物流企业代码', text(1, 18), 'logistics_code of the order or waybill, else filing: logistics.code', (d) => d.parcel.logisticsCode),
      head.required('logisticsName', '物流企业名称', text(1, 100), 'logistics_name of the order or waybill, else filing: logistics.name', (d) => d.parcel.logisticsName),
      head.required('logisticsNo', '物流运单编号', text(1, 32), 'waybill_no', (d) => d.parcel.waybillNo),
      head.required('copNo', '企业唯一编号', text(1, 30), 'XB, day of declaration, hash of platform, order number and time', (d) => d.copNo),
      head.optional('preNo', '电子口岸编号（预录入编号）', exact(18), GIVEN_LATER, (d) => d.revision?.preNo ?? ''),
      head.optional('invtNo', '清单编号', text(18, 20), GIVEN_LATER, (d) => d.revision?.invtNo ?? ''),
      run.required('ieFlag', '进出口标记', code(directions), 'E', () => 'E'),
      run.required('portCode', '出口口岸代码', digits(4), 'filing: exitPort', (r) => r.filing.exitPort),
      run.required('ieDate', '出口日期', digits(8), 'day of export (--on, else the day of the clock)', (r) => r.on.replaceAll('-', '')),
      head.required('statisticsFlag', '申报业务类型', code(statisticsFlags), 'rule book: A when no licence, no export duty and no refund is at stake, else B', (d) => d.statisticsFlag),
      run.required('agentCode', '申报企业代码', text(1, 18), 'filing: agent.code', (r) => r.filing.agent.code),
      run.required('agentName', '申报企业名称', text(1, 100), 'filing: agent.name', (r) => r.filing.agent.name),
      run.required('ebcCode', '电商企业代码（收发货人代码）', text(1, 18), 'filing: ecommerce.code', (r) => r.filing.ecommerce.code),
      run.required('ebcName', '电商企业名称（收发货人名称）', text(1, 100), 'filing: ecommerce.name', (r) => r.filing.ecommerce.name),
      run.required('ownerCode', '生产销售企业代码', text(1, 18), 'filing: owner.code; NO when it is not registered with customs', (r) => r.filing.owner.code),
      run.required('ownerName', '生产销售企业名称', text(1, 100), 'filing: owner.name', (r) => r.filing.owner.name),
      run.optional('iacCode', '区内企业代码', text(0, 18), 'filing: bonded.code (1210)', (r) => r.filing.bonded?.code ?? ''),
      run.optional('iacName', '区内企业名称', text(0, 100), 'filing: bonded.name (1210)', (r) => r.filing.bonded?.name ?? ''),
      run.optional('emsNo', '账册编号', text(0, 30), 'filing: bonded.accountNo (1210)', (r) => r.filing.bonded?.accountNo ?? ''),
      run.required('tradeMode', '贸易方式', code(inventoryTradeModes), 'filing: tradeMode', (r) => r.filing.tradeMode),
      run.required('trafMode', '运输方式', code(transportModes), 'filing: transport.mode', (r) => r.filing.transport.mode),
      run.optional('trafName', '运输工具名称', text(0, 100), 'filing: transport.vehicle', (r) => r.filing.transport.vehicle ?? ''),
      run.optional('voyageNo', '航班航次号', text(0, 32), 'filing: transport.voyage', (r) => r.filing.transport.voyage ?? ''),
      run.optional('billNo', '提运单号', text(0, 37), 'filing: transport.bill', (r) => r.filing.transport.bill ?? ''),
      run.optional('totalPackageNo', '总包号', text(0, 37), LEFT_TO_607, () => ''),
      run.optional('loctNo', '监管场所代码', text(0, 10), 'filing: location', (r) => r.filing.location ?? ''),
      head.optional('licenseNo', '许可证号', text(0, 19), 'licence_no', (d) => d.parcel.licenceNo),
      head.required('country', '运抵国（地区）', digits(3), 'country, as customs code', (d) => d.country),
      head.required('POD', '指运港代码', collapsed(3, 4), 'port, else the country as customs code', (d) => d.parcel.port || d.country),
      head.required('freight', '运费', decimal, 'freight, else the waybill’s; 0 when there is none', (d) => d.parcel.freight || '0'),
      head.required('fCurrency', '运费币制', digits(3), 'currency, as customs code', (d) => d.currency),
      run.required('fFlag', '运费标志', code(feeMarks), '3', () => '3'),
      head.required('insuredFee', '保费', decimal, 'insurance; 0 when there is none', (d) => d.parcel.insurance || '0'),
      head.required('iCurrency', '保费币制', digits(3), 'currency, as customs code', (d) => d.currency),
      run.required('iFlag', '保费标志', code(feeMarks), '3', () => '3'),
      head.required('wrapType', '包装种类代码', code(wrapTypeCodes), 'wrap_type of the order or waybill, else filing: wrapType', (d) => d.parcel.wrapType),
      head.required('packNo', '件数', integer(9), 'pieces', (d) => d.parcel.pieces),
      head.required('grossWeight', '毛重（千克）', decimal, 'gross_weight', (d) => d.parcel.grossWeight),
      head.required('netWeight', '净重（千克）', decimal, 'sum of the lines’ net weights', (d) => d.parcel.netWeight),
      head.optional('note', '备注', text(0, 1000), 'note', (d) => d.parcel.note),
    ]),
    list('InventoryList', '清单表体', { min: 1, max: 100 }, (d) => d.parcel.lines, [
      line.required('gnum', '商品序号', integer(5), 'number of the line, from 1; the same as in the order (CEB303)', (l) => String(l.number)),
      line.required('itemNo', '企业商品货号', text(1, 20), 'sku', (l) => l.sku),
      line.optional('itemRecordNo', '账册备案料号', text(0, 30), 'item_record_no (1210)', (l) => l.itemRecordNo),
      line.optional('itemName', '企业商品名称', text(0, 250), 'name_zh', (l) => l.nameZh),
      line.required('gcode', '商品编码', digits(10), 'hs_code', (l) => l.hsCode),
      line.required('gname', '商品名称', text(1, 250), 'name_zh', (l) => l.nameZh),
      line.required('gmodel', '规格型号', collapsed(1, 250), 'model', (l) => l.model),
      line.required('barCode', '条形码', collapsed(1, 50), 'barcode; 无 when there is none', (l) => l.barcode || '无'),
      line.required('country', '最终目的国（地区）', digits(3), 'country, as customs code', (_, d) => d.country),
      line.required('currency', '币制', digits(3), 'currency of the line, as customs code', lineCurrency),
      line.required('qty', '申报数量', decimal, 'quantity', (l) => l.quantity),
      line.required('qty1', '法定数量', decimal, 'quantity1', (l) => l.quantity1),
      line.optional('qty2', '第二数量', decimal, 'quantity2', (l) => l.quantity2),
      line.required('unit', '申报计量单位', digits(3), 'unit, as customs code', (l) => l.unit),
      line.required('unit1', '法定计量单位', digits(3), 'unit1, as customs code', (l) => l.unit1),
      line.optional('unit2', '第二计量单位', digits(3), 'unit2, as customs code', (l) => l.unit2),
      line.required('price', '单价', decimal, 'price', (l) => l.price),
      line.required('totalPrice', '总价', decimal, 'line_total, else quantity × price', (l) => l.total),
      line.optional('note', '备注', text(0, 1000), 'not written by xborder', () => ''),
    ]),
  ]),
  tail: cebTail,
  signature: 'required',
};
