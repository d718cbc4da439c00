/** Texts up to this length are written by a loop of our own, which beats a call into the engine. */
const SHORT = 24;
/** Every ASCII character. */
const EVERY = new Uint8Array(128).fill(1);

/**
 * Gathers text as UTF-8 bytes. Text is turned into bytes as it comes: a long run of `+=` would keep every
 * piece alive and be copied twice more, and bytes can be handed to another thread without copying.
 */
export class ByteGatherer {
  private buffer: Buffer;
  private used = 0;

  /** `size` is what it holds before it has to grow. */
  constructor(size: number) {
    this.buffer = Buffer.allocUnsafeSlow(size + (size >> 2));
  }

  /** Bytes gathered. */
  get length(): number {
    return this.used;
  }

  add(text: string): void {
    const { length } = text;
    const most = this.used + length * 3;
    if (most > this.buffer.length) this.grow(most);
    if (length <= SHORT && this.addPlain(text, EVERY)) return;
    this.used += this.buffer.write(text, this.used);
  }

  /**
   * Adds a text of which every ASCII character is marked in `plain` and no other needs care (surrogates and
   * the last two of the plane do); otherwise adds nothing and returns `false`.
   */
  addPlain(text: string, plain: Uint8Array): boolean {
    const most = this.used + text.length * 3;
    if (most > this.buffer.length) this.grow(most);
    const { buffer } = this;
    let at = this.used;
    for (let index = 0; index < text.length; index++) {
      const unit = text.charCodeAt(index);
      if (unit < 0x80) {
        if (plain[unit] !== 1) return false;
        buffer[at++] = unit;
      } else if (unit < 0x800) {
        buffer[at++] = 0xc0 | (unit >> 6);
        buffer[at++] = 0x80 | (unit & 0x3f);
      } else if (unit < 0xd800 || (unit > 0xdfff && unit < 0xfffe)) {
        buffer[at++] = 0xe0 | (unit >> 12);
        buffer[at++] = 0x80 | ((unit >> 6) & 0x3f);
        buffer[at++] = 0x80 | (unit & 0x3f);
      } else {
        return false;
      }
    }
    this.used = at;
    return true;
  }

  /** Bytes that are ready. */
  addBytes(bytes: Uint8Array): void {
    const { length } = bytes;
    const end = this.used + length;
    if (end > this.buffer.length) this.grow(end);
    const { buffer } = this;
    if (length > SHORT) {
      buffer.set(bytes, this.used);
    } else {
      let to = this.used;
      for (let at = 0; at < length; at++) buffer[to++] = bytes[at] ?? 0;
    }
    this.used = end;
  }

  /** What has been gathered, in memory that the next text writes over; begins anew. */
  lend(): Uint8Array {
    const bytes = this.buffer.subarray(0, this.used);
    this.used = 0;
    return bytes;
  }

  /** What has been gathered, in memory of its own; begins anew. */
  take(): Uint8Array<ArrayBuffer> {
    const bytes = new Uint8Array(this.used);
    bytes.set(this.buffer.subarray(0, this.used));
    this.used = 0;
    return bytes;
  }

  private grow(least: number): void {
    const larger = Buffer.allocUnsafeSlow(Math.max(least, this.buffer.length * 2));
    this.buffer.copy(larger, 0, 0, this.used);
    this.buffer = larger;
  }
}
