const DAY = 86_400_000;

/** Days from one day to another (both yyyy-MM-dd, calendar days, no time zone); negative when `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY);
}
