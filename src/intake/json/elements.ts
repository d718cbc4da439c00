/** One top-level value of a JSON array, of NDJSON, or the single value of a file. */
export interface Element {
  readonly text: string;
  /** Line and column of its first character, from 1. */
  readonly line: number;
  readonly column: number;
}

/** The JSON ends or goes wrong here; nothing after it can be read. */
export class BrokenJson extends Error {
  readonly line: number;
  readonly column: number;
  readonly kind: 'cut-off' | 'unexpected' | 'too-long';

  constructor(kind: BrokenJson['kind'], line: number, column: number) {
    super(`${kind} at line ${line}, column ${column}`);
    this.kind = kind;
    this.line = line;
    this.column = column;
  }
}

/** Longest single order in characters. */
const MAX_ELEMENT_LENGTH = 8_000_000;

/**
 * Cuts a JSON array, NDJSON or concatenated objects into their objects, chunk by chunk, without reading
 * them: only strings and brackets are followed. What an object holds is the parser's to judge.
 */
export class ElementScanner {
  private readonly onElement: (element: Element) => void;
  private line = 1;
  private column = 0;
  private depth = 0;
  private inArray = false;
  private arrayClosed = false;
  private expectsElement = false;
  private inString = false;
  private escaped = false;
  private kept = '';
  private elementLine = 0;
  private elementColumn = 0;

  constructor(onElement: (element: Element) => void) {
    this.onElement = onElement;
  }

  /** Takes the next piece; pieces may end anywhere. Throws `BrokenJson`. */
  push(text: string): void {
    let from = this.depth > 0 ? 0 : -1;
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      this.step(code);
      if (this.inString) {
        if (this.escaped) this.escaped = false;
        else if (code === 0x5c) this.escaped = true;
        else if (code === 0x22) this.inString = false;
        continue;
      }
      if (this.depth > 0) {
        if (code === 0x22) this.inString = true;
        else if (code === 0x7b || code === 0x5b) this.depth++;
        else if (code === 0x7d || code === 0x5d) {
          this.depth--;
          if (this.depth === 0) {
            this.emit(this.kept + text.slice(from, at + 1));
            this.kept = '';
            from = -1;
          }
        }
        continue;
      }
      if (code === 0x7b) {
        if (this.arrayClosed || (this.inArray && !this.expectsElement)) this.refuse('unexpected');
        this.depth = 1;
        from = at;
        this.elementLine = this.line;
        this.elementColumn = this.column;
        this.expectsElement = false;
      } else {
        this.between(code);
      }
    }
    if (from >= 0) {
      this.kept += text.slice(from);
      if (this.kept.length > MAX_ELEMENT_LENGTH)
        throw new BrokenJson('too-long', this.elementLine, this.elementColumn);
    }
  }

  /** Says that no more text comes. Throws `BrokenJson` when something is still open. */
  end(): void {
    if (this.depth > 0 || (this.inArray && !this.arrayClosed)) this.refuse('cut-off');
  }

  private between(code: number): void {
    if (code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09) return;
    if (code === 0x5b && !this.inArray && this.elementLine === 0) {
      this.inArray = true;
      this.expectsElement = true;
    } else if (code === 0x2c && this.inArray && !this.arrayClosed && !this.expectsElement) {
      this.expectsElement = true;
    } else if (
      code === 0x5d &&
      this.inArray &&
      !this.arrayClosed &&
      (!this.expectsElement || this.elementLine === 0)
    ) {
      this.arrayClosed = true;
    } else {
      this.refuse('unexpected');
    }
  }

  private step(code: number): void {
    this.column++;
    if (code !== 0x0a) return;
    this.line++;
    this.column = 0;
  }

  private emit(text: string): void {
    this.onElement({ text, line: this.elementLine, column: this.elementColumn });
  }

  private refuse(kind: BrokenJson['kind']): never {
    throw new BrokenJson(kind, this.line, Math.max(this.column, 1));
  }
}
