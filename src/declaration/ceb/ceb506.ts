import { documents, group, required } from '../message/plain.ts';
import type { MessageShape } from '../message/table.ts';
import { digits, text } from '../message/types.ts';
import { receipt } from './plain.ts';

/** CEB506 运单回执: what became of a CEB505. */
// biome-ignore format: a table, one field a line
export const ceb506: MessageShape = receipt({
  number: '506',
  zh: '运单回执',
  en: 'Receipt of a waybill',
  document: group('LogisticsReturn', '运单回执', documents, [
    required('guid', '系统唯一序号', text(36, 36), 'guid of the document it answers'),
    required('logisticsCode', '物流企业代码', text(1, 18), 'as declared in CEB505'),
    required('logisticsNo', '物流运单编号', text(1, 32), 'as declared in CEB505'),
    required('returnStatus', '回执状态', text(1, 10), 'step that customs or the electronic port has reached; a negative number is an error'),
    required('returnTime', '回执时间', digits(17), 'time of that step, yyyyMMddHHmmssSSS, Beijing time'),
    required('returnInfo', '回执信息', text(1, 1000), 'words of customs'),
  ]),
});
