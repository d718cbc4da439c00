import { prohibited, restricted } from '../../effects.ts';
import { goodsRule } from '../../rule.ts';
import { law } from '../../sources.ts';

const review = law('中华人民共和国文物保护法', '第七十八条');

export const relics = [
  goodsRule({
    id: 'XG-REL-001',
    code: 'RELIC',
    title: { zh: '文物、古董', en: 'cultural relics' },
    since: '2025-03-01',
    effects: [prohibited(law('中华人民共和国文物保护法', '第七十七条'))],
    nature: 'material',
    zh: '古董 文物 出土 清代 明代 宋代 元代 唐代 汉代 战国 民国瓷器 古玩 古籍善本 清朝瓷器 明清 青铜器 老窑',
    en: 'ancient artifact,antiquity,qing dynasty,ming dynasty,song dynasty,tang dynasty,han dynasty,antique porcelain,excavated,archaeological',
    unless:
      '仿古,复古,复刻,仿制,现代,工艺品,仿,风格,书,出版,服,汉服,影视,replica,reproduction,style,修复,book,drama,哲学,史,诗,词,战国无双,铜钱草,图鉴,鉴赏,画册,刀剑,模型',
    hs: '9706',
    clearedBy: [{ key: 'year_made', above: 1949 }],
    needs: ['year_made'],
    samples: {
      hits: ['古董 清代 青花瓷碗', 'Qing dynasty porcelain bowl'],
      misses: [
        '仿古 清代 花瓶',
        'Ming dynasty style vase reproduction',
        { name: '古董 钟', attributes: '年代=1985' },
      ],
    },
  }),
  goodsRule({
    id: 'XG-REL-002',
    code: 'FOSSIL',
    title: { zh: '古生物化石', en: 'fossils' },
    since: '2011-01-01',
    effects: [restricted(law('古生物化石保护条例', '第二十六条'))],
    nature: 'thing',
    zh: '化石 恐龙蛋化石 三叶虫化石 菊石化石 古生物化石',
    en: 'dinosaur fossil,trilobite fossil,ammonite fossil,fossil specimen,fossil tooth,genuine fossil,ammonite',
    unless: '仿,考古挖掘,挖掘,resin,replica,cast,dig kit',
    needs: ['species'],
    samples: {
      hits: ['三叶虫化石 原石', 'Trilobite fossil Morocco'],
      misses: ['恐龙化石 玩具 挖掘', 'Fossil watch for men'],
    },
  }),
  goodsRule({
    id: 'XG-REL-003',
    code: 'ART',
    title: { zh: '艺术品、收藏品（税号）', en: 'works of art and collectors’ pieces by tariff code' },
    since: '2025-03-01',
    effects: [restricted(review)],
    nature: 'statement',
    hsHint: '9701 9702 9703 9704 9705',
    clearedBy: [{ key: 'year_made', above: 1966 }],
    needs: ['year_made'],
    samples: {
      hits: [
        { name: 'oil painting', hsCode: '9701210000' },
        { name: '收藏品', hsCode: '97051000' },
      ],
      misses: [{ name: 'oil painting', hsCode: '9701910000', attributes: 'year_made=2024' }, 'canvas print'],
    },
  }),
];
