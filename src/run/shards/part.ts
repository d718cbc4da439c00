import { declarable } from '../../declaration/index.ts';
import type { OrderLayout } from '../../intake/layout.ts';
import type { Encoding } from '../../intake/text/names.ts';
import { ByteGatherer } from '../../model/bytes.ts';
import type { Finding, Place } from '../../model/finding.ts';
import type { Row } from '../../model/parcel.ts';
import type { PageParcel } from '../../report/page/index.ts';
import { statisticsFlag } from '../../rules/statistics-flag.ts';
import type { Companions } from '../companions.ts';
import { type FlatPacket, flattened } from '../disk/flat.ts';
import type { DeclaredParcel } from '../disk/packet.ts';
import type { Examined } from '../examine.ts';
import { explanations } from '../explanations.ts';
import type { Entered } from '../ledger/run-ledger.ts';
import { pageParcel } from '../outputs/page-parcel.ts';
import { type ReportSink, Reports } from '../outputs/reports.ts';
import { placeOf } from '../place.ts';
import type { ShardDone, ShardStart } from './job.ts';

/** Bytes that a stream of a shard is ready for. */
const STREAM = 1 << 19;
/** Parcels in a packet. */
const PACKET = 100;

/** Gathers what a shard writes. */
export class ShardPart {
  private readonly start: ShardStart;
  private readonly companions: Companions;
  private readonly streams = new Map<string, ByteGatherer>();
  private readonly reports: Reports;
  private readonly told: Finding[] = [];
  private readonly shown: PageParcel[] = [];
  private readonly packets: FlatPacket[] = [];
  private readonly declared: { readonly parcel: number; readonly place: Place }[] = [];
  private waiting: DeclaredParcel[] = [];
  private count = 0;

  constructor(start: ShardStart, companions: Companions, layout: OrderLayout, encoding: Encoding) {
    this.start = start;
    this.companions = companions;
    this.reports = new Reports(this.sink(), explanations, start.language, start.ruleBook, true);
    this.reports.begin(layout, encoding);
  }

  parcel(
    examined: Examined,
    layout: OrderLayout,
    { fate, revision }: Pick<Entered, 'fate' | 'revision'>,
  ): void {
    const { writes, tells, showsParcels, remembers, ruleBook } = this.start;
    const { parcel, verdict, told } = examined;
    const number = this.count++;
    if (tells) this.told.push(...told);
    if (showsParcels)
      this.shown.push(travelling(pageParcel(examined, fate === 'declared', this.companions.rates)));
    if (!writes) return;
    this.reports.parcel(examined, layout, fate);
    if (fate !== 'declared') return;
    const flag = statisticsFlag(parcel, { ...this.companions, on: ruleBook.on });
    this.waiting.push({ parcel: declarable(parcel), verdict, statisticsFlag: flag, revision });
    if (remembers) this.declared.push({ parcel: number, place: placeOf(parcel, 'orderNo') });
    if (this.waiting.length === PACKET) this.pack();
  }

  skipped(row: Row, layout: OrderLayout): void {
    if (this.start.writes) this.reports.skipped(row, layout);
  }

  done(): Pick<ShardDone, 'reports' | 'told' | 'shown' | 'packets' | 'declared'> {
    this.pack();
    const streams = [...this.streams].map(([name, stream]) => [name, stream.take()] as const);
    return {
      reports: this.start.writes ? { streams, ...this.reports.part() } : null,
      told: this.told,
      shown: this.shown,
      packets: this.packets,
      declared: this.declared,
    };
  }

  private pack(): void {
    if (this.waiting.length > 0) this.packets.push(flattened(this.waiting));
    this.waiting = [];
  }

  private sink(): ReportSink {
    const streamOf = (name: string): ByteGatherer => {
      const known = this.streams.get(name) ?? new ByteGatherer(STREAM);
      this.streams.set(name, known);
      return known;
    };
    return {
      append: (name, text) => streamOf(name).add(text),
      appendBytes: (name, bytes) => streamOf(name).addBytes(bytes),
      hand: (name, bytes) => streamOf(name).addBytes(bytes),
      join: () => undefined,
    };
  }
}

/** A parcel of a page without what it came from: rows would travel along for nothing, and a layout cannot travel. */
function travelling(shown: PageParcel): PageParcel {
  const { file, delimiter, lineEnd } = shown.parcel.origin.layout;
  const layout = { file, headers: [], columns: new Map(), delimiter, lineEnd };
  const origin = { layout, rows: [], orderRows: [], lineRows: [], productRows: [], waybillRow: null };
  return { ...shown, parcel: { ...shown.parcel, origin } };
}
