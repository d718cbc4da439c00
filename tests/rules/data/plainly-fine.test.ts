import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainlyFine } from '../../../src/rules/data/plainly-fine.ts';
import { gatedDataRules } from '../../../src/rules/data-rules.ts';
import type { Case, Sample } from '../../../src/rules/rule.ts';
import { sampleRow } from '../../../src/rules/sample.ts';
import { parcelsFromSample } from '../../support/try-sample.ts';

function casesOf(sample: Sample): Case[] {
  const { parcels, world } = parcelsFromSample(sample);
  return parcels.map((parcel) => ({ parcel, world, goods: [] }));
}

function findingsOf(subject: Case): string[] {
  const found: string[] = [];
  for (const { check, id } of gatedDataRules) check(subject, () => found.push(id));
  return found;
}

describe('the gate', () => {
  it('lets ordinary parcels through', () => {
    const second = { sku: 'TS-002', name_zh: '棉制棒球帽', unit2: '', quantity2: '', net_weight: '0.1' };
    const head = { goods_value: '', freight: '0' };
    const samples: Sample[] = [{}, { rows: [head, { ...head, ...second }] }];
    expect(samples.flatMap(casesOf).map(plainlyFine)).toEqual([true, true]);
  });

  it.each(gatedDataRules.map((rule) => [rule.id, rule] as const))('turns away what %s finds', (_, rule) => {
    for (const sample of rule.samples.fails) {
      for (const subject of casesOf(sample)) {
        const found = findingsOf(subject);
        if (found.length > 0) expect([found, plainlyFine(subject)]).toEqual([found, false]);
      }
    }
  });

  it('never lets through what a rule would tell', () => {
    const cell = fc.oneof(
      fc.constantFrom(
        '',
        '0',
        '-1',
        '1',
        '2',
        '0.5',
        '12.5',
        '25',
        '25.005',
        '24.99',
        '71',
        '1000',
        '99999999999999',
      ),
      fc.constantFrom(
        '件',
        '千克',
        '克',
        '双',
        'US',
        'USD',
        'INR',
        'ZZZ',
        '502',
        '无',
        'NO',
        '6109100010',
        '9804009000',
      ),
      fc.constantFrom(
        '6.9E+12',
        '579012345678901000',
        '../x',
        'a b',
        '??',
        '礼品',
        'N/A',
        '\u200b',
        '#N/A',
        '<b>',
        '🎁',
      ),
      fc.string({ unit: 'binary', maxLength: 30 }),
      fc.constantFrom(...Object.values(sampleRow)),
    );
    const patch = fc.dictionary(fc.constantFrom(...Object.keys(sampleRow)), cell, {
      maxKeys: 2,
      noNullPrototype: true,
    });
    fc.assert(
      fc.property(patch, fc.option(patch, { nil: null }), (first, second) => {
        const rows = second === null ? [first] : [first, { sku: 'TS-002', ...first, ...second }];
        for (const subject of casesOf({ rows })) {
          if (plainlyFine(subject)) expect(findingsOf(subject)).toEqual([]);
        }
      }),
      { numRuns: 3000 },
    );
  });
});
