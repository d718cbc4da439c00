const ZERO = 48;
const NINE = 57;
const TARIFF_LENGTH = 10;

/** Is a text nothing but digits? */
export function isDigits(text: string): boolean {
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    if (unit < ZERO || unit > NINE) return false;
  }
  return text !== '';
}

/**
 * What a tariff code says of its chapter: `none` where there is no such chapter (00, 77) or heading (xx00),
 * `statistical` for 98 and 99. Whatever is not ten digits is for other rules to tell and counts as `known`.
 */
export function chapterOf(hsCode: string): 'known' | 'none' | 'statistical' {
  if (hsCode.length !== TARIFF_LENGTH || !isDigits(hsCode)) return 'known';
  if (hsCode.startsWith('00') || hsCode.startsWith('77')) return 'none';
  if (hsCode.startsWith('98') || hsCode.startsWith('99')) return 'statistical';
  return hsCode.startsWith('00', 2) ? 'none' : 'known';
}
