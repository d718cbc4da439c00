import type { Filing } from '../../model/filing.ts';
import { type EnterpriseCodeFault, enterpriseCodeFault } from '../../model/identity.ts';
import type { Field, Parcel } from '../../model/parcel.ts';
import type { Report } from '../rule.ts';

/** What an overseas platform without a Chinese code writes. */
const NO_PLATFORM = '无';
/** What a producer that is not registered with customs writes. */
const NO_OWNER = 'NO';

/** What is wrong with a code; `misplaced`: a word for "none" where a code must stand. */
type PartyFault = EnterpriseCodeFault | 'misplaced';

/** The code of one enterprise of a parcel, and what is wrong with it. */
interface FaultyCode {
  readonly field: Field;
  /** Where the user finds it: a key of the filing, or a column of the orders or waybills. */
  readonly key: string;
  readonly code: string;
  readonly fault: PartyFault;
}

const NONE: readonly FaultyCode[] = [];
const MOST_REMEMBERED = 1000;
const remembered = new Map<string, PartyFault | null>();

let lastFiling: Filing | null = null;
let lastOfFiling = NONE;
let lastParcel: Parcel | null = null;
let lastFound = NONE;

/** Tells every code of a parcel's enterprises that has this fault, with the facts `key` and `code`. */
export function reportCodes(parcel: Parcel, filing: Filing, fault: PartyFault, report: Report): void {
  const found = faultyCodes(parcel, filing);
  if (found === NONE) return;
  for (const { field, key, code, fault: kind } of found) if (kind === fault) report(field, 0, { key, code });
}

/** Is nothing wrong with any code of a parcel’s enterprises? */
export function hasFaultlessCodes(parcel: Parcel, filing: Filing): boolean {
  return faultyCodes(parcel, filing) === NONE;
}

/** Each faulty code once, with its first fault. Several rules ask about the same parcel one after the other. */
function faultyCodes(parcel: Parcel, filing: Filing): readonly FaultyCode[] {
  if (parcel === lastParcel && filing === lastFiling) return lastFound;
  if (filing !== lastFiling) {
    lastOfFiling = ofFiling(filing);
    lastFiling = filing;
  }
  const platform = faultOf(parcel.platformCode, NO_PLATFORM);
  const logistics = faultOf(parcel.logisticsCode, '');
  lastParcel = parcel;
  lastFound = lastOfFiling;
  if (platform !== null || logistics !== null) {
    const own: FaultyCode[] = [];
    if (platform !== null) {
      const key = parcel.platformCode === filing.platform.code ? 'platform.code' : 'platform_code';
      own.push({ field: 'platformCode', key, code: parcel.platformCode, fault: platform });
    }
    if (logistics !== null) {
      const key = parcel.logisticsCode === filing.logistics.code ? 'logistics.code' : 'logistics_code';
      own.push({ field: 'logisticsCode', key, code: parcel.logisticsCode, fault: logistics });
    }
    lastFound = [...own, ...lastOfFiling];
  }
  return lastFound;
}

function ofFiling({ ecommerce, owner, agent, transfer, bonded }: Filing): readonly FaultyCode[] {
  const found: FaultyCode[] = [];
  const look = (key: string, code: string, none: string): void => {
    const fault = faultOf(code, none);
    if (fault !== null) found.push({ field: 'orderNo', key, code, fault });
  };
  look('ecommerce.code', ecommerce.code, '');
  look('owner.code', owner.code, NO_OWNER);
  look('agent.code', agent.code, '');
  if (transfer.code !== agent.code) look('transfer.code', transfer.code, '');
  if (bonded !== undefined) look('bonded.code', bonded.code, '');
  return found.length === 0 ? NONE : found;
}

function faultOf(code: string, none: string): PartyFault | null {
  if (code === none && none !== '') return null;
  const known = remembered.get(code);
  if (known !== undefined) return known;
  const fault =
    code === NO_PLATFORM || code.toUpperCase() === NO_OWNER ? 'misplaced' : enterpriseCodeFault(code);
  if (remembered.size < MOST_REMEMBERED) remembered.set(code, fault);
  return fault;
}
