import type { Row, RowFault } from '../../model/parcel.ts';
import { headerKey } from '../header-key.ts';
import type { Scalar } from './fields.ts';

interface Place {
  readonly line: number;
  readonly column: number;
}

/** What an order's JSON becomes: one row a line, and the keys nobody knows. */
export interface FlatOrder {
  readonly rows: Row[];
  readonly strange: readonly Scalar[];
}

/**
 * Lays a nested order out in rows of `headers`: one a line of its `lines`, the order's own fields on
 * each. Keys are the model's names or the column names (`orderNo`, `order_no`). The rows carry where
 * each value stands in the JSON.
 */
export class OrderFlattener {
  private readonly headers: readonly string[];
  private readonly columnOf: ReadonlyMap<string, number>;

  constructor(headers: readonly string[], fields: readonly string[]) {
    this.headers = headers;
    const columns = new Map<string, number>();
    for (const [index, header] of headers.entries()) columns.set(headerKey(header), index);
    for (const [index, field] of fields.entries()) columns.set(headerKey(field), index);
    this.columnOf = columns;
  }

  /** `record` is the number of the order's first row in its file, from 1; `at` where the order begins. */
  flatten(scalars: readonly Scalar[], record: number, at: Place, fault: RowFault | null): FlatOrder {
    const strange: Scalar[] = [];
    const shared: [number, Scalar][] = [];
    const lines: [number, Scalar][][] = [];
    for (const scalar of scalars) {
      const [first, index, key] = scalar.path;
      const isLine = scalar.path.length === 3 && first === 'lines' && typeof index === 'number';
      const name = isLine ? key : scalar.path.length === 1 ? first : undefined;
      const target = typeof name === 'string' ? this.columnOf.get(headerKey(name)) : undefined;
      if (target === undefined) strange.push(scalar);
      else if (!isLine) shared.push([target, scalar]);
      else {
        while (lines.length <= index) lines.push([]);
        lines[index]?.push([target, scalar]);
      }
    }
    const bodies = lines.length === 0 ? [[]] : lines;
    const rows = bodies.map((body, index) => this.row([...shared, ...body], record + index, at, fault));
    return { rows, strange };
  }

  private row(values: readonly [number, Scalar][], record: number, at: Place, fault: RowFault | null): Row {
    const cells = this.headers.map(() => '');
    const places: number[] = [];
    for (let index = 0; index < cells.length; index++) places.push(at.line, at.column);
    for (const [target, scalar] of values) {
      cells[target] = scalar.text;
      places[target * 2] = scalar.line;
      places[target * 2 + 1] = scalar.column;
    }
    return {
      cells,
      line: at.line,
      record,
      raw: cells.map(quoted).join(','),
      fault,
      places,
      source: null,
      shownAt: null,
    };
  }
}

function quoted(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
