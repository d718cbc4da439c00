import type { Finding } from '../model/finding.ts';
import { regimes } from '../model/regime.ts';
import { laneOrder, nameOrder, type Row, verdictOrder } from '../report/page/data.ts';
import { visible } from '../text/escape.ts';
import { fieldLabel } from '../text/fields.ts';
import { render } from '../text/render.ts';
import {
  airLimitWords,
  exemptionWords,
  laneWords,
  regimeVerdictWords,
  regimeWords,
  severityWords,
  tagWords,
} from '../text/words.ts';
import { plain } from './amounts.ts';
import { button, el, link } from './dom.ts';
import type { FindingShown, LineShown, Parcels, TagShown } from './select.ts';
import { codeTitle, countryName, type View } from './view.ts';

/** A parcel with its lines, findings and tags, in a dialog; `step` goes to the next or the one before. */
export function detailsOf(row: Row, parcels: Parcels, view: View, step: (by: number) => void): HTMLElement[] {
  const { language, say } = view;
  const lane = laneOrder[row[2]] ?? 'held';
  const tags = parcels.tags(row);
  const findings = parcels.findings(row);
  const exemptions = Object.values(exemptionWords).map((words, at) =>
    fact(words[language], (row[9] & (1 << at)) === 0 ? say.no : say.yes),
  );
  const conditions = regimes.map((regime, at) =>
    fact(
      regimeWords[regime][language],
      regimeVerdictWords[verdictOrder[(row[9] >> (4 + 2 * at)) & 3] ?? 'unclaimed'][language],
    ),
  );
  return [
    el(
      'header',
      {},
      el('h2', { id: 'details-title' }, visible(row[0])),
      el('span', { class: `badge ${lane}` }, laneWords[lane][language]),
      el(
        'div',
        { class: 'tools' },
        button({ class: 'plain' }, () => step(-1), say.previous),
        button({ class: 'plain' }, () => step(1), say.next),
        el('form', { method: 'dialog' }, el('button', { class: 'plain' }, say.close)),
      ),
    ),
    el(
      'dl',
      { class: 'facts' },
      fact(say.columns.waybill, visible(row[1])),
      fact(say.columns.country, countryName(view, row[3])),
      fact(say.columns.value, `${plain(row[5])} ${visible(row[4])}`),
      fact(say.columns.cny, plain(row[6])),
      fact(say.columns.weight, plain(row[7])),
      fact(say.net1, plain(row[8])),
      fact(say.declaredColumn, (row[9] & 8) === 0 ? say.no : say.yes),
      ...exemptions,
      ...conditions,
    ),
    el('h3', {}, say.lines),
    linesTable(parcels.lines(row), tags, view),
    el('h3', {}, say.foundHere),
    findings.length === 0
      ? el('p', { class: 'note' }, say.nothingHere)
      : el('ul', { class: 'found' }, ...findings.map((finding) => findingItem(finding, row, view))),
    el('h3', {}, say.tagsHere),
    tags.length === 0
      ? el('p', { class: 'note' }, say.noTagsHere)
      : el('ul', { class: 'found' }, ...tags.map((tag) => tagItem(tag, view))),
  ];
}

function fact(name: string, value: string): HTMLElement {
  return el('div', {}, el('dt', {}, name), el('dd', {}, value === '' ? '—' : value));
}

function linesTable(lines: readonly LineShown[], tags: readonly TagShown[], { say }: View): HTMLElement {
  const head = [say.lineNumber, say.sku, say.names, say.hs, say.quantity, say.total];
  return el(
    'table',
    { class: 'lines' },
    el('thead', {}, el('tr', {}, ...head.map((text) => el('th', { scope: 'col' }, text)))),
    el(
      'tbody',
      {},
      ...lines.map(({ sku, goods, quantity, total }, at) => {
        const own = tags.filter(({ line }) => line === at + 1);
        const names = [1, 2, 3].map((name) => {
          const text = goods[name - 1] ?? '';
          return text === ''
            ? null
            : el(
                'div',
                {},
                ...marked(
                  text,
                  own.filter((tag) => tag.name === name),
                ),
              );
        });
        const code = own.filter(({ kind }) => kind[2] === 'hs_code');
        return el(
          'tr',
          {},
          el('td', {}, String(at + 1)),
          el('td', {}, visible(sku)),
          el('td', {}, ...names),
          el('td', {}, ...marked(goods[3], code)),
          el('td', {}, plain(quantity)),
          el('td', {}, plain(total)),
        );
      }),
    ),
  );
}

/** A text with the words marked that a tag matched. */
function marked(text: string, tags: readonly TagShown[]): (Node | string)[] {
  const pieces: (Node | string)[] = [];
  let at = 0;
  for (const { start, end } of [...tags].sort((a, b) => a.start - b.start)) {
    if (start < at || end <= start || start >= text.length) continue;
    pieces.push(visible(text.slice(at, start)), el('mark', {}, visible(text.slice(start, end))));
    at = end;
  }
  return [...pieces, visible(text.slice(at))];
}

function findingItem({ kind, file, line, column }: FindingShown, row: Row, view: View): HTMLElement {
  const { overview, language, say } = view;
  const [code, severity, field, value, facts] = kind;
  const finding: Finding = {
    code,
    severity,
    at: { file, line, column, record: 0, field },
    order: row[0],
    value,
    facts,
  };
  const words = overview.codes[code];
  const place = `${visible(file)}${line > 0 ? `:${line}${column > 0 ? `:${column}` : ''}` : ''}`;
  return el(
    'li',
    {},
    el(
      'div',
      {},
      el('span', { class: `severity ${severity}` }, severityWords[severity][language]),
      el('strong', {}, codeTitle(view, code)),
      link(words?.page ?? '', visible(code)),
    ),
    words === undefined ? null : el('p', {}, render(words.text[language].message, finding, language)),
    words === undefined ? null : el('p', {}, say.fix, render(words.text[language].fix, finding, language)),
    el('p', { class: 'note' }, `${place} · ${visible(fieldLabel(field, language))}`),
  );
}

function tagItem({ kind, line, name }: TagShown, { language, say }: View): HTMLElement {
  const [category, code, evidence, matched, rule, source, air] = kind;
  const where = nameOrder[name] === '' ? say.evidence[evidence] : say.evidence.name;
  return el(
    'li',
    {},
    el(
      'div',
      {},
      el('span', { class: `tag ${category}` }, tagWords[category][language]),
      el('strong', {}, visible(code)),
      air === null ? null : el('span', {}, airLimitWords[air][language]),
      el('span', { class: 'note' }, say.line(line)),
    ),
    matched === '' ? null : el('p', {}, `${say.matched} (${where}): `, el('mark', {}, visible(matched))),
    el('p', { class: 'note' }, `${say.source}: ${visible(source)} · ${visible(rule)}`),
  );
}
