import { type Column, composed, type Made, madeOf, type Recipe } from './made.ts';

/** Text without the apostrophe that a platform itself prints to keep spreadsheets from taking it for a number: `'85003`. */
export function unguarded(column: Column): Made {
  return composed([column], 'all', ([text = '']) => (text.startsWith("'") ? text.slice(1) : text));
}

/** Text without what a platform has masked: `J****n` is nobody's name. */
export function unmasked(column: Column): Made {
  return composed([column], 'all', ([text = '']) => (/\*{2,}|•{2,}/.test(text) ? '' : text));
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  hellip: '…',
};

/** Text as it is read, out of HTML: `Tom&#39;s &amp; Ann’s`. Line breaks become spaces; what no entity is stays. */
export function htmlText(recipe: Recipe): Made {
  const { columns, needs, make } = madeOf(recipe);
  return { columns, needs, make: (values) => decodedHtml(make(values)) };
}

/** The text that an HTML fragment without tags stands for, on one line. */
export function decodedHtml(text: string): string {
  const decoded = text.includes('&')
    ? text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,6}));/gi, (entity, decimal, hex, name) => {
        if (typeof name === 'string') return ENTITIES[name] ?? entity;
        const point = typeof decimal === 'string' ? Number(decimal) : Number.parseInt(String(hex), 16);
        return point >= 32 && point <= 0x10ffff ? String.fromCodePoint(point) : entity;
      })
    : text;
  return /[\r\n\t]/.test(decoded) ? decoded.replace(/\s+/g, ' ').trim() : decoded;
}
