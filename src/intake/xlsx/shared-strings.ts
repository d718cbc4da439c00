import { CELL_CHARACTERS } from './limits.ts';
import { Refusal } from './refusal.ts';
import { type StringStore, TEXT_BYTES } from './string-store.ts';
import { decodeText, unescapeExcel } from './text.ts';
import type { XmlHandler } from './xml.ts';

const AMPERSAND = 0x26;
const RETURN = 0x0d;
const UNDERSCORE = 0x5f;
const SMALL_X = 0x78;

/**
 * Reads `sharedStrings.xml` into a store: plain and rich text, phonetic guides (`rPh`) left out. Text
 * without escapes goes over as bytes, never having been a string.
 */
export class SharedStringReader implements XmlHandler {
  private readonly store: StringStore;
  private readonly text_ = Buffer.alloc(TEXT_BYTES);
  private length = 0;
  private inText = false;
  private passing = 0;

  constructor(store: StringStore) {
    this.store = store;
  }

  open(name: string): void {
    if (this.passing > 0 || name === 'rPh') this.passing++;
    else if (name === 'si') this.length = 0;
    else if (name === 't') this.inText = true;
  }

  close(name: string): void {
    if (this.passing > 0) this.passing--;
    else if (name === 't') this.inText = false;
    else if (name === 'si') {
      this.check();
      this.store.add(this.text_, this.length);
    }
  }

  text(bytes: Buffer, from: number, to: number, literal: boolean): void {
    if (!this.inText || this.passing > 0) return;
    if (isPlain(bytes, from, to)) {
      this.room(to - from);
      this.length += bytes.copy(this.text_, this.length, from, to);
      return;
    }
    const raw = literal ? bytes.toString('utf8', from, to) : decodeText(bytes, from, to);
    const text = unescapeExcel(raw);
    this.room(Buffer.byteLength(text));
    this.length += this.text_.write(text, this.length, 'utf8');
  }

  private room(more: number): void {
    if (this.length + more > TEXT_BYTES) this.refuse();
  }

  private check(): void {
    if (this.length <= CELL_CHARACTERS) return;
    if (this.text_.toString('utf8', 0, this.length).length > CELL_CHARACTERS) this.refuse();
  }

  private refuse(): never {
    const number = this.store.count + 1;
    throw new Refusal(
      `共享文字第 ${number} 条超过 ${CELL_CHARACTERS} 个字符（Excel 单元格的上限）`,
      `shared text ${number} is longer than ${CELL_CHARACTERS} characters, the most a cell of Excel holds`,
    );
  }
}

function isPlain(bytes: Buffer, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const code = bytes[at];
    if (code === AMPERSAND || code === RETURN) return false;
    if (code === UNDERSCORE && bytes[at + 1] === SMALL_X) return false;
  }
  return true;
}
