import type { Content } from '../../declaration/index.ts';
import type { LedgerDocument } from '../../ledger/index.ts';
import { identityOf } from './identity.ts';
import { contentOf } from './papers.ts';
import { problem } from './problems.ts';
import type { FollowUpWork } from './run.ts';

/** How a summary merges what it sums up. */
export interface Merging {
  /** summaryFlag: `1` by consignor, `2` by consignor and producer. */
  readonly by: '1' | '2';
}

/** Inventories of one message: the numbers in use go up to 5,000, the specification sets no bound. */
const ROWS = 1000;

/**
 * The summary (CEB701) of a month's inventories of kind B: those that customs has closed in that month (`yyyyMM`) and that
 * stand in no summary yet. What is not closed yet is told: it belongs to a later month.
 */
export function summarise(month: string, { by }: Merging, work: FollowUpWork): void {
  const { ledger, papers, filing, time, tell } = work;
  const closed: LedgerDocument[] = [];
  let waiting = 0;
  for (const document of ledger.documents({ message: '603' })) {
    if (document.flag !== 'B' || !document.current || document.isFollowUp) continue;
    const { state, since, invtNo } = document;
    if (state === 'rejected' || state === 'cancelled') continue;
    if (state !== 'departed' || invtNo === '') waiting++;
    else if (since.startsWith(month) && !isSummed(document, work)) closed.push(document);
  }
  if (waiting > 0)
    tell(
      problem(
        'notClosed',
        { text: month.replace(/^(.{4})/, '$1-'), file: '', line: 0, column: 0 },
        { count: waiting },
      ),
    );
  const count = Math.ceil(closed.length / ROWS);
  const { copNo } = identityOf('701', time, `${month} ${closed[0]?.guid}`);
  for (let part = 0; part < count; part++) {
    const summed = closed.slice(part * ROWS, (part + 1) * ROWS);
    const { guid } = identityOf('701', time, `${copNo} ${part + 1}`);
    const head = {
      guid,
      appType: '1',
      appTime: time,
      appStatus: '2',
      customsCode: filing.customsOffice,
      copNo,
      agentCode: filing.agent.code,
      agentName: filing.agent.name,
      ebcCode: filing.ecommerce.code,
      ebcName: filing.ecommerce.name,
      declAgentCode: filing.agent.code,
      declAgentName: filing.agent.name,
      loctNo: filing.location ?? '',
      summaryFlag: by,
      itemNameFlag: '1',
      msgCount: String(count),
      msgSeqNo: String(part + 1),
    };
    const content: Content = {
      texts: new Map(),
      parts: new Map([
        ['SummaryApplyHead', [contentOf(head)]],
        ['SummaryApplyList', summed.map(({ invtNo }) => contentOf({ invtNo }))],
      ]),
    };
    const about = summed.map((document) => document.guid);
    papers.add({ guid, message: '701', appType: '1', copNo, order: '', waybill: '', about, content }, true);
  }
}

function isSummed(document: LedgerDocument, { ledger }: FollowUpWork): boolean {
  return ledger
    .followUpsOf(document)
    .some(({ message, state }) => message === '701' && state !== 'rejected' && state !== 'cancelled');
}
