import type { TextInput } from './text.ts';

/** An input whose first characters have been looked at. */
export interface Begun {
  readonly isJson: boolean;
  /** The whole text, piece by piece. */
  readonly pieces: AsyncGenerator<string>;
}

/** Looks at the first characters of an input. Throws `InputError` for bytes that are no text. */
export async function begin(input: TextInput): Promise<Begun> {
  const pieces = input.pieces();
  if (input.signature !== null) return { isJson: false, pieces };
  let beginning = '';
  for (;;) {
    const next = await pieces.next();
    if (next.done) break;
    beginning += next.value;
    if (beginning.trim() !== '') break;
  }
  return { isJson: /^\s*[[{]/.test(beginning), pieces: prepend(beginning, pieces) };
}

async function* prepend(first: string, rest: AsyncGenerator<string>): AsyncGenerator<string> {
  try {
    if (first !== '') yield first;
    yield* rest;
  } finally {
    await rest.return(undefined);
  }
}
