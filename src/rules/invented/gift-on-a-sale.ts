import { formatDecimal } from '../../model/decimal.ts';
import { rule } from '../rule.ts';
import { houseRule } from '../sources.ts';

/** Words that say why goods are sent, where they stand alone; a gift box or a gift bag is goods. */
const REASON =
  /^(?:gifts?|free gift|samples?|commercial sample|no commercial value|dovana|geschenk|cadeau|regalo|礼品|礼物|赠品|样品|个人物品|自用物品)$/i;
const IN_NOTE =
  /\b(?:gift only|no commercial value|personal gift)\b|报(?:成|为)?(?:礼品|礼物|样品)|无商业价值/i;

export default rule({
  id: 'XB-LINT-002',
  severity: 'warning',
  since: '2018-09-30',
  until: null,
  source: houseRule('如实申报；怎样看出是编造的为本手册自定'),
  decides: null,
  lane: 'review',
  text: {
    zh: {
      title: '卖出的商品写成礼品',
      message: '订单有货款 {value} {currency}，备注却写“{word}”',
      why: '把卖出的商品报成礼品或样品是伪报；平台订单就是买卖。',
      fix: '去掉“礼品”“样品”字样，按实际商品申报。',
    },
    en: {
      title: 'a sale called a gift',
      message: 'the order is worth {value} {currency}, yet its note says “{word}”',
      why: 'Goods that were sold are not a gift or a sample; calling them so is a false declaration.',
      fix: 'Take the words out and declare the goods as what they are.',
    },
  },
  check({ parcel }, report) {
    const { currency, note } = parcel;
    const sum = parcel.lines.reduce((all, { total }) => all + (total ?? 0n), 0n);
    if (sum <= 0n) return;
    const value = formatDecimal(sum);
    const noted = REASON.test(note) ? note : (IN_NOTE.exec(note)?.[0] ?? '');
    if (noted !== '') report('note', 0, { word: noted, value, currency });
  },
  samples: {
    passes: [{ rows: [{ note: 'Gift wrapping, please' }] }, { rows: [{ name_en: 'Paper gift box' }] }],
    fails: [{ rows: [{ note: 'GIFT' }] }, { rows: [{ note: '请报成礼品' }] }],
  },
});
