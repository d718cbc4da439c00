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
    const most = this.used + text.length * 3;
    if (most > this.buffer.length) this.grow(most);
    this.used += this.buffer.write(text, this.used);
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
