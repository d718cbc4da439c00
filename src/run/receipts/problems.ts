import type { Explained } from '../../model/explained.ts';

const receipts = { title: 'xborder docs/receipts.md', article: '', url: '' };
const specification = {
  title: '海关跨境电商统一版系统企业对接报文规范（202205版）',
  article: '回执 returnStatus、returnInfo；表 7-1、7-2',
  url: '',
};

/** What can be found when receipts are read. */
export const receiptDefects = {
  unreadable: {
    id: 'XB-RCPT-001',
    severity: 'error',
    source: receipts,
    text: {
      zh: {
        title: '回执读不了',
        message: '{zh}',
        why: '损坏的回执不能说明单证的状态。',
        fix: '从传输客户端重新取这份回执；原文件已存入台账（超过 32 MB 的除外）。',
      },
      en: {
        title: 'a receipt that cannot be read',
        message: '{en}',
        why: 'A damaged receipt says nothing of where a document stands.',
        fix: 'Fetch it anew from the client; the file as it came is kept in the ledger (unless it has more than 32 MB).',
      },
    },
  },
  noReceipt: {
    id: 'XB-RCPT-002',
    severity: 'error',
    source: receipts,
    text: {
      zh: {
        title: '不是回执',
        message: '这是报文 CEB{number}，不是回执',
        why: '只有回执说明海关的处理结果。',
        fix: '只把收到的回执交给 xborder receipts。',
      },
      en: {
        title: 'not a receipt',
        message: 'this is a message CEB{number}, not a receipt',
        why: 'Only receipts say what customs did.',
        fix: 'Give xborder receipts what came back, nothing else.',
      },
    },
  },
  unknownDocument: {
    id: 'XB-RCPT-003',
    severity: 'warning',
    source: receipts,
    text: {
      zh: {
        title: '不是我们申报的单证',
        message: 'CEB{number} 单证 {guid} 不在台账中（回执状态 {code}）',
        why: '台账只认得由它记下的申报。',
        fix: '核对是不是用了另一个台账（--ledger），或由别的程序申报。',
      },
      en: {
        title: 'a document that was never declared here',
        message: 'CEB{number} document {guid} is not in the ledger (return code {code})',
        why: 'The ledger knows only what was declared with it.',
        fix: 'Check whether it belongs to another ledger (--ledger) or was declared by another program.',
      },
    },
  },
  future: {
    id: 'XB-RCPT-004',
    severity: 'warning',
    source: receipts,
    text: {
      zh: {
        title: '回执时间不对',
        message: '回执时间 {time} 不是已过去的时间，单证状态没有改动',
        why: '状态按回执时间的先后推算，时间不对会盖过以后的回执。',
        fix: '核对本机时间；到了那个时间后再读一次这份回执。',
      },
      en: {
        title: 'a time that cannot be',
        message: 'return time {time} is no time that has passed; the document was left where it is',
        why: 'States follow from the times of receipts; a wrong one would outdo all that come later.',
        fix: 'Check the clock of this machine; read the receipt again when that time has passed.',
      },
    },
  },
  unknownCode: {
    id: 'XB-RCPT-005',
    severity: 'notice',
    source: specification,
    text: {
      zh: {
        title: '不认识的回执状态',
        message: 'CEB{number} 单证的回执状态是 {code}：{info}',
        why: '规范列出的状态没有穷尽；不认识的原样保存，不改动单证状态。',
        fix: '向传输客户端或申报地海关了解它的含义。',
      },
      en: {
        title: 'an unknown return code',
        message: 'the return code of a CEB{number} document is {code}: {info}',
        why: 'The lists of the specification are open; an unknown code is kept as it is and moves nothing.',
        fix: 'Ask the client’s provider or the customs office what it means.',
      },
    },
  },
  rejected: {
    id: 'XB-RCPT-006',
    severity: 'error',
    source: specification,
    text: {
      zh: {
        title: '被退单',
        message: 'CEB{number} 被退（{code}）：{info}{meaning}',
        why: '退单的单证不算申报，它的编号可以再用。',
        fix: '改好 orders.invalid.csv 里的这一行，再次申报；代码的含义见 xborder explain {explain}。',
      },
      en: {
        title: 'refused',
        message: 'CEB{number} was refused ({code}): {info}{meaning}',
        why: 'What was refused does not count as declared; its numbers may be used again.',
        fix: 'Mend the row in orders.invalid.csv and declare it again; xborder explain {explain} tells what the code means.',
      },
    },
  },
} as const satisfies Readonly<Record<string, Explained>>;
