import { ByteGatherer } from '../../model/bytes.ts';
import { addValue, problemWith } from './content.ts';
import type { Field, Key, Member, Piece, Write } from './shape.ts';

/**
 * A document that must not be written: a required value is missing, or a value does not fit its element.
 * The rules refuse such parcels before; meeting one here is a mistake of the program, not of the user.
 */
export class UnwritableError extends Error {
  readonly element: string;

  constructor(element: string, reason: string) {
    super(`${element}: ${reason}`);
    this.name = 'UnwritableError';
    this.element = element;
  }
}

/** Bytes that a shared part is ready for before it has to grow. */
const SHARED_SIZE = 2048;

/** The writer of what pieces make together. Texts that meet become one: fewer parts make writing faster. */
export function writerOf<I, D>(pieces: readonly Piece<I, D>[]): Write<I, D> {
  const steps: { readonly write: Write<I, D>; after: string }[] = [];
  let before = '';
  for (const piece of pieces) {
    const step = steps.at(-1);
    if (typeof piece !== 'string') steps.push({ write: piece, after: '' });
    else if (step === undefined) before += piece;
    else step.after += piece;
  }
  const first = bytesOf(before);
  const rest = steps.map(({ write, after }) => ({ write, after: bytesOf(after) }));
  return (into, item, document) => {
    into.addBytes(first);
    for (const { write, after } of rest) {
      write(into, item, document);
      if (after.length > 0) into.addBytes(after);
    }
  };
}

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** The pieces of a group: its tags, and those of its members, one element a line. */
export function groupPieces<I, D>(
  prefix: string,
  name: string,
  members: readonly Member<I, D>[],
): readonly Piece<I, D>[] {
  return [`<${prefix}${name}>\n`, ...memberPieces(prefix, members), `</${prefix}${name}>\n`];
}

/** The pieces of elements that follow each other; neighbours that depend on the same object become one. */
export function memberPieces<I, D>(prefix: string, members: readonly Member<I, D>[]): readonly Piece<I, D>[] {
  const pieces: Piece<I, D>[] = [];
  let together: Piece<I, D>[] = [];
  let key: Key<D> | null = null;
  const flush = () => {
    if (key !== null) pieces.push(writeShared(key, writerOf(together)));
    together = [];
    key = null;
  };
  for (const member of members) {
    if (member.kind === 'slot') continue;
    const own = member.kind === 'field' ? fieldPieces(prefix, member) : member.pieces(prefix);
    if (member.key !== key) flush();
    key = member.key;
    (key === null ? pieces : together).push(...own);
  }
  flush();
  return pieces;
}

/** Writes its part anew only when what it depends on is another object than last time. */
function writeShared<I, D>(key: Key<D>, write: Write<I, D>): Write<I, D> {
  const gathered = new ByteGatherer(SHARED_SIZE);
  let last: object | null = null;
  let written: Uint8Array = bytesOf('');
  return (into, item, document) => {
    const now = key(document);
    if (now !== last) {
      write(gathered, item, document);
      written = gathered.take();
      last = now;
    }
    into.addBytes(written);
  };
}

function fieldPieces<I, D>(prefix: string, field: Field<I, D>): readonly Piece<I, D>[] {
  const { name, type, from, required } = field;
  const open = `<${prefix}${name}>`;
  const close = `</${prefix}${name}>\n`;
  if (!required) {
    return [
      (into, item, document) => {
        const value = from(item, document);
        if (value === '') return;
        const problem = problemWith(value, type);
        if (problem !== null) throw new UnwritableError(name, problem);
        into.add(open);
        addValue(into, value, type);
        into.add(close);
      },
    ];
  }
  const write: Write<I, D> = (into, item, document) => {
    const value = from(item, document);
    const problem = value === '' ? 'has no value' : problemWith(value, type);
    if (problem !== null) throw new UnwritableError(name, problem);
    addValue(into, value, type);
  };
  return [open, write, close];
}
