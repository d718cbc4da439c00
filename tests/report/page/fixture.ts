import type { Verdict } from '../../../src/lane/verdict.ts';
import type { Finding } from '../../../src/model/finding.ts';
import type { Line, Parcel } from '../../../src/model/parcel.ts';
import type { PageParcel } from '../../../src/report/page/index.ts';
import { catalogue, greenVerdict, layout } from '../fixture.ts';

const line: Line = {
  number: 1,
  sku: 'TS-1',
  title: 'T-shirt',
  nameZh: 'T恤衫',
  nameEn: 'T-shirt',
  hsCode: '6109100021',
  model: '',
  barcode: '',
  itemRecordNo: '',
  originCountry: 'CHN',
  currency: 'USD',
  unit: '011',
  quantity: 200_000n,
  price: 1_250_000n,
  total: 2_500_000n,
  unit1: '011',
  quantity1: 200_000n,
  unit2: '035',
  quantity2: 50_000n,
  netWeight: 50_000n,
  supervision: '-',
  inspection: '-',
  rebateRate: 0n,
  refund: 'no',
  dutyRate: 0n,
  attributes: '',
};

/** A green parcel worth USD 25, which are CNY 175; changes to it, its line and its verdict. */
export function pageParcel(
  order: string,
  change: Partial<Parcel> = {},
  goods: Partial<Line> = {},
  verdict: Partial<Verdict> = {},
  findings: readonly Finding[] = [],
): PageParcel {
  const rows = { rows: [], orderRows: [], lineRows: [], productRows: [], waybillRow: null };
  const parcel: Parcel = {
    origin: { layout: layout([], ','), ...rows },
    orderNo: order,
    waybillNo: `W${order}`,
    platformCode: '',
    platformName: '',
    logisticsCode: '',
    logisticsName: '',
    consigneeName: 'Jane Smith',
    consigneeAddress: '12 Elm Street',
    consigneePhone: '555-0100',
    consigneePostcode: '',
    country: 'USA',
    port: '',
    currency: 'USD',
    goodsValue: 2_500_000n,
    freight: 0n,
    insurance: 0n,
    pieces: 100_000n,
    wrapType: '2',
    grossWeight: 65_000n,
    licenceNo: '',
    note: '',
    orderedAt: '',
    claims: new Set(),
    lines: [{ ...line, ...goods }],
    damaged: new Set(),
    ...change,
  };
  return { parcel, verdict: { ...greenVerdict, ...verdict }, findings, declared: true, cny: 17_500_000n };
}

/** What a page is made with in these tests. */
export const setting = {
  catalogue,
  language: 'en',
  version: '1.2.3',
  documentation: (code: string) => `https://example.org/p/${code}`,
} as const;
