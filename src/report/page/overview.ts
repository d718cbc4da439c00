import { countryOf } from '../../model/codes/countries.ts';
import { type Decimal, ONE } from '../../model/decimal.ts';
import type { Language } from '../../model/explained.ts';
import { regimes } from '../../model/regime.ts';
import { ruleBook } from '../../rules/book.ts';
import { limitOn, parcelValueLimits } from '../../rules/limits.ts';
import type { Summary } from '../../run/summary.ts';
import type { Catalogue } from '../../text/render.ts';
import { totalsOf } from '../totals.ts';
import {
  type CodeWords,
  laneNumber,
  laneOrder,
  type Overview,
  type Sums,
  scaledOf,
  verdictOrder,
} from './data.ts';
import type { Measures, PageParcel } from './parcel.ts';
import { Sum } from './sum.ts';
import { Ways } from './ways.ts';

/** Lower bounds of the classes of value, CNY. */
const BOUNDS = [0, 50, 100, 200, 500, 1_000, 2_000, 5_000] as const;

/** What an overview needs to know of the run and the program. */
export interface OverviewSetting {
  readonly catalogue: Catalogue;
  readonly language: Language;
  readonly version: string;
  /** Address of the page of a code; empty where there is none. */
  readonly documentation: (code: string) => string;
}

/** What of a run's summary the page tells. */
export type PageSummary = Pick<Summary, 'command' | 'ruleBook' | 'inputs' | 'totals' | 'findings'>;

interface Running {
  parcels: number;
  readonly cny: Sum;
  readonly gross: Sum;
  readonly net: Sum;
}

interface Destination extends Running {
  readonly lanes: number[];
}

/** Adds up a run for the top of its page: exact, in bounded memory. */
export class OverviewTally {
  private readonly lanes = laneOrder.map(() => nothing());
  private readonly exempt = { inspection: 0, examination: 0, manualReview: 0 };
  private readonly regimes = regimes.map(() => verdictOrder.map(() => 0));
  private readonly currencies = new Map<string, Sum>();
  private readonly destinations = new Map<string, Destination>();
  private readonly bins: number[][] = BOUNDS.map(() => laneOrder.map(() => 0));
  private readonly parcelsByCode = new Map<string, number>();
  private readonly tags = new Map<
    string,
    { category: Overview['tags'][number]['category']; parcels: number }
  >();
  private readonly ways = new Ways(new Map(ruleBook.map((rule) => [rule.id, rule])));
  private withoutCny = 0;
  private withoutGross = 0;

  take(each: PageParcel, measures: Measures): void {
    const { parcel, verdict, findings, cny } = each;
    const lane = laneNumber(verdict.lane);
    const net = measures.net ?? 0n;
    const gross = parcel.grossWeight ?? 0n;
    if (parcel.grossWeight === null) this.withoutGross++;
    add(this.lanes[lane], cny ?? 0n, gross, net);
    const destination = this.destination(parcel.country);
    add(destination, cny ?? 0n, gross, net);
    destination.lanes[lane] = (destination.lanes[lane] ?? 0) + 1;
    this.value(each, measures, lane);
    for (const name of ['inspection', 'examination', 'manualReview'] as const)
      if (verdict.exempt[name].granted) this.exempt[name]++;
    for (let at = 0; at < regimes.length; at++) {
      const counts = this.regimes[at];
      const verdictAt = verdictOrder.indexOf(verdict.regimes[regimes[at] ?? 'non-levy']);
      if (counts !== undefined) counts[verdictAt] = (counts[verdictAt] ?? 0) + 1;
    }
    if (findings.length > 0)
      for (const code of new Set(findings.map(({ code }) => code)))
        this.parcelsByCode.set(code, (this.parcelsByCode.get(code) ?? 0) + 1);
    if (verdict.tags.length > 0) this.note(each);
    this.ways.take(verdict, findings);
  }

