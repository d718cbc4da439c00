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
    zh:
      '辣椒籽 番茄籽 黄瓜籽 西瓜籽种 茄子籽 豆角种 豆角籽 玉米种 水稻种 花生种 大豆种 棉花种 油菜种 牡丹籽种 杂交种 良种 高产种 ' +
      '花种籽 ' +
      '花籽 花卉籽 蔬菜籽 播种籽 种头 种粒 草花种 花海种 牧草籽 草坪籽 蔬菜种籽 南瓜籽种 向日葵籽种植 萝卜籽 白菜籽 生菜籽 波菜籽 小葱籽 大球种 开花球 球根花卉 复花球 朱顶红大球 ' +
      '风信子大球 百合球 郁金香球 番红花球 洋水仙球 葡萄风信子 大丽花块根 块根 姜种 藕苗 蒜种 山药豆种 魔芋种 菌种 菌包 菌棒 蘑菇菌 平菇菌 香菇菌棒 ' +
      '种子 种球 球茎 草籽 菜籽 花种 草种 种苗 种薯 花种子 蔬菜种子 菜种子 水果种子 草莓种子 四季花种 多肉种子 树种子 牧草种子 草坪种子 玉米种子 水稻种子 ' +
      '番茄种子 辣椒种子 黄瓜种子 西瓜种子 草种子 薄荷种子 香菜种子 芽苗菜种子 百合种球 郁金香种球 风信子种球 水仙种球 朱顶红种球 洋水仙种球 球根 秧苗 ' +
      '马铃薯种薯 土豆种子 草莓苗种 牧草种籽 种籽 蘑菇菌包 蘑菇种植包 食用菌菌种 麦种 稻种 谷种 树籽 松子种子 盆栽种子',
    en:
      'seed for planting,for planting seeds,' +
      'seeds pack,seeds packet,heirloom,non gmo seeds,open pollinated,germination rate,seed mix,' +
      'wildflower mix,meadow mix,cover crop seed,clover seeds,alfalfa seed,rye grass seed,bermuda grass,' +
      'fescue seed,food plot seed,tree seeds,palm seeds,bonsai seeds,sakura seeds,seed garlic,garlic bulbs,' +
      'onion sets,potato seed,ranunculus corm,anemone corm,gladiolus bulb,gladiolus corm,canna bulb,' +
      'canna rhizome,iris rhizome,crocus bulb,saffron bulb,saffron corm,crocus corm,allium bulb,freesia bulb,calla lily bulb,caladium bulb,' +
      'begonia tuber,peony root,bare root peony,asparagus crown,strawberry crown,rhubarb crown,' +
      'ginger rhizome,turmeric rhizome,plug spawn,shiitake plug,grain spawn,liquid culture mushroom,' +
      'mushroom culture,' +
      'seed,flower seed,vegetable seed,grass seed,flower bulb,tulip bulb,seed tape,seedling,plant bulb,tomato seed,pepper seed,herb seed,fruit seed,' +
      'tree seed,wildflower seed,sunflower seed for planting,heirloom seed,vegetable garden seed,lawn seed,clover seed,bonsai seed,cactus seed,' +
      'succulent seed,strawberry seed,basil seed,lavender seed,rose seed,lotus seed planting,microgreen seed,sprouting seed,seeds for planting,garden seed,' +
      'flower seeds mix,seed packet,seed pack,amaryllis bulb,lily bulb,daffodil bulb,hyacinth bulb,garlic bulb planting,seed potato,dahlia tuber,tuber,' +
      'rhizome,corm,mushroom grow kit,mushroom spawn,spawn bag',
    unless:
      '眼霜,修护,食用,炒货,零食,熟,瓜子,菜籽油,籽油,酱,饼,奇亚,roasted,edible,snack,chia,sesame,seed bead,bead,oil,面膜,蓝牙,耳机,游戏,seedling heat,tray,starter kit,' +
      'peat,pellet,grape seed,spreader,extract,butter,cracker,bread,bird seed,shaker,birdseed,flaxseed,sprouter,light,播种机,播种器,播种盘,育苗盘,育苗盒,' +
      '网络种子,U盘,动漫,seed beads,seeds of,护肤,cbd,hemp seed,pumpkin,sunflower seeds roasted,flax,mustard,fennel,cumin,poppy,coriander spice,spice,gundam,' +
      'kamen,jigsaw,toy,plush,bearing,soap,starter pot,packets envelope,envelope,tumor,bible,poster,moshi,种子玩具,种子袋,纸袋,信封,点播,种植机,巧克力,' +
      '种子店,种子法,榨,榨菜,咖啡,辣椒油,nuts seeds,pomegranate,protein,tahini,halva,cereal,muesli,granola,vibe,serum,shampoo,种子乐团,爱的种子',
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
    zh:
      '活株 虎皮兰盆栽 盆栽绿植 ' +
      '多肉植物 绿植盆栽 树苗 花苗 果树苗 盆景 兰花苗 活体植物 水草活体 苗木 仙人掌盆栽 插穗 多肉盆栽 多肉苗 富贵竹 幸福树 盆栽植物 室内盆栽 盆栽花卉 ' +
      '花卉盆栽 鲜花盆栽 蝴蝶兰盆栽 蝴蝶兰苗 兰花盆栽 月季苗 月季花苗 玫瑰苗 绣球花苗 茉莉花盆栽 栀子花盆栽 草莓苗 蓝莓苗 葡萄苗 果苗 桃树苗 苹果树苗 ' +
      '柠檬树苗 樱桃树苗 无花果树苗 盆景树 松树盆景 榕树盆景 菩提树苗 水培植物 水培绿植 空气凤梨 捕蝇草 猪笼草 食虫植物 荷花苗 藕种 鲜切花 插条 接穗 芽条 ' +
      '活苔藓 生根苗 扦插苗 组培苗 裸根苗 观叶植物 龟背竹 琴叶榕 天堂鸟盆栽',
    en:
      'plug plant,lavender plug,strawberry runner,strawberry plug,' +
      'echeveria,rooted succulent,fully rooted,bare root,live assorted succulent,' +
      'live plant,plant live,live houseplant,live tree sapling,succulent plant,sapling,bonsai tree,orchid plant,live orchid,rooted cutting,live cactus,air plant,live moss,live succulent,' +
      'succulent cutting,succulent plug,live house plant,indoor plant live,potted plant live,cactus plant,aloe vera plant,philodendron,alocasia,tillandsia,' +
      'venus fly trap,venus flytrap,pitcher plant,carnivorous plant,lucky bamboo,rose bush,hydrangea plant,fruit tree,orchid bare root,starter plant,' +
      'plant cutting,unrooted cutting,aquarium plant,live aquarium plant,live aquatic plant,java fern,java moss,marimo moss ball,moss live,' +
      'tissue culture plant,fresh cut flower,strawberry plant,plant plug',
    unless:
      '仿真,人造,塑料,artificial,fake,faux,plastic,lego,绢花,花瓶,花盆,肥,营养液,画,planter,vase,poster,print,earring,shirt,sticker,silk,pillow,curtain,tool,' +
      'wire,scissors,grow light,fertilizer,pruning,摆件,假花,干花,永生,壁纸,服装,手套,剪,支柱,wall art,support,cage,label',
    hs: '0602',
    samples: {
      hits: ['多肉植物 组合 10株', 'Live plant Monstera 4 inch', '草莓苗 四季 盆栽 带土'],
      misses: ['仿真 多肉植物 摆件', 'Artificial succulent plants', '树苗 支架'],
    },
  }),
  goodsRule({
    id: 'XG-LIV-006',
    code: 'SOIL',
    title: { zh: '土壤、栽培基质', en: 'soil and growing media' },
    since: '1992-04-01',
    effects: [restricted(quarantine)],
    nature: 'substance',
    zh: '营养土 土壤 种植土 泥炭土 腐殖土 多肉土 花土 栽培土 园艺土 兰花土 黄土 红土 塘泥 河泥 腐叶土 培养土 种菜土 养花土 盆栽土 基质土 草炭土 泥炭 育苗土 田园土 赤玉土 鹿沼土 有机土 椰糠土 黑土 山泥 仙土 有机肥 羊粪 鸡粪肥 蚯蚓粪 牛粪 粪肥 发酵羊粪 羊粪肥',
    en: 'potting soil,potting mix,garden soil,topsoil,top soil,soil mix,succulent soil,cactus soil,bonsai soil,peat moss,seed starting mix,raised bed soil,orchid mix,soil sample,akadama,worm castings,manure,compost soil,organic soil,sphagnum peat,houseplant soil,live soil',
    unless:
      '检测,测试,湿度计,色,刷,筛,铲,容器,tester,meter,moisture,test kit,probe,scoop,sieve,blocker,ph,knife,mat,色号,土壤仪,速测,碗,陶瓷,陶土,紫砂,面膜,fork,bag empty,spreader',
    samples: {
      hits: ['营养土 通用 养花 10斤', 'Potting soil 8 quarts', '泥炭土 育苗 50L'],
      misses: ['土壤 检测仪 酸碱度', 'Soil moisture meter', '黄土 色 口红'],
    },
  }),
  goodsRule({
    id: 'XG-LIV-003',
    code: 'LIVE_ANIMAL',
    title: { zh: '活动物', en: 'live animals' },
    since: '1992-04-01',
    effects: [restricted(quarantine)],
    nature: 'thing',
    zh:
      '活物 ' +
      '包活 保活 鲜活 幼体 亚成体 水族活体 ' +
      '活金鱼 金鱼活 活蟹 活蜜蜂 活鸡 活鸟 活龟 ' +
      '活鱼 活虾 蛐蛐 蟋蟀 大麦虫 活体锦鲤 锦鲤活鱼 ' +
      '活体宠物 活体 活虫 宠物蛇 守宫 观赏鱼活体 种蛋 受精蛋 蚂蚁活体 活体昆虫 面包虫活 宠物活体 活体动物 活体小狗 活体小猫 幼猫活体 纯种幼犬 仓鼠活体 ' +
      '兔子活体 乌龟活体 巴西龟活体 鹦鹉活体 虎皮鹦鹉活体 蜥蜴活体 玉米蛇 球蟒 守宫活体 角蛙活体 蜘蛛活体 捕鸟蛛 独角仙活体 独角仙幼虫 锹甲 甲虫活体 ' +
      '蚕宝宝活体 蚕卵 蚂蚁宠物 蚁后 蝈蝈活 蟋蟀活体 蚯蚓活 红虫活 泥鳅活 孔雀鱼活 斗鱼活体 锦鲤活体 金鱼活体 观赏虾活体 樱花虾 小龙虾苗 鱼苗 虾苗 蟹苗 龟苗 ' +
      '鸡苗 鸭苗 鹅苗 蜂群 蜜蜂活体 蜂王 水蛭活体 蜗牛活体 种鸽 孵化蛋 卤虫卵 丰年虾卵 黑水虻',
    en:
      'ghost shrimp,guaranteed alive,live arrival,alive arrival,live arrival guarantee,' +
      'axolotl live,live chameleon,live parrot,fertilised egg,fertilised quail egg,' +
      'praying mantis egg case,queen bee,bee queen,mantis egg,' +
      'live red cherry shrimp,red cherry shrimp,live cherry shrimp,blue dream shrimp,crystal red shrimp,' +
      'live shrimp pack,live pack,' +
      'live mealworms,mealworms live,live baby,baby live,live juvenile,live adult,live pair,live male,' +
      'live female,live colony,queen ant colony,messor barbarus,camponotus,lasius niger,ant queen,' +
      'ant farm with live ants,live aquarium,live freshwater,live saltwater,live marine fish,live clownfish,' +
      'live coral frag,coral frag,wysiwyg coral,zoanthid,zoa frag,torch coral,hammer coral,sps frag,' +
      'lps coral,soft coral live,live rock reef,copepods live,live phytoplankton,live black worms,' +
      'live wax worms,live flightless,fruit fly culture,springtail culture,isopod colony,porcellio,' +
      'live jumping spider,live mantid,live snails,ramshorn snail live,nerite snails live,' +
      'live assassin snail,live fancy,live plakat,halfmoon male,betta halfmoon,halfmoon plakat,' +
      'betta male live,fancy guppy pair,discus live,angelfish live,live tortoise hatchling,live corn snake,' +
      'live hognose,hatching quail,fertile eggs,fertile chicken,chicken hatching egg,duck hatching egg,' +
      'goose hatching egg,bobwhite eggs,live chinchilla,live guinea pig,live ferret,live sugar glider,' +
      'live rat,feeder rats,feeder mice,frozen feeder mice,pinkies frozen,' +
      'live crested gecko,live axolotl,live bearded dragon,live scorpion,live crayfish,live guppy,' +
      'live tetra,live pleco,live scud,live daphnia,live brine shrimp,live blackworm,live feeder,' +
      'live fruit fly,live hornworm,live nightcrawler,live chicks,day old chick,live duckling,live quail,' +
      'live rabbit,live hedgehog,' +
      'gecko egg,leopard gecko egg,reptile egg,butterfly chrysalis,monarch chrysalis,chrysalis live,' +
      'live chrysalis,' +
      'stick insect live,live stick insect,live mantis,praying mantis egg,mantis ootheca,live ladybug,hissing cockroach,live isopod,' +
      'live animal,live insect,live fish,live reptile,live cricket,live mealworm,hatching egg,fertile egg,ant colony,live snail,live puppy,live kitten,' +
      'live hamster,live turtle,live tortoise,live lizard,live gecko,leopard gecko live,live snake,ball python live,live frog,live spider,live tarantula,' +
      'live beetle,live butterfly,live caterpillar,live silkworm,silkworm egg,live ant,queen ant,live roach,dubia roach,live dubia,live worm,live earthworm,' +
      'red wiggler,live bait,waxworm,live superworm,black soldier fly larvae live,live shrimp,neocaridina,cherry shrimp live,live crab,hermit crab live,' +
      'live betta,betta fish live,live koi,live goldfish,fertilized egg,quail egg hatching,brine shrimp egg,egg hatching,fertile quail,live bee,honey bee queen,live leech,live bird,' +
      'fish fry live,triops egg',
    unless:
      '银耳,菌,活体铝,植物,水草,酵素,酵母,乳酸菌,toy,costume,玩具,饲料,粮,奶粉,奶糕,罐头,狗粮,猫粮,book live,poster,soft bait,lure,假饵,标本,幼猫粮,胶囊,' +
      '益生菌,硅藻,bacteria,nano,教学,quadcopter,drone,x6,益生',
    hs: '0106 0407',
    samples: {
      hits: ['守宫 活体 宠物', 'Live mealworms 500', '独角仙 活体幼虫'],
      misses: ['守宫 玩偶', 'Live animal sounds book', 'Live edge wood slab coaster'],
    },
  }),
  goodsRule({
    id: 'XG-LIV-004',
    code: 'ANIMAL_PRODUCT',
    title: { zh: '动物产品', en: 'animal products' },
    since: '1992-04-01',
    effects: [restricted(quarantine)],
    nature: 'thing',
    zh:
      '燕窝 燕盏 鹿茸 牛黄 兽骨 动物标本 昆虫标本 鹿角 羚羊头骨 狐狸皮 燕窝干盏 即食燕窝 鹿茸片 梅花鹿茸 鹿血 鹿鞭 鹿筋 牛鞭 蝴蝶标本 甲虫标本 鸟类标本 ' +
      '蝎子标本 动物头骨 羊头骨 牛头骨 鹿头骨 野猪牙 羊毛原毛 狐狸毛皮原 貂皮原皮 生羊皮 狼髀石 牛角原料 羊角原角',
    en:
      'bird nest edible,feeder mice frozen,frozen mice,frozen feeder,frozen rat,natural sausage casing,hog casing,sheep casing,' +
      'pet rabbit foot,ostrich egg shell,real animal,' +
      'shark tooth jaw,bear claw,wolf tooth real,animal skull real,animal pelt,' +
      'bird nest soup,edible bird nest,deer antler,animal skull,raw hide,taxidermy,animal bone specimen,insect specimen,edible swiftlet nest,swiftlet nest,' +
      'deer antler slice,deer antler velvet,antler velvet,real antler,elk antler,antler shed,fox skull,coyote skull,cow skull real,real skull animal,' +
      'real bone,raccoon skull,real fur pelt,fox pelt,rabbit pelt,raccoon pelt,mink pelt,sheep skin raw,raw wool fleece,raw fleece,raw feather,' +
      'butterfly specimen,beetle specimen,real butterfly,framed butterfly,framed insect,insect taxidermy,bat taxidermy,real scorpion,animal specimen,' +
      'wet specimen,snake vertebrae,shark jaw,boar tusk,coyote tooth,real wolf tooth,dried sea cucumber',
    unless:
      '角柄,骨柄,手柄,handle,knife,刀,口味,牛黄解毒,香型,面膜,风味,resin,树脂,antler design,headband,rawhide chew,碗,保温,器皿,勺,面霜,沐浴,护肤,模型,塑料,挂钩,帽,戒指,项链,吊灯,椅,灯,' +
      '口服液,奶茶,蛋糕,精华,bird house,birdhouse,toy,decor resin,faux,chandelier,plush,fairy,costume,necklace,earring,基因',
    hs: '0410 0511 4301',
    needs: ['species'],
    samples: {
      hits: ['燕窝 燕盏 50克', 'Real animal skull fox', '蝴蝶标本 真 相框'],
      misses: ['鹿茸 模型', 'Resin deer antler decor', '燕窝 炖盅 陶瓷碗'],
    },
  }),
  goodsRule({
    id: 'XG-LIV-005',
    code: 'MEDICINAL_PLANT',
    title: { zh: '药用植物', en: 'medicinal plants' },
    since: '1987-12-01',
    effects: [restricted(law('野生药材资源保护管理条例', '第十五条'))],
    nature: 'material',
    zh:
      '甘草 人参 冬虫夏草 虫草 厚朴 黄连 杜仲 防风草 羌活 野生甘草 甘草片中药 鲜人参 人参片 红参 高丽参 林下参 虫草王 那曲虫草 藏虫草 川贝 川贝母 细辛 ' +
      '龙胆草 石斛花茶 阿魏 蔓荆子 诃子 秦艽 猪苓 胡黄连 血竭 蟾酥 哈蟆油 雪蛤 林蛙油 白花蛇 金钱白花蛇 伊贝母 蛤蟆油 天山雪莲 雪莲花',
    en:
      'licorice root,cordyceps,ginseng root,chinese herb,glycyrrhiza,panax ginseng,korean red ginseng,red ginseng,korean ginseng,caterpillar fungus,' +
      'cordyceps sinensis,ophiocordyceps,fritillaria,chuan bei,coptis,eucommia bark,magnolia bark,gentian root,polygala,asarum,notopterygium,snow lotus herb,' +
      'toad venom,hasma,dragons blood resin,traditional chinese herb',
    unless:
      '甘草糖,饮料,面膜,洗发,牙膏,护肤,精华,糖,杏,梅,橄榄,瓜子,虫草花,酒,shampoo,drink,candy,味,提取,唇膏,沐浴,乳液,面霜,枇杷,枇杷膏,止咳,切片机,口服液,咖啡,' +
      '牙刷,精华液,serum,cream,coffee,tea bag,soap,mask,toner,eye cream,candle,奶茶,汁',
    hsHint: '1211',
    needs: ['species'],
    samples: {
      hits: ['冬虫夏草 10克', 'Licorice root sliced 100g', '川贝母 500克 四川'],
      misses: ['甘草 洗发水', 'Ginseng root scented candle', 'Red ginseng face cream'],
    },
  }),
  goodsRule({
    id: 'XG-LIV-007',
    code: 'LIVE_ANIMAL',
    title: { zh: '活动物（品名说明是活的）', en: 'animals whose name tells that they live' },
    since: '1992-04-01',
    effects: [restricted(quarantine)],
    nature: 'thing',
    zh:
      '陆龟 草龟 鳄龟 猪鼻龟 黄喉拟水龟 火焰龟 地图龟 麝香龟 剃刀龟 苏卡达 乌龟 蜥蜴 鬃狮蜥 鬃狮 变色龙 壁虎 角蛙 树蛙 蝾螈 六角恐龙 刺猬 蜜袋鼯 仓鼠 金丝熊 龙猫 荷兰猪 豚鼠 雪貂 ' +
      '文鸟 八哥 鹩哥 画眉 芙蓉鸟 金丝雀 牡丹鹦鹉 玄凤 小太阳鹦鹉 金鱼 锦鲤 斗鱼 孔雀鱼 灯鱼 罗汉鱼 鼠鱼 清道夫鱼 观赏鱼 观赏虾 水晶虾 极火虾 寄居蟹 苹果螺 独角仙 螳螂 竹节虫 蜈蚣 ' +
      '蝎子 黄粉虫 面包虫 杜比亚 樱桃蟑螂 柯尔鸭 芦丁鸡 鹌鹑 小香猪 羊驼 垂耳兔 侏儒兔 幼犬 幼猫 布偶猫 英短 蓝猫 柯基 泰迪 金毛 蚂蚁 弓背蚁 收获蚁 鱼虫',
    en:
      'gecko,boa,ball python,corn snake,king snake,milk snake,hognose,tortoise,turtle,terrapin,bearded dragon,iguana,chameleon,skink,tegu,lizard,tarantula,' +
      'jumping spider,scorpion,tree frog,pacman frog,dart frog,axolotl,salamander,newt,hedgehog,sugar glider,hamster,gerbil,guinea pig,ferret,chinchilla,' +
      'parakeet,budgie,cockatiel,lovebird,canary,finch,parrot,quail,chicks,duckling,gosling,puppy,kitten,betta,guppy,tetra,cichlid,koi,goldfish,discus fish,' +
      'angelfish,pleco,corydoras,crayfish,aquarium snail,nerite snail,mystery snail,hermit crab,fiddler crab,isopod,millipede,mantis,stag beetle,' +
      'rhinoceros beetle,beetle larvae,stick insect,silkworm,mealworm,hornworm,superworm,feeder roach,feeder insect,ladybug,caterpillar,' +
      'earthworm,nightcrawler,leech,mason bee,honey bee,springtail,fruit flies,daphnia,copepod,amphipod,tadpole,feeder fish,feeder shrimp,amano shrimp',
    beside:
      'live,captive bred,cbb,hatchling,juvenile,breeding pair,breeding trio,unsexed,subadult,sub adult,alive,live arrival,morph,wild caught,' +
      '活的,幼体,亚成,成体,苗子,包活,保活,鲜活,宠物级,手养,纯种,疫苗已做,疫苗做齐,三个月,两个月,红苗,野生,公母,繁殖,活物',
    unless:
      'toy,plush,figure,figurine,decor,costume,poster,shirt,print,lure,soft bait,sticker,book,food for,feeding dish,habitat,enclosure,cage,terrarium,tank,' +
      'leash,harness,bed,bowl,heat lamp,heating pad,simulat,lifelike,resin,silicone,live laugh,live streaming,livestream,nation,collar,carrier,' +
      '玩偶,毛绒,饲料,粮,笼,窝,用品,玩具,公仔,仿真,摆件,牵引,零食,罐头,衣服,标本,模型,沙发,缸,滤,药,t恤,贴纸,动物园,课程,垫,盆,灯',
    samples: {
      hits: ['Crested gecko juvenile unsexed', 'Captive bred ball python hatchling', '陆龟 幼体 包活 宠物'],
      misses: ['Gecko plush toy lifelike', '乌龟 缸 晒台 用品', 'Live laugh love turtle sign decor'],
    },
  }),
  goodsRule({
    id: 'XG-LIV-008',
    code: 'LIVE_PLANT',
    title: { zh: '活植物（品名说明带根、带土或扦插）', en: 'plants whose name tells that they grow' },
    since: '1992-04-01',
    effects: [restricted(quarantine)],
    nature: 'thing',
    zh:
      '月季 玫瑰 茉莉 栀子 绣球 牡丹 芍药 兰花 蝴蝶兰 君子兰 绿萝 吊兰 发财树 文竹 常春藤 铜钱草 睡莲 碗莲 荷花 蓝莓 樱桃树 车厘子 葡萄藤 无花果 石榴 柠檬树 桂花 三角梅 蓝雪花 铁线莲 朱顶红 ' +
      '仙客来 长寿花 风车茉莉 金钱树 虎尾兰 散尾葵 鹅掌柴 橡皮树 平安树 袖珍椰子 万年青 白掌 红掌 红枫 罗汉松 黑松 榕树 榆树 金弹子 对节白蜡 杜鹃 茶花 梅花 薄荷 迷迭香 薰衣草 猫草 香椿 ' +
      '杨梅 枇杷 百香果 火龙果 软枣猕猴桃 猕猴桃 树莓 桑葚 熊童子 玉露 生石花 静夜 桃蛋 法师 仙人球 水草 莫斯 苔藓 蕨 龙舌 空凤',
    en:
      'monstera,pothos,hoya,fern,anthurium,calathea,maranta,syngonium,zz plant,sansevieria,snake plant,haworthia,aloe,jade plant,string of pearls,sedum,' +
      'sempervivum,lithops,aeonium,agave,orchid,rose,hydrangea,hosta,peony,iris,fig,lemon tree,lime tree,orange tree,avocado tree,apple tree,peach tree,' +
      'blueberry,raspberry,blackberry,strawberry,bamboo,boxwood,juniper,japanese maple,bonsai,begonia,peperomia,tradescantia,ficus,fiddle leaf,palm,' +
      'bird of paradise,grape vine,elderberry,mulberry,moringa,dragon fruit,pitaya,passion fruit,banana plant,ginger,turmeric,jasmine,gardenia,' +
      'camellia,azalea,bougainvillea,clematis,wisteria,hibiscus,plumeria,mint,rosemary,adenium,euphorbia,cactus,succulent,water lily,water hyacinth,lotus,' +
      'duckweed,anubias,cryptocoryne,bucephalandra,moss,willow,poplar,arborvitae,privet,asparagus,rhubarb,horseradish,sweet potato',
    beside:
      'live,live plant,live plants,live tree,live rooted,rooted,unrooted,cutting,cuttings,bare root,bareroot,starter plant,inch pot,gallon pot,liner,liners,' +
      'well established,established plant,slips,crowns,graft,grafted,air layered,variegated plant,rooted plant,indoor plant,in pot,root division,2 year old plant,' +
      '苗,盆栽,带土,裸根,扦插,花苞,老桩,带盆,土培,嫁接,多头,群生,当年结果,绿植,地栽,原盆,带根,活株',
    unless:
      'live edge,live laugh,live love,live in,live from,dvd,concert,tour,artificial,faux,fake,silk,plastic,lego,planter,vase,print,cutting board,cutting mat,cutting die,cutting machine,tool,seed,seeds,oil,tea,powder,' +
      'candle,soap,pot only,fertilizer,light,stand,hormone,wall,fabric,sticker,shirt,curtain,gel,cream,extract,toy,dried,scissors,knife,cutter,' +
      '仿真,人造,塑料,绢花,假花,干花,永生,肥,营养液,花盆,花架,种子,茶,精油,膏,糖,苗条,苗族,画,贴,图案,装饰,糖果,饼,酱,酒,支架,剪,衣,裙,毯,灯,香,玩具,摆件,婴,奶,滴胶,乐高,口红',
    samples: {
      hits: ['Monstera albo rooted node 2 leaf', '绣球 无尽夏 老桩 带土', 'Bare root raspberry canes 5 pack'],
      misses: ['仿真 绿萝 盆栽 塑料', 'Bamboo cutting board large', '玫瑰 花茶 盆栽 图案'],
    },
  }),
];
