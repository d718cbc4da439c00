import { tradeItemCheckDigit } from '../../model/identity.ts';
import { standard } from '../data/standards.ts';
import { rule } from '../rule.ts';

/** Trade item numbers: GTIN-8, UPC-A, EAN-13, GTIN-14. */
const TRADE_ITEM = /^(?:\d{8}|\d{12,14})$/;

export default rule({
  id: 'XB-CODE-011',
  severity: 'notice',
  since: '2018-09-30',
  until: null,
  source: standard('GB 12904', '商品条码 零售商品编码与条码表示', '校验码；GS1 通用规范'),
  decides: null,
  lane: null,
  text: {
    zh: {
      title: '条形码校验码不对',
      message: '货号 {sku} 的条形码“{code}”最后一位校验码应为 {expected}',
      why: '商品条码的最后一位由前面各位算出；对不上说明抄错了，或者不是商品条码。',
      fix: '对照包装重新填写；不是商品条码的，确认后可以保留，没有条码的写 无。',
    },
    en: {
      title: 'check digit of the bar code wrong',
      message: 'the bar code of {sku}, “{code}”, should end in {expected}',
      why: 'The last digit of a trade item number follows from the others; if it does not, it was copied wrongly or is no such number.',
      fix: 'Copy it again from the package; keep it if it is a number of another kind, and write 无 where there is none.',
    },
  },
  check({ parcel }, report) {
    for (const { barcode, sku, number } of parcel.lines) {
      if (!TRADE_ITEM.test(barcode)) continue;
      const expected = tradeItemCheckDigit(barcode.slice(0, -1));
      if (!barcode.endsWith(expected)) report('barcode', number, { sku, code: barcode, expected });
    }
  },
  samples: {
    passes: [{ rows: [{ barcode: '6901234567892' }] }, { rows: [{ barcode: 'X001ABCDEF' }] }],
    fails: [{ rows: [{ barcode: '6901234567890' }] }],
  },
});
