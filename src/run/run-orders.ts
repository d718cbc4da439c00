import { Assembler } from '../assemble/assembler.ts';
import type { Normalised } from '../assemble/cells.ts';
import type { Assembled } from '../assemble/parcel.ts';
import type { CebNumber } from '../declaration/index.ts';
import type { OrderLayout } from '../intake/layout.ts';
import { type OrderHandler, readOrders } from '../intake/orders.ts';
import { ownEncodings } from '../intake/profiles/own-encodings.ts';
import type { Profile } from '../intake/profiles/profile.ts';
import { openText, STDIN, type TextInput } from '../intake/text.ts';
import { runLints } from '../lint/index.ts';
import type { Finding } from '../model/finding.ts';
import type { Row } from '../model/parcel.ts';
import type { SkipReason } from '../model/skip-reason.ts';
import { ruleBookVersion, rulesOn } from '../rules/book.ts';
import type { World } from '../rules/rule.ts';
import { statisticsFlag } from '../rules/statistics-flag.ts';
import { type Companions, findCompanions, readCompanions } from './companions.ts';
import { Policy } from './config/index.ts';
import { type Examined, Examiner } from './examine.ts';
import { defectSeverities } from './explanations.ts';
import { type InputRecord, toldInput } from './input-record.ts';
import { askedCurrency, askedProfile, orderFiles } from './inputs.ts';
import type { Entered, RunLedger } from './ledger/run-ledger.ts';
import { messagesOfRun } from './messages.ts';
import { ToldOnce } from './once.ts';
import type { RunOptions } from './options.ts';
import { DeclareOutputs } from './outputs/declare-outputs.ts';
import { FormatFiles } from './outputs/format-files.ts';
import { noOutputs, type RunOutputs } from './outputs/outputs.ts';
import { withFormats } from './outputs/with-formats.ts';
import { FingerprintTable } from './seen.ts';
import type { Summary } from './summary.ts';
import { Tally } from './tally.ts';
import { OrdersTogether } from './together.ts';

/** The records of one order stand apart in this file: it has to be read anew, and its orders brought together. */
class StandsApart extends Error {
  readonly file: string;

  constructor(file: string) {
    super(`orders of ${file} stand apart`);
    this.file = file;
  }
}

/**
 * Runs order files through all stages, one file after the other, as a stream. A file in which the records
 * of an order stand apart is rare, and known only when the order comes again: the run then begins anew and
 * brings the orders of that file together first. Throws `KnownError` for what the user can mend; then
 * nothing is left of the run.
 */
export async function runOrders(options: RunOptions): Promise<Summary> {
  const apart = new Set<string>();
  for (;;) {
    try {
      return await attempt(options, apart);
    } catch (cause) {
      if (!(cause instanceof StandsApart)) throw cause;
      apart.add(cause.file);
    }
  }
}

async function attempt(options: RunOptions, apart: ReadonlySet<string>): Promise<Summary> {
  const started = performance.now();
  const files = await orderFiles(options.files);
  const profile = askedProfile(options.profile);
  const found = findCompanions(options.named, files);
  const companions = await readCompanions(found, askedCurrency(options.currency), options.moment.day);
  const opening = { ...options.reading, ownEncodings: ownEncodings(profile) };
  const inputs = await Promise.all(files.map((file) => openText(file, opening)));
  const tally = new Tally();
  const policy = new Policy(options.config, options.moment.day);
  const normalised: Normalised = { trimmed: 0, fullWidth: 0, apostrophes: 0 };
  const ruleBook = { version: ruleBookVersion, on: options.moment.day };
  const messages = messagesOfRun(options.messages, companions.filing, options.moment.day);
  const ledger = await ledgerOf(options, messages);
  let outputs: RunOutputs | null = null;
  try {
    const papers: RunOutputs =
      options.command === 'validate'
        ? noOutputs
        : new DeclareOutputs({ options, messages, companions, found, ruleBook, tally, normalised, ledger });
    outputs = papers;
    const formats = opened(options);
    if (formats !== null) outputs = withFormats(papers, formats, companions.rates);
    const records = await walk(
      inputs,
      apart,
      profile,
      options,
      messages,
      companions,
      tally,
      normalised,
      ledger,
      outputs,
      policy,
    );
    const written = await outputs.finish(records);
    const summary: Summary = {
      command: options.command,
      ruleBook,
      inputs: records.map(toldInput),
      companions: found.paths,
      found: found.found,
      totals: tally.totals(),
      skipped: tally.skipped,
      findings: tally.findings(),
      configured: policy.configured,
      out: written.out,
      files: written.files,
      ledger: ledger === null ? null : ledger.told(),
      seconds: (performance.now() - started) / 1000,
    };
    await formats?.finish(summary);
    return summary;
  } catch (cause) {
    throw outputs === null ? cause : await outputs.abandon(cause);
  } finally {
    ledger?.close();
  }
}

/** Opens the files of the formats asked for; a place that cannot be written ends the run before it begins. */
function opened({ formats }: RunOptions): FormatFiles | null {
  return formats === null || formats.asked.length === 0 ? null : new FormatFiles(formats);
}

