import { prohibited, restricted } from '../../effects.ts';
import { goodsRule } from '../../rule.ts';
import { customsDecree43, law, postCatalogue } from '../../sources.ts';

const precursors = law('易制毒化学品管理条例', '第二十六条及附表');

export const medicine = [
  goodsRule({
    id: 'XG-DRG-001',
    code: 'NARCOTIC',
    title: { zh: '毒品', en: 'narcotics' },
    since: '1993-03-01',
    effects: [prohibited(customsDecree43('禁止出境', '（鸦片、吗啡、海洛英、大麻等）'))],
    replaces: ['MED', 'PLANT_SEED', 'ECIG_NICOTINE'],
    nature: 'substance',
    zh:
      '安非他命 聪明药 哌醋甲酯 莫达非尼片 阿莫达非尼 蓝精灵毒 浴盐毒 丧尸药 埃托啡 阿片 杜冷丁针 曲马多片 复方甘草片阿片 泰诺林可待因 右美沙芬片 咳嗽水 联邦止咳 立健亭 ' +
      '新泰洛其 氨酚羟考酮 唑吡坦片 思诺思 舒乐安定 佐匹克隆片 右佐匹克隆 三唑仑片 氟硝西泮片 γ羟丁酸 一氧化二氮笑气 笑气瓶 奶油枪笑气 ' +
      '迷幻巧克力 蘑菇巧克力迷幻 大麻饼干 大麻糖 四氢大麻 笑气弹吸 上头电子烟 邮票毒 邮票lsd ' +
      '地西泮 安定片 佐匹克隆 唑吡坦 阿普唑仑 艾司唑仑 劳拉西泮 氯硝西泮 咪达唑仑 硝西泮 苯巴比妥 司可巴比妥 巴比妥 安纳咖 哌甲酯 利他林 专注达 阿德拉 莫达非尼 苯丙胺 甲基苯丙胺 羟考酮 泰勒宁 氢吗啡酮 氢可酮 布桂嗪 联邦止咳露 ' +
      '喷他佐辛 地佐辛 舒芬太尼 瑞芬太尼 大麻叶干 大麻烟 大麻膏 大麻树脂 大麻软糖 大麻巧克力 cbd油 cbd烟油 开心水 迷情水 催情迷 麦角酰二乙胺 二甲基色胺 死藤水 赛洛西宾 神奇蘑菇 合成卡西酮 丁内酯 氟硝西泮 氟胺酮 ' +
      '海洛英 白粉毒 罂粟种子 罂粟籽粒 罂粟香料 罂粟苗 鸦片膏 可卡叶 卡西酮 大麻 罂粟壳粉 鸦片 吗啡 海洛因 可卡因 冰毒 氯胺酮 罂粟壳 罂粟籽 摇头丸 麻古 甲卡西酮 安钠咖 大麻油 大麻种子 大麻籽 大麻花草 工业大麻 大麻二酚 四氢大麻酚 ' +
      '罂粟果 大烟壳 印度大麻 迷幻蘑菇 裸盖菇 恰特草 阿拉伯茶 卡痛 卡痛叶 芬太尼 美沙酮 杜冷丁 哌替啶 可待因 丁丙诺啡 曲马多 三唑仑 γ羟基丁酸 迷药 听话水 ' +
      '迷奸水 乖乖水 麦角酸二乙 致幻剂 古柯叶 古柯 k粉 依托咪酯 合成大麻素',
    en:
      'poppers rush,gamma butyrolactone,gbl cleaner,gbl wheel,butanediol,' +
      'poppy seed pod,fentanyl patch,' +
      'roche 10mg diazepam,klonopin 2mg,restoril,rivotril,lexotan,bromazepam,nitrazepam,chlordiazepoxide,' +
      'librium,meprobamate,phentermine,adipex,diethylpropion,phendimetrazine,sibutramine reductil,subutex,' +
      'butrans,durogesic,duragesic,ms contin,oxynorm,endone,tramal,ultram,codeine linctus,' +
      'cough syrup codeine,actavis syrup,hitech syrup,purple drank,captagon,fenethylline,khat leaves,' +
      'qat leaf,areca opium,poppy straw,poppy tea,opium tincture,laudanum,cannabis resin,kief,bubble hash,' +
      'moroccan hash,weed bud,marijuana bud,ganja,bhang,charas,thc oil,thc distillate,distillate cart,' +
      'delta8 disposable,delta 8 disposable,thc disposable,thc p,hhc disposable,hhc p,cbd crumble,cbd wax,' +
      'cbn oil,cbg flower,hemp bud,hemp pre roll,cbd capsules,cbd cream 1000mg,cbd dog treat,blotter lsd,' +
      'acid tabs,acid blotter,25i nbome,nbome,2c e,2ci,doc tabs,5 meo dmt,bufo toad,changa dmt,' +
      'san pedro cutting,peyote seed,lophophora,ibogaine,iboga,kanna extract,salvia extract,kratom extract,' +
      'mitragynine,7 oh tablets,7 hydroxymitragynine,amanita extract,psilocybe cubensis,golden teacher,' +
      'mushroom grow kit golden teacher,spore syringe,spore swab,truffles psilocybin,mephedrone powder,' +
      'alpha pvp,methylone,butylone,flubromazolam,ghb powder,sodium oxybate,xyrem,poppers amyl nitrite,' +
      'isobutyl nitrite,amyl nitrite,rush poppers,crack pipe with,meth crystal,ice meth,glass meth,yaba,' +
      'ecstasy,molly mdma,mda crystal,' +
      'hhc gummies,hhc cart,feminized cannabis,autoflower cannabis,' +
      'mimosa hostilis,root bark dmt,syrian rue,ayahuasca vine,san pedro cactus powder,mescaline cactus,' +
      'lsa seed,morning glory lsa,hawaiian baby woodrose,4 aco dmt,1p lsd,2c b,mephedrone,3 mmc,4 mmc,a pvp,' +
      'flakka,research chemical,etizolam,bromazolam,clonazolam,synthetic cannabinoid,k2 spice,mdpv,' +
      'carfentanil,isotonitazene,o dsmt,dextroamphetamine,lisdexamfetamine,armodafinil,provigil,nuvigil,' +
      'lunesta,eszopiclone,triazolam,halcion,soma carisoprodol,carisoprodol,norco,lortab,dilaudid,opana,' +
      'demerol,pethidine,meperidine,sufentanil,remifentanil,butorphanol,nalbuphine,cannabis seed feminized,' +
      'autoflower seed,autoflowering,moon rock weed,shatter wax,dab wax,' +
      'rosin thc,thcp,thco,delta 8 thc,hemp cigarette,cbd pre roll,cbd isolate,hemp extract gummy,' +
      'mitragyna,kratom capsule,blue lotus extract resin,mushroom spores,' +
      'penis envy mushroom,liberty cap,grow kit psilocybe,' +
      'psilocybin chocolate,mushroom chocolate bar,thc chocolate,weed chocolate,cannabis chocolate,' +
      'thc gummies,thc syrup,thc candy,mushroom gummy,amanita gummy,amanita muscaria,cannabis edible,' +
      'weed edible,magic truffle,' +
      'diazepam,xanax,valium,zolpidem,ambien,alprazolam,lorazepam,clonazepam,klonopin,ativan,temazepam,phenobarbital,methylphenidate,ritalin,concerta,vyvanse,modafinil,hydrocodone,percocet,oxycontin,vicodin,' +
      'hydromorphone,tapentadol,buprenorphine,suboxone,flunitrazepam,midazolam,crystal meth,crack cocaine,ecstasy pill,magic mushroom,psilocybe,shroom,mushroom spore print,psilocybin spore,thc vape,thc cartridge,weed brownie,' +
      'cannabis flower,cannabis gummy,cbd tincture,cbd vape,full spectrum cbd,delta 10,thca,thca flower,hash,rolling joint pre rolled,pre rolled joint,blunt pre rolled,opium poppy seed,poppy seed tea,lean syrup,promethazine codeine,nitazene,spice k2,bath salts drug,gbl,1 4 butanediol,kava kratom,phenibut,tianeptine,' +
      'cannabis,marijuana,heroin,cocaine,opium,morphine,ketamine,mdma,methamphetamine,thc gummy,thc,poppy pod,cannabis oil,kratom,psilocybin,weed gummy,' +
      'delta 8 gummy,delta 8,delta 9,hhc gummy,hhc vape,cbd oil,cbd gummy,cbd flower,hemp flower,hash oil,hashish,fentanyl,oxycodone,codeine,tramadol,' +
      'methadone,lsd,dmt,mushroom spore syringe,salvia divinorum,khat,coca leaf,coca tea,mate de coca,dried poppy,kratom powder,ayahuasca,peyote,ghb,rohypnol,amphetamine,adderall,' +
      'cannabis seed,marijuana seed,hemp seed planting,mescaline,edible thc',
    unless:
      '大麻纤维,面料,书,检测,试纸,叶图案,leaf print,test kit,anime,perfume opium,ysl,opium perfume,火麻仁,麻布,t恤,socks,sticker,ornament,poster,plush,' +
      '检测板,test,grinder,rolling,scented,scent,perfume,麻绳,亚麻,anti,hemp rope,shirt,print,fabric,面霜,护肤,洗发',
    hs: '130211',
    samples: {
      hits: ['罂粟壳 火锅料', 'THC gummies 25mg', 'Delta 8 gummies 25mg'],
      misses: ['大麻叶图案 T恤', '亚麻籽油', 'THC drug test kit'],
    },
  }),
  goodsRule({
    id: 'XG-DRG-002',
    code: 'EPHEDRA',
    title: { zh: '麻黄及麻黄素', en: 'ephedra and ephedrine' },
    since: '2005-11-01',
    effects: [
      prohibited({
        title: '商务部、海关总署《禁止出口货物目录》（麻黄草）；《易制毒化学品管理条例》',
        article: '附表第一类',
        url: '',
      }),
    ],
    nature: 'material',
    zh: '麻黄 麻黄草 麻黄碱 麻黄素 伪麻黄碱 伪麻黄素 生麻黄 炙麻黄 草麻黄 麻黄根 盐酸麻黄碱 盐酸伪麻黄碱 新康泰克',
    en: 'ephedra,ephedrine,pseudoephedrine,ma huang,ephedra sinica,ephedrine hcl,pseudoephedrine tablet,ephedra extract',
    hs: '130214 293941 293942',
    samples: {
      hits: ['麻黄 草药', 'Ephedra herb 100g', '生麻黄 中药材 500g'],
      misses: ['麻黄色 围巾', 'Ephedrine-free fat burner', 'Sinica tea cup'],
    },
  }),
  goodsRule({
    id: 'XG-DRG-003',
    code: 'PRECURSOR',
    title: { zh: '易制毒化学品', en: 'drug precursors' },
    since: '2005-11-01',
    effects: [restricted(precursors)],
    nature: 'chemical',
    zh:
      '胡椒醛 黄樟素 黄樟油 异黄樟素 苯乙酸 醋酸酐 乙酸酐 三氯甲烷 氯仿 哌啶 甲苯 丁酮 邻氨基苯甲酸 麦角酸 麦角胺 苯基丙酮 麦角新碱 黄樟脑油 溴素 溴代苯丙酮 ' +
      '羟亚胺 去甲麻黄素 甲基麻黄素',
    en:
      '1 phenyl 2 nitropropene,' +
      'piperonal,safrole,sassafras oil,isosafrole,phenylacetic acid,acetic anhydride,chloroform,piperidine,toluene,methyl ethyl ketone,anthranilic acid,' +
      'ergotamine,lysergic acid,1 phenyl 2 propanone,phenyl 2 propanone,mdp2p,n acetylanthranilic acid,ergometrine,norephedrine,bromopropiophenone,' +
      'hydroxylimine,mek solvent,2 butanone,trichloromethane,camphor oil sassafras',
    unless: '血清素,test kit,test strip',
    hs: '291431 293292 293293 293294 293291 292423 292243 293961 293962 293963 291634 291524 290313 290911 293332 290230 291411 291412 284161 280700 280610',
    un: 'UN1888 UN1294 UN1155',
    samples: {
      hits: ['甲苯 分析纯 500ml', 'Acetic anhydride 500ml', '氯仿 分析纯 500ml'],
      misses: ['无甲苯 胶水', 'Toluene-free nail file', 'Toluene free glue'],
    },
  }),
  goodsRule({
    id: 'XG-DRG-007',
    code: 'PRECURSOR_ILLICIT',
    title: { zh: '无正当用途的易制毒化学品', en: 'drug precursors without a lawful trade' },
    since: '2016-12-16',
    effects: [prohibited(postCatalogue('第十二类（易制毒化学品）'))],
    nature: 'chemical',
    replaces: ['PRECURSOR'],
    zh: 'pmk油 bmk粉 pmk粉 bmk油 胡椒基甲基酮缩水甘油酸',
    en:
      'pmk,bmk,pmk ethyl glycidate,pmk methyl glycidate,pmk glycidate,pmk oil,pmk powder,bmk glycidate,bmk oil,bmk powder,bmk methyl glycidate,' +
      'ethyl glycidate,apaan,apaa,mapa precursor,28578 16 7,5449 12 7,20320 59 6',
    unless: 'book,key,bmk racing,bmx',
    samples: {
      hits: ['PMK ethyl glycidate CAS 28578-16-7 oil', 'BMK powder 5449-12-7 1kg', 'pmk油 淡黄色 1L'],
      misses: ['BMK racing wheel cap', '甲苯 分析纯 500ml', 'BMX handlebar grip'],
    },
  }),
  goodsRule({
    id: 'XG-DRG-004',
    code: 'MED',
    title: { zh: '药品', en: 'medicines' },
    since: '2019-12-01',
    effects: [
      restricted(law('中华人民共和国药品管理法', '第六十六条（麻醉药品、精神药品凭准许证；其他药品须核实）')),
    ],
    nature: 'substance',
    zh:
      '心丝虫 海乐旺 犬驱虫 犬用驱虫 内驱 体内驱 体外驱虫 内外同驱 犬心安 尼卡莎 海乐宠 超可信全 一锭除 ' +
      '美林布洛芬 珍视明滴眼液 乐敦滴眼液 复方利卡 ' +
      '氢化可的松 地奈德 丁酸氢化 卤米松 倍他米松 曲安西龙 泼尼松 甲泼尼龙 阿昔洛韦 更昔洛韦 利巴韦林 奥司他韦颗粒 玛巴洛沙韦 奈玛特韦 阿兹夫定 头孢克肟 头孢拉定 头孢地尼 头孢呋辛 克拉霉素 ' +
      '克林霉素 四环素 多西环素 米诺环素 青霉素 氨苄西林 阿莫西林克拉维酸 莫西沙星 环丙沙星 左氧 氧氟沙星 妥布霉素 氯霉素 呋喃唑酮 氟康唑 伊曲康唑 制霉菌素 联苯苄唑 硝酸咪康唑 克霉唑 ' +
      '替硝唑 氯沙坦 厄贝沙坦 替米沙坦 美托洛尔 倍他乐克 比索洛尔 普萘洛尔 硝苯地平控释 非洛地平 呋塞米 螺内酯 氢氯噻嗪 氯吡格雷 波立维 利伐沙班 华法林 瑞舒伐他汀 辛伐他汀 格列美脲 ' +
      '格列齐特 阿卡波糖 拜糖平 达格列净 恩格列净 西格列汀 度拉糖肽 诺和泰 诺和盈 诺和锐 甘精胰岛素 门冬胰岛素 泮托拉唑 雷贝拉唑 兰索拉唑 艾司奥美拉唑 法莫替丁 多潘立酮 吗丁啉 莫沙必利 ' +
      '舍曲林 帕罗西汀 西酞普兰 艾司西酞普兰 文拉法辛 度洛西汀 米氮平 曲唑酮 奥氮平 喹硫平 利培酮 阿立哌唑 丙戊酸钠 卡马西平 拉莫三嗪 左乙拉西坦 加巴喷丁 普瑞巴林 巴氯芬 乙哌立松 塞来昔布 ' +
      '西乐葆 依托考昔 美洛昔康 双氯芬酸 扶他林 洛索洛芬 吲哚美辛 秋水仙碱 别嘌醇 非布司他 甲氨蝶呤 硫唑嘌呤 他克莫司 孟鲁司特 沙丁胺醇 布地奈德 信必可 氨茶碱 氯雷他定 开瑞坦 西替利嗪 ' +
      '依巴斯汀 扑尔敏 苯海拉明 异丙嗪 氨溴索 右美沙芬 川贝枇杷膏药品 急支糖浆 蛇胆川贝液 小儿氨酚 泰诺林 日夜百服宁 白加黑 999感冒灵 三九感冒灵 三九胃泰 斯达舒 达喜 铝碳酸镁 ' +
      '思密达 易蒙停 洛哌丁胺 乳酸菌素片药品 比沙可啶 番泻叶 阿托品 卡前列素 拉坦前列素 贝美前列素 玻璃酸钠 玻尿酸填充 填充剂注射 左旋肉碱注射 美白针剂 谷胱甘肽注射 胶原蛋白注射 人胶原 ' +
      '瘦脸针 除皱针 保妥适 衡力 瑞蓝 乔雅登 艾莉薇 嗨体 菲洛嘉注射 丽珠兰 三文鱼针 溶脂针剂 酵素针 瘦身针 西洛他唑 他莫昔芬 来曲唑 阿那曲唑 吉非替尼 奥希替尼 伊马替尼 易瑞沙 格列卫 ' +
      '索拉非尼 卡培他滨 羟氯喹 硫酸羟氯喹 甲钴胺 叶酸片斯利安 黄体酮胶囊 安宫黄体酮 去氧孕烯 屈螺酮 炔雌醇 妈富隆 优思悦 金毓婷 后悔药 事后药 紧急避孕 长效避孕药 溴隐亭 二甲双胍片 ' +
      '左甲状腺素钠 甲巯咪唑 丙硫氧嘧啶 甲状腺片 绒促性素 尿促性素 十一酸睾酮 安特尔 丙酸睾酮 庚酸睾酮 苯丙酸诺龙 促生长素 重组人生长 瑞他鲁肽 玛仕度肽 减脂针 金戈 万艾可伟哥 ' +
      '延时喷剂药 蚁力神 日本藤素 美国黑金 补肾壮阳丸 安宫牛黄 牛黄清心丸 大活络丸 小活络丸 华佗再造丸 天王补心丹 血府逐瘀 通心络 麝香保心丸 复方丹参片 银杏叶片 脑心通 ' +
      '三七片 藿香正气液 藿香正气丸 保济丸 保和丸 大山楂丸药 香砂六君 补中益气丸 人参归脾丸 杞菊地黄丸 桂附地黄丸 乌鸡白凤 八珍益母 益母草颗粒 妇科千金片 妇炎康 桂枝茯苓 逍遥散丸 加味逍遥 ' +
      '龙胆泻肝 防风通圣 清热解毒口服 抗病毒口服 蒲地蓝 银翘片 银翘解毒 维C银翘 牛黄上清 黄连上清 三黄片 牛黄解毒 京都念慈菴 念慈庵川贝 喉症丸 西瓜霜 金嗓子药 草珊瑚含片 华素片 速效救心 ' +
      '救心丸 奇应丸 正露丸 无比滴 曼秀雷敦软膏 虎标万金油 麝香追风膏 天和骨通 奇正消痛贴 消痛贴膏 云南白药膏 黑膏药 风湿膏 追风透骨 扶他林软膏 红霉素 金霉素眼膏 ' +
      '氯霉素滴眼 闪亮滴眼液 润洁滴眼 参天滴眼 狮王眼药水 鼻炎康 通窍鼻炎 布地奈德鼻喷 内舒拿 雷诺考特 辅舒酮 达芙文 阿达帕林 夫西地酸 维A酸乳膏 过氧苯甲酰 班赛 必麦森 ' +
      '丹皮酚软膏 皮肤科药 癣药 脚气药 灰指甲药 足光散 华佗膏 尤卓尔 艾洛松 派瑞松 顺峰康王 猫藓药 狗驱虫 猫驱虫 驱虫滴剂 体内外驱虫 海乐妙 犬心保 福来恩滴剂 博来恩 超可信 尼可信 速诺 ' +
      '恩诺沙星 兽用抗生素 氟苯尼考 替米考星 泰乐菌素 土霉素 磺胺 阿莫西林可溶 伊维菌素针 禽药 猪药 牛羊驱虫 鸡药 蛋鸡药 水产药 麻膏纹绣 敷麻膏 麻醉膏 麻醉霜 表麻膏 敷麻 穿线麻膏 无痛膏 ' +
      '复方利多卡因 普鲁卡因 丁卡因 布比卡因 罗哌卡因 ' +
      '西布曲明 胎盘素 胎盘素注射 胎盘素针 兴奋剂 类固醇 合成代谢 雄激素 雌激素 孕激素 甲睾酮 诺龙 司坦唑醇 康力龙 氧雄龙 克伦特罗 瘦肉精 促红素 肽类 利拉鲁肽 减肥笔 生长因子 人绒毛膜 ' +
      '米索前列醇 堕胎药 避孕针 ' +
      '雌二醇 戊酸雌二醇 补佳乐 生长激素 人生长激素 替尔泊肽 肉毒杆菌毒素 睾酮 黄体酮 地屈孕酮 优甲乐 达英35 左甲状腺素 ' +
      '玻尿酸针剂 玻尿酸注射 注射玻尿酸 填充针 溶脂 童颜针 少女针 美白针 地塞米松软膏 激素软膏 阿莫西林 布洛芬 头孢 处方药 感冒药 感冒灵 止痛药 退烧药 抗生素 注射液 滴眼液 口服液 缓释片 肠溶片 肠溶胶囊 胶囊剂 缓释胶囊 片剂 冲剂 颗粒剂 避孕药 ' +
      '安眠药 伟哥 西地那非 万艾可 减肥药 中成药 六味地黄丸 安宫牛黄丸 消炎药 痔疮膏 胰岛素 氟西汀 咳嗽糖浆 阿司匹林 排卵药 头孢胶囊 阿奇霉素 甲硝唑 ' +
      '诺氟沙星 左氧氟沙星 罗红霉素 红霉素软膏 红霉素眼膏 莫匹罗星 百多邦 布洛芬胶囊 对乙酰氨基酚 泰诺 连花清瘟 莲花清瘟 板蓝根 板蓝根颗粒 感冒颗粒 感冒清热 ' +
      '双黄连 藿香正气 藿香正气水 速效救心丸 丹参滴丸 复方丹参 硝酸甘油 二甲双胍 降压药 降糖药 降脂药 阿托伐他汀 硝苯地平 氨氯地平 缬沙坦 奥美拉唑 蒙脱石散 ' +
      '健胃消食片 乳果糖 开塞露 达克宁 皮炎平 皮康王 氟轻松 曲安奈德 糠酸莫米松 酮康唑 特比萘芬 咪康唑 痔疮栓 马应龙痔疮 万通筋骨贴 麝香壮骨膏 壮骨膏 ' +
      '云南白药 片仔癀 六神丸 牛黄解毒片 逍遥丸 归脾丸 乌鸡白凤丸 阿胶补血 知柏地黄丸 金匮肾气丸 壮阳药 延时药 性药 他达拉非 希爱力 必利劲 达泊西汀 伟哥片 ' +
      '米非司酮 毓婷 紧急避孕药 短效避孕药 优思明 米诺地尔 生发酊 非那雄胺 维a酸 异维a酸 氢醌 司美格鲁肽 减肥针 溶脂针 肉毒素 玻尿酸针 水光针 利多卡因 麻药 ' +
      '麻膏 表麻 表面麻醉膏 外用麻药 褪黑素片 晕车药 止咳糖浆 化痰药 咳嗽药 抗病毒药 奥司他韦 驱虫药 宠物驱虫药 体内驱虫 阿苯达唑 伊维菌素 ' +
      '拜耳驱虫 大宠爱 福来恩 猫癣药 兽药 宠物药 猫咪药 狗狗药 鱼药 鸽药 胃药 肠胃药 眼药水 滴鼻液 鼻炎药 鼻炎喷剂 通鼻药 外用药 西药 处方药品 非处方药 ' +
      '麻醉药 激素药 抗癌药 靶向药 印度药 中药丸 口服溶液 混悬液 栓剂 大蜜丸 水蜜丸',
    en:
      'naloxone,dutasteride,vardenafil,oxytocin,avanafil,bromocriptine,desmopressin,' +
      'cipro,zithromax,z pak,keflex,bactrim,flagyl,diflucan,lamisil tablet,glucophage,norvasc,cozaar,diovan,' +
      'toprol,lasix,coumadin,zocor,pravachol,protonix,pepcid,zantac,reglan,zofran,celexa,paxil,effexor,' +
      'cymbalta,remeron,elavil,risperdal,zyprexa,abilify,depakote,tegretol,keppra,neurontin,lyrica,flexeril,' +
      'robaxin,zanaflex,mobic,toradol,imitrex,maxalt,singulair,flonase,nasonex,advair,pulmicort,spiriva,' +
      'combivent,proair,xopenex,medrol,deltasone,decadron,kenalog,synvilar,euthyrox,tapazole,fosamax,boniva,' +
      'actonel,proscar,propecia,avodart,flomax,cardura,detrol,ditropan,kamagra,vidalista,stendra,spedra,' +
      'super p force,priligy,addyi,clomifene,ovidrel,menopur,gonal f,cetrotide,duphaston,utrogestan,yasmin,' +
      'diane 35,marvelon,postinor,ellaone,nuvaring,mirena,implanon,sustanon,test e,test cyp,tren acetate,' +
      'tren enanthate,winny,var 10mg,t bol,hgh fragment,frag 176,mk677,rad 140,yk 11,s23 sarm,cardarine,' +
      'gw501516,tb500,ghk cu injection,ss 31,tirz,reta peptide,sema vial,bac water peptide,novorapid,apidra,' +
      'levemir,toujeo,basaglar,tresiba,ryzodeg,mixtard,humulin,afrezza,xultophy,adlyxin,byetta,bydureon,' +
      'forxiga,invokana,tradjenta,onglyza,trajenta,glucotrol,amaryl,actos,entresto,brilinta,pradaxa,lovenox,' +
      'heparin injection,enoxaparin,plaquenil,arava,humira,enbrel,remicade,stelara,keytruda,opdivo,' +
      'herceptin,avastin,gleevec,imatinib,tagrisso,osimertinib,iressa,gefitinib,tarceva,erlotinib,sorafenib,' +
      'nexavar,lenvima,lenvatinib,xeloda,capecitabine,temodar,ibrance,tamiflu 75,relenza,truvada,descovy,' +
      'biktarvy,epclusa,sofosbuvir,harvoni,baraclude,entecavir,viread,tenofovir,prep hiv tablet,malarone,' +
      'doxycycline 100,chloroquine,mefloquine,artemether,coartem,stromectol,biltricide,vermox,zentel,' +
      'hydrocortisone,prescription strength,clobetasol,betamethasone,mometasone,triamcinolone,fluocinonide,' +
      'mupirocin,bacitracin,neosporin,silver sulfadiazine,acyclovir,valacyclovir,oseltamivir,tamiflu,' +
      'paxlovid,remdesivir,favipiravir,molnupiravir,nystatin,fluconazole,itraconazole,albendazole,' +
      'mebendazole,pyrantel,permethrin cream,crotamiton,cefixime,cefuroxime,cephalexin capsule,clindamycin,' +
      'erythromycin,clarithromycin,levofloxacin,moxifloxacin,nitrofurantoin,sulfamethoxazole,trimethoprim,' +
      'tetracycline,minocycline,penicillin,ampicillin,augmentin,amoxiclav,losartan,valsartan,amlodipine,' +
      'nifedipine,metoprolol,propranolol,bisoprolol,carvedilol,furosemide,spironolactone,' +
      'hydrochlorothiazide,clopidogrel,plavix,rivaroxaban,xarelto,apixaban,eliquis,simvastatin,rosuvastatin,' +
      'crestor,lipitor,ezetimibe,glimepiride,gliclazide,sitagliptin,januvia,jardiance,farxiga,dapagliflozin,' +
      'empagliflozin,dulaglutide,trulicity,victoza,saxenda,wegovy,zepbound,retatrutide,cagrilintide,' +
      'rybelsus,lantus,humalog,novolog,pantoprazole,esomeprazole,lansoprazole,famotidine,domperidone,' +
      'ondansetron,metoclopramide,sertraline,zoloft,fluoxetine,prozac,escitalopram,lexapro,citalopram,' +
      'paroxetine,venlafaxine,duloxetine,bupropion,wellbutrin,trazodone,mirtazapine,amitriptyline,' +
      'quetiapine,seroquel,olanzapine,risperidone,aripiprazole,lithium carbonate tablet,lamotrigine,' +
      'topiramate,valproate,carbamazepine,levetiracetam,baclofen,cyclobenzaprine,methocarbamol,tizanidine,' +
      'meloxicam,celecoxib,celebrex,etoricoxib,indomethacin,ketorolac,colchicine,allopurinol,febuxostat,' +
      'methotrexate,azathioprine,cyclosporine,tacrolimus,montelukast,salbutamol,albuterol,ventolin,' +
      'symbicort,budesonide,fluticasone,salmeterol,tiotropium,theophylline,cetirizine,loratadine,' +
      'fexofenadine,allegra,desloratadine,promethazine,hydroxyzine,diphenhydramine,doxylamine,unisom,' +
      'zzzquil,dayquil,mucinex,robitussin,dextromethorphan,guaifenesin,pepto bismol,imodium,dulcolax,' +
      'senna tablet,miralax,tums,gaviscon,prilosec,nexium,excedrin,midol,motrin,voltaren,diclofenac gel,' +
      'latanoprost,timolol,bimatoprost,latisse,careprost,ofloxacin,tobramycin,chloramphenicol,' +
      'cyclopentolate,atropine,anastrozole,arimidex,exemestane,nolvadex,cabergoline,dostinex,proviron,' +
      'mesterolone,turinabol,primobolan,methenolone,masteron,drostanolone,equipoise,boldenone,' +
      'halotestin,anadrol,oxymetholone,stanozolol,t3 liothyronine,cytomel,liothyronine,synthroid,' +
      'armour thyroid,desiccated thyroid,estrogen,premarin,estradiol patch,medroxyprogesterone,depo provera,' +
      'norethisterone,ella ulipristal,ulipristal,plan b one step,hcg 5000,hmg,gonadotropin,ipamorelin,' +
      'cjc 1295,sermorelin,tesamorelin,ghrp,igf 1,epitalon,thymosin,pt 141,kisspeptin,selank,semax,aod 9604,' +
      'mots c,nad injection,glutathione injection,glutathione iv,vitamin c injection,b12 injection,lipo c,' +
      'lemon bottle,kybella,aqualyx,juvederm,restylane,sculptra,radiesse,profhilo,rejuran,dysport,xeomin,' +
      'nabota,innotox,botulax,hyaluronidase,emla,tktx,dr numb,bupivacaine,procaine,benzocaine gel,tri luma,' +
      'hydroquinone cream,adapalene,differin,azelaic acid prescription,dapsone gel,clascoterone,efudex,' +
      'fluorouracil,imiquimod,aldara,podofilox,ketotifen,sumatriptan,rizatriptan,ivermectin paste,' +
      'equine dewormer,safe guard dewormer,panacur,drontal,milbemax,interceptor plus,heartgard,' +
      'revolution selamectin,advocate spot,frontline plus,frontline,advantix,advantage ii,seresto,apoquel,' +
      'cytopoint,rimadyl,carprofen,meloxicam pet,previcox,enrofloxacin,baytril,amprolium,tylosin,fish mox,' +
      'fish flex,bird antibiotic,aquarium antibiotic,xylazine,acepromazine,' +
      'sarm,sarms,rad140,ostarine,mk 677,lgd 4033,dmaa,liraglutide,peptide vial,tb 500,' +
      'placenta extract injection,placenta capsule,dermal filler,lip filler,hyaluronic acid filler,' +
      'filler injection,hyaluronic pen filler,lipolysis injection,mesotherapy solution,misoprostol,' +
      'mifepristone,abortion pill,' +
      'ibuprofen 800,prednisolone,clomiphene,clomid,tamoxifen,letrozole,anavar,oxandrolone,dianabol,winstrol,deca durabolin,nandrolone,hcg injection,melanotan,bpc 157,warfarin,hydroxychloroquine,minoxidil tablet,accutane,levonorgestrel,prescription only,rx only,' +
      'testosterone enanthate,testosterone,trenbolone,estradiol,oestradiol,somatropin,human growth hormone,insulin pen,tirzepatide,mounjaro,levothyroxine,progesterone,' +
      'antibiotic,ibuprofen,paracetamol,acetaminophen,aspirin,amoxicillin,prescription drug,medicine,painkiller,viagra,sildenafil,tadalafil,insulin,' +
      'cough syrup,melatonin tablet,antihistamine,eye drop,pet medicine,dewormer,ivermectin,birth control pill,sleeping pill,medication,' +
      'azithromycin,doxycycline,ciprofloxacin,metronidazole,cephalexin,naproxen,diclofenac,loperamide,omeprazole,metformin,atorvastatin,lisinopril,' +
      'prednisone,dexamethasone,hydrocortisone cream,ketoconazole,clotrimazole,terbinafine,antifungal cream,antibiotic ointment,triple antibiotic,' +
      'fish antibiotic,cialis,levitra,dapoxetine,male enhancement pill,minoxidil,finasteride,tretinoin,tretinoin cream,retin a,isotretinoin,hydroquinone,' +
      'lidocaine,lidocaine cream,numbing cream,tattoo numbing cream,tattoo numbing,numbing spray,semaglutide,ozempic,botulinum toxin,botox,' +
      'dermal filler injection,hgh,steroid injection,anabolic steroid,testosterone cypionate,clenbuterol,gabapentin,' +
      'pregabalin,nyquil,tylenol,advil,aleve,benadryl,claritin,zyrtec,sudafed,cold medicine,flu medicine,cough medicine,cold and flu tablet,' +
      'pain relief tablet,pain reliever,pain relief pill,allergy pill,allergy tablet,antacid,laxative,anti diarrheal,sleeping tablet,sleep aid tablet,' +
      'diet pill,contraceptive pill,morning after pill,plan b pill,prescription medication,otc medicine,medicine drugs,pet dewormer,dog dewormer,' +
      'cat dewormer,fenbendazole,praziquantel,heartworm,flea and tick pill,nexgard,bravecto,simparica,veterinary medicine,animal antibiotic,' +
      'nasal decongestant,wart remover liquid,hemorrhoid cream,hemorrhoid suppository,insulin vial,epipen',
    unless:
      '兽用器械,medicine ball,盒子,hospital playset,doctor kit,book,游戏,冰袋,冷藏,药盒,药箱,针头,分药器,切药器,喂药器,喂药,教材,dispenser,organizer,' +
      'pill box,pill cutter,pill organizer,crusher,pen needle,test strip,冰包,收纳,cooler,storage,chest,cabinet,wellness toy,pill pocket,pillow,lubricating,' +
      '奖状,体外,零食,面膜,洗面奶,牙膏,电解质,饮料,固体饮料,压片糖,糖果,洗发水,饲料,果冻,t shirt,mug,moulds,胶囊壳,空胶囊,empty capsule,lubricant,小时达,' +
      '蛋白,水解,燕窝,阿胶糕,胶原,益生菌,氨基酸,维生素口服液,草药',
    hs: '3003 3004 2939',
    replaces: ['CORROSIVE', 'OXIDIZER'],
    samples: {
      hits: ['布洛芬 缓释胶囊 20粒', 'Ibuprofen 200mg 100 tablets', '奥美拉唑 肠溶胶囊 14粒'],
      misses: [
        '药盒 便携 分装',
        'Medicine cabinet wall mount',
        'Insulin cooler bag',
        'Empty capsule shells size 00 vegetarian',
      ],
    },
  }),
  goodsRule({
    id: 'XG-DRG-005',
    code: 'BIO',
    title: { zh: '血液、细胞、病原体', en: 'blood, cells, pathogens' },
    since: '2025-01-01',
    effects: [prohibited(law('中华人民共和国国境卫生检疫法', '第二十二条（须海关事先卫生检疫审批）'))],
    nature: 'substance',
    zh:
      '胎盘血清 ' +
      '紫河车 人体骨骼真 真人骨骼 ' +
      'hek293 hek293细胞 hela细胞 cho细胞 vero细胞 a549 mcf7 jurkat 肿瘤细胞 原代细胞 细胞复苏 复苏细胞 脐带间充质 间充质干细胞 外泌体 ' +
      '菌种斜面 甘油菌 感受态 感受态细胞 dh5α bl21 酿酒酵母菌株 噬菌体 慢病毒 腺病毒 质粒 结核杆菌 布鲁氏菌 炭疽 鼠疫 李斯特菌 蜡样芽孢 铜绿假单胞菌 白色念珠菌 ' +
      '流感病毒 乙肝血清 阳性对照血清 人粪 人骨标本 真人头骨 人牙标本 胎盘组织 人发样本 红细胞 血细胞 抗凝血 羊血 马血 豚鼠血清 标准血清 冻存细胞 ' +
      '全血样本 hiv阳性 乙肝阳性 梅毒阳性 阳性血浆 阳性质控 阳性血清 质控血清 冻干菌种 金黄色葡萄球菌 大肠杆菌菌种 沙门氏菌 毒株 人血浆 粪便样本 石蜡组织块 组织蜡块 骨髓样本 ' +
      '血清胎牛 血清小牛 血清新生牛 血清马 牛血清 胎牛血清 马血清 人血清 细胞株 细胞系 菌株 病毒株 血浆 人体组织 dna样本 血液样本 人体胎盘 脐带血 外泌体冻干 全血 血清样本 唾液样本 dna采样样本 ' +
      '核酸样本 尿液样本 病理切片 人骨 骷髅头真骨 菌种冻干 大肠杆菌 标准菌株 病原体 鼠血清 山羊血清 脱纤维羊血 兔血 细胞冻存',
    en:
      'bacillus anthracis,' +
      'hiv reference,reference panel serum,serum panel,hiv serum,hepatitis serum,hbv positive,hcv positive,' +
      'syphilis positive,whole blood type,blood bag filled,blood type o,blood unit,donor blood,' +
      'blood product,plasma unit,fresh frozen plasma,platelet concentrate,cord blood,agar slant,' +
      'bacillus subtilis culture,yeast strain slant,lab strain,micro strain,strain atcc,anthrax,ebola,' +
      'sars cov 2 sample,virus isolate,rabies virus,influenza virus,viral stock,tissue block,' +
      'paraffin block tissue,biopsy sample,tumor tissue,organ specimen human,human fetus,human placenta,' +
      'human skull medical,real skeleton medical,femur bone real,semen sample,frozen semen,bull semen,' +
      'embryo frozen,bovine embryo,' +
      'human whole blood sample,blood sample edta,whole blood edta,e coli k12,slant culture,live slant,' +
      'agar slant culture,bacteria live culture,culture plate live,microbe culture,frozen vial cell,' +
      'cell line frozen,cryovial cells,human cell,bone human,human femur,human vertebra,' +
      'hela cell,cho cell,vero cell,a549 cell,primary cell,stem cell,mesenchymal,exosome,' +
      'glycerol stock,competent cell,dh5 alpha,bacteriophage,phage lysate,lentivirus,adenovirus,' +
      'aav vector,listeria,pseudomonas aeruginosa,bacillus cereus,candida albicans,mycoplasma,atcc,' +
      'lyophilized culture,freeze dried culture,quality control strain,defibrinated blood,sheep blood,' +
      'horse blood,red blood cell,packed cells,pbmc,peripheral blood,' +
      'human hair follicle sample,human teeth real,human remains,human skeleton real,real human bone,' +
      'cadaver,serum pooled,normal human serum,bovine serum,donkey serum,rabbit serum,rat plasma,' +
      'virus sample,yersinia,' +
      'bacteria culture kit,e coli culture,bacteria slant,petri culture live,' +
      'human whole blood,hiv positive,positive control serum,human plasma,positive serum,skin tissue block,ffpe,live culture,culture slant,salmonella,staphylococcus,microbial strain,stool sample,bone marrow,human cell line,' +
      'fetal bovine serum,fbs,cell line,bacterial strain,bacterial culture,virus strain,blood plasma,blood sample,human tissue,human serum,human blood,whole blood,' +
      'umbilical cord blood,fbs serum,calf serum,horse serum,goat serum,mouse serum,e coli strain,salmonella strain,lyophilized strain,pathogen sample,' +
      'saliva sample,urine sample,tissue sample,human bone,human skull real,real human skull,placenta human,plasmid,agrobacterium,dna sample',
    unless:
      '唇釉,口红,腮红,丝绒,食用菌,菌种包,面膜,蘑菇,mushroom,胎盘素,玩具,模型,model,prop,costume,fake,resin,面霜,cream,serum face,sheep placenta,collection kit,采样管,采样盒,' +
      '收集,空管,collection tube,blood tube,cup,血压,书,教学切片,试纸,检测试剂,test kit,rapid test',
    hs: '3001 300212 300249 300251',
    un: 'UN2814 UN2900 UN3373 UN3291',
    samples: {
      hits: ['牛血清 胎牛 FBS', 'Fetal bovine serum 500ml', '大肠杆菌 标准菌株 冻干'],
      misses: ['食用菌 菌种包', 'Vitamin C face serum 30ml', 'Skull model anatomical resin'],
    },
  }),
  goodsRule({
    id: 'XG-DRG-006',
    code: 'VACCINE',
    title: { zh: '疫苗、免疫制品', en: 'vaccines and immunological products' },
    since: '2025-01-01',
    effects: [restricted(law('中华人民共和国国境卫生检疫法', '第二十二条（生物制品）'))],
    nature: 'substance',
    zh:
      '疫苗 免疫球蛋白 抗毒素 狂犬病疫苗 猫三联 犬四联 卫佳 妙三多 禽流感疫苗 鸡疫苗 猪疫苗 流感疫苗 hpv疫苗 丙种球蛋白 破伤风 抗血清 抗蛇毒血清 白蛋白注射 ' +
      '人血白蛋白 干扰素',
    en: 'vaccine,immunoglobulin,antivenom,rabies vaccine,flu vaccine,dog vaccine,cat vaccine,antitoxin,antiserum,albumin human,interferon,monoclonal antibody',
    unless:
      '奖状,贴纸,证,咀嚼片,牛初乳,card,book,cooler,冷藏箱,box,sticker,pin,badge,bandage,protein powder,colostrum',
    hs: '300241 300215',
    samples: {
      hits: ['狂犬疫苗 1支', 'Poultry vaccine 1000 doses', '猫三联 疫苗 1支'],
      misses: ['疫苗本 皮套', 'Vaccine card holder', 'Vaccine cooler box for vials'],
    },
  }),
  goodsRule({
    id: 'XG-DRG-008',
    code: 'MED',
    title: { zh: '药品（剂型与主治分开写）', en: 'medicines, told by their form and what they cure' },
    since: '2019-12-01',
    effects: [
      restricted(law('中华人民共和国药品管理法', '第六十六条（麻醉药品、精神药品凭准许证；其他药品须核实）')),
    ],
    nature: 'substance',
    zh: '颗粒 胶囊 软胶囊 糖浆 滴丸 分散片 含片 肠溶 缓释 喷鼻剂 药丸 药片 药膏 软膏 搽剂 酊 滴耳液 栓 冻干粉针 针剂 贴膏',
    en: 'tablets,capsules,caplets,suspension,ointment,suppository,injection,vial,ampoule',
    beside:
      '国药准字,otc,rx,感冒,退烧,退热,止咳,化痰,消炎,抗病毒,清热解毒,镇痛,止痛,止疼,降压,降糖,降脂,活血化瘀,胃痛,腹泻,痛经,前列腺炎,痔疮,癫痫,抗抑郁,抗生素,溃疡,哮喘,高血压,糖尿病,' +
      'prescription,antibiotic,antifungal,hypertension,diabetes drug,pain killer,antiviral,anticoagulant,mg tablets usp,bp 500mg,opioid,hormone therapy',
    unless:
      '凉茶,固体饮料,食品,代用茶,红糖,姜茶,猫砂,饲料,鱼油,蛋白,益生菌,维生素,钙,保健,酵素,咖啡,胶囊咖啡,洗衣,空胶囊,胶囊壳,胶囊机,胶囊衣,肥,塑料颗粒,木颗粒,燃烧,消字号,抑菌,器械,耳机,枕,' +
      'vitamin,supplement,herbal,probiotic,coffee,empty,collagen,biotin,organizer,dishwasher,laundry,fish oil,calcium,protein,magnesium,kit only,bag,holder,pen case',
    samples: {
      hits: [
        '小儿 豉翘 颗粒 感冒 发热',
        '三金 片剂型 胶囊 消炎 止痛',
        'Antibiotic tablets 500 mg strip of 10',
      ],
      misses: ['咖啡 胶囊 意式 10粒', '凉茶 颗粒 清热解毒', 'Vitamin C tablets 1000mg supplement'],
    },
  }),
  goodsRule({
    id: 'XG-DRG-009',
    code: 'DRUG_TOOL',
    title: { zh: '吸毒工具', en: 'tools made for taking drugs' },
    since: '2016-12-16',
    effects: [prohibited(postCatalogue('第十二类（吸毒工具）'))],
    nature: 'statement',
    zh: '吸毒工具 吸毒用具 溜冰壶 溜冰工具 冰毒壶 吸食冰壶 大麻烟斗 大麻研磨器 大麻吸食',
    en:
      'bong,glass bong,dab rig,weed pipe,crack pipe,meth pipe,weed bowl,cannabis grinder,marijuana grinder,weed grinder,marijuana pipe,cannabis pipe,' +
      'oil burner pipe,freebase pipe,cocaine snorter,snuff bullet snorter',
    unless:
      'joon,cleaner,cleaning,sticker,poster,shirt,book,lego,mug,soap,toy,pet,vietnam,korean,jean,bags,tree,seed,beer bong,funnel',
    replaces: ['NARCOTIC'],
    samples: {
      hits: ['溜冰壶 玻璃 过滤', 'Glass bong 14 inch with percolator', 'Weed pipe metal pocket'],
      misses: ['冰壶 运动 桌面游戏', 'Bong Joon-ho film poster', 'Beer bong funnel 2 ft'],
    },
  }),
];
