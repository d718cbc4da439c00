import { InputError } from '../../model/errors.ts';
import { fits } from './index.ts';
import type { Profile } from './profile.ts';

/**
 * The profile of a header: the one the user asked for, else the best fit. Throws `InputError` when no
 * profile knows at least half of what it requires, and when a required column is missing.
 */
export function chooseProfile(headers: readonly string[], asked: Profile | null, file: string): Profile {
  const place = { file, line: 1, column: 0 };
  const ranked = fits(headers);
  const best = asked === null ? ranked[0] : ranked.find((fit) => fit.profile === asked);
  if (best === undefined || (asked === null && best.share < 0.5)) {
    const known = ranked.map((fit) => `${fit.profile.id} (− ${fit.missing.join(', ')})`).join('; ');
    throw new InputError(
      {
        zh: `表头不属于任何已知的订单格式；各格式缺少的列：${known}`,
        en: `no known kind of order file has this header; missing from each: ${known}`,
      },
      place,
    );
  }
  if (best.missing.length > 0) {
    const missing = best.missing.join(', ');
    throw new InputError(
      {
        zh: `按“${best.profile.title.zh}”（${best.profile.id}）读取，但缺少必需的列：${missing}`,
        en: `read as ${best.profile.title.en} (${best.profile.id}), but required columns are missing: ${missing}`,
      },
      place,
    );
  }
  return best.profile;
}
