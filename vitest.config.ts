import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    globalSetup: ['tests/support/build.ts'],
    setupFiles: ['tests/support/breathe.ts'],
    testTimeout: 60_000,
    pool: 'forks',
    // Of itself vitest leaves one processor free; on two that is half of the machine.
    minWorkers: 1,
    maxWorkers: availableParallelism(),
  },
});
