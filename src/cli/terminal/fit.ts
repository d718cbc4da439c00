import stringWidth from 'string-width';

/** Spaces before each column. */
const GAP = 2;
/** Columns do not become narrower than this. */
const LEAST = 12;
/** A cell as looks make it: codes that switch something on, the text, codes that switch it off. */
const STYLED = /^((?:\x1b\[\d+m)*)([^\x1b]*)((?:\x1b\[\d+m)*)$/;

/** What ends something. */
const CLOSING = /^[,.;:!?)\]}，。；：、！？）】》”’]/;

const words = new Intl.Segmenter('zh', { granularity: 'word' });

/** Breaks the cells of a table, the widest columns first, until its lines fit into `width` columns of a terminal. */
export function fitted(rows: readonly (readonly string[])[], width: number): readonly (readonly string[])[] {
  const widths: number[] = [];
  for (const row of rows)
    for (const [at, cell] of row.entries()) widths[at] = Math.max(widths[at] ?? 0, stringWidth(cell));
  const whole = (): number => widths.reduce((sum, each) => sum + each + GAP, 0);
  const before = [...widths];
  while (whole() > width) {
    const widest = widths.indexOf(Math.max(...widths));
    const next = Math.max(...widths.filter((_, at) => at !== widest), LEAST);
    const now = widths[widest] ?? 0;
    if (now <= LEAST) break;
    widths[widest] = Math.max(LEAST, Math.min(now - 1, Math.max(next, now - (whole() - width))));
  }
  return rows.map((row) =>
    row.map((cell, at) => {
      const room = widths[at] ?? 0;
      return room < (before[at] ?? 0) ? broken(cell, room) : cell;
    }),
  );
}

/** A cell in lines of at most `width` columns, each in the looks of the whole. */
function broken(cell: string, width: number): string {
  const parts = STYLED.exec(cell);
  if (parts === null || stringWidth(cell) <= width) return cell;
  const [, on = '', text = '', off = ''] = parts;
  const lines: string[] = [];
  let line = '';
  const add = (piece: string): void => {
    if (stringWidth(line + piece) > width && line !== '') {
      lines.push(line.trimEnd());
      line = piece.trimStart();
    } else line += piece;
  };
  for (const segment of pieces(text)) {
    // A word wider than the column is cut where it has to be.
    if (stringWidth(segment) > width) for (const character of segment) add(character);
    else add(segment);
  }
  lines.push(line.trimEnd());
  return lines.map((each) => `${on}${each}${off}`).join('\n');
}

/** Words, with what may not begin a line behind them. */
function pieces(text: string): readonly string[] {
  const all: string[] = [];
  for (const { segment } of words.segment(text)) {
    const last = all.at(-1);
    if (last !== undefined && CLOSING.test(segment)) all[all.length - 1] = last + segment;
    else all.push(segment);
  }
  return all;
}
