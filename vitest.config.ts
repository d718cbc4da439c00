import { availableParallelism } from 'node:os';
import { configDefaults, defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { chromiumPath } from './tests/page/chromium-path.ts';

const { CI } = process.env;
// Under CI the tests of the page fail where there is no browser; a person without one is told.
const withoutBrowser = chromiumPath() === null && (CI === undefined || CI === '' || CI === 'false');
if (withoutBrowser)
  console.log('no Chromium here: the tests of the page in a browser (tests/page) are not run');

/** Files that take more than ten seconds, the longest first: whichever of them began last would keep one processor busy alone. */
const LONG = [
  'tests/scenarios.test.ts',
  'tests/end-to-end/one-release.test.ts',
  'tests/ledger/kill.test.ts',
  'tests/run/resume.test.ts',
  'tests/run/watch/killed.test.ts',
  'tests/run/follow-up/kill.test.ts',
  'tests/declare/whole-run.test.ts',
  'tests/run/shards/identical.test.ts',
  'tests/page/axe.test.ts',
];

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification): number => {
      const index = LONG.findIndex((name) => moduleId.endsWith(name));
      return index < 0 ? LONG.length : index;
    };
    return [...(await super.sort(files))].sort((one, other) => place(one) - place(other));
  }
}

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: [...configDefaults.exclude, ...(withoutBrowser ? ['tests/page/**'] : [])],
    globalSetup: ['tests/support/build.ts'],
    setupFiles: ['tests/support/breathe.ts'],
    testTimeout: 60_000,
    pool: 'forks',
    sequence: { sequencer: LongestFirst },
    // Of itself vitest leaves one processor free; on two that is half of the machine.
    minWorkers: 1,
    maxWorkers: availableParallelism(),
  },
});
