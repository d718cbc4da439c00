import fc from 'fast-check';
import { type Declared, type Declaring, declarable, declared } from '../../src/declaration/index.ts';
import type { Exemption, LineTag, Verdict } from '../../src/lane/verdict.ts';
import { filingModel } from '../../src/model/filing.ts';
import type { Line, Parcel, ParcelOrigin } from '../../src/model/parcel.ts';
import { type Lane, regimes, tradeModes } from '../../src/model/regime.ts';

const origin: ParcelOrigin = {
  layout: { file: 'orders.csv', headers: [], columns: new Map(), delimiter: ',', lineEnd: '\n' },
  rows: [],
  orderRows: [],
  lineRows: [],
  productRows: [],
  waybillRow: null,
};

/** A filing that the messages of a test are written from. */
export const filing = filingModel.parse({
  platform: { code: '无', name: 'Example Marketplace' },
  ecommerce: { code: '91440300MA5FEXMP1T', name: '深圳示例电子商务有限公司' },
  owner: { code: 'NO', name: '深圳示例电子商务有限公司' },
  logistics: { code: '4403980A0B', name: '深圳示例国际货运有限公司' },
  agent: { code: '4403180C0D', name: '深圳示例报关有限公司' },
  customsOffice: '5345',
  exitPort: '5303',
  tradeMode: '9610',
  transport: { mode: '5' },
  transfer: { code: '4403180C0D', name: '深圳示例报关有限公司', dxpId: 'DXPENT0000012345' },
  creditGrade: 'regular',
});

/** A run that declares on 2026-11-23, at 12:00 Beijing time. */
export const declaring: Declaring = {
  filing,
  appTime: '20261123120000',
  on: '2026-11-23',
  messages: ['303', '603'],
  titleOf: (code) => ({ zh: `说明 ${code}`, en: `words of ${code}` }),
};

/** A line with the given changes: two cotton T-shirts. */
export function lineWith(changes: Partial<Line>): Line {
  return {
    number: 1,
    sku: 'TS-001',
    title: 'Cotton T-shirt, blue',
    nameZh: '棉制针织T恤衫',
    nameEn: 'Knitted cotton T-shirt',
    hsCode: '6109100010',
    model: '针织|100%棉|无牌|蓝色',
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
    unit2: '',
    quantity2: null,
    netWeight: 50_000n,
    supervision: '-',
    inspection: '-',
    rebateRate: 0n,
    refund: 'no',
    dutyRate: 0n,
    attributes: '',
    ...changes,
  };
}

/** A parcel with the given changes: one line, everything optional absent. */
export function parcelWith(changes: Partial<Parcel>): Parcel {
  return {
    origin,
    orderNo: 'SO20261101001',
    waybillNo: 'YT2630500000001',
    platformCode: '无',
    platformName: 'Example Marketplace',
    logisticsCode: '4403980A0B',
    logisticsName: '深圳示例国际货运有限公司',
    consigneeName: 'Jane Smith',
    consigneeAddress: '12 Elm Street, Portland, OR 97201',
    consigneePhone: '+1 503 555 0100',
    consigneePostcode: '97201',
    orderedAt: '2026-11-01 09:12:40 +0800',
    paymentNo: '',
    paidAt: '',
    country: 'USA',
    port: '',
    currency: 'USD',
    goodsValue: null,
    freight: null,
    insurance: null,
    pieces: 100_000n,
    wrapType: '2',
    grossWeight: 65_000n,
    licenceNo: '',
    note: '',
    claims: new Set(regimes),
    lines: [lineWith({})],
    damaged: new Set(),
    ...changes,
  };
}

const granted: Exemption = { granted: true, reasons: [] };

/** A green verdict with the given changes. */
export function verdictWith(changes: Partial<Verdict>): Verdict {
  return {
    lane: 'green',
    regimes: { 'non-trade': 'proven', 'non-rebate': 'proven', 'non-levy': 'proven' },
    exempt: { inspection: granted, examination: granted, manualReview: granted },
    reasons: [],
    tags: [],
    ...changes,
  };
}

const character = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...'abcXYZ019 -_.,/') },
  { weight: 3, arbitrary: fc.constantFrom(...'棉制针织衫无牌蓝色，（）') },
  { weight: 2, arbitrary: fc.constantFrom(...'<>&"\'\t\n\r') },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom('😀', '𠮷', '\u0085', '\ufffd', ']]>', '&amp;')
      .filter((text) => [...text].length === 1),
  },
);

/** Text as assembly gives it: trimmed, not empty, any character that XML can hold. */
export function texts(most: number): fc.Arbitrary<string> {
  const length = fc.constantFrom(1, 2, 5, most, most).map((wanted) => Math.min(wanted, most));
  return length
    .chain((size) => fc.array(character, { minLength: size, maxLength: size }))
    .map((parts) => parts.join(''))
    .map((text) => text.replace(/^\s+|\s+$/g, (space) => 'x'.repeat(space.length)));
}

/** That text, or none. */
function maybe(most: number): fc.Arbitrary<string> {
  return fc.option(texts(most), { nil: '' });
}

