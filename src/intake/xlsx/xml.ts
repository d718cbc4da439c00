import { isUtf8 } from 'node:buffer';
import { ATTRIBUTES, DEPTH, TOKEN_BYTES } from './limits.ts';
import { Refusal, tooLarge } from './refusal.ts';
import { decodeText } from './text.ts';

/** Takes what stands in an XML part, in order. Names come without their namespace's prefix. */
export interface XmlHandler {
  /** An element begins; `tag` is good until this returns. */
  open(name: string, tag: Tag): void;
  close(name: string): void;
  /** A run of text, good until this returns; `literal`: references in it are not references (CDATA). */
  text(bytes: Buffer, from: number, to: number, literal: boolean): void;
}

/** The attributes of one element: where their names and values stand among the bytes. */
export class Tag {
  bytes: Buffer = Buffer.alloc(0);
  count = 0;
  /** Elements around this one. */
  depth = 0;
  readonly nameFrom = new Int32Array(ATTRIBUTES);
  readonly nameTo = new Int32Array(ATTRIBUTES);
  readonly valueFrom = new Int32Array(ATTRIBUTES);
  readonly valueTo = new Int32Array(ATTRIBUTES);

  /** The value of an attribute, by its name without prefix; `null`: not given. */
  get(name: string): string | null {
    for (let at = 0; at < this.count; at++) {
      const found = this.bytes.toString('utf8', this.nameFrom[at], this.nameTo[at]);
      if (found === name) return decodeText(this.bytes, this.valueFrom[at] ?? 0, this.valueTo[at] ?? 0);
    }
    return null;
  }
}

const LESS = 0x3c;
const GREATER = 0x3e;
const SLASH = 0x2f;
const COLON = 0x3a;
const EQUALS = 0x3d;

/** Room for bytes at first; a longer token makes more. */
const HELD = 1 << 16;

const SINGLE = Array.from({ length: 256 }, (_, code) => String.fromCharCode(code));

/**
 * Reads the XML of a workbook's part from bytes, piece by piece: elements, attributes and text, without
 * building strings of what nobody asks for; a sheet is markup but for a few bytes a cell. Refuses what does
 * not belong in a part: document types and their entities, elements nested without end, tags that do not
 * pair, bytes that are not UTF-8.
 */
export class XmlScanner {
  private readonly handler: XmlHandler;
  private readonly tag = new Tag();
  private readonly open: string[] = [];
  private readonly names: string[] = Array.from({ length: 256 }, () => '');
  /** What is not read yet; its buffer serves again and again. */
  private held: Buffer = Buffer.allocUnsafeSlow(HELD);
  private length = 0;
  private rootSeen = false;

  constructor(handler: XmlHandler) {
    this.handler = handler;
  }

  /** Takes the next bytes; pieces may end anywhere. Throws `Refusal`. */
  push(chunk: Buffer): void {
    this.hold(chunk);
    const { held } = this;
    const end = held.subarray(0, this.length).lastIndexOf(GREATER) + 1;
    if (!isUtf8(held.subarray(0, end))) throw malformed();
    const used = this.scan(held, end);
    held.copyWithin(0, used, this.length);
    this.length -= used;
    if (this.length > TOKEN_BYTES) throw tooLarge('一个标记超过 1 MB', 'a tag or text of more than 1 MB');
  }

  /** Says that no more bytes come. Throws `Refusal` when something is still open. */
  end(): void {
    if (this.open.length > 0 || !this.rootSeen || this.held.toString('latin1', 0, this.length).trim() !== '')
      throw malformed();
  }

  private hold(chunk: Buffer): void {
    const needed = this.length + chunk.length;
    if (needed > this.held.length) {
      const wider = Buffer.allocUnsafeSlow(needed * 2);
      this.held.copy(wider, 0, 0, this.length);
      this.held = wider;
    }
    chunk.copy(this.held, this.length);
    this.length = needed;
  }

  /** Reads whole tokens; returns where the first begins that is not whole. */
  private scan(bytes: Buffer, end: number): number {
    this.tag.bytes = bytes;
    let at = 0;
    while (at < end) {
      if (bytes[at] !== LESS) {
        let to = at + 1;
        while (to < end && bytes[to] !== LESS) to++;
        if (to === end) return at;
        if (this.open.length > 0) this.handler.text(bytes, at, to, false);
        else if (bytes.toString('latin1', at, to).trim() !== '') throw malformed();
        at = to;
      }
      const code = bytes[at + 1];
      let next: number;
      if (code === SLASH) next = this.closing(bytes, at + 2, end);
      else if (code === 0x21) next = this.special(bytes, at, end);
      else if (code === 0x3f) next = this.instruction(bytes, at, end);
      else next = this.opening(bytes, at + 1, end);
      if (next < 0) return at;
      at = next;
    }
    return at;
  }

  private closing(bytes: Buffer, from: number, end: number): number {
    const to = nameEnd(bytes, from, end);
    const after = spaceEnd(bytes, to, end);
    if (after >= end) return -1;
    if (bytes[after] !== GREATER || this.open.length === 0) throw malformed();
    const name = this.name(bytes, from, to);
    if (this.open.pop() !== name) throw malformed();
    this.handler.close(name);
    return after + 1;
  }

