/** A place in a text, from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** Knows line and column of any character of a text that comes in pieces; asked in the order of the text. */
export class Places {
  private line = 1;
  /** Characters of the present line that stand before the piece; below zero: it begins inside the piece. */
  private before = 0;
  private text = '';
  private newline = -1;

  /** Begins the next piece. */
  begin(text: string): void {
    this.text = text;
    this.newline = text.indexOf('\n');
  }

  /** The place of a character of the piece, or of the one behind its last. */
  of(at: number): Place {
    while (this.newline >= 0 && this.newline < at) {
      this.line++;
      this.before = -(this.newline + 1);
      this.newline = this.text.indexOf('\n', this.newline + 1);
    }
    return { line: this.line, column: this.before + at + 1 };
  }

  /** Ends the piece. */
  end(): void {
    this.of(this.text.length);
    this.before += this.text.length;
  }

  /** The last character of all; column 0: a line end. */
  last(): Place {
    return { line: this.line, column: this.before };
  }
}
