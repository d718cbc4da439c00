import { relative } from 'node:path';
import { readMessage, UnreadableMessage } from '../../declaration/index.ts';
import type { DocumentState, Ledger, LedgerDocument, StoredReceipt } from '../../ledger/index.ts';
import type { Facts, Finding } from '../../model/finding.ts';
import { answeredBy, authorityCodes, returnCode, type Said, saidIn } from '../../receipts/index.ts';
import { receiptDefects } from './problems.ts';

/** What receipts did, counted by what they say of a document each. */
export interface Counts {
  said: number;
  moved: number;
  noted: number;
  repeated: number;
  unknown: number;
}

/** What reading receipts needs to know and where it tells what it finds. */
export interface Reading {
  readonly ledger: Ledger;
  /** yyyyMMddHHmmss, Beijing time: what is later has not happened. */
  readonly now: string;
  readonly counts: Counts;
  readonly tell: (finding: Finding) => void;
  /** A document that a receipt speaks of. */
  readonly spokenOf: (document: LedgerDocument) => void;
}

/** Notes what a receipt says, all of it or nothing. What is wrong with it is told, never thrown. */
export function applyReceipt(receipt: StoredReceipt, reading: Reading): void {
  const { ledger, tell } = reading;
  try {
    const { number, documents } = readMessage(receipt.bytes);
    const answers = answeredBy(number);
    if (answers === null) tell(problem('noReceipt', receipt.source, 1, 1, { number }));
    else for (const document of documents) apply(saidIn(document, answers), receipt, reading);
  } catch (cause) {
    if (!(cause instanceof UnreadableMessage)) throw cause;
    const { words, line, column } = cause;
    tell(problem('unreadable', receipt.source, line, column, words));
  }
  ledger.receiptRead(receipt.id);
}

function apply(said: Said, receipt: StoredReceipt, reading: Reading): void {
  const { ledger, now, counts, tell } = reading;
  const { answers, code, at, info } = said;
  counts.said++;
  const point = (name: keyof typeof receiptDefects, facts: Facts) =>
    tell(problem(name, receipt.source, said.line, said.column, { number: answers, code, ...facts }));
  const document = documentOf(said, ledger);
  if (document === null) {
    counts.unknown++;
    point('unknownDocument', { guid: said.guid || said.copNo || said.order || said.waybill });
    return;
  }
  if (at === '' || at > now) {
    point('future', { time: said.time });
    return;
  }
  const known = returnCode(code);
  if (known === null) point('unknownCode', { info });
  const [first, ...others] = movesOf(said, document, known?.state ?? null, ledger);
  const apply = ({ document, state }: Move) =>
    ledger.applyTransition(document, { ...said, state, receipt: receipt.id });
  const applied = apply(first);
  for (const other of others) apply(other);
  if (applied === 'repeated') counts.repeated++;
  else if (applied === 'noted') counts.noted++;
  else counts.moved++;
  for (const { document } of [first, ...others]) if (!document.isFollowUp) reading.spokenOf(document);
  if (applied === 'moved' && first.state === 'rejected') tell(refusal(said, first.document));
}

/** Where a receipt moves a document; `null`: nowhere. */
interface Move {
  readonly document: LedgerDocument;
  readonly state: DocumentState | null;
}

/** A deletion or cancellation that is accepted withdraws what it is about: that moves too. */
function movesOf(
  { answers, code }: Said,
  document: LedgerDocument,
  state: DocumentState | null,
  ledger: Ledger,
): readonly [Move, ...Move[]] {
  const withdraws = answers === '605' || document.appType === '3';
  if (!withdraws) return [{ document, state }];
  // A deletion is done when it is taken in (120), a cancellation when customs has closed it (399).
  const isDone = answers === '605' ? code === '399' : state === 'accepted';
  const about: DocumentState | null = isDone ? 'cancelled' : null;
  // A cancellation that was not written here is known by the inventory it is about alone.
  if (!document.isFollowUp) return [{ document, state: about }];
  const withdrawn = ledger.spokenOfBy(document).map((each) => ({ document: each, state: about }));
  return [{ document, state }, ...withdrawn];
}

/** By its guid; else by what else the receipt names it by: clients of some ports give receipts guids of their own. */
function documentOf(said: Said, ledger: Ledger): LedgerDocument | null {
  const { answers, guid, copNo, order, waybill, invtNo } = said;
  const own = guid === '' ? null : ledger.document(guid);
  if (own !== null && own.message === answers) return own;
  const numbered = copNo === '' ? null : (ledger.documentsWithCopNo(answers, copNo)[0] ?? null);
  if (numbered !== null) return numbered;
  if (answers === '605') return ledger.documentsWithInvtNo(invtNo)[0] ?? null;
  if (copNo !== '') return null;
  const named = { message: answers, ...(order === '' ? { waybill } : { order }) };
  if (order === '' && waybill === '') return null;
  return [...ledger.documents(named)].find(({ current }) => current) ?? null;
}

/** A refusal, at the order number in the user's own file. */
export function refusal(
  { answers, code, info }: Pick<Said, 'answers' | 'code' | 'info'>,
  { order, origin }: LedgerDocument,
): Finding {
  const named = [code, ...info.matchAll(/-?\d{4,6}/g)]
    .map(String)
    .find((each) => Object.hasOwn(authorityCodes, each));
  const meaning = named === undefined ? '' : (authorityCodes[named] ?? '');
  return {
    code: receiptDefects.rejected.id,
    severity: receiptDefects.rejected.severity,
    at: { ...origin, file: fromHere(origin.file), record: 0 },
    order,
    value: order,
    facts: {
      number: answers,
      code,
      info,
      meaning: meaning === '' || info.includes(meaning) ? '' : ` (${meaning})`,
      explain: named ?? receiptDefects.rejected.id,
    },
  };
}

/** A file below the working folder as the user would name it. */
function fromHere(file: string): string {
  const name = relative('.', file);
  return name.startsWith('..') ? file : name;
}

function problem(
  name: keyof typeof receiptDefects,
  file: string,
  line: number,
  column: number,
  facts: Facts,
): Finding {
  const { id, severity } = receiptDefects[name];
  return {
    code: id,
    severity,
    at: { file, line, column, record: 0, field: '' },
    order: '',
    value: '',
    facts,
  };
}
