import { rule } from '../rule.ts';
import { airRules } from '../sources.ts';
import { byAir, eachAviationTag } from './tags.ts';

export default rule({
  id: 'XB-GOODS-004',
  severity: 'error',
  since: '2018-09-30',
  until: null,
  source: airRules('第 1 部分第 2 章：禁止空运的危险物品'),
  decides: null,
  lane: 'blocked',
  text: {
    zh: {
      title: '禁止空运',
      message: '{sku} 判定为 {code}：“{matched}”，不得空运，而运输方式是 {mode}',
      why: '该类货物客机、货机都不得载运。依据：{source}（规则 {rule}）。',
      fix: '改用水路、铁路或公路，或把该商品取出；判定有误的，改准品名或商品属性。',
    },
    en: {
      title: 'forbidden in aircraft',
      message:
        '{sku} was taken for {code}, by “{matched}”: forbidden in aircraft, but the transport mode is {mode}',
      why: 'No aircraft, passenger or cargo, may carry such goods. Basis: {source} (goods rule {rule}).',
      fix: 'Send it by sea, rail or road, or take it out. If the verdict is wrong, make name or attributes exact.',
    },
  },
  check(subject, report) {
    const { mode } = subject.world.filing.transport;
    if (!byAir(mode)) return;
    eachAviationTag(subject, 'forbidden', (field, line, facts) => report(field, line, { ...facts, mode }));
  },
  samples: {
    passes: [{}],
    fails: [{ rows: [{ attributes: 'battery=none; liquid=no; un=UN1005' }] }],
  },
});
