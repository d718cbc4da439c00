import { createHash } from 'node:crypto';
import { basename, join } from 'node:path';
import type { Normalised } from '../../assemble/cells.ts';
import { type CebNumber, declarable, schemaTexts } from '../../declaration/index.ts';
import { sha256Of } from '../../intake/companions/index/cache.ts';
import type { OrderLayout } from '../../intake/layout.ts';
import type { Encoding } from '../../intake/text/names.ts';
import type { Bilingual } from '../../model/explained.ts';
import type { Finding } from '../../model/finding.ts';
import type { Row } from '../../model/parcel.ts';
import type { PageSummary } from '../../report/page/index.ts';
import { statisticsFlag } from '../../rules/statistics-flag.ts';
import { version } from '../../version.ts';
import type { CompanionFiles, Companions } from '../companions.ts';
import { DiskClient } from '../disk/client.ts';
import type { FileRecord } from '../disk/disk.ts';
import type { PapersWritten } from '../disk/papers.ts';
import { diskWords } from '../disk/words.ts';
import type { Examined } from '../examine.ts';
import { explanations } from '../explanations.ts';
import { type InputRecord, toldInput } from '../input-record.ts';
import { Interrupted } from '../interrupt.ts';
import { beginJournal, endJournal, type Journal, journalNames } from '../journal.ts';
import type { Entered, RunLedger } from '../ledger/run-ledger.ts';
import type { RunOptions } from '../options.ts';
import { giveNames, OutputFolder, RUN_FILE } from '../output-folder.ts';
import type { ShardDone } from '../shards/job.ts';
import { signatureRecord } from '../signing/record.ts';
import type { Tally } from '../tally.ts';
import type { RunOutputs, Written } from './outputs.ts';
import { PageOutput } from './page-output.ts';
import { pageParcel } from './page-parcel.ts';
import { Reports } from './reports.ts';

/** What the outputs of `declare` are made from. */
export interface DeclareSetting {
  readonly options: RunOptions;
  readonly messages: readonly CebNumber[];
  readonly companions: Companions;
  readonly found: CompanionFiles;
  readonly ruleBook: { readonly version: string; readonly on: string };
  readonly tally: Tally;
  readonly normalised: Normalised;
  /** `null`: nothing is remembered. */
  readonly ledger: RunLedger | null;
}

/** Where runs go that name no folder. */
const DEFAULT_PARENT = 'xborder-out';

/** Everything `declare` writes: messages, clearance documents, reports, and `run.json` last. */
export class DeclareOutputs implements RunOutputs {
  private readonly setting: DeclareSetting;
  private readonly folder: OutputFolder;
  private readonly disk: DiskClient;
  private readonly reports: Reports;
  private readonly page: PageOutput;
  private journal: Journal | null = null;

  constructor(setting: DeclareSetting) {
    const { options, messages, companions, ruleBook } = setting;
    this.setting = setting;
    this.folder = guarded(
      () => new OutputFolder(options.out ?? options.workIn ?? join(DEFAULT_PARENT, `.run-${process.pid}`)),
      options,
    );
    this.disk = new DiskClient({
      root: this.folder.working,
      schemas: options.verify === 'none' ? {} : schemaTexts(),
      papers: {
        filing: companions.filing,
        appTime: options.moment.time,
        ruleBook,
        verify: options.verify,
        messages,
        signing: options.signing,
        titles: titles(),
      },
    });
    this.reports = new Reports(this.disk, explanations, options.language, ruleBook);
    this.page = new PageOutput(this.disk, options.language);
  }

  /** Writes down how the run was begun. */
  async prepare(files: readonly string[]): Promise<void> {
    const { options, found } = this.setting;
    if (options.journal === null) return;
    const companions = Object.values(found.paths).filter((path) => path !== null);
    const config = options.config === null ? [] : [options.config.file];
    this.journal = await beginJournal(this.folder.place, options.journal, [
      ...files,
      ...companions,
      ...config,
    ]);
  }

  begin(layout: OrderLayout, encoding: Encoding | null): void {
    this.reports.begin(layout, encoding);
  }

  parcel(
    examined: Examined,
    layout: OrderLayout,
    { fate, revision }: Pick<Entered, 'fate' | 'revision'>,
  ): void {
    if (fate === 'declared') {
      const { companions, ruleBook } = this.setting;
      const flag = statisticsFlag(examined.parcel, { ...companions, on: ruleBook.on });
      this.disk.declare({
        parcel: declarable(examined.parcel),
        verdict: examined.verdict,
        statisticsFlag: flag,
        revision,
      });
    }
    this.reports.parcel(examined, layout, fate);
    this.page.parcel(pageParcel(examined, fate === 'declared', this.setting.companions.rates));
  }

  skipped(row: Row, layout: OrderLayout): void {
    this.reports.skipped(row, layout);
  }

  finding(finding: Finding): void {
    this.reports.finding(finding);
  }

  shard({ reports, shown, packets }: ShardDone, layout: OrderLayout): void {
    if (reports !== null) this.reports.take(reports, layout);
    for (const parcel of shown) this.page.parcel(parcel);
    for (const packet of packets) this.disk.declarePacket(packet);
  }

