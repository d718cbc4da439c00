import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';

/** One program to measure. */
export interface Contestant {
  readonly name: string;
  /** Lines of its input; 0 where there is none. */
  readonly lines: number;
  /** Arguments of node. */
  readonly args: readonly string[];
  /** Folder that it writes; emptied before each run, outside the measured time. */
  readonly writes: string | null;
  /** Exit codes that mean it did its work. */
  readonly accepts: readonly number[];
}

/** One row of the result: medians over the runs, memory being the peak of the whole process. */
export interface Row {
  readonly name: string;
  readonly lines: number;
  readonly seconds: number;
  readonly peakMb: number;
  /** Processor time of the whole process, all threads, user and system: steadier than the wall's on a busy machine. */
  readonly cpuSeconds: number;
}

/**
 * Runs every contestant `runs` times in turn (A B C A B C, so that a busy minute falls on all alike), each
 * as its own process, and gives the medians. `weigh`: read the memory in the measured runs; otherwise in one
 * run more, because the probe would itself weigh on a start of a few hundredths of a second.
 */
export function measure(
  contestants: readonly Contestant[],
  runs: number,
  weigh: boolean,
  tell: (line: string) => void,
): Row[] {
  const seconds = contestants.map((): number[] => []);
  const weights = contestants.map((): Weight[] => []);
  for (let round = 1; round <= runs; round++) {
    contestants.forEach((contestant, index) => {
      const result = once(contestant, weigh);
      seconds[index]?.push(result.seconds);
      if (result.weight !== null) weights[index]?.push(result.weight);
      tell(`${round}/${runs} ${contestant.name} ${contestant.lines || ''} ${result.seconds.toFixed(2)} s`);
    });
  }
  return contestants.map((contestant, index) => {
    const weighed = weigh ? (weights[index] ?? []) : [once(contestant, true).weight ?? NOTHING];
    return {
      name: contestant.name,
      lines: contestant.lines,
      seconds: round3(median(seconds[index] ?? [])),
      peakMb: round3(median(weighed.map(({ peakMb }) => peakMb))),
      cpuSeconds: round3(median(weighed.map(({ cpuSeconds }) => cpuSeconds))),
    };
  });
}

/** What the probe in a process tells of it. */
type Weight = Pick<Row, 'peakMb' | 'cpuSeconds'>;

const NOTHING: Weight = { peakMb: 0, cpuSeconds: 0 };

function once(contestant: Contestant, weigh: boolean): { seconds: number; weight: Weight | null } {
  if (contestant.writes !== null) clear(contestant.writes);
  const folder = mkdtempSync(join(tmpdir(), 'xborder-bench-'));
  const memory = join(folder, 'memory');
  const probe = weigh ? ['--require', join(import.meta.dirname, '../bench/memory.cjs')] : [];
  const from = performance.now();
  const ended = spawnSync(process.execPath, [...probe, ...contestant.args], {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, XBORDER_BENCH_MEMORY: memory, NO_COLOR: '1' },
  });
  const seconds = (performance.now() - from) / 1000;
  if (ended.status === null || !contestant.accepts.includes(ended.status)) {
    throw new Error(
      `${contestant.name} ended with ${ended.status ?? ended.signal}: ${ended.stderr.toString().trim()}`,
    );
  }
  const weight = weigh ? weightOf(readFileSync(memory, 'utf8')) : null;
  rmSync(folder, { recursive: true, force: true });
  return { seconds, weight };
}

/** ext4 steps around the inodes that were freed in the last 35 seconds: a run right after would pay for the one before it. */
const FORGOTTEN_MS = 40_000;
/** Files of a run of which that is felt. */
const MANY = 500;

function clear(folder: string): void {
  if (!existsSync(folder)) return;
  const { length } = readdirSync(folder, { recursive: true });
  rmSync(folder, { recursive: true });
  if (length > MANY) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, FORGOTTEN_MS);
}

function weightOf(told: string): Weight {
  const [peakMb = 0, cpuSeconds = 0] = told.split(' ').map(Number);
  return { peakMb, cpuSeconds };
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? 0)) / 2;
}

function round3(value: number): number {
  return Math.round(value * 1000) / 1000;
}
