const COMPACT = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)$/;
const PRINTED =
  /^(\d{4})[-/](\d\d)[-/](\d\d)[T ](\d\d):(\d\d)(?::(\d\d)(?:\.\d{1,9})?)? ?(Z|[+-]\d\d:?\d\d)?$/;

/** Milliseconds that Beijing, which has no daylight saving, is ahead. */
export const BEIJING_AHEAD = 8 * 60 * 60 * 1000;

/**
 * A time as messages write it, yyyyMMddHHmmss Beijing time, from `20261101091240`, `2026-11-01 09:12:40` (Beijing time) or
 * the same with an offset from UTC; `null`: it is none of these, or there is no such time.
 */
export function beijingTime(text: string): string | null {
  const found = COMPACT.exec(text) ?? PRINTED.exec(text);
  if (found === null) return null;
  const [, year, month, day, hour, minute, second = '00', offset] = found;
  const plain = `${year}-${month}-${day}T${hour}:${minute}:${second}`;
  if (new Date(`${plain}Z`).toJSON()?.startsWith(plain) !== true) return null;
  if (offset === undefined) return compact(plain);
  const zone = offset.replace(/^([+-]\d\d)(\d\d)$/, '$1:$2');
  const at = new Date(`${plain}${zone}`).getTime();
  return Number.isNaN(at) ? null : compact(new Date(at + BEIJING_AHEAD).toISOString());
}

function compact(iso: string): string {
  return iso.slice(0, 19).replace(/[-T:]/g, '');
}
