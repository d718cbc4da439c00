import { aliexpressOrders } from './aliexpress-orders.ts';
import { amazonOrders } from './amazon-orders.ts';
import { amazonSpApi } from './amazon-sp-api.ts';
import { amazonUnshipped } from './amazon-unshipped.ts';
import { carrier4px } from './carrier-4px.ts';
import { customs9610 } from './customs-9610.ts';
import { dianxiaomiOrders } from './dianxiaomi-orders.ts';
import { ebayOrders } from './ebay-orders.ts';
import { etsyItems } from './etsy-items.ts';
import { lazadaOrders } from './lazada-orders.ts';
import { native } from './native.ts';
import type { Profile } from './profile.ts';
import { shopeeOrders } from './shopee-orders.ts';
import { shopifyOrders } from './shopify.ts';
import { shopifyJson } from './shopify-json.ts';
import { temuOrders } from './temu-orders.ts';
import { tiktokOrders } from './tiktok-orders.ts';
import { walmartOrders } from './walmart-orders.ts';
import { woocommerceCsv } from './woocommerce-csv.ts';
import { woocommerceJson } from './woocommerce-json.ts';

export { refusedReports } from './refused.ts';

/** Every profile of a table. */
export const tableProfiles: readonly Profile[] = [
  native,
  shopifyOrders,
  amazonOrders,
  amazonUnshipped,
  etsyItems,
  ebayOrders,
  woocommerceCsv,
  tiktokOrders,
  shopeeOrders,
  lazadaOrders,
  walmartOrders,
  temuOrders,
  aliexpressOrders,
  dianxiaomiOrders,
  carrier4px,
  customs9610,
];

/** Every profile of a JSON document, beside the native one. */
export const jsonProfiles: readonly Profile[] = [shopifyJson, woocommerceJson, amazonSpApi];

/** Every profile. */
export const profiles: readonly Profile[] = [...tableProfiles, ...jsonProfiles];

/** The profile of that name. */
export function profileNamed(id: string): Profile | undefined {
  return profiles.find((profile) => profile.id === id);
}
