import { existsSync } from 'node:fs';
import { readYaml } from '../filing/yaml.ts';
import { profileNamed, profiles } from '../intake/profiles/index.ts';
import type { Profile } from '../intake/profiles/profile.ts';
import { ownProfile } from '../intake/profiles/user/profile.ts';
import { currencyFrom } from '../model/codes/currencies.ts';
import { InputError, UsageError } from '../model/errors.ts';
import { nearest } from '../model/nearest.ts';

const NONE: ReadonlyMap<string, string> = new Map();

/**
 * The order files that the arguments name, in their order, each once; the files of a pattern by name. A
 * name that exists, or of a file that was `taken`, is used as it is, whatever characters it has. Throws `InputError` for a pattern that
 * fits nothing: a typing error must never look like a clean run.
 */
export async function orderFiles(
  args: readonly string[],
  taken: ReadonlyMap<string, string> = NONE,
): Promise<readonly string[]> {
  const files = new Set<string>();
  for (const arg of args) {
    if (arg === '-' || taken.has(arg) || existsSync(arg)) {
      files.add(arg);
      continue;
    }
    const { glob, isDynamicPattern } = await import('tinyglobby');
    if (!isDynamicPattern(arg)) {
      files.add(arg);
      continue;
    }
    const found = await glob(arg, { dot: false, expandDirectories: false });
    if (found.length === 0) {
      throw new InputError(
        { zh: '没有文件符合这个通配符', en: 'no file fits this pattern' },
        { file: arg, line: 0, column: 0 },
      );
    }
    for (const file of found.sort()) files.add(file);
  }
  return [...files];
}

/** What can only be the name of a file. */
const FILE = /[\\/]|\.ya?ml$/i;

/**
 * The profile of a name, or of a user's own YAML file. Throws `UsageError` for a name that no profile has,
 * `ConfigurationError` for a file that cannot be used.
 */
export function askedProfile(name: string | null): Profile | null {
  if (name === null) return null;
  if (FILE.test(name)) return ownProfile(readYaml(name), name, new Set(profiles.map(({ id }) => id)));
  const profile = profileNamed(name);
  if (profile !== undefined) return profile;
  const ids = profiles.map(({ id }) => id);
  const meant = ids.find((id) => id.split('.')[0] === name.toLowerCase()) ?? nearest(name, ids);
  throw new UsageError(
    {
      zh: `没有订单格式“${name}”${meant === null ? '；' : `；是不是“${meant}”？`}xborder profiles 列出全部`,
      en: `no profile ${name}; ${meant === null ? '' : `is it ${meant}? `}xborder profiles lists them all`,
    },
    null,
  );
}

/** The currency of a code or name. Throws `UsageError` for one that no table has. */
export function askedCurrency(text: string | null): string | null {
  if (text === null) return null;
  const currency = currencyFrom(text);
  if (currency !== '') return currency;
  throw new UsageError(
    { zh: `没有币种“${text}”；写三位代码，例如 USD`, en: `no currency ${text}; write its code, such as USD` },
    null,
  );
}
