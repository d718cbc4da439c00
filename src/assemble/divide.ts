import type { Catalogue } from '../intake/companions/catalogue.ts';
import type { Packed, Waybill } from '../intake/companions/waybills.ts';
import { joinDefects } from '../intake/defects/join.ts';
import { type Decimal, formatDecimal, parseDecimal, ZERO } from '../model/decimal.ts';
import type { Line, Parcel, ParcelField } from '../model/parcel.ts';
import type { Assembled } from './assembled.ts';
import { split } from './bundles.ts';
import type { Complaint } from './cells.ts';

/** What a waybill says of the parcel as a whole, read. */
export type Carried = Pick<
  Parcel,
  'grossWeight' | 'logisticsCode' | 'logisticsName' | 'pieces' | 'waybillNo' | 'wrapType'
> & {
  readonly freight: Decimal | null;
  readonly complaints: readonly Complaint[];
  readonly damaged: ReadonlySet<string>;
};

/** A part of a line that is in one parcel. */
interface Share {
  readonly from: Line;
  readonly quantity: Decimal;
}

/**
 * Divides an order into the parcels that the waybills name, by the goods that each says it holds. Amounts and
 * weights of a line are shared by quantity, those of the order by value; nothing is lost to rounding. Each
 * parcel gets an order number of its own: the parcel's (包裹号) where the sheet has one, else the order's with
 * `-1`, `-2` … Where the parcels together are not the order, it stays whole and is told.
 */
export function divided(
  whole: Assembled,
  waybills: readonly Waybill[],
  carried: (waybill: Waybill) => Carried,
  catalogue: Catalogue | null,
): readonly Assembled[] {
  const { parcel } = whole;
  const shares = sharesOf(parcel.lines, waybills, catalogue);
  if ('code' in shares) return [told(whole, shares)];
  const pieces = linesOf(parcel.lines, shares);
  const worth = pieces.map((lines) => lines.reduce((sum, { line }) => sum + (line.total ?? ZERO), ZERO));
  const share = (amount: Decimal | null): readonly (Decimal | null)[] =>
    amount === null
      ? waybills.map(() => null)
      : split(amount, worth.some((each) => each > ZERO) ? worth : waybills.map(() => 1n));
  const goodsValues = share(parcel.goodsValue);
  const freights = share(parcel.freight);
  const insurances = share(parcel.insurance);
  const taken = new Set<Parcel['origin']['rows'][number]>();
  return waybills.map((waybill, index): Assembled => {
    const lines = pieces[index] ?? [];
    const on = carried(waybill);
    const number = waybill.parcelNo === '' ? `${parcel.orderNo}-${index + 1}` : waybill.parcelNo;
    const { origin } = parcel;
    const own = lines.flatMap(({ from }) => {
      const row = origin.lineRows[from.number - 1];
      return row === undefined ? [] : [row.source ?? row];
    });
    const rows = origin.rows.filter(
      (row) => !taken.has(row) && (index === 0 ? isFirst(row, own, pieces, origin) : own.includes(row)),
    );
    for (const row of rows) taken.add(row);
    const renumber = renumbering(lines.map(({ from }) => from));
    const at = <T>(list: readonly T[], from: Line): T[] => list.slice(from.number - 1, from.number);
    const facts = { order: parcel.orderNo, count: waybills.length, number };
    const damaged = [...parcel.damaged].flatMap((key) => renumber.key(key));
    return {
      ...whole,
      parcel: {
        ...parcel,
        origin: {
          ...origin,
          rows,
          lineRows: lines.flatMap(({ from }) => at(origin.lineRows, from)),
          productRows: lines.flatMap(({ from }) => at(origin.productRows, from)),
          waybillRow: waybill.source,
        },
        orderNo: number,
        waybillNo: on.waybillNo,
        logisticsCode: on.logisticsCode,
        logisticsName: on.logisticsName,
        grossWeight: on.grossWeight,
        pieces: on.pieces,
        wrapType: on.wrapType,
        goodsValue: goodsValues[index] ?? null,
        freight: on.freight ?? freights[index] ?? null,
        insurance: insurances[index] ?? null,
        lines: lines.map(({ line }) => line),
        damaged: new Set([...damaged, ...on.damaged]),
      },
      complaints: [
        ...whole.complaints.flatMap((complaint) => renumber.complaint(complaint)),
        ...on.complaints,
        complaint(joinDefects.orderDivided.id, 'orderNo', parcel.orderNo, facts),
      ],
    };
  });
}

type Shares = readonly (readonly Share[])[];

