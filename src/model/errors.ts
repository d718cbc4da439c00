import type { Bilingual } from './explained.ts';

/** Where a user's file is wrong; `null` where no file is concerned. Lines and columns count from 1, 0: unknown. */
export interface ErrorPlace {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** A mistake the user can mend: told in one line in the user's language, exit code 2, never with a stack trace. */
export abstract class KnownError extends Error {
  readonly words: Bilingual;
  readonly place: ErrorPlace | null;

  constructor(words: Bilingual, place: ErrorPlace | null) {
    super(words.en);
    this.name = new.target.name;
    this.words = words;
    this.place = place;
  }
}

/** A filing, rates table or other configuration that cannot be used. */
export class ConfigurationError extends KnownError {}

/** An input that cannot be read. */
export class InputError extends KnownError {}

/** A wrong option or argument. */
export class UsageError extends KnownError {}
