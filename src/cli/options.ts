import type { Command } from 'commander';
import { Option } from 'commander';
import { UsageError } from '../model/errors.ts';
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

/** Threads that anyone could have use for. */
const MOST_JOBS = 256;

/** `--jobs`: how many threads share the work. */
export function jobsOption(language: Language): Option {
  return new Option(
    '--jobs <n>',
    say(
      language,
      '大文件由几个线程一起核对，默认按处理器个数；结果不变',
      'threads that share the work on a large file, as the processors allow by default; the results are the same',
    ),
  ).argParser((text) => {
    const jobs = Number(text);
    if (/^\d+$/.test(text) && jobs >= 1 && jobs <= MOST_JOBS) return jobs;
    throw new UsageError(
      {
        zh: `--jobs 要写 1 到 ${MOST_JOBS} 的整数，不能是“${text}”`,
        en: `--jobs takes a whole number from 1 to ${MOST_JOBS}, not ${text}`,
      },
      null,
    );
  });
}

/** `--format`, with the first of the formats as the default. */
export function formatOption(language: Language, formats: readonly [string, ...string[]]): Option {
  return new Option('--format <format>', say(language, '输出格式', 'output format'))
    .choices(formats)
    .default(formats[0]);
}
