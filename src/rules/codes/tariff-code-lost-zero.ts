import { rule } from '../rule.ts';
import { customsSpecification } from '../sources.ts';
import { isDigits } from './tariff.ts';

export default rule({
  id: 'XB-CODE-002',
  severity: 'error',
  since: '2018-09-30',
  until: null,
  source: customsSpecification('CEB603 InventoryList gcode：10 位'),
  decides: null,
  lane: null,
  text: {
    zh: {
      title: '商品编码丢了一位',
      message: '货号 {sku} 的商品编码“{hs}”只有九位，多半是开头的 0 被表格软件去掉了',
      why: '第 01 至 09 章的编码以 0 开头，Excel 把它当数字时会去掉这个 0。不会擅自补零。',
      fix: '对照税则写出完整的十位编码，并把该列设为文本格式。',
    },
    en: {
      title: 'HS code has lost a digit',
      message:
        'the HS code of {sku}, “{hs}”, has nine digits: most likely a spreadsheet dropped the leading 0',
      why: 'Codes of chapters 01 to 09 begin with 0, which Excel drops when it takes them for numbers. Nothing is added unasked.',
      fix: 'Write all ten digits as the tariff has them and keep the column as text.',
    },
  },
  check({ parcel }, report) {
    for (const { hsCode, sku, number } of parcel.lines) {
      if (hsCode.length === 9 && isDigits(hsCode)) report('hsCode', number, { sku, hs: hsCode });
    }
  },
  samples: {
    passes: [{ rows: [{ hs_code: '6109100010' }] }],
    fails: [{ rows: [{ hs_code: '610910001' }] }],
  },
});
