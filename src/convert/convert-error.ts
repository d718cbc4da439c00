import type { Bilingual } from '../model/explained.ts';

/** What is wrong with JSON or CSV that was to become a message, and where in it. */
export class ConvertError extends Error {
  /** Keys and indices from the top. */
  readonly path: readonly (string | number)[];
  readonly words: Bilingual;
  /** Line and column, from 1, where they are known already; 0: not known. */
  readonly line: number;
  readonly column: number;

  constructor(path: readonly (string | number)[], zh: string, en: string, line = 0, column = 0) {
    super(en);
    this.name = 'ConvertError';
    this.path = path;
    this.words = { zh, en };
    this.line = line;
    this.column = column;
  }
}
