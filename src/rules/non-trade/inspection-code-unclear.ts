import { rule } from '../rule.ts';
import { law } from '../sources.ts';
import { readInspection } from './inspection.ts';

export default rule({
  id: 'XB-TRADE-010',
  severity: 'warning',
  since: '2018-09-30',
  until: null,
  source: law('中华人民共和国进出口商品检验法', '第四条、第五条'),
  decides: { regime: 'non-trade', verdict: 'unproven' },
  lane: 'review',
  text: {
    zh: {
      title: '看不懂的检验检疫类别',
      message: '{sku}（税号 {hs}）的检验检疫类别里有规则手册不认识的代码 {letters}',
      why: '不认识的代码可能要求出境检验，因此不能证明不涉检。',
      fix: '核对检验检疫类别（例如 M/N；没有的填 -）；笔误请改正，属实的由人工审单。',
    },
    en: {
      title: 'inspection category not understood',
      message:
        'the inspection category of {sku} (tariff code {hs}) contains {letters}, which this rule book does not know',
      why: 'A letter nobody understands may ask for inspection on export, so “no inspection needed” is unproven.',
      fix: 'Check the category (for example M/N, or - for none). Correct a slip; a true code is read by a person.',
    },
  },
  check({ parcel }, report) {
    if (!parcel.claims.has('non-trade')) return;
    for (const line of parcel.lines) {
      if (line.inspection === '') continue;
      const { unknown: letters } = readInspection(line.inspection);
      if (letters !== '') report('inspection', line.number, { sku: line.sku, hs: line.hsCode, letters });
    }
  },
  samples: {
    passes: [{ rows: [{ inspection: 'L.M' }] }],
    fails: [{ rows: [{ inspection: 'M/T' }] }, { rows: [{ inspection: '0' }] }],
  },
});
