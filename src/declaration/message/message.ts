import type { ByteGatherer } from '../../model/bytes.ts';
import { problemWith } from './content.ts';
import { escapeAttribute } from './escape.ts';
import type { MessageTable } from './table.ts';
import { memberPieces, UnwritableError, writerOf } from './write.ts';

/** Writes the pieces of one kind of message. Make it once a run: making it prepares every tag. */
export interface MessageWriter<D, H> {
  /** One business document. Throws `UnwritableError` or `RangeError` where a value does not fit: a mistake of the program. */
  document(into: ByteGatherer, source: D): void;
  /** What stands before the first document: XML declaration, root, its attributes and its head. */
  open(into: ByteGatherer, head: H): void;
  /** What stands after the last document. */
  close(into: ByteGatherer, head: H): void;
}

/** The writer of a message. What it writes is UTF-8 without byte order mark, one element a line. */
export function messageWriter<D, H>(table: MessageTable<D, H>): MessageWriter<D, H> {
  const prefix = prefixOf(table);
  const write = writerOf(table.document.pieces(prefix));
  const before = writerOf(memberPieces(prefix, table.head));
  const tail = writerOf(memberPieces(prefix, table.tail));
  const spaces = table.namespaces
    .map(([name, uri]) => ` xmlns${name === '' ? '' : `:${name}`}="${uri}"`)
    .join('');
  return {
    document: (into, source) => write(into, source, source),
    open: (into, head) => {
      let written = `<?xml version="1.0" encoding="UTF-8"?>\n<${prefix}${table.root}${spaces}`;
      for (const { name, type, from } of table.attributes) {
        const value = from(head, head);
        const problem = problemWith(value, type);
        if (problem !== null) throw new UnwritableError(name, problem);
        written += ` ${name}="${escapeAttribute(value)}"`;
      }
      into.add(`${written}>\n`);
      before(into, head, head);
    },
    close: (into, head) => {
      tail(into, head, head);
      into.add(`</${prefix}${table.root}>\n`);
    },
  };
}

/** What stands before the names of the message's own elements: `ceb:`, or nothing. */
export function prefixOf<D, H>(table: MessageTable<D, H>): string {
  const own = table.namespaces[0]?.[0] ?? '';
  return own === '' ? '' : `${own}:`;
}
