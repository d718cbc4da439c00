import { cebMessages } from '../ceb/index.ts';
import type { Shape } from '../message/shape.ts';
import type { MessageShape } from '../message/table.ts';
import { Builder } from './build.ts';
import type { Deviation } from './deviation.ts';
import type { XmlElement, XmlNode } from './node.ts';
import type { Part, ReadDocument } from './part.ts';
import { type PlainXml, readPlain } from './plain.ts';
import { refusalWords, UnreadableMessage } from './refusal.ts';
import { XmlReader } from './xml.ts';

/** Deviations that are kept; of more only the number is known. */
const KEPT = 1000;

const ROOT = /^CEB(\d{3})(Message)?$/;

/** What the root of a message says. */
export interface MessageRoot {
  /** Three digits: `304`. */
  readonly number: string;
  readonly shape: MessageShape;
  /** Identity of the message; empty where it has none. */
  readonly guid: string;
}

/**
 * Reads one message from bytes, piece by piece, by the table of its kind; gives documents as soon as they are
 * whole. Holds one document at a time, whatever the size of the file. Every call throws `UnreadableMessage`
 * where the file cannot be read; what merely is not as the table says is a deviation, and is kept.
 */
export class MessageReader {
  /** What deviates, in order of appearance, the first thousand. */
  readonly deviations: Deviation[] = [];
  /** How many deviations there were. */
  deviationCount = 0;
  /** Parts after the documents, such as BaseTransfer. */
  readonly parts: Part[] = [];
  /** Whether it holds a signature. */
  signed = false;
  private readonly xml: XmlReader;
  private found: MessageRoot | null = null;
  private root: XmlElement | null = null;
  private members: readonly Shape[] = [];
  private order: ReturnType<Builder['order']> | null = null;
  private builder: Builder | null = null;
  private documents: ReadDocument[] = [];
  private count = 0;

  constructor() {
    this.xml = new XmlReader({
      outside: () => undefined,
      root: (root) => this.begin(root),
      child: (node) => this.child(node),
    });
  }

  /** What the root says; `null` before it was read. */
  get message(): MessageRoot | null {
    return this.found;
  }

  /** Takes a whole file that was read already; gives its documents. */
  take({ root, children }: PlainXml): readonly ReadDocument[] {
    this.begin(root);
    for (const node of children) this.child(node);
    this.order?.end(root);
    return this.taken();
  }

  /** Takes the next bytes; gives the documents that they complete. */
  push(bytes: Uint8Array): readonly ReadDocument[] {
    this.xml.push(bytes);
    return this.taken();
  }

  /** Says that no more bytes come; gives the documents that were left. */
  end(): readonly ReadDocument[] {
    this.xml.end();
    if (this.root !== null) this.order?.end(this.root);
    return this.taken();
  }

  private taken(): readonly ReadDocument[] {
    const { documents } = this;
    this.documents = [];
    return documents;
  }

  private begin(root: XmlElement): void {
    this.root = root;
    this.found = messageOf(root);
    const { shape } = this.found;
    const tell = (deviation: Deviation) => {
      this.deviationCount++;
      if (this.deviations.length < KEPT) this.deviations.push(deviation);
    };
    this.builder = new Builder(root.uri, tell);
    this.members = [...shape.head, shape.document, ...shape.tail];
    this.order = this.builder.order(root.name, this.members);
    if (root.local !== shape.root) tell({ ...placeOf(root), kind: 'root-name', name: root.name, within: '' });
    this.builder.attributes(root, shape.attributes);
  }

  private child(node: XmlNode): void {
    const { root, found, builder } = this;
    if (root === null || found === null || builder === null) return;
    if (node.kind === 'text' && node.text.trim() !== '') builder.stray(root);
    if (node.kind !== 'element') return;
    const shape = builder.known(node) ? this.order?.next(node) : builder.foreign(node, root, this.members);
    if (shape?.kind === 'slot' && node.local === 'Signature') this.signed = true;
    if (shape?.kind !== 'group') return;
    if (shape !== found.shape.document) this.parts.push(builder.part(node, shape));
    else this.documents.push(builder.document(node, shape, ++this.count));
  }
}

/** A message that was read as a whole. */
export interface ReadMessage extends MessageRoot {
  readonly documents: readonly ReadDocument[];
  /** Parts after the documents, such as BaseTransfer. */
  readonly parts: readonly Part[];
  readonly signed: boolean;
  readonly deviations: readonly Deviation[];
}

/** Reads a message that is in memory. Throws `UnreadableMessage`. */
export function readMessage(bytes: Uint8Array): ReadMessage {
  const reader = new MessageReader();
  const plain = readPlain(bytes);
  const documents = plain === null ? [...reader.push(bytes), ...reader.end()] : reader.take(plain);
  const { message, parts, signed, deviations } = reader;
  if (message === null) throw new UnreadableMessage('cut-off', refusalWords('cut-off', ''), 0, 0);
  return { ...message, documents, parts, signed, deviations };
}

/** The kind of message by its root. Throws `UnreadableMessage` for another namespace or another element. */
export function messageOf(root: XmlElement): MessageRoot {
  const [, number = ''] = ROOT.exec(root.local) ?? [];
  const shape = Object.hasOwn(cebMessages, number) ? cebMessages[number] : undefined;
  const [, uri] = shape?.namespaces[0] ?? [];
  if (shape === undefined) throw refused('not-a-message', root.name, root);
  if (root.uri !== uri) throw refused('namespace', root.uri === '' ? '""' : root.uri, root);
  const guid = root.attributes.find(({ name }) => name === 'guid')?.value ?? '';
  return { number, shape, guid };
}

function refused(kind: 'namespace' | 'not-a-message', detail: string, { line, column }: XmlElement) {
  return new UnreadableMessage(kind, refusalWords(kind, detail), line, column);
}

function placeOf({ line, column }: XmlElement) {
  return { line, column };
}
