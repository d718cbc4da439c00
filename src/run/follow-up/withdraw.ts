import { readFileSync } from 'node:fs';
import { type Content, type ReadDocument, readMessage, UnreadableMessage } from '../../declaration/index.ts';
import type { LedgerDocument } from '../../ledger/index.ts';
import { identityOf } from './identity.ts';
import { contentOf } from './papers.ts';
import { type Asked, problem } from './problems.ts';
import type { FollowUpWork } from './run.ts';

/**
 * Withdraws what was declared of orders. An inventory that customs has numbered is cancelled (CEB605, with the reason);
 * before that its messages are deleted as they were declared (appType 3), the inventory first. What was refused or
 * withdrawn needs nothing; what has left the country cannot be withdrawn.
 */
export function withdraw(orders: readonly Asked[], reason: string, work: FollowUpWork): void {
  const files = new DeclaredFiles();
  for (const asked of orders) {
    const { ledger, tell } = work;
    const documents = [...ledger.documents({ order: asked.text })].filter(
      ({ current, isFollowUp }) => current && !isFollowUp,
    );
    if (documents.length === 0) {
      tell(problem('unknownOrder', asked, {}));
      continue;
    }
    const inventory = documents.find(({ message }) => message === '603');
    if (inventory?.state === 'departed') tell(problem('departed', asked, { since: inventory.since }));
    else if (inventory !== undefined && isOpen(inventory) && inventory.invtNo !== '')
      cancel(inventory, asked, reason, work);
    else remove(documents, asked, files, work);
  }
}

/** Whether customs has it, or may have it. */
function isOpen({ state }: LedgerDocument): boolean {
  return state !== 'rejected' && state !== 'cancelled';
}

function cancel(inventory: LedgerDocument, asked: Asked, reason: string, work: FollowUpWork): void {
  const { papers, filing, time, tell } = work;
  if (isAsked(inventory, '605', work)) {
    tell(problem('askedBefore', asked, {}));
    return;
  }
  const { guid, copNo } = identityOf('605', time, inventory.guid);
  const content = contentOf({
    guid,
    appType: '1',
    appTime: time,
    appStatus: '2',
    customsCode: filing.customsOffice,
    copNo,
    preNo: inventory.preNo.length === 18 ? inventory.preNo : '',
    invtNo: inventory.invtNo,
    reason,
    agentCode: filing.agent.code,
    agentName: filing.agent.name,
    ebcCode: filing.ecommerce.code,
    ebcName: filing.ecommerce.name,
  });
  const { order, waybill } = inventory;
  papers.add(
    { guid, message: '605', appType: '1', copNo, order, waybill, about: [inventory.guid], content },
    false,
  );
}

/** Deletes the messages of an order, the inventory first: what it rests on goes after it. */
function remove(
  documents: readonly LedgerDocument[],
  asked: Asked,
  files: DeclaredFiles,
  work: FollowUpWork,
): void {
  const open = documents.filter(isOpen).sort((a, b) => (a.message < b.message ? 1 : -1));
  if (open.length === 0) work.tell(problem('nothingLeft', asked, {}));
  for (const document of open) {
    const { message, order, waybill } = document;
    if (isAsked(document, message, work)) {
      work.tell(problem('askedBefore', asked, {}));
      continue;
    }
    const declared = files.document(document);
    if (declared === null) {
      work.tell(problem('fileGone', asked, { path: document.path }));
      continue;
    }
    const { guid } = identityOf(message, work.time, `delete ${document.guid}`);
    const numbers = message === '603' ? { preNo: document.preNo, invtNo: document.invtNo } : {};
    work.papers.add(
      {
        guid,
        message,
        appType: '3',
        copNo: message === '603' ? document.copNo : '',
        order,
        waybill,
        about: [document.guid],
        content: deletion(declared, { guid, appType: '3', appTime: work.time, ...numbers }),
      },
      false,
    );
  }
}

/** Whether a follow-up of that message about a document is on its way. */
function isAsked(document: LedgerDocument, message: string, { ledger }: FollowUpWork): boolean {
  return ledger.followUpsOf(document).some((each) => each.message === message && isOpen(each));
}

/** A document as it was declared, with other texts in its head. */
function deletion(document: ReadDocument, changes: Readonly<Record<string, string>>): Content {
  const given = Object.entries(changes).filter(([, text]) => text !== '');
  const isHead = document.header !== document;
  const changed = new Map([...document.header.texts, ...given]);
  if (!isHead) return { texts: changed, parts: document.parts };
  const parts = new Map<string, readonly Content[]>(document.parts);
  parts.set(document.header.name, [{ texts: changed, parts: document.header.parts }]);
  return { texts: document.texts, parts };
}

/** The documents of runs, read from their files; those of the last file are kept. */
class DeclaredFiles {
  private path = '';
  private documents: ReadonlyMap<string, ReadDocument> = new Map();

  /** A document as it stands in its file; `null`: the file is gone, or not as its run left it. */
  document({ path, guid }: LedgerDocument): ReadDocument | null {
    if (path !== this.path) {
      this.path = path;
      this.documents = documentsIn(path);
    }
    return this.documents.get(guid) ?? null;
  }
}

function documentsIn(path: string): ReadonlyMap<string, ReadDocument> {
  try {
    const { documents } = readMessage(readFileSync(path));
    return new Map(documents.map((document) => [document.header.texts.get('guid') ?? '', document]));
  } catch (cause) {
    const isMissing = cause instanceof Error && 'code' in cause && cause.code === 'ENOENT';
    if (isMissing || cause instanceof UnreadableMessage) return new Map();
    throw cause;
  }
}
