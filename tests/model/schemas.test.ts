import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { filingModel } from '../../src/model/filing.ts';
import { orderModel } from '../../src/model/order.ts';
import { generateSchemas } from '../../src/model/schemas.ts';
import { readInspection } from '../../src/rules/non-trade/inspection.ts';
import { readSupervision } from '../../src/rules/non-trade/supervision.ts';
import { sampleFiling } from '../../src/rules/sample.ts';
import { schemaFaults, valueFaults } from './json-schema.ts';
import { sampleOrder } from './sample-order.ts';

const generated = generateSchemas();
const parsed = new Map([...generated].map(([name, text]): [string, unknown] => [name, JSON.parse(text)]));

const faults = (name: string, value: unknown) => valueFaults(parsed.get(`${name}.schema.json`), value, '');

const REGIMES = ['non-trade-parcel', 'non-rebate-parcel', 'non-levy-parcel'];

describe('the published schemas', () => {
  it('are those in schemas/: run npm run generate when this fails', () => {
    const committed = readdirSync('schemas').filter((name) => name.endsWith('.schema.json'));
    expect(committed.sort()).toEqual([...generated.keys()].sort());
    for (const [name, text] of generated) expect(readFileSync(`schemas/${name}`, 'utf8')).toBe(text);
  });

  it.each([...parsed])('%s is a schema of draft 2020-12 with a name of its own', (name, schema) => {
    expect(schemaFaults(schema, '')).toEqual([]);
    expect(schema).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: `urn:xborder:schema:${name.replace('.schema.json', '')}`,
      title: expect.stringMatching(/^xborder /),
      description: expect.stringMatching(/\.$/),
      type: 'object',
      additionalProperties: false,
    });
  });

  it.each(['order', ...REGIMES])('%s takes the sample order', (name) => {
    expect(faults(name, sampleOrder({}, {}))).toEqual([]);
  });

  it('filing takes the sample filing, and refuses what the model refuses', () => {
    expect(faults('filing', sampleFiling)).toEqual([]);
    const wrong = { ...sampleFiling, tradeMode: '0110', colour: 'red' };
    expect(faults('filing', wrong)).toEqual(['tradeMode enum', 'colour additionalProperties']);
    expect(filingModel.safeParse(wrong).success).toBe(false);
  });

  it('product takes a row that only names a SKU', () => {
    expect(faults('product', { sku: 'A' })).toEqual([]);
    expect(faults('product', {})).toEqual([' required']);
  });
});

describe.each(REGIMES)('%s', (name) => {
  it.each(['waybillNo', 'orderNo', 'country', 'currency', 'pieces', 'grossWeight'])('needs %s', (field) => {
    expect(faults(name, sampleOrder({ [field]: undefined }, {}))).toEqual([' required']);
  });

  it.each([
    'sku',
    'nameZh',
    'hsCode',
    'model',
    'unit',
    'quantity',
    'price',
    'total',
    'unit1',
    'quantity1',
    'netWeight',
  ])('needs %s on every line', (field) => {
    expect(faults(name, sampleOrder({}, { [field]: undefined }))).toEqual(['lines.0 required']);
  });

  it('holds the lengths of the messages', () => {
    const long = (length: number) => '9'.repeat(length);
    const order = {
      orderNo: long(61),
      waybillNo: long(33),
      platformCode: long(19),
      logisticsName: long(101),
      note: long(1001),
    };
    const line = { sku: long(21), nameZh: long(251), hsCode: long(9), model: long(251), barcode: long(51) };
    expect(faults(name, sampleOrder(order, line)).sort()).toEqual([
      'lines.0.barcode maxLength',
      'lines.0.hsCode pattern',
      'lines.0.model maxLength',
      'lines.0.nameZh maxLength',
      'lines.0.sku maxLength',
      'logisticsName maxLength',
      'note maxLength',
      'orderNo maxLength',
      'platformCode maxLength',
      'waybillNo maxLength',
    ]);
  });

  it('refuses nothing of something, and more lines than a message holds', () => {
    expect(faults(name, sampleOrder({ grossWeight: '0.000', pieces: '1.5' }, { quantity: 0 }))).toEqual([
      'pieces anyOf',
      'grossWeight anyOf',
      'lines.0.quantity anyOf',
    ]);
    const order = orderModel.parse(sampleOrder({}, {}));
    const lines = Array.from({ length: 101 }, () => order.lines[0]);
    expect(faults(name, { ...order, lines: lines.slice(1) })).toEqual([]);
    expect(faults(name, { ...order, lines })).toEqual(['lines maxItems']);
  });

  it('is claimed by name, or by the filing', () => {
    const regime = name.replace('-parcel', '');
    const zh = { 'non-trade': '非贸', 'non-rebate': '非退', 'non-levy': '非征' }[regime];
    for (const claims of [undefined, regime, `x,${regime}`, zh, `非x、${zh}`]) {
      expect(faults(name, sampleOrder({ claims }, {}))).toEqual([]);
    }
    for (const claims of ['-', 'none', '', `${regime}s`]) {
      expect(faults(name, sampleOrder({ claims }, {}))).toEqual(['claims pattern']);
    }
  });
});

describe('what each regime asks', () => {
  it('non-trade: a consignee, no licence, no condition on export', () => {
    const order = { consigneeName: undefined, licenceNo: '24-AB-1' };
    expect(faults('non-trade-parcel', sampleOrder(order, { supervision: '4', inspection: 'M/N' }))).toEqual([
      ' required',
      'licenceNo const',
      'lines.0.supervision pattern',
      'lines.0.inspection pattern',
    ]);
    expect(faults('non-trade-parcel', sampleOrder({ licenceNo: '' }, { supervision: '无' }))).toEqual([]);
    expect(faults('non-trade-parcel', sampleOrder({}, { supervision: undefined }))).toEqual([
      'lines.0 required',
    ]);
    expect(faults('non-trade-parcel', sampleOrder({}, { inspection: '' }))).toEqual([
      'lines.0.inspection pattern',
    ]);
  });

  it('non-rebate: no refund on any line', () => {
    const answers = ['no', '否', 'yes', '', undefined];
    expect(answers.map((refund) => faults('non-rebate-parcel', sampleOrder({}, { refund })))).toEqual([
      [],
      [],
      ['lines.0.refund enum'],
      ['lines.0.refund enum'],
      ['lines.0 required'],
    ]);
  });

  it('non-levy: a duty rate of nothing', () => {
    const rates = ['0', '0.00', 0, '20', '0.1', 5, '', undefined];
    expect(rates.map((dutyRate) => faults('non-levy-parcel', sampleOrder({}, { dutyRate })).length)).toEqual([
      0, 0, 0, 1, 1, 1, 1, 1,
    ]);
  });

  it('reads conditions and categories as the rule book does', () => {
    const condition = fc.string({
      unit: fc.constantFrom(...'12345678ABDEMPx/ ,-无?'),
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(condition, (supervision) => {
        const { licence, inspection, prohibited, unknown } = readSupervision(supervision);
        const fits = faults('non-trade-parcel', sampleOrder({}, { supervision })).length === 0;
        expect(fits).toBe(licence + inspection + prohibited + unknown === '');
      }),
    );
    const category = fc.string({ unit: fc.constantFrom(...'LMNPQRSVW/. -无?'), minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(category, (inspection) => {
        const { outbound, unknown } = readInspection(inspection);
        const fits = faults('non-trade-parcel', sampleOrder({}, { inspection })).length === 0;
        expect(fits).toBe(outbound + unknown === '');
      }),
    );
  });
});
