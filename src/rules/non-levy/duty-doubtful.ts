import { ZERO } from '../../model/decimal.ts';
import { dutiableHeading } from '../export-duty/headings.ts';
import { rule } from '../rule.ts';
import { exportTariffSource } from '../sources.ts';

export default rule({
  id: 'XB-LEVY-003',
  severity: 'warning',
  since: '2018-09-30',
  until: null,
  source: exportTariffSource(),
  decides: { regime: 'non-levy', verdict: 'unproven' },
  lane: 'review',
  text: {
    zh: {
      title: '零税率存疑',
      message: '{sku}（税号 {hs}）填了不征出口关税，但品目 {heading}（{goodsZh}）下有应税商品',
      why: '出口关税集中在矿砂、铁合金、金属废料、骨料、鳗鱼苗等少数品目；在这些品目下填 0 需要人工核对。',
      fix: '按十位税号核对当年出口商品税率表；归错的改税号，应税的改走报关单。',
    },
    en: {
      title: 'zero duty is doubtful',
      message:
        '{sku} (tariff code {hs}) is given as free of export duty, but heading {heading} ({goodsEn}) holds dutiable goods',
      why: 'Export duty is laid on a few headings: ores, ferro-alloys, metal scrap, bones, eel fry. A 0 under one of them wants a second look.',
      fix: 'Check the ten-digit code in this year’s export tariff: correct a wrong code, declare dutiable goods formally.',
    },
  },
  check({ parcel }, report) {
    if (!parcel.claims.has('non-levy')) return;
    for (const line of parcel.lines) {
      if (line.dutyRate !== ZERO) continue;
      const heading = dutiableHeading(line.hsCode);
      if (heading === null) continue;
      report('dutyRate', line.number, {
        sku: line.sku,
        hs: line.hsCode,
        heading: heading.prefix,
        goodsZh: heading.goodsZh,
        goodsEn: heading.goodsEn,
      });
    }
  },
  samples: {
    passes: [{}],
    fails: [
      {
        rows: [
          {
            hs_code: '7202210000',
            title: 'Ferro-silicon',
            name_zh: '硅铁',
            name_en: 'Ferro-silicon',
            model: '硅铁|含硅量75%',
          },
        ],
      },
    ],
  },
});
