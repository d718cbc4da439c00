import { transportModes } from '../../model/codes/transport-modes.ts';
import { anyNumber, documents, group, once, optional, required } from '../message/plain.ts';
import { code, collapsed, decimal, digits, exact, integer, text } from '../message/types.ts';
import { appStatuses, appTypes } from './codes.ts';
import { application } from './plain.ts';

/** CEB509 离境单, written by `xborder departure`. */
// biome-ignore format: a table, one field a line
export const ceb509 = application({
  number: '509',
  zh: '离境单',
  en: 'Departure',
  document: group('Departure', '离境单', documents, [
    group('DepartureHead', '离境单表头', once, [
      required('guid', '系统唯一序号', exact(36), 'hash of message, time and subject; 36 characters, no lower-case letters'),
      required('appType', '报送类型', code(appTypes), '1 new, 2 change, 3 deletion'),
      required('appTime', '报送时间', digits(14), 'clock of the run, yyyyMMddHHmmss, Beijing time'),
      required('appStatus', '报送状态', code(appStatuses), '2'),
      required('customsCode', '申报地海关代码', digits(4), 'filing: customsOffice'),
      required('copNo', '企业唯一编号', text(1, 30), 'XB, day of declaration, hash of message, time and subject'),
      optional('preNo', '电子口岸编号（预录入编号）', exact(18), 'given by the electronic port; only for a change or a deletion'),
      required('logisticsCode', '物流企业代码', text(1, 18), 'filing: logistics.code'),
      required('logisticsName', '物流企业名称', text(1, 100), 'filing: logistics.name'),
      required('trafMode', '运输方式', code(transportModes), 'filing: transport.mode'),
      optional('trafName', '运输工具名称', text(0, 100), '--vehicle, else filing: transport.vehicle'),
      optional('voyageNo', '航班航次号', text(0, 32), '--voyage, else filing: transport.voyage'),
      optional('billNo', '提运单号', text(0, 37), '--bill, else filing: transport.bill'),
      required('leaveTime', '离境时间', digits(14), '--left'),
      required('msgCount', '报文总数', integer(9), 'parts the document goes out in'),
      required('msgSeqNo', '报文序号', integer(9), 'number of the part, from 1'),
      optional('note', '备注', text(0, 1000), 'not written by xborder'),
    ]),
    group('DepartureList', '离境单表体', { ...anyNumber, min: 1 }, [
      required('gnum', '商品序号', integer(5), 'number of the row, from 1, through all parts'),
      optional('totalPackageNo', '总包号', text(0, 37), 'total_package_no of the list'),
      required('logisticsNo', '物流运单编号', text(1, 32), 'waybill_no of the list'),
      optional('note', '备注', text(0, 1000), 'not written by xborder'),
    ]),
  ]),
}, 'required');

/** CEB605 撤销申请单, written by `xborder withdraw`. */
// biome-ignore format: a table, one field a line
export const ceb605 = application({
  number: '605',
  zh: '撤销申请单',
  en: 'Cancellation of an inventory',
  document: group('InvtCancel', '撤销申请单', documents, [
    required('guid', '系统唯一序号', exact(36), 'hash of message, time and subject; 36 characters, no lower-case letters'),
    required('appType', '报送类型', code(appTypes), '1 new, 2 change, 3 deletion'),
    required('appTime', '报送时间', digits(14), 'clock of the run, yyyyMMddHHmmss, Beijing time'),
    required('appStatus', '报送状态', code(appStatuses), '2'),
    required('customsCode', '申报地海关代码', digits(4), 'filing: customsOffice'),
    required('copNo', '企业唯一编号', text(1, 30), 'XB, day of declaration, hash of message, time and subject'),
    optional('preNo', '电子口岸编号（预录入编号）', exact(18), 'given by the electronic port; only for a change or a deletion'),
    required('invtNo', '清单编号', text(18, 20), 'given by customs'),
    required('reason', '退货原因', collapsed(1, 1000), '--reason'),
    required('agentCode', '申报企业代码', text(1, 18), 'filing: agent.code'),
    required('agentName', '申报企业名称', text(1, 100), 'filing: agent.name'),
    required('ebcCode', '电商企业代码（收发货人代码）', text(1, 18), 'filing: ecommerce.code'),
    required('ebcName', '电商企业名称（收发货人名称）', text(1, 100), 'filing: ecommerce.name'),
    optional('note', '备注', text(0, 1000), 'not written by xborder'),
  ]),
}, 'required');