  drained(): Promise<void> | null {
    return this.disk.drained();
  }

  async finish(inputs: readonly InputRecord[]): Promise<Written> {
    this.reports.finish(this.setting.tally.totals());
    this.page.finish(this.pageSummary(inputs));
    const { files, papers } = await this.disk.finish();
    this.prove(inputs, papers);
    const companions = await companionRecords(this.setting.found.paths);
    const run = `${JSON.stringify(this.runRecord(inputs, companions, files, papers), null, 2)}\n`;
    const record = new DiskClient({ root: this.folder.working, schemas: {}, papers: null });
    record.document(RUN_FILE, new TextEncoder().encode(run), null);
    await record.finish();
    const { options, ledger } = this.setting;
    const names = this.folder.names(
      options.out === null ? this.defaultFolder(inputs) : null,
      (folder, sha256) => ledger?.isKept(folder, sha256) ?? false,
    );
    if (ledger !== null) {
      this.folder.sync();
      ledger.commit(names);
    } else if (this.journal !== null) {
      journalNames(this.folder.place, this.journal, names);
    }
    giveNames(names);
    ledger?.declared(names);
    endJournal(names.folder);
    return { out: options.out ?? names.folder, files: papers.files };
  }

  async abandon(cause: unknown): Promise<unknown> {
    await this.disk.abandon();
    // Once the claims count, what is there is finished by whoever opens the ledger next.
    const resumable = this.journal !== null && (cause instanceof Interrupted || isFullDisk(cause));
    if (this.setting.ledger?.isClaimed !== true) this.folder.abandon(resumable);
    if (cause instanceof Interrupted && resumable) cause.folder = this.place;
    return diskWords(cause, this.setting.options.out ?? DEFAULT_PARENT, resumable ? this.place : null);
  }

  /** The folder in which the run works, as the user may name it. */
  private get place(): string {
    return this.setting.options.out ?? this.folder.place;
  }

  /** Every row that was read stands in exactly one of the three files, and every declared parcel in exactly one message of each kind. */
  private prove(inputs: readonly InputRecord[], papers: PapersWritten): void {
    const { valid, invalid, skipped } = this.reports.rows;
    const read = inputs.reduce((sum, input) => sum + input.records, 0);
    const { declared } = this.setting.tally.totals();
    if (valid + invalid + skipped === read && papers.parcels === declared) return;
    throw new Error(
      `rows do not add up: ${read} read, ${valid} + ${invalid} + ${skipped} written; ${declared} declared, ${papers.parcels} in messages`,
    );
  }

  private pageSummary(inputs: readonly InputRecord[]): PageSummary {
    const { options, ruleBook, tally } = this.setting;
    return {
      command: options.command,
      ruleBook,
      inputs: inputs.map(toldInput),
      totals: tally.totals(),
      findings: tally.findings(),
    };
  }

  private runRecord(
    inputs: readonly InputRecord[],
    companionFiles: object,
    files: readonly FileRecord[],
    papers: PapersWritten,
  ): object {
    const { options, companions, ruleBook, tally, normalised } = this.setting;
    const { filing } = companions;
    return {
      xborder: version(),
      command: options.command,
      ruleBook,
      clock: options.moment.time,
      inputs,
      companions: companionFiles,
      declarant: {
        agent: filing.agent.code,
        customsOffice: filing.customsOffice,
        exitPort: filing.exitPort,
        tradeMode: filing.tradeMode,
      },
      signature: signatureRecord(options.signing),
      totals: tally.totals(),
      rows: this.reports.rows,
      skipped: tally.skipped,
      normalised,
      written: papers.files,
      promise: {
        zh: `按规则库 ${ruleBook.version}（${ruleBook.on}）核对；放行与否由海关决定`,
        en: `Checked against rule book ${ruleBook.version} as of ${ruleBook.on}; customs decides`,
      },
      files,
    };
  }

  private defaultFolder(inputs: readonly InputRecord[]): string {
    const hash = createHash('sha256');
    for (const input of inputs) hash.update(input.sha256);
    return join(DEFAULT_PARENT, `${this.setting.options.moment.day}-${hash.digest('hex').slice(0, 8)}`);
  }
}

/** The words for every code, for the thread that writes the papers. */
function titles(): Readonly<Record<string, Bilingual>> {
  return Object.fromEntries(
    [...explanations].map(([code, { text }]) => [code, { zh: text.zh.title, en: text.en.title }]),
  );
}

/** The files read along with the orders, by kind: name and hash; `null` where there is none. */
async function companionRecords(paths: CompanionFiles['paths']): Promise<object> {
  const records: Record<string, object | null> = {};
  for (const [kind, path] of Object.entries(paths))
    records[kind] = path === null ? null : { file: basename(path), sha256: await sha256Of(path) };
  return records;
}

function guarded<T>(make: () => T, options: RunOptions): T {
  try {
    return make();
  } catch (cause) {
    throw diskWords(cause, options.out ?? DEFAULT_PARENT);
  }
}

/** Whether there is no room: the run can be gone on with when there is. */
function isFullDisk(cause: unknown): boolean {
  return cause instanceof Error && 'code' in cause && ['ENOSPC', 'EDQUOT'].includes(String(cause.code));
}
