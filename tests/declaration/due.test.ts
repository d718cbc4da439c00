import { describe, expect, it } from 'vitest';
import { messagesDue } from '../../src/declaration/index.ts';
import type { TradeMode } from '../../src/model/regime.ts';
import { filing } from '../support/parcels.ts';

const payment = { name: '现金支付' };

describe('the messages of a parcel', () => {
  it.each<[TradeMode, string, readonly string[]]>([
    ['9610', '2024-12-14', ['303', '403', '505', '603']],
    ['9610', '2024-12-15', ['303', '505', '603']],
    ['1210', '2024-12-14', ['303', '403', '505', '603']],
    ['1210', '2024-12-15', ['303', '505', '603']],
    ['9710', '2024-12-14', ['303', '505', '603']],
    ['9810', '2024-12-14', ['303', '505', '603']],
  ])('of %s on %s', (tradeMode, on, due) => {
    expect(messagesDue({ ...filing, tradeMode, payment }, on)).toEqual(due);
  });

  it('leave the receipt of payment to the payment enterprise where the filing names none', () => {
    expect(messagesDue({ ...filing, tradeMode: '9610' }, '2024-12-14')).toEqual(['303', '505', '603']);
  });
});
