import { rule } from '../rule.ts';
import { customsSpecification } from '../sources.ts';
import { isScientific } from './spreadsheet.ts';

export default rule({
  id: 'XB-CODE-013',
  severity: 'error',
  since: '2018-09-30',
  until: null,
  source: customsSpecification('CEB603 InventoryList itemNo'),
  decides: null,
  lane: null,
  text: {
    zh: {
      title: '货号变成了科学计数法',
      message: '货号“{code}”是被表格软件改写过的数字',
      why: 'Excel 会把长数字变成科学计数法，末尾的数字就找不回来了。',
      fix: '从平台或商品系统重新导出，该列设为文本格式，不要用 Excel 打开后再保存。',
    },
    en: {
      title: 'SKU damaged by a spreadsheet',
      message: 'SKU “{code}” is a number that a spreadsheet has rewritten',
      why: 'Excel turns long numbers into scientific notation, and the last digits cannot be had back.',
      fix: 'Export it again with the column as text, and do not save the file from Excel.',
    },
  },
  check({ parcel }, report) {
    for (const { sku: code, number } of parcel.lines) {
      if (isScientific(code)) report('sku', number, { code });
    }
  },
  samples: {
    passes: [{ rows: [{ sku: 'E12-3E5' }] }],
    fails: [{ rows: [{ sku: '6.90123E+12' }] }],
  },
});
