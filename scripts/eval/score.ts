import { screen } from '../../src/goods/screen.ts';
import { type Labelled, type Letter, letters } from './titles.ts';

/** How often a letter was rightly told, wrongly told, missed. */
export interface Counts {
  readonly right: number;
  readonly wrong: number;
  readonly missed: number;
}

/** A share with its 95 % interval (Wilson). `null` where nothing was counted. */
export interface Share {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** The figures of one group of titles. */
export interface Figures extends Counts {
  readonly titles: number;
  readonly precision: Share | null;
  readonly recall: Share | null;
  readonly f1: number | null;
}

/** One wrong or missed letter. */
export interface Mistake {
  readonly kind: 'wrong' | 'missed';
  readonly letter: Letter;
  /** What the title was taken for; the family of the label where it was missed. */
  readonly what: string;
  readonly title: string;
}

/** A title with what was told of it. */
export interface Judged {
  readonly labelled: Labelled;
  /** Letters told, each with the code that told it first. */
  readonly told: ReadonlyMap<Letter, string>;
}

const LETTER: Readonly<Record<string, Letter | undefined>> = {
  prohibited: 'P',
  restricted: 'R',
  aviation: 'A',
};

/** Screens every title by the rules of a day. */
export function judgeAll(titles: readonly Labelled[], on: string): readonly Judged[] {
  return titles.map((labelled) => {
    const told = new Map<Letter, string>();
    for (const { category, code } of screen(labelled.goods, on).tags) {
      const letter = LETTER[category];
      if (letter !== undefined && !told.has(letter)) told.set(letter, code);
    }
    return { labelled, told };
  });
}

/** Counts letters, each on its own: a title labelled P+A of which only P is told has one right and one missed. */
export function figuresOf(judged: readonly Judged[], counted: readonly Letter[] = letters): Figures {
  let [right, wrong, missed] = [0, 0, 0];
  for (const { labelled, told } of judged) {
    for (const letter of counted) {
      const wanted = labelled.expected.has(letter);
      if (told.has(letter)) wanted ? right++ : wrong++;
      else if (wanted) missed++;
    }
  }
  return figures(judged.length, { right, wrong, missed });
}

/** The same for the one question whether a title is told anything at all. */
export function flaggedFigures(judged: readonly Judged[]): Figures {
  const count = (wanted: boolean, told: boolean): number =>
    judged.filter((each) => each.labelled.expected.size > 0 === wanted && each.told.size > 0 === told).length;
  return figures(judged.length, {
    right: count(true, true),
    wrong: count(false, true),
    missed: count(true, false),
  });
}

function figures(titles: number, { right, wrong, missed }: Counts): Figures {
  const precision = wilson(right, right + wrong);
  const recall = wilson(right, right + missed);
  const f1 = right + wrong + missed === 0 ? null : (2 * right) / (2 * right + wrong + missed);
  return { titles, right, wrong, missed, precision, recall, f1 };
}

/** 95 % of the normal distribution lies within this many standard deviations. */
const Z = 1.959964;

/** A share of `of` with Wilson's score interval; `null` of nothing. */
export function wilson(hits: number, of: number): Share | null {
  if (of === 0) return null;
  const value = hits / of;
  const spread = 1 + Z ** 2 / of;
  const centre = (value + Z ** 2 / (2 * of)) / spread;
  const half = (Z / spread) * Math.sqrt((value * (1 - value)) / of + Z ** 2 / (4 * of ** 2));
  return { value, low: Math.max(0, centre - half), high: Math.min(1, centre + half) };
}

/** Every wrong and every missed letter. */
export function mistakesOf(judged: readonly Judged[]): readonly Mistake[] {
  return judged.flatMap(({ labelled, told }) =>
    letters.flatMap((letter): Mistake[] => {
      const wanted = labelled.expected.has(letter);
      if (wanted === told.has(letter)) return [];
      const title = labelled.goods.name;
      return wanted
        ? [{ kind: 'missed', letter, what: labelled.family, title }]
        : [{ kind: 'wrong', letter, what: told.get(letter) ?? '', title }];
    }),
  );
}

/** The mistakes of one kind, the commonest first. */
export function worst(mistakes: readonly Mistake[], most: number): readonly (readonly Mistake[])[] {
  const groups = new Map<string, Mistake[]>();
  for (const mistake of mistakes) {
    const key = `${mistake.kind} ${mistake.letter} ${mistake.what}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [mistake]);
    else group.push(mistake);
  }
  return [...groups.values()].sort((a, b) => b.length - a.length).slice(0, most);
}
