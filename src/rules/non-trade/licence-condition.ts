import { rule } from '../rule.ts';
import { law } from '../sources.ts';
import { readSupervision } from './supervision.ts';

export default rule({
  id: 'XB-TRADE-004',
  severity: 'error',
  since: '2018-09-30',
  until: null,
  source: law('中华人民共和国海关法', '第二十四条'),
  decides: { regime: 'non-trade', verdict: 'violated' },
  lane: null,
  text: {
    zh: {
      title: '涉证商品不能走清单',
      message: '{sku}（税号 {hs}）的监管条件含 {codes}，出口须交验许可证件',
      why: '涉及出口许可证件的货物不能清单核放，须凭证件填报报关单；没有证件的不予放行。',
      fix: '核对税号和监管条件；属实的请办妥许可证件，改走报关单。',
    },
    en: {
      title: 'goods that need an export licence',
      message:
        'the tariff code {hs} of {sku} carries the supervision condition {codes}: a licence or permit is due on export',
      why: 'Goods that need an export licence cannot leave by inventory; they need a formal declaration with the licence, and without it they are not released.',
      fix: 'Check the tariff code and its conditions. If they are right, obtain the licence and declare formally.',
    },
  },
  check({ parcel }, report) {
    for (const line of parcel.lines) {
      if (line.supervision === '') continue;
      const { licence: codes } = readSupervision(line.supervision);
      if (codes !== '') report('supervision', line.number, { sku: line.sku, hs: line.hsCode, codes });
    }
  },
  samples: {
    passes: [{ rows: [{ supervision: '-' }] }, { rows: [{ supervision: '1A' }] }],
    fails: [
      { rows: [{ supervision: '4xy' }] },
      { rows: [{ supervision: '3A' }] },
      { rows: [{ supervision: 'EF' }] },
    ],
  },
});
