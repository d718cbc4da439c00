import { CELL_CHARACTERS, STRING_BYTES, STRING_BYTES_IN_MEMORY, STRINGS } from './limits.ts';
import { tooLarge } from './refusal.ts';
import { Spill } from './spill.ts';

const PAGE = 1 << 18;

/** Where texts begin is kept in blocks of so many, which need not be copied to grow. */
const STARTS_BITS = 16;
const STARTS_MASK = (1 << STARTS_BITS) - 1;

/** Bytes before each text: its length. */
const HEAD = 4;

/** Texts decoded lately: columns such as country and currency say the same over and over. */
const RECENT = 1 << 12;

/**
 * The shared strings of a workbook by number, as bytes instead of a million JavaScript strings: a text
 * costs its UTF-8 and eight bytes. Beyond `inMemory` bytes they go to a temporary file.
 */
export class StringStore {
  private readonly inMemory: number;
  private readonly pages: Buffer[] = [];
  private page: Buffer = Buffer.allocUnsafeSlow(PAGE);
  private used = 0;
  private spill: Spill | null = null;
  private spilled = 0;
  private readonly starts: Uint32Array[] = [];
  private readonly recent: string[] = Array.from({ length: RECENT }, () => '');
  private readonly recentNumbers = new Int32Array(RECENT).fill(-1);
  /** How many there are. */
  count = 0;

  constructor(inMemory = STRING_BYTES_IN_MEMORY) {
    this.inMemory = Math.floor(inMemory / PAGE);
  }

  /** Adds the text that the first `length` bytes are, UTF-8. Throws `Refusal` when there are too many. */
  add(bytes: Buffer, length: number): void {
    if (this.count === STRINGS) throw tooLarge(`文字超过 ${STRINGS} 条`, `more than ${STRINGS} texts`);
    if (this.used + HEAD + length > PAGE) this.turn();
    const block = this.count >>> STARTS_BITS;
    const starts = this.starts[block] ?? new Uint32Array(1 << STARTS_BITS);
    this.starts[block] = starts;
    starts[this.count & STARTS_MASK] = this.pageNumber() * PAGE + this.used;
    this.page.writeUInt32LE(length, this.used);
    bytes.copy(this.page, this.used + HEAD, 0, length);
    this.used += HEAD + length;
    this.count++;
  }

  /** The text of this number; `null`: there is none. */
  get(number: number): string | null {
    if (!Number.isInteger(number) || number < 0 || number >= this.count) return null;
    const place = number & (RECENT - 1);
    if (this.recentNumbers[place] === number) return this.recent[place] ?? null;
    const text = this.read(this.starts[number >>> STARTS_BITS]?.[number & STARTS_MASK] ?? 0);
    this.recent[place] = text;
    this.recentNumbers[place] = number;
    return text;
  }

  /** Gives the temporary file back, where there is one. */
  close(): void {
    this.spill?.close();
    this.spill = null;
  }

  private read(start: number): string {
    const number = Math.floor(start / PAGE);
    const page = number < this.pages.length ? this.pages[number] : null;
    if (page !== undefined && page !== null) return textAt(page, start - number * PAGE);
    if (number === this.pageNumber()) return textAt(this.page, start - number * PAGE);
    const offset = start - this.pages.length * PAGE;
    const head = Buffer.alloc(HEAD);
    this.spill?.read(offset, head);
    const bytes = Buffer.alloc(head.readUInt32LE(0));
    this.spill?.read(offset + HEAD, bytes);
    return bytes.toString('utf8');
  }

  /** Puts the full page away and begins the next. */
  private turn(): void {
    if ((this.pageNumber() + 1) * PAGE > STRING_BYTES) {
      throw tooLarge('共享文字超过 1 GB', 'more than 1 GB of shared text');
    }
    if (this.spill === null && this.pages.length < this.inMemory) {
      this.pages.push(this.page);
      this.page = Buffer.allocUnsafeSlow(PAGE);
    } else {
      this.spill ??= new Spill();
      this.spill.append(this.page);
      this.spilled++;
    }
    this.used = 0;
  }

  private pageNumber(): number {
    return this.pages.length + this.spilled;
  }
}

/** Longest text of a cell in bytes. */
export const TEXT_BYTES = CELL_CHARACTERS * 3;

function textAt(page: Buffer, at: number): string {
  const from = at + HEAD;
  return page.toString('utf8', from, from + page.readUInt32LE(at));
}
