import { transportModes } from '../../model/codes/transport-modes.ts';
import { anyNumber, documents, group, once, optional, required } from '../message/plain.ts';
import { code, collapsed, decimal, digits, exact, integer, text } from '../message/types.ts';
import { appStatuses, appTypes } from './codes.ts';
import { application } from './plain.ts';

/** CEB509 离境单. */
// biome-ignore format: a table, one field a line
export const given509 = application({
  number: '509',
  zh: '离境单',
  en: 'Departure',
  document: group('Departure', '离境单', documents, [
    group('DepartureHead', '离境单表头', once, [
      required('guid', '系统唯一序号', exact(36), 'given by the user; 36 characters, no lower-case letters'),
      required('appType', '报送类型', code(appTypes), '1 new, 2 change, 3 deletion'),
      required('appTime', '报送时间', digits(14), 'given by the user, yyyyMMddHHmmss, Beijing time'),
      required('appStatus', '报送状态', code(appStatuses), 'given by the user'),
      required('customsCode', '申报地海关代码', digits(4), 'given by the user'),
      required('copNo', '企业唯一编号', text(1, 30), 'given by the user'),
      optional('preNo', '电子口岸编号（预录入编号）', exact(18), 'given by the electronic port; only for a change or a deletion'),
      required('logisticsCode', '物流企业代码', text(1, 18), 'given by the user'),
      required('logisticsName', '物流企业名称', text(1, 100), 'given by the user'),
      required('trafMode', '运输方式', code(transportModes), 'given by the user'),
      optional('trafName', '运输工具名称', text(0, 100), 'given by the user'),
      optional('voyageNo', '航班航次号', text(0, 32), 'given by the user'),
      optional('billNo', '提运单号', text(0, 37), 'given by the user'),
      required('leaveTime', '离境时间', digits(14), 'given by the user'),
      required('msgCount', '报文总数', integer(9), 'given by the user'),
      required('msgSeqNo', '报文序号', integer(9), 'given by the user'),
      optional('note', '备注', text(0, 1000), 'given by the user'),
    ]),
    group('DepartureList', '离境单表体', { ...anyNumber, min: 1 }, [
      required('gnum', '商品序号', integer(5), 'given by the user'),
      optional('totalPackageNo', '总包号', text(0, 37), 'given by the user'),
      required('logisticsNo', '物流运单编号', text(1, 32), 'given by the user'),
      optional('note', '备注', text(0, 1000), 'given by the user'),
    ]),
  ]),
}, 'required');

/** CEB605 撤销申请单. */
// biome-ignore format: a table, one field a line
export const given605 = application({
  number: '605',
  zh: '撤销申请单',
  en: 'Cancellation of an inventory',
  document: group('InvtCancel', '撤销申请单', documents, [
    required('guid', '系统唯一序号', exact(36), 'given by the user; 36 characters, no lower-case letters'),
    required('appType', '报送类型', code(appTypes), '1 new, 2 change, 3 deletion'),
    required('appTime', '报送时间', digits(14), 'given by the user, yyyyMMddHHmmss, Beijing time'),
    required('appStatus', '报送状态', code(appStatuses), 'given by the user'),
    required('customsCode', '申报地海关代码', digits(4), 'given by the user'),
    required('copNo', '企业唯一编号', text(1, 30), 'given by the user'),
    optional('preNo', '电子口岸编号（预录入编号）', exact(18), 'given by the electronic port; only for a change or a deletion'),
    required('invtNo', '清单编号', text(18, 20), 'given by customs'),
    required('reason', '退货原因', collapsed(1, 1000), 'given by the user'),
    required('agentCode', '申报企业代码', text(1, 18), 'given by the user'),
    required('agentName', '申报企业名称', text(1, 100), 'given by the user'),
    required('ebcCode', '电商企业代码（收发货人代码）', text(1, 18), 'given by the user'),
    required('ebcName', '电商企业名称（收发货人名称）', text(1, 100), 'given by the user'),
    optional('note', '备注', text(0, 1000), 'given by the user'),
  ]),
}, 'required');

