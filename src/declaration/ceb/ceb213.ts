import { transportModes } from '../../model/codes/transport-modes.ts';
import { documents, group, once, optional, required } from '../message/plain.ts';
import type { MessageShape } from '../message/table.ts';
import { code, decimal, digits, exact, integer, text } from '../message/types.ts';
import { appStatuses, appTypes, returnDirections } from './codes.ts';
import { application } from './plain.ts';

/** CEB213 退货申请单: what the e-commerce enterprise asks for when exported goods come back. */
// biome-ignore format: a table, one field a line
export const ceb213: MessageShape = application({
  number: '213',
  zh: '退货申请单',
  en: 'Return application',
  document: group('InvtRefund', '退货申请单', documents, [
    group('InvtRefundHead', '退货申请单表头', once, [
      required('guid', '系统唯一序号', exact(36), 'given by the user; 36 characters, no lower-case letters'),
      required('appType', '报送类型', code(appTypes), '1 new, 2 change, 3 deletion'),
      required('appTime', '报送时间', digits(14), 'given by the user, yyyyMMddHHmmss, Beijing time'),
      required('appStatus', '报送状态', code(appStatuses), 'given by the user'),
      required('customsCode', '申报地海关代码', digits(4), 'given by the user'),
      optional('loctNo', '监管场所代码', text(0, 10), 'given by the user'),
      required('ebpCode', '电商平台代码', text(1, 18), 'given by the user'),
      required('ebpName', '电商平台名称', text(1, 100), 'given by the user'),
      required('ebcCode', '电商企业代码（收发货人代码）', text(1, 18), 'given by the user'),
      required('ebcName', '电商企业名称（收发货人名称）', text(1, 100), 'given by the user'),
      required('logisticsNo', '物流运单编号', text(1, 80), 'given by the user'),
      required('logisticsCode', '物流企业代码', text(1, 18), 'given by the user'),
      required('logisticsName', '物流企业名称', text(1, 100), 'given by the user'),
      required('coElNo', '企业内部编号', text(1, 30), 'given by the user'),
      optional('preNo', '电子口岸编号（预录入编号）', text(0, 18), 'given by the electronic port; only for a change or a deletion'),
      required('invtNo', '清单编号', text(18, 20), 'number of the inventory the goods left by, given by customs'),
      required('tradeMode', '贸易方式', digits(4), 'given by the user'),
      required('agentCode', '申报企业代码', text(1, 18), 'given by the user'),
      required('agentName', '申报企业名称', text(1, 100), 'given by the user'),
      required('billNo', '提运单号', text(1, 37), 'given by the user'),
      required('ieFlag', '进出口标记', code(returnDirections), 'I for goods that come back'),
      required('trafMode', '运输方式', code(transportModes), 'given by the user'),
      required('trafName', '运输工具名称', text(1, 100), 'given by the user'),
      required('portCode', '口岸代码', digits(4), 'given by the user: customs office of entry into the country'),
      required('reason', '退货原因', text(1, 500), 'given by the user'),
      required('country', '运抵国（地区）', digits(3), 'given by the user'),
      required('voyageNo', '航班航次号', text(1, 32), 'given by the user'),
      optional('note', '备注', text(0, 500), 'given by the user'),
    ]),
    group('InvtRefundList', '退货申请单表体', { min: 1, max: 100 }, [
      required('gnum', '商品序号', integer(4), 'given by the user'),
      required('gcode', '商品编码', digits(10), 'given by the user'),
      required('gname', '商品名称', text(1, 250), 'given by the user'),
      required('gmodel', '规格型号', text(1, 250), 'given by the user'),
      required('qty', '申报数量', decimal, 'given by the user'),
      required('qty1', '法定数量', decimal, 'given by the user'),
      required('unit', '申报计量单位', digits(3), 'given by the user'),
      required('unit1', '法定计量单位', digits(3), 'given by the user'),
      optional('qty2', '第二数量', decimal, 'given by the user'),
      optional('unit2', '第二计量单位', digits(3), 'given by the user'),
      optional('note', '备注', text(0, 500), 'given by the user'),
    ]),
  ]),
}, 'optional');
