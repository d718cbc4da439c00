/** Texts up to this length are written by a loop of our own. */
const SHORT = 64;

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
    this.used = length <= SHORT ? this.addShort(text) : this.used + this.buffer.write(text, this.used);
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

  /** Writes a short text unit by unit, which beats a call into the engine; returns where it ends. */
  private addShort(text: string): number {
    const { buffer } = this;
    let at = this.used;
    for (let index = 0; index < text.length; index++) {
      const unit = text.charCodeAt(index);
      if (unit < 0x80) {
        buffer[at++] = unit;
      } else if (unit < 0x800) {
        buffer[at++] = 0xc0 | (unit >> 6);
        buffer[at++] = 0x80 | (unit & 0x3f);
      } else if (unit < 0xd800 || unit > 0xdfff) {
        buffer[at++] = 0xe0 | (unit >> 12);
        buffer[at++] = 0x80 | ((unit >> 6) & 0x3f);
        buffer[at++] = 0x80 | (unit & 0x3f);
      } else {
        return this.used + buffer.write(text, this.used);
      }
    }
    return at;
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
