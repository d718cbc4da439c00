import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { z } from 'zod';
import { readYaml, type YamlFile } from '../../filing/yaml.ts';
import { type Config, configModel } from '../../model/config.ts';
import { ConfigurationError, type ErrorPlace } from '../../model/errors.ts';
import type { Bilingual } from '../../model/explained.ts';
import { nearest } from '../../model/nearest.ts';

/** The name of a configuration. */
export const CONFIG_NAME = 'xborder.config.yaml';

/** A configuration that was read, and where each of its values stands. */
export interface ConfigFile {
  readonly file: string;
  readonly config: Config;
  readonly placeOf: (path: readonly PropertyKey[]) => ErrorPlace;
}

/** The configuration nearest to an input file, upward from its folder; from the working folder for standard input. `null`: there is none. */
export function findConfig(input: string | undefined): string | null {
  let folder = resolve(input === undefined || input === '-' ? '.' : dirname(input));
  for (;;) {
    const file = join(folder, CONFIG_NAME);
    if (existsSync(file)) return file;
    const parent = dirname(folder);
    if (parent === folder) return null;
    folder = parent;
  }
}

/**
 * Reads a configuration. `codes` are those that exist. Throws `ConfigurationError` with line and column for what
 * the model does not take, and for a rule that nobody knows: a waiver that waives nothing by a typing error.
 */
export function readConfig(file: string, codes: readonly string[]): ConfigFile {
  const yaml = readYaml(file);
  const checked = configModel.safeParse(yaml.data ?? {});
  if (!checked.success) {
    const { issues } = checked.error;
    const issue = issues.find(({ code }) => code === 'unrecognized_keys') ?? issues[0];
    const path = issue === undefined ? [] : pathOf(issue);
    // A key that is missing stands nowhere; the rule of its waiver does.
    const [list, index] = path;
    const isMissing = issue?.code === 'invalid_type' && list === 'waivers' && index !== undefined;
    const at = isMissing ? ['waivers', index, 'rule'] : path;
    throw refused(yaml, at, issue === undefined ? WRONG : wordsOf(issue, path));
  }
  const config = checked.data;
  for (const code of Object.keys(config.severities ?? {})) known(code, ['severities', code], codes, yaml);
  for (const [index, { rule }] of (config.waivers ?? []).entries())
    known(rule, ['waivers', index, 'rule'], codes, yaml);
  return { file, config, placeOf: (path) => yaml.placeOf(path) };
}

function known(code: string, path: readonly PropertyKey[], codes: readonly string[], yaml: YamlFile): void {
  if (codes.includes(code)) return;
  const meant = nearest(code, codes);
  throw refused(yaml, path, {
    zh: `没有代码“${code}”${meant === null ? '' : `，是不是 ${meant}？`}`,
    en: `no code ${code}${meant === null ? '' : `; is it ${meant}?`}`,
  });
}

const WRONG: Bilingual = { zh: '格式不对', en: 'not in the form it should have' };

function wordsOf(issue: z.core.$ZodIssue, path: readonly PropertyKey[]): Bilingual {
  const key = path.map(String).join('.');
  if (issue.code === 'unrecognized_keys') {
    const meant = nearest(String(path.at(-1)), KEYS);
    return {
      zh: `没有“${key}”这个键${meant === null ? '' : `，是不是 ${meant}？`}`,
      en: `there is no key ${key}${meant === null ? '' : `; is it ${meant}?`}`,
    };
  }
  if (issue.code === 'invalid_value') {
    const choices = issue.values.map(String).join(', ');
    return { zh: `“${key}”只能是：${choices}`, en: `${key} is one of: ${choices}` };
  }
  if (issue.code === 'invalid_key') return { zh: `“${key}”不是规则代码`, en: `${key} is no code of a rule` };
  if (issue.code === 'invalid_type')
    return { zh: `缺少“${key}”，或格式不对`, en: `${key} is missing, or not in the form it should have` };
  if (path.at(-1) === 'expires') return { zh: `“${key}”应写成 yyyy-MM-dd`, en: `${key}: write yyyy-MM-dd` };
  return { zh: `“${key}”${WRONG.zh}`, en: `${key} is ${WRONG.en}` };
}

const KEYS = [
  'failOn',
  'formats',
  'severities',
  'waivers',
  'rule',
  'where',
  'reason',
  'owner',
  'expires',
  'order',
  'sku',
  'file',
];

function pathOf(issue: z.core.$ZodIssue): readonly PropertyKey[] {
  return issue.code === 'unrecognized_keys' ? [...issue.path, ...issue.keys.slice(0, 1)] : issue.path;
}

function refused(yaml: YamlFile, path: readonly PropertyKey[], words: Bilingual): ConfigurationError {
  return new ConfigurationError(words, yaml.placeOf(path));
}
