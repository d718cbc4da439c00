import { joinDefects } from '../intake/defects/join.ts';
import { type Decimal, ZERO } from '../model/decimal.ts';
import type { Parcel } from '../model/parcel.ts';
import type { Assembled } from './assembled.ts';
import type { Complaint } from './cells.ts';

/** Orders that wait for the others of their parcel. Beyond this number the one that waits longest goes on without them. */
const MOST_WAITING = 20_000;

/** Puts orders that the waybill sheet says are in one parcel together, wherever they stand in the file. */
export class MergeDesk {
  private readonly waiting = new Map<string, Assembled[]>();
  private count = 0;

  /** Takes an order; gives what is ready: itself, a whole merged parcel, or nothing yet. */
  take(assembled: Assembled): readonly Assembled[] {
    const { together } = assembled;
    if (together === null) return [assembled];
    const group = this.waiting.get(together.key) ?? [];
    group.push(assembled);
    this.waiting.set(together.key, group);
    this.count++;
    if (new Set(group.map((one) => one.together?.order)).size === together.orders.length)
      return [this.release(together.key, group)];
    const oldest = this.waiting.entries().next();
    return this.count > MOST_WAITING && !oldest.done ? [this.release(...oldest.value)] : [];
  }

  /** The file has ended: gives what still waits. */
  rest(): readonly Assembled[] {
    return [...this.waiting].map(([key, group]) => this.release(key, group));
  }

  private release(key: string, group: readonly Assembled[]): Assembled {
    this.waiting.delete(key);
    this.count -= group.length;
    return merged(group);
  }
}

/** One parcel out of the orders in it: all their lines, under one number. */
function merged(group: readonly Assembled[]): Assembled {
  const [first] = group;
  if (first === undefined) throw new Error('a merged parcel without orders');
  const { together } = first;
  if (together === null) return first;
  const parcels = group.map(({ parcel }) => parcel);
  const offsets: number[] = [];
  let lines = 0;
  for (const parcel of parcels) {
    offsets.push(lines);
    lines += parcel.lines.length;
  }
  const shifted = (index: number, number: number): number =>
    number === 0 ? 0 : number + (offsets[index] ?? 0);
  const each = <T>(of: (parcel: Parcel, index: number) => readonly T[]): T[] => parcels.flatMap(of);
  const weight = (of: (parcel: Parcel) => Decimal | null): Decimal | null =>
    together.weighed ? of(first.parcel) : sum(parcels.map(of));
  const number = together.number;
  const parcel: Parcel = {
    ...first.parcel,
    orderNo: number,
    origin: {
      ...first.parcel.origin,
      rows: each(({ origin }) => origin.rows),
      orderRows: each(({ origin }) => origin.orderRows),
      lineRows: each(({ origin }) => origin.lineRows),
      productRows: each(({ origin }) => origin.productRows),
    },
    goodsValue: sum(parcels.map(({ goodsValue }) => goodsValue)),
    freight: someSum(parcels.map(({ freight }) => freight)),
    insurance: someSum(parcels.map(({ insurance }) => insurance)),
    grossWeight: weight(({ grossWeight }) => grossWeight),
    licenceNo: parcels.find(({ licenceNo }) => licenceNo !== '')?.licenceNo ?? '',
    claims: new Set(
      [...first.parcel.claims].filter((claim) => parcels.every(({ claims }) => claims.has(claim))),
    ),
    lines: each((one, index) => one.lines.map((line) => ({ ...line, number: shifted(index, line.number) }))),
    damaged: new Set(
      each((one, index) =>
        [...one.damaged].map((key) =>
          key.replace(/^\d+(?=\.)/, (line) => String(shifted(index, Number(line)))),
        ),
      ),
    ),
  };
  const complaints: Complaint[] = group.flatMap((one, index) =>
    one.complaints.map((complaint) => ({ ...complaint, line: shifted(index, complaint.line) })),
  );
  complaints.push(...differences(group));
  const there = new Set(group.map((one) => one.together?.order));
  for (const missing of together.orders.filter((order) => !there.has(order)))
    complaints.push(told(joinDefects.mergedOrderMissing.id, missing, { missing }));
  const facts = { orders: together.orders.join(', '), number };
  complaints.push(told(joinDefects.ordersMerged.id, number, facts));
  return { parcel, complaints, together: null };
}

const ALIKE = [
  ['consigneeName', '收件人', 'consignee'],
  ['consigneeAddress', '地址', 'address'],
  ['country', '运抵国', 'country'],
  ['currency', '币制', 'currency'],
  ['platformCode', '电商平台', 'platform'],
] as const;

function differences(group: readonly Assembled[]): readonly Complaint[] {
  const [first, ...others] = group;
  if (first === undefined) return [];
  return others.flatMap((other) =>
    ALIKE.filter(([field]) => first.parcel[field] !== other.parcel[field]).map(([, zh, en]) =>
      told(joinDefects.mergedOrdersDiffer.id, other.parcel.orderNo, {
        first: first.parcel.orderNo,
        second: other.parcel.orderNo,
        fieldZh: zh,
        fieldEn: en,
      }),
    ),
  );
}

/** The sum, where every order says its part. */
function sum(amounts: readonly (Decimal | null)[]): Decimal | null {
  return amounts.some((amount) => amount === null) ? null : someSum(amounts);
}

function someSum(amounts: readonly (Decimal | null)[]): Decimal | null {
  const given = amounts.filter((amount) => amount !== null);
  return given.length === 0 ? null : given.reduce((all, amount) => all + amount, ZERO);
}

function told(code: string, value: string, facts: Complaint['facts']): Complaint {
  return { code, field: 'orderNo', line: 0, row: null, value, facts };
}
