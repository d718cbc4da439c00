import { documents, group, required } from '../message/plain.ts';
import type { MessageShape } from '../message/table.ts';
import { digits, text } from '../message/types.ts';
import { receipt } from './plain.ts';

/** CEB606 撤销申请单回执: what became of a CEB605. */
// biome-ignore format: a table, one field a line
export const ceb606: MessageShape = receipt({
  number: '606',
  zh: '撤销申请单回执',
  en: 'Receipt of a cancellation',
  remarks: ['The schema of the specification requires preNo; its text calls it optional. A receipt without is read all the same.'],
  document: group('InvtCancelReturn', '撤销申请单回执', documents, [
    required('guid', '系统唯一序号', text(36, 36), 'guid of the document it answers'),
    required('agentCode', '申报企业代码', text(1, 18), 'as declared in CEB605'),
    required('copNo', '企业唯一编号', text(1, 30), 'as declared in CEB605'),
    required('preNo', '电子口岸编号（预录入编号）', text(18, 18), 'given by the electronic port'),
    required('invtNo', '清单编号', text(1, 20), 'given by customs'),
    required('returnStatus', '回执状态', text(1, 10), 'step that customs or the electronic port has reached; a negative number is an error'),
    required('returnTime', '回执时间', digits(17), 'time of that step, yyyyMMddHHmmssSSS, Beijing time'),
    required('returnInfo', '回执信息', text(1, 1000), 'words of customs'),
  ]),
});
