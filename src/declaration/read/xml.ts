import { SaxesParser, type SaxesTagNS } from 'saxes';
import { XmlDecoder } from './decode.ts';
import type { XmlAttribute, XmlElement, XmlNode } from './node.ts';
import {
  DEPTH,
  DOCUMENT,
  ELEMENTS,
  type RefusalKind,
  refusalWords,
  TOKEN,
  UnreadableMessage,
} from './refusal.ts';

/** Takes a file as it is read: its root without content, then what stands in the root, one by one. */
export interface XmlHandler {
  /** A comment or instruction before the root, or after it. */
  outside(node: XmlNode): void;
  root(root: XmlElement): void;
  /** An element in the root, whole, or what stands between such elements. */
  child(node: XmlNode): void;
}

/** Bytes that are looked at before the limits are. */
const PIECE = 1 << 16;

/** An element that is not closed yet. */
interface Open extends XmlElement {
  readonly nodes: XmlNode[];
  end: number;
}

/**
 * Reads XML from bytes, piece by piece. Holds one child of the root at a time, and that within bounds. Refuses
 * document types, entities, elements nested without end, text that is not well-formed and files that end too
 * early, by `UnreadableMessage`.
 */
export class XmlReader {
  private readonly parser = new SaxesParser({ xmlns: true, position: true });
  private readonly decoder = new XmlDecoder();
  private readonly handler: XmlHandler;
  /** Elements that are open, without the root. */
  private readonly open: Open[] = [];
  private depth = 0;
  private begun = { line: 0, column: 0, start: 0 };
  private text = '';
  /** Where the last token ended, and where the present child of the root began. */
  private token = 0;
  private child = 0;
  private elements = 0;
  /** UTF-16 units read. Between two writes the parser's own position is not to be used. */
  private length = 0;
  private rootSeen = false;
  private ending = false;

  constructor(handler: XmlHandler) {
    this.handler = handler;
    const { parser } = this;
    parser.on('error', (error) => this.fail(error.message));
    parser.on('doctype', () => this.refuse('doctype', ''));
    parser.on('opentagstart', ({ name }) => this.begin(name));
    parser.on('opentag', (tag) => this.opened(tag));
    parser.on('closetag', () => this.closed());
    parser.on('text', (text) => this.characters(text));
    parser.on('cdata', (text) => this.characters(text));
    parser.on('comment', (text) => this.node({ kind: 'comment', text }));
    parser.on('processinginstruction', ({ target, body }) =>
      this.node({ kind: 'instruction', target, body }),
    );
  }

  /** Name of the encoding; empty until it is known. */
  get encoding(): string {
    return this.decoder.encoding;
  }

  push(bytes: Uint8Array): void {
    for (let at = 0; at < bytes.length; at += PIECE)
      this.write(this.decoder.decode(bytes.subarray(at, at + PIECE), false));
  }

  end(): void {
    this.write(this.decoder.decode(new Uint8Array(), true));
    this.ending = true;
    if (!this.rootSeen && this.length === 0) this.refuse('cut-off', '');
    this.parser.close();
  }

  private write(text: string): void {
    if (text === '') return;
    this.parser.write(text);
    this.length += text.length;
    const position = this.length;
    if (position - this.token > TOKEN)
      this.refuse('too-large', `${TOKEN >> 20} MB without a tag`, `${TOKEN >> 20} MB 内没有标记`);
    if (this.open.length > 0 && position - this.child > DOCUMENT)
      this.refuse(
        'too-large',
        `a document of more than ${DOCUMENT >> 20} MB`,
        `一份单证超过 ${DOCUMENT >> 20} MB`,
      );
  }

  /** Called when the name of a tag is read, and one character more. */
  private begin(name: string): void {
    if (this.depth >= DEPTH) this.refuse('depth', '');
    const { line, column, position } = this.parser;
    const broken = column === 0;
    this.begun = {
      line: broken ? line - 1 : line,
      column: broken ? 0 : column - name.length - 1,
      start: position - name.length - 2,
    };
    if (this.depth === 1) {
      this.flush();
      this.child = position;
      this.elements = 0;
    }
    if (++this.elements > ELEMENTS)
      this.refuse(
        'too-large',
        `a document of more than ${ELEMENTS} elements`,
        `一份单证超过 ${ELEMENTS} 个元素`,
      );
  }

  private opened(tag: SaxesTagNS): void {
    this.flush();
    this.token = this.parser.position;
    const element: Open = {
      kind: 'element',
      name: tag.name,
      local: tag.local,
      uri: tag.uri,
      attributes: attributesOf(tag),
      nodes: [],
      ...this.begun,
      end: 0,
    };
    if (this.depth++ === 0) {
      this.rootSeen = true;
      this.handler.root(element);
    } else this.open.push(element);
  }

  private closed(): void {
    this.flush();
    this.token = this.parser.position;
    this.depth--;
    const element = this.open.pop();
    if (element === undefined) return;
    element.end = this.parser.position;
    this.add(element);
  }

  private characters(text: string): void {
    this.token = this.parser.position;
    this.text += text;
    if (this.text.length > TOKEN)
      this.refuse('too-large', `a text of more than ${TOKEN >> 20} MB`, `一段文字超过 ${TOKEN >> 20} MB`);
  }

  private node(node: XmlNode): void {
    this.flush();
    this.token = this.parser.position;
    if (this.depth === 0) this.handler.outside(node);
    else this.add(node);
  }

  private flush(): void {
    if (this.text === '') return;
    const { text } = this;
    this.text = '';
    if (this.depth > 0) this.add({ kind: 'text', text });
  }

  private add(node: XmlNode): void {
    const around = this.open.at(-1);
    if (around === undefined) this.handler.child(node);
    else around.nodes.push(node);
  }

  /** What the parser says, as one of our refusals. */
  private fail(said: string): never {
    const detail = said.replace(/^\d+:\d+: /, '');
    if (detail === 'undefined entity.') this.refuse('entity', '');
    if (this.ending) this.refuse('cut-off', '');
    return this.refuse('malformed', detail.replace(/\.$/, ''));
  }

  private refuse(kind: RefusalKind, en: string, zh = en): never {
    const { line, column } = this.parser;
    const words = { zh: refusalWords(kind, zh).zh, en: refusalWords(kind, en).en };
    throw new UnreadableMessage(kind, words, line, column);
  }
}

function attributesOf(tag: SaxesTagNS): readonly XmlAttribute[] {
  const found: XmlAttribute[] = [];
  for (const key in tag.attributes) {
    const attribute = tag.attributes[key];
    if (attribute === undefined) continue;
    const { name, local, uri, value } = attribute;
    found.push({ name, local, uri, value });
  }
  return found;
}
