import { createHash } from 'node:crypto';
import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { InputError } from '../../model/errors.ts';
import type { Bilingual } from '../../model/explained.ts';
import { RUN_FILE } from '../output-folder.ts';

const runModel = z.object({
  ruleBook: z.object({ version: z.string(), on: z.string() }),
  totals: z.object({ parcels: z.number() }),
  files: z.array(z.object({ name: z.string(), bytes: z.number(), sha256: z.string() })),
});

/** What a finished run says of itself. */
export type RunRecord = z.infer<typeof runModel>;

/** Reads the `run.json` of an output folder. Throws `InputError` where there is none, or one that nobody wrote so. */
export function readRun(folder: string): RunRecord {
  const file = join(folder, RUN_FILE);
  if (!existsSync(folder) || !statSync(folder).isDirectory())
    throw refused(folder, { zh: '没有这个输出文件夹', en: 'there is no such output folder' });
  if (!existsSync(file))
    throw refused(folder, {
      zh: '这里没有完成的运行（缺 run.json）',
      en: 'this is no finished run: run.json is missing',
    });
  const checked = runModel.safeParse(parsed(readFileSync(file, 'utf8')));
  if (checked.success) return checked.data;
  throw refused(file, { zh: '不是 xborder 写的 run.json', en: 'this is no run.json that xborder wrote' });
}

/**
 * The path of a file of a run, which is as the run left it. Throws `InputError` where it is missing or has another
 * checksum than `run.json` says.
 */
export async function checkedFile(folder: string, { files }: RunRecord, name: string): Promise<string> {
  const path = join(folder, name);
  const record = files.find((file) => file.name === name);
  if (record === undefined)
    throw refused(folder, {
      zh: `这次运行没有写 ${name}（旧版本？）；请重新运行 xborder declare`,
      en: `this run wrote no ${name}, as earlier versions did not; run xborder declare again`,
    });
  if (!existsSync(path)) throw refused(path, { zh: '文件不见了', en: 'the file is missing' });
  if ((await sha256OfFile(path)) === record.sha256) return path;
  throw refused(path, {
    zh: '内容与 run.json 的校验值不符：文件已损坏或被改过',
    en: 'its checksum is not the one in run.json: the file is damaged or was changed',
  });
}

async function sha256OfFile(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path)) hash.update(chunk);
  return hash.digest('hex');
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function refused(file: string, words: Bilingual): InputError {
  return new InputError(words, { file, line: 0, column: 0 });
}
