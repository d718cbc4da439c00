import { InputError } from '../../model/errors.ts';
import { type Fit, fits, refusals } from './fit.ts';
import { jsonProfiles, refusedReports, tableProfiles } from './index.ts';
import type { Profile, RefusedReport } from './profile.ts';

/** Below this, no profile is taken for meant: half of what it requires is missing. */
const LEAST = 0.5;
/** Profiles named when none fits. */
const NEAREST = 3;

/** What a header says of its file. */
export interface Recognised {
  /** The profile it fits, complete or not; `null` when it fits none, or a refused report better. */
  readonly profile: Profile | null;
  readonly confidence: number;
  /** The profile next to it. */
  readonly runnerUp: Profile | null;
  /** The report it is, when that report cannot make a parcel. */
  readonly refused: RefusedReport | null;
  /** Required columns that the header lacks, by all their names. */
  readonly missing: Fit<Profile>['missing'];
}

/** The profiles that the header of a table may mean: those of JSON only where paths stand for columns, as in what xborder writes back. */
export function tableCandidates(headers: readonly string[]): readonly Profile[] {
  return headers.some((header) => header.includes('[].')) ? jsonProfiles : tableProfiles;
}

/** Recognises a header, or the paths of a JSON order. `among` are the profiles to choose from. */
export function recognise(
  headers: readonly string[],
  among: readonly Profile[] = tableCandidates(headers),
): Recognised {
  const ranked = fits(headers, among);
  const [best, second] = ranked;
  const [refusal] = refusals(headers, refusedReports);
  if (
    refusal !== undefined &&
    (best === undefined || best.missing.length > 0 || refusal.confidence > best.confidence)
  ) {
    return {
      profile: null,
      confidence: refusal.confidence,
      runnerUp: best?.profile ?? null,
      refused: refusal.profile,
      missing: [],
    };
  }
  if (best === undefined || best.confidence < LEAST) {
    return {
      profile: null,
      confidence: best?.confidence ?? 0,
      runnerUp: best?.profile ?? null,
      refused: null,
      missing: [],
    };
  }
  const { profile, confidence, missing } = best;
  return { profile, confidence, runnerUp: second?.profile ?? null, refused: null, missing };
}

/**
 * The profile of a header: the one the user asked for, else the best fit. Throws `InputError` when none
 * fits, when the report cannot make a parcel, and when a required column is missing.
 */
export function chooseProfile(
  headers: readonly string[],
  asked: Profile | null,
  file: string,
  line: number,
  among: readonly Profile[] = tableCandidates(headers),
): Profile {
  const place = { file, line, column: 0 };
  const found = recognise(headers, asked === null ? among : [asked]);
  if (asked === null && found.refused !== null) throw refusedError(found.refused, place);
  const profile = asked ?? found.profile;
  if (profile === null) throw unknownHeader(headers, among, place);
  const missing = asked === null ? found.missing : (fits(headers, [asked])[0]?.missing ?? []);
  if (missing.length > 0) throw incomplete(profile, missing, place);
  return profile;
}

type Place = ConstructorParameters<typeof InputError>[1];

function refusedError({ title, why, instead }: RefusedReport, place: Place): InputError {
  return new InputError(
    {
      zh: `这是${title.zh}，${why.zh}；请改为导出：${instead.zh}`,
      en: `this is ${title.en}; ${why.en}. Export instead: ${instead.en}`,
    },
    place,
  );
}

function unknownHeader(headers: readonly string[], among: readonly Profile[], place: Place): InputError {
  const nearest = fits(headers, among).slice(0, NEAREST);
  const list = (of: (fit: Fit<Profile>) => string): string => nearest.map(of).join('; ');
  return new InputError(
    {
      zh: `列名不属于任何已知的订单格式；最接近的：${list((fit) => `${fit.profile.id}（缺少 ${columns(fit.missing)}）`)}`,
      en: `no known kind of order file has these columns; the nearest: ${list((fit) => `${fit.profile.id} (lacks ${columns(fit.missing)})`)}`,
    },
    place,
  );
}

function incomplete(profile: Profile, missing: Fit<Profile>['missing'], place: Place): InputError {
  return new InputError(
    {
      zh: `按“${profile.title.zh}”（${profile.id}）读取，但缺少必需的列：${columns(missing)}`,
      en: `read as ${profile.title.en} (${profile.id}), but required columns are missing: ${columns(missing)}`,
    },
    place,
  );
}

/** Columns, each with the names it is known by. */
function columns(missing: Fit<Profile>['missing']): string {
  return missing.map((names) => names.join(' / ')).join(', ');
}
