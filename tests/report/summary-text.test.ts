import { describe, expect, it } from 'vitest';
import { terminalLooks } from '../../src/cli/terminal/looks.ts';
import { summaryText } from '../../src/report/summary-text.ts';
import type { Summary } from '../../src/run/summary.ts';
import { catalogue, findingOn, summary } from './fixture.ts';

const plain = terminalLooks(false);

const clean: Summary = {
  ...summary,
  command: 'validate',
  inputs: [{ file: 'one.csv', profile: 'native', encoding: 'utf-8', records: 1 }],
  companions: { filing: null, catalogue: null, waybills: null, rates: null, goods: null },
  found: [],
  totals: {
    records: 1,
    parcels: 1,
    lines: 1,
    lanes: { green: 1, review: 0, inspection: 0, blocked: 0 },
    held: 0,
    declared: 0,
    findings: { error: 0, warning: 0, notice: 0 },
    skipped: 0,
  },
  skipped: {},
  findings: [],
  out: null,
  files: { declarations: 0, clearance: 0, verified: 0 },
};

describe('summaryText', () => {
  it('tells a run in Chinese', () => {
    expect(summaryText(summary, catalogue, 'zh', plain)).toBe(`共读取 1,234 行，得到 600 个包裹、1,200 项商品
  orders_export.csv  shopify  1,200 行
  订单/十一月.csv    native      34 行
  其中 12 行不用申报：订单已取消 1 行，文件末尾的说明 11 行

用到的资料
  企业备案  filing.yaml         自动找到
  商品目录  catalogue.csv       自动找到
  运单      x/waybills.csv
  汇率      用备案文件中的汇率

包裹分到哪条通道
  绿色通道  400  66.7%  免检、免验、免人工审单
  人工审单  150  25.0%  可以申报，由海关人工审核单证
  查验       40   6.7%  可以申报，查验与检疫一次完成
  不得出口    2   0.3%  禁止出口或不得上所选运输工具，不申报
  待改正      8   1.3%  数据有错，改正前不申报
  已为 590 个包裹生成申报单证

发现的问题：错误 11，警告 2,000（最常见的在前）
  警告 缺监管条件  2,000 处  T-2
    例如  orders.csv  毛重（gross_weight） “<U+001B>[31mTS-1”
    “<U+001B>[31mTS-1”没有监管条件
    怎么办：在商品目录中填写。
  错误 毛重太小  11 处  T-1
    例如  orders.csv:3:7  毛重（gross_weight） “0.5”  订单 A1
    毛重（gross_weight）只有 0.5，净重却有 0.6
    怎么办：核对 0.6。

文件在 xborder-out/2026-11-23-ab12cd
  declarations/       海关报文 6 份，未签名，由传输客户端加签发送
  clearance/          联合通关单证 1 份：一次申报、一次查验、一次放行
  green-lane.csv      每个包裹走哪条通道、为什么、怎样才能走绿色通道
  findings.csv        全部问题，逐条列出位置和改法
  orders.invalid.csv  没有申报的订单：照最后两列改好，再交给 xborder 申报
  7 份单证已对照 XSD 校验

以上按规则手册 2026.11.1、2026-11-23 有效的规定得出，不等于海关已经同意放行；最终以海关审核为准。
`);
  });

  it('tells a run in English', () => {
    expect(summaryText(summary, catalogue, 'en', plain)).toBe(`1,234 rows read: 600 parcels, 1,200 goods lines
  orders_export.csv  shopify  1,200 rows
  订单/十一月.csv    native      34 rows
  12 rows left out: 1 cancelled, 11 of the file’s footer

Read along with the orders
  filing     filing.yaml          found by itself
  catalogue  catalogue.csv        found by itself
  waybills   x/waybills.csv
  rates      those of the filing

Parcels by lane
  green lane       400  66.7%  no quarantine inspection, no examination, no manual review
  document review  150  25.0%  declared; a customs officer reads the papers
  inspection        40   6.7%  declared; examination and quarantine in one visit
  blocked            2   0.3%  never declared: the goods may not go, or not this way
  to be mended       8   1.3%  not declared until the errors in its data are mended
  documents written for 590 parcels

Findings, most frequent first: error 11, warning 2,000
  warning conditions unknown  2,000×  T-2
    e.g.  orders.csv  gross_weight “<U+001B>[31mTS-1”
    “<U+001B>[31mTS-1” has none
    To do: Fill it in.
  error too light  11×  T-1
    e.g.  orders.csv:3:7  gross_weight “0.5”  order A1
    gross_weight is 0.5, net 0.6
    To do: Check 0.6.

Files in xborder-out/2026-11-23-ab12cd
  declarations/       6 customs messages, unsigned: the port's client signs and sends them
  clearance/          1 joint clearance document: one declaration, one inspection, one release
  green-lane.csv      the lane of every parcel, why, and what would make it green
  findings.csv        every finding, where it is and what to do
  orders.invalid.csv  orders not declared: mend them by their last two columns and run xborder on the file
  7 documents validated against the XSD

Judged by rule book 2026.11.1 as in force on 2026-11-23. A clean verdict is no promise of release: customs decides.
`);
  });

  it('tells a clean check, and what it does not promise', () => {
    expect(summaryText(clean, catalogue, 'zh', plain)).toBe(`共读取 1 行，得到 1 个包裹、1 项商品
  one.csv  native  1 行
  本次只做检查，没有生成申报单证

用到的资料
  企业备案  无
  商品目录  无
  运单      无
  汇率      用备案文件中的汇率

包裹分到哪条通道
  绿色通道  1  100%  免检、免验、免人工审单
  人工审单  0    0%  可以申报，由海关人工审核单证
  查验      0    0%  可以申报，查验与检疫一次完成
  不得出口  0    0%  禁止出口或不得上所选运输工具，不申报

没有发现问题

以上按规则手册 2026.11.1、2026-11-23 有效的规定得出，不等于海关已经同意放行；最终以海关审核为准。
`);
  });

  it('tells ten kinds of findings and how many there are beyond', () => {
    const kinds = Array.from({ length: 13 }, (_, index) => ({
      code: `T-${index + 100}`,
      severity: 'notice' as const,
      count: 1,
      example: findingOn(1, { code: `T-${index + 100}` }),
    }));
    const told = summaryText({ ...summary, findings: kinds }, catalogue, 'en', plain);
    expect(told.match(/ {2}1× {2}T-/g)).toHaveLength(10);
    expect(told).toContain('\n  3 more kinds in findings.csv\n');
    expect(summaryText({ ...summary, findings: kinds, out: null }, catalogue, 'zh', plain)).toContain(
      '\n  另有 3 种问题没有列出\n',
    );
  });

  it('lets no escape code of the input through, and colours only when asked', () => {
    const evil = '\x1b]0;x\x07\x9b31m';
    const hostile: Summary = {
      ...summary,
      inputs: [{ file: evil, profile: evil, encoding: 'utf-8', records: 1 }],
      companions: { filing: evil, catalogue: evil, waybills: evil, rates: evil, goods: null },
      findings: [
        {
          code: evil,
          severity: 'error',
          count: 1,
          example: {
            code: evil,
            severity: 'error',
            at: { file: evil, line: 1, column: 1, record: 1, field: evil },
            order: evil,
            value: evil,
            facts: {},
          },
        },
      ],
      out: evil,
    };
    expect(summaryText(hostile, catalogue, 'zh', plain)).not.toMatch(/[\x00-\x09\x0b-\x1f\x7f-\x9f]/);
    const coloured = summaryText(summary, catalogue, 'zh', terminalLooks(true));
    expect(coloured).toContain('\x1b[32m绿色通道\x1b[39m');
    expect(coloured.replace(/\x1b\[\d+m/g, '')).toBe(summaryText(summary, catalogue, 'zh', plain));
  });
});
