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

/**
 * Reads the dialect off the beginning of a file: the delimiter that stands most often in the header
 * outside quotes (a comma where none stands), and the line end of the header.
 */
export function sniffDialect(beginning: string): Dialect {
  const header = headerText(beginning);
  let delimiter = ',';
  let most = 0;
  for (const candidate of DELIMITERS) {
    const count = header.split(candidate).length - 1;
    if (count > most) {
      most = count;
      delimiter = candidate;
    }
  }
  const newline = beginning.indexOf('\n');
  const lineEnd = newline > 0 && beginning[newline - 1] === '\r' ? '\r\n' : '\n';
  return { delimiter, lineEnd, quoting: true };
}

function headerText(beginning: string): string {
  let text = '';
  let quoted = false;
  for (const character of beginning) {
    if (character === '"') quoted = !quoted;
    else if (character === '\n' && !quoted && text.trim() !== '') break;
    else if (!quoted) text += character;
  }
  return text;
}
