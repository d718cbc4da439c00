import { documents, group, optional, required } from '../message/plain.ts';
import type { MessageShape } from '../message/table.ts';
import { digits, text } from '../message/types.ts';
import { receipt } from './plain.ts';

/** CEB216 退货理货明细单回执: what became of a CEB215. */
// biome-ignore format: a table, one field a line
export const ceb216: MessageShape = receipt({
  number: '216',
  zh: '退货理货明细单回执',
  en: 'Receipt of a tally of returned goods',
  document: group('InvtRefundDetailReturn', '退运理货明细单回执', documents, [
    required('guid', '系统唯一序号', text(36, 36), 'guid of the document it answers'),
    required('operatorCode', '监管场所经营人代码', text(1, 18), 'as declared in CEB215'),
    required('logisticsCode', '物流企业代码', text(1, 18), 'as declared in CEB215'),
    required('logisticsNo', '物流运单编号', text(1, 80), 'as declared in CEB215'),
    required('coElNo', '企业内部编号', text(1, 30), 'as declared in CEB215'),
    optional('preNo', '电子口岸编号（预录入编号）', text(0, 18), 'given by the electronic port'),
    required('returnStatus', '回执状态', text(1, 10), 'step that customs or the electronic port has reached; a negative number is an error'),
    required('returnTime', '回执时间', digits(17), 'time of that step, yyyyMMddHHmmssSSS, Beijing time'),
    required('returnInfo', '回执信息', text(1, 1000), 'words of customs'),
  ]),
});
