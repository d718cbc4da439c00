import { split } from '../match/matcher.ts';
import type { GoodsRule } from '../rule.ts';

/** A rule met by a tariff code. */
export interface HsHit {
  readonly rule: GoodsRule;
  readonly prefix: string;
  /** `true`: the code alone decides; `false`: it only suggests. */
  readonly sure: boolean;
}

/** Rules by the prefixes they name. */
export type HsIndex = ReadonlyMap<string, readonly HsHit[]>;

/** Compiles the prefixes of all rules. */
export function indexHs(rules: readonly GoodsRule[]): HsIndex {
  const index = new Map<string, HsHit[]>();
  const add = (hit: HsHit): void => {
    const known = index.get(hit.prefix);
    if (known === undefined) index.set(hit.prefix, [hit]);
    else known.push(hit);
  };
  for (const rule of rules) {
    for (const prefix of split(rule.hs, ' ')) add({ rule, prefix, sure: true });
    for (const prefix of split(rule.hsHint, ' ')) add({ rule, prefix, sure: false });
  }
  return index;
}

/** Digits of a tariff code as written with or without points and spaces; empty: not a code. */
export function digitsOf(hsCode: string): string {
  const digits = hsCode.normalize('NFKC').replaceAll(/[.\s-]/g, '');
  return /^\d{4,13}$/.test(digits) ? digits : '';
}

/** The rules of the longest prefix that the code begins with: what is said of 8507.60 is not said again of 8507. */
export function findHs(index: HsIndex, digits: string): readonly HsHit[] {
  for (let length = Math.min(digits.length, 10); length >= 4; length--) {
    const hits = index.get(digits.slice(0, length));
    if (hits !== undefined) return hits;
  }
  return [];
}

/** The first `digits` digits of a tariff code as it is written, points and spaces included. */
export function spanOfDigits(code: string, digits: number): { readonly text: string; readonly end: number } {
  let end = 0;
  for (let seen = 0; seen < digits && end < code.length; end++)
    if (/\d/.test(code.charAt(end).normalize('NFKC'))) seen++;
  return { text: code.slice(0, end), end };
}
