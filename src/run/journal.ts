import { createHash } from 'node:crypto';
import {
  closeSync,
  createReadStream,
  existsSync,
  fsyncSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { InputError, UsageError } from '../model/errors.ts';
import { ruleBookVersion } from '../rules/book.ts';
import { version } from '../version.ts';
import { JOURNAL, type Names, RUN_FILE, sha256Of } from './output-folder.ts';

/** Up to so many bytes a file is proved by its hash; a larger one by size and time, since reading it twice would cost as much as the run saves. */
const HASHED = 64 << 20;

const model = z.strictObject({
  xborder: z.string(),
  ruleBook: z.string(),
  /** The command line, time and language of the run. */
  command: z.array(z.string()),
  /** Whether the folder was named. */
  named: z.boolean(),
  /** The folder that it was given in. */
  cwd: z.string(),
  /** Where the ledger is; `null`: nothing is remembered. */
  ledger: z.string().nullable(),
  /** SHA-256 of the `run.json` that an earlier run left in the folder; `null`: none did. */
  earlier: z.string().nullable(),
  files: z.array(
    z.strictObject({
      file: z.string(),
      bytes: z.number(),
      changed: z.number(),
      sha256: z.string().nullable(),
    }),
  ),
  /** Once everything is written: where it goes. Only where no ledger keeps it. */
  names: z
    .strictObject({
      place: z.string(),
      folder: z.string(),
      aside: z.string().nullable(),
      sha256: z.string(),
    })
    .nullable(),
});

/** What it takes to go on with a run that was cut short. */
export type Journal = z.output<typeof model>;

/** What a command says of itself, to be given again. */
export interface JournalStart {
  readonly command: readonly string[];
  readonly named: boolean;
  readonly ledger: string | null;
}

/** Writes down how a run was begun, in the folder where it works, before anything else is there. */
export async function beginJournal(
  folder: string,
  start: JournalStart,
  files: readonly string[],
): Promise<Journal> {
  const journal: Journal = {
    xborder: version(),
    ruleBook: ruleBookVersion,
    command: [...start.command],
    named: start.named,
    cwd: process.cwd(),
    ledger: start.ledger,
    earlier: sha256Of(join(folder, RUN_FILE)),
    files: [],
    names: null,
  };
  for (const file of files)
    if (existsSync(file) && statSync(file).isFile()) journal.files.push(await proofOf(file));
  write(folder, journal);
  return journal;
}

/** Adds where everything goes, now that it is written. */
export function journalNames(folder: string, journal: Journal, names: Names): void {
  write(folder, { ...journal, names: { ...names } });
}

/** The run is whole, or there is nothing to go on with. */
export function endJournal(folder: string): void {
  rmSync(join(folder, JOURNAL), { force: true });
}

/**
 * What was begun in a folder. Throws `UsageError` where nothing was, or where going on would not give the same
 * files: with another version, or from another folder.
 */
export function readJournal(folder: string): Journal {
  const path = join(folder, JOURNAL);
  if (!existsSync(path))
    throw new UsageError(
      { zh: `“${folder}”里没有中断的申报`, en: `no run was cut short in ${folder}` },
      null,
    );
  const journal = model.safeParse(parsed(path));
  if (!journal.success)
    throw new InputError(
      { zh: '看不懂这份记录；请重新申报', en: 'cannot be read; declare anew' },
      { file: path, line: 0, column: 0 },
    );
  const { xborder, ruleBook, cwd } = journal.data;
  if (xborder !== version() || ruleBook !== ruleBookVersion)
    throw new UsageError(
      {
        zh: `那次申报用的是 xborder ${xborder}（规则库 ${ruleBook}），不是现在这一版；请用那一版继续，或重新申报`,
        en: `that run was begun by xborder ${xborder} (rule book ${ruleBook}), not by this version; go on with that one, or declare anew`,
      },
      null,
    );
  if (cwd !== process.cwd())
    throw new UsageError(
      {
        zh: `那次申报是在“${cwd}”里开始的；请到那里继续`,
        en: `that run was begun in ${cwd}; go on from there`,
      },
      null,
    );
  return journal.data;
}

/** Makes sure that the files of a run are what they were. Throws `InputError`. */
export async function proveFiles({ files }: Journal): Promise<void> {
  for (const { file, bytes, changed, sha256 } of files) {
    const now = existsSync(file) ? await proofOf(file) : null;
    const same = sha256 === null ? now?.changed === changed && now.bytes === bytes : now?.sha256 === sha256;
    if (same) continue;
    throw new InputError(
      {
        zh: '申报中断以后，这个文件变了；请重新申报',
        en: 'this file has changed since the run was cut short; declare anew',
      },
      { file, line: 0, column: 0 },
    );
  }
}

async function proofOf(file: string): Promise<Journal['files'][number]> {
  const { size, mtimeMs } = statSync(file);
  const proof = { file, bytes: size, changed: mtimeMs };
  if (size > HASHED) return { ...proof, sha256: null };
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(file)) hash.update(chunk);
  return { ...proof, sha256: hash.digest('hex') };
}

function parsed(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return null;
  }
}

/** Whole or not at all. */
function write(folder: string, journal: Journal): void {
  const path = join(folder, JOURNAL);
  const descriptor = openSync(`${path}.partial`, 'w');
  try {
    writeSync(descriptor, JSON.stringify(journal, null, 2));
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
  renameSync(`${path}.partial`, path);
}
