import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import type { Random } from '../random.ts';

const SIGNALS = ['SIGKILL', 'SIGKILL', 'SIGTERM', 'SIGINT'] as const;

/** What the watchers of a soak went through. */
export interface Lives {
  started: number;
  killed: number;
  stopped: number;
  /** Highest resident set of a watcher, in MB. */
  peak: number;
  /** What they said that nobody expected. */
  readonly complaints: string[];
}

/** One or two watchers on a folder, that are killed and started anew. */
export class Watchers {
  readonly lives: Lives = { started: 0, killed: 0, stopped: 0, peak: 0, complaints: [] };
  private readonly args: readonly string[];
  private readonly random: Random;
  private running: ChildProcess[] = [];
  /** Asked to end; they finish what they have in hand. */
  private readonly ending: Promise<unknown>[] = [];

  /** `args`: of `xborder watch`, the program before them. */
  constructor(args: readonly string[], random: Random) {
    this.args = args;
    this.random = random;
  }

  private start(): void {
    const child = spawn(process.execPath, this.args, { stdio: ['ignore', 'ignore', 'pipe'], detached: true });
    this.lives.started++;
    this.running.push(child);
    child.stderr?.on('data', (piece: Buffer) => {
      const said = piece.toString();
      if (/^\s+at |Error:/m.test(said)) this.lives.complaints.push(said);
    });
    child.on('exit', () => {
      this.running = this.running.filter((each) => each !== child);
    });
  }

  /** Ends one of them, half of the times without warning, and starts others in its stead. */
  async disturb(): Promise<void> {
    this.look();
    const victim = this.running[this.random.below(Math.max(1, this.running.length))];
    const signal = this.random.pick(SIGNALS);
    if (victim !== undefined) {
      this.running = this.running.filter((each) => each !== victim);
      victim.kill(signal);
      if (signal === 'SIGKILL') this.lives.killed++;
      else this.lives.stopped++;
      const end = once(victim, 'exit');
      this.ending.push(end);
      if (this.random.below(2) === 0) await end;
    }
    this.atLeast(this.random.below(3) === 0 ? 2 : 1);
  }

  /** Starts as many as are missing. */
  atLeast(wanted: number): void {
    while (this.running.length < wanted) this.start();
  }

  /** Ends all of them in an orderly way. */
  async stop(): Promise<void> {
    this.look();
    for (const child of this.running) {
      this.ending.push(once(child, 'exit'));
      child.kill('SIGTERM');
    }
    await Promise.all(this.ending);
  }

  private look(): void {
    for (const { pid } of this.running) {
      const peak = /VmHWM:\s+(\d+)/.exec(statusOf(pid ?? 0))?.[1];
      this.lives.peak = Math.max(this.lives.peak, Number(peak ?? 0) / 1024);
    }
  }
}

function statusOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/status`, 'utf8');
  } catch {
    // It has just ended.
    return '';
  }
}
