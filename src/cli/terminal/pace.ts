/** How far a run is. `totalBytes`: 0 when nobody knows (standard input). */
export interface ProgressState {
  readonly records: number;
  readonly parcels: number;
  readonly findings: number;
  readonly bytes: number;
  readonly totalBytes: number;
}

/** How fast a run is. */
export interface Pace {
  /** Rows a second. */
  readonly rate: number;
  /** Of the bytes, 0 to 1; `null`: nobody knows how many there are. */
  readonly share: number | null;
  /** Whole seconds until all has been read, at this pace; `null`: nobody knows. */
  readonly left: number | null;
}

/** The pace of a run that has gone on for so many milliseconds. */
export function paceOf({ records, bytes, totalBytes }: ProgressState, elapsed: number): Pace {
  const rate = elapsed > 0 ? Math.round((records / elapsed) * 1000) : 0;
  const share = totalBytes > 0 ? Math.min(1, Math.round((bytes / totalBytes) * 1e4) / 1e4) : null;
  const left =
    share === null || bytes === 0
      ? null
      : Math.ceil((elapsed * Math.max(0, totalBytes - bytes)) / bytes / 1000);
  return { rate, share, left };
}
