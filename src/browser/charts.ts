import { axisX, axisY, barX, barY, plot, ruleX, ruleY, text } from '@observablehq/plot';
import { tagCategories } from '../model/tag.ts';
import { laneOrder } from '../report/page/data.ts';
import { grouped } from '../text/numbers.ts';
import { laneWords, severityWords, tagWords } from '../text/words.ts';
import { rounded } from './amounts.ts';
import { el, numbers } from './dom.ts';
import { codeTitle, countryName, type View } from './view.ts';

/** Bars that a chart draws; the numbers beside it have all. */
const DRAWN = 10;
/** Rows of numbers that are shown below a chart. */
const ROWS = 200;

type Drawing = ReturnType<typeof plot>;

/** The charts, each with its numbers. */
export function chartsPart(view: View): HTMLElement {
  const { say } = view;
  return el(
    'section',
    { 'aria-labelledby': 'charts' },
    el('h2', { id: 'charts' }, say.charts),
    el('div', { class: 'charts' }, byRule(view), byTag(view), byCountry(view), byValue(view)),
  );
}

function byRule(view: View): HTMLElement {
  const { overview, language, say } = view;
  const bars = overview.findings.map(({ code, severity, count }) => ({
    name: `${cut(codeTitle(view, code))} ${code.replace(/^XB-/, '')}`,
    kind: severity,
    count,
  }));
  const drawing = bars.length === 0 ? null : barChart([...bars].sort((a, b) => b.count - a.count));
  const rows = overview.findings.map(({ code, severity, count, parcels }) => [
    `${codeTitle(view, code)} (${code})`,
    severityWords[severity][language],
    grouped(count),
    grouped(parcels),
  ]);
  return figure(
    say.byRule,
    drawing,
    say.nothingFound,
    [say.rule, say.severity, say.count, say.parcelCount],
    rows,
    view,
  );
}

function byTag(view: View): HTMLElement {
  const { overview, language, say } = view;
  const bars = overview.tags.map(({ category, code, parcels }) => ({
    name: code,
    kind: category,
    count: parcels,
  }));
  const rows = tagCategories.flatMap((category) =>
    overview.tags
      .filter((tag) => tag.category === category)
      .map(({ code, parcels }) => [code, tagWords[category][language], grouped(parcels)]),
  );
  const drawing = bars.length === 0 ? null : barChart(bars);
  return figure(say.byTag, drawing, say.noTags, [say.tag, say.severity, say.parcelCount], rows, view);
}

function byCountry(view: View): HTMLElement {
  const { overview, say } = view;
  const drawn = overview.destinations.slice(0, DRAWN);
  const pieces = drawn.flatMap(({ country, lanes }) =>
    laneOrder.map((lane, at) => ({
      name: cut(countryName(view, country)),
      kind: lane,
      count: lanes[at] ?? 0,
    })),
  );
  const rows = overview.destinations.map(({ country, sums }) => [
    `${countryName(view, country)} ${country}`,
    grouped(sums.parcels),
    rounded(sums.cny, 0),
    rounded(sums.gross, 1),
  ]);
  const head = [say.country, say.parcelCount, say.columns.cny, say.columns.weight];
  return figure(say.byCountry, pieces.length === 0 ? null : barChart(pieces), say.none, head, rows, view);
}

