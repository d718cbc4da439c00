import { headerKey } from '../header-key.ts';
import { tableProfiles } from './index.ts';
import type { Profile, RefusedReport } from './profile.ts';
import { type Column, isMade, madeOf, namesOf, type Recipe, wantedBy } from './recipe.ts';

/** How well a header fits a profile or a refused report. */
export interface Fit<P extends Profile | RefusedReport> {
  readonly profile: P;
  /** Required columns that the header lacks, each by the names it is known by. */
  readonly missing: readonly (readonly string[])[];
  /** 0 to 1: the share of the required columns that is there, weighed with the share of the header that the profile knows. */
  readonly confidence: number;
}

/** A required column that is not there counts more than an unknown one that is. */
const REQUIRED_WEIGHT = 0.7;

/** Profiles of tables with their fit to a header, best first. */
export function fits(
  headers: readonly string[],
  among: readonly Profile[] = tableProfiles,
): readonly Fit<Profile>[] {
  const present = new Set(headers.map(headerKey));
  return among
    .map((profile) => {
      const required = profile.required
        .map((field) => profile.fields[field])
        .filter((recipe) => recipe !== undefined)
        .filter((recipe) => madeOf(recipe).columns.length > 0);
      const itemColumns = profile.items === null ? [] : profile.items.columns(headers);
      const lacksItems = profile.items !== null && itemColumns.length === 0;
      const missing = required
        .map((recipe) => missingOf(recipe, present))
        .concat(lacksItems ? [profile.items?.known ?? []] : [])
        .filter((names) => names.length > 0);
      const asked = required.length + (profile.items === null ? 0 : 1);
      const share = asked === 0 ? 0 : 1 - missing.length / asked;
      const fit = weighed(share, [...known(profile), ...itemColumns], headers, present);
      const confidence = Math.round(fit * profile.certainty * 100) / 100;
      return { profile, missing, confidence };
    })
    .sort(byConfidence);
}

/** Refused reports with their fit to a header, best first; without all its marks a report is out. */
export function refusals(
  headers: readonly string[],
  among: readonly RefusedReport[],
): readonly Fit<RefusedReport>[] {
  const present = new Set(headers.map(headerKey));
  return among
    .filter(({ marks }) => marks.every((mark) => present.has(headerKey(mark))))
    .map((profile) => ({
      profile,
      missing: [],
      confidence: weighed(1, [...profile.marks, ...profile.columns], headers, present),
    }))
    .sort(byConfidence);
}

function byConfidence(a: Fit<Profile | RefusedReport>, b: Fit<Profile | RefusedReport>): number {
  return (a.missing.length === 0) !== (b.missing.length === 0)
    ? a.missing.length - b.missing.length
    : b.confidence - a.confidence;
}

function weighed(
  share: number,
  names: readonly string[],
  headers: readonly string[],
  present: ReadonlySet<string>,
): number {
  const keys = new Set(names.map(headerKey));
  const named = headers.filter((header) => header.trim() !== '');
  const recognised = [...present].filter((key) => keys.has(key)).length / Math.max(named.length, 1);
  const value = REQUIRED_WEIGHT * share + (1 - REQUIRED_WEIGHT) * Math.min(recognised, 1);
  return Math.round(value * 100) / 100;
}

/** The names of the columns that a required value wants of a header; none: it can be made. */
function missingOf(recipe: Recipe, present: ReadonlySet<string>): readonly string[] {
  const has = (column: Column): boolean => namesOf(column).some((name) => present.has(headerKey(name)));
  return wantedBy(recipe, has).flatMap(namesOf);
}

function known({ fields, columns }: Profile): readonly string[] {
  const read = Object.values(fields).flatMap((recipe) => (isMade(recipe) ? recipe.columns : [recipe]));
  return [...read, ...columns].flatMap(namesOf);
}
