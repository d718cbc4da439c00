/** Folded text in the making: code units, and the span of the original that each stands for. */
export class Folded {
  codes = new Uint16Array(512);
  from = new Int32Array(512);
  to = new Int32Array(512);
  length = 0;
  /** The first stretch of the original that hides what it says; `hiddenTo` 0: there is none. */
  hiddenFrom = 0;
  hiddenTo = 0;

  /** Empties it for the next name. */
  clear(): void {
    this.length = 0;
    this.hiddenFrom = 0;
    this.hiddenTo = 0;
  }

  /** Notes a stretch of the original that had to be altered to be read; the first stays. */
  hide(from: number, to: number): void {
    if (this.hiddenTo > 0) return;
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