function byValue(view: View): HTMLElement {
  const { overview, language, say } = view;
  const { bins, limit } = overview.values;
  const names = bins.map(({ from }, at) => {
    const next = bins[at + 1]?.from;
    return next === undefined ? `> ${grouped(from)}` : `${grouped(from)}–${grouped(next)}`;
  });
  const pieces = bins.flatMap(({ lanes }, at) =>
    laneOrder.map((lane, number) => ({ name: names[at] ?? '', kind: lane, count: lanes[number] ?? 0 })),
  );
  const last = names.at(-1) ?? '';
  const totals = bins.map(({ lanes }, at) => ({
    name: names[at] ?? '',
    count: lanes.reduce((a, b) => a + b, 0),
  }));
  const drawing = plot({
    ...common,
    height: 280,
    marginBottom: 34,
    marginLeft: 44,
    x: { domain: names, label: null, padding: 0.18 },
    y: { label: null, grid: true, nice: true, tickFormat: tick },
    marks: [
      axisX({ label: null, tickSize: 0 }),
      axisY({ label: null, ticks: 4, tickSize: 0, tickFormat: tick }),
      barY(pieces, { x: 'name', y: 'count', fill: ({ kind }: { kind: string }) => `var(--${kind})` }),
      text(
        totals.filter(({ count }) => count > 0),
        { x: 'name', y: 'count', text: ({ count }: { count: number }) => grouped(count), dy: -7 },
      ),
      ruleY([0]),
      ...(limit === null
        ? []
        : [
            text([{ name: last }], {
              x: 'name',
              frameAnchor: 'top',
              text: () => say.limit(rounded(limit, 0)),
              dy: -4,
              fill: 'var(--blocked)',
              lineAnchor: 'bottom',
            }),
          ]),
    ],
  });
  const rows = bins.map(({ lanes }, at) => [names[at] ?? '', ...lanes.map(grouped)]);
  const head = [say.from, ...laneOrder.map((lane) => laneWords[lane][language])];
  return figure(say.byValue, drawing, '', head, rows, view);
}

const common = {
  className: 'plot',
  width: 560,
  style: { background: 'transparent', fontSize: '12px', overflow: 'visible' },
  marginTop: 18,
} as const;

interface Piece {
  readonly name: string;
  readonly kind: string;
  readonly count: number;
}

function barChart(all: readonly Piece[]): Drawing {
  const names = [...new Set(all.map(({ name }) => name))].slice(0, DRAWN);
  const pieces = all.filter(({ name }) => names.includes(name));
  const totals = names.map((name) => ({
    name,
    count: pieces.reduce((sum, piece) => sum + (piece.name === name ? piece.count : 0), 0),
  }));
  return plot({
    ...common,
    height: Math.max(90, names.length * 26 + 10),
    marginTop: 4,
    marginBottom: 6,
    marginLeft: 230,
    marginRight: 64,
    x: { axis: null, domain: [0, Math.max(1, ...totals.map(({ count }) => count))] },
    y: { domain: names, label: null, padding: 0.28 },
    marks: [
      axisY({ label: null, tickSize: 0 }),
      barX(pieces, { x: 'count', y: 'name', fill: ({ kind }: Piece) => `var(--${kind})` }),
      text(totals, {
        x: 'count',
        y: 'name',
        text: ({ count }: { count: number }) => grouped(count),
        dx: 6,
        textAnchor: 'start',
      }),
      ruleX([0]),
    ],
  });
}

function figure(
  title: string,
  drawing: Drawing | null,
  empty: string,
  head: readonly string[],
  rows: readonly (readonly string[])[],
  { say }: View,
): HTMLElement {
  // The style that the drawing brings along is in the page's own sheet: the policy allows no other.
  for (const style of drawing?.querySelectorAll('style') ?? []) style.remove();
  drawing?.setAttribute('role', 'img');
  drawing?.setAttribute('aria-label', title);
  const more = rows.length - ROWS;
  return el(
    'figure',
    { class: 'card chart' },
    el('figcaption', {}, title),
    drawing ?? el('p', { class: 'empty' }, empty),
    rows.length === 0
      ? null
      : el(
          'details',
          {},
          el('summary', {}, say.inNumbers, el('span', { class: 'hidden' }, `: ${title}`)),
          numbers(title, head, rows.slice(0, ROWS)),
          more > 0 ? el('p', { class: 'note' }, say.moreInTable(grouped(more))) : null,
        ),
  );
}

function cut(name: string): string {
  const wide = /[^\x20-\x7e]/.test(name) ? 14 : 26;
  return name.length > wide ? `${name.slice(0, wide - 1)}…` : name;
}

function tick(value: number): string {
  return Number.isInteger(value) ? grouped(value) : '';
}
