import { ownText } from './json.ts';

/** How many different things a table holds; what comes later is written out where it stands. */
const MOST = 20_000;

/** What is known of things that begin with the same parts. */
interface Node {
  number: number | null;
  readonly next: Map<string, Node>;
}

/** Gives what comes again and again a number, so that a page names each once. Bounded. */
export class Kinds {
  private readonly root: Node = { number: null, next: new Map() };
  private readonly entries: string[] = [];
  bytes = 0;

  /** What stands for a thing of these parts in a row: its number, or the thing itself as JSON where the table is full. */
  of(parts: readonly string[], json: () => string): string | number {
    let node: Node | undefined = this.root;
    for (let at = 0; node !== undefined && at < parts.length; at++) node = node.next.get(parts[at] ?? '');
    if (node !== undefined && node.number !== null) return node.number;
    const entry = json();
    if (this.entries.length >= MOST) return entry;
    this.bytes += Buffer.byteLength(entry) + 2;
    return this.add(parts, entry);
  }

  /** The table as JSON, an entry a line. */
  json(): string {
    return `[${this.entries.join(',\n')}]`;
  }

  private add(parts: readonly string[], entry: string): number {
    let node = this.root;
    for (const part of parts) {
      const known: Node = node.next.get(part) ?? { number: null, next: new Map() };
      if (!node.next.has(part)) node.next.set(ownText(part), known);
      node = known;
    }
    const number = this.entries.push(entry) - 1;
    node.number = number;
    return number;
  }
}
