import { Assembler } from '../assemble/assembler.ts';
import type { Assembled } from '../assemble/parcel.ts';
import { messagesDue } from '../declaration/index.ts';
import { readFiling } from '../filing/index.ts';
import { screen } from '../goods/screen.ts';
import { type Catalogue, readCatalogue } from '../intake/companions/catalogue.ts';
import { nativeCatalogue } from '../intake/companions/kinds/native.ts';
import { joinDefects } from '../intake/defects/join.ts';
import { readOrders } from '../intake/orders.ts';
import { ownEncodings } from '../intake/profiles/own-encodings.ts';
import { openText } from '../intake/text.ts';
import { filingModel } from '../model/filing.ts';
import type { Field, Line, Parcel } from '../model/parcel.ts';
import { rulesOn } from '../rules/book.ts';
import type { Rule, World } from '../rules/rule.ts';
import { sampleFiling } from '../rules/sample.ts';
import { findCompanions, sideOptions } from './companions.ts';
import { askedProfile, orderFiles } from './inputs.ts';

/** A SKU of the orders of which the catalogue knows nothing, or not enough. */
export interface MissingProduct {
  readonly sku: string;
  /** The catalogue has no row for it. */
  readonly unknown: boolean;
  /** Native columns without which its parcels are held. */
  readonly missing: readonly string[];
  /** Native columns without which its parcels cannot take the green lane. */
  readonly forGreen: readonly string[];
  /** The name it was sold under, where it was met first. */
  readonly title: string;
  /** The order it was met in first. */
  readonly order: string;
  /** Lines of orders with this SKU. */
  readonly rows: number;
  /** Parcels with this SKU. */
  readonly parcels: number;
  /** Parcels that are held for want of it. */
  readonly blocked: number;
}

/** What `catalogue missing` is asked. */
export interface MissingOptions {
  readonly files: readonly string[];
  readonly catalogue: string | undefined;
  readonly filing: string | undefined;
  readonly profile: string | null;
  /** Day whose rules say what is needed. */
  readonly on: string;
}

/** What it found. */
export interface MissingReport {
  /** Catalogue that was asked; `null`: there is none. */
  readonly catalogue: string | null;
  /** Most blocked parcels first, then most parcels, then by SKU. */
  readonly products: readonly MissingProduct[];
  /** What the catalogue says already, by native column. */
  known(sku: string): ReadonlyMap<string, string>;
  readonly parcels: number;
  readonly blocked: number;
}

/** Asks the rule book what it misses of every SKU in order files. Throws `KnownError` for what the user can mend. */
export async function missingProducts(options: MissingOptions): Promise<MissingReport> {
  const files = await orderFiles(options.files);
  const profile = askedProfile(options.profile);
  const named = {
    filing: options.filing,
    catalogue: options.catalogue,
    waybills: undefined,
    rates: undefined,
    goods: undefined,
  };
  const { paths } = findCompanions(named, files);
  const catalogue = paths.catalogue === null ? null : await readCatalogue(paths.catalogue, sideOptions());
  const filing = paths.filing === null ? filingModel.parse(sampleFiling) : readFiling(paths.filing);
  const collector = new Collector(catalogue, rulesOn(options.on), {
    on: options.on,
    filing,
    messages: messagesDue(filing, options.on),
    rates: new Map(),
    seen: { claim: () => null },
  });
  for (const file of files) {
    const assemblers: Assembler[] = [];
    const opening = { encoding: null, sheet: null, ownEncodings: ownEncodings(profile) };
    await readOrders(await openText(file, opening), profile, {
      begin: (layout) =>
        void assemblers.push(
          new Assembler(
            layout,
            { filing, waybills: null, currency: 'USD' },
            catalogue,
            { trimmed: 0, fullWidth: 0, apostrophes: 0 },
            { parcel: (assembled) => collector.parcel(assembled), skipped: () => undefined },
          ),
        ),
      row(row) {
        for (const assembler of assemblers) assembler.row(row);
      },
      tell: () => undefined,
      drained: () => null,
    });
    for (const assembler of assemblers) assembler.end();
  }
  return { ...collector.report(), catalogue: paths.catalogue, known: (sku) => knownOf(catalogue, sku) };
}

/** Native column by the field it fills. */
const COLUMNS: ReadonlyMap<string, string> = new Map(
  Object.entries(nativeCatalogue.fields).flatMap(([field, column]) =>
    typeof column === 'string' ? [[field, column] as const] : [],
  ),
);

function knownOf(catalogue: Catalogue | null, sku: string): ReadonlyMap<string, string> {
  const entry = catalogue?.lookup(sku) ?? null;
  const values = entry === null ? [] : Object.entries({ ...entry.product, ...entry.written });
  return new Map(values.map(([field, value]) => [COLUMNS.get(field) ?? field, value]));
}

interface Found {
  readonly unknown: boolean;
  readonly missing: Set<string>;
  readonly forGreen: Set<string>;
  readonly title: string;
  readonly order: string;
  rows: number;
  parcels: number;
  blocked: number;
}

/** Gathers what is missing, SKU by SKU. */
class Collector {
  private readonly catalogue: Catalogue | null;
  private readonly rules: readonly Rule[];
  private readonly world: World;
  private readonly found = new Map<string, Found>();
  private parcels = 0;
  private blocked = 0;

