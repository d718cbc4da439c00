import { ZERO } from '../model/decimal.ts';
import type { Line, Parcel } from '../model/parcel.ts';
import { regimes } from '../model/regime.ts';
import { limitOn, parcelValueLimits } from './limits.ts';
import { rebateAbolished } from './non-rebate/abolished.ts';
import { parcelValue } from './non-trade/parcel-value.ts';
import { readSupervision } from './non-trade/supervision.ts';
import type { World } from './rule.ts';

/** A condition of the simplified declaration, by the field or filing key that decides it. */
type SimplifiedCondition =
  | 'tradeMode'
  | 'pilotZone'
  | 'claims'
  | 'value'
  | 'licenceNo'
  | 'supervision'
  | 'refund'
  | 'dutyRate';

/** What the flag depends on besides the parcel: filing, exchange rates and day of export. */
type FlagWorld = Pick<World, 'filing' | 'rates' | 'on'>;

/**
 * The kind of declaration (申报业务类型, statisticsFlag of CEB603): `A` simplified, counted but never summed
 * up, when every condition is known to hold; `B` summary declaration in every other case, because A
 * asserts to customs what B leaves open.
 */
export function statisticsFlag(parcel: Parcel, world: FlagWorld): 'A' | 'B' {
  return unmetForSimplified(parcel, world).length === 0 ? 'A' : 'B';
}

/**
 * The conditions of the simplified declaration that a parcel does not meet, or of which nobody said that
 * it meets them. The specification asks for no licence, no export duty and no refund; the pilot zone and
 * the value limit come with list clearance. Bonded exports (1210) have no simplified form.
 */
export function unmetForSimplified(parcel: Parcel, world: FlagWorld): readonly SimplifiedCondition[] {
  const { filing, rates, on } = world;
  const unmet: SimplifiedCondition[] = [];
  if (filing.tradeMode === '1210') unmet.push('tradeMode');
  if (!filing.pilotZone) unmet.push('pilotZone');
  if (regimes.some((regime) => !parcel.claims.has(regime))) unmet.push('claims');
  const limit = limitOn(parcelValueLimits, on);
  const value = parcelValue(parcel, rates);
  if (limit === null || value.kind !== 'known' || value.cny > limit.value) unmet.push('value');
  if (parcel.licenceNo !== '') unmet.push('licenceNo');
  if (!parcel.lines.every(needsNoLicence)) unmet.push('supervision');
  if (!parcel.lines.every((line) => claimsNoRefund(line, on))) unmet.push('refund');
  if (!parcel.lines.every((line) => line.dutyRate === ZERO)) unmet.push('dutyRate');
  return unmet;
}

function needsNoLicence(line: Line): boolean {
  if (line.supervision === '') return false;
  const { licence, prohibited, unknown } = readSupervision(line.supervision);
  return licence === '' && prohibited === '' && unknown === '';
}

function claimsNoRefund(line: Line, on: string): boolean {
  return (
    line.refund === 'no' ||
    (line.refund === '' && (line.rebateRate === ZERO || rebateAbolished(line.hsCode, on)))
  );
}
