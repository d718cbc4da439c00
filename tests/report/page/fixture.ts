import type { Verdict } from '../../../src/lane/verdict.ts';
import type { Finding } from '../../../src/model/finding.ts';
import type { Line, Parcel } from '../../../src/model/parcel.ts';
import type { PageParcel } from '../../../src/report/page/index.ts';
import { lineWith, parcelWith } from '../../support/parcels.ts';
import { catalogue, greenVerdict } from '../fixture.ts';

/** A green parcel worth USD 25, which are CNY 175; changes to it, its line and its verdict. */
export function pageParcel(
  order: string,
  change: Partial<Parcel> = {},
  goods: Partial<Line> = {},
  verdict: Partial<Verdict> = {},
  findings: readonly Finding[] = [],
): PageParcel {
  const names = { sku: 'TS-1', title: 'T-shirt', nameZh: 'T恤衫', nameEn: 'T-shirt', hsCode: '6109100021' };
  const parcel = parcelWith({
    orderNo: order,
    waybillNo: `W${order}`,
    consigneeName: 'Jane Smith',
    country: 'USA',
    currency: 'USD',
    goodsValue: 2_500_000n,
    grossWeight: 65_000n,
    lines: [lineWith({ ...names, ...goods })],
    ...change,
  });
  return { parcel, verdict: { ...greenVerdict, ...verdict }, findings, declared: true, cny: 17_500_000n };
}

/** What a page is made with in these tests. */
export const setting = {
  catalogue,
  language: 'en',
  version: '1.2.3',
  documentation: (code: string) => `https://example.org/p/${code}`,
} as const;