const digits = (length: number) =>
  fc
    .array(fc.constantFrom(...'0123456789'), { minLength: length, maxLength: length })
    .map((parts) => parts.join(''));
const amounts = fc.bigInt({ min: 1n, max: 99_999_999_999_999n });
const maybeAmount = fc.option(amounts, { nil: null });
const countries = fc.constantFrom('USA', 'GBR', 'DEU', 'FRA', 'JPN', 'AUS', 'CAN');
const currencies = fc.constantFrom('USD', 'EUR', 'GBP', 'JPY', 'CNY');

const lines: fc.Arbitrary<Line> = fc
  .record({
    sku: texts(20),
    title: maybe(1000),
    nameZh: texts(250),
    hsCode: digits(10),
    model: texts(250),
    barcode: maybe(50),
    itemRecordNo: maybe(30),
    originCountry: fc.option(countries, { nil: '' }),
    currency: fc.option(currencies, { nil: '' }),
    unit: digits(3),
    quantity: amounts,
    price: amounts,
    total: amounts,
    unit1: digits(3),
    quantity1: amounts,
    unit2: fc.option(digits(3), { nil: '' }),
    quantity2: maybeAmount,
    netWeight: maybeAmount,
  })
  .map((changes) => lineWith(changes));

/** Parcels as the rules let them through, with every optional field present or absent. */
export const parcels: fc.Arbitrary<Parcel> = fc
  .record({
    orderNo: texts(60),
    waybillNo: texts(32),
    platformCode: texts(18),
    platformName: texts(100),
    logisticsCode: texts(18),
    logisticsName: texts(100),
    country: countries,
    port: fc.option(digits(4), { nil: '' }),
    currency: currencies,
    goodsValue: maybeAmount,
    freight: maybeAmount,
    insurance: maybeAmount,
    pieces: fc.bigInt({ min: 1n, max: 999_999_999n }).map((count) => count * 100_000n),
    wrapType: fc.constantFrom('1', '2', '3', '4', '5', '6', '7'),
    grossWeight: amounts,
    licenceNo: maybe(19),
    note: maybe(1000),
    claims: fc.subarray([...regimes]).map((claimed) => new Set(claimed)),
    lines: fc.oneof(
      { weight: 9, arbitrary: fc.array(lines, { minLength: 1, maxLength: 3 }) },
      { weight: 1, arbitrary: fc.array(lines, { minLength: 100, maxLength: 100 }) },
    ),
  })
  .map((changes) =>
    parcelWith({ ...changes, lines: changes.lines.map((line, index) => ({ ...line, number: index + 1 })) }),
  );

const tags: fc.Arbitrary<LineTag> = fc.record({
  line: fc.integer({ min: 1, max: 100 }),
  sku: texts(20),
  tag: fc.record({
    category: fc.constantFrom('prohibited', 'restricted', 'aviation', 'observation'),
    code: texts(40),
    evidence: fc.constantFrom('name', 'hs_code', 'attribute'),
    matched: texts(60),
    start: fc.constant(0),
    end: fc.constant(0),
    rule: texts(20),
    source: texts(100),
    air: fc.constantFrom('forbidden', 'cargo-only', 'packing-instruction', null),
  }),
});

const reasons = fc.array(fc.constantFrom('XB-SUM-003', 'XB-NT-001', 'XB-NL-002'), { maxLength: 3 });
const exemptions: fc.Arbitrary<Exemption> = fc.record({ granted: fc.boolean(), reasons });
const regimeVerdicts = fc.constantFrom('proven', 'unproven', 'violated', 'unclaimed');

const verdicts: fc.Arbitrary<Verdict> = fc.record({
  lane: fc.constantFrom<Lane>('green', 'review', 'inspection'),
  regimes: fc.record({
    'non-trade': regimeVerdicts,
    'non-rebate': regimeVerdicts,
    'non-levy': regimeVerdicts,
  }),
  exempt: fc.record({ inspection: exemptions, examination: exemptions, manualReview: exemptions }),
  reasons,
  tags: fc.array(tags, { maxLength: 3 }),
});

const filings = fc
  .record({
    tradeMode: fc.constantFrom(...tradeModes),
    location: fc.option(texts(10), { nil: undefined }),
    bonded: fc.option(fc.record({ code: texts(18), name: texts(100), accountNo: texts(30) }), {
      nil: undefined,
    }),
    vehicle: fc.option(texts(100), { nil: undefined }),
    voyage: fc.option(texts(32), { nil: undefined }),
    bill: fc.option(texts(37), { nil: undefined }),
  })
  .map(({ tradeMode, location, bonded, vehicle, voyage, bill }) =>
    filingModel.parse({
      ...filing,
      tradeMode,
      location,
      bonded,
      transport: { mode: '5', vehicle, voyage, bill },
    }),
  );

/** Parcels on their way into their papers, under many filings and verdicts. */
export const declaredParcels: fc.Arbitrary<Declared> = fc
  .tuple(parcels, verdicts, fc.constantFrom('A', 'B'), filings)
  .map(([parcel, verdict, flag, ofRun]) =>
    declared(declarable(parcel), verdict, flag, { ...declaring, filing: ofRun }),
  );
