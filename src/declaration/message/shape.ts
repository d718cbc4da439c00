import type { ByteGatherer } from '../../model/bytes.ts';
import type { FieldType } from './types.ts';

/** The structure of a message without its values: all that the schema, the reader and the page need. */
export type Shape = FieldShape | GroupShape | SlotShape;

/** An element that holds a value. */
export interface FieldShape {
  readonly kind: 'field';
  readonly name: string;
  readonly zh: string;
  readonly type: FieldType;
  readonly required: boolean;
  /** Where the value comes from, in words. */
  readonly value: string;
}

/** An element that holds elements, in this order. */
export interface GroupShape {
  readonly kind: 'group';
  readonly name: string;
  readonly zh: string;
  readonly occurs: Occurs;
  readonly shapes: readonly Shape[];
}

/** A place for elements of another specification, which is not written here. */
export interface SlotShape {
  readonly kind: 'slot';
  readonly name: string;
  readonly zh: string;
  /** Namespace of what may stand there; `##any`: whatever. */
  readonly namespace: string;
}

/** How often an element may stand in its place; `max` is `Number.POSITIVE_INFINITY` where nothing bounds it. */
export interface Occurs {
  readonly min: number;
  readonly max: number;
}

/** An element that stands in a message, and how it is written from item `I` of document `D`. */
export type Member<I, D> = Field<I, D> | Group<I, D> | SlotShape;

/**
 * What a part of a document depends on: as long as it is the same object, the part is the same too and is
 * not written anew. Most of a message repeats what the filing says.
 */
export type Key<D> = (document: D) => object;

export interface Field<I, D> extends FieldShape {
  readonly key: Key<D> | null;
  /** The value as it stands in the message before escaping; empty: there is none. */
  readonly from: (item: I, document: D) => string;
}

export interface Group<I, D> extends GroupShape {
  readonly key: Key<D> | null;
  /** What writing this element is made of; `prefix` stands before every element's name. */
  readonly pieces: (prefix: string) => readonly Piece<I, D>[];
}

/** Part of what is written: the same text each time, or what a function makes of the item. */
export type Piece<I, D> = string | Write<I, D>;

/** Writes an element, its content, or nothing, as bytes. */
export type Write<I, D> = (into: ByteGatherer, item: I, document: D) => void;
