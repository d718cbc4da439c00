import { rule } from '../rule.ts';
import { supervisionTable } from '../sources.ts';
import { readSupervision } from './supervision.ts';

export default rule({
  id: 'XB-TRADE-005',
  severity: 'error',
  since: '2018-09-30',
  until: null,
  source: supervisionTable('代码 8：禁止出口商品'),
  decides: { regime: 'non-trade', verdict: 'violated' },
  lane: 'blocked',
  text: {
    zh: {
      title: '禁止出口的税号',
      message: '{sku}（税号 {hs}）的监管条件含 {codes}，是禁止出口商品',
      why: '列入禁止出口货物目录的商品不得出口；出口的责令退运并处罚款（海关行政处罚实施条例第十三条）。',
      fix: '把该商品从包裹中取出；若税号归错，请改正税号和监管条件。',
    },
    en: {
      title: 'export of these goods is forbidden',
      message: 'the tariff code {hs} of {sku} carries the supervision condition {codes}: export prohibited',
      why: 'Goods on the export prohibition lists must not leave; they are sent back and fined (Regulations on customs penalties, article 13).',
      fix: 'Take the goods out of the parcel. If the tariff code is wrong, correct it together with its conditions.',
    },
  },
  check({ parcel }, report) {
    for (const line of parcel.lines) {
      if (line.supervision === '') continue;
      const { prohibited: codes } = readSupervision(line.supervision);
      if (codes !== '') report('supervision', line.number, { sku: line.sku, hs: line.hsCode, codes });
    }
  },
  samples: {
    passes: [{ rows: [{ supervision: '9' }] }],
    fails: [{ rows: [{ supervision: '8' }] }],
  },
});
