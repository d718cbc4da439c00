import { prohibited, restricted } from '../../effects.ts';
import { goodsRule } from '../../rule.ts';
import { customsDecree43, law, postCatalogue } from '../../sources.ts';

const metals = customsDecree43('限制出境', '（金银等贵重金属及其制品）');

export const money = [
  goodsRule({
    id: 'XG-CUR-001',
    code: 'CURRENCY',
    title: { zh: '货币', en: 'currency' },
    since: '1993-03-01',
    effects: [restricted(law('中华人民共和国国家货币出入境管理办法', '第五条'))],
    nature: 'thing',
    zh: '人民币 纸币 钞票 外币 纪念钞 连体钞 纪念币 银元 古币 硬币 流通币 铜钱 袁大头',
    en: 'banknote,paper currency,collectible coin,commemorative coin,old coin,ancient coin,silver dollar,uncirculated coin,mint coin,currency note,world coin',
    unless:
      '仿真,道具,练功,冥币,纸钱,点钞,验钞,存钱,储蓄,收纳,收藏册,空册,play money,prop,toy,counter,detector,bank,洗衣机,代币,巧克力,算盘,充值,分',
    hs: '4907 7118',
    samples: {
      hits: ['纪念币 2024 龙年 10元', 'World coins 50 pcs lot'],
      misses: ['纪念币收藏册 空册', '冥币 纸钱', 'Coin purse leather'],
    },
  }),
  goodsRule({
    id: 'XG-CUR-002',
    code: 'COUNTERFEIT_MONEY',
    title: { zh: '假币', en: 'counterfeit money' },
    since: '1993-03-01',
    effects: [prohibited(customsDecree43('禁止出境', '（伪造的货币及有价证券）'))],
    nature: 'statement',
    zh: '假币 假钞 高仿钞',
    en: 'counterfeit money,counterfeit note,counterfeit banknote',
    unless: '检测,验钞,鉴别,detector,pen',
    samples: {
      hits: ['高仿钞 100面值', 'Counterfeit banknotes euro'],
      misses: ['验钞机 假币 报警', 'Counterfeit money detector pen'],
    },
  }),
  goodsRule({
    id: 'XG-CUR-003',
    code: 'GOLD',
    title: { zh: '黄金、铂', en: 'gold and platinum' },
    since: '1993-03-01',
    effects: [restricted(metals)],
    nature: 'material',
    zh: '金条 足金 千足金 万足金 纯金 黄金首饰 黄金项链 黄金戒指 黄金手镯 黄金吊坠 黄金耳环 黄金转运珠 999足金 铂金 18k金 24k金',
    en: 'gold bar,gold bullion,24k gold,18k gold,14k gold,solid gold,gold coin,platinum bar',
    unless:
      '镀,包金,色,plated,filled,color,colour,tone,vermeil,版,会员,黄金贵族,茶,糕,玫瑰,黄金桂,黄金葛,木,炒饭,万两,屋,比例,周,foil,over silver,时代,猎犬,蟒,沙金,油,椰,奶酪,麦片,首饰盒',
    hs: '7108 7110',
    samples: {
      hits: ['足金 999 金条 10克', '18K gold ring diamond'],
      misses: ['镀黄金 项链', '18K gold plated necklace'],
    },
  }),
  goodsRule({
    id: 'XG-CUR-004',
    code: 'JEWELLERY',
    title: { zh: '白银、贵金属首饰', en: 'silver and precious metal jewellery' },
    since: '1993-03-01',
    effects: [restricted(metals)],
    nature: 'material',
    zh: '银条 足银 999银 999纯银 纯银 925银 925纯银 s925',
    en: 'silver bar,silver bullion,sterling silver,925 silver,pure silver,fine silver',
    unless: '镀,色,plated,color,colour,tone,银针,耳针,ear needle,post,抹布,擦银布,polish',
    hs: '7106 7113',
    samples: {
      hits: ['925纯银 手链', 'Sterling silver ring'],
      misses: ['镀纯银 勺子', 'Silver plated spoon'],
    },
  }),
  goodsRule({
    id: 'XG-CUR-005',
    code: 'FAKE_DOCUMENT',
    title: { zh: '假证件、假公章', en: 'forged documents' },
    since: '2016-12-16',
    effects: [prohibited(postCatalogue('第十五类（非法伪造物品）'))],
    nature: 'statement',
    zh: '假证 假公章 假护照 假身份证',
    en: 'fake id,fake passport,forged passport,fake driver license',
    samples: { hits: ['假公章 刻制', 'Fake ID scannable'], misses: ['证件套 透明', 'ID card holder'] },
  }),
];
