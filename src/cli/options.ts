import { Option } from 'commander';
import type { Language } from '../model/explained.ts';
import { say } from './outcome.ts';

/** `--format`, with the first of the formats as the default. */
export function formatOption(language: Language, formats: readonly [string, ...string[]]): Option {
  return new Option('--format <format>', say(language, '输出格式', 'output format'))
    .choices(formats)
    .default(formats[0]);
}