  /** The overview; `listed`: how many parcels the table has. */
  overview(summary: PageSummary, listed: number, setting: OverviewSetting): Overview {
    const { command, ruleBook, inputs, totals } = summary;
    const findings = summary.findings.map(({ code, severity, count }) => ({
      ...{ code, severity, count },
      parcels: this.parcelsByCode.get(code) ?? 0,
    }));
    const codes = new Set([...findings.map(({ code }) => code), ...this.parcelsByCode.keys()]);
    const limit = limitOn(parcelValueLimits, ruleBook.on);
    const [green, review, inspection, blocked, held] = this.lanes.map(sumsOf);
    const none = sumsOf(nothing());
    return {
      format: 1,
      version: setting.version,
      language: setting.language,
      command,
      ruleBook,
      inputs,
      totals: totalsOf(totals),
      lanes: {
        green: green ?? none,
        review: review ?? none,
        inspection: inspection ?? none,
        blocked: blocked ?? none,
        held: held ?? none,
      },
      exempt: this.exempt,
      regimes: {
        'non-trade': verdictCounts(this.regimes[0]),
        'non-rebate': verdictCounts(this.regimes[1]),
        'non-levy': verdictCounts(this.regimes[2]),
      },
      currencies: [...this.currencies]
        .map(([currency, value]) => ({ currency, value: value.total }))
        .sort((a, b) => (a.currency < b.currency ? -1 : 1)),
      withoutCny: this.withoutCny,
      withoutGross: this.withoutGross,
      values: {
        limit: limit === null ? null : scaledOf(limit.value),
        bins: BOUNDS.map((from, at) => ({ from, lanes: this.bins[at] ?? [] })),
      },
      destinations: [...this.destinations]
        .map(([country, { lanes, ...sums }]) => {
          const known = countryOf(country);
          return { country, zh: known?.zh ?? country, en: known?.en ?? country, lanes, sums: sumsOf(sums) };
        })
        .sort((a, b) => b.sums.parcels - a.sums.parcels || (a.country < b.country ? -1 : 1)),
      findings,
      tags: [...this.tags]
        .map(([key, { category, parcels }]) => ({ category, code: key.slice(key.indexOf(' ') + 1), parcels }))
        .sort((a, b) => b.parcels - a.parcels || (a.code < b.code ? -1 : 1)),
      ways: this.ways.ranked(),
      codes: Object.fromEntries([...codes].sort().flatMap((code) => wordsFor(code, setting))),
      listed,
    };
  }

  private value({ parcel, cny }: PageParcel, { value }: Measures, lane: number): void {
    if (value !== null) {
      const sum = this.currencies.get(parcel.currency) ?? new Sum();
      sum.add(value);
      this.currencies.set(parcel.currency, sum);
    }
    if (cny === null) {
      this.withoutCny++;
      return;
    }
    const yuan = Number(cny) / Number(ONE);
    // The limit itself is allowed: the last class begins above it.
    const at = BOUNDS.findLastIndex((from, index) =>
      index === BOUNDS.length - 1 ? yuan > from : yuan >= from,
    );
    const bin = this.bins[Math.max(at, 0)];
    if (bin !== undefined) bin[lane] = (bin[lane] ?? 0) + 1;
  }

  private note({ verdict }: PageParcel): void {
    const met = new Set<string>();
    for (const { tag } of verdict.tags) {
      const key = `${tag.category} ${tag.code}`;
      if (met.has(key)) continue;
      met.add(key);
      const known = this.tags.get(key);
      if (known === undefined) this.tags.set(key, { category: tag.category, parcels: 1 });
      else known.parcels++;
    }
  }

  private destination(country: string): Destination {
    const known = this.destinations.get(country);
    if (known !== undefined) return known;
    const destination = { ...nothing(), lanes: laneOrder.map(() => 0) };
    this.destinations.set(country, destination);
    return destination;
  }
}

function wordsFor(code: string, { catalogue, documentation }: OverviewSetting): [string, CodeWords][] {
  const explained = catalogue.get(code);
  if (explained === undefined) return [];
  return [[code, { severity: explained.severity, page: documentation(code), text: explained.text }]];
}

function verdictCounts(counts: readonly number[] | undefined) {
  const [proven = 0, unproven = 0, violated = 0, unclaimed = 0] = counts ?? [];
  return { proven, unproven, violated, unclaimed };
}

function nothing(): Running {
  return { parcels: 0, cny: new Sum(), gross: new Sum(), net: new Sum() };
}

function add(sums: Running | undefined, cny: Decimal, gross: Decimal, net: Decimal): void {
  if (sums === undefined) return;
  sums.parcels++;
  sums.cny.add(cny);
  sums.gross.add(gross);
  sums.net.add(net);
}

function sumsOf({ parcels, cny, gross, net }: Running): Sums {
  return { parcels, cny: cny.total, gross: gross.total, net: net.total };
}
