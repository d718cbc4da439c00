/** Words that companies and warehouses carry in their names, whole words only. */
const WORDS =
  'ltd|limited|llc|llp|inc|corp|corporation|gmbh|ag|bv|pty|plc|sarl|srl|spa|oy|kft|company|trading|wholesale|warehouse|fba|fulfil?lment|logistics|imports?|exports?';
const LATIN = new RegExp(`(?<![\\p{L}\\p{N}])(${WORDS})(?![\\p{L}\\p{N}])`, 'iu');
/** Cheaper, and fits whatever `LATIN` fits: ſ and the Kelvin sign are s and k to it. */
const MAYBE = new RegExp(`[\u017f\u212a]|(?<![a-z0-9])(${WORDS})(?![a-z0-9])`, 'i');
const CHINESE = /公司|集团|商行|贸易|株式会社|合同会社|주식회사|仓库|海外仓/u;

/**
 * The word by which a name reads like a company or a warehouse; empty text when none does.
 * A hint, not a proof: a person may bear any name.
 */
export function companyWord(name: string): string {
  return (MAYBE.test(name) ? LATIN.exec(name)?.[0] : undefined) ?? CHINESE.exec(name)?.[0] ?? '';
}
