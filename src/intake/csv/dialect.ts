/** How a delimited file is written. */
export interface Dialect {
  /** One character. */
  readonly delimiter: string;
  /** Line end that rows are written back with. */
  readonly lineEnd: '\n' | '\r\n';
  /** Whether a double quote opens a quoted cell; some exports do not quote at all. */
  readonly quoting: boolean;
}

const DELIMITERS = [',', '\t', ';', '|'];

/** Lines looked at: titles and notes may stand above the header. */
const LINES = 30;
/** A title may hold a comma; a line with two delimiters is a record. */
const LEAST = 2;

/**
 * Reads the dialect off the beginning of a file: the delimiter that stands most often, outside quotes, in
 * the first line that looks like a record (a comma where none does), and the line end of the first.
 */
export function sniffDialect(beginning: string): Dialect {
  const newline = beginning.indexOf('\n');
  const lineEnd = newline > 0 && beginning[newline - 1] === '\r' ? '\r\n' : '\n';
  let delimiter = ',';
  let most = 0;
  let lines = 0;
  let counts = DELIMITERS.map(() => 0);
  let quoted = false;
  for (const character of beginning) {
    if (character === '"') quoted = !quoted;
    else if (quoted) continue;
    else if (character === '\n') {
      if (most >= LEAST || ++lines === LINES) break;
      counts = DELIMITERS.map(() => 0);
    } else {
      const at = DELIMITERS.indexOf(character);
      if (at < 0) continue;
      const count = (counts[at] ?? 0) + 1;
      counts[at] = count;
      if (count > most) {
        most = count;
        delimiter = character;
      }
    }
  }
  return { delimiter, lineEnd, quoting: true };
}
