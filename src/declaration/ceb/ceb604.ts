import { documents, group, required } from '../message/plain.ts';
import type { MessageShape } from '../message/table.ts';
import { digits, text } from '../message/types.ts';
import { receipt } from './plain.ts';

/** CEB604 清单回执: what became of a CEB603. */
// biome-ignore format: a table, one field a line
export const ceb604: MessageShape = receipt({
  number: '604',
  zh: '清单回执',
  en: 'Receipt of an inventory',
  remarks: ['The schema of the specification requires preNo and invtNo; its text calls them optional. A receipt without is read all the same.'],
  document: group('InventoryReturn', '清单回执', documents, [
    required('guid', '系统唯一序号', text(36, 36), 'guid of the document it answers'),
    required('agentCode', '申报企业代码', text(1, 18), 'as declared in CEB603'),
    required('copNo', '企业唯一编号', text(1, 30), 'as declared in CEB603'),
    required('preNo', '电子口岸编号（预录入编号）', text(18, 18), 'given by the electronic port'),
    required('invtNo', '清单编号', text(1, 20), 'given by customs'),
    required('ebcCode', '电商企业代码（收发货人代码）', text(1, 18), 'as declared in CEB603'),
    required('ebpCode', '电商平台代码', text(1, 18), 'as declared in CEB603'),
    required('orderNo', '订单编号', text(1, 60), 'as declared in CEB603'),
    required('statisticsFlag', '申报业务类型', text(1, 1), 'as declared in CEB603'),
    required('returnStatus', '回执状态', text(1, 10), 'step that customs or the electronic port has reached; a negative number is an error'),
    required('returnTime', '回执时间', digits(17), 'time of that step, yyyyMMddHHmmssSSS, Beijing time'),
    required('returnInfo', '回执信息', text(1, 1000), 'words of customs'),
  ]),
});
