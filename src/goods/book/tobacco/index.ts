import { aviation, restricted } from '../../effects.ts';
import { goodsRule } from '../../rule.ts';
import { law } from '../../sources.ts';

export const tobacco = [
  goodsRule({
    id: 'XG-TOB-001',
    code: 'TOBACCO',
    title: { zh: '烟草制品', en: 'tobacco products' },
    since: '1992-01-01',
    effects: [restricted(law('中华人民共和国烟草专卖法', '第二十二条'))],
    nature: 'substance',
    zh: '香烟 卷烟 雪茄 烟叶 烟丝 鼻烟 水烟膏 斗草 嚼烟',
    en: 'cigarette,cigar,cigarillo,tobacco,rolling tobacco,pipe tobacco,chewing tobacco,snuff,shisha tobacco,hookah tobacco,snus',
    unless:
      '壶,烟灰缸,戒烟,打火机,点烟,剪,保湿,濾嘴,过滤嘴,卷烟器,卷烟纸,卷烟机,烟嘴,ashtray,cutter,humidor,lighter,rolling paper,rolling machine,candy,socket,plug,tobacco pipe,filter,leather color,roller,节水',
    hs: '2401 2402 2403',
    samples: {
      hits: ['古巴 雪茄 25支', 'Pipe tobacco 50g'],
      misses: ['Cigar cutter stainless', '香烟盒 20支装', 'Cigarette case leather'],
    },
  }),
  goodsRule({
    id: 'XG-TOB-002',
    code: 'ECIG',
    title: { zh: '电子烟', en: 'electronic cigarettes' },
    since: '2021-11-10',
    effects: [
      restricted(law('中华人民共和国烟草专卖法实施条例', '第六十五条')),
      aviation('UN3481 PI967', 'packing-instruction'),
    ],
    nature: 'device',
    zh: '电子烟 电子雾化烟 一次性电子烟 小烟杆 电子烟杆',
    en: 'electronic cigarette,e cigarette,e cig,ecig,vape,vape pen,vaporizer,vape kit,disposable vape,pod system,vape mod',
    unless: 'oil diffuser,humidifier,detector,vaporizer steam',
    hs: '854340',
    clearedBy: [],
    needs: ['watt_hours'],
    samples: {
      hits: ['一次性电子烟 3000口', 'Vape pen starter kit'],
      misses: ['电子烟 收纳盒', 'Vape pen case leather'],
    },
  }),
  goodsRule({
    id: 'XG-TOB-003',
    code: 'ECIG_NICOTINE',
    title: { zh: '烟弹、烟油', en: 'pods and e-liquid' },
    since: '2021-11-10',
    effects: [restricted(law('中华人民共和国烟草专卖法实施条例', '第六十五条'))],
    nature: 'statement',
    zh: '烟弹 烟油 尼古丁盐 尼古丁',
    en: 'e liquid,vape juice,nicotine salt,nicotine pod,nicotine pouch,nicotine',
    unless: '清洗,去除烟油,清洁,remover,gum,贴片,戒',
    hs: '240412 240419 240491',
    samples: {
      hits: ['烟弹 3颗装', 'Vape juice 30ml nic salt'],
      misses: ['除烟油 清洁 湿巾', 'Nicotine free patch'],
    },
  }),
];
