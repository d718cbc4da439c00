import { anyNumber, documents, group, once, optional, required } from '../message/plain.ts';
import type { MessageShape } from '../message/table.ts';
import { decimal, digits, integer, text } from '../message/types.ts';
import { receipt } from './plain.ts';

/** CEB792 汇总结果单: what a summary application (CEB701) was merged into. */
// biome-ignore format: a table, one field a line
export const ceb792: MessageShape = receipt({
  number: '792',
  zh: '汇总结果单',
  en: 'Result of a summary',
  document: group('SummaryResult', '汇总结果单', documents, [
    group('SummaryResultHead', '汇总结果单表头', once, [
      required('guid', '系统唯一序号', text(36, 36), 'given by the electronic port'),
      required('customsCode', '申报地海关代码', digits(4), 'as declared in CEB701'),
      required('sumNo', '汇总申请编号', text(18, 18), 'given by the electronic port'),
      required('opDate', '汇总处理时间', digits(17), 'time of the summary, yyyyMMddHHmmssSSS, Beijing time'),
      required('declSeqNo', '汇总统一编号', text(18, 18), 'given by the electronic port'),
      optional('decTmpNo', '电子口岸暂存编号', text(18, 18), 'given by the electronic port'),
      optional('decPreNo', '电子口岸预录入编号', text(18, 18), 'given by the electronic port'),
      optional('entryId', '报关单编号', text(18, 18), 'number of the customs declaration'),
      required('decState', '报关单状态', text(1, 3), 'state of the customs declaration'),
      required('agentCode', '申报企业代码', text(1, 18), 'as declared in CEB701'),
      required('agentName', '申报企业名称', text(1, 100), 'as declared in CEB701'),
      required('ebcCode', '电商企业代码（收发货人代码）', text(1, 18), 'as declared in CEB701'),
      required('ebcName', '电商企业名称（收发货人名称）', text(1, 100), 'as declared in CEB701'),
      required('declAgentCode', '报关单位代码', text(1, 18), 'as declared in CEB701'),
      required('declAgentName', '报关单位名称', text(1, 100), 'as declared in CEB701'),
      required('grossWeight', '毛重（千克）', decimal, 'as declared in CEB603'),
      required('netWeight', '净重（千克）', decimal, 'as declared in CEB603'),
      required('msgCount', '报文总数', integer(9), 'as declared in CEB701'),
      required('msgSeqNo', '报文序号', integer(9), 'as declared in CEB701'),
      optional('note', '备注', text(0, 1000), 'as declared in CEB701'),
    ]),
    group('SummaryResultList', '汇总结果单表体', anyNumber, [
      required('invtNo', '清单编号', text(1, 20), 'as declared in CEB603'),
      required('logisticsNo', '物流运单编号', text(1, 32), 'as declared in CEB603'),
      required('gseqno', '汇总结果单顺序号', integer(5), 'place in the result'),
      required('gnum', '商品序号', integer(5), 'as declared in CEB603'),
      required('gcode', '商品编码', text(10, 10), 'as declared in CEB603'),
    ]),
  ]),
});
