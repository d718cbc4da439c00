// Preloaded into the programs under measurement: leaves their peak memory, in MB, and their processor time, in seconds, in the named file at exit.
const { isMainThread } = require('node:worker_threads');
const { writeFileSync } = require('node:fs');

const file = process.env.XBORDER_BENCH_MEMORY;
if (isMainThread && file) {
  process.on('exit', () => {
    const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
    writeFileSync(file, `${maxRSS / 1024} ${(userCPUTime + systemCPUTime) / 1e6}`);
  });
}
