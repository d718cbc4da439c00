import { isUtf8 } from 'node:buffer';
import { canonicalRoot, type RootTag } from './root-tag.ts';

/** Where things stand in a message, in bytes. What it says holds for a well-formed document in UTF-8. */
export interface Scanned {
  /** From the root's first byte to behind its last. */
  readonly root: { readonly start: number; readonly end: number };
  /** Behind the last `BaseTransfer` or `BaseSubscribe` of the root: where a signature goes; -1: there is none. */
  readonly slot: number;
  /** Signature elements by their local name, wherever they stand. */
  readonly signatures: number;
  /** The one that is a child of the root. */
  readonly signature: { readonly start: number; readonly end: number } | null;
  /** The root's namespaces, when the bytes of the root are their own canonical form for sure; `null`: not sure. */
  readonly canonical: RootTag | null;
}

const LT = 0x3c;
const GT = 0x3e;
const SLASH = 0x2f;
const AMP = 0x26;
const COLON = 0x3a;
const SEMICOLON = 0x3b;
const DECLARATION = /^<\?xml version="1\.0" encoding="(?:UTF|utf)-8"\?>\n$/;
const REFERENCES: ReadonlySet<string> = new Set(['&amp;', '&lt;', '&gt;', '&#xD;']);
/** Longest of these. */
const REFERENCE_LENGTH = 5;
/** Bytes of an element's name that need no closer look. */
const NAME = table(/[A-Za-z0-9_:]/);
/** Bytes of text that need no closer look; others end the scan of a text. */
const PLAIN = table(/[^\0-\x08\x0b-\x1f<>&\x7f\xef]/);

/** Looks through a message once. `null`: something is open at its end, so it is no document. */
export function scan(bytes: Uint8Array): Scanned | null {
  return new Scanner(bytes).run();
}

class Scanner {
  private readonly bytes: Buffer;
  private sure: boolean;
  private at = 0;
  private start = -1;
  private end = -1;
  private slot = -1;
  private signatures = 0;
  private signature: Scanned['signature'] = null;
  private tag: RootTag | null = null;
  /** Where the name of each open element begins and ends. */
  private readonly names: number[] = [];
  private childStart = 0;

  constructor(bytes: Uint8Array) {
    this.bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.sure = isUtf8(bytes);
  }

  run(): Scanned | null {
    while (this.at < this.bytes.length) {
      this.text();
      if (this.at < this.bytes.length && !this.markup()) return null;
    }
    if (this.start === -1 || this.names.length > 0) return null;
    const canonical = this.sure ? this.tag : null;
    const root = { start: this.start, end: this.end };
    return { root, slot: this.slot, signatures: this.signatures, signature: this.signature, canonical };
  }

  /** Moves to the next `<`. */
  private text(): void {
    const { bytes } = this;
    const outside = this.names.length === 0;
    for (; this.at < bytes.length; this.at++) {
      const byte = bytes[this.at] ?? 0;
      if (byte === LT) return;
      if (outside ? byte !== 0x0a : PLAIN[byte] !== 1) this.unusual(byte);
    }
  }

  private unusual(byte: number): void {
    const { bytes, at } = this;
    if (byte === 0xef) {
      const last = bytes[at + 2] ?? 0;
      if (this.names.length === 0 || (bytes[at + 1] === 0xbf && last >= 0xbe)) this.sure = false;
    } else if (byte === AMP) {
      const end = bytes.indexOf(SEMICOLON, at);
      const name = end === -1 || end >= at + REFERENCE_LENGTH ? '' : bytes.toString('latin1', at, end + 1);
      if (!REFERENCES.has(name) || this.names.length === 0) this.sure = false;
    } else {
      this.sure = false;
    }
  }

  /** Moves behind what begins here. */
  private markup(): boolean {
    const next = this.bytes[this.at + 1] ?? 0;
    if (next === SLASH) return this.closing();
    if (next === 0x21 || next === 0x3f) return this.aside(next === 0x3f);
    return this.opening();
  }

