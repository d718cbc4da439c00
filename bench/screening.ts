import { performance } from 'node:perf_hooks';
import { idiomsEn, idiomsZh } from '../src/goods/book/idioms.ts';
import { goodsBook } from '../src/goods/book/index.ts';
import { split } from '../src/goods/match/matcher.ts';
import { createScreener } from '../src/goods/screener.ts';
import { colours, goods, styles, withBattery } from './goods.ts';
import { seeded } from './random.ts';

/** One row: how long, and how often a second. `cpu` is the time of one core. */
export interface ScreeningRow {
  readonly name: string;
  readonly names: number;
  readonly seconds: number;
  readonly cpu: number;
}

const LENGTH = 20;
const ON = '2026-11-23';

/**
 * Screens distinct names of 20 characters against the whole book: the book loaded, every name for the first time,
 * names that repeat; and the yardstick, one pass of a plain trie of the same terms over the same names.
 */
export function screeningRows(names: number): readonly ScreeningRow[] {
  const rows: ScreeningRow[] = [];
  const timed = <T>(name: string, count: number, work: () => T): T => {
    const [begin, before] = [performance.now(), process.cpuUsage()];
    const result = work();
    const { user, system } = process.cpuUsage(before);
    rows.push({
      name,
      names: count,
      seconds: (performance.now() - begin) / 1000,
      cpu: (user + system) / 1_000_000,
    });
    return result;
  };
  const screener = timed('load the book', 0, () => createScreener(null));
  const distinct = distinctNames(names);
  const screenAll = (list: readonly string[]): number => {
    let tagged = 0;
    for (const name of list) {
      const item = { name, nameZh: '', nameEn: '', hsCode: '', attributes: '' };
      if (screener.screen(item, ON).tags.length > 0) tagged++;
    }
    return tagged;
  };
  timed('screen, every name new', names, () => screenAll(distinct));
  const repeated = distinct.map((_, index) => distinct[index % 5000] ?? '');
  timed('screen, 5,000 names over and over', names, () => screenAll(repeated));
  const trie = plainTrie();
  timed('plain trie scan', names, () => distinct.reduce((sum, name) => sum + scan(trie, name), 0));
  return rows;
}

/** Names as a shop writes them, of 20 characters each, no two alike; a few in a hundred hold a battery. */
function distinctNames(count: number): readonly string[] {
  const random = seeded(4);
  return Array.from({ length: count }, (_, index) => {
    const good = index % 40 === 0 ? withBattery : random.pick(goods);
    const [colour, style] = [random.pick(colours), random.pick(styles)];
    const english = index % 4 === 3;
    const text = english
      ? `${colour[1]} ${good.en} ${style[1]} `
      : `${colour[0]}${style[0]}${good.zh} 新款 家用 `;
    const number = String(index);
    return `${text.repeat(3).slice(0, LENGTH - number.length - 1)} ${number}`;
  });
}

interface Node {
  readonly next: Map<string, Node>;
  ends: boolean;
}

function plainTrie(): Node {
  const root: Node = { next: new Map(), ends: false };
  const terms = [...split(idiomsZh, ' '), ...split(idiomsEn, ',')];
  for (const rule of goodsBook) terms.push(...split(rule.zh, ' '), ...split(rule.en, ','));
  for (const term of terms) {
    let node = root;
    for (const character of term) {
      let next = node.next.get(character);
      if (next === undefined) {
        next = { next: new Map(), ends: false };
        node.next.set(character, next);
      }
      node = next;
    }
    node.ends = true;
  }
  return root;
}

function scan(root: Node, name: string): number {
  let hits = 0;
  for (let start = 0; start < name.length; start++) {
    let node: Node | undefined = root;
    for (let at = start; node !== undefined && at < name.length; at++) {
      node = node.next.get(name.charAt(at));
      if (node?.ends === true) hits++;
    }
  }
  return hits;
}

/** The rows as a table for people, with the ratio to the plain trie. */
export function screeningTable(rows: readonly ScreeningRow[]): string {
  const yardstick = rows.find(({ name }) => name === 'plain trie scan')?.cpu ?? Number.NaN;
  const lines = rows.map(({ name, names, seconds, cpu }) =>
    [
      name.padEnd(36),
      `${(seconds * 1000).toFixed(0)} ms`.padStart(9),
      `${(cpu * 1000).toFixed(0)} ms cpu`.padStart(13),
      names === 0 ? '' : `${Math.round(names / cpu).toLocaleString('en')}/s`.padStart(14),
      names === 0 ? '' : `${(cpu / yardstick).toFixed(2)} × plain trie`.padStart(18),
    ].join(''),
  );
  return `${lines.map((line) => line.trimEnd()).join('\n')}\n`;
}
