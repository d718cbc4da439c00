import type { Row, RowFault } from '../../model/parcel.ts';
import { recordText } from '../csv/quoted.ts';
import { headerKey } from '../header-key.ts';
import type { Scalar } from './fields.ts';
import type { Place } from './places.ts';
import type { JsonView } from './view.ts';

/** What an order's JSON becomes: one row a line, and the values nobody asks for. */
export interface FlatOrder {
  readonly rows: Row[];
  readonly strange: readonly Scalar[];
}

/** Names remembered with their columns. */
const MOST_REMEMBERED = 5000;

/**
 * Lays orders out in rows of the view's columns: one a line of goods, the order's own values on each. Values
 * of one path that stand several times beside each other, as in a list of refunds, stand in one cell, line
 * by line. The rows carry where each value stands in the JSON.
 */
export class OrderFlattener {
  private readonly view: JsonView;
  private readonly remembered = new Map<string, number>();

  constructor(view: JsonView) {
    this.view = view;
  }

  /** `record` is the number of the order's first row in its file, from 1; `at` where the order begins. */
  flatten(scalars: readonly Scalar[], record: number, at: Place, fault: RowFault | null): FlatOrder {
    const strange: Scalar[] = [];
    const shared: [number, Scalar][] = [];
    const lines: [number, Scalar][][] = [];
    for (const scalar of scalars) {
      const target = this.columnOf(scalar.name);
      if (target < 0) {
        strange.push(scalar);
      } else if (scalar.index < 0) {
        shared.push([target, scalar]);
      } else {
        while (lines.length <= scalar.index) lines.push([]);
        lines[scalar.index]?.push([target, scalar]);
      }
    }
    const bodies = lines.length === 0 ? [[]] : lines;
    const rows = bodies.map((body, index) => this.row(shared, body, record + index, at, fault));
    return { rows, strange };
  }

  private columnOf(name: string): number {
    const known = this.remembered.get(name);
    if (known !== undefined) return known;
    const column = this.view.columns.get(headerKey(name)) ?? -1;
    if (this.remembered.size < MOST_REMEMBERED) this.remembered.set(name, column);
    return column;
  }

  private row(
    shared: readonly [number, Scalar][],
    body: readonly [number, Scalar][],
    record: number,
    at: Place,
    fault: RowFault | null,
  ): Row {
    const { headers } = this.view;
    const cells = headers.map(() => '');
    const places: number[] = [];
    for (let index = 0; index < cells.length; index++) places.push(at.line, at.column);
    for (const [values, inLines] of [[shared, 0] as const, [body, this.view.lines.length + 2] as const]) {
      const given = new Set<number>();
      for (const [target, { name, text, line, column }] of values) {
        if (given.has(target) && name.indexOf('[]', inLines) >= 0) {
          cells[target] = `${cells[target]}\n${text}`;
          continue;
        }
        cells[target] = text;
        given.add(target);
        places[target * 2] = line;
        places[target * 2 + 1] = column;
      }
    }
    return {
      cells,
      line: at.line,
      record,
      raw: recordText(cells),
      fault,
      places,
      source: null,
      shownAt: null,
    };
  }
}
