import { aviation, prohibited } from '../../effects.ts';
import { goodsRule } from '../../rule.ts';
import { customsDecree43, postCatalogue } from '../../sources.ts';

export const ammunition = [
  goodsRule({
    id: 'XG-WPN-020',
    code: 'AMMO',
    title: { zh: '弹药', en: 'ammunition' },
    since: '1993-03-01',
    effects: [prohibited(customsDecree43('禁止出境', '（弹药）')), aviation('第1类（UN0012 等）', null)],
    nature: 'weapon',
    zh: '子弹 弹药 炮弹 手榴弹 手雷 地雷 铅弹 炸弹 空包弹 火箭弹',
    en: 'ammunition,ammo,live round,rifle cartridge,hand grenade,grenade,landmine,shotgun shell,22lr,9mm round',
    unless: '口红,唇膏,耳机,沐浴,浴球,杯,快递柜,bath,酒',
    hs: '9306',
    un: 'UN0012 UN0014 UN0044',
    samples: {
      hits: ['子弹 9毫米 50发', 'Hunting ammo 12 gauge'],
      misses: ['手雷造型 打火机', '子弹 保温杯', 'Ammo storage box plastic', 'Bullet journal dotted A5'],
    },
  }),
  goodsRule({
    id: 'XG-WPN-021',
    code: 'AMMO_REPLICA',
    title: { zh: '仿真枪弹', en: 'pellets for replicas' },
    since: '1993-03-01',
    effects: [prohibited(customsDecree43('禁止出境', '（仿真武器、弹药）'))],
    nature: 'statement',
    zh: 'bb弹 塑料子弹 钢珠弹 彩弹 橡胶子弹',
    en: 'airsoft bb,airsoft pellet,plastic bb,steel bb,air gun pellet,paintball ball',
    samples: {
      hits: ['BB弹 6mm 塑料子弹', 'Airsoft BBs 0.20g 5000'],
      misses: ['钢珠 轴承 6mm', 'Wood pellets for grill'],
    },
  }),
  goodsRule({
    id: 'XG-WPN-022',
    code: 'PEPPER_SPRAY',
    title: { zh: '催泪喷射器', en: 'pepper spray' },
    since: '2016-12-16',
    effects: [prohibited(postCatalogue('第二类（催泪器）')), aviation('UN1950', 'forbidden')],
    nature: 'thing',
    zh: '防狼喷雾 辣椒喷雾 辣椒水喷雾 催泪器 催泪喷雾 催泪瓦斯 防身喷雾',
    en: 'pepper spray,mace spray,tear gas,bear spray,self defense spray',
    samples: {
      hits: ['女子 防狼喷雾 60ml', 'Pepper spray 15% OC'],
      misses: ['防狼喷雾 保护套', 'Pepper grinder stainless'],
    },
  }),
];
