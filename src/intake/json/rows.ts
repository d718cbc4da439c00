import type { Row, RowFault } from '../../model/parcel.ts';
import { quoted } from '../csv/quoted.ts';
import { headerKey } from '../header-key.ts';
import type { Given, GivenOrder } from './given.ts';
import type { Place } from './places.ts';
import { unshared } from './unshared.ts';
import type { JsonView } from './view.ts';

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

  /** The rows of an order. `record` is the number of its first row in its file, from 1; `at` where it begins. */
  rows(order: GivenOrder, record: number, at: Place, fault: RowFault | null): Row[] {
    const cells = this.view.headers.map(() => '');
    const places: number[] = [];
    for (let index = 0; index < cells.length; index++) places.push(at.line, at.column);
    fill(cells, places, order.shared);
    const spelled = cells.map(quoted);
    const bodies = order.lines.length === 0 ? [[]] : order.lines;
    return bodies.map((body, index) => {
      const own = cells.slice();
      const ownPlaces = places.slice();
      fill(own, ownPlaces, body);
      const ownSpelled = spelled.slice();
      for (const { target } of body) ownSpelled[target] = quoted(own[target] ?? '');
      return {
        cells: own,
        line: at.line,
        record: record + index,
        raw: ownSpelled.join(','),
        fault,
        places: ownPlaces,
        source: null,
        shownAt: null,
      };
    });
  }

  /** Column of a path; -1: nobody asks for it. */
  columnOf(name: string): number {
    const known = this.remembered.get(name);
    if (known !== undefined) return known;
    const column = this.view.columns.get(headerKey(name)) ?? -1;
    if (this.remembered.size < MOST_REMEMBERED) this.remembered.set(unshared(name), column);
    return column;
  }
}

/** Puts values into their cells; of one column the last counts, but for lists, whose values share the cell line by line. */
function fill(cells: string[], places: number[], values: readonly Given[]): void {
  let lists: Set<number> | null = null;
  for (const { target, inList, text, line, column } of values) {
    if (inList) {
      lists ??= new Set();
      if (lists.has(target)) {
        cells[target] = `${cells[target]}\n${text}`;
        continue;
      }
      lists.add(target);
    }
    cells[target] = text;
    places[target * 2] = line;
    places[target * 2 + 1] = column;
  }
}
