import { describe, expect, it } from 'vitest';
import { terminalLooks } from '../../src/cli/terminal/looks.ts';
import { explainPage } from '../../src/report/explain-text.ts';
import { rulesJson, rulesText } from '../../src/report/rules-list.ts';
import { rule } from '../../src/rules/rule.ts';
import { unsure, weight } from './fixture.ts';

const plain = terminalLooks(false);
const stamp = { version: '2026.11.1', on: '2026-11-23' };
const sample = rule({
  ...weight,
  since: '2020-01-01',
  until: '2027-12-31',
  decides: { regime: 'non-trade', verdict: 'violated' },
  lane: 'review',
  check: () => {},
  samples: {
    passes: [{ rows: [{ gross_weight: '0.7' }] }],
    fails: [
      {
        rows: [{ gross_weight: '0.5' }, { net_weight: '\x9b1' }],
        filing: { 'transport.mode': '5' },
        on: '2026-11-01',
      },
    ],
  },
});

describe('explainPage', () => {
  it('explains a rule in Chinese', () => {
    expect(explainPage(sample, sample, '', 'zh', plain)).toBe(`T-1  毛重太小

是什么
  …只有 …，净重却有 …

为什么
  海关会退单。

怎么办
  核对 …。

依据
  Announcement 12/2020，item 3，https://example.org/12

级别
  错误：改正前，包裹不能申报

后果
  “非贸”不成立
  包裹最好只能走：人工审单

有效期
  2020-01-01 至 2027-12-31

这样不行
  第 1 行：gross_weight = "0.5"
  第 2 行：net_weight = "<U+009B>1"
  filing.yaml: transport.mode = "5"
  出口日期 2026-11-01

这样可以
  gross_weight = "0.7"
`);
  });

  it('explains a defect that is no rule in English', () => {
    expect(explainPage(unsure, null, 'https://example.org/T-1', 'en', plain)).toBe(`T-2  conditions unknown

What
  “…” has none

Why
  No table says.

What to do
  Fill it in.

Law
  Announcement 13/2020

Severity
  warning: the parcel can be declared, but not in the green lane

Page
  https://example.org/T-1
`);
  });
});

describe('the list of rules', () => {
  it('is JSON for machines', () => {
    expect(JSON.parse(rulesJson(stamp, [sample]))).toEqual({
      ruleBook: stamp,
      rules: [
        {
          id: 'T-1',
          severity: 'error',
          since: '2020-01-01',
          until: '2027-12-31',
          source: 'Announcement 12/2020, item 3, https://example.org/12',
          law: { title: 'Announcement 12/2020', article: 'item 3', url: 'https://example.org/12' },
          title: { zh: '毛重太小', en: 'too light' },
        },
      ],
    });
  });

  it('is a table for people', () => {
    expect(rulesText(stamp, [sample], 'zh', plain)).toBe(`规则手册 2026.11.1，2026-11-23 有效的规则共 1 条

  T-1  错误  2020-01-01  毛重太小

想知道某条规则的详情：xborder explain 代码
`);
    expect(rulesText(stamp, [], 'en', plain)).toBe(`Rule book 2026.11.1: 0 rules in force on 2026-11-23

To read about one of them: xborder explain CODE
`);
  });
});
