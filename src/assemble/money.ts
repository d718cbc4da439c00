import { moneyDefects } from '../intake/defects/money.ts';
import type { MoneyField } from '../intake/profiles/profile.ts';
import { absolute, type Decimal, divide, formatDecimal, multiply, ONE, ZERO } from '../model/decimal.ts';
import type { Line } from '../model/parcel.ts';
import type { Complaints } from './cells.ts';

/** A line with its price as the file prints it. */
export interface PrintedLine {
  readonly line: Line;
  /** The amount printed: a unit price, or the total of the line. */
  readonly printed: Decimal | null;
  readonly basis: 'unit' | 'line' | 'none';
  /** Discount of the line, already off `line.total`. */
  readonly discount: Decimal;
}

/** What an order says of its own money, in its currency; `null`: nothing. */
export type OrderMoney = Readonly<Record<Extract<MoneyField, `order${string}`>, Decimal | null>>;

/** Amounts are printed with two places, so each line may be off by a cent. */
const CENT = ONE / 100n;

/**
 * Proves the lines of an order against the order's own subtotal or total, and takes a discount of the
 * whole order off its lines in proportion. `unshipped` is the value of lines that are in the order but not
 * in the parcel; `lineSum` is what the lines come to by the totals printed beside them, before or after their
 * discounts, for files whose orders have no totals of their own. Where only the other reading of the price column adds up, that one is taken and told;
 * where neither does, the order is told with both sums. An order that says nothing of itself stays as it is.
 */
export function settleMoney(
  lines: readonly PrintedLine[],
  unshipped: Decimal,
  freight: Decimal,
  order: OrderMoney,
  complaints: Complaints,
  lineSum: Decimal | null = null,
): readonly Line[] {
  tellRefund(order, complaints);
  const asRead = lines.map(({ line }) => line);
  const sum = totalOf(asRead);
  if (sum === null) return asRead;
  const tolerance = CENT * BigInt(Math.max(lines.length, 1));
  const proof = (goods: Decimal): Proof => {
    const proved = prove(goods + unshipped, freight, order, tolerance);
    return proved.kind !== 'nothing-said' || lineSum === null
      ? proved
      : proveByLines(goods, discountOf(lines), lineSum, tolerance);
  };
  const first = proof(sum);
  if (first.kind === 'nothing-said') return asRead;
  if (first.kind === 'fits') return allocated(asRead, sum, first.discount);
  const turned = lines.map(turnedRound);
  const otherSum = totalOf(turned);
  const second = otherSum === null || otherSum === sum ? first : proof(otherSum);
  const facts = {
    sum: formatDecimal(sum + unshipped),
    other: formatDecimal((otherSum ?? sum) + unshipped),
    expected: first.expected,
  };
  if (otherSum !== null && second.kind === 'fits') {
    complaints.add(moneyDefects.otherBasis.id, 'price', 1, null, '', facts);
    return allocated(turned, otherSum, second.discount);
  }
  complaints.damaged.add('goodsValue');
  complaints.add(moneyDefects.doesNotAddUp.id, 'price', 1, null, '', facts);
  return asRead;
}

type Proof =
  | { readonly kind: 'nothing-said' }
  | { readonly kind: 'fits'; readonly discount: Decimal }
  | { readonly kind: 'differs'; readonly expected: string };

function prove(goods: Decimal, freight: Decimal, order: OrderMoney, tolerance: Decimal): Proof {
  const { orderSubtotal, orderTotal, orderTax, orderDiscount } = order;
  const discount = orderDiscount === null ? ZERO : absolute(orderDiscount);
  const same = (a: Decimal, b: Decimal): boolean => absolute(a - b) <= tolerance;
  if (orderSubtotal !== null) {
    if (same(goods, orderSubtotal)) return { kind: 'fits', discount: ZERO };
    if (discount > ZERO && same(goods - discount, orderSubtotal)) return { kind: 'fits', discount };
    return { kind: 'differs', expected: formatDecimal(orderSubtotal) };
  }
  if (orderTotal === null) return { kind: 'nothing-said' };
  const tax = orderTax ?? ZERO;
  for (const off of discount > ZERO ? [ZERO, discount] : [ZERO]) {
    for (const added of tax > ZERO ? [tax, ZERO] : [ZERO]) {
      if (same(goods - off + freight + added, orderTotal)) return { kind: 'fits', discount: off };
    }
  }
  return { kind: 'differs', expected: formatDecimal(orderTotal) };
}

function proveByLines(goods: Decimal, discount: Decimal, lineSum: Decimal, tolerance: Decimal): Proof {
  const fits = [goods, goods + discount].some((sum) => absolute(sum - lineSum) <= tolerance);
  return fits ? { kind: 'fits', discount: ZERO } : { kind: 'differs', expected: formatDecimal(lineSum) };
}

function discountOf(lines: readonly PrintedLine[]): Decimal {
  return lines.reduce((sum, { discount }) => sum + discount, ZERO);
}

/** The line as it would be if its unit price were a line total, or the other way round. */
function turnedRound({ line, printed, basis, discount }: PrintedLine): Line {
  const { quantity } = line;
  if (printed === null || quantity === null || quantity <= ZERO || basis === 'none') return line;
  const total = (basis === 'unit' ? printed : multiply(printed, quantity)) - discount;
  return { ...line, total, price: divide(total, quantity) };
}

function totalOf(lines: readonly Line[]): Decimal | null {
  let sum = ZERO;
  for (const { total } of lines) {
    if (total === null) return null;
    sum += total;
  }
  return sum;
}

/** Takes a discount off the lines in proportion to their totals, to the last place; the last line takes what is left. */
function allocated(lines: readonly Line[], sum: Decimal, discount: Decimal): readonly Line[] {
  if (discount <= ZERO || sum <= ZERO) return lines;
  let left = discount;
  return lines.map((line, index) => {
    const { total, quantity } = line;
    if (total === null || quantity === null || quantity <= ZERO) return line;
    const share = index === lines.length - 1 ? left : (discount * total) / sum;
    left -= share;
    const net = total - share;
    return { ...line, total: net, price: divide(net, quantity) };
  });
}

function tellRefund({ orderRefund, orderTotal }: OrderMoney, complaints: Complaints): void {
  if (orderRefund === null || orderRefund === ZERO) return;
  if (orderTotal !== null && absolute(orderRefund) >= orderTotal) return;
  const refund = formatDecimal(absolute(orderRefund));
  complaints.add(moneyDefects.partlyRefunded.id, 'goodsValue', 0, null, refund, { refund });
}
