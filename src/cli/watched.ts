import { spawn } from 'node:child_process';
import { ownerOf } from '../run/watch/owners.ts';
import type { Declared, DeclareJob, Watcher } from '../run/watch/watch.ts';

/**
 * Declares a file in a process of its own: what breaks there does not end the watch, and its memory is given back. It
 * begins when its number has been written down: a watcher that is killed leaves none behind that nobody knows of.
 */
export function declaring(args: readonly string[], language: string): Watcher['declare'] {
  return (job, begins) => {
    const child = spawn(process.execPath, [process.argv[1] ?? '', ...command(job, args, language)], {
      stdio: ['pipe', 'ignore', 'pipe'],
      // Ctrl+C goes to a terminal's whole group of processes; the file in hand is finished first.
      detached: true,
    });
    let said = '';
    child.stderr.on('data', (piece: Buffer) => {
      said += piece.toString();
    });
    // It may have ended before it was told to begin.
    child.stdin.on('error', () => undefined);
    return new Promise<Declared>((resolve, reject) => {
      child.on('error', reject);
      child.on('close', (code) => resolve({ code: ended(code), said }));
      if (child.pid === undefined) return;
      begins(ownerOf(child.pid));
      child.stdin.end(WORD);
    });
  };
}

const WORD = 'begin';

function command(
  { file, taken, run, resumes }: DeclareJob,
  args: readonly string[],
  language: string,
): string[] {
  const told = ['--taken', taken, '-q', '--lang', language];
  return resumes
    ? ['declare', '--resume', run, ...told]
    : ['declare', ...told, ...args, '--out', run, '--', file];
}

function ended(code: number | null): Declared['code'] {
  return code === 0 || code === 1 || code === 2 ? code : null;
}

let word: Promise<void> | null = null;

/** Waits for the watcher's word. Without it the watcher is no more, and nothing may begin. */
export function wordToBegin(): Promise<void> {
  word ??= new Promise((resolve) => {
    let said = '';
    process.stdin.on('data', (piece: Buffer) => {
      said += piece.toString();
    });
    process.stdin.on('close', () => (said === WORD ? resolve() : process.exit(2)));
  });
  return word;
}
