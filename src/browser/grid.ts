import { laneOrder, type Row } from '../report/page/data.ts';
import { visible } from '../text/escape.ts';
import { grouped } from '../text/numbers.ts';
import { laneWords, tagWords } from '../text/words.ts';
import { plain, rounded } from './amounts.ts';
import { button, el } from './dom.ts';
import { type Column, columns, type Parcels } from './select.ts';
import { countryName, type View } from './view.ts';

/** Height of a row in pixels, as the style sheet has it. */
const ROW = 38;
/** Rows drawn beyond what is seen. */
const BEYOND = 8;

/** A table of any number of parcels that draws only the rows in sight. */
export class Grid {
  readonly element: HTMLElement;
  private readonly body = el('div', { class: 'rows', role: 'rowgroup' });
  private readonly heads = new Map<Column, HTMLElement>();
  private readonly drawn = new Map<number, HTMLElement>();
  private chosen: Int32Array = new Int32Array(0);

  private readonly parcels: Parcels;
  private readonly view: View;
  private readonly open: (at: number) => void;

  /** `sort`: a column was chosen; `open`: the parcel of a place among those shown. */
  constructor(parcels: Parcels, view: View, sort: (column: Column) => void, open: (at: number) => void) {
    this.parcels = parcels;
    this.view = view;
    this.open = open;
    const { say } = view;
    const head = el('div', { class: 'row head', role: 'row', 'aria-rowindex': '1' });
    for (const column of columns) {
      const cell = el(
        'div',
        { role: 'columnheader', class: `cell ${column}` },
        button({ title: say.sorted }, () => sort(column), say.columns[column]),
      );
      this.heads.set(column, cell);
      head.append(cell);
    }
    this.element = el(
      'div',
      {
        class: 'grid',
        role: 'table',
        'aria-label': say.table,
        'aria-colcount': String(columns.length),
        tabindex: '0',
      },
      el('div', { role: 'rowgroup', class: 'headgroup' }, head),
      this.body,
    );
    this.element.addEventListener('scroll', () => this.draw(), { passive: true });
    this.element.addEventListener('keydown', (event) => this.onKey(event));
    new ResizeObserver(() => this.draw()).observe(this.element);
  }

  /** Shows these rows, sorted as said, from the first on. */
  show(chosen: Int32Array, sort: Column | null, descending: boolean): void {
    this.chosen = chosen;
    for (const [column, head] of this.heads)
      head.setAttribute('aria-sort', column !== sort ? 'none' : descending ? 'descending' : 'ascending');
    this.element.setAttribute('aria-rowcount', String(chosen.length + 1));
    this.body.style.height = `${Math.max(1, chosen.length) * ROW}px`;
    this.element.scrollTop = 0;
    this.body.replaceChildren();
    this.drawn.clear();
    if (chosen.length === 0) this.body.append(this.nothing());
    this.draw();
  }

  /** Puts the keyboard on the row of a place among those shown. */
  focus(at: number): void {
    const place = Math.min(Math.max(at, 0), this.chosen.length - 1);
    const top = place * ROW;
    const seen = this.element.clientHeight - ROW;
    const { scrollTop } = this.element;
    if (top < scrollTop) this.element.scrollTop = top;
    else if (top + ROW > scrollTop + seen) this.element.scrollTop = top + ROW - seen;
    this.draw();
    this.drawn.get(place)?.querySelector('button')?.focus();
  }

  private nothing(): HTMLElement {
    const cell = el('div', { role: 'cell', class: 'cell' }, this.view.say.none);
    return el('div', { role: 'row', class: 'row empty' }, cell);
  }

  private draw(): void {
    const { scrollTop, clientHeight } = this.element;
    const first = Math.max(0, Math.floor(scrollTop / ROW) - BEYOND);
    const last = Math.min(this.chosen.length, Math.ceil((scrollTop + clientHeight) / ROW) + BEYOND);
    for (const [at, row] of this.drawn) {
      if (at >= first && at < last) continue;
      row.remove();
      this.drawn.delete(at);
    }
    for (let at = first; at < last; at++) if (!this.drawn.has(at)) this.add(at, first);
  }

  /** Rows stand in the document in the order in which they are read. */
  private add(at: number, first: number): void {
    const row = this.parcels.rows[this.chosen[at] ?? -1];
    if (row === undefined) return;
    const element = rowElement(row, at, this.view, this.parcels, () => this.open(at));
    element.style.transform = `translateY(${at * ROW}px)`;
    this.drawn.set(at, element);
    let before = at - 1;
    while (before >= first && !this.drawn.has(before)) before--;
    const earlier = before < first ? undefined : this.drawn.get(before);
    if (earlier === undefined) this.body.prepend(element);
    else earlier.after(element);
  }

  private onKey(event: KeyboardEvent): void {
    const focused = [...this.drawn].find(([, row]) => row.contains(document.activeElement))?.[0] ?? -1;
    const page = Math.max(1, Math.floor(this.element.clientHeight / ROW) - 2);
    const to = new Map([
      ['ArrowDown', focused + 1],
      ['ArrowUp', focused - 1],
      ['PageDown', focused + page],
      ['PageUp', focused - page],
      ['Home', 0],
      ['End', this.chosen.length - 1],
    ]).get(event.key);
    if (to === undefined || this.chosen.length === 0) return;
    event.preventDefault();
    this.focus(to);
  }
}

/** A parcel as a row of the table. */
export function rowElement(
  row: Row,
  at: number,
  view: View,
  parcels: Parcels,
  open: () => void,
): HTMLElement {
  const { language } = view;
  const lane = laneOrder[row[2]] ?? 'held';
  const findings = row[11].length / 4;
  const worst = findings === 0 ? '' : worstOf(parcels.findings(row).map(({ kind }) => kind[1]));
  const tags = row[12].length === 0 ? [] : parcels.tags(row);
  const kinds = [...new Map(tags.map(({ kind }) => [`${kind[0]} ${kind[1]}`, kind])).values()];
  const cells: Record<Column, readonly (Node | string)[]> = {
    order: [button({ class: 'open' }, open, row[0] === '' ? '—' : visible(row[0]))],
    waybill: [visible(row[1])],
    lane: [el('span', { class: `badge ${lane}` }, laneWords[lane][language])],
    country: [countryName(view, row[3])],
    value: [row[5] === null ? '—' : `${money(row[5])} ${visible(row[4])}`],
    cny: [row[6] === null ? '—' : rounded(row[6], 2)],
    weight: [row[7] === null ? '—' : plain(row[7])],
    findings: findings === 0 ? [] : [el('span', { class: `severity ${worst}` }, grouped(findings))],
    tags: kinds.map(([category, code]) =>
      el('span', { class: `tag ${category}`, title: tagWords[category][language] }, visible(code)),
    ),
  };
  return el(
    'div',
    { class: 'row', role: 'row', 'aria-rowindex': String(at + 2) },
    ...columns.map((column) => el('div', { role: 'cell', class: `cell ${column}` }, ...cells[column])),
  );
}

function money(value: NonNullable<Row[5]>): string {
  return BigInt(value) % 1000n === 0n ? rounded(value, 2) : plain(value);
}

function worstOf(severities: readonly string[]): string {
  return severities.includes('error') ? 'error' : severities.includes('warning') ? 'warning' : 'notice';
}
