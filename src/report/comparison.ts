import type { Language } from '../model/explained.ts';
import { visible } from '../text/escape.ts';
import { grouped } from '../text/numbers.ts';
import { type Catalogue, wordsOf } from '../text/render.ts';
import { laneWords } from '../text/words.ts';
import { jsonDocument } from './json.ts';
import type { Looks } from './looks.ts';
import { type LaneName, laneOrder } from './page/index.ts';

/** One of two runs. */
export interface RunSide {
  readonly folder: string;
  readonly ruleBook: { readonly version: string; readonly on: string };
  readonly parcels: number;
  readonly lanes: Readonly<Record<LaneName, number>>;
}

/** A parcel that changed its lane: the codes that no longer keep it out, and those that have come. */
export interface LaneChange {
  readonly order: string;
  readonly from: LaneName;
  readonly to: LaneName;
  readonly gone: readonly string[];
  readonly come: readonly string[];
}

/** Two runs, parcel by parcel. Counts are exact; `changes` is capped. */
export interface Comparison {
  readonly before: RunSide;
  readonly after: RunSide;
  /** `rules`: what had kept them out, the most frequent first. */
  readonly becameGreen: RuleCounts;
  /** `rules`: what keeps them out now. */
  readonly fellOut: RuleCounts;
  /** Parcels that moved between the other lanes. */
  readonly moved: number;
  readonly same: number;
  readonly onlyBefore: number;
  readonly onlyAfter: number;
  readonly changes: readonly LaneChange[];
}

/** How many parcels, and by which rules; a parcel may count for several. */
interface RuleCounts {
  readonly parcels: number;
  readonly rules: readonly { readonly code: string; readonly parcels: number }[];
}

/** Rules and parcels that the terminal tells. */
const TOLD = 10;

const phrases = {
  zh: {
    lanes: '通道',
    became: (count: string) => `变为绿色通道：${count} 个包裹；原先的原因：`,
    fell: (count: string) => `不再走绿色通道：${count} 个包裹；现在的原因：`,
    none: '没有包裹进出绿色通道',
    rest: (moved: string, same: string) => `在其他通道之间变动 ${moved} 个，不变 ${same} 个`,
    only: (before: string, after: string) => `只在前一次 ${before} 个，只在后一次 ${after} 个`,
    changes: '包裹',
    more: (count: string) => `另有 ${count} 个，见 --format json`,
  },
  en: {
    lanes: 'lanes',
    became: (count: string) => `became green: ${count}; what had kept them out:`,
    fell: (count: string) => `fell out of the green lane: ${count}; what keeps them out now:`,
    none: 'no parcel entered or left the green lane',
    rest: (moved: string, same: string) => `moved between the other lanes: ${moved}; unchanged: ${same}`,
    only: (before: string, after: string) => `only in the first run: ${before}; only in the second: ${after}`,
    changes: 'parcels',
    more: (count: string) => `${count} more are in --format json`,
  },
} as const;

/** Two runs, for people. Ends with a line end. */
export function comparisonText(
  comparison: Comparison,
  catalogue: Catalogue,
  language: Language,
  looks: Looks,
): string {
  const say = phrases[language];
  const { before, after, becameGreen, fellOut, moved, same, onlyBefore, onlyAfter } = comparison;
  const rules = ({ rules }: RuleCounts): string =>
    looks.table(
      rules.slice(0, TOLD).map(({ code, parcels }) => {
        const explained = catalogue.get(code);
        const title = explained === undefined ? '' : wordsOf(explained, language).title;
        return [grouped(parcels), title, looks.faint(visible(code))];
      }),
      ['right', 'left', 'left'],
    );
  const crossed = becameGreen.parcels + fellOut.parcels > 0;
  const parts = [
    `${looks.strong(`${visible(before.folder)} → ${visible(after.folder)}`)}\n${lanesTable(comparison, language, looks)}`,
    becameGreen.parcels > 0
      ? `${looks.strong(say.became(grouped(becameGreen.parcels)))}\n${rules(becameGreen)}`
      : '',
    fellOut.parcels > 0 ? `${looks.strong(say.fell(grouped(fellOut.parcels)))}\n${rules(fellOut)}` : '',
    crossed ? '' : say.none,
    `${say.rest(grouped(moved), grouped(same))}\n${say.only(grouped(onlyBefore), grouped(onlyAfter))}`,
    changesTable(comparison, language, looks),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function lanesTable({ before, after }: Comparison, language: Language, looks: Looks): string {
  const rows = laneOrder
    .filter((lane) => before.lanes[lane] + after.lanes[lane] > 0)
    .map((lane) => {
      const change = after.lanes[lane] - before.lanes[lane];
      const name = looks.lane(lane, laneWords[lane][language]);
      const signed = change === 0 ? '' : `${change > 0 ? '+' : '-'}${grouped(Math.abs(change))}`;
      return [name, grouped(before.lanes[lane]), '→', grouped(after.lanes[lane]), signed];
    });
  return looks.table(rows, ['left', 'right', 'left', 'right', 'right']);
}

function changesTable(comparison: Comparison, language: Language, looks: Looks): string {
  const { changes, becameGreen, fellOut, moved } = comparison;
  if (changes.length === 0) return '';
  const say = phrases[language];
  const rows = changes
    .slice(0, TOLD)
    .map(({ order, from, to, gone, come }) => [
      visible(order),
      looks.lane(from, laneWords[from][language]),
      '→',
      looks.lane(to, laneWords[to][language]),
      looks.faint(
        [...gone.map((code) => `-${code}`), ...come.map((code) => `+${code}`)].map(visible).join(' '),
      ),
    ]);
  const more = becameGreen.parcels + fellOut.parcels + moved - rows.length;
  const table = `${looks.strong(say.changes)}\n${looks.table(rows, ['left', 'left', 'left', 'left', 'left'])}`;
  return more > 0 ? `${table}\n  ${say.more(grouped(more))}` : table;
}

/**
 * Two runs, for machines: the counts, and the parcels that changed their lane.
 *
 *     { "before": { "folder", "ruleBook", "parcels", "lanes" }, "after": { … },
 *       "becameGreen": { "parcels", "rules": [ { "code", "parcels" } ] }, "fellOut": { … },
 *       "moved", "same", "onlyBefore", "onlyAfter",
 *       "changes": [ { "order", "from", "to", "gone": [code], "come": [code] } ], "changesLeftOut" }
 */
export function comparisonJson(comparison: Comparison): string {
  const { becameGreen, fellOut, moved, changes } = comparison;
  const changesLeftOut = becameGreen.parcels + fellOut.parcels + moved - changes.length;
  return jsonDocument({ ...comparison, changesLeftOut });
}
