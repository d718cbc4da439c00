import type { Explained } from '../../model/explained.ts';
import type { Facts, Finding, Severity } from '../../model/finding.ts';

/** An order, a waybill or a month that was asked for, and where it stands; `line` 0: on the command line. */
export interface Asked {
  readonly text: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

const source = { title: 'xborder docs/follow-ups.md', article: '', url: '' };
const specification = (article: string) => ({
  title: '海关跨境电商统一版系统企业对接报文规范（202205版）',
  article,
  url: '',
});

/** What can be said of something that was to be withdrawn, listed or summed up. */
export const followUpDefects = {
  unknownOrder: {
    id: 'XB-FUP-001',
    severity: 'error',
    source,
    text: {
      zh: {
        title: '台账里没有这个订单',
        message: '台账里没有订单“{value}”，没有可撤销的单证',
        why: '只能撤销申报过的单证；台账记着本机申报过的每一份。',
        fix: '核对订单编号；申报时用了另一个台账的，用 --ledger 指定那一个。',
      },
      en: {
        title: 'order not in the ledger',
        message: 'the ledger does not know order “{value}”; nothing of it can be withdrawn',
        why: 'Only what was declared can be withdrawn, and the ledger knows what was declared here.',
        fix: 'Check the order number; if it was declared with another ledger, name that one with --ledger.',
      },
    },
  },
  departed: {
    id: 'XB-FUP-002',
    severity: 'error',
    source: specification('CEB604 returnStatus 899；CEB213'),
    text: {
      zh: {
        title: '已结关，不能撤销',
        message: '订单“{value}”已于 {since} 结关，清单不能再撤销',
        why: '货物已经离境，清单已办结；退回的货物走退货申请单。',
        fix: '货物要退回时办理退货（CEB213）；可用 xborder convert 生成。',
      },
      en: {
        title: 'closed; no longer to be withdrawn',
        message: 'order “{value}” was closed at {since}; its inventory cannot be withdrawn any more',
        why: 'The goods have left and customs has closed the inventory; goods that come back are returns.',
        fix: 'Apply for the return (CEB213) when the goods come back; xborder convert can write it.',
      },
    },
  },
  askedBefore: {
    id: 'XB-FUP-003',
    severity: 'notice',
    source,
    text: {
      zh: {
        title: '已申请撤销',
        message: '订单“{value}”的撤销报文已经生成，还没有回执',
        why: '同一份单证只申请撤销一次。',
        fix: '不用处理；收到回执后用 xborder receipts 读取。',
      },
      en: {
        title: 'withdrawal asked for before',
        message: 'the withdrawal of order “{value}” was written before and has no answer yet',
        why: 'A document is withdrawn once.',
        fix: 'Nothing to do; read the answer with xborder receipts when it comes.',
      },
    },
  },
  nothingLeft: {
    id: 'XB-FUP-004',
    severity: 'notice',
    source,
    text: {
      zh: {
        title: '没有可撤销的单证',
        message: '订单“{value}”的单证都已被退单或撤销',
        why: '被退单、已撤销的单证不算申报。',
        fix: '不用处理。',
      },
      en: {
        title: 'nothing left to withdraw',
        message: 'every document of order “{value}” was refused or withdrawn',
        why: 'What was refused or withdrawn does not count as declared.',
        fix: 'Nothing to do.',
      },
    },
  },
  fileGone: {
    id: 'XB-FUP-005',
    severity: 'error',
    source,
    text: {
      zh: {
        title: '找不到申报时的报文',
        message: '订单“{value}”申报时的报文已不在 {path}，写不出删除报文',
        why: '删除报文要写明申报过的全部内容，只有当时的报文里有。',
        fix: '把那次运行的文件夹放回原处再试。',
      },
      en: {
        title: 'declared message is gone',
        message:
          'the message in which order “{value}” was declared is not in {path} any more; no deletion can be written',
        why: 'A deletion repeats what was declared, and only that message holds all of it.',
        fix: 'Put the folder of that run back where it was and try again.',
      },
    },
  },
  unknownWaybill: {
    id: 'XB-FUP-006',
    severity: 'error',
    source,
    text: {
      zh: {
        title: '运单没有申报过清单',
        message: '运单“{value}”没有申报过清单，没有列入',
        why: '没有清单的包裹不能随这一班离境。',
        fix: '先用 xborder declare 申报，或把这个包裹撤下来；申报时用了另一个台账的，用 --ledger 指定。',
      },
      en: {
        title: 'waybill without an inventory',
        message: 'no inventory was declared of waybill “{value}”; it is not listed',
        why: 'A parcel without an inventory may not leave.',
        fix: 'Declare it with xborder declare, or take the parcel off; if another ledger was used, name it with --ledger.',
      },
    },
  },
  otherCarrier: {
    id: 'XB-FUP-007',
    severity: 'error',
    source: specification('CEB607 logisticsCode；CEB509 logisticsCode'),
    text: {
      zh: {
        title: '别的物流企业的运单',
        message: '运单“{value}”是物流企业 {code} 的，备案中的是 {expected}，没有列入',
        why: '总分单和离境单由承运的物流企业署名，只列它自己的运单。',
        fix: '用 --filing 指定写着那家物流企业的备案，另做一份。',
      },
      en: {
        title: 'waybill of another logistics enterprise',
        message:
          'waybill “{value}” is of logistics enterprise {code}, the filing names {expected}; it is not listed',
        why: 'The list and the departure are told in the name of the enterprise that carries the parcels.',
        fix: 'Make another list with a filing that names that enterprise.',
      },
    },
  },
  notStanding: {
    id: 'XB-FUP-008',
    severity: 'error',
    source,
    text: {
      zh: {
        title: '清单已被退单或撤销',
        message: '运单“{value}”（订单 {order}）的清单已被退单或撤销，没有列入',
        why: '清单不成立的包裹不能随这一班离境。',
        fix: '改正后重新申报，或把这个包裹撤下来。',
      },
      en: {
        title: 'inventory refused or withdrawn',
        message:
          'the inventory of waybill “{value}” (order {order}) was refused or withdrawn; it is not listed',
        why: 'A parcel whose inventory does not stand may not leave.',
        fix: 'Mend and declare it again, or take the parcel off.',
      },
    },
  },
  early: {
    id: 'XB-FUP-009',
    severity: 'warning',
    source: specification('CEB604 returnStatus'),
    text: {
      zh: {
        title: '还没有收到放行回执',
        message: '运单“{value}”（订单 {order}）的清单在台账里还没有受理或放行，已列入',
        why: '海关受理清单以后才接受总分单，放行以后货物才能离境；回执可能还没有读入。',
        fix: '先用 xborder receipts 读入回执；仍没有的，问清楚再发送。',
      },
      en: {
        title: 'no release in the ledger yet',
        message:
          'the inventory of waybill “{value}” (order {order}) is not accepted or released as far as the ledger knows; it is listed',
        why: 'Customs takes a list of waybills when it has their inventories, and goods leave after release; the receipts may not be read yet.',
        fix: 'Read the receipts with xborder receipts first; where there are none, ask before you send this.',
      },
    },
  },
  listedBefore: {
    id: 'XB-FUP-010',
    severity: 'notice',
    source,
    text: {
      zh: {
        title: '已经列入过',
        message: '运单“{value}”已列入 CEB{number}（{copNo}），本次不再列入',
        why: '一个包裹只随一班离境。',
        fix: '不用处理；换了航班的，先撤销原来那一份。',
      },
      en: {
        title: 'listed before',
        message: 'waybill “{value}” stands in a CEB{number} ({copNo}); it is not listed again',
        why: 'A parcel leaves once.',
        fix: 'Nothing to do; if it goes with another flight, have the earlier list withdrawn first.',
      },
    },
  },
  twice: {
    id: 'XB-FUP-011',
    severity: 'notice',
    source,
    text: {
      zh: {
        title: '同一运单出现两次',
        message: '运单“{value}”在这份名单里出现了不止一次，只列入一次',
        why: '一个包裹一行。',
        fix: '核对名单。',
      },
      en: {
        title: 'waybill stands twice',
        message: 'waybill “{value}” stands in the list more than once; it is listed once',
        why: 'A parcel is one row.',
        fix: 'Check the list.',
      },
    },
  },
  notClosed: {
    id: 'XB-FUP-012',
    severity: 'notice',
    source: specification('CEB701；CEB604 returnStatus 899'),
    text: {
      zh: {
        title: '还有没结关的清单',
        message: '另有 {count} 份汇总申报（B）清单还没有结关，没有列入 {value} 的汇总',
        why: '汇总的是已经结关的清单；其余的归到结关的那个月。',
        fix: '不用处理；回执没有读全的，先用 xborder receipts 读入再做。',
      },
      en: {
        title: 'inventories that are not closed yet',
        message:
          'inventories of kind B that are not closed yet: {count}; they are not in the summary of {value}',
        why: 'A summary sums up closed inventories; the others belong to the month in which they are closed.',
        fix: 'Nothing to do; if receipts are still to be read, do that first.',
      },
    },
  },
} as const satisfies Readonly<Record<string, Explained & { readonly severity: Severity }>>;

/** One of them, at what was asked for. */
export function problem(name: keyof typeof followUpDefects, asked: Asked, facts: Facts): Finding {
  const { id, severity } = followUpDefects[name];
  const { file, line, column, text } = asked;
  return {
    code: id,
    severity,
    at: { file, line, column, record: 0, field: '' },
    order: '',
    value: text,
    facts,
  };
}
