import { aviation, observation, prohibited, restricted } from '../../effects.ts';
import { goodsRule } from '../../rule.ts';
import { law, postCatalogue } from '../../sources.ts';

export const hazardousSolids = [
  goodsRule({
    id: 'XG-CHM-008',
    code: 'SOLID_FUEL',
    title: { zh: '固体燃料', en: 'solid fuel' },
    since: '2016-12-16',
    effects: [
      prohibited(postCatalogue('第六类（固体酒精等）')),
      aviation('UN1325、UN3175', 'packing-instruction'),
    ],
    nature: 'substance',
    zh:
      '镁粉 铝银粉 ' +
      '镁条 镁带 镁屑 钠金属 金属锂片 锂片 黄磷 硫磺块 樟脑 精萘 铝粉 锆粉 硅粉易燃 ' +
      '固体酒精 酒精块 固体燃料 酒精膏 引火块 六胺 固体酒精块 酒精块固体 火锅酒精 干锅酒精 固体燃料块 燃料块 酒精蜡 引火剂 引火球 引火蜡 生火块 点火块 ' +
      '烧烤引火 速燃炭 木炭引火 易燃炭 六亚甲基四胺 乌洛托品 固体石蜡燃料 固体燃料酒精 军用固体燃料 火绒 硫磺粉 硫黄 红磷 樟脑精 萘丸 金属钠 金属锂 金属钾 ' +
      '电石 碳化钙 锌粉 钛粉 海绵钛 保险粉 赛珞珞',
    en:
      'hexamine,magnesium turning,magnesium shaving,' +
      'magnesium strip,magnesium shavings,potassium metal,lithium metal foil,zinc powder,zirconium powder,' +
      'camphor block,naphthalene,mothball,moth ball,' +
      'solid fuel,solid alcohol,gel fuel,chafing fuel,cooking gel fuel,hexamine tablet,fuel tablet,firelighter,charcoal briquette,fire starter cube,' +
      'solid fuel cube,esbit,fire lighter,wax fire starter,waxed tinder,fire plug,instant light charcoal,quick light charcoal,charcoal lighter,' +
      'chafing dish fuel,sterno,canned heat,ethanol gel,gel fuel can,fire gel,tablet fuel,magnesium powder,magnesium ribbon,aluminum powder,aluminium powder,' +
      'sulfur powder,sulphur powder,red phosphorus,metallic sodium,sodium metal,calcium carbide,carbide lamp fuel,titanium powder',
    un: 'UN1325 UN1334 UN2717',
    unless: '炉,stove,皂,soap,皮炎,软膏,dating,chafing dish set',
    samples: {
      hits: ['固体酒精 火锅 30粒', 'Chafing fuel 6 hour 12 cans', '户外 固体燃料块 军用'],
      misses: ['固体酒精炉', 'Solid fuel stove folding', 'Chafing dish stainless steel'],
    },
  }),
  goodsRule({
    id: 'XG-CHM-009',
    code: 'CHARCOAL',
    title: { zh: '木炭', en: 'wood charcoal' },
    since: '2016-12-16',
    effects: [
      prohibited({ title: '商务部、海关总署《禁止出口货物目录》（木炭）', article: '', url: '' }),
      aviation('UN1361', null),
    ],
    nature: 'substance',
    zh: '木炭 烧烤炭 机制炭 果木炭 烤肉炭 无烟炭 火锅炭 竹炭烧烤 原木炭 荔枝炭 龙眼炭 菊花炭 备长炭 水烟炭 阿拉伯水烟炭 引火炭 速燃木炭',
    en:
      'coconut charcoal,' +
      'charcoal instant light,match light charcoal,instant charcoal,lump charcoal,bbq charcoal,grill charcoal,hardwood charcoal,wood charcoal,hookah charcoal,shisha coal,shisha charcoal,hookah coal,' +
      'coconut charcoal hookah,binchotan,barbecue charcoal,natural charcoal',
    unless:
      '竹炭,椰壳炭,bamboo,coconut,炭笔,素描,mask,grey,gray,toothbrush,toothpaste,soap,pencil,drawing,basket,starter,chimney,sketch,gloves,色,面膜,炉,网,夹,' +
      '铲,除味,香皂',
    hs: '440290 440220',
    un: 'UN1361',
    samples: {
      hits: ['果木炭 烧烤 5斤', 'Lump charcoal 10kg', '水烟炭 速燃 100片'],
      misses: ['竹炭 面膜', 'Charcoal grey T-shirt', 'Charcoal drawing pencils sketch'],
    },
  }),
  goodsRule({
    id: 'XG-CHM-019',
    code: 'NO_EXPORT',
    title: {
      zh: '禁止出口货物目录所列：发菜、青石棉、天然砂',
      en: 'goods banned from export: hair weed, crocidolite, natural sand',
    },
    since: '2008-01-01',
    effects: [
      prohibited({
        title: '商务部、海关总署《禁止出口货物目录》（发菜、青石棉、天然砂）',
        article: '',
        url: '',
      }),
    ],
    nature: 'substance',
    zh: '发菜 野生发菜 干发菜 黑金发菜 青石棉 蓝石棉 天然河砂 天然海砂 建筑天然砂',
    en: 'fat choy,facai,hair moss,hair weed,nostoc flagelliforme,crocidolite,blue asbestos,natural river sand',
    unless: '出发,菜谱,假发,人造,仿,包装,artificial,pet,aquarium,play sand',
    hs: '252410 2505',
    samples: {
      hits: ['野生发菜 100克 干货', '发菜', 'Fat choy dried black moss 50g'],
      misses: ['出发菜谱 家常', '发菜包装盒', 'Natural river sand for aquarium'],
    },
  }),
  goodsRule({
    id: 'XG-CHM-010',
    code: 'FLINT',
    title: { zh: '打火石、铈铁', en: 'flints, ferrocerium' },
    since: '2016-12-16',
    effects: [restricted(postCatalogue('第六类（易燃固体，须核实）'))],
    nature: 'statement',
    zh: '打火石 打火棒 镁棒 铈铁 镁条打火 打火石棒 求生打火石 户外点火棒 生火棒 火石 火石条 打火机火石 火镰',
    en:
      'ferro rod,ferrocerium,ferrocerium rod,flint fire starter,magnesium fire starter,lighter flint,fire steel,magnesium bar fire,magnesium block,' +
      'survival fire starter,ferro cerium,spark rod,flint and steel,flint striker',
    unless: 'zippo,芝宝,棉芯,送火石,火石玉,welding,热水器',
    hs: '360690',
    samples: {
      hits: ['打火石 户外', 'Ferro rod 5 inch survival', '打火机火石 100粒'],
      misses: ['大理石 瓷砖', 'Flint corn decoration', 'Flint gray carpet'],
    },
  }),
  goodsRule({
    id: 'XG-CHM-011',
    code: 'LIGHTER_FUEL',
    title: { zh: '打火机用燃料', en: 'fuel for lighters' },
    since: '2016-12-16',
    effects: [prohibited(postCatalogue('第四类、第五类')), aviation('UN1057、UN1268', null)],
    nature: 'statement',
    hs: '360610',
    samples: {
      hits: [
        { name: 'refill', hsCode: '3606100000' },
        { name: '补充装', hsCode: '36061000' },
        { name: 'fuel', hsCode: '3606100000' },
      ],
      misses: [
        { name: 'refill', hsCode: '3401110000' },
        'refill pad',
        { name: 'wick', hsCode: '5908000000' },
      ],
    },
  }),
  goodsRule({
    id: 'XG-CHM-012',
    code: 'DRY_ICE',
    title: { zh: '干冰', en: 'dry ice' },
    since: '2025-01-01',
    effects: [aviation('UN1845', 'packing-instruction')],
    nature: 'substance',
    zh: '干冰 干冰块 食用干冰 干冰颗粒 固态二氧化碳',
    en: 'dry ice,solid carbon dioxide,dry ice block,dry ice pellet',
    unless: '机,清洗,machine,maker,effect,清洗机,设备,color,colour,色,curtain,shirt,dress',
    un: 'UN1845',
    samples: {
      hits: ['干冰 食品级 2kg', 'Dry ice pellets 5 kg', '干冰块 运输 保鲜 5kg'],
      misses: ['干冰机 舞台', 'Dry ice machine stage', 'Dry ice fog machine 1000W'],
    },
  }),
  goodsRule({
    id: 'XG-CHM-013',
    code: 'PESTICIDE',
    title: { zh: '农药', en: 'pesticides' },
    since: '2017-06-01',
    effects: [restricted(law('农药管理条例', '（进出口凭登记管理放行通知单）'))],
    nature: 'substance',
    zh:
      '杀虫剂 农药 除草剂 蟑螂药 杀菌剂 灭蚁药 除虫剂 草甘膦 杀蟑胶饵 除草粒 敌草快 草铵膦 灭草 杀虫粉 杀虫烟雾 杀螨剂 灭虫剂 吡虫啉 阿维菌素 ' +
      '多菌灵 高效氯氰菊酯 灭蚁饵 蚂蚁药 红火蚁药 杀蚁 跳蚤药 跳蚤粉 蜱虫药 虱子药 白蚁药 蟑螂胶饵 蟑螂饵剂 蟑螂粉 杀鼠 老鼠药强力 ' +
      '灭蝇 苍蝇药 灭蝇饵 杀软体 蜗牛药 赤霉素 杀菌药 花卉杀虫 多肉杀虫药 小白药 卫生杀虫剂',
    en:
      'pesticide,insecticide,herbicide,weed killer,fungicide,roach bait,ant bait,bug killer,ant killer,roach killer,cockroach killer,' +
      'cockroach bait,cockroach gel,mouse bait,rat bait,rat killer,rodent bait,mouse killer,flea powder,flea drops,flea treatment,' +
      'tick treatment,termite killer,bed bug killer,mosquito coil,mosquito liquid refill,mosquito mat,fly bait,slug pellet,slug bait,snail bait,glyphosate,' +
      'imidacloprid,permethrin,diatomaceous earth insect,neem oil pesticide,insecticidal,insecticidal soap,miticide,algaecide,moss killer,grass killer,' +
      'vegetation killer,grub killer,fly killer,pest control powder,rooting hormone,fumigant',
    unless:
      '去农药,残留,非农药,无农药,检测卡,testing,natural pesticide free,喷壶,检测,去除,解药,sprayer,trap,racket,捕蚊,灭蚊灯,粘鼠,胶板,粘蝇,lamp,zapper,' +
      'electric,glue trap,bait station empty,swatter,tape,手套,口罩,喷雾器,书',
    hs: '3808',
    un: 'UN2588 UN2902',
    samples: {
      hits: ['蟑螂药 一窝端', 'Weed killer concentrate 1L', '蟑螂胶饵 一窝端 家用'],
      misses: ['农药 喷壶', 'Pesticide free tea', 'Fly swatter pack'],
    },
  }),
  goodsRule({
    id: 'XG-CHM-017',
    code: 'TOXIC_PESTICIDE',
    title: { zh: '高毒、剧毒农药与杀鼠剂', en: 'highly toxic pesticides and rat poisons' },
    since: '2016-12-16',
    effects: [
      prohibited(postCatalogue('第八类（剧毒农药等毒性物质）')),
      aviation('第6.1项（UN2588、UN2902、UN3018 等）', null),
    ],
    nature: 'substance',
    zh:
      '乳油 可溶性液剂 杀虫乳油 水乳剂 微乳剂 高效氯氟氰菊酯 联苯菊酯 溴氰菊酯 氟虫腈 丁硫克百威 噻唑膦 灭线磷 杀虫双 杀虫单 硫双威 氯氰菊酯 氰戊菊酯 甲氰菊酯 三氯杀螨醇 炔螨特 哒螨灵 ' +
      '虫螨腈 茚虫威 甲维盐 阿维菌素乳油 鼠必死 灭鼠灵 氯敌鼠 溴鼠 安妥 毒饵 毒谷 老鼠毒 ' +
      '磷化铝 磷化锌 溴鼠灵 溴敌隆 杀鼠醚 敌鼠钠 敌鼠 大隆 氟鼠灵 老鼠药 灭鼠药 耗子药 鼠药 毒鼠药 杀鼠剂 灭鼠颗粒 鼠毒 毒死蜱 乐果 氧化乐果 辛硫磷 马拉硫磷 对硫磷 ' +
      '甲拌磷 克百威 呋喃丹 涕灭威 灭多威 水胺硫磷 三唑磷 久效磷 丙溴磷 杀扑磷 硫丹 滴滴涕 六六六粉 五氯酚 溴甲烷 氯化苦 敌百虫 异丙威 仲丁威 杀螟硫磷 倍硫磷 农药乳油 ' +
      '百草枯水剂 敌草快水剂 熏蒸剂 磷化氢',
    en:
      'furadan,carbofuran granules,temik,lannate,thimet,phorate,counter 20g,mocap,nemacur,terbufos,' +
      'sevin dust,lorsban,dursban,orthene,cygon,di syston,guthion,monitor 4,vapam,basamid,telone,phostoxin,' +
      'fumitoxin,weevil cide,detia,talon g,ramik,contrac,final blox,ditrac,tomcat bait chunx,havoc pellets,' +
      'd con,jt eaton bait,bell labs,kaput bait,rozol,compound 1080,' +
      'permethrin sfr,permethrin concentrate,permethrin 36.8,insecticide concentrate,termite concentrate,' +
      'termite spray concentrate,termiticide,emulsifiable concentrate,bifenthrin,cypermethrin,deltamethrin,' +
      'lambda cyhalothrin,cyfluthrin,fipronil,esfenvalerate,termidor,taurus sc,talstar,demon wp,demand cs,' +
      'suspend sc,tempo sc,gopher bait,mole bait,vole bait,strychnine bait,rat bait block,bait block,' +
      'rodent block,contrac blox,tomcat bait,just one bite,cholecalciferol bait,chlorophacinone,diphacinone,' +
      'diquat,paraquat concentrate,acephate,carbaryl,sevin concentrate,nicotine insecticide,' +
      'rat poison,mouse poison,rodenticide,aluminum phosphide,aluminium phosphide,zinc phosphide,brodifacoum,bromadiolone,difethialone,chlorpyrifos,dichlorvos,ddvp,malathion,' +
      'diazinon,carbofuran,aldicarb,methomyl,dimethoate,methyl bromide,endosulfan,ddt powder,warfarin bait,thallium sulfate,fumigation tablet,phosphine tablet',
    unless:
      '粘鼠,胶板,捕鼠,驱鼠,超声波,盒,trap,glue board,ultrasonic,bait station,test,detector,残留,检测,去除',
    replaces: ['PESTICIDE', 'MED'],
    samples: {
      hits: ['老鼠药 颗粒 强力', 'Rat poison pellets 1kg', '毒死蜱 乳油 农用 1L'],
      misses: ['粘鼠板 强力', 'Ultrasonic mouse repeller', '蟑螂胶饵 家用'],
    },
  }),
  goodsRule({
    id: 'XG-CHM-014',
    code: 'ACTIVATED_CARBON',
    title: { zh: '活性炭', en: 'activated carbon' },
    since: '2016-12-16',
    effects: [observation('活性炭：禁寄目录第六类列名；空运UN1362，取决于自热性测试')],
    nature: 'substance',
    zh: '活性炭 活性炭包 活性碳',
    en: 'activated carbon,activated charcoal',
    unless: '滤芯,口罩,净水,filter,mask,面膜,toothpaste,牙膏,soap',
    hsHint: '380210',
    un: 'UN1362',
    samples: {
      hits: ['活性炭包 新房 除味', 'Activated charcoal powder 500g', '活性炭 颗粒 散装 5斤'],
      misses: ['净水器 活性炭 滤芯', 'Activated carbon filter for fan', 'Activated carbon mask N95'],
    },
  }),
  goodsRule({
    id: 'XG-CHM-015',
    code: 'MAGNET_STRONG',
    title: { zh: '强磁体', en: 'strong magnets' },
    since: '2025-01-01',
    effects: [aviation('UN2807 PI953', null)],
    nature: 'material',
    zh:
      '强力磁铁 钕铁硼 强磁 钕磁铁 吸铁石 强力磁石 磁力片强磁 巴克球 超强磁铁 钕磁石 稀土磁铁 高强磁铁 圆形磁铁 方形磁铁 磁钢 磁石强 磁力球 巴克磁力球 ' +
      '打捞磁铁 强磁打捞 打捞磁 磁力棒强 磁铁强力 强力磁 永磁铁 永磁体 环形磁铁 磁铁片 磁铁条强 铝镍钴 铁氧体磁铁 磁吸盘强力 喇叭磁铁 n52磁铁',
    en:
      'magnet n52,disc magnets,bar magnet neodymium,neodymium disc,magnet disc,magnetic balls buckyballs,ndfeb,' +
      'neodymium magnet,rare earth magnet,strong magnet,ndfeb magnet,neodymium,magnet ball,fishing magnet,magnetic ball,rare earth disc magnet,disc magnet,' +
      'n52 magnet,n52,n42 magnet,n35 magnet,bar magnet,block magnet,ring magnet,round magnet,super strong magnet,powerful magnet,heavy duty magnet,' +
      'pot magnet,countersunk magnet,cube magnet,magnetic cube,buckyball,magnet fishing kit,magnet fishing,magnetic sphere,horseshoe magnet,alnico magnet,' +
      'ferrite magnet,ceramic magnet,salvage magnet,lifting magnet,permanent magnet',
    unless:
      '定位,窃听,录音,追踪,gps,tracker,冰箱贴,手机壳,耳机,earphone,headphone,speaker,case,driver,喇叭,closure,钓竿,fridge,refrigerator magnet,souvenir,纪念品,磁性贴,软磁,冰箱,磁扣,窗帘,' +
      'curtain,bracelet,necklace,name badge,bookmark,knife holder,刀架,文具盒,充电线,cable,cup,phone mount,holder,支架,挂钩,screwdriver,螺丝刀,车载,白板,' +
      'whiteboard,tool tray,sheet,strip,软磁条,皮带,项圈,耳夹,earring',
    hsHint: '850511 850519',
    when: [[{ key: 'magnet', is: ['yes', 'strong', '强'] }]],
    un: 'UN2807',
    clearedBy: [{ key: 'magnet', is: ['no'] }],
    samples: {
      hits: ['Neodymium magnet 50x20mm N52', '强力磁铁 圆形 20mm', '打捞磁铁 强磁 500kg'],
      misses: [
        'Magnetic phone case for iPhone 15 MagSafe',
        '冰箱贴 创意 磁贴',
        { name: '强磁 门吸', attributes: '带磁=否' },
        'Fridge magnet souvenir Paris',
      ],
    },
  }),
  goodsRule({
    id: 'XG-CHM-018',
    code: 'MAGNET_STRONG',
    title: { zh: '强磁体（牌号与磁铁分开写）', en: 'strong magnets, told by their grade' },
    since: '2025-01-01',
    effects: [aviation('UN2807 PI953', null)],
    nature: 'material',
    zh: '磁铁 磁石 磁体 圆磁',
    en: 'magnet',
    beside:
      'n35,n38,n40,n42,n45,n48,n50,n52,n54,n55,n35h,n42sh,neodymium,ndfeb,rare earth,smco,samarium,pull force,lb pull,lbs pull,lb pull force,kg pull,super strong,' +
      '钕,强力,超强,强磁,打捞,吸力,永磁,钕铁',
    unless:
      '冰箱贴,冰箱,手机,耳机,耳钉,白板,车载,支架,挂钩,门吸,磁扣,名牌,徽章,眼镜,眼睫毛,睫毛,积木,贴纸,软磁,橡胶磁,窗帘,纱窗,门帘,包,刀架,螺丝刀,磁力片,玩具,拼图,画板,充电线,' +
      'fridge,refrigerator,souvenir,case,phone,hook,holder,whiteboard,bracelet,necklace,earring,eyelash,closure,clasp,bookmark,badge,knife,curtain,' +
      'tape,sheet,strip,letters,tiles,puzzle,toy,cup,mount,screen door,cabinet latch,catch,photo,calendar,tray,wristband,pen,sign',
    clearedBy: [{ key: 'magnet', is: ['no'] }],
    samples: {
      hits: ['Magnet N42 block 40x20x10', '磁铁 圆柱 N52 30x10', '磁铁 双面 打捞 800kg'],
      misses: ['Magnet fridge souvenir strong', '磁铁 冰箱贴 强力', 'Magnet hooks neodymium 10 pack holder'],
    },
  }),
  goodsRule({
    id: 'XG-CHM-016',
    code: 'DG_UN',
    title: { zh: '标有UN编号的其他危险品', en: 'other dangerous goods by UN number' },
    since: '2025-01-01',
    effects: [aviation('危险品品名表（按UN编号）', null)],
    nature: 'statement',
    un: '*',
    samples: {
      hits: [
        { name: 'kit', attributes: 'un=UN3316' },
        { name: 'article', attributes: 'un=UN9999' },
        { name: 'resin kit', attributes: 'un=UN3269' },
      ],
      misses: [
        { name: 'kit', attributes: 'un=none' },
        { name: 'x', attributes: 'un=UN1266' },
        { name: 'resin kit', attributes: '' },
      ],
    },
  }),
];
