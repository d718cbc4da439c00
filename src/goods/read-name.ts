import type { Goods } from '../model/tag.ts';
import { mentions } from './compile.ts';
import { isAccessory } from './context/accessory.ts';
import { judge, type Reason } from './context/judge.ts';
import { type Claimed, isModifier } from './context/modifier.ts';
import { isModel, isOffer } from './context/offer.ts';
import { comesAlong } from './context/parts.ts';
import type { Hit, Matcher } from './match/matcher.ts';
import type { GoodsRule } from './rule.ts';
import { fold } from './text/fold.ts';
import { DISGUISED, Folded } from './text/folded.ts';
import { lettersForFigures } from './text/look-alikes.ts';
import { type Normalised, unfolded } from './text/normalise.ts';

/** The texts that name goods. */
export const nameFields = ['name', 'nameZh', 'nameEn'] as const;
export type NameField = (typeof nameFields)[number];

/** A rule's term in a name. */
export interface NameHit {
  readonly rule: GoodsRule;
  readonly field: NameField;
  /** Span in the original text, UTF-16 units, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** Where it begins in `Reading.text`. */
  readonly place: number;
  /** Why it does not count; `null`: it does. */
  readonly reason: Reason | null;
}

/** A name that held a hit, folded, with the way back to what was written. */
export interface FoldedName extends Normalised {
  readonly field: NameField;
}

/** What the names say. */
export interface Reading {
  readonly hits: readonly NameHit[];
  /** The folded names that held a hit, one line. */
  readonly text: string;
  readonly names: readonly FoldedName[];
  /** Names with characters that hide what they say, and where the first stands. */
  readonly altered: readonly Alteration[];
}

/** A stretch of a name that had to be altered to be read. */
export interface Alteration {
  readonly field: NameField;
  readonly start: number;
  readonly end: number;
  /** Did somebody mean to hide what it says? */
  readonly disguised: boolean;
}

const NOTHING: Reading = { hits: [], text: '', names: [], altered: [] };
/** Hits of one name that are judged: names of goods hold a few, hostile ones thousands. */
const MOST_HITS = 200;
const buffer = new Folded();

/** Finds the terms of the book in the names of goods and judges each in its place. `null` in the matcher: an idiom. */
export function readNames(goods: Goods, matcher: Matcher<GoodsRule | null>): Reading {
  let hits: NameHit[] | null = null;
  let names: FoldedName[] | null = null;
  let altered: Alteration[] | null = null;
  let offset = 0;
  for (const field of nameFields) {
    const name = goods[field];
    if (name === '' || (field !== 'name' && name === goods.name)) continue;
    if (!matcher.maySpeak(name)) continue;
    fold(name, buffer);
    const found = findIn(matcher);
    if (found !== null) {
      const folded = { field, ...unfolded(buffer) };
      hits ??= [];
      names ??= [];
      names.push(folded);
      const known = hits.length;
      judgeHits(found, folded, offset, hits);
      settleParts(hits, known, folded.text, offset);
      offset += folded.text.length + 1;
      hideSpelledApart(hits, known, name);
    }
    if (buffer.hidden === 0) continue;
    altered ??= [];
    altered.push({
      field,
      start: buffer.hiddenFrom,
      end: buffer.hiddenTo,
      disguised: buffer.hidden === DISGUISED,
    });
  }
  if (hits === null && altered === null) return NOTHING;
  const text = (names ?? []).map((each) => `${each.text},`).join('');
  return { hits: hits ?? [], text, names: names ?? [], altered: altered ?? [] };
}

type Found = readonly Hit<GoodsRule | null>[];

/** The hits in the buffer; a name that says nothing is read again with letters for its figures. `null`: no hits. */
function findIn(matcher: Matcher<GoodsRule | null>): Found | null {
  const plain = matcher.find(buffer);
  if (plain.some(saysSomething)) return plain;
  if (!lettersForFigures(buffer.codes, buffer.length)) return null;
  const found = matcher.find(buffer);
  const first = found.find(saysSomething);
  if (first === undefined) return null;
  buffer.hide(DISGUISED, buffer.from[first.start] ?? 0, buffer.to[first.end - 1] ?? 0);
  return found;
}

