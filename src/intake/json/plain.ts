import type { Element } from './elements.ts';
import { type GivenOrder, put } from './given.ts';
import type { PathNode, Paths } from './paths.ts';
import { MAX_DEPTH } from './strict.ts';
import { unshared } from './unshared.ts';

/** Something that the plain reader leaves to the exact one. */
class NotPlain extends Error {}

const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
/** Keys of an object whose order is remembered. */
const USUAL = 200;
const CONTROL = /[\x00-\x1f]/g;

/**
 * Reads the orders that nothing is wrong with, several times as fast as the exact reader: values of no use are only
 * passed over, in strict JSON all the same. It says "fine" or "not sure"; what it is not sure of, the exact
 * reader (`scalarsOf`) judges.
 */
export class PlainReader {
  private readonly paths: Paths;
  /** Whether a value of no use deserves a notice: the exact reader then finds it. */
  private readonly tellsStrange: boolean;
  private order: GivenOrder = { shared: [], lines: [] };
  private text = '';
  private at = 0;
  private line = 0;
  /** What added to an offset gives its column. */
  private shift = 0;
  private depth = 0;
  private index = -1;
  private objects = 0;
  private backslash = 0;
  private control = 0;

  constructor(paths: Paths, tellsStrange: boolean) {
    this.paths = paths;
    this.tellsStrange = tellsStrange;
  }

  /** The values of an order; `null`: not sure. */
  read(element: Element): GivenOrder | null {
    this.order = { shared: [], lines: [] };
    this.text = element.text;
    this.at = 0;
    this.line = element.line;
    this.shift = element.column;
    this.depth = 0;
    this.index = -1;
    this.backslash = -1;
    this.control = -1;
    try {
      this.value(this.paths.root);
      this.space();
      return this.at === this.text.length ? this.order : null;
    } catch (cause) {
      if (cause instanceof NotPlain) return null;
      throw cause;
    }
  }

  private value(node: PathNode | null): void {
    const code = this.text.charCodeAt(this.at);
    if (code === 0x7b) this.object(node);
    else if (code === 0x5b) this.array(node);
    else this.scalar(node, code);
  }

  private object(node: PathNode | null): void {
    this.open();
    const serial = ++this.objects;
    this.space();
    if (this.text.charCodeAt(this.at) === 0x7d) {
      this.close();
      return;
    }
    for (let place = 0; ; place++) {
      const child = this.key(node, place);
      if (child !== null) {
        if (child.met === serial) throw new NotPlain();
        child.met = serial;
      }
      this.space();
      this.expect(0x3a);
      this.space();
      this.value(child);
      this.space();
      const code = this.text.charCodeAt(this.at);
      if (code === 0x7d) break;
      this.expect(0x2c);
      this.space();
    }
    this.close();
  }

  /** What stands below the next key of an object; goes on behind the key. */
  private key(node: PathNode | null, place: number): PathNode | null {
    const usual = node?.usual[place];
    if (usual !== undefined && this.text.startsWith(usual.quoted, this.at)) {
      this.at += usual.quoted.length;
      return usual.child;
    }
    const start = this.at;
    if (this.text.charCodeAt(start) !== 0x22) throw new NotPlain();
    const key = this.string(node !== null);
    if (node === null) return null;
    const child = this.paths.child(node, key);
    if (place < USUAL && usual === undefined) {
      node.usual[place] = { quoted: unshared(this.text.slice(start, this.at)), child };
    }
    return child;
  }

  private array(node: PathNode | null): void {
    this.open();
    const item = node === null ? null : this.paths.item(node);
    const isLines = node?.isLines === true && this.depth === 2;
    if (isLines) this.index = 0;
    this.space();
    if (this.text.charCodeAt(this.at) !== 0x5d) {
      for (;;) {
        this.value(item);
        this.space();
        if (this.text.charCodeAt(this.at) === 0x5d) break;
        this.expect(0x2c);
        this.space();
        if (isLines) this.index++;
      }
    }
    if (isLines) this.index = -1;
    this.close();
  }

  private scalar(node: PathNode | null, code: number): void {
    const start = this.at;
    const wanted = node !== null && node.target >= 0;
    if (!wanted && this.tellsStrange) throw new NotPlain();
    let text = '';
    if (code === 0x22) text = this.string(wanted);
    else if (code === 0x6e) this.word('null');
    else if (code === 0x74) text = this.word('true');
    else if (code === 0x66) text = this.word('false');
    else text = this.number();
    if (node === null || node.target < 0) return;
    const { target, inList } = node;
    put(this.order, this.index, { target, inList, text, line: this.line, column: start + this.shift });
  }

  /** A string from its opening quote, empty unless wanted; goes on behind the closing one. */
  private string(wanted: boolean): string {
    const { text } = this;
    const start = this.at + 1;
    let end = text.indexOf('"', start);
    if (this.backslash < start) this.backslash = found(text.indexOf('\\', start));
    const plain = this.backslash > end;
    while (end >= 0 && this.backslash < end) {
      // The escaped character is passed over, whatever it is.
      const next = this.backslash + 2;
      if (end < next) end = text.indexOf('"', next);
      this.backslash = found(text.indexOf('\\', next));
    }
    if (end < 0) throw new NotPlain();
    if (this.control < start) this.control = this.nextControl(start);
    if (this.control < end) throw new NotPlain();
    this.at = end + 1;
    if (!plain) return unescaped(text.slice(start - 1, end + 1));
    return wanted ? text.slice(start, end) : '';
  }

  private nextControl(from: number): number {
    CONTROL.lastIndex = from;
    return found(CONTROL.exec(this.text)?.index ?? -1);
  }

  private number(): string {
    NUMBER.lastIndex = this.at;
    const text = NUMBER.exec(this.text)?.[0];
    if (text === undefined) throw new NotPlain();
    this.at += text.length;
    return text;
  }

  private word(word: string): string {
    if (!this.text.startsWith(word, this.at)) throw new NotPlain();
    this.at += word.length;
    return word;
  }

  private space(): void {
    for (;;) {
      const code = this.text.charCodeAt(this.at);
      if (code === 0x0a) {
        this.line++;
        this.shift = -this.at;
      } else if (code === 0x0d) {
        // Alone it is a line end to some and none to others.
        if (this.text.charCodeAt(this.at + 1) !== 0x0a) throw new NotPlain();
      } else if (code !== 0x20 && code !== 0x09) return;
      this.at++;
    }
  }

  private expect(code: number): void {
    if (this.text.charCodeAt(this.at) !== code) throw new NotPlain();
    this.at++;
  }

  private open(): void {
    this.depth++;
    if (this.depth > MAX_DEPTH) throw new NotPlain();
    this.at++;
  }

  private close(): void {
    this.depth--;
    this.at++;
  }
}

/** An index that is above every other where there is none. */
function found(index: number): number {
  return index < 0 ? Number.POSITIVE_INFINITY : index;
}

function unescaped(quoted: string): string {
  try {
    const text: unknown = JSON.parse(quoted);
    return String(text);
  } catch {
    throw new NotPlain();
  }
}
