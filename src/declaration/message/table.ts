import type { Bilingual, Source } from '../../model/explained.ts';
import type { Field, FieldShape, Group, GroupShape, Key, Member, Occurs, Shape, SlotShape } from './shape.ts';
import type { FieldType } from './types.ts';
import { groupPieces, UnwritableError, writerOf } from './write.ts';

/**
 * A message as an ordered table, without what its values are written from: all that schema, page, reader and
 * converter need. The only place that knows the order of its elements.
 */
export interface MessageShape {
  /** Name of the message, of its schema and of its page: `ceb603`. */
  readonly id: string;
  readonly title: Bilingual;
  readonly source: Source;
  /** What the reader of the page should know beyond the fields. */
  readonly remarks: readonly string[];
  /** Prefix → namespace, as declared on the root; the first is the message's own. An empty prefix is the default namespace. */
  readonly namespaces: readonly (readonly [prefix: string, uri: string])[];
  /** Name of the root element. */
  readonly root: string;
  /** Attributes of the root. */
  readonly attributes: readonly FieldShape[];
  /** What stands before the documents. */
  readonly head: readonly Shape[];
  /** The business document; its occurrence is how many of them one message holds. */
  readonly document: GroupShape;
  /** What stands after the documents. */
  readonly tail: readonly Shape[];
  /** What the specification says of a signature over the message; `none`: it has no place for one. */
  readonly signature: 'required' | 'optional' | 'none';
}

/**
 * A message that is written: `D` is what one business document is written from, `H` what the message around
 * the documents is written from.
 */
export interface MessageTable<D, H> extends MessageShape {
  readonly attributes: readonly Field<H, H>[];
  readonly head: readonly Member<H, H>[];
  readonly document: Group<D, D>;
  readonly tail: readonly Member<H, H>[];
}

/** What it takes to define a field: name, Chinese name, type, where the value comes from in words and as a function. */
type DefineField<I, D, From> = (
  name: string,
  zh: string,
  type: FieldType,
  value: string,
  from: From,
) => Field<I, D>;

/** The makers of fields: `required` must have a value, `optional` is left out without one. */
interface Fields<I, D, From> {
  readonly required: DefineField<I, D, From>;
  readonly optional: DefineField<I, D, From>;
}

/** Fields of item `I` of document `D`. */
export function fieldsOf<I, D>(): Fields<I, D, (item: I, document: D) => string> {
  return {
    required: (name, zh, type, value, from) => ({
      kind: 'field',
      name,
      zh,
      type,
      required: true,
      value,
      from,
      key: null,
    }),
    optional: (name, zh, type, value, from) => ({
      kind: 'field',
      name,
      zh,
      type,
      required: false,
      value,
      from,
      key: null,
    }),
  };
}

/** Fields whose value follows from `key` alone, which many documents share; neighbours among them are written as one. */
export function sharedFieldsOf<D, K extends object>(
  key: (document: D) => K,
): Fields<D, D, (shared: K) => string> {
  return {
    required: (name, zh, type, value, from) => ({
      kind: 'field',
      name,
      zh,
      type,
      required: true,
      value,
      from: (_, document) => from(key(document)),
      key,
    }),
    optional: (name, zh, type, value, from) => ({
      kind: 'field',
      name,
      zh,
      type,
      required: false,
      value,
      from: (_, document) => from(key(document)),
      key,
    }),
  };
}

/** A group that follows from `key` alone. */
export function shared<D>(key: Key<D>, group: Group<D, D>): Group<D, D> {
  return { ...group, key };
}

/** An element that stands once and is written from the same item as what surrounds it. */
export function one<I, D>(name: string, zh: string, members: readonly Member<I, D>[]): Group<I, D> {
  return repeated(name, zh, { min: 1, max: 1 }, members);
}

/** An element that one message holds several of, each from its own document. */
export function repeated<I, D>(
  name: string,
  zh: string,
  occurs: Occurs,
  members: readonly Member<I, D>[],
): Group<I, D> {
  return {
    kind: 'group',
    name,
    zh,
    occurs,
    key: null,
    shapes: members satisfies readonly Shape[],
    pieces: (prefix) => groupPieces(prefix, name, members),
  };
}

/** An element for each of the items that `each` finds; writing refuses a number of them outside `occurs`. */
export function list<I, J, D>(
  name: string,
  zh: string,
  occurs: Occurs,
  each: (item: I, document: D) => readonly J[],
  members: readonly Member<J, D>[],
): Group<I, D> {
  const pieces: Group<I, D>['pieces'] = (prefix) => {
    const write = writerOf(groupPieces(prefix, name, members));
    return [
      (into, item, document) => {
        const items = each(item, document);
        if (items.length < occurs.min || items.length > occurs.max) {
          throw new UnwritableError(name, `stands ${items.length} times, not ${occurs.min} to ${occurs.max}`);
        }
        for (const inner of items) write(into, inner, document);
      },
    ];
  };
  return { kind: 'group', name, zh, occurs, key: null, shapes: members satisfies readonly Shape[], pieces };
}

/** A place for elements of another specification, left empty when written. */
export function slot(name: string, zh: string, namespace: string): SlotShape {
  return { kind: 'slot', name, zh, namespace };
}
