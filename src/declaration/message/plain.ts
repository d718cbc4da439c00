import type { FieldShape, GroupShape, Occurs, Shape } from './shape.ts';
import type { FieldType } from './types.ts';

/** An element or attribute that must have a value; `value` says in words where it comes from. */
export function required(name: string, zh: string, type: FieldType, value: string): FieldShape {
  return { kind: 'field', name, zh, type, required: true, value };
}

/** An element that is left out without a value. */
export function optional(name: string, zh: string, type: FieldType, value: string): FieldShape {
  return { kind: 'field', name, zh, type, required: false, value };
}

/** An element that holds elements and stands as often as `occurs` says. */
export function group(name: string, zh: string, occurs: Occurs, shapes: readonly Shape[]): GroupShape {
  return { kind: 'group', name, zh, occurs, shapes };
}

/** Stands exactly once. */
export const once: Occurs = { min: 1, max: 1 };

/** How many documents one message may hold. */
export const documents: Occurs = { min: 1, max: 100 };

/** As many rows as there are, none among them. */
export const anyNumber: Occurs = { min: 0, max: Number.POSITIVE_INFINITY };
