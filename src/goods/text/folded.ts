/** Characters that cannot be seen, mark-up: often left over from a web page. */
export const ODD = 1;
/** Letters that pass for others, words spelled with marks, turned directions: somebody meant it. */
export const DISGUISED = 2;

/** Folded text in the making: code units, and the span of the original that each stands for. */
export class Folded {
  codes = new Uint16Array(512);
  from = new Int32Array(512);
  to = new Int32Array(512);
  length = 0;
  /** The stretch of the original that most hides what it says, and how; `hidden` 0: there is none. */
  hidden = 0;
  hiddenFrom = 0;
  hiddenTo = 0;

  /** Empties it for the next name. */
  clear(): void {
    this.length = 0;
    this.hidden = 0;
    this.hiddenFrom = 0;
    this.hiddenTo = 0;
  }

  /** Notes a stretch of the original that had to be altered to be read; the first of the weightiest kind stays. */
  hide(kind: typeof ODD | typeof DISGUISED, from: number, to: number): void {
    if (this.hidden >= kind) return;
    this.hidden = kind;
    this.hiddenFrom = from;
    this.hiddenTo = to;
  }

  emit(code: number, from: number, to: number): void {
    if (this.length === this.codes.length) this.grow();
    this.codes[this.length] = code;
    this.from[this.length] = from;
    this.to[this.length] = to;
    this.length++;
  }

  last(): number {
    return this.length === 0 ? 0 : (this.codes[this.length - 1] ?? 0);
  }

  private grow(): void {
    const size = this.codes.length * 2;
    const codes = new Uint16Array(size);
    const from = new Int32Array(size);
    const to = new Int32Array(size);
    codes.set(this.codes);
    from.set(this.from);
    to.set(this.to);
    this.codes = codes;
    this.from = from;
    this.to = to;
  }
}
