import { availableParallelism } from 'node:os';
import { configDefaults, defineConfig } from 'vitest/config';
import { chromiumPath } from './tests/page/chromium-path.ts';

const { CI } = process.env;
// Under CI the tests of the page fail where there is no browser; a person without one is told.
const withoutBrowser = chromiumPath() === null && (CI === undefined || CI === '' || CI === 'false');
if (withoutBrowser)
  console.log('no Chromium here: the tests of the page in a browser (tests/page) are not run');

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: [...configDefaults.exclude, ...(withoutBrowser ? ['tests/page/**'] : [])],
    globalSetup: ['tests/support/build.ts'],
    setupFiles: ['tests/support/breathe.ts'],
    testTimeout: 60_000,
    pool: 'forks',
    // Of itself vitest leaves one processor free; on two that is half of the machine.
    minWorkers: 1,
    maxWorkers: availableParallelism(),
  },
});