/** What of each line is in which parcel; or the SKU whose quantities do not agree. */
function sharesOf(
  lines: readonly Line[],
  waybills: readonly Waybill[],
  catalogue: Catalogue | null,
): Shares | Complaint {
  const left = new Map<Line, Decimal>();
  for (const line of lines) left.set(line, line.quantity ?? ZERO);
  const nameOf = (sku: string): string => catalogue?.lookup(sku)?.product.sku ?? sku;
  const ordered = (sku: string): Decimal =>
    lines.reduce((sum, line) => (nameOf(line.sku) === sku ? sum + (line.quantity ?? ZERO) : sum), ZERO);
  const packedOf = (sku: string): Decimal =>
    waybills
      .flatMap(({ packed }) => packed)
      .flatMap((each) => products(each, nameOf, catalogue))
      .reduce((sum, each) => (each.sku === sku ? sum + each.quantity : sum), ZERO);
  const differs = (sku: string): Complaint => {
    const facts = { sku, ordered: formatDecimal(ordered(sku)), packed: formatDecimal(packedOf(sku)) };
    return complaint(joinDefects.packedOtherwise.id, 'orderNo', sku, facts);
  };
  const shares: Share[][] = [];
  for (const { packed } of waybills) {
    const parcel: Share[] = [];
    for (const { sku, quantity } of packed.flatMap((each) => products(each, nameOf, catalogue))) {
      let wanted = quantity;
      for (const line of lines) {
        const rest = left.get(line) ?? ZERO;
        if (nameOf(line.sku) !== sku || rest <= ZERO || wanted <= ZERO) continue;
        let taken = wanted;
        if (rest < wanted) taken = rest;
        left.set(line, rest - taken);
        wanted -= taken;
        parcel.push({ from: line, quantity: taken });
      }
      if (wanted !== ZERO || quantity <= ZERO) return differs(sku);
    }
    shares.push(parcel);
  }
  for (const [line, rest] of left) if (rest !== ZERO) return differs(nameOf(line.sku));
  return shares;
}

/** Packed goods by the catalogue's own SKUs, a bundle as what it holds. */
function products(
  { sku, quantity }: Packed,
  nameOf: (sku: string) => string,
  catalogue: Catalogue | null,
): readonly { readonly sku: string; readonly quantity: Decimal }[] {
  const parsed = parseDecimal(quantity);
  const amount = typeof parsed === 'bigint' ? parsed : ZERO;
  const components = catalogue?.lookup(sku)?.components ?? [];
  if (components.length === 0) return [{ sku: nameOf(sku), quantity: amount }];
  return components.map((part) => ({ sku: nameOf(part.sku), quantity: amount * BigInt(part.quantity) }));
}

interface Piece {
  readonly from: Line;
  readonly line: Line;
}

function linesOf(lines: readonly Line[], shares: Shares): readonly (readonly Piece[])[] {
  const byLine = new Map(lines.map((line) => [line, amountsOf(line, shares)]));
  return shares.map((parcel) =>
    parcel.map((share, index): Piece => {
      const amounts = byLine.get(share.from)?.get(share);
      return {
        from: share.from,
        line: { ...share.from, ...amounts, number: index + 1, quantity: share.quantity },
      };
    }),
  );
}

type Amounts = Pick<Line, 'netWeight' | 'quantity1' | 'quantity2' | 'total'>;

/** The amounts of a line shared out to its pieces. */
function amountsOf(line: Line, shares: Shares): ReadonlyMap<Share, Amounts> {
  const pieces = shares.flat().filter(({ from }) => from === line);
  const by = pieces.map(({ quantity }) => quantity);
  const of = (amount: Decimal | null): readonly Decimal[] | null =>
    amount === null ? null : split(amount, by);
  const [total, netWeight, quantity1, quantity2] = [
    of(line.total),
    of(line.netWeight),
    of(line.quantity1),
    of(line.quantity2),
  ];
  return new Map(
    pieces.map((piece, index) => [
      piece,
      {
        total: total?.[index] ?? null,
        netWeight: netWeight?.[index] ?? null,
        quantity1: quantity1?.[index] ?? null,
        quantity2: quantity2?.[index] ?? null,
      },
    ]),
  );
}

/** The first parcel takes its own rows and those that are in none. */
function isFirst(
  row: Parcel['origin']['rows'][number],
  own: readonly Parcel['origin']['rows'][number][],
  pieces: readonly (readonly Piece[])[],
  origin: Parcel['origin'],
): boolean {
  if (own.includes(row)) return true;
  return !pieces.flat().some(({ from }) => {
    const line = origin.lineRows[from.number - 1];
    return (line?.source ?? line) === row;
  });
}

/** Line numbers of the whole order as those of the parcel; what is about lines elsewhere falls away. */
function renumbering(from: readonly Line[]) {
  const numbers = (old: number): number[] =>
    from.flatMap((line, index) => (line.number === old ? [index + 1] : []));
  return {
    key(key: string): string[] {
      const parts = /^(\d+)\.(.+)$/.exec(key);
      return parts === null ? [key] : numbers(Number(parts[1])).map((number) => `${number}.${parts[2]}`);
    },
    complaint: (one: Complaint): Complaint[] =>
      one.line === 0 ? [one] : numbers(one.line).map((line) => ({ ...one, line })),
  };
}

function told(whole: Assembled, one: Complaint): Assembled {
  return { ...whole, complaints: [...whole.complaints, one] };
}

function complaint(code: string, field: ParcelField, value: string, facts: Complaint['facts']): Complaint {
  return { code, field, line: 0, row: null, value, facts };
}
