import type { Verdict } from '../lane/verdict.ts';
import type { Language } from '../model/explained.ts';
import type { Finding } from '../model/finding.ts';
import type { Lane } from '../model/regime.ts';
import { type Catalogue, render, unfilled, wordsOf } from '../text/render.ts';

/** A parcel that has been decided on, as the green-lane reports need it. */
export interface Decided {
  readonly order: string;
  readonly waybill: string;
  readonly verdict: Verdict;
  readonly findings: readonly Finding[];
}

/** The same with a lane. */
export interface DecidedWithLane extends Decided {
  readonly lane: Lane;
}

/** What would make the parcel green: for each reason that keeps it out, what to do, in words, each once. */
export function waysToGreen(parcel: Decided, catalogue: Catalogue, language: Language): readonly string[] {
  if (parcel.verdict.reasons.length === 0) return [];
  const ways = new Set<string>();
  for (const code of parcel.verdict.reasons) {
    const finding = parcel.findings.find((each) => each.code === code);
    const explained = catalogue.get(code);
    if (explained === undefined) ways.add(code);
    else if (finding === undefined) ways.add(unfilled(wordsOf(explained, language).fix));
    else ways.add(render(wordsOf(explained, language).fix, finding, language));
  }
  return [...ways];
}
