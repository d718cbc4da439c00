const DAY = 86_400_000;

/** The last days asked for: those of the guarantee and of the run are the same for every parcel. */
let last = { from: '', to: '', days: 0 };

/** Days from one day to another (both yyyy-MM-dd, calendar days, no time zone); negative when `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  if (from !== last.from || to !== last.to) {
    const days = Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY);
    last = { from, to, days };
  }
  return last.days;
}
