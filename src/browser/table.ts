import { laneOrder } from '../report/page/data.ts';
import { grouped } from '../text/numbers.ts';
import { laneWords, tagWords } from '../text/words.ts';
import { detailsOf } from './details.ts';
import { button, el } from './dom.ts';
import { csvOf, download } from './export.ts';
import { Grid, rowElement } from './grid.ts';
import { type Asked, type Column, everything, type Parcels } from './select.ts';
import { codeTitle, countryName, type View } from './view.ts';

/** Parcels that are printed. */
const PRINTED = 500;

/** The table of parcels with everything that narrows it down. */
export class Table {
  readonly element: HTMLElement;
  asked: Asked;
  private readonly view: View;
  private readonly parcels: Parcels;
  private readonly grid: Grid;
  private readonly told = el('p', { class: 'told', role: 'status' });
  private readonly dialog = el('dialog', { class: 'details', 'aria-labelledby': 'details-title' });
  private readonly printed = el('div', { class: 'printed' });
  private readonly search: HTMLInputElement;
  private readonly choices: readonly { readonly name: string; readonly select: HTMLSelectElement }[];
  private chosen: Int32Array = new Int32Array(0);

  constructor(parcels: Parcels, view: View, asked: Asked) {
    this.parcels = parcels;
    this.view = view;
    this.asked = asked;
    const { say, overview } = view;
    this.grid = new Grid(
      parcels,
      view,
      (column) => this.sort(column),
      (at) => this.open(at),
    );
    this.search = el('input', {
      type: 'search',
      id: 'search',
      placeholder: say.search,
      'aria-label': say.search,
    });
    this.search.value = asked.text;
    this.search.addEventListener('input', () => this.ask({ text: this.search.value }));
    this.choices = [this.laneChoice(), this.codeChoice(), this.tagChoice(), this.countryChoice()];
    const { listed, totals } = overview;
    this.element = el(
      'section',
      { 'aria-labelledby': 'parcels' },
      el('h2', { id: 'parcels' }, say.table),
      listed < totals.parcels
        ? el('p', { class: 'capped' }, say.capped(grouped(listed), grouped(totals.parcels)))
        : null,
      el(
        'div',
        { class: 'filters', role: 'search' },
        this.search,
        ...this.choices.map(({ name, select }) => el('label', {}, el('span', {}, name), select)),
        button({ class: 'plain' }, () => this.ask({ ...everything }), say.reset),
        button({ class: 'main', id: 'export' }, () => this.export(), say.export),
      ),
      this.told,
      this.grid.element,
      this.printed,
      this.dialog,
    );
    this.ask({});
  }

  /** Narrows down the table, or widens it. */
  ask(change: Partial<Asked>): void {
    this.asked = { ...this.asked, ...change };
    const { asked, view } = this;
    if (this.search.value !== asked.text) this.search.value = asked.text;
    const values = [
      asked.lane === null ? '' : String(asked.lane),
      asked.code,
      asked.tag,
      countryValue(asked.country),
    ];
    for (const [at, { select }] of this.choices.entries()) select.value = values[at] ?? '';
    this.chosen = this.parcels.select(asked);
    this.told.textContent = view.say.shown(grouped(this.chosen.length), grouped(this.parcels.rows.length));
    this.grid.show(this.chosen, asked.sort, asked.descending);
  }

  /** Puts on paper what a screen shows by scrolling. */
  print(): void {
    const { chosen, parcels, view } = this;
    const rows = [...chosen.subarray(0, PRINTED)].flatMap((number, at) => {
      const row = parcels.rows[number];
      return row === undefined ? [] : [rowElement(row, at, view, parcels, () => undefined)];
    });
    const head = this.grid.element.querySelector('.head')?.cloneNode(true);
    const cut = chosen.length > PRINTED;
    this.printed.replaceChildren(
      el(
        'div',
        { role: 'table', 'aria-label': view.say.table },
        ...(head === undefined ? [] : [head]),
        ...rows,
      ),
      ...(cut ? [el('p', {}, view.say.printCapped(grouped(PRINTED), grouped(chosen.length)))] : []),
    );
  }

  /** Takes the printed rows away again. */
  printedOut(): void {
    this.printed.replaceChildren();
  }

  private sort(column: Column): void {
    const again = this.asked.sort === column;
    this.ask({
      sort: again && this.asked.descending ? null : column,
      descending: again && !this.asked.descending,
    });
  }

  private open(at: number): void {
    const row = this.parcels.rows[this.chosen[at] ?? -1];
    if (row === undefined) return;
    const { dialog } = this;
    const step = (by: number): void => this.open(Math.min(Math.max(at + by, 0), this.chosen.length - 1));
    dialog.replaceChildren(...detailsOf(row, this.parcels, this.view, step));
    dialog.scrollTop = 0;
    if (!dialog.open) dialog.showModal();
    dialog.onclose = () => this.grid.focus(at);
  }

  private export(): void {
    download('green-lane.filtered.csv', csvOf(this.chosen, this.parcels, this.view));
  }

  private laneChoice() {
    const { say, language, overview } = this.view;
    const lanes = laneOrder.map(
      (lane, at) => [String(at), laneWords[lane][language], overview.lanes[lane].parcels] as const,
    );
    return this.choice('lane', say.lane, lanes, (value) =>
      this.ask({ lane: value === '' ? null : Number(value) }),
    );
  }

  private codeChoice() {
    const { say, overview } = this.view;
    const codes = overview.findings.map(
      ({ code, parcels }) => [code, `${codeTitle(this.view, code)} (${code})`, parcels] as const,
    );
    return this.choice('rule', say.rule, codes, (code) => this.ask({ code }));
  }

  private tagChoice() {
    const { say, language, overview } = this.view;
    const tags = overview.tags.map(
      ({ category, code, parcels }) =>
        [`${category} ${code}`, `${tagWords[category][language]} ${code}`, parcels] as const,
    );
    return this.choice('tag', say.tag, tags, (tag) => this.ask({ tag }));
  }

  private countryChoice() {
    const { say, overview } = this.view;
    const countries = overview.destinations.map(
      ({ country, sums }) => [countryValue(country), countryName(this.view, country), sums.parcels] as const,
    );
    return this.choice('country', say.country, countries, (value) =>
      this.ask({ country: value === '' ? null : value.slice(1) }),
    );
  }

  private choice(
    id: string,
    name: string,
    options: readonly (readonly [string, string, number])[],
    chosen: (value: string) => void,
  ) {
    const select = el(
      'select',
      { id: `choose-${id}` },
      el('option', { value: '' }, this.view.say.all),
      ...options.map(([value, text, count]) => el('option', { value }, `${text} · ${grouped(count)}`)),
    );
    select.addEventListener('change', () => chosen(select.value));
    return { name, select };
  }
}

/** A country as the value of an option: the empty one stands for all. */
function countryValue(country: string | null): string {
  return country === null ? '' : `=${country}`;
}
