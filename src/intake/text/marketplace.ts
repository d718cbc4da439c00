/** Columns in which an order says in which country it was sold or goes to, and what they say of Japan. */
const COLUMNS = ['sales-channel', 'ship-country'] as const;
const JAPAN = /^(?:JP|JPN|Japan|Amazon\.co\.jp)$/i;

/**
 * Whether most orders of a TAB-delimited report were sold in Japan or go there; `null`: it does not say.
 * `header` is its first line, `text` other lines of it, both as ISO 8859-1: the names and values looked at
 * are plain ASCII.
 */
export function isJapanese(header: string, text: string): boolean | null {
  const names = header.split('\t').map((name) => name.trim().toLowerCase());
  const index = COLUMNS.map((name) => names.indexOf(name)).find((at) => at >= 0) ?? -1;
  if (index < 0) return null;
  let japan = 0;
  let all = 0;
  for (const line of text.split('\n')) {
    const cells = line.split('\t');
    const cell = (cells[index] ?? '').trim();
    if (cells.length !== names.length || cell === '' || cell.toLowerCase() === names[index]) continue;
    all++;
    if (JAPAN.test(cell)) japan++;
  }
  return all === 0 ? null : 2 * japan > all;
}
