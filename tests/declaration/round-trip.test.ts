import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Declared, schemaTexts } from '../../src/declaration/index.ts';
import { createVerifier, type Verifier } from '../../src/declaration/verify.ts';
import { customsCountry } from '../../src/model/codes/countries.ts';
import { customsCurrency } from '../../src/model/codes/currencies.ts';
import { declaredParcels } from '../support/parcels.ts';
import { messagesOf, xmlOf } from './papers.ts';
import { readXml } from './reading.ts';

let verifier: Verifier;
beforeAll(async () => {
  verifier = await createVerifier(schemaTexts());
});
afterAll(() => verifier.dispose());

const some = fc.array(declaredParcels, { minLength: 1, maxLength: 3 });
const runs = { numRuns: 60 };

describe('messages of arbitrary parcels', () => {
  it('satisfy their schemas', () => {
    fc.assert(
      fc.property(some, (parcels) => {
        expect(verifier.verify('ceb303', xmlOf('303', parcels))).toEqual([]);
        expect(verifier.verify('ceb603', xmlOf('603', parcels))).toEqual([]);
        expect(verifier.verify('clearance', xmlOf('clearance', parcels))).toEqual([]);
      }),
      runs,
    );
  });

  it('say of an order exactly what the parcel says', () => {
    fc.assert(
      fc.property(some, (parcels) => {
        const read = readXml(xmlOf('303', parcels), ['Order', 'OrderList']);
        expect(read).toEqual({ CEB303Message: expect.objectContaining({ Order: parcels.map(orderOf) }) });
      }),
      runs,
    );
  });

  it('say of an inventory exactly what the parcel says', () => {
    fc.assert(
      fc.property(some, (parcels) => {
        const read = readXml(xmlOf('603', parcels), ['Inventory', 'InventoryList']);
        expect(read).toEqual({
          CEB603Message: expect.objectContaining({ Inventory: parcels.map(inventoryOf) }),
        });
      }),
      runs,
    );
  });
});

describe('splitting', () => {
  it('puts every document into exactly one message, none empty, none above its limit', () => {
    const [parcel] = fc.sample(declaredParcels, { numRuns: 1, seed: 1 });
    if (parcel === undefined) throw new Error('no sample');
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 450 }), (count) => {
        const parcels = Array.from({ length: count }, () => parcel);
        const sizes = messagesOf('303', parcels).map(({ documents }) => documents);
        const rest = count % 100;
        expect(sizes).toEqual([
          ...Array.from({ length: Math.floor(count / 100) }, () => 100),
          ...(rest === 0 ? [] : [rest]),
        ]);
      }),
      { numRuns: 20, examples: [[0], [1], [99], [100], [101], [200]] },
    );
  });
});

function orderOf({ parcel, run, ...document }: Declared): object {
  return present({
    OrderHead: present({
      guid: `${document.digest.slice(0, 8)}-${document.digest.slice(8, 12)}-8303-8${document.digest.slice(12, 15)}-${document.digest.slice(15, 27)}`,
      appType: '1',
      appTime: run.appTime,
      appStatus: '2',
      orderType: { '9610': 'E', '1210': 'E', '9710': 'B', '9810': 'W' }[run.filing.tradeMode],
      orderNo: parcel.orderNo,
      ebpCode: parcel.platformCode,
      ebpName: parcel.platformName,
      ebcCode: run.filing.ecommerce.code,
      ebcName: run.filing.ecommerce.name,
      goodsValue: parcel.goodsValue,
      freight: parcel.freight || '0',
      currency: customsCurrency(parcel.currency),
      note: parcel.note,
    }),
    OrderList: parcel.lines.map((line) =>
      present({
        gnum: String(line.number),
        itemNo: line.sku,
        itemName: line.nameZh,
        itemDescribe: line.title,
        barCode: line.barcode,
        unit: line.unit,
        currency: customsCurrency(line.currency === '' ? parcel.currency : line.currency),
        qty: line.quantity,
        price: line.price,
        totalPrice: line.total,
      }),
    ),
  });
}

function inventoryOf({ parcel, run, statisticsFlag, copNo, digest }: Declared): object {
  const { filing } = run;
  const currency = customsCurrency(parcel.currency);
  const country = customsCountry(parcel.country);
  return present({
    InventoryHead: present({
      guid: `${digest.slice(0, 8)}-${digest.slice(8, 12)}-8603-8${digest.slice(12, 15)}-${digest.slice(15, 27)}`,
      appType: '1',
      appTime: run.appTime,
      appStatus: '2',
      customsCode: filing.customsOffice,
      ebpCode: parcel.platformCode,
      ebpName: parcel.platformName,
      orderNo: parcel.orderNo,
      logisticsCode: parcel.logisticsCode,
      logisticsName: parcel.logisticsName,
      logisticsNo: parcel.waybillNo,
      copNo,
      ieFlag: 'E',
      portCode: filing.exitPort,
      ieDate: run.on.replaceAll('-', ''),
      statisticsFlag,
      agentCode: filing.agent.code,
      agentName: filing.agent.name,
      ebcCode: filing.ecommerce.code,
      ebcName: filing.ecommerce.name,
      ownerCode: filing.owner.code,
      ownerName: filing.owner.name,
      iacCode: filing.bonded?.code ?? '',
      iacName: filing.bonded?.name ?? '',
      emsNo: filing.bonded?.accountNo ?? '',
      tradeMode: filing.tradeMode,
      trafMode: filing.transport.mode,
      trafName: filing.transport.vehicle ?? '',
      voyageNo: filing.transport.voyage ?? '',
      billNo: filing.transport.bill ?? '',
      loctNo: filing.location ?? '',
      licenseNo: parcel.licenceNo,
      country,
      POD: parcel.port === '' ? country : parcel.port,
      freight: parcel.freight || '0',
      fCurrency: currency,
      fFlag: '3',
      insuredFee: parcel.insurance || '0',
      iCurrency: currency,
      iFlag: '3',
      wrapType: parcel.wrapType,
      packNo: parcel.pieces,
      grossWeight: parcel.grossWeight,
      netWeight: parcel.netWeight,
      note: parcel.note,
    }),
    InventoryList: parcel.lines.map((line) =>
      present({
        gnum: String(line.number),
        itemNo: line.sku,
        itemRecordNo: line.itemRecordNo,
        itemName: line.nameZh,
        gcode: line.hsCode,
        gname: line.nameZh,
        gmodel: line.model,
        barCode: line.barcode === '' ? '无' : line.barcode,
        country,
        currency: customsCurrency(line.currency === '' ? parcel.currency : line.currency),
        qty: line.quantity,
        qty1: line.quantity1,
        qty2: line.quantity2,
        unit: line.unit,
        unit1: line.unit1,
        unit2: line.unit2,
        price: line.price,
        totalPrice: line.total,
      }),
    ),
  });
}

/** What has a value; the rest must not stand in the message. */
function present(fields: Readonly<Record<string, unknown>>): object {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== ''));
}
