import { type ProgressState, paceOf } from './pace.ts';
import type { Progress, ProgressOptions } from './progress.ts';

/** Least time between two lines, in milliseconds. */
const PACE = 500;

/**
 * Tells other programs how far a run is: on standard error one JSON object a line, `{"type": "progress", "records",
 * "parcels", "findings", "bytes", "totalBytes", "share", "recordsPerSecond", "secondsLeft", "seconds"}`. `share` is 0
 * to 1; `share` and `secondsLeft` are null while nobody knows. The last line tells the end of what was read.
 */
export function startJsonProgress({ stream, now }: Pick<ProgressOptions, 'stream' | 'now'>): Progress {
  const started = now();
  let told = started;
  let last: ProgressState | null = null;
  const tell = (state: ProgressState, elapsed: number): void => {
    const { rate, share, left } = paceOf(state, elapsed);
    const line = {
      type: 'progress',
      ...{ records: state.records, parcels: state.parcels, findings: state.findings },
      ...{ bytes: state.bytes, totalBytes: state.totalBytes, share },
      ...{ recordsPerSecond: rate, secondsLeft: left, seconds: Math.round(elapsed) / 1000 },
    };
    stream.write(`${JSON.stringify(line)}\n`);
  };
  return {
    update(state) {
      last = state;
      const time = now();
      if (time - told < PACE) return;
      told = time;
      tell(state, time - started);
      last = null;
    },
    stop() {
      if (last !== null) tell(last, now() - started);
      last = null;
    },
  };
}
