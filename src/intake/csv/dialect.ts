/** How a delimited file is written. */
export interface Dialect {
  /** One character. */
  readonly delimiter: string;
  /** Line end that rows are written back with. */
  readonly lineEnd: '\n' | '\r\n';
  /** Whether a double quote opens a quoted cell; some exports do not quote at all. */
  readonly quoting: boolean;
  /** Whether the file itself is such text; rows of JSON and of workbooks are only written so. */
  readonly isText: boolean;
}

const DELIMITERS = [',', '\t', ';', '|'];

/** Lines looked at: titles and notes may stand above the header. */
const LINES = 30;
/** A title may hold a comma; a line with two delimiters is a record. */
const LEAST = 2;

/**
 * Reads the dialect off the beginning of a file: the delimiter that stands most often, outside quotes, in
 * the first line that looks like a record (a comma where none does), and the line end of the first. A line
 * with one delimiter is a record when the next one has it too.
 */
export function sniffDialect(beginning: string): Dialect {
  const newline = beginning.indexOf('\n');
  const lineEnd = newline > 0 && beginning[newline - 1] === '\r' ? '\r\n' : '\n';
  let single: string | null = null;
  for (const counts of delimitersByLine(beginning)) {
    const [delimiter, count] = mostFrequent(counts);
    if (count === 0) continue;
    if (single !== null && (counts.get(single) ?? 0) > 0)
      return { delimiter: single, lineEnd, quoting: true, isText: true };
    if (count >= LEAST) return { delimiter, lineEnd, quoting: true, isText: true };
    single ??= delimiter;
  }
  return { delimiter: single ?? ',', lineEnd, quoting: true, isText: true };
}

/** How often each delimiter stands outside quotes, line by line. */
function* delimitersByLine(beginning: string): Generator<ReadonlyMap<string, number>> {
  let counts = new Map<string, number>();
  let lines = 0;
  let quoted = false;
  for (const character of beginning) {
    if (character === '"') quoted = !quoted;
    else if (quoted) continue;
    else if (character === '\n') {
      yield counts;
      if (++lines === LINES) return;
      counts = new Map();
    } else if (DELIMITERS.includes(character)) counts.set(character, (counts.get(character) ?? 0) + 1);
  }
  yield counts;
}

function mostFrequent(counts: ReadonlyMap<string, number>): readonly [string, number] {
  let best: readonly [string, number] = [',', 0];
  for (const delimiter of DELIMITERS) {
    const count = counts.get(delimiter) ?? 0;
    if (count > best[1]) best = [delimiter, count];
  }
  return best;
}
