/** A component of a bundle, or goods in a parcel: so many of a SKU. */
export interface Listed {
  readonly sku: string;
  readonly quantity: number;
}

const MOST_OF_ONE = 1_000_000;

/**
 * Reads `SKU1*2; SKU2`: SKUs with their numbers, separated by `;`, `,`, `、` or line ends; no number is
 * one. `null` where that is not what the text says.
 */
export function readListed(text: string): readonly Listed[] | null {
  const listed: Listed[] = [];
  for (const part of text.split(/[;；,，、\r\n]+/)) {
    if (part.trim() === '') continue;
    const pieces = part.split(/[*＊×]/).map((piece) => piece.trim());
    const [sku = '', number = '1', ...rest] = pieces;
    const quantity = /^\d{1,7}$/.test(number) ? Number(number) : 0;
    if (sku === '' || rest.length > 0 || quantity < 1 || quantity > MOST_OF_ONE) return null;
    listed.push({ sku, quantity });
  }
  return listed.length === 0 ? null : listed;
}

/** Reads a list of names, separated by `;`, `,`, `、` or line ends. */
export function readNames(text: string): readonly string[] {
  return text
    .split(/[;；,，、\r\n]+/)
    .map((name) => name.trim())
    .filter((name) => name !== '');
}
