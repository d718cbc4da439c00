import { rule } from '../rule.ts';
import { customsSpecification } from '../sources.ts';
import { isScientific } from './spreadsheet.ts';

export default rule({
  id: 'XB-CODE-012',
  severity: 'error',
  since: '2018-09-30',
  until: null,
  source: customsSpecification('CEB603 InventoryList barCode'),
  decides: null,
  lane: null,
  text: {
    zh: {
      title: '条形码变成了科学计数法',
      message: '条形码“{code}”是被表格软件改写过的数字',
      why: 'Excel 会把长数字变成科学计数法，末尾的数字就找不回来了。',
      fix: '从平台或商品系统重新导出，该列设为文本格式，不要用 Excel 打开后再保存。',
    },
    en: {
      title: 'bar code damaged by a spreadsheet',
      message: 'bar code “{code}” is a number that a spreadsheet has rewritten',
      why: 'Excel turns long numbers into scientific notation, and the last digits cannot be had back.',
      fix: 'Export it again with the column as text, and do not save the file from Excel.',
    },
  },
  check({ parcel }, report) {
    for (const { barcode: code, number } of parcel.lines) {
      if (isScientific(code)) report('barcode', number, { code });
    }
  },
  samples: {
    passes: [{ rows: [{ barcode: '6901234567892' }] }],
    fails: [{ rows: [{ barcode: '6.90123E+12' }] }],
  },
});
