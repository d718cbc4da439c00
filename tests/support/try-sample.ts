import { Assembler } from '../../src/assemble/assembler.ts';
import type { Assembled } from '../../src/assemble/parcel.ts';
import { messagesDue } from '../../src/declaration/index.ts';
import { screen } from '../../src/goods/screen.ts';
import { profileLayout } from '../../src/intake/layout.ts';
import { native, nativeColumns } from '../../src/intake/profiles/native.ts';
import { parseDecimal } from '../../src/model/decimal.ts';
import { filingModel } from '../../src/model/filing.ts';
import type { Facts, Severity } from '../../src/model/finding.ts';
import type { Field, Parcel } from '../../src/model/parcel.ts';
import type { Rule, Sample, Seen, World } from '../../src/rules/rule.ts';
import { sampleFiling, sampleRow } from '../../src/rules/sample.ts';

/** What a sample yields, in the order found. */
export interface Tried {
  readonly code: string;
  readonly severity: Severity;
  readonly field: Field;
  readonly line: number;
  readonly facts: Facts;
}

/** The day samples are tried on unless they name one. */
export const SAMPLE_DAY = '2026-11-23';

/** Builds the parcels of a sample through the real assembly. */
export function parcelsFromSample(sample: Sample): {
  parcels: readonly Parcel[];
  assembled: readonly Assembled[];
  world: World;
} {
  const filing = filingModel.parse(patched(sampleFiling, sample.filing ?? {}));
  const headers = Object.keys(nativeColumns);
  const layout = profileLayout(
    'sample.csv',
    headers,
    { delimiter: ',', lineEnd: '\n', quoting: true, isText: true },
    native,
  );
  const assembled: Assembled[] = [];
  const normalised = { trimmed: 0, fullWidth: 0, apostrophes: 0 };
  const assembler = new Assembler(layout, { filing, waybills: null, currency: '' }, null, normalised, {
    parcel: (one) => assembled.push(one),
    skipped: () => undefined,
  });
  const patches = sample.rows ?? [{}];
  patches.forEach((patch, index) => {
    const row: Record<string, string> = { ...sampleRow, ...patch };
    const cells = headers.map((header) => row[header] ?? '');
    assembler.row({
      cells,
      line: index + 2,
      record: index + 1,
      raw: cells.join(','),
      fault: null,
      places: null,
      source: null,
      shownAt: null,
    });
  });
  assembler.end();
  const on = sample.on ?? SAMPLE_DAY;
  const world: World = {
    on,
    filing,
    messages: sample.messages ?? messagesDue(filing, on),
    rates: ratesOf(filing.rates),
    seen: newSeen(),
  };
  return { parcels: assembled.map((one) => one.parcel), assembled, world };
}

/** Everything the given rules, and assembly, find in a sample. */
export function trySample(rules: readonly Rule[], sample: Sample): readonly Tried[] {
  const { assembled, world } = parcelsFromSample(sample);
  const tried: Tried[] = [];
  for (const { parcel, complaints } of assembled) {
    for (const { code, field, line, facts } of complaints)
      tried.push({ code, severity: 'error', field, line, facts });
    const goods = parcel.lines.map((line) => screen({ ...line, name: line.title }, world.on));
    for (const rule of rules) {
      if (rule.since > world.on || (rule.until !== null && rule.until < world.on)) continue;
      rule.check({ parcel, goods, world }, (field, line, facts = {}) =>
        tried.push({ code: rule.id, severity: rule.severity, field, line, facts }),
      );
    }
  }
  return tried;
}

function ratesOf(rates: Readonly<Record<string, string>>): World['rates'] {
  const entries: [string, bigint][] = [];
  for (const [currency, text] of Object.entries(rates)) {
    const rate = parseDecimal(text);
    if (typeof rate === 'bigint') entries.push([currency, rate]);
  }
  return new Map(entries);
}

function newSeen(): Seen {
  const first = new Map<string, string>();
  return {
    claim(space, key, parcel) {
      const met = first.get(`${space} ${key}`);
      if (met !== undefined) return met;
      first.set(`${space} ${key}`, `${parcel.origin.layout.file}:${parcel.origin.rows[0]?.line ?? 0}`);
      return null;
    },
  };
}

function patched(base: object, changes: Readonly<Record<string, unknown>>): unknown {
  const copy = structuredClone(base);
  for (const [path, value] of Object.entries(changes)) set(copy, path.split('.'), value);
  return copy;
}

function set(target: object, path: readonly string[], value: unknown): void {
  const [key, ...rest] = path;
  if (key === undefined) return;
  if (rest.length === 0) {
    if (value === null) Reflect.deleteProperty(target, key);
    else Reflect.set(target, key, value);
    return;
  }
  const inner: unknown = Reflect.get(target, key);
  const next = typeof inner === 'object' && inner !== null ? inner : {};
  Reflect.set(target, key, next);
  set(next, rest, value);
}
