import { rule } from '../rule.ts';
import { customsSpecification } from '../sources.ts';
import { charactersOf, isLonger } from './length.ts';

/** Characters of a licence number and of a bonded account item number. */
const MOST_LICENCE = 19;
const MOST_ITEM = 30;

const BONDED = {
  tradeMode: '1210',
  bonded: { code: '4403180C0D', name: '深圳示例保税仓储有限公司', accountNo: 'H53450000001' },
};

export default rule({
  id: 'XB-TEXT-009',
  severity: 'error',
  since: '2018-09-30',
  until: null,
  source: customsSpecification('CEB603 InventoryHead licenseNo：C..19；InventoryList itemRecordNo：C..30'),
  decides: null,
  lane: null,
  text: {
    zh: {
      title: '许可证号或备案料号太长',
      message: '{field}有 {length} 个字符，最多 {max} 个',
      why: '报文对长度有限制，超长的报文通不过格式校验。',
      fix: '按证件或账册填写编号本身，不加名称和说明。',
    },
    en: {
      title: 'licence or item number too long',
      message: 'the {field} has {length} characters; {max} are allowed',
      why: 'The messages limit its length, and one that is longer fails the format check.',
      fix: 'Write the number itself as on the licence or in the account, without names or remarks.',
    },
  },
  check({ parcel }, report) {
    const { licenceNo } = parcel;
    if (isLonger(licenceNo, MOST_LICENCE)) {
      report('licenceNo', 0, { length: charactersOf(licenceNo), max: MOST_LICENCE });
    }
    for (const { itemRecordNo, number } of parcel.lines) {
      if (!isLonger(itemRecordNo, MOST_ITEM)) continue;
      report('itemRecordNo', number, { length: charactersOf(itemRecordNo), max: MOST_ITEM });
    }
  },
  samples: {
    passes: [{ rows: [{ item_record_no: '1'.repeat(MOST_ITEM) }], filing: BONDED }],
    fails: [{ rows: [{ item_record_no: '1'.repeat(MOST_ITEM + 1) }], filing: BONDED }],
  },
});
