/**
 * The record without some of its cells; what is left stays as it is written. `null` when the text does
 * not part into `count` cells, as when its file does not quote at all.
 */
export function withoutCells(
  raw: string,
  delimiter: string,
  count: number,
  dropped: ReadonlySet<number>,
): string | null {
  const spans = cellSpans(raw, delimiter);
  if (spans.length !== 2 * count) return null;
  const kept: string[] = [];
  for (let at = 0; at < spans.length; at += 2) {
    if (!dropped.has(at / 2)) kept.push(raw.slice(spans[at], spans[at + 1]));
  }
  return kept.join(delimiter);
}

/**
 * Where each cell of a well-formed record begins and ends in its text, quotes included: start and end
 * in turn. A quote opens a quoted cell only at the cell's beginning, as in RFC 4180.
 */
function cellSpans(raw: string, delimiter: string): number[] {
  const spans: number[] = [];
  let start = 0;
  for (;;) {
    const from = raw[start] === '"' ? closingQuote(raw, start) : start;
    const found = raw.indexOf(delimiter, from);
    if (found < 0) {
      spans.push(start, raw.length);
      return spans;
    }
    spans.push(start, found);
    start = found + delimiter.length;
  }
}

function closingQuote(raw: string, open: number): number {
  let position = open + 1;
  for (;;) {
    const quote = raw.indexOf('"', position);
    if (quote < 0) return raw.length;
    if (raw[quote + 1] !== '"') return quote;
    position = quote + 2;
  }
}
