import { transportModes } from '../../model/codes/transport-modes.ts';
import { anyNumber, documents, group, once, optional, required } from '../message/plain.ts';
import type { MessageShape } from '../message/table.ts';
import { code, collapsed, digits, exact, integer, text } from '../message/types.ts';
import { appStatuses, appTypes, directions } from './codes.ts';
import { application } from './plain.ts';

/** CEB507 运抵单: what the operator of the supervised site reports when parcels have come in. */
// biome-ignore format: a table, one field a line
export const ceb507: MessageShape = application({
  number: '507',
  zh: '运抵单',
  en: 'Arrival',
  document: group('Arrival', '运抵单', documents, [
    group('ArrivalHead', '运抵单表头', once, [
      required('guid', '系统唯一序号', exact(36), 'given by the user; 36 characters, no lower-case letters'),
      required('appType', '报送类型', code(appTypes), '1 new, 2 change, 3 deletion'),
      required('appTime', '报送时间', digits(14), 'given by the user, yyyyMMddHHmmss, Beijing time'),
      required('appStatus', '报送状态', code(appStatuses), 'given by the user'),
      required('customsCode', '申报地海关代码', digits(4), 'given by the user'),
      required('copNo', '企业唯一编号', text(1, 30), 'given by the user'),
      optional('preNo', '电子口岸编号（预录入编号）', text(18, 18), 'given by the electronic port; only for a change or a deletion'),
      required('operatorCode', '监管场所经营人代码', text(1, 18), 'given by the user'),
      required('operatorName', '监管场所经营人名称', text(1, 100), 'given by the user'),
      optional('loctNo', '监管场所代码', text(0, 10), 'given by the user'),
      required('ieFlag', '进出口标记', code(directions), 'E'),
      required('trafMode', '运输方式', code(transportModes), 'given by the user'),
      optional('billNo', '提运单号', text(0, 37), 'given by the user'),
      required('domesticTrafNo', '境内运输工具编号', collapsed(1, 100), 'given by the user'),
      required('logisticsCode', '物流企业代码', text(1, 18), 'given by the user'),
      required('logisticsName', '物流企业名称', text(1, 100), 'given by the user'),
      required('msgCount', '报文总数', integer(9), 'given by the user'),
      required('msgSeqNo', '报文序号', integer(9), 'given by the user'),
      optional('note', '备注', text(0, 1000), 'given by the user'),
    ]),
    group('ArrivalList', '运抵单表体（可空）', anyNumber, [
      required('gnum', '商品序号', integer(5), 'given by the user'),
      required('logisticsNo', '物流运单编号', text(1, 32), 'given by the user'),
      optional('totalPackageNo', '总包号', text(0, 37), 'given by the user'),
      optional('note', '备注', text(0, 1000), 'given by the user'),
    ]),
  ]),
}, 'optional');
