import { regimes } from '../model/regime.ts';
import { laneOrder, verdictOrder, type Way } from '../report/page/data.ts';
import { visible } from '../text/escape.ts';
import { grouped, share } from '../text/numbers.ts';
import { unfilled } from '../text/render.ts';
import { exemptionWords, laneMeaning, laneWords, regimeVerdictWords, regimeWords } from '../text/words.ts';
import { rounded } from './amounts.ts';
import { button, el, link } from './dom.ts';
import { codeTitle, type View } from './view.ts';

/** Parcels by lane: one bar, and a card for each lane that shows its parcels. */
export function lanesPart(view: View): HTMLElement {
  const { overview, language, say, ask } = view;
  const all = overview.totals.parcels;
  const bar = el('div', { class: 'bar', 'aria-hidden': 'true' });
  const cards = laneOrder.map((lane, at) => {
    const { parcels, cny } = overview.lanes[lane];
    const piece = el('div', { class: `piece ${lane}` });
    piece.style.flexGrow = String(parcels);
    if (parcels > 0) bar.append(piece);
    return button(
      { class: `card lane ${lane}`, ...(parcels === 0 ? { disabled: '' } : {}) },
      () => ask({ lane: at }),
      el('span', { class: 'name' }, laneWords[lane][language]),
      el('span', { class: 'count' }, grouped(parcels)),
      el('span', { class: 'part' }, `${share(parcels, all)} · CNY ${rounded(cny, 0)}`),
      el('span', { class: 'note' }, laneMeaning[lane][language]),
    );
  });
  return el(
    'section',
    { 'aria-labelledby': 'lanes', class: 'lanes' },
    el(
      'h2',
      { id: 'lanes' },
      `${say.parcels(grouped(all))} · `,
      el('strong', {}, say.greenShare(share(overview.lanes.green.parcels, all))),
    ),
    bar,
    el('div', { class: 'cards five' }, ...cards),
  );
}

/** Value, weight, what was declared, the exemptions and the three conditions. */
export function figuresPart({ overview, language, say }: View): HTMLElement {
  const sum = (name: 'cny' | 'gross' | 'net'): string =>
    laneOrder.reduce((all, lane) => all + BigInt(overview.lanes[lane][name]), 0n).toString();
  const { currencies, withoutCny, withoutGross, totals, exempt, command } = overview;
  const own = currencies.map(
    ({ currency, value }) => `${currency === '' ? '—' : currency} ${rounded(value, 2)}`,
  );
  const card = (name: string, value: string, ...notes: readonly string[]): HTMLElement =>
    el(
      'div',
      { class: 'card' },
      el('span', { class: 'name' }, name),
      el('span', { class: 'count' }, value),
      ...notes.filter((note) => note !== '').map((note) => el('span', { class: 'note' }, note)),
    );
  const exemptions = Object.entries(exemptionWords).map(([name, words]) => {
    const count =
      name === 'inspection' || name === 'examination' || name === 'manualReview' ? exempt[name] : 0;
    return row(words[language], count, totals.parcels);
  });
  const conditions = regimes.map((regime) =>
    el(
      'li',
      {},
      el('span', { class: 'whole' }, regimeWords[regime][language]),
      el(
        'span',
        { class: 'verdicts' },
        verdictOrder
          .filter((verdict) => overview.regimes[regime][verdict] > 0)
          .map(
            (verdict) =>
              `${regimeVerdictWords[verdict][language]} ${grouped(overview.regimes[regime][verdict])}`,
          )
          .join(' · '),
      ),
    ),
  );
  return el(
    'section',
    { 'aria-labelledby': 'figures' },
    el('h2', { id: 'figures' }, say.figures),
    el(
      'div',
      { class: 'cards five figures' },
      card(
        say.value,
        rounded(sum('cny'), 0),
        own.slice(0, 4).join(' · ') + (own.length > 4 ? ' …' : ''),
        withoutCny > 0 ? say.withoutCny(grouped(withoutCny)) : '',
      ),
      card(
        say.weight,
        say.kg(rounded(sum('gross'), 1)),
        say.net(rounded(sum('net'), 1)),
        withoutGross > 0 ? say.withoutGross(grouped(withoutGross)) : '',
      ),
      card(
        command === 'declare' ? say.declared : say.declarable,
        grouped(totals.declared),
        command === 'declare' ? say.declaredNote(grouped(totals.parcels)) : say.validatedNote,
      ),
      el(
        'div',
        { class: 'card' },
        el('span', { class: 'name' }, say.exemptions),
        el('ul', {}, ...exemptions),
      ),
      el('div', { class: 'card' }, el('span', { class: 'name' }, say.regimes), el('ul', {}, ...conditions)),
    ),
  );
}

function row(name: string, count: number, all: number): HTMLElement {
  return el('li', {}, el('span', {}, name), el('strong', {}, `${grouped(count)} (${share(count, all)})`));
}

/** What would turn the most parcels green. */
export function waysPart(view: View): HTMLElement {
  const { overview, say } = view;
  const { steps, stay, unclaimed, other } = overview.ways;
  const most = Math.max(1, ...steps.map(({ parcels }) => parcels));
  const notes = [
    ...(stay > 0 ? [say.stay(grouped(stay))] : []),
    ...(unclaimed > 0 ? [say.unclaimed(grouped(unclaimed))] : []),
    ...(other > 0 ? [say.otherCauses(grouped(other))] : []),
  ];
  return el(
    'section',
    { 'aria-labelledby': 'ways' },
    el('h2', { id: 'ways' }, say.ways),
    el('p', { class: 'note' }, steps.length > 0 ? say.waysNote : say.waysNone),
    el('ol', { class: 'ways' }, ...steps.map((step) => wayItem(step, most, view))),
    notes.length > 0 ? el('p', { class: 'note' }, notes.join(' ')) : null,
  );
}

function wayItem({ codes, parcels, skus, skusCapped }: Way, most: number, view: View): HTMLElement {
  const { overview, language, say, ask } = view;
  const fill = el('div', { class: 'fill' });
  fill.style.width = `${(parcels / most) * 100}%`;
  const titles = codes.map((code) => visible(codeTitle(view, code))).join(say.and);
  const fixes = codes.map((code) => {
    const known = overview.codes[code];
    return el(
      'span',
      { class: 'fix' },
      known === undefined ? '' : `${unfilled(known.text[language].fix)} `,
      link(known?.page ?? '', code),
    );
  });
  return el(
    'li',
    {},
    el(
      'div',
      { class: 'way' },
      el('span', { class: 'what' }, titles, skus > 0 ? ` · ${say.skus(grouped(skus), skusCapped)}` : ''),
      el('strong', { class: 'gain' }, say.gain(grouped(parcels))),
    ),
    el('div', { class: 'track', 'aria-hidden': 'true' }, fill),
    el('div', { class: 'fixes' }, ...fixes),
    button(
      { class: 'plain' },
      () => ask({ code: codes[0] ?? '' }),
      say.show,
      el('span', { class: 'hidden' }, `: ${titles}`),
    ),
  );
}
