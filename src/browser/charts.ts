import { severities } from '../model/finding.ts';
import { tagCategories } from '../model/tag.ts';
import { laneOrder } from '../report/page/data.ts';
import { visible } from '../text/escape.ts';
import { grouped } from '../text/numbers.ts';
import { laneWords, severityWords, tagWords } from '../text/words.ts';
import { rounded } from './amounts.ts';
import { el } from './dom.ts';
import { barChart, type Chart, columnChart, figure } from './drawings.ts';
import { codeTitle, countryName, type View } from './view.ts';

/** The charts, each with its numbers. */
export function chartsPart(view: View): HTMLElement {
  const { say } = view;
  const charts = [byRule(view), byTag(view), byCountry(view), byValue(view)];
  return el(
    'section',
    { 'aria-labelledby': 'charts' },
    el('h2', { id: 'charts' }, say.charts),
    el('div', { class: 'charts' }, ...charts.map((chart) => figure(chart, say))),
  );
}

function byRule(view: View): Chart {
  const { overview, language, say } = view;
  const { findings } = overview;
  return {
    title: say.byRule,
    drawing: barChart(
      findings.map(({ code, severity, count }) => ({
        name: `${cut(visible(codeTitle(view, code)))} ${code.replace(/^XB-/, '')}`,
        kind: severity,
        count,
      })),
    ),
    empty: say.nothingFound,
    legend: severities.map((severity) => [severity, severityWords[severity][language]]),
    head: [say.rule, say.severity, say.count, say.parcelCount],
    rows: findings.map(({ code, severity, count, parcels }) => [
      `${codeTitle(view, code)} (${code})`,
      severityWords[severity][language],
      grouped(count),
      grouped(parcels),
    ]),
  };
}

function byTag({ overview, language, say }: View): Chart {
  const { tags } = overview;
  return {
    title: say.byTag,
    drawing: barChart(
      tags.map(({ category, code, parcels }) => ({
        name: cut(visible(code)),
        kind: category,
        count: parcels,
      })),
    ),
    empty: say.noTags,
    legend: tagCategories.map((category) => [category, tagWords[category][language]]),
    head: [say.tag, say.family, say.parcelCount],
    rows: tagCategories.flatMap((category) =>
      tags
        .filter((tag) => tag.category === category)
        .map(({ code, parcels }) => [visible(code), tagWords[category][language], grouped(parcels)]),
    ),
  };
}

function byCountry(view: View): Chart {
  const { overview, say } = view;
  return {
    title: say.byCountry,
    drawing: barChart(
      overview.destinations.flatMap(({ country, lanes }) =>
        laneOrder.map((lane, at) => ({
          name: cut(countryName(view, country)),
          kind: lane,
          count: lanes[at] ?? 0,
        })),
      ),
    ),
    empty: say.none,
    legend: laneLegend(view),
    head: [say.country, say.parcelCount, say.columns.cny, say.columns.weight],
    rows: overview.destinations.map(({ country, sums }) => [
      `${countryName(view, country)} ${country}`,
      grouped(sums.parcels),
      rounded(sums.cny, 0),
      rounded(sums.gross, 1),
    ]),
  };
}

function byValue(view: View): Chart {
  const { overview, language, say } = view;
  const { bins, limit } = overview.values;
  const names = bins.map(({ from }, at) => {
    const next = bins[at + 1]?.from;
    return next === undefined ? `> ${brief(from)}` : `${brief(from)}–${brief(next)}`;
  });
  return {
    title: say.byValue,
    drawing: columnChart(
      bins.flatMap(({ lanes }, at) =>
        laneOrder.map((lane, number) => ({ name: names[at] ?? '', kind: lane, count: lanes[number] ?? 0 })),
      ),
      limit === null ? null : say.limit(rounded(limit, 0)),
    ),
    empty: '',
    legend: laneLegend(view),
    head: [say.from, ...laneOrder.map((lane) => laneWords[lane][language])],
    rows: bins.map(({ lanes }, at) => [names[at] ?? '', ...lanes.map(grouped)]),
  };
}

function laneLegend({ language }: View): Chart['legend'] {
  return laneOrder.map((lane) => [lane, laneWords[lane][language]]);
}

function cut(name: string): string {
  const wide = /[^\x20-\x7e]/.test(name) ? 12 : 24;
  return name.length > wide ? `${name.slice(0, wide - 1)}…` : name;
}

/** `2k` for 2,000: the names of columns stand close to each other. */
function brief(yuan: number): string {
  return yuan % 1000 === 0 && yuan > 0 ? `${yuan / 1000}k` : String(yuan);
}