function saysSomething(hit: Hit<GoodsRule | null>): boolean {
  return hit.value !== null;
}

function judgeHits(found: Found, name: FoldedName, offset: number, hits: NameHit[]): void {
  const claimed: Hit<GoodsRule>[] = [];
  for (const hit of found) {
    if (hit.value !== null && claimed.push({ ...hit, value: hit.value }) >= MOST_HITS) break;
  }
  const { field, text, from, to } = name;
  const offer = claimed.length > 0 && (isOffer(text) || isModel(text));
  for (const [index, hit] of claimed.entries()) {
    const { start, end, value } = hit;
    let reason = judge(text, start, end, value.nature);
    if (reason === null && offer && value.nature !== 'statement' && !isPartOf(text, start, value.nature))
      reason = 'offer';
    if (reason === null) {
      const next = claimed[index + 1];
      const ofOthers = (at: number): boolean =>
        claimed.some((other) => other.value.code !== value.code && other.end <= at && at <= other.end + 1);
      if (
        next !== undefined &&
        !value.replaces.some((gone) => gone === next.value.code || gone === next.value.id) &&
        maySpeakAlone(text, value, next.value) &&
        isModifier(text, claim(hit), claim(next))
      )
        reason = 'modifier';
      else if (isAccessory(text, start, end, value.nature, ofOthers)) reason = 'head';
    }
    hits.push({
      rule: value,
      field,
      start: from[start] ?? 0,
      end: to[end - 1] ?? 0,
      place: offset + start,
      reason,
    });
  }
}

/** A part that comes with whatever is offered ("musical card with button cell") is shipped with it. */
function isPartOf(text: string, start: number, nature: GoodsRule['nature']): boolean {
  return nature === 'component' && COMES_WITH.test(text.slice(Math.max(0, start - PART_REACH), start));
}

const PART_REACH = 24;
const COMES_WITH =
  /(?:^|[ ,(])(?:with|includ(?:es|ing)|built in|powered by) (?:\w+ ){0,2}$|(?:含|带|内置|附)[^ ,()]{0,3}$/;

/** An accessory and what it is sold for: the name is about the accessory, unless it comes along. */
function settleParts(hits: NameHit[], known: number, text: string, offset: number): void {
  const codes = hits
    .slice(known)
    .filter(({ rule, reason, place }) => {
      return reason === null && rule.partOf.length > 0 && !comesAlong(text, place - offset);
    })
    .flatMap(({ rule }) => rule.partOf);
  if (codes.length === 0) return;
  for (const [at, hit] of hits.entries())
    if (at >= known && hit.reason === null && codes.includes(hit.rule.code))
      hits[at] = { ...hit, reason: 'modifier' };
}

/**
 * May the goods of the second rule be all that the name speaks of? A rule that wants another word beside its own says
 * nothing without it, and never more than one of the same code: 戴森 V12 吸尘器, "15000 puffs Miami mint".
 */
function maySpeakAlone(text: string, first: GoodsRule, second: GoodsRule): boolean {
  if (second.effects.length === 0) return false;
  return second.beside === '' || (second.code !== first.code && mentions(text, second.beside));
}

function claim({ start, end, value }: Hit<GoodsRule>): Claimed {
  return { nature: value.nature, start, end };
}

/** Something between the characters of a Chinese term: 充*电*宝. */
const SPELLED_APART =
  /\p{Script=Han}(?! \p{Script=Han})[^\p{L}\p{N}\p{Cf}\n]+\p{Script=Han}|\p{Script=Han} \p{Script=Han} \p{Script=Han}/u;

/** Notes the first of the hits from `known` on that was written with something between its characters. */
function hideSpelledApart(hits: readonly NameHit[], known: number, name: string): void {
  for (let at = known; at < hits.length && buffer.hidden < DISGUISED; at++) {
    const { start = 0, end = 0 } = hits[at] ?? {};
    if (SPELLED_APART.test(name.slice(start, end))) buffer.hide(DISGUISED, start, end);
  }
}
