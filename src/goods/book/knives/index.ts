import { observation, prohibited, restricted } from '../../effects.ts';
import { goodsRule } from '../../rule.ts';
import { law, note } from '../../sources.ts';

export const knives = [
  goodsRule({
    id: 'XG-KNF-001',
    code: 'KNIFE_CTRL',
    title: { zh: '管制刀具', en: 'controlled knives' },
    since: '1983-03-12',
    effects: [prohibited(law('公安部对部分刀具实行管制的暂行规定', '第二条'))],
    nature: 'weapon',
    zh: '匕首 三棱刮刀 三棱刀 三棱尖刀 三棱军刺 军刺 弹簧刀 跳刀 弹跳刀 甩刀 蝴蝶刀 双刃尖刀 单刃尖刀 飞刀 爪刀 袖剑 推刺 战术直刀 猎刀',
    en: 'dagger,switchblade,flick knife,butterfly knife,balisong,throwing knife,automatic knife,gravity knife,push dagger,combat knife,stiletto knife,bowie knife,karambit,ballistic knife,otf knife,hunting knife,tactical fixed blade,throwing star,boot knife',
    unless: '未开刃,练习,训练,trainer,training,unsharpened,practice,csgo,cs go',
    samples: {
      hits: ['匕首 户外 双刃', 'Switchblade automatic knife', 'Throwing knife set of 3'],
      misses: ['匕首 胸针 复古', 'Butterfly knife trainer dull', '水果刀 陶瓷'],
    },
  }),
  goodsRule({
    id: 'XG-KNF-002',
    code: 'KNIFE_TRAINER',
    title: { zh: '未开刃的练习刀', en: 'unsharpened training knives' },
    since: '1983-03-12',
    effects: [restricted(note('未开刃练习刀，外形同管制刀具，须核实'))],
    nature: 'statement',
    zh: '未开刃 练习刀 训练刀',
    en: 'knife trainer,butterfly knife trainer,training knife,practice knife,balisong trainer,unsharpened',
    beside: '蝴蝶刀,匕首,刀,knife,balisong',
    samples: {
      hits: ['蝴蝶刀 未开刃 练习', 'Butterfly knife trainer dull'],
      misses: ['未开刃 木剑', 'Knife block wood'],
    },
  }),
  goodsRule({
    id: 'XG-KNF-003',
    code: 'KNIFE_FOLDING',
    title: { zh: '折叠刀、户外刀（可能属管制刀具）', en: 'folding and outdoor knives (may be controlled)' },
    since: '1983-03-12',
    effects: [
      { category: 'observation', source: law('公安部对部分刀具实行管制的暂行规定', '第二条'), air: null },
    ],
    nature: 'thing',
    zh: '折叠刀 折刀 户外刀 求生刀 军刀 直刀 小刀',
    en: 'folding knife,pocket knife,survival knife,fixed blade knife,outdoor knife,camping knife,tactical knife',
    unless: '瑞士军刀',
    needs: ['blade_mm'],
    samples: {
      hits: ['折叠刀 户外 便携', 'Pocket knife stainless 3 inch'],
      misses: ['橡皮 转笔刀', 'Pocket knife sharpener'],
    },
  }),
  goodsRule({
    id: 'XG-KNF-004',
    code: 'SHARP',
    title: { zh: '日用刀剪', en: 'everyday blades' },
    since: '2016-12-16',
    effects: [observation('锐器：包装须防护')],
    nature: 'thing',
    zh: '水果刀 菜刀 厨刀 刀具 剪刀 美工刀 裁纸刀 拆信刀 砍骨刀 斧头',
    en: 'kitchen knife,chef knife,fruit knife,steak knife,paring knife,utility knife,box cutter,scissors,letter opener,axe,hatchet',
    hs: '8211 8213 8214',
    samples: {
      hits: ['水果刀 陶瓷', 'Chef knife 8 inch'],
      misses: ['剪刀手爱德华 海报', 'Wiper blade 24 inch'],
    },
  }),
];
