import { rule } from '../rule.ts';
import { houseRule } from '../sources.ts';
import { reportTexts } from './text-flaws.ts';

export default rule({
  id: 'XB-TEXT-020',
  severity: 'error',
  since: '2018-09-30',
  until: null,
  source: houseRule('单元格是公式出错的结果，不是数据'),
  decides: null,
  lane: null,
  text: {
    zh: {
      title: '单元格是公式错误',
      message: '货号 {sku} 的{field}是“{found}”，是表格公式出错的结果',
      why: 'VLOOKUP 等公式找不到数据时留下这样的值，原来的资料并没有填进来。',
      fix: '改正公式后重新导出，或直接填写。',
    },
    en: {
      title: 'cell holds a formula’s error',
      message: 'the {field} of {sku} is “{found}”, the error of a spreadsheet formula',
      why: 'Formulas such as VLOOKUP leave it where they found nothing, so the data never came in.',
      fix: 'Mend the formula and export again, or type the value.',
    },
  },
  check({ parcel }, report) {
    reportTexts(parcel, 'spreadsheet', report);
  },
  samples: {
    passes: [{ rows: [{ model: '#8 针织|棉' }] }],
    fails: [{ rows: [{ name_zh: '#N/A' }] }, { rows: [{ model: '#REF!' }] }],
  },
});
