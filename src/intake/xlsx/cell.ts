import { type CellFormat, NUMBER_FORMAT } from './format.ts';
import { CELL_CHARACTERS, COLUMNS, ROWS } from './limits.ts';
import { decimalText } from './number.ts';
import { cellName } from './reference.ts';
import { Refusal, tooLarge } from './refusal.ts';
import { isoText, shown } from './shown.ts';
import type { StringStore } from './string-store.ts';
import { decodeText, unescapeExcel } from './text.ts';
import type { Tag } from './xml.ts';

/** What the cells of a sheet refer to. */
export interface SheetWorld {
  readonly strings: StringStore;
  /** By the number of the cell's style. */
  readonly formats: readonly CellFormat[];
  readonly since1904: boolean;
}

type CellType = 'number' | 'shared' | 'text' | 'boolean' | 'error' | 'date';

const TYPES: ReadonlyMap<string, CellType> = new Map([
  ['n', 'number'],
  ['s', 'shared'],
  ['str', 'text'],
  ['inlineStr', 'text'],
  ['b', 'boolean'],
  ['e', 'error'],
  ['d', 'date'],
]);

/** Digits of a whole number that arithmetic keeps exactly. */
const EXACT_DIGITS = 15;

const LETTER_R = 0x72;
const LETTER_S = 0x73;
const LETTER_T = 0x74;

/** The cell being read: one object for all of a sheet, because there may be ten million. */
export class Cell {
  /** Index of its column from 0. */
  column = -1;
  /** Number of its row from 1. */
  row = 0;
  /** Its value is the result of a formula. */
  computed = false;
  private readonly world: SheetWorld;
  private type: CellType = 'number';
  private style = 0;
  private value = '';
  private whole = -1;

  constructor(world: SheetWorld) {
    this.world = world;
  }

  /** Goes to the next cell, one to the right unless the tag says where. Throws `Refusal`. */
  begin({ bytes, count, nameFrom, nameTo, valueFrom, valueTo }: Tag): void {
    this.column++;
    this.type = 'number';
    this.style = 0;
    this.computed = false;
    this.value = '';
    this.whole = -1;
    for (let at = 0; at < count; at++) {
      const nameAt = nameFrom[at] ?? 0;
      if ((nameTo[at] ?? 0) !== nameAt + 1) continue;
      const from = valueFrom[at] ?? 0;
      const to = valueTo[at] ?? 0;
      const letter = bytes[nameAt];
      if (letter === LETTER_R) this.place(bytes, from, to);
      else if (letter === LETTER_S) this.style = wholeNumber(bytes, from, to);
      else if (letter === LETTER_T) this.type = this.typeOf(bytes, from, to);
    }
    if (this.column < COLUMNS) return;
    throw tooLarge(
      `第 ${this.row} 行超过 ${COLUMNS} 列（Excel 的上限）`,
      `row ${this.row} has more than ${COLUMNS} columns, the most Excel has`,
    );
  }

  /** Takes a piece of its value. Throws `Refusal` when it grows longer than a cell can be. */
  take(bytes: Buffer, from: number, to: number, literal: boolean): void {
    if (this.whole < 0 && this.value === '') {
      this.whole = wholeNumber(bytes, from, to);
      if (this.whole >= 0) return;
    }
    if (this.whole >= 0) this.value = String(this.whole);
    this.whole = -1;
    const text = literal ? bytes.toString('utf8', from, to) : decodeText(bytes, from, to);
    this.value += this.type === 'text' ? unescapeExcel(text) : text;
    if (this.value.length > CELL_CHARACTERS) {
      throw this.refusal(
        `超过 ${CELL_CHARACTERS} 个字符（Excel 单元格的上限）`,
        `is longer than ${CELL_CHARACTERS} characters, the most a cell of Excel holds`,
      );
    }
  }

  /** Its value as a person sees it, in full; empty text for an empty cell. Throws `Refusal`. */
  shown(): string {
    if (this.whole < 0 && this.value === '') return '';
    if (this.type === 'shared') return this.sharedText();
    const text = this.whole >= 0 ? String(this.whole) : this.value;
    if (this.type === 'number') {
      const decimal = this.whole >= 0 ? text : decimalText(text.trim(), this.computed);
      const format = this.world.formats[this.style] ?? NUMBER_FORMAT;
      return format.kind === 'number' ? decimal : shown(decimal, format, this.world.since1904);
    }
    if (this.type === 'boolean') return /^(1|true)$/i.test(text.trim()) ? 'TRUE' : 'FALSE';
    return this.type === 'date' ? isoText(text) : text;
  }

  private sharedText(): string {
    const number = this.whole >= 0 ? this.whole : Number(this.value);
    const text = this.world.strings.get(number);
    if (text !== null) return text;
    throw this.refusal('引用的共享文字不存在', 'refers to a shared text that is not there');
  }

  /** Reads a reference such as `AB12`. The row it names counts where the row itself names none. */
  private place(bytes: Buffer, from: number, to: number): void {
    let column = 0;
    let at = from;
    for (; at < to; at++) {
      const letter = (bytes[at] ?? 0) & 0xdf;
      if (letter < 0x41 || letter > 0x5a) break;
      column = Math.min(column * 26 + letter - 0x40, COLUMNS + 1);
    }
    const row = wholeNumber(bytes, at, to);
    if (column === 0 || row < 1 || row > ROWS)
      throw this.refusal('的引用不合格式', 'has a reference that is none');
    this.column = column - 1;
    this.row = row;
  }

  private typeOf(bytes: Buffer, from: number, to: number): CellType {
    if (to === from + 1 && bytes[from] === LETTER_S) return 'shared';
    const type = TYPES.get(bytes.toString('latin1', from, to));
    if (type === undefined) throw this.refusal('的类型未知', 'is of an unknown type');
    return type;
  }

  private refusal(zh: string, en: string): Refusal {
    const column = Math.max(this.column, 0);
    const name = cellName(column, this.row);
    return new Refusal(`单元格 ${name} ${zh}`, `cell ${name} ${en}`, this.row, column + 1);
  }
}

/** A whole number as Excel writes it, of digits that arithmetic keeps; `-1`: something else. */
export function wholeNumber(bytes: Buffer, from: number, to: number): number {
  const length = to - from;
  if (length < 1 || length > EXACT_DIGITS || (length > 1 && bytes[from] === 0x30)) return -1;
  let number = 0;
  for (let at = from; at < to; at++) {
    const digit = (bytes[at] ?? 0) - 0x30;
    if (digit < 0 || digit > 9) return -1;
    number = number * 10 + digit;
  }
  return number;
}
