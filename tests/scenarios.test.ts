import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readScenarios, runScenario } from './support/scenario.ts';

const scenarios = readScenarios(fileURLToPath(new URL('./scenarios', import.meta.url)));

describe('the command line', () => {
  it.each(scenarios)('$name', (scenario) => {
    const { expected, given } = runScenario(scenario);
    expect(given).toEqual(expected);
    expect(Object.keys(expected)).toContain('status');
  });
});