  private closing(): boolean {
    const { bytes, at } = this;
    const end = bytes.indexOf(GT, at);
    const to = this.names.pop();
    const from = this.names.pop();
    if (end === -1 || from === undefined || to === undefined) return false;
    if (end - at - 2 !== to - from || bytes.compare(bytes, from, to, at + 2, end) !== 0) this.sure = false;
    this.at = end + 1;
    this.closed(from, to);
    return true;
  }

  private closed(from: number, to: number): void {
    const depth = this.names.length / 2;
    if (depth === 0) this.end = this.at;
    if (depth !== 1) return;
    const local = localName(this.bytes.toString('latin1', from, to));
    if (local === 'BaseTransfer' || local === 'BaseSubscribe') this.slot = this.at;
    if (local === 'Signature') this.signature = { start: this.childStart, end: this.at };
  }

  private opening(): boolean {
    const { bytes, at } = this;
    let to = at + 1;
    while (NAME[bytes[to] ?? 0] === 1) to++;
    const plain = bytes[to] === GT && to > at + 1;
    const end = plain ? to : tagEnd(bytes, to);
    if (end === -1) return false;
    if (!plain) while (to < end && !isSpace(bytes[to] ?? 0) && bytes[to] !== SLASH) to++;
    this.at = end + 1;
    this.opened(at, to, end, plain);
    this.names.push(at + 1, to);
    if (bytes[end - 1] === SLASH && !plain) {
      this.names.length -= 2;
      this.sure = false;
      this.closed(at + 1, to);
    }
    return true;
  }

  private opened(at: number, to: number, end: number, plain: boolean): void {
    const { bytes } = this;
    const depth = this.names.length / 2;
    if (depth === 0) {
      if (this.start !== -1) this.sure = false;
      this.start = at;
      this.tag = canonicalRoot(bytes.toString('utf8', at, end + 1));
      return;
    }
    if (depth === 1) this.childStart = at;
    if (!plain || this.tag === null || !this.ofPrefix(at + 1, to, this.tag.prefix)) this.sure = false;
    if (to - at > 9 && bytes.toString('latin1', to - 9, to) === 'Signature') {
      if (localName(bytes.toString('latin1', at + 1, to)) === 'Signature') this.signatures++;
    }
  }

  /** Whether a name is the prefix, a letter and what may follow, with no other colon. */
  private ofPrefix(from: number, to: number, prefix: string): boolean {
    const { bytes } = this;
    for (let index = 0; index < prefix.length; index++)
      if (bytes[from + index] !== prefix.charCodeAt(index)) return false;
    const first = bytes[from + prefix.length] ?? 0;
    if (first < 0x41 || from + prefix.length >= to) return false;
    for (let at = from + prefix.length; at < to; at++) if (bytes[at] === COLON) return false;
    return true;
  }

  /** XML declaration, comment, CDATA, processing instruction or document type. */
  private aside(instruction: boolean): boolean {
    const { bytes, at } = this;
    const opening = bytes.toString('latin1', at, at + 9);
    const close = instruction
      ? '?>'
      : opening.startsWith('<!--')
        ? '-->'
        : opening === '<![CDATA['
          ? ']]>'
          : '>';
    const found = bytes.indexOf(close, at + 2, 'latin1');
    if (found === -1) return false;
    this.at = found + close.length;
    if (at !== 0 || !DECLARATION.test(bytes.toString('latin1', 0, this.at + 1))) this.sure = false;
    return true;
  }
}

/** The `>` of a tag, past quoted values. */
function tagEnd(bytes: Buffer, from: number): number {
  let quote = 0;
  for (let at = from; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0;
    if (quote !== 0) quote = byte === quote ? 0 : quote;
    else if (byte === 0x22 || byte === 0x27) quote = byte;
    else if (byte === GT) return at;
  }
  return -1;
}

function isSpace(byte: number): boolean {
  return byte === 0x20 || byte === 0x0a || byte === 0x09 || byte === 0x0d;
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function table(pattern: RegExp): Uint8Array {
  return Uint8Array.from({ length: 256 }, (_, byte) => (pattern.test(String.fromCharCode(byte)) ? 1 : 0));
}
