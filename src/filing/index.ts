import type { z } from 'zod';
import { ConfigurationError } from '../model/errors.ts';
import { type Filing, filingModel } from '../model/filing.ts';
import { readRate } from './rate.ts';
import { filingWords, rateWords } from './words.ts';
import { readYaml, type YamlValue } from './yaml.ts';

/**
 * Reads the enterprise's filing (一次备案). Throws `ConfigurationError` for the first thing wrong: unreadable
 * YAML, an unknown key (with the key it likely means), a missing one, a wrong value; with line and column.
 */
export function readFiling(file: string): Filing {
  const yaml = readYaml(file);
  const data = answers(yaml.data);
  const checked = filingModel.safeParse(data);
  if (!checked.success) {
    const { issues } = checked.error;
    // A misspelt key is also a missing one; the misspelling is what helps.
    const issue = issues.find(({ code }) => code === 'unrecognized_keys') ?? issues[0];
    if (issue !== undefined) {
      const path = pathOf(issue);
      throw new ConfigurationError(filingWords(issue, path, valueAt(data, path)), yaml.placeOf(path));
    }
  }
  const filing = filingModel.parse(data);
  for (const [currency, text] of Object.entries(filing.rates)) {
    if (readRate(currency, text) !== null) continue;
    const path = ['rates', currency];
    throw new ConfigurationError(rateWords(path.join('.'), text), yaml.placeOf(path));
  }
  return filing;
}

function pathOf(issue: z.core.$ZodIssue): readonly PropertyKey[] {
  return issue.code === 'unrecognized_keys' ? [...issue.path, ...issue.keys.slice(0, 1)] : issue.path;
}

/** Keys whose values are yes or no; everywhere else `NO` and `no` are words. */
const FLAGS: ReadonlySet<string> = new Set(['pilotZone', 'excludesProhibited', 'excludesAviationUnsafe']);
const ANSWERS: ReadonlyMap<string, boolean> = new Map([
  ['true', true],
  ['yes', true],
  ['是', true],
  ['false', false],
  ['no', false],
  ['否', false],
]);

type Answered = string | boolean | readonly Answered[] | { readonly [key: string]: Answered };

/** The data with yes and no where the model has them, and without keys that nobody filled in. */
function answers(value: YamlValue): Answered {
  if (value === null) return {};
  if (typeof value === 'string') return value;
  if (isList(value)) return value.map((item) => answers(item));
  const filled: [string, Answered][] = [];
  for (const [key, inner] of Object.entries(value)) {
    if (inner === null) continue;
    const answer = FLAGS.has(key) && typeof inner === 'string' ? ANSWERS.get(inner.toLowerCase()) : undefined;
    filled.push([key, answer ?? answers(inner)]);
  }
  return Object.fromEntries(filled);
}

function isList(value: object): value is readonly YamlValue[] {
  return Array.isArray(value);
}

function valueAt(data: Answered, path: readonly PropertyKey[]): unknown {
  let here: unknown = data;
  for (const key of path) {
    if (typeof here !== 'object' || here === null || !Object.hasOwn(here, key)) return undefined;
    here = Reflect.get(here, key);
  }
  return here;
}
