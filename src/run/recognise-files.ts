import { jsonProfiles, refusedReports, tableProfiles } from '../intake/profiles/index.ts';
import { ownEncodings } from '../intake/profiles/own-encodings.ts';
import { draftProfile } from '../intake/profiles/user/draft.ts';
import { recogniseOrders } from '../intake/recognise.ts';
import { openText } from '../intake/text.ts';
import type { Language } from '../model/explained.ts';
import type { ListedProfile, RecognisedLine } from '../report/recognised.ts';
import { orderFiles } from './inputs.ts';

const OPENING = { encoding: null, sheet: null, ownEncodings: ownEncodings(null) };

/** Recognises order files one after the other, each by its beginning. Throws `InputError` for one that cannot be read at all. */
export async function* recogniseFiles(args: readonly string[]): AsyncGenerator<RecognisedLine> {
  for (const name of await orderFiles(args)) {
    const input = await openText(name, OPENING);
    const { profile, refused, confidence, runnerUp, reason, missing } = await recogniseOrders(input);
    yield {
      file: input.file,
      profile: profile ?? refused,
      confidence,
      runnerUp,
      reason,
      missing: missing.map((names) => names.join(' / ')),
    };
  }
}

/** Drafts a profile of the user's own for a file, as YAML. Throws `InputError` for one that cannot be read at all. */
export async function draftFor(file: string, language: Language): Promise<string> {
  const input = await openText(file, OPENING);
  const { headers, isJson } = await recogniseOrders(input);
  return draftProfile(headers, isJson, input.file, language);
}

/** Every profile and every report that is known but refused. */
export function listedProfiles(): readonly ListedProfile[] {
  return [
    ...tableProfiles.map(({ id, title }) => ({ id, title, reads: 'table' as const, instead: null })),
    ...jsonProfiles.map(({ id, title }) => ({ id, title, reads: 'json' as const, instead: null })),
    ...refusedReports.map(({ id, title, instead }) => ({ id, title, reads: null, instead })),
  ];
}
