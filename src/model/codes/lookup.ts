import { nearest } from '../nearest.ts';

/** A spelling, and the code that it stands for. */
export type Spelling = readonly [text: string, code: string];

/** Texts remembered with their codes before starting anew. */
const MOST_REMEMBERED = 5000;
/** No name in any table is longer. */
const LONGEST = 100;

const SILENT = /[\p{M}\s.,;:'’‘`"()[\]_*/·‐‑–—-]/gu;

/**
 * A spelling as tables compare it: without case, accents, spaces, punctuation and a leading or trailing
 * `the`; full width made narrow. Nothing that tells two names of one table apart is lost.
 */
export function spelling(text: string): string {
  const bare = text.normalize('NFKD').toUpperCase().replaceAll('&', 'AND').replace(SILENT, '');
  return bare.replace(/^THE(?=.{3})/, '').replace(/(?<=.{3})THE$/, '');
}

/** Finds the code that a text stands for. Every cell of a file asks, so exact texts are remembered. */
export class Lookup {
  private readonly spellings: () => Iterable<Spelling>;
  private table: ReadonlyMap<string, string> | null = null;
  private readonly remembered = new Map<string, string>();

  /** The spellings are gathered when the first text is looked up; where two are alike, the first counts. */
  constructor(spellings: () => Iterable<Spelling>) {
    this.spellings = spellings;
  }

  /** The code; empty text when the table does not know the spelling. */
  find(text: string): string {
    const known = this.remembered.get(text);
    if (known !== undefined) return known;
    if (text.length > LONGEST) return '';
    const code = this.bySpelling().get(spelling(text)) ?? '';
    if (this.remembered.size >= MOST_REMEMBERED) this.remembered.clear();
    this.remembered.set(unshared(text), code);
    return code;
  }

  /** The name or code in the table that a misspelt text most likely means; `null` when none is near. */
  suggestion(text: string): string | null {
    if (text.length > LONGEST) return null;
    return nearest(
      text,
      Array.from(this.spellings(), ([name]) => name),
    );
  }

  private bySpelling(): ReadonlyMap<string, string> {
    if (this.table !== null) return this.table;
    const table = new Map<string, string>();
    for (const [text, code] of this.spellings()) {
      const key = spelling(text);
      if (!table.has(key)) table.set(key, code);
    }
    this.table = table;
    return table;
  }
}

/** The text in memory of its own: a cell is a slice, and remembering it would keep the whole piece of file it is cut from. */
function unshared(text: string): string {
  return Buffer.from(text, 'utf16le').toString('utf16le');
}
