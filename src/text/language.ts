import type { Language } from '../model/explained.ts';

/** Environment variables, as `process.env` holds them. */
export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The language to speak: the option where given, else the first of LC_ALL, LC_MESSAGES and LANG that is
 * set, else what `systemLocale` tells (Windows sets none of the three; pass `Intl`'s locale, which takes long to ask). Anything that begins
 * with `zh` is Chinese, all else English.
 */
export function languageFrom(
  option: string | undefined,
  env: Environment,
  systemLocale: () => string,
): Language {
  const { LC_ALL, LC_MESSAGES, LANG } = env;
  const locale = option || LC_ALL || LC_MESSAGES || LANG || systemLocale();
  return /^zh/i.test(locale) ? 'zh' : 'en';
}