  constructor(catalogue: Catalogue | null, rules: readonly Rule[], world: World) {
    this.catalogue = catalogue;
    this.rules = rules.filter(({ severity }) => severity !== 'notice');
    this.world = world;
  }

  parcel({ parcel, complaints }: Assembled): void {
    const met = new Map<string, { blocks: boolean }>();
    const meet = (line: Line, sku: string): { blocks: boolean } => {
      const known = met.get(sku);
      if (known !== undefined) return known;
      const fresh = { blocks: this.unknown(sku) };
      met.set(sku, fresh);
      this.foundFor(sku, line, parcel).parcels++;
      return fresh;
    };
    const needed: Parcel = { ...parcel, lines: neededLines(parcel, complaints) };
    for (const line of needed.lines) {
      if (line.sku === '') continue;
      meet(line, line.sku);
      this.foundFor(line.sku, line, parcel).rows++;
    }
    this.ask(needed, (line, column, severity) => {
      const found = this.foundFor(line.sku, line, parcel);
      if (severity === 'error') {
        found.missing.add(column);
        meet(line, line.sku).blocks = true;
      } else found.forGreen.add(column);
    });
    this.parcels++;
    if ([...met.values()].some(({ blocks }) => blocks)) this.blocked++;
    for (const [sku, { blocks }] of met) {
      const found = this.found.get(sku);
      if (blocks && found !== undefined) found.blocked++;
    }
  }

  report(): Omit<MissingReport, 'catalogue' | 'known'> {
    const order = [...COLUMNS.values()];
    const sorted = (columns: ReadonlySet<string>): readonly string[] =>
      [...columns].sort((a, b) => order.indexOf(a) - order.indexOf(b));
    const products = [...this.found]
      .filter(([, found]) => found.unknown || found.missing.size > 0 || found.forGreen.size > 0)
      .map(([sku, found]) => ({
        sku,
        ...found,
        missing: sorted(found.missing),
        forGreen: sorted(found.forGreen),
      }))
      .sort((a, b) => b.blocked - a.blocked || b.parcels - a.parcels || (a.sku < b.sku ? -1 : 1));
    return { products, parcels: this.parcels, blocked: this.blocked };
  }

  /** Every rule that speaks of a field which the catalogue could fill and which is empty. */
  private ask(
    parcel: Parcel,
    tell: (line: Line, column: string, severity: 'error' | 'warning') => void,
  ): void {
    // What the join has told already counts as empty here: the rules say which columns that leaves.
    const bare: Parcel = { ...parcel, damaged: new Set() };
    const goods = bare.lines.map((line) => screen({ ...line, name: line.title }, this.world.on));
    const subject = { parcel: bare, goods, world: this.world };
    for (const { check, severity } of this.rules) {
      check(subject, (field, number) => {
        const line = bare.lines[number - 1];
        const column = COLUMNS.get(field);
        if (line === undefined || line.sku === '' || column === undefined || field === 'sku') return;
        if (field !== 'attributes' && !isEmpty(line, field)) return;
        tell(line, column, severity === 'error' ? 'error' : 'warning');
      });
    }
  }

  private unknown(sku: string): boolean {
    return this.catalogue?.lookup(sku) == null;
  }

  private foundFor(sku: string, { title }: Line, { orderNo }: Parcel): Found {
    const known = this.found.get(sku);
    if (known !== undefined) return known;
    const unknown = this.unknown(sku);
    const fresh: Found = {
      unknown,
      missing: new Set(),
      forGreen: new Set(),
      title,
      order: orderNo,
      rows: 0,
      parcels: 0,
      blocked: 0,
    };
    this.found.set(sku, fresh);
    return fresh;
  }
}

const BROKEN: ReadonlySet<string> = new Set([
  joinDefects.bundleOfItself.id,
  joinDefects.bundleTooLarge.id,
  joinDefects.unreadableComponents.id,
]);

/** What customs must be told of: for a bundle with an unknown product that product, for one that makes no sense nothing. */
function neededLines({ lines }: Parcel, complaints: Assembled['complaints']): readonly Line[] {
  const needed = lines.flatMap((line): Line[] => {
    const own = complaints.filter((complaint) => complaint.line === line.number);
    if (own.some(({ code }) => BROKEN.has(code))) return [];
    const unknown = own.flatMap(({ code, facts }) =>
      code === joinDefects.unknownComponent.id ? [String(facts['component'])] : [],
    );
    return unknown.length === 0 ? [line] : unknown.map((sku) => ({ ...line, ...NOTHING_KNOWN, sku }));
  });
  return needed.map((line, index) => ({ ...line, number: index + 1 }));
}

/** A line of goods that the catalogue knows nothing of. */
const NOTHING_KNOWN = {
  nameZh: '',
  nameEn: '',
  hsCode: '',
  model: '',
  unit: '',
  unit1: '',
  quantity1: null,
  unit2: '',
  quantity2: null,
  netWeight: null,
  supervision: '',
  inspection: '',
  refund: '',
  dutyRate: null,
  attributes: '',
} as const satisfies Partial<Line>;

function isEmpty(line: Line, field: Field): boolean {
  const value = Object.entries(line).find(([name]) => name === field)?.[1];
  return value === '' || value === null;
}
