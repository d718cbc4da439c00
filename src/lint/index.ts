import type { RunLint } from './lint.ts';
import oneTariffCode from './one-tariff-code.ts';
import oneWeight from './one-weight.ts';
import twoOrigins from './two-origins.ts';
import weightsAtRandom from './weights-at-random.ts';

/** What is looked for in a run as a whole: signs that data were made up. */
export const runLints: readonly RunLint[] = [oneTariffCode, oneWeight, weightsAtRandom, twoOrigins];