/** CEB607 清单总分单, written by `xborder manifest`. */
// biome-ignore format: a table, one field a line
export const ceb607 = application({
  number: '607',
  zh: '清单总分单',
  en: 'List of waybills',
  document: group('WayBill', '清单总分单', documents, [
    group('WayBillHead', '总分单表头', once, [
      required('guid', '系统唯一序号', exact(36), 'hash of message, time and subject; 36 characters, no lower-case letters'),
      required('appType', '报送类型', code(appTypes), '1 new, 2 change, 3 deletion'),
      required('appTime', '报送时间', digits(14), 'clock of the run, yyyyMMddHHmmss, Beijing time'),
      required('appStatus', '报送状态', code(appStatuses), '2'),
      required('customsCode', '申报地海关代码', digits(4), 'filing: customsOffice'),
      required('copNo', '企业唯一编号', text(1, 30), 'XB, day of declaration, hash of message, time and subject'),
      optional('preNo', '电子口岸编号（预录入编号）', exact(18), 'given by the electronic port; only for a change or a deletion'),
      required('agentCode', '申报企业代码', text(1, 18), 'filing: agent.code'),
      required('agentName', '申报企业名称', text(1, 100), 'filing: agent.name'),
      optional('loctNo', '监管场所代码', text(0, 10), 'filing: location'),
      required('trafMode', '运输方式', code(transportModes), 'filing: transport.mode'),
      required('trafName', '运输工具名称', collapsed(1, 100), '--vehicle, else filing: transport.vehicle'),
      required('voyageNo', '航班航次号', collapsed(1, 32), '--voyage, else filing: transport.voyage'),
      required('billNo', '提运单号', text(1, 37), '--bill, else filing: transport.bill'),
      optional('domesticTrafNo', '境内运输工具编号', text(0, 100), '--domestic-vehicle'),
      required('grossWeight', '毛重（千克）', decimal, 'sum of the parcels’ gross weights'),
      required('logisticsCode', '物流企业代码', text(1, 18), 'filing: logistics.code'),
      required('logisticsName', '物流企业名称', text(1, 100), 'filing: logistics.name'),
      required('msgCount', '报文总数', integer(9), 'parts the document goes out in'),
      required('msgSeqNo', '报文序号', integer(9), 'number of the part, from 1'),
      optional('note', '备注', text(0, 1000), 'not written by xborder'),
    ]),
    group('WayBillList', '总分单表体', { ...anyNumber, min: 1 }, [
      required('gnum', '商品序号', integer(5), 'number of the row, from 1, through all parts'),
      optional('totalPackageNo', '总包号', text(0, 60), 'total_package_no of the list'),
      required('logisticsNo', '物流运单编号', text(1, 32), 'waybill_no of the list'),
      optional('invtNo', '清单编号', text(0, 20), 'given by customs'),
      optional('note', '备注', text(0, 1000), 'not written by xborder'),
    ]),
  ]),
}, 'required');

/** CEB701 汇总申请单, written by `xborder summarise`. */
// biome-ignore format: a table, one field a line
export const ceb701 = application({
  number: '701',
  zh: '汇总申请单',
  en: 'Summary application',
  document: group('SummaryApply', '汇总申请单', documents, [
    group('SummaryApplyHead', '汇总申请单表头', once, [
      required('guid', '系统唯一序号', exact(36), 'hash of message, time and subject; 36 characters, no lower-case letters'),
      required('appType', '报送类型', code(appTypes), '1 new, 2 change, 3 deletion'),
      required('appTime', '报送时间', digits(14), 'clock of the run, yyyyMMddHHmmss, Beijing time'),
      required('appStatus', '报送状态', code(appStatuses), '2'),
      required('customsCode', '申报地海关代码', digits(4), 'filing: customsOffice'),
      required('copNo', '企业唯一编号', text(1, 30), 'XB, day of declaration, hash of message, time and subject'),
      optional('preNo', '电子口岸编号（预录入编号）', text(0, 18), 'given by the electronic port; only for a change or a deletion'),
      optional('sumNo', '汇总申请编号', text(0, 18), 'given by customs'),
      required('agentCode', '申报企业代码', text(1, 18), 'filing: agent.code'),
      required('agentName', '申报企业名称', text(1, 100), 'filing: agent.name'),
      required('ebcCode', '电商企业代码（收发货人代码）', text(1, 18), 'filing: ecommerce.code'),
      required('ebcName', '电商企业名称（收发货人名称）', text(1, 100), 'filing: ecommerce.name'),
      required('declAgentCode', '报关单位代码', text(1, 18), 'filing: agent.code'),
      required('declAgentName', '报关单位名称', text(1, 100), 'filing: agent.name'),
      optional('startTime', '汇总开始时间', digits(14), 'not written by xborder: each inventory is named'),
      optional('endTime', '汇总结束时间', digits(14), 'not written by xborder: each inventory is named'),
      optional('loctNo', '监管场所代码', text(0, 10), 'filing: location'),
      required('summaryFlag', '收发货人汇总标志', text(1, 1), '1 by consignor; 2 by consignor and producer (--by producer)'),
      required('itemNameFlag', '按商品名汇总标志', text(1, 1), '1'),
      required('msgCount', '报文总数', integer(9), 'parts the document goes out in'),
      required('msgSeqNo', '报文序号', integer(9), 'number of the part, from 1'),
      optional('note', '备注', text(0, 1000), 'not written by xborder'),
    ]),
    group('SummaryApplyList', '汇总申请单表体', anyNumber, [
      required('invtNo', '清单编号', text(18, 20), 'given by customs'),
    ]),
  ]),
}, 'required');
