import { spawnSync } from 'node:child_process';

/** Builds the program once before any test: scenarios run what users run. */
export default function setup(): void {
  const { status, stderr } = spawnSync(process.execPath, ['scripts/build.js'], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`the program does not build:\n${stderr}`);
}
