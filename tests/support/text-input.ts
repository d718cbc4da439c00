import { createHash } from 'node:crypto';
import type { TextInput } from '../../src/intake/text.ts';

/** An input whose text comes in the given pieces. */
export function textInput(file: string, pieces: readonly string[]): TextInput {
  const whole = Buffer.from(pieces.join(''));
  return {
    file,
    path: file,
    sheet: null,
    size: whole.length,
    encoding: { name: 'utf-8', bom: false },
    signature: null,
    source: {
      size: whole.length,
      place: file,
      chunks: () => [whole],
      async *stream() {
        yield whole;
      },
    },
    async *pieces() {
      yield* pieces;
    },
    bytes: () => whole.length,
    sha256: () => createHash('sha256').update(whole).digest('hex'),
  };
}
