import type { Language } from '../../model/explained.ts';
import { grouped } from '../../text/numbers.ts';
import { type ProgressState, paceOf } from './pace.ts';

/** A line that tells how far a run is, while it goes on. */
export interface Progress {
  /** Cheap: may be called after every piece of input. */
  update(state: ProgressState): void;
  /** Takes the line away; nothing is printed after it. */
  stop(): void;
}

/** Where and how to show progress. */
export interface ProgressOptions {
  /** Standard error. */
  readonly stream: NodeJS.WritableStream & { readonly isTTY?: boolean };
  /** `false` for `--quiet`. */
  readonly enabled: boolean;
  readonly colour: boolean;
  readonly language: Language;
  /** Milliseconds on a clock that never goes back. */
  readonly now: () => number;
}

/** A run shorter than this shows nothing, and does not load the spinner. */
const PATIENCE = 300;
/** Before that the time left is a guess, and not told. */
const SETTLED = 2000;
/** Least time between two changes of the text. */
const PACE = 100;

const silent: Progress = { update: () => {}, stop: () => {} };

/** Shows progress on a terminal; does nothing where there is none, or when not enabled. */
export function startProgress(options: ProgressOptions): Progress {
  if (!options.enabled || options.stream.isTTY !== true) return silent;
  const started = options.now();
  let changed = started;
  let text = '';
  let spinner: { text: string; stop(): unknown } | null = null;
  let asked = false;
  let stopped = false;
  const load = async (): Promise<void> => {
    const { default: ora } = await import('ora');
    if (stopped) return;
    // Standard input may be the orders, and raw mode would swallow Ctrl+C: ora must leave it alone.
    const looks = { stream: options.stream, isEnabled: true, discardStdin: false } as const;
    spinner = ora({ ...looks, text, color: options.colour ? 'cyan' : false }).start();
  };
  return {
    update(state) {
      const now = options.now();
      if (stopped || now - started < PATIENCE || now - changed < PACE) return;
      changed = now;
      text = progressText(state, now - started, options.language);
      if (spinner !== null) spinner.text = text;
      else if (!asked) {
        asked = true;
        // A spinner that cannot be loaded is no reason to end a run.
        load().catch(() => {});
      }
    },
    stop() {
      stopped = true;
      spinner?.stop();
      spinner = null;
    },
  };
}

/** One line: share of the bytes, rows, rows a second, parcels, findings, time left. `elapsed` is in milliseconds. */
export function progressText(state: ProgressState, elapsed: number, language: Language): string {
  const { rate, share, left } = paceOf(state, elapsed);
  const [records, speed, parcels, findings] = [state.records, rate, state.parcels, state.findings].map(
    grouped,
  );
  const parts =
    language === 'zh'
      ? [`${records} 行`, `每秒 ${speed} 行`, `${parcels} 个包裹`, `${findings} 个问题`]
      : [`${records} rows`, `${speed} rows/s`, `${parcels} parcels`, `${findings} findings`];
  if (share !== null) parts.unshift(`${Math.floor(share * 100)}%`);
  if (left !== null && elapsed >= SETTLED) parts.push(leftText(left, language));
  return parts.join(' · ');
}

function leftText(seconds: number, language: Language): string {
  const minutes = Math.floor(seconds / 60);
  const clock = `${minutes}:${String(seconds % 60).padStart(2, '0')}`;
  return language === 'zh' ? `还需 ${clock}` : `${clock} left`;
}
