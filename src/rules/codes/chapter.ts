const TEN_DIGITS = /^\d{10}$/;
const NO_CHAPTERS: ReadonlySet<string> = new Set(['00', '77']);
const STATISTICAL: ReadonlySet<string> = new Set(['98', '99']);

/** What a tariff code of ten digits says of its chapter: `none` where there is no such chapter or heading, `statistical` for 98 and 99. */
export function chapterOf(hsCode: string): 'known' | 'none' | 'statistical' {
  if (!TEN_DIGITS.test(hsCode)) return 'known';
  const chapter = hsCode.slice(0, 2);
  if (NO_CHAPTERS.has(chapter)) return 'none';
  if (STATISTICAL.has(chapter)) return 'statistical';
  return hsCode.startsWith('00', 2) ? 'none' : 'known';
}
