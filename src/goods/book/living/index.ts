import { restricted } from '../../effects.ts';
import { goodsRule } from '../../rule.ts';
import { law } from '../../sources.ts';

const quarantine = law('中华人民共和国进出境动植物检疫法', '第二条、第二十条');

export const living = [
  goodsRule({
    id: 'XG-LIV-001',
    code: 'PLANT_SEED',
    title: { zh: '种子、种球', en: 'seeds and bulbs for planting' },
    since: '2022-03-01',
    effects: [restricted(law('中华人民共和国种子法', '第五十六条、第五十七条'))],
    nature: 'thing',
    zh: '种子 种球 球茎 草籽 菜籽 花种 草种 种苗 种薯',
    en: 'seed,flower seed,vegetable seed,grass seed,flower bulb,tulip bulb,seed tape,seedling,plant bulb',
    unless:
      '食用,炒货,零食,熟,瓜子,菜籽油,籽油,酱,饼,奇亚,roasted,edible,snack,chia,sesame,seed bead,bead,oil,面膜,蓝牙,耳机,游戏,seedling heat,tray,starter kit,peat,pellet,grape seed,spreader,extract,butter,cracker,bread,bird seed,shaker,birdseed,flaxseed,sprouter,light,播种机,播种器,播种盘,育苗盘,育苗盒,网络种子,U盘,动漫',
    hs: '1209 0601',
    samples: {
      hits: ['Tomato seeds 50pcs', '香水百合 种球', '向日葵 种子 观赏'],
      misses: ['种子 向日葵 食用 炒货', 'Chia seeds 1kg organic', '菜籽油 5L'],
    },
  }),
  goodsRule({
    id: 'XG-LIV-002',
    code: 'LIVE_PLANT',
    title: { zh: '活植物', en: 'live plants' },
    since: '1992-04-01',
    effects: [restricted(quarantine)],
    nature: 'thing',
    zh: '多肉植物 绿植盆栽 树苗 花苗 果树苗 盆景 兰花苗 活体植物 水草活体 苗木 仙人掌盆栽 插穗',
    en: 'live plant,succulent plant,sapling,bonsai tree,orchid plant,live orchid,rooted cutting,live cactus,air plant,live moss',
    unless: '仿真,人造,塑料,artificial,fake,faux,plastic,lego,绢花',
    hs: '0602',
    samples: {
      hits: ['多肉植物 组合 10株', 'Live plant Monstera 4 inch'],
      misses: ['仿真 多肉植物 摆件', 'Artificial succulent plants', '树苗 支架'],
    },
  }),
  goodsRule({
    id: 'XG-LIV-003',
    code: 'LIVE_ANIMAL',
    title: { zh: '活动物', en: 'live animals' },
    since: '1992-04-01',
    effects: [restricted(quarantine)],
    nature: 'thing',
    zh: '活体宠物 活体 活虫 宠物蛇 守宫 观赏鱼活体 种蛋 受精蛋 蚂蚁活体 活体昆虫 面包虫活',
    en: 'live animal,live insect,live fish,live reptile,live cricket,live mealworm,hatching egg,fertile egg,ant colony,live snail',
    unless: '银耳,菌,活体铝,植物,水草,酵素,酵母,乳酸菌',
    hs: '0106 0407',
    samples: {
      hits: ['守宫 活体 宠物', 'Live mealworms 500'],
      misses: ['守宫 玩偶', 'Live animal sounds book'],
    },
  }),
  goodsRule({
    id: 'XG-LIV-004',
    code: 'ANIMAL_PRODUCT',
    title: { zh: '动物产品', en: 'animal products' },
    since: '1992-04-01',
    effects: [restricted(quarantine)],
    nature: 'thing',
    zh: '燕窝 燕盏 鹿茸 牛黄 兽骨 动物标本 昆虫标本 鹿角 羚羊头骨 狐狸皮',
    en: 'bird nest soup,edible bird nest,deer antler,animal skull,raw hide,taxidermy,animal bone specimen,insect specimen',
    unless: '口味,牛黄解毒,香型,面膜,风味,resin,树脂,antler design,headband,rawhide chew',
    hs: '0410 0511 4301',
    needs: ['species'],
    samples: {
      hits: ['燕窝 燕盏 50克', 'Real animal skull fox'],
      misses: ['鹿茸 模型', 'Resin deer antler decor'],
    },
  }),
  goodsRule({
    id: 'XG-LIV-005',
    code: 'MEDICINAL_PLANT',
    title: { zh: '药用植物', en: 'medicinal plants' },
    since: '1987-12-01',
    effects: [restricted(law('野生药材资源保护管理条例', '第十五条'))],
    nature: 'material',
    zh: '甘草 人参 冬虫夏草 虫草 厚朴 黄连 杜仲 防风草 羌活',
    en: 'licorice root,cordyceps,ginseng root,chinese herb',
    unless: '甘草糖,饮料,面膜,洗发,牙膏,护肤,精华,糖,杏,梅,橄榄,瓜子,虫草花,酒,shampoo,drink,candy,味,提取',
    hsHint: '1211',
    needs: ['species'],
    samples: {
      hits: ['冬虫夏草 10克', 'Licorice root sliced 100g'],
      misses: ['甘草 洗发水', 'Ginseng root scented candle'],
    },
  }),
];
