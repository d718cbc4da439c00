import type { ownWeightUnits } from '../../../model/own-profile.ts';

type WeightUnit = (typeof ownWeightUnits)[number];

/** Kilograms in one unit, exactly, as a fraction of a hundred million millionths. */
const PER_UNIT: Readonly<Record<WeightUnit, bigint>> = {
  kg: 100_000_000_000_000n,
  g: 100_000_000_000n,
  lb: 45_359_237_000_000n,
  oz: 2_834_952_312_500n,
};
const WHOLE = 100_000_000_000_000n;
/** Decimals that messages hold. */
const PLACES = 5;

/** A weight in kilograms, half up at the fifth decimal; what is no plain number stays as it is. */
export function kilograms(text: string, unit: WeightUnit): string {
  const parts = /^(\d{1,15})(?:\.(\d{1,15}))?$/.exec(text);
  if (unit === 'kg' || parts === null) return text;
  const fraction = parts[2] ?? '';
  const scale = 10n ** BigInt(fraction.length);
  const exact = BigInt(`${parts[1] ?? '0'}${fraction}`) * PER_UNIT[unit] * 10n ** BigInt(PLACES);
  const divisor = scale * WHOLE;
  const digits = ((exact + divisor / 2n) / divisor).toString().padStart(PLACES + 1, '0');
  const decimals = digits.slice(-PLACES).replace(/0+$/, '');
  return digits.slice(0, -PLACES) + (decimals === '' ? '' : `.${decimals}`);
}
