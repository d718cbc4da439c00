import { type MessageWriter, messageWriter } from './message.ts';
import type { MessageTable } from './table.ts';

/** One finished message. */
export interface Message {
  readonly xml: string;
  /** Business documents in it. */
  readonly documents: number;
}

/**
 * Collects documents into messages that hold as many as the table allows; only the last may hold fewer,
 * and none is empty. `headOf` makes the head of a message from its first document.
 */
export class MessageBatch<D, H> {
  private readonly writer: MessageWriter<D, H>;
  private readonly most: number;
  private readonly headOf: (first: D) => H;
  private first: { readonly source: D } | null = null;
  private documents: string[] = [];

  constructor(table: MessageTable<D, H>, headOf: (first: D) => H) {
    this.writer = messageWriter(table);
    this.most = table.document.occurs.max;
    this.headOf = headOf;
  }

  /** Takes the next document; gives a message when it completes one. */
  add(source: D): Message | null {
    const document = this.writer.document(source);
    this.first ??= { source };
    this.documents.push(document);
    return this.documents.length === this.most ? this.end() : null;
  }

  /** The message of the documents that are left; `null` when there are none. */
  end(): Message | null {
    if (this.first === null) return null;
    const head = this.headOf(this.first.source);
    const xml = this.writer.open(head) + this.documents.join('') + this.writer.close(head);
    const message = { xml, documents: this.documents.length };
    this.first = null;
    this.documents = [];
    return message;
  }
}
