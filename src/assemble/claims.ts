import { cellDefects } from '../intake/defects/cell.ts';
import type { Filing } from '../model/filing.ts';
import type { Regime } from '../model/regime.ts';
import type { Complaints } from './cells.ts';

const NAMES: ReadonlyMap<string, Regime> = new Map([
  ['non-trade', 'non-trade'],
  ['非贸', 'non-trade'],
  ['non-rebate', 'non-rebate'],
  ['非退', 'non-rebate'],
  ['non-levy', 'non-levy'],
  ['非征', 'non-levy'],
]);

const NONE: ReadonlySet<string> = new Set(['none', '-', '无']);
const NO_CLAIMS: ReadonlySet<Regime> = new Set();
const read = new Map<string, ReadonlySet<Regime>>();
const MOST_KEPT = 1000;

/** The regimes an order claims: names in either language, separated by spaces, commas, `;`, `/` or `、`; `-` for none; the filing's where it says nothing. */
export function readClaims(text: string, filing: Filing, complaints: Complaints): ReadonlySet<Regime> {
  const key = text === '' ? filing.claims.join(' ') : text;
  const known = read.get(key);
  if (known !== undefined) return known;
  if (NONE.has(key.toLowerCase())) return NO_CLAIMS;
  const claims = new Set<Regime>();
  for (const word of key.toLowerCase().split(/[\s,;/、|]+/)) {
    if (word === '') continue;
    const regime = NAMES.get(word);
    if (regime === undefined) {
      complaints.damage(cellDefects.unknownClaim, 'claims', 0, text);
      return NO_CLAIMS;
    }
    claims.add(regime);
  }
  if (read.size < MOST_KEPT) read.set(key, claims);
  return claims;
}
