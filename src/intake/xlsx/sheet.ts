import { Cell, type SheetWorld, wholeNumber } from './cell.ts';
import { CELLS, ROWS } from './limits.ts';
import { Refusal, tooLarge } from './refusal.ts';
import type { Tag, XmlHandler } from './xml.ts';

/** One row of a sheet that has anything in it. */
export interface SheetRecord {
  /** From column A to the last filled cell. */
  readonly cells: string[];
  /** Number of the row in Excel, from 1. */
  readonly line: number;
}

/** Where among the elements the reader stands. */
const OUTSIDE = 0;
const IN_DATA = 1;
const IN_ROW = 2;
const IN_CELL = 3;
const IN_VALUE = 4;
const IN_INLINE = 5;
const IN_INLINE_TEXT = 6;

/** Makes records of the elements of a sheet's part; `records` fills as the bytes go by, and is its user's to empty. */
export class SheetReader implements XmlHandler {
  records: SheetRecord[] = [];
  private readonly cell: Cell;
  private where = OUTSIDE;
  private passing = 0;
  private rows = 0;
  private filled = 0;
  private cells: string[] = [];

  constructor(world: SheetWorld) {
    this.cell = new Cell(world);
  }

  open(name: string, tag: Tag): void {
    if (this.passing > 0) {
      this.passing++;
    } else if (this.where === IN_DATA && name === 'row') {
      this.beginRow(tag);
    } else if (this.where === IN_ROW && name === 'c') {
      this.where = IN_CELL;
      this.cell.begin(tag);
    } else if (this.where === IN_CELL && name === 'v') {
      this.where = IN_VALUE;
    } else if (this.where === IN_CELL && name === 'is') {
      this.where = IN_INLINE;
    } else if (this.where === IN_INLINE && name === 't') {
      this.where = IN_INLINE_TEXT;
    } else if (this.where === OUTSIDE) {
      if (tag.depth === 0 && name !== 'worksheet') throw noSheet();
      if (tag.depth === 1 && name === 'sheetData') this.where = IN_DATA;
    } else if (this.where !== IN_INLINE || name !== 'r') {
      if (this.where === IN_CELL && name === 'f') this.cell.computed = true;
      this.passing = 1;
    }
  }

  close(name: string): void {
    if (this.passing > 0) {
      this.passing--;
    } else if (this.where === IN_CELL) {
      this.where = IN_ROW;
      this.endCell();
    } else if (this.where === IN_VALUE) {
      this.where = IN_CELL;
    } else if (this.where === IN_ROW) {
      this.where = IN_DATA;
      this.endRow();
    } else if (this.where === IN_INLINE_TEXT) {
      this.where = IN_INLINE;
    } else if (this.where === IN_INLINE) {
      if (name === 'is') this.where = IN_CELL;
    } else {
      this.where = OUTSIDE;
    }
  }

  text(bytes: Buffer, from: number, to: number, literal: boolean): void {
    if (this.passing > 0 || (this.where !== IN_VALUE && this.where !== IN_INLINE_TEXT)) return;
    this.cell.take(bytes, from, to, literal);
  }

  private beginRow(tag: Tag): void {
    this.where = IN_ROW;
    this.rows++;
    const row = rowNumber(tag) ?? this.cell.row + 1;
    if (this.rows > ROWS || row > ROWS) {
      throw tooLarge(`超过 ${ROWS} 行（Excel 的上限）`, `more than ${ROWS} rows, the most Excel has`);
    }
    if (row < 1) throw new Refusal('有一行的行号不是正整数', 'the number of a row is no number');
    this.cell.row = row;
    this.cell.column = -1;
    this.cells = [];
  }

  private endRow(): void {
    const { cells } = this;
    if (cells.length > 0) this.records.push({ cells, line: this.cell.row });
  }

  private endCell(): void {
    const text = this.cell.shown();
    if (text === '') return;
    const { cells } = this;
    const { column } = this.cell;
    this.filled += Math.max(column + 1 - cells.length, 1);
    if (this.filled > CELLS) throw tooLarge(`超过 ${CELLS} 个单元格`, `more than ${CELLS} cells`);
    while (cells.length < column) cells.push('');
    if (column === cells.length) cells.push(text);
    else cells[column] = text;
  }
}

function noSheet(): Refusal {
  return new Refusal('工作表的 XML 不是工作表', 'the XML of the sheet is no sheet');
}

/** The number that a row's tag names; `null`: none. */
function rowNumber(tag: Tag): number | null {
  for (let at = 0; at < tag.count; at++) {
    const from = tag.nameFrom[at] ?? 0;
    if (tag.bytes[from] !== 0x72 || tag.nameTo[at] !== from + 1) continue;
    return wholeNumber(tag.bytes, tag.valueFrom[at] ?? 0, tag.valueTo[at] ?? 0);
  }
  return null;
}
