import { ByteGatherer } from '../../model/bytes.ts';
import { type MessageWriter, messageWriter } from './message.ts';
import type { MessageTable } from './table.ts';

/** One finished message. */
export interface Message {
  /** The file: UTF-8 without byte order mark. To be used before the next document is added: its memory is used again. */
  readonly bytes: Uint8Array;
  /** Business documents in it. */
  readonly documents: number;
}

/** Bytes that a batch is ready for before it has to grow. */
const USUAL_SIZE = 1 << 18;

/**
 * Collects documents into messages that hold as many as the table allows; only the last may hold fewer,
 * and none is empty. `headOf` makes the head of a message from its first document. A document becomes
 * bytes at once: strings waiting for their message cost more than writing them.
 */
export class MessageBatch<D, H> {
  private readonly writer: MessageWriter<D, H>;
  private readonly most: number;
  private readonly headOf: (first: D) => H;
  private readonly gathered = new ByteGatherer(USUAL_SIZE);
  private head: { readonly of: H } | null = null;
  private documents = 0;

  constructor(table: MessageTable<D, H>, headOf: (first: D) => H) {
    this.writer = messageWriter(table);
    this.most = table.document.occurs.max;
    this.headOf = headOf;
  }

  /** Takes the next document; gives a message when it completes one. */
  add(source: D): Message | null {
    if (this.head === null) {
      this.head = { of: this.headOf(source) };
      this.writer.open(this.gathered, this.head.of);
    }
    this.writer.document(this.gathered, source);
    this.documents++;
    return this.documents === this.most ? this.end() : null;
  }

  /** The message of the documents that are left; `null` when there are none. */
  end(): Message | null {
    if (this.head === null) return null;
    this.writer.close(this.gathered, this.head.of);
    const message = { bytes: this.gathered.lend(), documents: this.documents };
    this.head = null;
    this.documents = 0;
    return message;
  }
}
