import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/model/finding.ts';
import { ToldOnce } from '../../src/run/once.ts';
import { parcelWith, verdictWith } from '../support/parcels.ts';

function finding(code: string, facts: Finding['facts'], line: number): Finding {
  const at = { file: 'orders.csv', line, column: 1, record: line - 1, field: 'sku' };
  return { code, severity: 'error', at, order: `SO${line}`, value: '', facts };
}

describe('what the catalogue lacks', () => {
  it('is told once a run, where it was met first, with its rows; every parcel keeps its own findings', () => {
    const once = new ToldOnce();
    const examined = (...findings: Finding[]) =>
      once.sift({ parcel: parcelWith({}), goods: [], findings, told: findings, verdict: verdictWith({}) });
    const unsaid: Finding = { ...finding('XB-TRADE-003', { sku: 'A' }, 6), severity: 'warning' };
    const weight = finding('XB-SUM-003', {}, 3);
    const seen = [
      examined(
        finding('XB-JOIN-001', { sku: 'A', rows: 1 }, 2),
        finding('XB-JOIN-001', { sku: 'A', rows: 1 }, 3),
        weight,
      ),
      examined(
        finding('XB-JOIN-001', { sku: 'B', rows: 1 }, 4),
        finding('XB-JOIN-011', { sku: 'SET', component: 'A', rows: 1 }, 5),
      ),
      examined(finding('XB-JOIN-001', { sku: 'A', rows: 1 }, 6), unsaid),
      examined(unsaid),
      examined(weight),
    ];
    expect(seen.map(({ told }) => told)).toEqual([[weight], [], [], [unsaid], [weight]]);
    expect(seen.map(({ findings }) => findings.length)).toEqual([3, 2, 2, 1, 1]);
    expect(once.rest()).toEqual([
      finding('XB-JOIN-001', { sku: 'A', rows: 3 }, 2),
      finding('XB-JOIN-001', { sku: 'B', rows: 1 }, 4),
      finding('XB-JOIN-011', { sku: 'SET', component: 'A', rows: 1 }, 5),
    ]);
  });
});
