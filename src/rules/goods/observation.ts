import { rule } from '../rule.ts';
import { houseRule } from '../sources.ts';
import { eachTag } from './tags.ts';

export default rule({
  id: 'XB-GOODS-009',
  severity: 'warning',
  since: '2018-09-30',
  until: null,
  source: houseRule('筛查提示：需要人看一眼的货物'),
  decides: null,
  lane: 'review',
  text: {
    zh: {
      title: '值得注意的货物',
      message: '{sku} 提示 {code}：“{matched}”',
      why: '筛查不能断定合规与否，由人工审单。依据：{source}（规则 {rule}）。',
      fix: '备好能说明商品的资料；把品名、税号、商品属性写得更准，可能消除提示。',
    },
    en: {
      title: 'goods worth a look',
      message: '{sku} is marked {code}, by “{matched}”',
      why: 'Screening cannot settle it, so a person reads the papers. Basis: {source} (goods rule {rule}).',
      fix: 'Keep papers that explain the goods at hand; a more exact name, tariff code or attributes may settle it.',
    },
  },
  check(subject, report) {
    eachTag(subject, 'observation', (field, line, facts) => {
      // What cannot be seen and mark-up are told by XB-TEXT-014 to XB-TEXT-019, character by character.
      if (facts['code'] !== 'TEXT_ALTERED') report(field, line, facts);
    });
  },
  samples: {
    passes: [{}],
    fails: [
      {
        rows: [
          {
            title: 'Kitchen knife',
            name_zh: '厨房刀',
            name_en: 'Kitchen knife',
            hs_code: '8211920000',
            model: '不锈钢',
            attributes: 'battery=none; liquid=no',
          },
        ],
      },
    ],
  },
});
