import { aviation, observation } from '../../effects.ts';
import { goodsRule } from '../../rule.ts';

const NOT_FLAMMABLE = [
  { key: 'flash_point', above: 60 },
  { key: 'liquid', is: ['no'] },
] as const;

export const flammableMixtures = [
  goodsRule({
    id: 'XG-LIQ-006',
    code: 'CYANOACRYLATE',
    title: { zh: '瞬干胶', en: 'cyanoacrylate glue' },
    since: '2025-01-01',
    effects: [aviation('UN3334', 'packing-instruction')],
    nature: 'substance',
    zh:
      '乐泰401 乐泰454 乐泰406 乐泰 汉高乐泰 瞬干 快干胶凝胶 高强瞬间 三秒 爱普兰 补牙胶快干 ' +
      '502胶水 502胶 502 快干胶 瞬间胶 瞬干胶 3秒胶 甲片胶 美甲胶水 强力胶502 401胶水 406胶水 快干胶水 速干胶 速干胶水 三秒胶 补鞋胶水快干 瞬间强力胶 ' +
      '氰基丙烯酸酯 指甲胶水 甲片胶水 粘甲片胶 贴甲片胶水 睫毛胶 假睫毛胶水 睫毛胶水 嫁接睫毛胶水 种睫毛胶水 鱼缸胶水快干 木工快干胶 焊接胶 焊接剂胶 ' +
      '油性焊剂胶 乐泰胶水',
    en:
      'extension adhesive,lash extension adhesive black,eyelash extension adhesive,lash adhesive extension,' +
      'lash bond glue,eyelash bonding,lash cluster glue,cluster lash glue,bond and seal lash,wonder glue,' +
      'zap a gap,zap ca,bsi insta cure,bob smith,starbond,stick fast ca,mercury ca,glu boost,mitreapel,' +
      'loctite 480,loctite 495,loctite 406,loctite 454,instant bond,3 second glue,flash glue,' +
      'super glue,cyanoacrylate,instant glue,nail glue,krazy glue,manicure glue,ca glue,eyelash glue,gorilla super glue,loctite super glue,loctite 401,' +
      'loctite,ca adhesive,cyanoacrylate adhesive,instant adhesive,quick dry glue,fast drying glue,nail tip glue,brush on nail glue,acrylic nail glue,' +
      'lash glue,false eyelash glue,eyelash extension glue,eyelash adhesive,lash adhesive,lash extension adhesive,coral glue,frag glue,thin ca glue,' +
      'super adhesive glue',
    unless:
      '去除剂,解胶,remover,magnetic,磁吸,holder,板托,pen cap,贴纸,胶囊,收纳,spatula,tray,除胶,清除,solid',
    un: 'UN3334',
    samples: {
      hits: ['502胶水', 'Super glue 3g x 12', '假睫毛胶水 温和 5g'],
      misses: ['双面胶 胶带', 'Super glue remover gel', 'Glue stick washable 30 pack'],
    },
  }),
  goodsRule({
    id: 'XG-LIQ-007',
    code: 'GLUE',
    title: { zh: '溶剂型胶粘剂', en: 'solvent adhesives' },
    since: '2025-01-01',
    effects: [aviation('UN1133', 'packing-instruction')],
    nature: 'substance',
    zh:
      '施敏打硬 pvc胶粘 upvc胶 胶粘剂 粘接剂 ' +
      '百得胶 汉高百得 免钉胶 玻璃胶溶剂 喷胶罐 厌氧 螺纹锁固 乐泰243 乐泰271 万能粘 铸工胶 树脂AB 环氧胶棒 桌面滴胶 植筋胶 云石胶 大理石胶 ab树脂 ' +
      '聚酯树脂 不饱和树脂 固化剂AB pvc专用胶 给水胶 上水胶 补胎胶液 火补胶 冷补胶 油性万能 ' +
      '万能胶 氯丁胶 补胎胶水 强力胶水 粘鞋胶 b7000 pvc胶水 强力胶 万能胶水 焊接胶水 皮革胶水 黄胶 大力胶 环氧树脂胶 ab胶 ab胶水 环氧ab胶 环氧树脂 水晶滴胶 ' +
      '滴胶 环氧滴胶 水晶ab胶 uv胶 uv滴胶 uv胶水 uv树脂 紫外线胶水 e6000胶水 点钻胶 点钻胶水 珍珠胶水 手机屏胶水 屏幕胶水 补胎胶 补胎胶片胶水 轮胎胶水 ' +
      '橡胶胶水 泡沫胶水 布料胶水 亚克力胶水 金属胶水 铁塑料胶水 陶瓷胶水 粘玻璃胶水 油性胶水 补鞋胶 鞋胶 汽车密封胶 假发胶水 假发胶 假发粘胶 纹身贴胶 ' +
      '喷胶棉胶 pvc胶 abs胶水 模型胶水 流缝胶 田宫胶水 郡士胶水 拼装胶水 丙烯酸酯胶 厌氧胶 螺丝胶 螺纹胶 树脂胶',
    en:
      'contact glue,weldwood,barge all purpose,pl premium,fabri tac,gorilla epoxy,steel epoxy,marine epoxy,' +
      'epoxy putty,table top epoxy,bar top epoxy,deep pour epoxy,deep pour resin,uv nail glue resin,' +
      'vinyl cement,upholstery adhesive,headliner adhesive,carpet adhesive,flooring adhesive solvent,' +
      'loctite threadlocker,loctite 242,loctite 271,anaerobic sealant,pipe cement,cpvc cement,oatey,' +
      'weld on 16,acrylic cement,weld on 4,solvent cement,rubber solution,vulcanising solution,tear mender,' +
      'wood epoxy,bondo,body filler,fiberglass resin kit,polyester filler,automotive filler,' +
      'contact cement,rubber cement,contact adhesive,pvc cement,shoe glue,b7000 glue,tire glue,epoxy,epoxy resin,epoxy resin kit,casting resin,resin epoxy,' +
      'clear epoxy,two part epoxy,epoxy adhesive,epoxy glue,5 minute epoxy,jb weld,e6000,e6000 glue,e8000,b 7000,t 7000,f6000,uv resin,uv glue,uv adhesive,' +
      'resin kit,polyester resin,fiberglass resin,gel coat,model cement,plastic cement,plastic model glue,tamiya cement,extra thin cement,model glue,' +
      'leather glue,leather cement,barge cement,neoprene cement,wetsuit glue,shoe repair glue,shoe adhesive,shoe goo,rhinestone glue,jewelry glue,' +
      'fabric glue,craft adhesive,gem glue,vulcanizing cement,tire patch glue,patch cement,tubular glue,wig glue,lace glue,lace wig glue,lace front glue,' +
      'hair bonding glue,prosthetic adhesive,spirit gum,plumbing cement,abs cement,pvc glue,pvc primer,liquid nails,construction adhesive,rubber adhesive,' +
      'super strong glue,all purpose glue,metal glue,glass glue,ceramic glue,threadlocker,thread locker,gasket maker,rtv silicone,windshield adhesive,' +
      'urethane adhesive,screen glue',
    unless:
      '水性,固体胶,胶棒,白胶,胶枪,模具,硅胶模,table,tray,coaster,pigment,mica,mold,mould,dye,glitter,cup only,earring,necklace,pendant,bracelet,手链,摆件,' +
      '饰品,耳环,吊坠,胶带,地坪,flooring,glue stick,removal,remover,去除,除胶,wig cap,clay,putty,color paste,色精,色粉,花瓶,工艺品,夹子,bowl,vase,figurine,' +
      'statue,planter,手办,coated,phone case,dice,jewelry box,gloves,timer,mixer,量杯,搅拌,白乳胶,乳白胶,wood glue pva',
    hsHint: '3506',
    un: 'UN1133 UN1287',
    clearedBy: NOT_FLAMMABLE,
    needs: ['flash_point'],
    samples: {
      hits: ['粘鞋胶 强力 60ml', 'Contact cement 4oz', '环氧树脂AB滴胶 水晶 500g'],
      misses: ['万能胶带 防水', 'Glue gun sticks 100pcs', 'Silicone mold for epoxy resin tray'],
    },
  }),
  goodsRule({
    id: 'XG-LIQ-008',
    code: 'FLAM_LIQ_MAYBE',
    title: { zh: '精油', en: 'essential oils' },
    since: '2025-01-01',
    effects: [aviation('UN1169、UN1197、UN2319（闪点不高于60°C时）', 'packing-instruction')],
    nature: 'substance',
    zh:
      '精油 茶树油 风油精 樟脑油 植物精油 单方精油 复方精油 纯精油 玫瑰精油 薰衣草精油 茶树精油 薄荷精油 柠檬精油 香薰精油 檀香精油 沉香精油 艾草精油 ' +
      '生姜精油 洋甘菊精油 尤加利精油 迷迭香精油 桉叶油 薄荷油 冬青油 丁香油 松油 柠檬烯 香精 食用香精 香基 白花油 驱风油 清凉油 斧标驱风油 双飞人 活络油 ' +
      '红花油 正骨水 药油 万金油 薄荷膏 香氛油 香料油 熏香油',
    en:
      'essential oil,tea tree oil,aromatherapy oil,eucalyptus oil,peppermint oil,camphor oil,essential oils set,pure essential oil,lavender oil,' +
      'lavender essential oil,rosemary oil,rosemary essential oil,peppermint essential oil,lemon oil,lemon essential oil,orange oil,sweet orange oil,' +
      'frankincense oil,sandalwood oil,rose oil,bergamot oil,lemongrass oil,citronella oil,clove oil,cinnamon oil,cedarwood oil,pine oil,ylang ylang oil,' +
      'jasmine oil,patchouli oil,oregano oil,diffuser oil,fragrance oil,scented oil,candle fragrance oil,wintergreen oil,medicated oil,limonene,d limonene,' +
      'menthol oil,neroli oil,geranium oil,cajeput oil,aroma oil,aroma diffuser oil,flavoring oil',
    unless:
      '精油皂,扩香石,soap,香皂,手工皂,按摩棒,洗发,沐浴,shampoo,面膜,bath bomb,护发精油,护发,洗护,身体乳,护手霜,浴盐,浴球,蜡烛,皂,木盒,展示,收纳,空瓶,分装,' +
      'bottle,warmer,necklace,bracelet,roller bottle,lotion,conditioner,hair mask,body wash,capsule,mask,scrub,towel,发膜,精油棒,护发素,洗发水,洗面奶,面霜,' +
      '护手,睫毛,润唇,lip balm,toothpaste,牙膏,饼干,cake,baking,牛排,cleaning spray,发油,扩香木,hair oil,scented candle,soy candle,wax candle',
    hsHint: '3301',
    un: 'UN1197 UN2319 UN1272',
    clearedBy: NOT_FLAMMABLE,
    needs: ['flash_point'],
    samples: {
      hits: ['Tea tree essential oil 30ml', '薰衣草 精油 10ml', '玫瑰精油 单方 按摩 10ml'],
      misses: [
        '精油 扩香器',
        'Essential oil diffuser 300ml',
        { name: 'Essential oil', attributes: 'flash_point=77' },
      ],
    },
  }),
  goodsRule({
    id: 'XG-LIQ-009',
    code: 'ALC_WIPES',
    title: { zh: '酒精湿巾、棉片', en: 'alcohol wipes' },
    since: '2025-01-01',
    effects: [aviation('UN3175', 'packing-instruction')],
    nature: 'thing',
    zh:
      '酒精湿巾 酒精棉片 酒精棉球 酒精消毒片 酒精消毒湿巾 酒精消毒棉片 消毒酒精片 医用酒精棉片 消毒湿巾酒精 酒精棉签 卫生湿巾酒精 手机清洁酒精片 酒精擦片 ' +
      '眼镜清洁湿巾酒精 酒精纸',
    en:
      'alcohol wipe,alcohol pad,alcohol prep pad,alcohol swab,isopropyl wipe,isopropyl alcohol wipe,alcohol cleaning wipe,alcohol cleansing pad,' +
      'alcohol disinfectant wipe,alcohol prep wipe,prep pad,antiseptic alcohol pad,lens cleaning wipe,lens wipe,pre moistened lens wipe,screen wipe alcohol,' +
      '75% alcohol wipe,sanitizing wipe,hand sanitizing wipe,sanitizer wipe,nail polish remover pad,acetone pad,acetone wipe,polish remover wipe,gel remover wipe,nail remover wipe,acetone remover wipe',
    unless: 'bleach,non alcohol,microfiber,warmer',
    un: 'UN3175',
    samples: {
      hits: ['酒精棉片 100片', 'Alcohol prep pads 200 ct', '75%酒精湿巾 便携 50片'],
      misses: ['婴儿湿巾 80抽', 'Alcohol wipes dispenser box', 'Alcohol free wipes 60 count'],
    },
  }),
  goodsRule({
    id: 'XG-LIQ-010',
    code: 'ALC_BEV',
    title: { zh: '酒类', en: 'alcoholic beverages' },
    since: '2025-01-01',
    effects: [observation('酒类：24–70% 且内包装不超过5升不受限，高于70%为UN3065')],
    nature: 'substance',
    zh:
      '白酒 威士忌 伏特加 白兰地 朗姆酒 龙舌兰酒 茅台 二锅头 葡萄酒 红酒 黄酒 洋酒 烈酒 清酒 米酒 啤酒 香槟 鸡尾酒 利口酒 果酒 梅酒 药酒 酱香型 原浆酒 干红 ' +
      '干红葡萄酒 金酒 琴酒 威士忌酒 龙舌兰 五粮液 泸州老窖 汾酒 洋河',
    en:
      'whisky,whiskey,vodka,brandy,tequila,liquor,rum,wine,champagne,sake,gin,bourbon,scotch,single malt,cognac,red wine,white wine,sparkling wine,rose wine,' +
      'prosecco,beer,craft beer,soju,baijiu,liqueur,mezcal,port wine,sherry,cider,vermouth,absinthe',
    unless:
      '酒心,red wine color,wine red,酒红,味,炸弹,酒架,酒柜,酒杯,酒具,酒瓶,glasses,glass,opener,rack,cooler,bottle stopper,dress,gown,color,colour,velvet,' +
      'burgundy,颜色,裙,西装,鞋,jacket,hoodie,leather,shirt,socks,lipstick,tumbler,mug,cup,ice,stone,stones,decanter,aerator,cork,label,tape,candle,soap,' +
      'pong,ginger,cotton,tote,bag,sign,poster,酒曲,啤酒杯,啤酒肚,啤酒机,啤酒酵母,啤酒面膜,酒酿,shampoo,洗发水,酒糟,pillow,lingerie,sofa,curtain,hair,wig,' +
      'tee,chocolate,口红,美甲,沙发,窗帘,床,鞋子',
    hsHint: '2204 2208',
    needs: ['alcohol_percent'],
    clearedBy: [],
    samples: {
      hits: ['白酒 53度 500ml', 'Vodka 40% 700ml', 'Single malt scotch 12 year'],
      misses: ['红酒 开瓶器', 'Whiskey glasses stones', 'Wine glass holder rack'],
    },
  }),
  goodsRule({
    id: 'XG-LIQ-011',
    code: 'ETHANOL',
    title: { zh: '酒精度高于70%', en: 'more than 70% alcohol' },
    since: '2025-01-01',
    effects: [aviation('UN3065、UN1170', 'packing-instruction')],
    nature: 'statement',
    zh: '生命之水 斯皮亚图斯 96度伏特加 95度伏特加 百加得151 75度白酒 72度白酒',
    en: 'spirytus,everclear,bacardi 151,151 proof,151 rum,stroh 80,192 proof,180 proof,160 proof',
    when: [[{ key: 'alcohol_percent', above: 70 }]],
    un: 'UN3065',
    samples: {
      hits: [
        { name: 'hand rub', attributes: 'alcohol_percent=75' },
        '伏特加 96度 500ml',
        { name: 'spirit', attributes: 'alcohol_percent=95' },
      ],
      misses: [{ name: 'hand rub', attributes: 'alcohol_percent=60' }, '白酒 53度 500ml', '啤酒 5度 330ml'],
    },
  }),
  goodsRule({
    id: 'XG-LIQ-012',
    code: 'FLAM_LIQ',
    title: { zh: '闪点不高于60°C的液体', en: 'liquids with a flash point of 60 °C or less' },
    since: '2025-01-01',
    effects: [aviation('第3类（闪点不高于60°C）', 'packing-instruction')],
    nature: 'statement',
    when: [[{ key: 'flash_point', atMost: 60 }]],
    samples: {
      hits: [
        { name: 'cleaner', attributes: 'flash_point=23' },
        { name: '清洁剂', attributes: '闪点=45' },
        { name: 'ink', attributes: 'flash_point=60' },
      ],
      misses: [
        { name: 'cleaner', attributes: 'flash_point=61' },
        'cleaner',
        { name: 'ink', attributes: 'flash_point=93' },
      ],
    },
  }),
  goodsRule({
    id: 'XG-LIQ-013',
    code: 'FLAM_LIQ',
    title: { zh: '含易燃溶剂的日用品', en: 'everyday mixtures with a flammable solvent' },
    since: '2025-01-01',
    effects: [aviation('UN1993、UN1263（闪点不高于60°C时）', 'packing-instruction')],
    nature: 'substance',
    zh:
      '刹车盘清洗剂 ' +
      '柏油沥青 沥青清洗 除胶喷剂 除胶喷雾 沥青清洗剂 虫胶去除剂 粘胶去除 不干胶去除 除胶清洁 去胶 去胶剂 ' +
      '涂改液 修正液 改正液 汽车燃油添加剂 燃油宝 燃油添加剂 汽油添加剂 除碳剂 柴油添加剂 除胶水 除胶液 解胶水 白板清洗 墨水稀释 uv清洗 消字灵 固化剂 ' +
      '电路板清洗剂 工业清洗剂 水晶指甲液 水晶液 甲液丙烯酸 晶液美甲 除胶剂 柏油清洁 柏油清洗剂 不干胶清除剂 环保洗车',
    en:
      'goo gone,de icer spray,deicer spray,sea foam motor,motor treatment,electronic cleaner spray,qd electronic cleaner,' +
      'carb and choke cleaner,carb choke cleaner,white spirit brush cleaner,white spirit paint brush cleaner,acrylic monomer,monomer acrylic liquid,' +
      'correction fluid,correction pen,white out,wite out,liquid paper,tip ex,goo remover,adhesive remover,sticker remover,tar remover,bug and tar remover,' +
      'fuel additive,fuel injector cleaner,octane booster,fuel stabilizer,fuel treatment,diesel additive,flux remover,pcb cleaner,leather deglazer,' +
      'acrylic liquid monomer,acrylic nail liquid,nail monomer,monomer liquid,liquid monomer,lash glue remover,degreaser solvent,brush cleaner solvent',
    unless:
      '修正带,涂改带,pen refill,tape,scraper,plastic razor,胶枪,吹风,heat gun,mold,coaster,acrylic powder only',
    clearedBy: NOT_FLAMMABLE,
    needs: ['flash_point'],
    samples: {
      hits: ['涂改液 修正液 学生用', 'Goo remover for stickers 8 oz', 'Fuel injector cleaner 500ml'],
      misses: [
        '修正带 学生 6个',
        'Correction tape 12 pack',
        { name: 'Sticker remover', attributes: 'flash_point=95' },
      ],
    },
  }),
];
