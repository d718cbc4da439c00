import { escapeText } from './escape.ts';
import type { Field, Key, Member, Write } from './shape.ts';
import type { FieldType } from './types.ts';

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

const NUMBER_DIGITS = 19;
const DECIMAL = /^-?\d+(?:\.\d{1,5})?$/;
const DIGITS = /^\d+$/;

/** Makes the writer of an element and all that stands in it, one element a line. */
export function writeGroup<I, D>(
  prefix: string,
  name: string,
  members: readonly Member<I, D>[],
): Write<I, D> {
  const open = `<${prefix}${name}>\n`;
  const close = `</${prefix}${name}>\n`;
  const writers = writersOf(prefix, members);
  return (item, document) => {
    let written = open;
    for (const write of writers) written += write(item, document);
    return written + close;
  };
}

/** The writers of elements that follow each other; neighbours that depend on the same object share one. */
export function writersOf<I, D>(prefix: string, members: readonly Member<I, D>[]): readonly Write<I, D>[] {
  const writers: Write<I, D>[] = [];
  let together: Write<I, D>[] = [];
  let key: Key<D> | null = null;
  const flush = () => {
    if (key !== null) writers.push(writeShared(key, together));
    together = [];
    key = null;
  };
  for (const member of members) {
    if (member.kind === 'slot') continue;
    const write = member.kind === 'field' ? writeField(prefix, member) : member.compile(prefix);
    if (member.key !== key) flush();
    key = member.key;
    if (key === null) writers.push(write);
    else together.push(write);
  }
  flush();
  return writers;
}

/** Writes its elements anew only when what they depend on is another object than last time. */
function writeShared<I, D>(key: Key<D>, writers: readonly Write<I, D>[]): Write<I, D> {
  let last: object | null = null;
  let written = '';
  return (item, document) => {
    const now = key(document);
    if (now !== last) {
      written = writers.map((write) => write(item, document)).join('');
      last = now;
    }
    return written;
  };
}

/** Values repeat from document to document (country, currency, unit), so the last element is kept. */
function writeField<I, D>(prefix: string, field: Field<I, D>): Write<I, D> {
  const open = `<${prefix}${field.name}>`;
  const close = `</${prefix}${field.name}>\n`;
  const content = contentOf(field.name, field.type);
  const { from, required, name } = field;
  let last = '';
  let element = '';
  return (item, document) => {
    const value = from(item, document);
    if (value === '') {
      if (required) throw new UnwritableError(name, 'has no value');
      return '';
    }
    if (value !== last) {
      element = open + content(value) + close;
      last = value;
    }
    return element;
  };
}

/** The check of a value against its type, giving it back as it stands in an element. */
export function contentOf(name: string, type: FieldType): (value: string) => string {
  const refuse = (reason: string): never => {
    throw new UnwritableError(name, reason);
  };
  switch (type.kind) {
    case 'text':
      return (value) =>
        (value.length <= type.max && value.length >= 2 * type.min) || fits(value, type.min, type.max)
          ? escapeText(value)
          : refuse(`is not of ${type.min} to ${type.max} characters`);
    case 'digits':
      return (value) =>
        value.length === type.length && DIGITS.test(value)
          ? value
          : refuse(`is not of ${type.length} digits`);
    case 'exact':
      return (value) =>
        value.length === type.length ? escapeText(value) : refuse(`is not of ${type.length} characters`);
    case 'decimal':
      return (value) =>
        DECIMAL.test(value) && digitsIn(value) <= NUMBER_DIGITS
          ? value
          : refuse('is no decimal of 19 digits');
    case 'integer':
      return (value) =>
        value.length <= type.digits && DIGITS.test(value)
          ? value
          : refuse(`is no whole number of ${type.digits} digits`);
    case 'boolean':
      return (value) => (value === 'true' || value === 'false' ? value : refuse('is neither true nor false'));
    case 'code':
      return (value) => (Object.hasOwn(type.codes, value) ? value : refuse('is not in its code list'));
  }
}

/** Characters are code points: a rare Chinese character outside the basic plane counts once. */
function fits(value: string, min: number, max: number): boolean {
  if (value.length > 2 * max) return false;
  const { length } = Array.from(value);
  return length >= min && length <= max;
}

function digitsIn(value: string): number {
  return value.length - (value.includes('.') ? 1 : 0) - (value.startsWith('-') ? 1 : 0);
}
