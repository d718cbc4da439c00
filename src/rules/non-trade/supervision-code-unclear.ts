import { rule } from '../rule.ts';
import { supervisionTable } from '../sources.ts';
import { readSupervision } from './supervision.ts';

export default rule({
  id: 'XB-TRADE-006',
  severity: 'warning',
  since: '2018-09-30',
  until: null,
  source: supervisionTable(''),
  decides: { regime: 'non-trade', verdict: 'unproven' },
  lane: 'review',
  text: {
    zh: {
      title: '看不懂的监管条件代码',
      message: '{sku}（税号 {hs}）的监管条件里有规则手册不认识的代码 {codes}',
      why: '不认识的代码可能要求出口证件，因此不能证明不涉证。',
      fix: '对照海关监管证件代码表核对（区分大小写）；笔误请改正，属实的由人工审单。',
    },
    en: {
      title: 'supervision code not understood',
      message:
        'the supervision conditions of {sku} (tariff code {hs}) contain {codes}, which this rule book does not know',
      why: 'A code nobody understands may ask for an export document, so “no licence needed” is unproven.',
      fix: 'Compare with the customs table of supervision conditions (capital and small letters differ). Correct a slip; a true code is read by a person.',
    },
  },
  check({ parcel }, report) {
    if (!parcel.claims.has('non-trade')) return;
    for (const line of parcel.lines) {
      if (line.supervision === '') continue;
      const { unknown: codes } = readSupervision(line.supervision);
      if (codes !== '') report('supervision', line.number, { sku: line.sku, hs: line.hsCode, codes });
    }
  },
  samples: {
    passes: [{ rows: [{ supervision: 'A' }] }],
    fails: [{ rows: [{ supervision: 'AU' }] }, { rows: [{ supervision: '无证' }] }],
  },
});
