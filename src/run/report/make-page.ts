import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { InputError } from '../../model/errors.ts';
import type { Language } from '../../model/explained.ts';
import { pageAssets } from '../../page-assets.ts';
import { overviewIn, pageHead, pageTail } from '../../report/page/index.ts';
import { writeNewFile } from '../new-file.ts';
import { PAGE_FILE, REPORT_FILE } from '../outputs/page-output.ts';
import { checkedFile, readRun } from './read-run.ts';

/** What a page is made again from, where to, and in which language it opens; `null`: as the run did. */
export interface PageRequest {
  readonly folder: string;
  readonly out: string | null;
  readonly language: Language | null;
}

/**
 * Makes the page of a finished run again, by this version of the program, and returns its path: `green-lane.html`
 * of the run, or `out`, which must not exist. Throws `InputError` for a run that is not whole, `UsageError` for a
 * place that is taken.
 */
export async function makePage({ folder, out, language }: PageRequest): Promise<string> {
  const source = await checkedFile(folder, readRun(folder), REPORT_FILE);
  const report = readFileSync(source, 'utf8');
  const overview = overviewIn(report);
  if (overview === null)
    throw new InputError(
      {
        zh: '由另一个版本的 xborder 写成，无法读取',
        en: 'another version of xborder wrote this; it cannot be read',
      },
      { file: source, line: 0, column: 0 },
    );
  const head = pageHead({ ...overview, language: language ?? overview.language }, pageAssets());
  const page = `${head}${report}${pageTail}`;
  if (out !== null) {
    writeNewFile(out, (write) => write(page));
    return out;
  }
  const path = join(folder, PAGE_FILE);
  replace(path, page);
  return path;
}

/** The old page stands until the new one is whole. */
function replace(path: string, text: string): void {
  const working = `${path}.${process.pid}.partial`;
  try {
    writeFileSync(working, text);
    renameSync(working, path);
  } catch (cause) {
    rmSync(working, { force: true });
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
    throw new InputError(
      { zh: `无法写入（${code}）`, en: `cannot be written (${code})` },
      { file: path, line: 0, column: 0 },
    );
  }
}
