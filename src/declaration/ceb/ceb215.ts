import { transportModes } from '../../model/codes/transport-modes.ts';
import { documents, group, optional, required } from '../message/plain.ts';
import type { MessageShape } from '../message/table.ts';
import { code, digits, exact, text } from '../message/types.ts';
import { appStatuses, appTypes, returnDirections } from './codes.ts';
import { application } from './plain.ts';

/** CEB215 退货理货明细单: what the operator of the supervised site found when returned goods came in. */
// biome-ignore format: a table, one field a line
export const ceb215: MessageShape = application({
  number: '215',
  zh: '退货理货明细单',
  en: 'Tally of returned goods',
  document: group('InvtRefundDetail', '退货理货明细单', documents, [
    required('guid', '系统唯一序号', exact(36), 'given by the user; 36 characters, no lower-case letters'),
    required('appType', '报送类型', code(appTypes), '1 new, 2 change, 3 deletion'),
    required('appTime', '报送时间', digits(14), 'given by the user, yyyyMMddHHmmss, Beijing time'),
    required('appStatus', '报送状态', code(appStatuses), 'given by the user'),
    required('customsCode', '申报地海关代码', digits(4), 'given by the user'),
    required('operatorCode', '监管场所经营人代码', text(1, 18), 'given by the user'),
    required('operatorName', '监管场所经营人名称', text(1, 100), 'given by the user'),
    required('logisticsCode', '物流企业代码', text(1, 18), 'given by the user'),
    required('logisticsName', '物流企业名称', text(1, 100), 'given by the user'),
    required('logisticsNo', '物流运单编号', text(1, 80), 'given by the user'),
    optional('invtNo', '清单编号', text(0, 20), 'number of the inventory the goods left by, given by customs'),
    required('coElNo', '企业内部编号', text(1, 20), 'given by the user'),
    optional('preNo', '电子口岸编号（预录入编号）', text(0, 18), 'given by the electronic port; only for a change or a deletion'),
    required('billNo', '提运单号', text(1, 37), 'given by the user'),
    required('ieFlag', '进出口标记', code(returnDirections), 'I for goods that come back'),
    required('trafMode', '运输方式', code(transportModes), 'given by the user'),
    required('trafName', '运输工具名称', text(1, 100), 'given by the user'),
    required('voyageNo', '航班航次号', text(1, 32), 'given by the user'),
    optional('location', '卸货堆货仓储位置', text(0, 250), 'given by the user'),
    optional('note', '备注', text(0, 250), 'given by the user'),
  ]),
}, 'optional');
