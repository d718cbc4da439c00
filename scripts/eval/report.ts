import { type Figures, figuresOf, flaggedFigures, type Judged, type Share } from './score.ts';
import { letters } from './titles.ts';

/** One line of the table. */
export interface Row {
  readonly group: string;
  readonly figures: Figures;
}

/** The table of one set: whole, by language, by layer, by family. */
export function rowsOf(judged: readonly Judged[]): readonly Row[] {
  const by = (key: (each: Judged) => string, name: string): Row[] =>
    [...new Set(judged.map(key))].sort().map((value) => ({
      group: `${name} ${value}`,
      figures: figuresOf(judged.filter((each) => key(each) === value)),
    }));
  return [
    { group: 'all', figures: figuresOf(judged) },
    { group: 'flagged at all', figures: flaggedFigures(judged) },
    ...by(({ labelled }) => labelled.lang, 'language'),
    { group: 'layers export, post: prohibited (P)', figures: figuresOf(judged, ['P']) },
    { group: 'layers export, post: restricted (R)', figures: figuresOf(judged, ['R']) },
    { group: 'layer air: aviation (A)', figures: figuresOf(judged, ['A']) },
    ...by(({ labelled }) => labelled.family, 'family'),
  ];
}

/** The table as Markdown. */
export function markdown(rows: readonly Row[]): string {
  const share = (of: Share | null): string =>
    of === null ? '–' : `${of.value.toFixed(3)} (${of.low.toFixed(2)}–${of.high.toFixed(2)})`;
  const lines = rows.map(({ group, figures }) =>
    [
      group,
      figures.titles,
      figures.right,
      figures.wrong,
      figures.missed,
      share(figures.precision),
      share(figures.recall),
      figures.f1 === null ? '–' : figures.f1.toFixed(3),
    ].join(' | '),
  );
  return [
    '| group | titles | right | wrong | missed | precision (95 %) | recall (95 %) | F1 |',
    '| --- | ---: | ---: | ---: | ---: | --- | --- | ---: |',
    ...lines.map((line) => `| ${line} |`),
    '',
  ].join('\n');
}

/** What is committed of a set: precision and recall, to four places, of the whole, of each language and letter. */
export type Committed = Readonly<Record<string, { readonly precision: number; readonly recall: number }>>;

/** The figures to commit. */
export function committed(judged: readonly Judged[]): Committed {
  const groups: (readonly [string, Figures])[] = [
    ['all', figuresOf(judged)],
    ...['zh', 'en'].map(
      (lang) => [lang, figuresOf(judged.filter(({ labelled }) => labelled.lang === lang))] as const,
    ),
    ...letters.map((letter) => [letter, figuresOf(judged, [letter])] as const),
  ];
  return Object.fromEntries(
    groups.map(([group, { precision, recall }]) => [
      group,
      { precision: rounded(precision?.value ?? 1), recall: rounded(recall?.value ?? 1) },
    ]),
  );
}

/** Down, so that a figure is never told better than it is. */
function rounded(value: number): number {
  return Math.floor(value * 10_000) / 10_000;
}
