import {
  type Content,
  cebHead,
  cebMessages,
  contentTable,
  type Message,
  MessageBatch,
} from '../../declaration/index.ts';
import type { FollowUp, FollowUps } from '../../ledger/index.ts';
import type { Filing } from '../../model/filing.ts';
import type { DiskClient } from '../disk/client.ts';

/** A document about others, and what the ledger is to know of it. */
export interface FollowUpDocument extends Omit<FollowUp, 'file'> {
  readonly content: Content;
}

interface Kind {
  readonly batch: MessageBatch<Content, Content>;
  /** Documents that a message holds; 1 where each goes alone. */
  readonly most: number;
  documents: number;
}

/** Writes follow-ups into messages, as `declarations/ceb605-00001.xml`, and notes them in the ledger. */
export class FollowUpPapers {
  documents = 0;
  private readonly disk: DiskClient;
  private readonly followUps: FollowUps;
  private readonly filing: Filing;
  private readonly kinds = new Map<string, Kind>();

  constructor(disk: DiskClient, followUps: FollowUps, filing: Filing) {
    this.disk = disk;
    this.followUps = followUps;
    this.filing = filing;
  }

  /** Takes a document. One that is a part of a larger one (`alone`) has a message of its own. */
  add({ content, ...followUp }: FollowUpDocument, alone: boolean): void {
    const kind = this.kind(followUp.message, alone);
    const file = fileOf(followUp.message, Math.floor(kind.documents / kind.most) + 1);
    this.followUps.add({ ...followUp, file });
    kind.documents++;
    this.documents++;
    const full = kind.batch.add(content) ?? (alone ? kind.batch.end() : null);
    if (full !== null) this.write(followUp.message, kind, full);
  }

  /** Writes what is left. */
  end(): void {
    for (const [message, kind] of this.kinds) {
      const rest = kind.batch.end();
      if (rest !== null) this.write(message, kind, rest);
    }
  }

  private kind(message: string, alone: boolean): Kind {
    const known = this.kinds.get(message);
    if (known !== undefined) return known;
    const shape = cebMessages[message];
    if (shape === undefined) throw new RangeError(`there is no CEB${message}`);
    const kind = {
      batch: new MessageBatch(contentTable(shape), (first) => headOf(message, guidIn(first), this.filing)),
      most: alone ? 1 : shape.document.occurs.max,
      documents: 0,
    };
    this.kinds.set(message, kind);
    return kind;
  }

  private write(message: string, { documents, most }: Kind, { bytes }: Message): void {
    const name = fileOf(message, Math.ceil(documents / most));
    this.disk.document(name, Uint8Array.from(bytes), `ceb${message}`);
  }
}

function fileOf(message: string, number: number): string {
  return `declarations/ceb${message}-${String(number).padStart(5, '0')}.xml`;
}

/** A document's guid: its own, or that of its head. */
function guidIn({ texts, parts }: Content): string {
  const own = texts.get('guid');
  if (own !== undefined) return own;
  for (const [head] of parts.values()) if (head !== undefined) return guidIn(head);
  throw new RangeError('a document without a guid');
}

function headOf(message: string, firstGuid: string, filing: Filing): Content {
  const { code, name, dxpId } = filing.transfer;
  const transfer = { copCode: code, copName: name, dxpMode: 'DXP', dxpId };
  return {
    texts: new Map([
      ['guid', cebHead(message, firstGuid, filing).guid],
      ['version', '1.0'],
    ]),
    parts: new Map([['BaseTransfer', [contentOf(transfer)]]]),
  };
}

/** Content that holds texts only; those that are empty are left out. */
export function contentOf(texts: Readonly<Record<string, string>>): Content {
  return { texts: new Map(Object.entries(texts).filter(([, text]) => text !== '')), parts: new Map() };
}
