import type { Filing } from '../../model/filing.ts';
import type { CebNumber } from './index.ts';

/** Last day on which retail exports needed a receipt of payment: announcement 167 of 2024 holds from 2024-12-15. */
const LAST_DAY_OF_403 = '2024-12-14';

/**
 * The messages of a parcel that are due for its inventory, in the order in which they go out: order, receipt of
 * payment, waybill, inventory. Retail (9610, 1210) needed the receipt of payment until 2024-12-14; it is the payment
 * enterprise's to send unless the filing says who received the money. 9710 and 9810 never needed one (announcement
 * 75 of 2020). `on` is the day of export, yyyy-MM-dd.
 */
export function messagesDue({ tradeMode, payment }: Filing, on: string): readonly CebNumber[] {
  const isRetail = tradeMode === '9610' || tradeMode === '1210';
  return isRetail && on <= LAST_DAY_OF_403 && payment !== undefined
    ? ['303', '403', '505', '603']
    : ['303', '505', '603'];
}
