import type { Line } from '../../model/parcel.ts';
import { rule } from '../rule.ts';
import { customsSpecification } from '../sources.ts';

function isNamed({ hsCode, nameZh }: Line): boolean {
  return hsCode !== '' && nameZh !== '';
}

export default rule({
  id: 'XB-DUP-004',
  severity: 'warning',
  since: '2018-09-30',
  until: null,
  source: customsSpecification('CEB603 InventoryList itemNo，gcode，gname'),
  decides: null,
  lane: 'review',
  text: {
    zh: {
      title: '同一货号两种商品',
      message: '货号 {sku} 在本包裹中有两种写法：{first} 和 {second}',
      why: '同一货号是同一商品，品名和商品编码应当相同；不同说明有一处错了，海关会人工审单。',
      fix: '改正货号、品名或商品编码。',
    },
    en: {
      title: 'one SKU, two kinds of goods',
      message: '{sku} stands for two kinds of goods in this parcel: {first} and {second}',
      why: 'One SKU is one kind of goods, with one name and one HS code; if they differ one is wrong, and customs reviews the papers.',
      fix: 'Correct the SKU, the name or the HS code.',
    },
  },
  check({ parcel }, report) {
    const { lines } = parcel;
    if (lines.length < 2) return;
    const firsts = new Map<string, Line>();
    for (const line of lines) {
      const first = firsts.get(line.sku);
      if (first === undefined) firsts.set(line.sku, line);
      else if (
        line.sku !== '' &&
        (line.hsCode !== first.hsCode || line.nameZh !== first.nameZh) &&
        isNamed(line) &&
        isNamed(first)
      ) {
        report('sku', line.number, {
          sku: line.sku,
          first: `${first.hsCode} ${first.nameZh}`,
          second: `${line.hsCode} ${line.nameZh}`,
        });
      }
    }
  },
  samples: {
    passes: [
      {
        rows: [
          { goods_value: '50', net_weight: '0.3', quantity2: '0.3' },
          { goods_value: '50', net_weight: '0.3', quantity2: '0.3' },
        ],
      },
    ],
    fails: [
      {
        rows: [
          { goods_value: '50', net_weight: '0.3', quantity2: '0.3' },
          { goods_value: '50', net_weight: '0.3', quantity2: '0.3', name_zh: '棉制针织背心' },
        ],
      },
    ],
  },
});
