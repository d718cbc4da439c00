/** Texts remembered with what they stand for; beyond that they are looked up again. */
const MOST_REMEMBERED = 5000;

/** A spelling as tables compare it: without case, spaces, points and brackets, full width made narrow. */
export function spelling(text: string): string {
  return text.normalize('NFKC').toUpperCase().replace(/[\s.,'’()（）_-]/g, '');
}

/** Finds the code that a text stands for. Every cell of a file asks, so exact texts are remembered. */
export class Lookup {
  private readonly bySpelling: ReadonlyMap<string, string>;
  private readonly remembered = new Map<string, string>();

  constructor(spellings: Iterable<readonly [string, string]>) {
    const table = new Map<string, string>();
    for (const [text, code] of spellings) {
      const key = spelling(text);
      if (!table.has(key)) table.set(key, code);
    }
    this.bySpelling = table;
  }

  /** The code; empty text when no table knows the spelling. */
  find(text: string): string {
    const known = this.remembered.get(text);
    if (known !== undefined) return known;
    const code = this.bySpelling.get(spelling(text)) ?? '';
    if (this.remembered.size < MOST_REMEMBERED) this.remembered.set(text, code);
    return code;
  }
}