async function walk(
  inputs: readonly TextInput[],
  apart: ReadonlySet<string>,
  profile: Profile | null,
  options: RunOptions,
  messages: readonly CebNumber[],
  companions: Companions,
  tally: Tally,
  normalised: Normalised,
  ledger: RunLedger | null,
  outputs: RunOutputs,
  policy: Policy,
): Promise<readonly InputRecord[]> {
  const seen = new FingerprintTable();
  const world: World = {
    on: options.moment.day,
    filing: companions.filing,
    messages,
    rates: companions.rates,
    seen,
  };
  const examiner = new Examiner(
    rulesOn(options.moment.day),
    defectSeverities,
    world,
    options.personal,
    companions.screener,
  );
  const once = new ToldOnce();
  const totalBytes = inputs.reduce((sum, input) => sum + input.size, 0);
  const observers = runLints.map((lint) => ({ lint, observer: lint.start() }));
  let bytesBefore = 0;
  const records: InputRecord[] = [];

  const told = (finding: Finding): void => {
    tally.finding(finding);
    outputs.finding(finding);
  };
  const tell = (finding: Finding): void => {
    const judged = policy.judge(finding, null);
    if (judged !== null) told(judged);
  };
  for (const finding of policy.expired()) told(finding);

  const enter = (examined: Examined): Entered => {
    if (!isDeclared(examined)) return HELD;
    if (ledger === null) return DECLARED;
    return ledger.enter(
      examined.parcel,
      statisticsFlag(examined.parcel, { ...companions, on: options.moment.day }),
    );
  };
  const take = (assembled: Assembled, layout: OrderLayout): void => {
    let examined = once.sift(examiner.examine(assembled));
    // Standard input cannot be read a second time.
    if (seen.stoodApart && layout.file !== STDIN && !apart.has(layout.file))
      throw new StandsApart(layout.file);
    const entered = enter(examined);
    if (entered.finding !== null) examined = examiner.with(examined, entered.finding);
    examined = { ...examined, told: policy.judgeAll(examined.told, examined.parcel) };
    for (const finding of examined.told) tally.finding(finding);
    tally.parcel(examined.parcel, examined.verdict, entered.fate === 'declared');
    outputs.parcel(examined, layout, entered);
    for (const { observer } of observers) observer.parcel(examined.parcel);
  };
  const skip = (row: Row, reason: SkipReason, layout: OrderLayout): void => {
    tally.skip(reason);
    outputs.skipped(row, layout);
  };

  for (const input of inputs) {
    let assembler: Assembler | null = null;
    let layoutSeen: OrderLayout | null = null;
    const handler: OrderHandler = {
      begin(layout) {
        layoutSeen = layout;
        outputs.begin(layout, layout.isText ? input.encoding : null);
        assembler = new Assembler(layout, companions, companions.catalogue, normalised, {
          parcel: (assembled) => take(assembled, layout),
          skipped: (row, reason) => skip(row, reason, layout),
        });
      },
      row(row) {
        tally.records++;
        assembler?.row(row);
      },
      tell,
      drained() {
        options.onProgress({
          records: tally.records,
          parcels: tally.parcelCount,
          findings: tally.findingCount,
          bytes: bytesBefore + input.bytes(),
          totalBytes,
        });
        return outputs.drained();
      },
    };
    const rows = apart.has(input.file)
      ? await readTogether(input, profile, handler)
      : await readOrders(input, profile, handler);
    endOf(assembler);
    bytesBefore += input.bytes();
    records.push({
      file: input.file,
      profile: profileOf(layoutSeen),
      records: rows,
      bytes: input.bytes(),
      sha256: input.sha256(),
      encoding: input.encoding,
    });
  }
  for (const finding of once.rest()) tell(finding);
  for (const { lint, observer } of observers) {
    const seen = observer.end();
    if (seen !== null) tell({ code: lint.id, severity: lint.severity, ...seen });
  }
  return records;
}

const HELD: Entered = { fate: 'held', finding: null, revision: null };
const DECLARED: Entered = { fate: 'declared', finding: null, revision: null };

/** SQLite is loaded only where something is remembered. */
async function ledgerOf(
  { command, ledger, moment, personal }: RunOptions,
  messages: readonly CebNumber[],
): Promise<RunLedger | null> {
  if (ledger === null || command === 'validate') return null;
  const { RunLedger } = await import('./ledger/run-ledger.ts');
  return RunLedger.open(ledger, moment.time, messages, personal);
}

async function readTogether(
  input: TextInput,
  profile: Profile | null,
  handler: OrderHandler,
): Promise<number> {
  const together = new OrdersTogether(handler);
  try {
    const rows = await readOrders(input, profile, together);
    if (rows > 0) await together.handOn();
    return rows;
  } finally {
    together.close();
  }
}

/** Parcels in the green, review and inspection lanes are declared; blocked ones and those with errors never are. */
function isDeclared({ verdict }: ReturnType<Examiner['examine']>): boolean {
  return verdict.lane !== null && verdict.lane !== 'blocked';
}

function endOf(assembler: Assembler | null): void {
  assembler?.end();
}

function profileOf(layout: OrderLayout | null): string {
  return layout === null ? '' : layout.profile.id;
}
