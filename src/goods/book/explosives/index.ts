import { aviation, prohibited } from '../../effects.ts';
import { goodsRule } from '../../rule.ts';
import { law, postCatalogue } from '../../sources.ts';

export const explosives = [
  goodsRule({
    id: 'XG-EXP-001',
    code: 'FIREWORKS',
    title: { zh: '烟花爆竹', en: 'fireworks' },
    since: '2006-01-21',
    effects: [
      prohibited(law('烟花爆竹安全管理条例', '第二十七条')),
      aviation('UN0335、UN0336、UN0337', null),
    ],
    nature: 'substance',
    zh:
      '礼花筒拉管 ' +
      '萤火棒 手摇烟花 吐珠 吐珠筒 魔术弹 罗马烛光 旋风陀螺 小飞机烟花 摔鞭 甩鞭炮 大麻雷子 震天雷 冲天雷 飞天猴 钻天猴 蹿天猴 组合烟花 高空烟花 ' +
      '大地红鞭 浏阳鞭 浏阳烟花 电子烟花冷 夜景烟花 生日喷花 小呲花 呲花 滋花 泼水烟花 冷光花 冷光焰火 孔雀开屏烟花 开门红鞭 水上烟花 日景烟花 彩烟烟花 地老鼠 火箭烟花 夹炮 拉花炮 ' +
      '黑蜘蛛炮 水雷炮 雷神炮 ' +
      '烟花 鞭炮 爆竹 仙女棒 摔炮 拉炮 砸炮 冷烟花 礼花弹 冲天炮 手持烟花 电光花 孔明灯 烟花棒 手持烟花棒 小烟花 烟火棒 蜡烛烟花 生日烟花 蛋糕烟花 蛋糕烟火 ' +
      '喷泉烟花 喷花筒 加特林烟花 水母烟花 满天星烟花 大地红 二踢脚 窜天猴 刮炮 擦炮 甩炮 炮仗 小鞭炮 地雷炮 蝴蝶飞烟花 旋转陀螺烟花 许愿灯孔明 天灯 ' +
      '钢丝棉烟花 冷焰火 烟花弹 冷光烟花 舞台冷焰火 鱼雷炮 火树银花烟花',
    en:
      'sparkler candle,sparklers candle,consumer cake,cake 25 shot,cake 36 shot,cake 49 shot,25 shot,36 shot,49 shot,100 shot cake,500g cake,200g cake,' +
      'ice bottle sparkler,sparklers fountain,fountain sparkler,cake topper sparkler,champagne sparkler,' +
      'champagne bottle sparkler,vip sparkler,bengal light,bengal fire,bengal sparkler,dragon egg firework,' +
      'whistling firework,crackling ball,flying fish firework,butterfly firework,cone fountain,' +
      'volcano fountain,cherry bomb m,quarter stick,silver salute,penny whistle,' +
      'helicopter firework,repeater firework,barrage firework,roman candles,' +
      'm80 firecracker,m150 firecracker,m 80 firecracker,m 150 firecracker,' +
      'cherry bombs firework,saturn missile,mortar firework,artillery shell firework,' +
      '500 gram cake,200 gram cake,cake firework,fireworks cake,firework cake,multi shot cake,reloadable mortar,spinner firework,' +
      'jumping jack firework,smoke ball,snap n pop,snaps pop,adult snapper,wire sparkler,' +
      'morning glory sparkler,color sparkler,gold sparkler,heart sparkler,wedding exit sparkler,' +
      'sparkling candle,ice candle,bottle topper sparkler,crackle ball,whistling moon,' +
      'moon traveler,pyro fountain,cold spark powder,cold spark titanium,' +
      'ti powder spark,paper lantern flying,floating sky lantern,khoom fay,sky candle,' +
      'bottle sparkler,sparkler bottle,sparkler bottle service,fountain candle,cake fountain,ice fountain,ice sparkler,bottle service sparkler,nightclub sparkler,firework,firecracker,sparkler,roman candle,bottle rocket,sky lantern,fire cracker,fountain firework,birthday sparkler,cake sparkler,wedding sparkler,' +
      'smoke ball firework,bang snap,snap pop,party snap,pop pop snapper,pop its,sky rocket firework,rocket firework,aerial shell,aerial firework,' +
      'catherine wheel,flying lantern,chinese lantern flying,wish lantern,ground spinner,black cat firecracker,cold firework,indoor firework',
    unless:
      'led,电子,投影,灯,light,lamp,projector,电影,书,mould,投影灯,光纤,小夜灯,手机壳,贴纸,纸杯,礼花筒,彩带,t shirt,dress,laser,sparkler candle holder,poster,' +
      'fabric,rug,心情,摄影,游戏,t恤,卫衣,裙,壁纸,绘本,挂饰,烟花三月,塑料鞭炮,鞭炮挂件,装饰挂件,挂件,电子鞭炮,仿真鞭炮,茶,手捧花,花卉',
    hs: '3604',
    un: 'UN0335 UN0336 UN0337',
    samples: {
      hits: [
        '仙女棒 烟花 10支',
        'Sparklers 10 inch pack of 20',
        { name: 'party item', hsCode: '3604100000' },
      ],
      misses: ['烟花 LED灯', 'Firework pattern dress', 'LED firework lights string', '电子鞭炮 仿真 LED'],
    },
  }),
  goodsRule({
    id: 'XG-EXP-002',
    code: 'EXPLOSIVE',
    title: { zh: '爆炸物', en: 'explosives' },
    since: '2006-09-01',
    effects: [prohibited(law('民用爆炸物品安全管理条例', '第三十条')), aviation('第1类', 'forbidden')],
    nature: 'substance',
    zh:
      '苦味酸 三硝基苯酚 叠氮化钠 叠氮化铅 雷酸汞 硝化甘油 季戊四醇四硝 太安 奥克托今 六硝基 三硝基甲苯 二硝基苯 硝基胍 双基药 单基药 无烟火药 发射火药 底火 火台底火 ' +
      '射钉弹底火 打火底火 纸火炮 发令弹 发令枪子弹 发令枪弹 电雷管 电子雷管 导爆管 工业雷管 乳化炸药 岩石炸药 膨化硝铵 铵油 手工炸药 土炸药 起爆药 击发药 军用炸药 烟火剂 烟花原料 烟花药 ' +
      '镁铝粉闪光 模型火箭发动机 火箭发动机固体 固体推进剂 点火头 电点火 ' +
      '炸药 雷管 导火索 导爆索 黑火药 火药 发射药 硝化棉 烟火药 引火线 发令纸 电点火头 引信 药捻 火绳引线 烟花引线 引线鞭炮 快引 安全引线 硝铵炸药 tnt ' +
      '黑索金 铝热剂 闪光粉 发烟硝 火帽 纸炮 起爆器 发射筒药 烟花火药',
    en:
      'estes c6,estes b6,estes a8,estes d12,estes a3,c6 5 engine,c6 7,b6 4,a8 3,d12 5,rocket engines,' +
      'rocket motors,aerotech motor,model rocket propellant,' +
      'picric acid,trinitrophenol,lead azide,mercury fulminate,nitroglycerin,petn,rdx,hmx explosive,' +
      'tnt block,trinitrotoluene,anfo,guncotton,nitro cotton,flash cotton nitro,estes engine,estes motor,' +
      'rocket motor,electric igniter firework,' +
      'black powder substitute,goex,triple seven powder,hodgdon,imr powder,alliant powder,ramshot,' +
      'accurate powder,reloading powder,smokeless propellant,caps percussion,percussion cap,musket cap,' +
      'toy cap roll,detonating cord,det cord,tovex,semtex,plastic explosive,exploding rifle target,' +
      'binary target,' +
      'gunpowder,black powder explosive,detonator,explosive,dynamite,blasting cap,nitrocellulose,fuse cord,cannon fuse,smokeless powder,flash powder,' +
      'visco fuse,firework fuse,green fuse,pyrotechnic fuse,black powder,pyrodex,gun powder,c4 explosive,thermite,exploding target,tannerite,electric match,' +
      'e match igniter,model rocket engine,model rocket motor,flash cotton,flash paper',
    unless:
      '游戏,game,茶,tea,minecraft,makeup,浓缩,瑜伽,茶叶,green tea,健身,健身炸药,玩偶,帽,t shirt,鞋,seasoning,coated,black powder coating,coating,espresso,' +
      'nails,pigment,rust,vase,paint,发票',
    hs: '3601 3602 3603',
    un: 'UN0027 UN0323 UN0349 UN0431 UN0432 UN0503',
    samples: {
      hits: ['黑火药 500克', 'Smokeless powder 1 lb', 'Model rocket engines C6-5 pack'],
      misses: ['炸药包 抱枕', 'Explosive board game', 'Gunpowder green tea 250g'],
    },
  }),
  goodsRule({
    id: 'XG-EXP-003',
    code: 'PYRO',
    title: { zh: '烟幕、信号、照明制品', en: 'smoke, signal and flare articles' },
    since: '2016-12-16',
    effects: [prohibited(postCatalogue('第一类、第三类')), aviation('UN0191、UN0197、UN0431', null)],
    nature: 'weapon',
    zh:
      '烟雾弹红色 烟雾弹黄色 烟雾弹蓝色 烟雾弹彩色 ' +
      '烟雾弹手持 手持烟雾 彩色烟雾弹 烟雾弹拍照 拍照烟雾 烟雾拍照 发烟棒 烟雾筒 手持彩烟棒 ' +
      '烟雾饼 烟幕弹 信号弹 照明弹 燃烧弹 彩色烟雾 发烟罐 催泪弹 烟雾棒 彩色烟雾棒 彩烟 手持彩烟 彩色烟饼 彩烟筒 烟雾饼拍照 烟雾罐 手持信号弹 救生信号 ' +
      '求救信号弹 船用信号弹 烟雾信号 红光火焰 降落伞信号 路障信号棒 发烟饼 迷彩烟雾 消防演习烟雾 消防演练烟雾 漂浮烟雾信号',
    en:
      'smoke emitter,smoke tube,smoke emitter tube,emitter tube blue,smoke powder color,color smoke tube,' +
      'smoke effect tube,burst smoke,enola gaye,wire pull smoke,' +
      'smoke bomb,smoke grenade,signal flare,flare gun,road flare,colored smoke,smoke flare,smoke cake,smoke stick,smoke candle,smoke canister,' +
      'smoke fountain,color smoke,coloured smoke,smoke cannister,gender reveal smoke,marine flare,hand flare,distress flare,parachute flare,emergency flare,' +
      'highway flare,signal smoke,smoke signal,signal rocket,wp40 smoke,smoke fusee,fusee,smoke stick photography',
    unless:
      '滤镜,纹身,filter,led,machine,投影,pants,jeans,leggings,led road,bee,蜜蜂,vape,airsoft holder,eyeshadow,nail,tint,glass,crystal,quartz,电子,fluid,液,机',
    un: 'UN0191 UN0197',
    samples: {
      hits: ['拍照道具 彩色烟雾饼', 'Smoke grenade wire pull', '消防演习烟雾弹 白烟 烟雾饼'],
      misses: ['烟雾机 舞台', 'Flare jeans high waist', 'LED road flares emergency 6 pack'],
    },
  }),
  goodsRule({
    id: 'XG-EXP-004',
    code: 'PYRO_MAYBE',
    title: { zh: '可能是烟火制品', en: 'possibly pyrotechnic' },
    since: '2016-12-16',
    effects: [],
    nature: 'thing',
    zh: '烟雾弹 礼炮 礼花筒 礼宾花 礼花炮 彩带筒 手持礼花 彩带炮 结婚礼炮 手拉礼花 彩带礼花 求婚礼花 喷彩带筒',
    en: 'party popper,confetti cannon,confetti popper,confetti popper gender reveal,party cannon',
    unless: '车模,模型',
    needs: ['un'],
    samples: {
      hits: ['烟雾弹 吃鸡 道具', 'Confetti cannon 40cm', '礼花筒 结婚 手持 10支'],
      misses: ['烟雾弹 海报', 'Confetti balloons', '礼炮 车模 合金 模型'],
    },
  }),
  goodsRule({
    id: 'XG-EXP-005',
    code: 'MATCH',
    title: { zh: '火柴', en: 'matches' },
    since: '2016-12-16',
    effects: [prohibited(postCatalogue('第六类（火柴）')), aviation('UN1944、UN1945、UN1331', null)],
    nature: 'substance',
    zh: '火柴 防风火柴 防水火柴 长火柴 加长火柴 壁炉火柴 香薰火柴 户外火柴 复古火柴 怀旧火柴 彩色火柴 老火柴 创意火柴 万次火柴煤油',
    en:
      'strike on box,strike on box match,' +
      'safety match,strike anywhere match,wooden match,storm match,waterproof match,stormproof match,kitchen match,lighters match,matchstick,matches,' +
      'long match,fireplace match,long stem match,cigar match,candle match,book of matches,matchbook,match book,survival match,windproof match,red tip match,' +
      'matches box',
    unless:
      'craft,gun,puzzle,手工,拼图,火柴棒益智,益智,益智玩具,toy car,car,hot wheels,diecast,game,card,socks,matches any,outfit,perfectly,color,iron,led,cover,' +
      'holder,蜡烛机,画,棍,无磷,人,craft kit,puzzle kit,building kit,model',
    hs: '3605',
    un: 'UN1944 UN1945 UN1331',
    samples: {
      hits: ['Safety matches 10 boxes', '火柴 20盒 怀旧', '壁炉火柴 加长 50根'],
      misses: ['火柴盒 收纳', 'Match attax trading cards', '火柴人 玩偶', 'Wooden matchsticks for craft 500'],
    },
  }),
  goodsRule({
    id: 'XG-EXP-006',
    code: 'CELLULOID',
    title: { zh: '赛璐珞', en: 'celluloid' },
    since: '2025-01-01',
    effects: [aviation('UN2000', 'packing-instruction')],
    nature: 'material',
    zh: '赛璐珞 赛璐璐 硝化纤维 赛璐珞板 电影胶片硝酸 硝化纤维素',
    en: 'celluloid,celluloid sheet,celluloid ball,celluloid doll,cellulose nitrate,nitrate film',
    un: 'UN2000',
    samples: {
      hits: ['乒乓球 赛璐珞', 'Celluloid guitar pick', '赛璐珞 吉他拨片 材料'],
      misses: ['乒乓球 ABS 新材料', '非赛璐珞 乒乓球', 'Non celluloid table tennis ball'],
    },
  }),
  goodsRule({
    id: 'XG-EXP-007',
    code: 'AIRBAG',
    title: { zh: '安全气囊、烟火式安全装置', en: 'airbags, pyrotechnic safety devices' },
    since: '2025-01-01',
    effects: [aviation('UN3268', 'packing-instruction')],
    nature: 'substance',
    zh:
      '充气救生衣自动 充气式救生衣 ' +
      '安全气囊 主气囊 气帘总成 主驾气囊 副驾驶气囊 气囊游丝总成 侧气囊 座椅气囊 安全带预紧器 气囊发生器 气囊总成 方向盘气囊 车用气囊总成 气体发生器',
    en:
      'avalanche airbag,airbag cartridge,inflatable life jacket,inflatable pfd,auto inflatable life vest,life jacket inflatable,' +
      'airbag module,air bag module,airbag inflator,driver airbag,seat belt pretensioner,steering wheel airbag,steering wheel air bag,passenger airbag,' +
      'side airbag,curtain airbag,srs airbag,airbag assembly,seatbelt pretensioner,seat belt with pretensioner,seatbelt tensioner,gas generator airbag',
    unless:
      '盖,cover,解码,贴,标,badge,emblem,simulator,resistor,module reset,case,phone,维修,游丝,clock spring,bypass,套',
    hsHint: '870895',
    un: 'UN3268',
    samples: {
      hits: ['汽车安全气囊 总成', 'Driver airbag module OEM', 'Passenger airbag dashboard SRS'],
      misses: ['安全气囊 贴纸', 'Airbag phone case', 'Airbag clock spring spiral cable'],
    },
  }),
];
