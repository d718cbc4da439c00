import { once } from 'node:events';
import { resolve } from 'node:path';
import { type Command, Option } from 'commander';
import { type ErrorPlace, UsageError } from '../model/errors.ts';
import type { Language } from '../model/explained.ts';
import type { Severity } from '../model/finding.ts';
import { nearest } from '../model/nearest.ts';
import { formats } from '../report/machine/index.ts';
import type { AskedFormat, FormatRequest } from '../run/outputs/format-files.ts';
import { say } from './outcome.ts';
import { terminalLooks } from './terminal/looks.ts';

/** A format by name, and its file; `null`: standard output. */
export interface FormatName {
  readonly name: string;
  readonly file: string | null;
}

/** Adds `--format`, which may be given several times. */
export function addFormats(command: Command, language: Language): Command {
  const names = [...formats.keys()].join(', ');
  return command.addOption(
    new Option(
      '--format <format[=file]>',
      say(
        language,
        `输出格式，可重复：${names}；=文件 写入文件，例如 sarif=out.sarif（默认 text）`,
        `output format, repeatable: ${names}; =file writes it there, such as sarif=out.sarif (default: text)`,
      ),
    ).argParser((value: string, earlier: readonly string[] | undefined) => [...(earlier ?? []), value]),
  );
}

/**
 * The formats that texts such as `json` and `sarif=out.sarif` name. Throws `UsageError` for an unknown one, for two
 * that would mix on standard output, for two in one file, and for a file among `read`: the files a run reads.
 */
export function formatsNamed(
  texts: readonly string[],
  read: readonly string[],
  place: ErrorPlace | null,
): readonly FormatName[] {
  const asked = texts.map((text) => formatNamed(text, place));
  const printed = asked.filter(({ name, file }) => file === null && name !== 'text');
  if (printed.length > 1)
    throw new UsageError(
      {
        zh: `标准输出只能有一种格式，现有 ${list(printed)}；其余写成 格式=文件`,
        en: `one format on standard output, not ${list(printed)}; write the others as format=file`,
      },
      place,
    );
  const taken = new Set(read.map((file) => resolve(file)));
  for (const { file } of asked) {
    if (file === null) continue;
    if (taken.has(resolve(file)))
      throw new UsageError(
        { zh: `--format 的文件“${file}”已另有用途`, en: `--format would overwrite ${file}, which is in use` },
        place,
      );
    taken.add(resolve(file));
  }
  return asked;
}

function list(names: readonly FormatName[]): string {
  return names.map(({ name }) => name).join(', ');
}

function formatNamed(text: string, place: ErrorPlace | null): FormatName {
  const cut = text.indexOf('=');
  const name = cut < 0 ? text : text.slice(0, cut);
  const file = cut < 0 ? null : text.slice(cut + 1);
  if (formats.has(name) && file !== '') return { name, file };
  if (file === '') throw new UsageError({ zh: `“${text}”缺少文件名`, en: `${text} names no file` }, place);
  const known = [...formats.keys()];
  const meant = nearest(name, known);
  throw new UsageError(
    {
      zh: `没有输出格式“${name}”${meant === null ? '；' : `；是不是“${meant}”？`}可用：${known.join('、')}`,
      en: `no output format ${name}${meant === null ? '' : ` (is it ${meant}?)`}; there are ${known.join(', ')}`,
    },
    place,
  );
}

/** Whether the summary for people is told: asked for, or nothing else is on the terminal. */
export function tellsText(asked: readonly FormatName[]): boolean {
  return (
    asked.every(({ file }) => file !== null) ||
    asked.some(({ name, file }) => name === 'text' && file === null)
  );
}

/** Loads the formats asked for; `text` on the terminal is told, not printed. */
export async function formatRequest(
  asked: readonly FormatName[],
  language: Language,
  failOn: Severity,
  day: string,
): Promise<FormatRequest> {
  const { explanations } = await import('../run/explanations.ts');
  const { checkedOn } = await import('../run/checked.ts');
  const { documentationUrl, projectUrl } = await import('../documentation.ts');
  const { pageAssets } = await import('../page-assets.ts');
  const { version } = await import('../version.ts');
  const project = projectUrl();
  const loaded: AskedFormat[] = [];
  for (const { name, file } of asked) {
    const load = formats.get(name);
    if (load === undefined || (name === 'text' && file === null)) continue;
    loaded.push({ format: await load(), file });
  }
  return {
    asked: loaded,
    setting: {
      catalogue: explanations,
      language,
      looks: terminalLooks(false),
      checked: checkedOn(day),
      failOn,
      version: version(),
      project,
      root: `${process.cwd().replaceAll('\\', '/')}/`,
      documentation: (code) => documentationUrl(project, code),
      page: pageAssets,
    },
    print: async (text) => {
      if (!process.stdout.write(text)) await once(process.stdout, 'drain');
    },
  };
}
