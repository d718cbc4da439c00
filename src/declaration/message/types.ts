/** Code → what it means, in Chinese. */
export type CodeList = Readonly<Record<string, string>>;

/** What may stand in an element. Lengths count characters (code points), not bytes. */
export type FieldType =
  | { readonly kind: 'text'; readonly min: number; readonly max: number; readonly collapse: boolean }
  | { readonly kind: 'digits'; readonly length: number }
  | { readonly kind: 'exact'; readonly length: number }
  | { readonly kind: 'decimal' }
  | { readonly kind: 'integer'; readonly digits: number }
  | { readonly kind: 'boolean' }
  | { readonly kind: 'code'; readonly codes: CodeList };

/** Text of `min` to `max` characters, white space kept. */
export function text(min: number, max: number): FieldType {
  return { kind: 'text', min, max, collapse: false };
}

/** Text whose surrounding and repeated white space does not count. */
export function collapsed(min: number, max: number): FieldType {
  return { kind: 'text', min, max, collapse: true };
}

/** Exactly so many digits. */
export function digits(length: number): FieldType {
  return { kind: 'digits', length };
}

/** Exactly so many characters, no lower-case letters among them. */
export function exact(length: number): FieldType {
  return { kind: 'exact', length };
}

/** Whole number of at most so many digits. */
export function integer(most: number): FieldType {
  return { kind: 'integer', digits: most };
}

/** One of a closed list. */
export function code(codes: CodeList): FieldType {
  return { kind: 'code', codes };
}

/** Decimal of at most 19 digits, 5 of them after the point. */
export const decimal: FieldType = { kind: 'decimal' };

/** `true` or `false`. */
export const flag: FieldType = { kind: 'boolean' };