  private opening(bytes: Buffer, from: number, end: number): number {
    let at = nameEnd(bytes, from, end);
    if (at >= end) return -1;
    if (at === from) throw malformed();
    const { tag } = this;
    const nameTo = at;
    let count = 0;
    for (;;) {
      const begun = spaceEnd(bytes, at, end);
      if (begun >= end) return -1;
      const code = bytes[begun];
      if (code === GREATER || code === SLASH) {
        const alone = code === SLASH;
        const last = alone ? begun + 1 : begun;
        if (last >= end) return -1;
        if (bytes[last] !== GREATER) throw malformed();
        tag.count = count;
        this.begin(this.name(bytes, from, nameTo), alone);
        return last + 1;
      }
      if (begun === at) throw malformed();
      const nameEnds = nameEnd(bytes, begun, end);
      const sign = spaceEnd(bytes, nameEnds, end);
      const valueFrom = spaceEnd(bytes, sign + 1, end) + 1;
      if (valueFrom >= end) return -1;
      const quote = bytes[valueFrom - 1];
      const wrong = nameEnds === begun || bytes[sign] !== EQUALS || (quote !== 0x22 && quote !== 0x27);
      if (wrong || count === ATTRIBUTES) throw malformed();
      at = valueFrom;
      while (at < end && bytes[at] !== quote && bytes[at] !== LESS) at++;
      if (at >= end) return -1;
      if (bytes[at] === LESS) throw malformed();
      tag.nameFrom[count] = afterPrefix(bytes, begun, nameEnds);
      tag.nameTo[count] = nameEnds;
      tag.valueFrom[count] = valueFrom;
      tag.valueTo[count] = at;
      count++;
      at++;
    }
  }

  private begin(name: string, alone: boolean): void {
    const depth = this.open.length;
    if (depth === 0) {
      if (this.rootSeen) throw malformed();
      this.rootSeen = true;
    }
    if (depth >= DEPTH) throw tooLarge(`元素套了 ${DEPTH} 层`, `elements nested ${DEPTH} deep`);
    this.tag.depth = depth;
    this.handler.open(name, this.tag);
    if (alone) this.handler.close(name);
    else this.open.push(name);
  }

  /** A comment or CDATA; `-1`: it does not end here. Nothing else that begins with `<!` belongs in a part. */
  private special(bytes: Buffer, at: number, end: number): number {
    const head = bytes.toString('latin1', at + 2, Math.min(at + 9, end));
    if (head.startsWith('--')) {
      const to = bytes.indexOf('-->', at + 4, 'latin1');
      return to < 0 || to + 3 > end ? -1 : to + 3;
    }
    if (head === '[CDATA[' && this.open.length > 0) {
      const to = bytes.indexOf(']]>', at + 9, 'latin1');
      if (to < 0 || to + 3 > end) return -1;
      if (to > at + 9) this.handler.text(bytes, at + 9, to, true);
      return to + 3;
    }
    if ('--'.startsWith(head) || '[CDATA['.startsWith(head)) return -1;
    throw new Refusal(
      '工作簿的 XML 里有 DOCTYPE 声明，不予读取',
      'the XML of the workbook declares a DOCTYPE, which is refused',
    );
  }

  private instruction(bytes: Buffer, at: number, end: number): number {
    const to = bytes.indexOf('?>', at + 2, 'latin1');
    return to < 0 || to + 2 > end ? -1 : to + 2;
  }

  /** A name without its prefix; the few names of a part are made into strings once. */
  private name(bytes: Buffer, nameFrom: number, to: number): string {
    const from = afterPrefix(bytes, nameFrom, to);
    const length = to - from;
    const first = bytes[from] ?? 0;
    if (length === 1) return SINGLE[first] ?? '';
    const place = (first * 31 + (bytes[to - 1] ?? 0) * 7 + length) & 255;
    const known = this.names[place] ?? '';
    if (known.length === length) {
      let at = 0;
      while (at < length && known.charCodeAt(at) === bytes[from + at]) at++;
      if (at === length) return known;
    }
    const name = bytes.toString('latin1', from, to);
    this.names[place] = name;
    return name;
  }
}

function malformed(): Refusal {
  return new Refusal(
    '工作簿里的 XML 不合格式；请用 Excel 或 WPS 打开后另存为 .xlsx',
    'the XML of the workbook is not well-formed; open it in Excel or WPS and save it as .xlsx',
  );
}

/** Where a name ends: at white space or a sign that no name holds. */
function nameEnd(bytes: Buffer, from: number, end: number): number {
  let at = from;
  for (; at < end; at++) {
    const code = bytes[at] ?? 0;
    if (code <= 0x20 || code === GREATER || code === SLASH || code === EQUALS) return at;
    if (code === LESS || code === 0x22 || code === 0x27 || code === 0x26) throw malformed();
  }
  return at;
}

function spaceEnd(bytes: Buffer, from: number, end: number): number {
  let at = from;
  while (at < end && (bytes[at] ?? 0) <= 0x20) at++;
  return at;
}

function afterPrefix(bytes: Buffer, from: number, to: number): number {
  for (let at = from; at < to; at++) if (bytes[at] === COLON) return at + 1;
  return from;
}
