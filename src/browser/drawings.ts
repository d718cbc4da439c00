import { axisX, axisY, barX, barY, plot, ruleX, ruleY, text } from '@observablehq/plot';
import { grouped } from '../text/numbers.ts';
import { el, numbers } from './dom.ts';

/** Bars that a chart draws; the numbers beside it have all. */
const DRAWN = 10;
/** Rows of numbers that are shown below a chart. */
const ROWS = 200;

/** A piece of a bar: the bar's name, what the piece is (a colour of the style sheet), how long. */
export interface Piece {
  readonly name: string;
  readonly kind: string;
  readonly count: number;
}

/** A chart with what is said beside it. */
export interface Chart {
  readonly title: string;
  readonly drawing: ReturnType<typeof plot> | null;
  /** Said where there is nothing to draw. */
  readonly empty: string;
  /** The kinds that stand in it, with their names. */
  readonly legend: readonly (readonly [string, string])[];
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

const common = {
  className: 'plot',
  width: 560,
  style: { background: 'transparent', fontSize: '12px', overflow: 'visible' },
} as const;

const fill = ({ kind }: Piece): string => `var(--${kind})`;
const counted = ({ count }: { readonly count: number }): string => grouped(count);

/** Bars from the left, the longest first. */
export function barChart(all: readonly Piece[]): Chart['drawing'] {
  const totals = totalsOf(all)
    .sort((a, b) => b.count - a.count)
    .slice(0, DRAWN);
  if (totals.length === 0) return null;
  const names = totals.map(({ name }) => name);
  const pieces = all.filter(({ name }) => names.includes(name));
  return plot({
    ...common,
    height: Math.max(90, names.length * 26 + 10),
    marginTop: 4,
    marginBottom: 6,
    marginLeft: 236,
    marginRight: 64,
    x: { axis: null, domain: [0, Math.max(1, ...totals.map(({ count }) => count))] },
    y: { domain: names, label: null, padding: 0.28 },
    marks: [
      axisY({ label: null, tickSize: 0 }),
      barX(pieces, { x: 'count', y: 'name', fill }),
      text(totals, { x: 'count', y: 'name', text: counted, dx: 6, textAnchor: 'start' }),
      ruleX([0]),
    ],
  });
}

/** Columns in the order given, with a line before the last one that says what it is. */
export function columnChart(pieces: readonly Piece[], line: string | null): Chart['drawing'] {
  const totals = totalsOf(pieces);
  const last = totals.at(-1);
  const half = (common.width - 64) / totals.length / 2;
  const beforeLast = { x: 'name', dx: -half, stroke: 'var(--blocked)', strokeDasharray: '4 3' } as const;
  const words = {
    x: 'name',
    frameAnchor: 'top',
    dx: -half - 6,
    textAnchor: 'end',
    fill: 'currentColor',
  } as const;
  return plot({
    ...common,
    height: 262,
    marginTop: 18,
    marginBottom: 30,
    marginLeft: 44,
    x: { domain: totals.map(({ name }) => name), label: null, padding: 0.18 },
    y: { label: null, grid: true, nice: true },
    marks: [
      axisX({ label: null, tickSize: 0 }),
      axisY({ label: null, ticks: 4, tickSize: 0, tickFormat: wholeOnly }),
      barY(pieces, { x: 'name', y: 'count', fill }),
      text(
        totals.filter(({ count }) => count > 0),
        { x: 'name', y: 'count', text: counted, dy: -7 },
      ),
      ruleY([0]),
      ...(line === null || last === undefined
        ? []
        : [ruleX([last], beforeLast), text([last], { ...words, text: () => line, dy: -8 })]),
    ],
  });
}

/** The chart, its legend, and its numbers to unfold. */
export function figure(
  { title, drawing, empty, legend, head, rows }: Chart,
  say: { readonly inNumbers: string; readonly moreInTable: (count: string) => string },
): HTMLElement {
  // The style that a drawing brings along is not in the page's policy; the style sheet has what it says.
  for (const style of drawing?.querySelectorAll('style') ?? []) style.remove();
  // A picture has one name; what its parts are called would be read as well.
  for (const part of drawing?.querySelectorAll('[aria-label]') ?? []) part.removeAttribute('aria-label');
  drawing?.setAttribute('role', 'img');
  drawing?.setAttribute('aria-label', title);
  const keys = legend.map(([kind, name]) =>
    el('li', {}, el('span', { class: kind, 'aria-hidden': 'true' }), name),
  );
  const more = rows.length - ROWS;
  const unfolded = (): HTMLElement =>
    el(
      'details',
      {},
      el('summary', {}, say.inNumbers, el('span', { class: 'hidden' }, `: ${title}`)),
      numbers(title, head, rows.slice(0, ROWS)),
      more > 0 ? el('p', { class: 'note' }, say.moreInTable(grouped(more))) : null,
    );
  return el(
    'figure',
    { class: 'card chart' },
    el('figcaption', {}, title),
    drawing === null ? null : el('ul', { class: 'legend' }, ...keys),
    drawing ?? el('p', { class: 'empty' }, empty),
    rows.length === 0 ? null : unfolded(),
  );
}

function totalsOf(pieces: readonly Piece[]): { readonly name: string; count: number }[] {
  const totals = new Map<string, number>();
  for (const { name, count } of pieces) totals.set(name, (totals.get(name) ?? 0) + count);
  return [...totals].map(([name, count]) => ({ name, count }));
}

function wholeOnly(value: number): string {
  return Number.isInteger(value) ? grouped(value) : '';
}
