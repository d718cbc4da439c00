/** How many different things a table holds; what comes later is written out where it stands. */
const MOST = 20_000;

/** Gives what comes again and again a number, so that a page names each once. Bounded. */
export class Kinds {
  private readonly numbers = new Map<string, number>();
  private readonly entries: string[] = [];
  bytes = 0;

  /** What stands for a thing in a row: its number, or the thing itself as JSON where the table is full. */
  of(key: string, json: () => string): string | number {
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    const entry = json();
    if (this.entries.length >= MOST) return entry;
    this.numbers.set(key, this.entries.length);
    this.bytes += Buffer.byteLength(entry) + 2;
    return this.entries.push(entry) - 1;
  }

  /** The table as JSON, an entry a line. */
  json(): string {
    return `[${this.entries.join(',\n')}]`;
  }
}
