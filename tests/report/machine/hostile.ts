import fc from 'fast-check';
import type { Finding } from '../../../src/model/finding.ts';
import { finding } from '../fixture.ts';

/** Findings on cells that hold anything at all. */
export const anyFinding: fc.Arbitrary<Finding> = fc
  .record({
    value: fc.string({ unit: 'binary' }),
    field: fc.string({ unit: 'binary' }),
    order: fc.string({ unit: 'binary' }),
    file: fc.string({ unit: 'binary', minLength: 1 }),
    line: fc.nat(),
    column: fc.nat(),
  })
  .map(({ value, field, order, file, line, column }) => ({
    ...finding,
    value,
    order,
    at: { ...finding.at, field, file, line, column },
  }));
