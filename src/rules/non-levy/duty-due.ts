import { formatDecimal, ZERO } from '../../model/decimal.ts';
import { rule } from '../rule.ts';
import { law } from '../sources.ts';

export default rule({
  id: 'XB-LEVY-001',
  severity: 'error',
  since: '2018-09-30',
  until: null,
  source: law('中华人民共和国关税法', '第四条、第十条'),
  decides: { regime: 'non-levy', verdict: 'violated' },
  lane: null,
  text: {
    zh: {
      title: '应征出口关税',
      message: '{sku}（税号 {hs}）的出口关税率是 {rate}%，应缴出口关税',
      why: '应征出口关税的货物不能清单核放，须用报关单申报纳税。',
      fix: '核对税号和税率；属实的改走报关单并缴税。',
    },
    en: {
      title: 'export duty is due',
      message: 'the tariff code {hs} of {sku} carries an export duty of {rate} %',
      why: 'Goods under export duty cannot leave by inventory; they need a formal declaration and the duty paid.',
      fix: 'Check tariff code and rate. If they are right, declare formally and pay the duty.',
    },
  },
  check({ parcel }, report) {
    for (const line of parcel.lines) {
      if (line.dutyRate === null || line.dutyRate <= ZERO) continue;
      report('dutyRate', line.number, { sku: line.sku, hs: line.hsCode, rate: formatDecimal(line.dutyRate) });
    }
  },
  samples: {
    passes: [{ rows: [{ duty_rate: '0' }] }],
    fails: [{ rows: [{ duty_rate: '20' }] }, { rows: [{ duty_rate: '0.1' }] }],
  },
});
