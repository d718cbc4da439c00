import { documents, group, required } from '../message/plain.ts';
import type { MessageShape } from '../message/table.ts';
import { digits, integer, text } from '../message/types.ts';
import { receipt } from './plain.ts';

/** CEB510 离境单回执: what became of a CEB509. */
// biome-ignore format: a table, one field a line
export const ceb510: MessageShape = receipt({
  number: '510',
  zh: '离境单回执',
  en: 'Receipt of a departure',
  document: group('DepartureReturn', '离境单回执', documents, [
    required('guid', '系统唯一序号', text(36, 36), 'guid of the document it answers'),
    required('logisticsCode', '物流企业代码', text(1, 18), 'as declared in CEB509'),
    required('copNo', '企业唯一编号', text(1, 30), 'as declared in CEB509'),
    required('preNo', '电子口岸编号（预录入编号）', text(18, 18), 'given by the electronic port'),
    required('msgSeqNo', '报文序号', integer(9), 'as declared in CEB509'),
    required('returnStatus', '回执状态', text(1, 10), 'step that customs or the electronic port has reached; a negative number is an error'),
    required('returnTime', '回执时间', digits(17), 'time of that step, yyyyMMddHHmmssSSS, Beijing time'),
    required('returnInfo', '回执信息', text(1, 1000), 'words of customs'),
  ]),
});
