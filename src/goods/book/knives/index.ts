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
    zh:
      '雨伞剑 卡簧刀 自锁刀 带血槽 指环刀 袖箭刀 ' +
      '直刀双刃 双刃直刀 战术直刀双刃 双刃刀 双面开刃 双开刃 三棱锥刀 格斗直刀 潜水匕首 野战刀 伞兵刀 甩刀开刃 蝴蝶刀开刃 爪刀开刃 指虎刀 ' +
      '匕首 三棱刮刀 三棱刀 三棱尖刀 三棱军刺 军刺 弹簧刀 跳刀 弹跳刀 甩刀 蝴蝶刀 双刃尖刀 单刃尖刀 爪刀 袖剑 推刺 战术直刀 猎刀 直跳刀 侧跳刀 自动刀 ' +
      '蝴蝶甩刀 折叠甩刀 花式甩刀 蝴蝶折刀 双刃匕首 军用匕首 特种兵匕首 格斗刀 格斗匕首 战术匕首 求生匕首 短剑 藏刀 腰刀 英吉沙小刀 蒙古刀 放血槽 血槽刀 ' +
      '靴刀 卡片刀折叠 信用卡刀 卡卡刀 腰带刀 皮带刀 口红刀 笔刀防身 钥匙刀防身 戒指刀 指尖刀 防身戒指刀 拳刃 手刺 峨眉刺 伸缩刺 攮子 三棱锥 军工刀 ' +
      '巴克直刀 m9军刀 鹰爪刀 爪子刀 刺刀匕首 弹簧刀折叠 自动弹簧刀',
    en:
      'gerber mark ii,microtech ultratech,' +
      'umbrella sword,sai ninja,steel sai,triangular blade,three edged knife,' +
      'side opening knife,out the front,otf,double action otf,microtech,benchmade infidel,boker automatic,' +
      'push button knife,lever lock knife,italian stiletto,swinguard,paratrooper knife,tri blade,' +
      'kris dagger,kris knife,misericorde,poignard,main gauche,stiletto dagger,tanto dagger,ka bar,' +
      'fairbairn sykes,sykes fairbairn,commando dagger,bayonet knife,sharps dagger,rondel dagger,' +
      'butterfly comb knife sharp,balisong sharp,hidden knife,concealed knife,disguised knife,' +
      'knife pen,key knife,coin knife,belt buckle dagger,finger knife,knuckle knife,brass knuckle knife,' +
      'knuckle trench,' +
      'dagger,switchblade,flick knife,butterfly knife,balisong,automatic knife,gravity knife,push dagger,combat knife,stiletto knife,' +
      'bowie knife,karambit,ballistic knife,otf knife,hunting knife,tactical fixed blade,boot knife,spring knife,spring assisted knife,' +
      'assisted opening knife,auto knife,out the front knife,switch blade,double edge knife,double edged knife,boot dagger,neck knife,fixed blade dagger,' +
      'trench knife,push knife,punch dagger,fighting knife,military knife,tactical dagger,sgian dubh,dirk,stiletto switchblade,stiletto,' +
      'combat dagger,survival dagger,credit card knife,belt buckle knife,lipstick knife,comb knife,knife comb,ring knife,' +
      'cane knife,belt knife,pen knife hidden,hidden blade,assassin hidden blade,claw knife,kerambit,butterfly blade,dagger knife',
    unless:
      '打蛋,蛋糕,烘焙,未开刃,不开刃,没开刃,无刃,无锋,钝刀,练习,训练,trainer,training,unsharpened,practice,csgo,cs go,heel,pump,shoe,boots,sandal,丝袜,高跟,plant,dart board,dartboard,fancy dress,' +
      'pirate,costume,halloween,rubber,plastic,prop,tattoo,earring,necklace,brooch,figurine,toy,power ranger,legacy,tie,cosplay,游戏周边,钥匙扣,模型,贴纸,' +
      '吊坠,胸针,玩具,塑料,梳妆,折叠梳,dull,blunt',
    samples: {
      hits: ['匕首 户外 双刃', 'Switchblade automatic knife', '弹簧刀 侧跳 折叠'],
      misses: ['匕首 胸针 复古', 'Butterfly knife trainer dull', '水果刀 陶瓷', 'Stiletto heel pumps black'],
    },
  }),
  goodsRule({
    id: 'XG-KNF-005',
    code: 'KNIFE_CTRL',
    title: { zh: '投掷用刀、镖', en: 'throwing knives and stars' },
    since: '1983-03-12',
    effects: [prohibited(law('公安部对部分刀具实行管制的暂行规定', '第二条'))],
    nature: 'weapon',
    zh: '飞刀 投掷飞刀 投掷刀 忍者飞刀 柳叶飞刀 飞镖刀',
    en:
      'throwing hatchet,throwing axe set,throwing spike,kunai set,shuriken set,ninja star set,' +
      'throwing needle,throwing card steel,throwing stars,' +
      'throwing knife,throwing star,throwing blade,throwing dagger,throwing dart knife',
    unless:
      'foam,plastic,rubber,toy,prop,costume,cosplay,keychain,earring,necklace,sticker,axe,target,dart board,dartboard,木质,泡沫,塑料,橡胶,玩具,道具,模型,钥匙扣,' +
      '吊坠,耳钉,胸针,贴纸,飞刀削,靶纸,靶盘,标靶,飞镖靶,削皮,刀削面,拉面,游戏周边',
    samples: {
      hits: ['飞刀 3支装 不锈钢 投掷 练习 带套', 'Throwing knife set of 3', '柳叶飞刀 不锈钢 一套'],
      misses: ['飞刀靶 木质 投掷', 'Foam throwing star toy', '飞刀 钥匙扣 周边'],
    },
  }),
  goodsRule({
    id: 'XG-KNF-002',
    code: 'KNIFE_TRAINER',
    title: { zh: '未开刃的练习刀', en: 'unsharpened training knives' },
    since: '1983-03-12',
    effects: [restricted(note('未开刃练习刀，外形同管制刀具，须核实'))],
    nature: 'statement',
    zh: '未开刃 练习刀 训练刀 蝴蝶刀练习 甩刀练习 钝刀练习 无刃 不开刃 橡胶刀训练',
    en:
      'knife trainer,butterfly knife trainer,training knife,practice knife,balisong trainer,unsharpened,butterfly trainer,dull blade,blunt blade,' +
      'rubber training knife',
    beside: '蝴蝶刀,匕首,刀,knife,balisong',
    samples: {
      hits: ['蝴蝶刀 未开刃 练习', 'Butterfly knife trainer dull', '蝴蝶刀 不开刃 CSGO 玩具'],
      misses: ['未开刃 木剑', 'Knife block wood', '练习册 一年级 语文'],
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
    zh: '折叠刀 折刀 户外刀 求生刀 军刀 直刀 小刀 瑞士刀 多功能刀 折叠小刀 随身小刀 刀具户外 求生直刀 小直刀 户外直刀 钥匙扣刀 折叠水果刀 开箱小刀 刮胡刀折叠',
    en:
      'folding knife,pocket knife,survival knife,fixed blade knife,outdoor knife,camping knife,tactical knife,multi tool knife,multitool knife,' +
      'swiss army knife,bushcraft knife,skinning knife,fillet knife,edc knife,keychain knife,linerlock knife,folding pocket knife,neck blade,penknife,' +
      'jack knife,rescue knife,diving knife',
    unless: '瑞士军刀,plush,包,backpack',
    needs: ['blade_mm'],
    samples: {
      hits: ['折叠刀 户外 便携', 'Pocket knife stainless 3 inch', 'Swiss army knife classic red'],
      misses: ['橡皮 转笔刀', 'Pocket knife sharpener', '军刀 包 双肩'],
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
      hits: ['水果刀 陶瓷', 'Chef knife 8 inch', '菜刀 家用 不锈钢'],
      misses: ['剪刀手爱德华 海报', 'Wiper blade 24 inch', 'Scissor lift table'],
    },
  }),
];
