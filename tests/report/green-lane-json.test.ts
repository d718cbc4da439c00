import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  ENTRY_SEPARATOR,
  greenLaneBetween,
  greenLaneHead,
  greenLaneTail,
  heldEntry,
  parcelEntry,
} from '../../src/report/green-lane-json.ts';
import { catalogue, findingOn, greenVerdict, reviewVerdict, summary, unsure, weight } from './fixture.ts';

const green = { order: 'A1', waybill: 'W1', lane: 'green', verdict: greenVerdict, findings: [] } as const;
const warned = findingOn(2, { code: 'T-2', severity: 'warning', value: 'PB-1' });
const review = {
  order: 'A2',
  waybill: 'W2',
  lane: 'review',
  verdict: reviewVerdict,
  findings: [warned],
} as const;
const heldVerdict = { ...reviewVerdict, lane: null, reasons: ['T-1', 'T-2'] };
const held = { order: 'A3', waybill: '', verdict: heldVerdict, findings: [] };

function file(parcels: readonly string[], helds: readonly string[], codes: readonly string[]): string {
  const tail = greenLaneTail(summary.totals, codes, catalogue);
  return (
    greenLaneHead(summary.ruleBook) +
    parcels.join(ENTRY_SEPARATOR) +
    greenLaneBetween() +
    helds.join(ENTRY_SEPARATOR) +
    tail
  );
}

describe('green-lane.json', () => {
  it('holds every parcel with its lane, exemptions and reasons', () => {
    const entries = [parcelEntry(green, catalogue, 'en'), parcelEntry(review, catalogue, 'en')];
    expect(JSON.parse(file(entries, [heldEntry(held)], ['T-1', 'T-2', 'T-9']))).toEqual({
      ruleBook: { version: '2026.11.1', on: '2026-11-23' },
      parcels: [
        {
          order: 'A1',
          waybill: 'W1',
          lane: 'green',
          exempt: { inspection: true, examination: true, manualReview: true },
          exemptReasons: { inspection: [], examination: [], manualReview: [] },
          regimes: { 'non-trade': 'proven', 'non-rebate': 'proven', 'non-levy': 'proven' },
          reasons: [],
          toGreen: [],
          tags: [],
        },
        {
          order: 'A2',
          waybill: 'W2',
          lane: 'review',
          exempt: { inspection: true, examination: true, manualReview: false },
          exemptReasons: { inspection: [], examination: [], manualReview: ['T-2'] },
          regimes: { 'non-trade': 'unproven', 'non-rebate': 'proven', 'non-levy': 'unclaimed' },
          reasons: ['T-2'],
          toGreen: ['Fill it in.'],
          tags: [
            {
              line: 2,
              sku: 'PB-1',
              category: 'aviation',
              code: 'LI_POWERBANK',
              evidence: 'name',
              matched: 'power bank',
              start: 5,
              end: 15,
              rule: 'G-7',
              source: 'UN 3480',
              air: 'cargo-only',
            },
          ],
        },
      ],
      held: [{ order: 'A3', waybill: '', reasons: ['T-1', 'T-2'] }],
      codes: {
        'T-1': { severity: 'error', title: { zh: weight.text.zh.title, en: weight.text.en.title } },
        'T-2': { severity: 'warning', title: { zh: unsure.text.zh.title, en: unsure.text.en.title } },
      },
      totals: summary.totals,
    });
  });

  it('is JSON when there is no parcel at all', () => {
    expect(JSON.parse(file([], [], []))).toEqual({
      ruleBook: summary.ruleBook,
      parcels: [],
      held: [],
      codes: {},
      totals: summary.totals,
    });
  });

  it('reads back any string, on one printable line', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units)),
    );
    fc.assert(
      fc.property(text, text, text, (order, waybill, matched) => {
        const [first] = reviewVerdict.tags;
        const tags = first === undefined ? [] : [{ ...first, sku: order, tag: { ...first.tag, matched } }];
        const line = parcelEntry(
          { ...review, order, waybill, verdict: { ...reviewVerdict, tags } },
          catalogue,
          'zh',
        );
        expect(line).not.toMatch(/[\x00-\x1f\x7f-\x9f\u202a-\u202e]/);
        expect(JSON.parse(line)).toMatchObject({ order, waybill, tags: [{ sku: order, matched }] });
        expect(JSON.parse(heldEntry({ ...held, order, waybill }))).toEqual({
          order,
          waybill,
          reasons: ['T-1', 'T-2'],
        });
      }),
    );
  });
});
