import type { Scalar } from './fields.ts';

/** A value of an order that stands in a column. */
export interface Given {
  readonly target: number;
  /** Whether it is one of a list: values beside each other then share a cell. */
  readonly inList: boolean;
  readonly text: string;
  readonly line: number;
  readonly column: number;
}

/** The values of an order: its own, and those of its lines of goods. */
export interface GivenOrder {
  readonly shared: Given[];
  readonly lines: Given[][];
}

/** Puts a value with the order, or with one of its lines, from 0. */
export function put(order: GivenOrder, index: number, given: Given): void {
  if (index < 0) {
    order.shared.push(given);
    return;
  }
  while (order.lines.length <= index) order.lines.push([]);
  order.lines[index]?.push(given);
}

/** The values of an order that has been read scalar by scalar. */
export function givenOf(
  scalars: readonly Scalar[],
  columnOf: (name: string) => number,
  lines: string,
  onStrange: (scalar: Scalar) => void,
): GivenOrder {
  const order: GivenOrder = { shared: [], lines: [] };
  for (const scalar of scalars) {
    const { name, index, text, line, column } = scalar;
    const target = columnOf(name);
    if (target < 0) onStrange(scalar);
    else put(order, index, { target, inList: isListed(name, index >= 0, lines), text, line, column });
  }
  return order;
}

/** Whether a path lies in a list, that of the lines of goods not counted. */
export function isListed(name: string, inLines: boolean, lines: string): boolean {
  return name.indexOf('[]', inLines ? lines.length + 2 : 0) >= 0;
}