/** CEB607 清单总分单. */
// biome-ignore format: a table, one field a line
export const given607 = application({
  number: '607',
  zh: '清单总分单',
  en: 'List of waybills',
  document: group('WayBill', '清单总分单', documents, [
    group('WayBillHead', '总分单表头', once, [
      required('guid', '系统唯一序号', exact(36), 'given by the user; 36 characters, no lower-case letters'),
      required('appType', '报送类型', code(appTypes), '1 new, 2 change, 3 deletion'),
      required('appTime', '报送时间', digits(14), 'given by the user, yyyyMMddHHmmss, Beijing time'),
      required('appStatus', '报送状态', code(appStatuses), 'given by the user'),
      required('customsCode', '申报地海关代码', digits(4), 'given by the user'),
      required('copNo', '企业唯一编号', text(1, 30), 'given by the user'),
      optional('preNo', '电子口岸编号（预录入编号）', exact(18), 'given by the electronic port; only for a change or a deletion'),
      required('agentCode', '申报企业代码', text(1, 18), 'given by the user'),
      required('agentName', '申报企业名称', text(1, 100), 'given by the user'),
      optional('loctNo', '监管场所代码', text(0, 10), 'given by the user'),
      required('trafMode', '运输方式', code(transportModes), 'given by the user'),
      required('trafName', '运输工具名称', collapsed(1, 100), 'given by the user'),
      required('voyageNo', '航班航次号', collapsed(1, 32), 'given by the user'),
      required('billNo', '提运单号', text(1, 37), 'given by the user'),
      optional('domesticTrafNo', '境内运输工具编号', text(0, 100), 'given by the user'),
      required('grossWeight', '毛重（千克）', decimal, 'given by the user'),
      required('logisticsCode', '物流企业代码', text(1, 18), 'given by the user'),
      required('logisticsName', '物流企业名称', text(1, 100), 'given by the user'),
      required('msgCount', '报文总数', integer(9), 'given by the user'),
      required('msgSeqNo', '报文序号', integer(9), 'given by the user'),
      optional('note', '备注', text(0, 1000), 'given by the user'),
    ]),
    group('WayBillList', '总分单表体', { ...anyNumber, min: 1 }, [
      required('gnum', '商品序号', integer(5), 'given by the user'),
      optional('totalPackageNo', '总包号', text(0, 60), 'given by the user'),
      required('logisticsNo', '物流运单编号', text(1, 32), 'given by the user'),
      optional('invtNo', '清单编号', text(0, 20), 'given by customs'),
      optional('note', '备注', text(0, 1000), 'given by the user'),
    ]),
  ]),
}, 'required');

/** CEB701 汇总申请单. */
// biome-ignore format: a table, one field a line
export const given701 = application({
  number: '701',
  zh: '汇总申请单',
  en: 'Summary application',
  document: group('SummaryApply', '汇总申请单', documents, [
    group('SummaryApplyHead', '汇总申请单表头', once, [
      required('guid', '系统唯一序号', exact(36), 'given by the user; 36 characters, no lower-case letters'),
      required('appType', '报送类型', code(appTypes), '1 new, 2 change, 3 deletion'),
      required('appTime', '报送时间', digits(14), 'given by the user, yyyyMMddHHmmss, Beijing time'),
      required('appStatus', '报送状态', code(appStatuses), 'given by the user'),
      required('customsCode', '申报地海关代码', digits(4), 'given by the user'),
      required('copNo', '企业唯一编号', text(1, 30), 'given by the user'),
      optional('preNo', '电子口岸编号（预录入编号）', text(0, 18), 'given by the electronic port; only for a change or a deletion'),
      optional('sumNo', '汇总申请编号', text(0, 18), 'given by customs'),
      required('agentCode', '申报企业代码', text(1, 18), 'given by the user'),
      required('agentName', '申报企业名称', text(1, 100), 'given by the user'),
      required('ebcCode', '电商企业代码（收发货人代码）', text(1, 18), 'given by the user'),
      required('ebcName', '电商企业名称（收发货人名称）', text(1, 100), 'given by the user'),
      required('declAgentCode', '报关单位代码', text(1, 18), 'given by the user'),
      required('declAgentName', '报关单位名称', text(1, 100), 'given by the user'),
      optional('startTime', '汇总开始时间', digits(14), 'given by the user'),
      optional('endTime', '汇总结束时间', digits(14), 'given by the user'),
      optional('loctNo', '监管场所代码', text(0, 10), 'given by the user'),
      required('summaryFlag', '收发货人汇总标志', text(1, 1), 'given by the user'),
      required('itemNameFlag', '按商品名汇总标志', text(1, 1), 'given by the user'),
      required('msgCount', '报文总数', integer(9), 'given by the user'),
      required('msgSeqNo', '报文序号', integer(9), 'given by the user'),
      optional('note', '备注', text(0, 1000), 'given by the user'),
    ]),
    group('SummaryApplyList', '汇总申请单表体', anyNumber, [
      required('invtNo', '清单编号', text(18, 20), 'given by customs'),
    ]),
  ]),
}, 'required');
