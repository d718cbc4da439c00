import type { DocumentState } from '../ledger/index.ts';
import type { Bilingual } from '../model/explained.ts';

/** What a return code (回执状态, returnStatus) says of a document. */
export interface ReturnCode {
  /** Where it moves the document; `null`: nowhere, it is on its way. */
  readonly state: DocumentState | null;
  readonly name: Bilingual;
}

/**
 * The return codes that the specification prints (海关跨境电商统一版系统企业对接报文规范, 202205: returnStatus of the
 * receipts). The lists of its tables are open (等): other codes do come, and are kept as they are.
 */
// biome-ignore format: a table, one code a line
export const returnCodes: Readonly<Record<string, ReturnCode>> = {
  '1': { state: null, name: { zh: '电子口岸已暂存', en: 'stored by the electronic port' } },
  '2': { state: null, name: { zh: '电子口岸申报中', en: 'being declared by the electronic port' } },
  '3': { state: null, name: { zh: '发送海关成功', en: 'sent to customs' } },
  '4': { state: 'rejected', name: { zh: '发送海关失败', en: 'sending to customs failed' } },
  '100': { state: 'rejected', name: { zh: '海关退单', en: 'refused by customs' } },
  '120': { state: 'accepted', name: { zh: '海关入库', en: 'taken in by customs' } },
  '300': { state: 'underReview', name: { zh: '人工审核', en: 'read by a customs officer' } },
  '399': { state: 'accepted', name: { zh: '海关审结', en: 'finally accepted' } },
  '500': { state: 'underInspection', name: { zh: '查验', en: 'to be inspected' } },
  '505': { state: 'suspended', name: { zh: '移交', en: 'handed over' } },
  '600': { state: 'suspended', name: { zh: '挂起', en: 'suspended' } },
  '800': { state: 'released', name: { zh: '放行', en: 'released' } },
  '899': { state: 'departed', name: { zh: '结关', en: 'closed after departure' } },
};

const FAILED: ReturnCode = { state: 'rejected', name: { zh: '处理异常', en: 'could not be processed' } };

/** What a return code says; `null`: nobody knows it. A negative number is a failure, whichever it is. */
export function returnCode(code: string): ReturnCode | null {
  if (/^-\d+$/.test(code)) return FAILED;
  return Object.hasOwn(returnCodes, code) ? (returnCodes[code] ?? null) : null;
}
