import type { Command } from 'commander';
import { Option } from 'commander';
import type { Language } from '../model/explained.ts';
import type { Reading } from '../run/options.ts';
import { say } from './outcome.ts';

/** Options on how the bytes of a file are to be read. */
export interface ReadingOptions {
  readonly encoding?: string;
  readonly sheet?: string;
}

/** Adds `--encoding` and `--sheet`. */
export function addReading(command: Command, language: Language): Command {
  return command
    .option(
      '--encoding <name>',
      say(
        language,
        '文件编码，例如 gb18030；默认自动识别',
        'encoding of the file, such as gb18030; found out by default',
      ),
    )
    .option(
      '--sheet <name>',
      say(language, '工作簿中的工作表；默认第一个', 'sheet of a workbook; the first by default'),
    );
}

/** What was said with them. */
export function readingOf({ encoding, sheet }: ReadingOptions): Reading {
  return { encoding: encoding ?? null, sheet: sheet ?? null };
}

/** `--format`, with the first of the formats as the default. */
export function formatOption(language: Language, formats: readonly [string, ...string[]]): Option {
  return new Option('--format <format>', say(language, '输出格式', 'output format'))
    .choices(formats)
    .default(formats[0]);
}
