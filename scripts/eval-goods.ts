/**
 * `npm run eval:goods`: how well goods are screened. Prints precision, recall and F1 with 95 % intervals on the
 * labelled titles, the share of unlabelled lines that get a tag, and the ten worst confusions.
 * `--set FILE` labelled titles of your own, `--unlabelled FILE` lines of your own, `--mistakes` every mistake,
 * `--format json`, `--commit` writes tests/goods/evaluation.json and the table of docs/goods.md.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { goodsBookVersion, screen } from '../src/goods/screen.ts';
import { committed, markdown, rowsOf } from './eval/report.ts';
import { judgeAll, mistakesOf, worst } from './eval/score.ts';
import { readTitles } from './eval/titles.ts';

const FIGURES = 'tests/goods/evaluation.json';
const PAGE = 'docs/goods.md';
const TABLE = /(<!-- evaluation -->\n)[\s\S]*?(<!-- \/evaluation -->)/;

const { values } = parseArgs({
  options: {
    set: { type: 'string', multiple: true },
    unlabelled: { type: 'string', default: 'tests/goods/unlabelled.txt' },
    on: { type: 'string', default: '2026-11-23' },
    format: { type: 'string', default: 'text' },
    mistakes: { type: 'boolean', default: false },
    commit: { type: 'boolean', default: false },
  },
});

const files = (values.set ?? ['tests/goods/titles/dev.tsv', 'tests/goods/titles/measured.tsv']).filter(
  (file) => {
    if (!existsSync(file)) console.error(`eval:goods: no file ${file}`);
    return existsSync(file);
  },
);
const sets = files.map((file) => ({
  name: basename(file, '.tsv'),
  judged: judgeAll(readTitles(file), values.on),
}));
const flags = flagRate(readFileSync(values.unlabelled, 'utf8').split('\n'));

if (values.format === 'json') {
  const document = {
    book: goodsBookVersion,
    on: values.on,
    sets: sets.map(({ name, judged }) => ({ name, rows: rowsOf(judged), mistakes: mistakesOf(judged) })),
    unlabelled: flags,
  };
  console.log(JSON.stringify(document, null, 2));
} else {
  for (const { name, judged } of sets)
    console.log(`## ${name}\n\n${markdown(rowsOf(judged))}\n${confusions(judged)}`);
  console.log(`Of ${flags.lines} unlabelled lines ${flags.flagged} (${flags.percent} %) are told P, R or A.`);
}
if (values.commit) commit();

function confusions(judged: ReturnType<typeof judgeAll>): string {
  const mistakes = mistakesOf(judged);
  const lines = values.mistakes
    ? mistakes.map(({ kind, letter, what, title }) => `- ${kind} ${letter} ${what}: ${title}`)
    : worst(mistakes, 10).map((group) => {
        const [first] = group;
        const examples = group.slice(0, 3).map(({ title }) => title);
        return `- ${group.length} × ${first?.kind} ${first?.letter} ${first?.what}: ${examples.join(' · ')}`;
      });
  return `${values.mistakes ? 'Mistakes' : 'Worst confusions'}:\n\n${lines.join('\n')}\n`;
}

function flagRate(lines: readonly string[]): { lines: number; flagged: number; percent: string } {
  const names = lines.filter((line) => line.trim() !== '');
  const flagged = names.filter((name) =>
    screen({ name, nameZh: '', nameEn: '', hsCode: '', attributes: '' }, values.on).tags.some(
      ({ category }) => category !== 'observation',
    ),
  ).length;
  return { lines: names.length, flagged, percent: ((100 * flagged) / Math.max(1, names.length)).toFixed(1) };
}

/** Writes what later runs are held against, and the table of the page. */
function commit(): void {
  const figures = Object.fromEntries(sets.map(({ name, judged }) => [name, committed(judged)]));
  writeFileSync(
    FIGURES,
    `${JSON.stringify({ on: values.on, book: goodsBookVersion, ...figures }, null, 2)}\n`,
  );
  const tables = sets.map(
    ({ name, judged }) =>
      `**${name}**, ${values.on}, book ${goodsBookVersion}:\n\n${markdown(rowsOf(judged))}`,
  );
  const unlabelled = `Of ${flags.lines} unlabelled lines (\`${values.unlabelled}\`) ${flags.percent} % are told P, R or A.\n`;
  const page = readFileSync(PAGE, 'utf8');
  writeFileSync(PAGE, page.replace(TABLE, `$1\n${[...tables, unlabelled].join('\n')}\n$2`));
}
