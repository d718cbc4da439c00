import { join } from 'node:path';
import { schemaTexts } from '../../declaration/index.ts';
import { readFiling } from '../../filing/index.ts';
import type { Ledger } from '../../ledger/index.ts';
import { ConfigurationError } from '../../model/errors.ts';
import type { Filing } from '../../model/filing.ts';
import type { Finding } from '../../model/finding.ts';
import { version } from '../../version.ts';
import { findCompanions } from '../companions.ts';
import { DiskClient } from '../disk/client.ts';
import type { FileRecord } from '../disk/disk.ts';
import { diskWords } from '../disk/words.ts';
import { giveNames, OutputFolder, RUN_FILE } from '../output-folder.ts';
import { FollowUpPapers } from './papers.ts';

/** What a run of follow-ups is made with. */
export interface FollowUpSetting {
  readonly ledger: Ledger;
  readonly filing: Filing;
  /** Time of declaration, yyyyMMddHHmmss, Beijing time. */
  readonly time: string;
}

/** What `work` adds documents to and tells. */
export interface FollowUpWork extends FollowUpSetting {
  readonly papers: FollowUpPapers;
  readonly tell: (finding: Finding) => void;
}

/** What a run of follow-ups came to. */
export interface FollowUpRun {
  /** Where it is; `null`: there was nothing to write. */
  readonly out: string | null;
  readonly documents: number;
  /** Messages, by their names inside the folder. */
  readonly files: readonly string[];
  readonly findings: readonly Finding[];
}

const DEFAULT_PARENT = 'xborder-out';

/** Reads the filing that was named, or the one in the working folder. Throws `ConfigurationError`. */
export function filingFor(named: string | undefined): Filing {
  const path = findCompanions(
    { filing: named, catalogue: undefined, waybills: undefined, rates: undefined, goods: undefined },
    [],
  ).paths.filing;
  if (path !== null) return readFiling(path);
  throw new ConfigurationError(
    {
      zh: '这里没有企业备案文件 filing.yaml；用 --filing 指定',
      en: 'no filing.yaml here; name one with --filing',
    },
    null,
  );
}

/**
 * Writes documents about what was declared, and notes them in the ledger, as one run: all of it or nothing, with the
 * same promises as a declaration. Nothing is made where there is nothing to write. Throws `KnownError`.
 */
export async function runFollowUps(
  command: string,
  setting: FollowUpSetting,
  asked: string | null,
  work: (work: FollowUpWork) => void | Promise<void>,
): Promise<FollowUpRun> {
  const { ledger, filing, time } = setting;
  const out = asked ?? join(DEFAULT_PARENT, `${command}-${time}`);
  const findings: Finding[] = [];
  const folder = new OutputFolder(out);
  const disk = new DiskClient({ root: folder.working, schemas: schemaTexts(), papers: null });
  const followUps = ledger.beginFollowUps(time);
  let isClaimed = false;
  try {
    const papers = new FollowUpPapers(disk, followUps, filing);
    await work({ ...setting, papers, tell: (finding) => findings.push(finding) });
    papers.end();
    const { documents } = papers;
    if (documents === 0) {
      await disk.abandon();
      followUps.rollback();
      folder.abandon();
      return { out: null, documents, files: [], findings };
    }
    const { files } = await disk.finish();
    await writeRecord(folder.working, { xborder: version(), command, clock: time, documents, files });
    const names = folder.names(null, (path, sha256) => ledger.upkeep.hasRun(path, sha256));
    folder.sync();
    followUps.commit(names);
    isClaimed = true;
    giveNames(names);
    ledger.upkeep.declared({ run: followUps.run, folder: names.folder, aside: names.aside });
    return { out, documents, files: files.map(({ name }) => name), findings };
  } catch (cause) {
    await disk.abandon();
    // Once the run counts, what is there is finished by whoever opens the ledger next.
    if (!isClaimed) {
      followUps.rollback();
      folder.abandon();
    }
    throw diskWords(cause, out);
  }
}

/** What `run.json` says of a run of follow-ups. */
interface RunRecord {
  readonly xborder: string;
  readonly command: string;
  readonly clock: string;
  readonly documents: number;
  readonly files: readonly FileRecord[];
}

async function writeRecord(root: string, record: RunRecord): Promise<void> {
  const disk = new DiskClient({ root, schemas: {}, papers: null });
  disk.document(RUN_FILE, new TextEncoder().encode(`${JSON.stringify(record, null, 2)}\n`), null);
  await disk.finish();
}
