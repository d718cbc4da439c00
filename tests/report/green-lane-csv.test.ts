import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { greenLaneCsvHead, greenLaneCsvRow } from '../../src/report/green-lane-csv.ts';
import { catalogue, findingOn, greenVerdict, reviewVerdict } from './fixture.ts';

const warned = findingOn(2, { code: 'T-2', severity: 'warning', value: 'PB-1' });

describe('green-lane.csv', () => {
  it('speaks Chinese', () => {
    const text =
      greenLaneCsvHead('zh') +
      greenLaneCsvRow({ order: '#1', waybill: 'W1', verdict: greenVerdict, findings: [] }, catalogue, 'zh') +
      greenLaneCsvRow(
        { order: '=2', waybill: '', verdict: reviewVerdict, findings: [warned] },
        catalogue,
        'zh',
      );
    expect(text.startsWith('\ufeff')).toBe(true);
    expect(parse(text, { bom: true, columns: true })).toEqual([
      {
        订单编号: '#1',
        运单编号: 'W1',
        通道: '绿色通道',
        免检: '是',
        免验: '是',
        免人工审单: '是',
        非贸: '成立',
        非退: '成立',
        非征: '成立',
        原因代码: '',
        怎样才能走绿色通道: '',
        商品标记: '',
      },
      {
        订单编号: "'=2",
        运单编号: '',
        通道: '人工审单',
        免检: '是',
        免验: '是',
        免人工审单: '否',
        非贸: '资料不足',
        非退: '成立',
        非征: '未申请',
        原因代码: 'T-2',
        怎样才能走绿色通道: '在商品目录中填写。',
        商品标记: '第 2 项 PB-1：航空限运 LI_POWERBANK, 仅限货机 “power bank”',
      },
    ]);
  });

  it('speaks English, and gives held parcels a row', () => {
    const verdict = { ...reviewVerdict, lane: null, reasons: ['T-1', 'T-9'], tags: [] };
    const text =
      greenLaneCsvHead('en') +
      greenLaneCsvRow({ order: 'A\x1b', waybill: 'W', verdict, findings: [] }, catalogue, 'en');
    expect(parse(text, { bom: true, columns: true })).toEqual([
      {
        order: 'A<U+001B>',
        waybill: 'W',
        lane: 'to be mended',
        'exempt from quarantine inspection': 'yes',
        'exempt from physical examination': 'yes',
        'exempt from manual review': 'no',
        'non-trade': 'not proven',
        'non-rebate': 'holds',
        'non-levy': 'not claimed',
        reasons: 'T-1 T-9',
        'what would make it green': 'Check …. | T-9',
        'tags of its goods': '',
      },
    ]);
  });
});
