import { aviation, prohibited } from '../../effects.ts';
import { goodsRule } from '../../rule.ts';
import { postCatalogue } from '../../sources.ts';

const NOT_FLAMMABLE = [
  { key: 'flash_point', above: 60 },
  { key: 'liquid', is: ['no'] },
] as const;
const WEAK = { key: 'alcohol_percent', atMost: 24 } as const;

export const flammableLiquids = [
  goodsRule({
    id: 'XG-LIQ-001',
    code: 'FLAM_LIQ',
    title: { zh: '易燃液体', en: 'flammable liquids' },
    since: '2016-12-16',
    effects: [
      prohibited(postCatalogue('第五类（易燃液体）')),
      aviation('UN1993、UN1090、UN1170、UN1203', 'packing-instruction'),
    ],
    nature: 'substance',
    zh:
      '油画松节油 松节油油画 油画稀释 油画溶剂 洗笔液 无味稀释剂 调色油稀释 二甲苯稀释 甲缩醛 石油溶剂 汽油燃料 白汽油露营 汽油炉燃料 酒精炉燃料 ' +
      '火棉胶 柯罗酊 甲基丙烯酸酯 甲乙酮 乙酸甲酯 乙酸异丙酯 醋酸丁酯 醋酸甲酯 碳酸二甲酯 异丁醇 叔丁醇 正丙醇 异戊醇 烯丙醇 丙烯醇 戊烷 异辛烷 环戊烷 甲基环己烷 纯苯 ' +
      '工业苯 邻二甲苯 乙苯 异丙苯 三甲苯 苯甲醚 呋喃 二氧六环 四氢呋喃溶剂 二甲基甲酰胺 dmf 乙腈色谱 石油醚60 异丙醚 甲基叔丁基醚 乙二醇乙醚 丙二醇甲醚 乙二醇单丁醚 乙醛 丙醛 ' +
      '丙烯腈 醋酸乙烯 氯苯 二硫化碳 白电油清洗 正溴丙烷 120号溶剂油 溶剂油6号 航空汽油 航空燃油 模型油甲醇 航模甲醇油 甲醇油 乙醇汽油 92号汽油 95号汽油 汽油桶装油 0号柴油 轻柴油 ' +
      '生物柴油 燃料油 煤焦油 松节水 松香水稀释 防白水 洗机水 开孔剂 去渍油 工业清洗 双组份稀释 乳化沥青油 环氧稀释剂 稀释液 ' +
      'pu稀释 漆稀释 酒精95 95酒精 75酒精 99酒精 火疗酒精 拔罐酒精 酒精灯酒精 工业甲 无醇燃油 醇油 高能燃料 灶用燃料 生物醇油 ' +
      '溶剂油墨 喷码油墨 溶剂型油墨 丝印油墨 移印油墨 抹机水 去漆水 甲醇燃料 醇基燃料 柴油样品 ' +
      '汽油 柴油 煤油 酒精 丙酮 乙醚 香蕉水 天那水 稀释剂 松香水 稀料 洗甲水 卸甲水 卸甲油 打火机油 火机油 甲醇 乙醇 异丙醇 二甲苯 松节油 洗板水 白电油 ' +
      '环己酮 灯油 医用酒精 消毒酒精 工业酒精 75度酒精 酒精喷雾 酒精消毒液 酒精免洗洗手液 免洗洗手液 免洗消毒液 免洗手消毒 免洗手消毒液 免洗手消毒凝胶 ' +
      '洗手液免洗 手消毒凝胶 消毒凝胶 无水乙醇 无水酒精 变性酒精 乙醇溶液 酒精燃料 液体酒精 环保油 植物油燃料 环保燃料油 生物乙醇 壁炉酒精 油漆稀释剂 ' +
      '硝基稀料 天拿水 开油水 信那水 洗枪水 清洗溶剂 洗网水 脱漆剂 脱漆水 去漆剂 除漆剂 褪漆 洗油漆 石油醚 乙酸乙酯 乙酸丁酯 醋酸乙酯 正己烷 溶剂油 白汽油 ' +
      '航空煤油 无烟煤油 煤油打火机油 zippo油 芝宝油 煤油灯油 香薰灯油 石脑油 苯乙烯 四氢呋喃 乙腈 甲基丙烯酸甲酯 甲酸乙酯 丙醇 正丁醇 环己烷 正庚烷 ' +
      '工业丙酮 卸甲液 卸甲包 卸甲巾 美甲卸甲 去光水 洗甲液 消毒水酒精 柴油清洗 防冻玻璃水甲醇 工业甲醇 模型稀释剂 郡士溶剂 田宫稀释剂 田宫缓干 模型溶剂 ' +
      '笔擦 清漆稀释 环氧固化 油墨稀释 洗板剂 去油污溶剂',
    en:
      'mg chemicals 99.9,99.9% ipa,ipa 945ml,tiki torch citronella,citronella fuel,citronella torch fuel,' +
      'tiki fuel,torch fluid,lamp fuel,patio torch,' +
      'coleman liquid fuel,liquid fuel,liquid stove fuel,rubber cement thinner,bestine,cement thinner,' +
      'gum turpentine pure,methylated spirits,meths,metho,purple spirit,tent fuel,hexane solvent,' +
      'heptane solvent,brake clean bulk,lacquer retarder,slow dry thinner,hardware alcohol,shellac thinner,' +
      'marine fuel alcohol,sterno liquid,' +
      'collodion,flexible collodion,methyl acetate,isopropyl acetate,dimethyl carbonate,isobutanol,' +
      'tert butanol,n propanol,isoamyl alcohol,allyl alcohol,butanol,pentane,isooctane,cyclopentane,' +
      'benzene,ethylbenzene,mesitylene,dioxane,pyridine,dmf solvent,dimethylformamide,diisopropyl ether,' +
      'mtbe,diethyl ether,acetaldehyde,acrylonitrile,vinyl acetate,chlorobenzene,carbon disulfide,' +
      'lacquer wash,gun wash,urethane reducer,urethane thinner,epoxy thinner,brushing thinner,' +
      'enamel reducer,basecoat reducer,paint reducer,wax and grease remover,prep solvent,panel wipe,' +
      'vm p naphtha,coleman camp fuel,camp fuel,white gas fuel,stove alcohol,heet,dry gas,starting fuel,' +
      'ether starting,avgas,100ll,gas oil,ethanol fuel,bioethanol fireplace,gel alcohol,190 proof,' +
      '200 proof,anhydrous alcohol,absolute ethanol,99% isopropyl,91% isopropyl,70% isopropyl,70% ethanol,' +
      'ipa 99,ipa cleaner,ipa solution,duplicating fluid,mimeo,stoddard solvent,citrus turpentine,' +
      'odorless mineral spirits,gamsol,turpenoid natural,brush cleaner turpentine,' +
      'zippo lighter fluid,ronsonol,lighter refill fluid,charcoal lighter fluid,charcoal starter fluid,' +
      'torch oil,citronella torch,ultra pure lamp oil,paraffin lamp oil,kerosene fuel,heater fuel,' +
      '1 k kerosene,' +
      'screen printing ink solvent,solvent ink,cyclohexanone,n butanol,naphtha,racing fuel,' +
      'gasoline,petrol,kerosene,diesel fuel,acetone,nail polish remover,paint thinner,thinner,lighter fluid,lamp oil,oil lamp fuel,isopropyl alcohol,' +
      'rubbing alcohol,denatured alcohol,methanol,ethanol,turpentine,white spirit,gun cleaning solvent,solvent,heating oil,camping fuel,hand sanitizer,' +
      'ethyl alcohol,isopropanol,isopropyl,surgical spirit,methylated spirit,mineral spirit,denatured ethanol,alcohol spray,disinfectant alcohol,' +
      'alcohol hand rub,alcohol hand gel,hand sanitiser,hand sanitizer gel,sanitizer gel,sanitizer spray,bioethanol,bio ethanol,bioethanol fuel,' +
      'fireplace fuel,tiki torch fuel,torch fuel,liquid paraffin fuel,zippo fluid,zippo fuel,lighter fuel,lighter petrol,coleman fuel,white gas,lantern fuel,' +
      'stove fuel,alcohol stove fuel,lacquer thinner,acrylic thinner,enamel thinner,model paint thinner,mr color thinner,leveling thinner,airbrush thinner,' +
      'paint stripper,paint remover,varnish remover,gel polish remover,gel nail polish remover,gel remover,pure acetone,acetone remover,xylene,hexane,' +
      'heptane,cyclohexane,ethyl acetate,butyl acetate,tetrahydrofuran,acetonitrile,petroleum ether,race fuel,nitro fuel,rc nitro fuel,model engine fuel,' +
      'glow fuel,turps,turpenoid,gum turpentine,pinstripe remover,clear kerosene,strippers thinners',
    unless:
      '温度计,thermometer,割草机,油锯,发电机,汽车,汽油版,汽油滤清器,柴油滤清器,浓度,湿巾,棉片,棉球,wipe,trap,发动机,添加剂,filter,车型,马力,solvent free,solvent trap,dispenser,' +
      '测试仪,炉,酒精炉,空瓶,湿巾机,不含酒精,scraper,tape,correction tape,修正带,修正贴,涂改带,hot air,heat gun,pen refill,滤芯,油泵,发电,取暖,generator,' +
      'heater,mower,chainsaw,fuel pump,transfer pump,hand pump,water pump,oil pump,pump only,hose,car model,remote,diesel watch,jeans,vin diesel,menswear,clips,foil,clip,托盘,跑车,越野,油管,油桶,皮卡,喷油嘴,汽油泵,' +
      '油耗,拖拉机,微耕机,水泵,叉车,割灌,滤清,过滤,燃油泵,三轮,货车,加油,油罐,油壶,油枪,吸油,游戏,酒精度,酒精计,酒精泵,tank wagon,toy,tomica,station,1:72,' +
      '维修,alcohol free,non alcohol,无酒精,暖风机,驻车加热,排气管,马克笔',
    hs: '2207 3814 2710',
    un: 'UN1090 UN1170 UN1203 UN1202 UN1223 UN1219 UN1230 UN1993 UN1299 UN1300 UN1268 UN1987',
    clearedBy: [NOT_FLAMMABLE[0], WEAK],
    samples: {
      hits: ['Nail polish remover acetone 100ml', '75% 酒精 500ml', '打火机油 133ml'],
      misses: ['Alcohol-free mouthwash', '无酒精 爽肤水', '酒精棉片 100片', '汽油 割草机 油管'],
    },
  }),
  goodsRule({
    id: 'XG-LIQ-002',
    code: 'PERFUME',
    title: { zh: '香水', en: 'perfumery with flammable solvent' },
    since: '2025-01-01',
    effects: [aviation('UN1266', 'packing-instruction')],
    nature: 'substance',
    zh:
      '浓香氛 q版香水 香水q版 女士edt 男士edt 女士edp 男士edp 大吉岭茶 无人区玫瑰 ' +
      '香水 淡香水 浓香水 古龙水 花露水 香体喷雾 香氛喷雾 淡香氛 女士香水 男士香水 香水小样 香水样品 香水试管 香水礼盒 香水套装 走珠香水 滚珠香水 车载香水 ' +
      '汽车香水 香水补充液 香水喷雾 香水持久 淡香精 香精香水 古龙 身体喷雾 香体雾 香氛身体喷雾 头发香氛 头发香水 香薰喷雾 无火香薰 藤条香薰 无火香薰液 ' +
      '香薰补充液 无火香薰精油 香薰液 扩香液 六神花露水 艾草花露水 须后水 剃须水 爽肤水须后 衣物香氛 衣物香水 室内香氛 酒店香氛',
    en:
      'edt tester,edp tester,eau de toilette tester,coco mademoiselle,edt 100ml,edt 50ml,edp 100ml,edp 50ml,' +
      'perfume,eau de parfum,eau de toilette,eau de cologne,parfum,fragrance mist,body mist,aftershave,perfume sample,perfume spray,perfume oil spray,' +
      'perfume mist,perfume gift set,perfume set,perfume for women,perfume for men,mini perfume,travel perfume,perfume vial,rollerball perfume,' +
      'roll on perfume,edp,edt,edc,eau de,cologne spray,mens cologne,men cologne,body spray cologne,hair perfume,hair mist,body fragrance,fragrance spray,' +
      'womens fragrance,mens fragrance,room fragrance,reed diffuser,reed diffuser refill,diffuser refill,home fragrance diffuser,car perfume,' +
      'car diffuser refill,after shave,after shave lotion,aftershave lotion,linen mist,florida water,cologne',
    unless:
      '固体,香膏,香水笔,solid,香水柠檬,香水莲,香水菠萝,香水梨,沐浴露,洗衣液,洗发,香水瓶,香水味沐浴,沐浴乳,身体乳,护手霜,洗衣凝珠,香皂,肥皂,香水架,展示架,' +
      '海报,留香珠,柔顺剂,香水纸,纸巾,挂件空,atomizer,refillable,tray,display,body wash,shower gel,soap,candle,detergent,shampoo,laundry,dropper,' +
      'roller ball empty,wax,wax melt,stick,balm,sticker,car vent clip empty,定型,种球,皂,洗手液,香珠,沐浴',
    hsHint: '3303',
    un: 'UN1266',
    clearedBy: [...NOT_FLAMMABLE, WEAK],
    needs: ['flash_point'],
    samples: {
      hits: ['Eau de parfum 100ml', '女士 香水 持久 50ml 礼盒', '车载香水 补充液 50ml'],
      misses: [
        '香水瓶空瓶 喷雾分装瓶 10ml',
        'Perfume-free sensitive lotion',
        '香水百合 种球',
        { name: '香水', attributes: 'flash_point=75' },
      ],
    },
  }),
  goodsRule({
    id: 'XG-LIQ-003',
    code: 'NAIL_POLISH',
    title: { zh: '指甲油', en: 'nail polish' },
    since: '2025-01-01',
    effects: [aviation('UN1263', 'packing-instruction')],
    nature: 'substance',
    zh:
      '指甲油 甲油胶 美甲胶 光疗胶 美甲油 指甲油胶 可剥指甲油 撕拉指甲油 快干指甲油 水性指甲油可剥 儿童指甲油 护甲油 底胶 封层胶 封层 免洗封层 甲油胶套装 ' +
      '猫眼胶 猫眼甲油胶 罐装胶 色胶 延长胶 建构胶 美甲延长胶 加固胶 罩光 亮油美甲 彩绘胶 美甲彩绘胶 光疗甲油胶 水晶甲油 指缘油 磨砂封层',
    en:
      'insta dri,' +
      'gel builder,builder in a bottle,biab,hema free gel,soft gel tip gel,gel x glue,solid nail glue gel,' +
      'gel nail extension,acrygel,polygel kit,nail art gel,painting gel nail,nail foil glue gel,' +
      'nail polish,nail lacquer,gel polish,nail varnish,gel nail polish,nail gel,uv gel polish,uv nail gel,gel nail kit,poly gel,builder gel,' +
      'nail builder gel,top coat nail,nail top coat,gel top coat,base coat nail,nail base coat,base coat gel,matte top coat,nail enamel,nail paint,' +
      'nail color,nail polish set,nail polish kit,peel off nail polish,kids nail polish,breathable nail polish,gel polish set,cat eye gel,rubber base gel,' +
      'blooming gel,gel paint nail,nail hardener,nail strengthener,nail primer,nail dehydrator,stamping polish,nail varnish set,dip powder liquid,' +
      'nail ridge filler',
    unless:
      '水性,water based,笔刷,sticker,strip,贴片,指缘软化,色卡,展示,收纳,美甲灯,甲片,穿戴甲,press on,stickers,strips,wraps,decal,storage,dryer,lamp only,' +
      'display,chart,swatch,corrector pen empty,nail file,display book,腻子',
    hsHint: '330430',
    clearedBy: NOT_FLAMMABLE,
    needs: ['flash_point'],
    samples: {
      hits: ['指甲油 套装 12色', 'Gel nail polish 15ml red', 'Base coat and top coat gel polish 2 x 10ml'],
      misses: [
        '指甲油胶贴 美甲贴片',
        '指甲油 空瓶',
        'Nail polish holder organizer',
        'Nail polish stickers wraps 16 strips',
      ],
    },
  }),
  goodsRule({
    id: 'XG-LIQ-004',
    code: 'PAINT',
    title: { zh: '溶剂型油漆', en: 'solvent based paint' },
    since: '2016-12-16',
    effects: [prohibited(postCatalogue('第五类（油漆、生漆）')), aviation('UN1263', 'packing-instruction')],
    nature: 'substance',
    zh:
      '醇酸磁漆 红丹漆 银粉漆罐 铁红漆 硝基底漆 醇酸调和漆 聚酯底漆 皮革漆 轮毂漆 卡钳漆 铝粉漆 银浆漆 锤纹漆 裂纹漆 航空漆 油漆涂料油性 溶剂漆 ' +
      '油漆 生漆 清漆 木器漆 防锈漆 硝基漆 汽车漆 油性漆 金属漆 油漆家具 家具漆 木漆 木器清漆 木器油漆 地板漆 聚氨酯漆 pu漆 调和漆 醇酸漆 丙烯酸漆 氟碳漆 ' +
      '环氧漆 环氧地坪漆 地坪漆 防腐漆 铁门漆 金属油漆 银粉漆 金粉漆 耐高温漆 高温漆 汽车油漆 车漆 修补漆 光油 桐油漆 清油 大漆 天然漆 漆料 虫胶漆 模型漆 ' +
      '珐琅漆 硝基漆模型 油性色精 油漆桶装 聚酯漆 玻璃漆 船用漆 烤漆漆料 荧光漆 夜光漆 反光漆 沥青漆 防火涂料 油性木蜡油 油性涂料 马路划线漆 标线漆',
    en:
      'oil primer,original oil primer,enamel paint set,testors enamel,model enamel paint,' +
      'alkyd enamel,topside paint,boat paint,bilge paint,porch floor enamel oil,tractor paint,' +
      'implement paint,appliance epoxy,frame paint,chassis paint,rust preventive enamel,stops rust,' +
      'danish oil finish,tung oil finish,wiping varnish,wipe on poly,sanding sealer,lacquer sealer,' +
      'spar varnish,deck stain oil,gel stain,semi gloss polyurethane,oil based polyurethane,' +
      'fast drying polyurethane,polyurethane finish,oil based primer,oil based stain,oil modified,' +
      'oil based paint,varnish,wood varnish,enamel paint,wood stain,lacquer paint,solvent paint,automotive paint,oil base paint,oil paint house,alkyd paint,' +
      'polyurethane varnish,polyurethane clear coat,spar urethane,clear varnish,marine varnish,yacht varnish,shellac,lacquer,nitrocellulose lacquer,' +
      'epoxy paint,epoxy floor paint,marine paint,antifouling paint,car paint,auto paint,automotive clear coat,2k clear coat,urethane paint,rust paint,' +
      'rust converter paint,metal paint,anti rust paint,chalkboard paint oil,enamel model paint,model paint enamel,wood finish,danish oil,teak oil,' +
      'wood lacquer,floor varnish,shellac primer,paint primer,caliper paint,engine enamel,high heat paint,road marking paint,bitumen paint,' +
      'glow paint solvent,varnishes finishes',
    unless:
      '水性,water based,acrylic,去除剂,效果,面漆颜色,nail,water base,水漆,水性漆,漆面,镀晶,划痕,去痕,抛光,打蜡,保护膜,车衣,补漆膏,壶,刷子,砂纸,滚筒,色卡,盘,' +
      'box,lacquered,lacquer box,chopsticks,筷子,漆器,guitar finish,piano,black lacquer,lacquerware,bowl,paint correction,protection film,gauge,thickness,' +
      'sealant,ceramic coating,meter,sprayer,tape,masking,scratch,wax,washable,kids,儿童,漆膜仪,遮蔽膜,美纹纸,glue,paper,advent calendar,拖鞋,家具定制,安装,' +
      '上门,维修,翻新,tank wagon',
    hs: '3208',
    hsHint: '3210',
    un: 'UN1263 UN3066 UN1139 UN1210',
    clearedBy: NOT_FLAMMABLE,
    samples: {
      hits: ['木器漆 清漆 1L', 'Oil based paint 500ml white', '汽车油漆 修补漆 1L'],
      misses: ['油漆刷 2寸', 'Paint brush set', 'Lacquered wooden jewelry box chinese'],
    },
  }),
  goodsRule({
    id: 'XG-LIQ-005',
    code: 'PAINT',
    title: { zh: '油漆笔、补漆笔', en: 'paint markers' },
    since: '2025-01-01',
    effects: [aviation('UN1263', 'packing-instruction')],
    nature: 'thing',
    zh: '油漆笔 补漆笔 补漆 汽车补漆笔 家具补漆笔 补漆膏 点漆笔 记号笔油性 油性记号笔 油性马克笔 漆油笔 轮胎笔 签到笔油漆 高光笔油漆 油性双头马克笔',
    en:
      'oil based paint pen,paint pens,oil paint pens,oil based pen,paint marker pen,uni paint,' +
      'pilot super color,' +
      'paint marker,paint pen,touch up paint,oil paint marker,touch up paint pen,car touch up paint,scratch repair pen,permanent marker,oil based marker,' +
      'oil paint pen,oil based paint marker,tire marker,tire pen,tire paint pen,metallic marker,alcohol based art marker,sharpie',
    unless:
      '水性,water based,acrylic,丙烯,粉笔,chalk,remover,washable,补漆蜡,蜡笔,服务,贴纸,创可贴,车贴,修车,上门,安装',
    clearedBy: NOT_FLAMMABLE,
    samples: {
      hits: ['油漆笔 补漆笔', 'Touch up paint pen for cars', 'Permanent marker black 12 pack'],
      misses: ['丙烯 马克笔', 'Acrylic paint marker 12 colors', 'Chalk marker pen washable'],
    },
  }),
  goodsRule({
    id: 'XG-LIQ-014',
    code: 'PAINT',
    title: {
      zh: '溶剂型油漆（品名以成分或用途说明）',
      en: 'solvent based paint, told by its base or its coat',
    },
    since: '2016-12-16',
    effects: [prohibited(postCatalogue('第五类（油漆、生漆）')), aviation('UN1263', 'packing-instruction')],
    nature: 'statement',
    zh: '油性 溶剂型 磁漆 底漆 面漆 防锈底漆 丙烯酸聚氨酯',
    en: 'oil based,oil base,alkyd,solvent based,polyurethane,minwax,varathane,topside,topcoat,sherwin williams,benjamin moore,ronseal,cuprinol,hammerite',
    beside:
      '醇酸 ,硝基,聚氨酯漆,油性漆,铁红,桶装漆,1kg,2kg,2.5kg,3kg,4kg,5kg,10kg,15kg,16kg,18kg,20kg,25kg,30kg,10斤,20斤,公斤,升桶,20l,5l,18l,4l,10l,gallon,quart,pint,946 ml,1 qt,stain,varnish,enamel,primer,lacquer,semi gloss,satin',
    unless:
      '水性,乳胶漆,漆面,烤漆,喷漆枪,漆刷,底漆刷,漆皮,油性皮,头皮,头发,肌肤,面膜,洗面,洗发,控油,马克笔,记号笔,签字,彩铅,油性笔,中性笔,肥,胶带,纤维,布,面料,衣,裤,床,沙发,手套,滚筒,搅拌,喷枪,' +
      'water based,water base,aerosol,12 oz,acrylic,latex,chalk,marker,pen,brush,roller,cleaner,foam,spray,caster,wheel,belt,tubing,sheet,bag,jacket,leggings,board,wax,insole,glove,hose,rod,tape,' +
      'fabric,curtain,mattress,pillow,serum,skin,moistur,foundation,lotion,shampoo,hair,nail,color card,sample card,' +
      'cabinet,table,chair,shelf,dresser,watch,knife,finish pen',
    clearedBy: NOT_FLAMMABLE,
    samples: {
      hits: [
        '防锈底漆 铁红 钢结构 18kg',
        'Alkyd interior satin white 1 gallon',
        'Minwax wood stain dark walnut quart',
      ],
      misses: ['水性 底漆 环保 5kg', 'Polyurethane foam roller 9 inch', '底漆刷 羊毛 2寸'],
    },
  }),
];
