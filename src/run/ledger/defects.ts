import type { Explained } from '../../model/explained.ts';

const ledger = { title: 'xborder docs/ledger.md', article: '', url: '' };
const uniqueNumbers = {
  title: '海关跨境电商统一版系统企业对接报文规范（202205版）',
  article: 'CEB303 orderNo；CEB505 logisticsNo；-301010',
  url: '',
};

/** What the ledger has to say to a parcel that is to be declared. */
export const ledgerDefects = {
  same: {
    id: 'XB-LEDGER-001',
    severity: 'notice',
    source: ledger,
    text: {
      zh: {
        title: '已经申报过',
        message: '订单 {order} 已于 {at} 申报（第 {run} 次运行），内容相同，本次不再申报',
        why: '同一订单只申报一次；重复的电子订单和清单会被退单。',
        fix: '不用处理。台账记着每一个申报过的订单；本行写在 orders.skipped.csv。',
      },
      en: {
        title: 'declared before',
        message: 'order {order} was declared at {at} (run {run}) just as it is; it is not declared again',
        why: 'An order is declared once; a second order or inventory of the same number is refused.',
        fix: 'Nothing to do. The ledger knows every order that was declared; the row stands in orders.skipped.csv.',
      },
    },
  },
  conflict: {
    id: 'XB-LEDGER-002',
    severity: 'error',
    source: uniqueNumbers,
    text: {
      zh: {
        title: '申报过，但内容不同',
        message: '订单 {order} 已于 {at} 申报（第 {run} 次运行），现在的内容不同：{changes}',
        why: '海关已有这个订单的另一份资料；再报一次会被退单，改动要用变更报文。',
        fix: '要改已申报的内容，加上 --resubmit；不是同一笔订单的，换一个订单编号。',
      },
      en: {
        title: 'declared before, with other content',
        message: 'order {order} was declared at {at} (run {run}) and says something else now: {changes}',
        why: 'Customs has another version of this order; a second one is refused, a change takes a change message.',
        fix: 'Add --resubmit to change what was declared; give an order that is another one its own number.',
      },
    },
  },
  settled: {
    id: 'XB-LEDGER-003',
    severity: 'error',
    source: uniqueNumbers,
    text: {
      zh: {
        title: '已放行，不能再改',
        message: '订单 {order} 已于 {at} 申报并已放行，现在的内容不同：{changes}',
        why: '放行、结关以后，海关不再接受变更报文。',
        fix: '与申报地海关联系；不是同一笔订单的，换一个订单编号。',
      },
      en: {
        title: 'released; no longer to be changed',
        message: 'order {order} was declared at {at} and released, and says something else now: {changes}',
        why: 'After release customs takes no change message any more.',
        fix: 'Talk to the customs office; give an order that is another one its own number.',
      },
    },
  },
  waybill: {
    id: 'XB-LEDGER-004',
    severity: 'error',
    source: uniqueNumbers,
    text: {
      zh: {
        title: '运单已用于别的订单',
        message: '运单 {waybill} 已随订单 {other} 于 {at} 申报（第 {run} 次运行）',
        why: '一张运单对应一个包裹；同一运单号的第二份清单无法与运单对碰。',
        fix: '核对运单号；合并发货的订单只申报一次。',
      },
      en: {
        title: 'waybill declared with another order',
        message: 'waybill {waybill} was declared with order {other} at {at} (run {run})',
        why: 'A waybill stands for one parcel; a second inventory of the same waybill matches nothing.',
        fix: 'Check the waybill number; orders shipped together are declared once.',
      },
    },
  },
  changed: {
    id: 'XB-LEDGER-005',
    severity: 'notice',
    source: ledger,
    text: {
      zh: {
        title: '变更申报',
        message: '订单 {order} 于 {at} 申报过（第 {run} 次运行），本次写成变更报文（appType 2）：{changes}',
        why: '--resubmit 要求用变更报文改动已申报的内容。',
        fix: '发送后用 xborder receipts 读取回执。',
      },
      en: {
        title: 'declared as a change',
        message:
          'order {order} was declared at {at} (run {run}); it becomes a change message (appType 2): {changes}',
        why: '--resubmit asks for change messages of what was declared otherwise.',
        fix: 'Send it and read the answer with xborder receipts.',
      },
    },
  },
  again: {
    id: 'XB-LEDGER-006',
    severity: 'notice',
    source: ledger,
    text: {
      zh: {
        title: '退单后重新申报',
        message: '订单 {order} 于 {at} 申报（第 {run} 次运行）后被退单或撤销，本次重新申报',
        why: '退单的报文不算申报；它的编号可以再用。',
        fix: '不用处理。',
      },
      en: {
        title: 'declared anew after a refusal',
        message: 'order {order}, declared at {at} (run {run}), was refused or withdrawn; it is declared anew',
        why: 'What customs refused does not count as declared; its numbers may be used again.',
        fix: 'Nothing to do.',
      },
    },
  },
  partly: {
    id: 'XB-LEDGER-007',
    severity: 'error',
    source: ledger,
    text: {
      zh: {
        title: '申报过其中一部分报文',
        message: '订单 {order} 已于 {at} 申报过 {messages}（第 {run} 次运行），与本次要申报的报文不一致',
        why: '申报过的报文不能再报，没有申报过的还要报；一次运行里两种不能混在一起。',
        fix: '用 --messages 只选还没申报的报文；要变更或重报，就选齐上次一起申报的报文。',
      },
      en: {
        title: 'some of the messages were declared',
        message:
          'order {order} was declared with {messages} at {at} (run {run}), which are not the messages of this run',
        why: 'What was declared is not declared again, what was not still has to be; one run cannot do both.',
        fix: 'Choose the messages that are missing with --messages; to change or repeat, choose those that were declared together.',
      },
    },
  },
} as const satisfies Readonly<Record<string, Explained>>;
