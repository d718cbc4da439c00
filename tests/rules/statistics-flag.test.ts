import { describe, expect, it } from 'vitest';
import type { Sample } from '../../src/rules/rule.ts';
import { statisticsFlag, unmetForSimplified } from '../../src/rules/statistics-flag.ts';
import { caseOf } from './cases.ts';

const bonded = { code: '4403180C0D', name: '深圳示例保税仓储有限公司', accountNo: 'H53450000001' };

describe('statisticsFlag', () => {
  it.each<readonly [string, Sample, readonly string[]]>([
    ['the sample order', {}, []],
    ['a B2B order in a pilot zone', { filing: { tradeMode: '9710' } }, []],
    ['no rebate on the code', { rows: [{ refund: '', rebate_rate: '0' }] }, []],
    ['import conditions only', { rows: [{ supervision: 'A' }] }, []],
    ['outside a pilot zone', { filing: { pilotZone: false } }, ['pilotZone']],
    ['bonded goods', { filing: { tradeMode: '1210', bonded } }, ['tradeMode']],
    ['a claim is missing', { rows: [{ claims: 'non-trade non-levy' }] }, ['claims']],
    ['above the limit', { rows: [{ goods_value: '704.23' }] }, ['value']],
    ['no exchange rate', { rows: [{ currency: 'SGD' }] }, ['value']],
    ['a licence is named', { rows: [{ licence_no: '26-AB-1' }] }, ['licenceNo']],
    ['a licence condition', { rows: [{ supervision: '4' }] }, ['supervision']],
    ['conditions unknown', { rows: [{ supervision: '' }] }, ['supervision']],
    ['a refund is claimed', { rows: [{ refund: 'yes' }] }, ['refund']],
    ['a refund is not denied', { rows: [{ refund: '' }] }, ['refund']],
    ['duty is due', { rows: [{ duty_rate: '20' }] }, ['dutyRate']],
    ['duty unknown on one line of two', { rows: [{}, { duty_rate: '' }] }, ['dutyRate']],
  ])('%s', (_, sample, unmet) => {
    const { parcel, world } = caseOf(sample);
    expect(unmetForSimplified(parcel, world)).toEqual(unmet);
    expect(statisticsFlag(parcel, world)).toBe(unmet.length === 0 ? 'A' : 'B');
  });
});
