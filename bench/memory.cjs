// Preloaded into the programs under measurement: leaves their peak memory, in MB, in the named file at exit.
const { isMainThread } = require('node:worker_threads');
const { writeFileSync } = require('node:fs');

const file = process.env.XBORDER_BENCH_MEMORY;
if (isMainThread && file) {
  process.on('exit', () => writeFileSync(file, String(process.resourceUsage().maxRSS / 1024)));
}
