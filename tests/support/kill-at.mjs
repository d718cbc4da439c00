// Loaded with --import before the program: kills the process at its n-th change of a file, for XBORDER_KILL_AT=n.
// Counts only with XBORDER_COUNT_TO=FILE. Changes made by worker threads are not counted: they happen side by side.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { isMainThread } from 'node:worker_threads';

const CHANGES = [
  'writeSync',
  'writeFileSync',
  'renameSync',
  'rmSync',
  'rmdirSync',
  'unlinkSync',
  'mkdirSync',
  'mkdtempSync',
  'linkSync',
  'ftruncateSync',
  'truncateSync',
  'fsyncSync',
];
const { XBORDER_KILL_AT: killAt = '', XBORDER_COUNT_TO: countTo = '' } = process.env;

if (isMainThread && (killAt !== '' || countTo !== '')) {
  let changes = 0;
  for (const name of CHANGES) {
    const change = fs[name];
    fs[name] = (...args) => {
      // Standard output and error are no files.
      if (args[0] === 1 || args[0] === 2) return change(...args);
      changes++;
      if (String(changes) === killAt) process.kill(process.pid, 'SIGKILL');
      return change(...args);
    };
  }
  syncBuiltinESMExports();
  const { writeFileSync } = fs;
  if (countTo !== '') process.on('exit', () => writeFileSync(countTo, String(changes - 0)));
}
