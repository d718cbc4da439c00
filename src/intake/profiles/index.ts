import { native } from './native.ts';
import type { Profile, RefusedReport } from './profile.ts';
import { shopifyOrders } from './shopify.ts';

/** Every profile of a table. */
export const tableProfiles: readonly Profile[] = [native, shopifyOrders];

/** Every profile of a JSON document, beside the native one. */
export const jsonProfiles: readonly Profile[] = [];

/** Every profile. */
export const profiles: readonly Profile[] = [...tableProfiles, ...jsonProfiles];

/** Reports of known platforms that cannot make a parcel. */
export const refusedReports: readonly RefusedReport[] = [];

/** The profile of that name. */
export function profileNamed(id: string): Profile | undefined {
  return profiles.find((profile) => profile.id === id);
}
