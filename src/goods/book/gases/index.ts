import { aviation, observation, prohibited } from '../../effects.ts';
import { goodsRule } from '../../rule.ts';
import { postCatalogue } from '../../sources.ts';

export const gases = [
  goodsRule({
    id: 'XG-GAS-001',
    code: 'LIGHTER',
    title: { zh: '打火机', en: 'lighters' },
    since: '2016-12-16',
    effects: [prohibited(postCatalogue('第四类（打火机）')), aviation('UN1057', null)],
    nature: 'thing',
    zh:
      '打火机 火机 点火枪 防风打火机 直冲打火机 煤油打火机 砂轮打火机 一次性打火机 充气打火机 明火打火机 喷枪打火机 点烟打火机 雪茄打火机 芝宝 都彭打火机 ' +
      '朗声打火机 燃气点火枪 厨房点火枪 喷火枪 焊枪打火机 雪茄火机 万次火柴 打火机批发 电子打火机充气',
    en:
      'lighter,cigarette lighter,butane lighter,torch lighter,gas lighter,jet lighter,zippo,cigar lighter,cigar torch,jet torch lighter,pipe lighter,' +
      'windproof lighter,refillable lighter,refillable butane lighter,kitchen torch,butane torch,culinary torch,creme brulee torch,cooking torch,bbq lighter,' +
      'grill lighter,candle lighter,disposable lighter,clipper lighter,bic lighter,oil lighter,kerosene lighter,petrol lighter,flint lighter,permanent match,' +
      'pocket lighter,soft flame lighter,micro torch,blow torch,flamethrower lighter',
    unless:
      'no insert,case only,shell only,outer case,case shell,空壳,无油无气,无气,电弧,脉冲,充电打火机,usb,arc,plasma,rechargeable,charger,adapter,socket,splitter,plug,lighter weight,fluid,weight,skin,shade,' +
      '燃气灶,热水器,壁挂炉,点火器配件,锅炉,车载点烟,汽车点烟,点烟器插头,holder,leash,case,sleeve,贴纸,贴膜,机壳,收纳,盒,套,皮套,钥匙扣套,保护套,燃气热水器,cigarette lighter usb,' +
      'hair,feet,wood,denim,外壳空,kg,油石,棉芯,火石,棉线,wick,pouch,pulse,igniter,lighter colour,lighter color',
    hs: '961310 961320',
    hsHint: '961380',
    un: 'UN1057',
    samples: {
      hits: ['手雷造型 打火机', 'Windproof torch lighter jet flame', '雪茄打火机 直冲 三头'],
      misses: [
        'Lighter weight hiking boots',
        '点烟器 车载充电器',
        '打火机 保护套',
        'Arc lighter USB rechargeable',
      ],
    },
  }),
  goodsRule({
    id: 'XG-GAS-002',
    code: 'LIGHTER_EMPTY',
    title: { zh: '空打火机', en: 'empty lighters' },
    since: '2016-12-16',
    effects: [observation('空打火机：须确认从未充装')],
    nature: 'statement',
    zh: '空壳打火机 无油无气 打火机空壳 无气打火机 空气打火机壳 无气不含气 不含气体 不含油 空机打火机 打火机不含气',
    en:
      'empty lighter,lighter no fuel,lighter without fuel,no gas included,no fuel included,without gas,butane not included,gas not included,' +
      'fuel not included,unfilled lighter,ships empty',
    beside: '打火机,火机,zippo,lighter,torch,点火',
    needs: ['un'],
    samples: {
      hits: ['空壳打火机 无油无气 zippo', 'Empty lighter metal case', 'Torch lighter, butane not included'],
      misses: ['打火机 防风', 'Empty bottle', '热水器 不含气体'],
    },
  }),
  goodsRule({
    id: 'XG-GAS-003',
    code: 'LI_EQUIP',
    title: { zh: '电弧打火机', en: 'arc lighters' },
    since: '2025-01-01',
    effects: [aviation('UN3481 PI967', 'packing-instruction')],
    nature: 'device',
    zh:
      '电弧打火机 脉冲打火机 充电打火机 usb打火机 电弧点火器 双电弧打火机 点烟器充电 usb点烟器 电子点火器充电 充电点烟器 脉冲点火枪充电 充电点火枪 ' +
      '电弧点火枪 指纹打火机 触摸打火机 电热丝打火机 usb充电打火机 电子打火机充电',
    en:
      'arc lighter candle,electric arc lighter candle,arc candle lighter,flameless arc,electric bbq lighter,' +
      'double arc,usb c arc,' +
      'arc lighter,plasma lighter,usb lighter,rechargeable lighter,electric lighter,electric arc lighter,usb rechargeable lighter,' +
      'candle lighter rechargeable,electric candle lighter,plasma arc lighter,flameless lighter,dual arc lighter,coil lighter usb,' +
      'rechargeable electric lighter,usb c lighter,electronic lighter rechargeable',
    clearedBy: [{ key: 'battery', is: ['no'] }],
    needs: ['watt_hours'],
    samples: {
      hits: ['电弧打火机 USB', 'Plasma lighter windproof', 'Electric candle lighter USB C'],
      misses: ['打火机 防风', 'Plasma TV stand', 'USB plasma globe lamp corded'],
    },
  }),
  goodsRule({
    id: 'XG-GAS-004',
    code: 'GAS_CARTRIDGE',
    title: { zh: '气弹、燃气罐', en: 'gas cartridges and fuel gas' },
    since: '2016-12-16',
    effects: [
      prohibited(postCatalogue('第四类（压缩和液化气体及其容器）')),
      aviation('UN2037、UN1011、UN1075、UN1070', null),
    ],
    nature: 'substance',
    zh:
      '丙烷瓶 丙烷罐 丁烷瓶 煤气瓶 液化气瓶 液化气罐 冷媒瓶 冷媒罐 r22 r410a冷媒 r32冷媒 r600a 制冷剂瓶 二甲醚 环氧乙烷 硫化氢 一氧化碳 六氟化硫 压缩空气瓶 ' +
      '充气钢瓶 燃气气罐 二氧化碳充气 自行车气弹 救生圈气瓶 硬气瓶 ' +
      '卡式炉气罐 奶油气弹 笑气 丁烷 丁烷气 卡式气罐 瓦斯罐 燃气罐 液化气 煤气罐 丙烷 打火机充气罐 打火机气体 乙炔 户外气罐 扁气罐 长气罐 高山气罐 ' +
      '卡式炉燃气 卡式炉气 露营气罐 便携气罐 打火机气 打火机专用气 丁烷气罐 充气罐打火机 气罐丁烷 喷枪气罐 防爆气罐 一氧化二氮 氮气气弹 苏打气弹 ' +
      '二氧化碳气弹 充气弹 奶油枪气弹 快乐气 气弹奶油 制冷剂 冷媒 氟利昂 雪种 空调雪种 空调制冷剂 异丁烷 天然气罐 液化石油气 焊接气罐 乙炔气 气弹',
    en:
      'smart whip,cream deluxe,whip it charger,' +
      'map pro,map pro torch,mappro,map pro cylinder,torch cylinder,co2 12 gram,12 gram co2,co2 powerlet,' +
      'powerlet,co2 16g,co2 88g,co2 gram cartridge,bernzomatic cylinder,bernzomatic fuel,' +
      'butane stove cartridge,stove cartridge,butane stove fuel,lantern butane,camping gas cartridge,cv470,' +
      'c206,cp250,ep250,propane 1lb,1lb propane,16.4 oz propane,propane fuel,propane fuel cylinder,' +
      'map gas cylinder,nitrous tank,n2o tank,n2o cylinder,cream charger tank,8g cream,640g n2o,580g n2o,' +
      'freon r12,r12 refrigerant,r12 substitute,hc 12a,duracool,enviro safe refrigerant,' +
      'propane bottle,butane bottle,gas bottle filled,propane gas bottle,fuel canister,stove fuel canister,' +
      'jetboil fuel,msr isopro,jetpower,gas refill can,butane refill fluid,colibri butane,vector butane,' +
      'ronson butane,r290 refrigerant,r404a,r1234yf,ac recharge,a c pro recharge,freon can,sf6,' +
      'carbon monoxide gas,ethylene oxide,dimethyl ether,methane gas,calibration gas,' +
      'whippit,cream dispenser charger,galaxy gas,infusion charger,fastgas,' +
      'gas refill,' +
      'whipped cream charger,cream charger,nitrous oxide,butane,butane gas,co2 cartridge,propane,gas cartridge,gas canister,lighter gas,lighter refill gas,' +
      'camping gas,acetylene,butane refill,butane canister,butane fuel,butane cartridge,lighter butane,lighter refill,lighter fuel gas,universal butane,' +
      'camp stove fuel canister,camping stove gas,isobutane,isopro fuel,isobutane fuel,propane tank,propane cylinder,propane canister,mapp gas,map pro gas,' +
      'lpg cylinder,whip cream charger,whipped cream cartridge,n2o charger,n2o cartridge,cream whipper charger,nitro cartridge,nitrogen charger,soda charger,' +
      'soda siphon charger,co2 charger,co2 cylinder,co2 bike cartridge,16g co2,12g co2,threaded co2,airgun co2,refrigerant,r134a,freon,nos tank,' +
      'compressed gas,aluminum camping gas',
    unless:
      'duster,dust off,除尘,适配,转换头,减压阀,adapter,regulator,detector,报警器,探测,loss,炉头,炉具,灶,灶具,燃气灶,取暖器,充气阀,转接头,阀,软管,表,胶管,压力表,hose,stove,grill,' +
      'heater,fire pit,hoses,gauge,valve,inflator only,inflator head,burner,torch head,leak,cover,tester,filter drier,hood,cylinder stand,scale,manifold,' +
      'recovery,oil,sensor,检测,收纳,打火机壳,充气接头,点火器,收纳包,袋,支架,托盘,bag,cozy,excl,加热,维修,上门,安装服务',
    hs: '2711',
    un: 'UN2037 UN1011 UN1075 UN1978 UN1070 UN1965',
    samples: {
      hits: ['奶油枪 气弹 N2O', 'Butane gas 220g 4 pack', '高山气罐 户外 230g'],
      misses: ['卡式气罐 转换头', 'Propane regulator hose', 'Camping gas stove portable burner'],
    },
  }),
  goodsRule({
    id: 'XG-GAS-005',
    code: 'GAS_CYL',
    title: { zh: '压缩气瓶、灭火器', en: 'gas cylinders, fire extinguishers' },
    since: '2016-12-16',
    effects: [
      prohibited(postCatalogue('第四类（压缩和液化气体及其容器）')),
      aviation('UN1044、UN1046、UN1072', 'packing-instruction'),
    ],
    nature: 'thing',
    zh:
      '小气瓶 绿气瓶 二氧化碳小气瓶 ' +
      '医用氧气袋 液氮罐装液氮 ' +
      '氢气钢瓶 氢气40l 高纯氢气 氢气瓶装 ' +
      '气泡水气瓶 气泡水机气罐 苏打气瓶 气泡水二氧化碳 食用二氧化碳 氧气瓶便携 便携氧气 便携氧 便携式氧 吸氧瓶 高原氧 氧气瓶满 氮气罐满 氩气满瓶 混合气体 标准气体 校准气体 钢瓶气 ' +
      '氩气罐 氮气罐 氧焊瓶 乙炔瓶 氦气桶 二氧化碳瓶 二氧化碳罐 呼吸气瓶 应急氧气 弥散氧 富氧水罐 氧气便携 氧舱气瓶 啤酒二氧化碳 灭火弹 水基型灭火 二氧化碳灭火 推车灭火器 ' +
      '气泡水机气瓶 苏打水气瓶 食品级气瓶 自动充气救生衣 救生衣气瓶 充气救生衣气瓶 救生衣自动充气 液氮罐 碳纤维气瓶 打气罐 ' +
      '氧气瓶 氧气罐 便携氧气罐 氦气罐 氦气瓶 氦气 灭火器 压缩气瓶 潜水气瓶 高压气瓶 氮气瓶 医用氧气瓶 家用氧气瓶 氧气袋充氧 吸氧罐 高原氧气 氧气呼吸 ' +
      '便携式氧气 手提氧气 制氧罐 氩气瓶 氩气 氮气 二氧化碳钢瓶 二氧化碳气瓶 鱼缸co2钢瓶 干粉灭火器 水基灭火器 车载灭火器 灭火瓶 投掷型灭火 水肺气瓶 ' +
      '小气瓶潜水 潜水瓶 呼吸器气瓶 打气球氦气罐 小氦气罐 家用氦气罐 氢气瓶 氢气罐 纯氢气 液氮 液氧 液氨 氯气 高压钢瓶',
    en:
      'argon welding cylinder,argon welding,co2 cartridge 12g,12g cartridge,16g cartridge,co2 12g,' +
      'liquid helium,liquid oxygen,' +
      'kidde extinguisher,co2 bottle filled,' +
      'helium balloon gas,balloon gas tank,helium gas tank,helium gas,welding gas bottle,argon bottle,' +
      'argon co2 mix,shielding gas,oxygen gas bottle,co2 exchange,exchange carbonator,' +
      'beverage co2,aluminum oxygen cylinder,pony bottle,spare air scuba,nitrogen gas bottle,' +
      'abc extinguisher,kitchen extinguisher,extinguisher spray,fire suppression bottle,halotron,amerex,' +
      'first alert extinguisher,' +
      'nitrogen cartridge,inflatable life jacket cylinder,auto inflating life vest,inflatable life vest co2,' +
      'rearming kit co2,beer gas cylinder,acetylene tank,' +
      'welding gas,r410a,r32 refrigerant,' +
      'disposable helium,' +
      'oxygen tank,oxygen canister,oxygen cylinder,helium tank,helium,fire extinguisher,scuba tank,paintball air tank,gas cylinder,co2 tank,canned oxygen,' +
      'portable oxygen,oxygen can,oxygen bottle,oxygen in a can,oxygen spray can,pure oxygen,boost oxygen,medical oxygen,mini scuba tank,diving tank,' +
      'scuba cylinder,scuba diving tank,air cylinder,hpa tank,paintball tank,helium cylinder,helium balloon tank,helium canister,argon cylinder,argon tank,' +
      'argon gas,nitrogen tank,nitrogen cylinder,hydrogen cylinder,fire extinguisher spray,dry powder extinguisher,car extinguisher,aquarium co2 cylinder,' +
      'soda cylinder,sodastream cylinder,co2 gas cylinder,liquid nitrogen,ammonia gas,wine argon,high pressure cylinder,helium tank balloon,' +
      'helium balloon kit',
    unless:
      'wrench,o ring,washer,voice,制氧机,concentrator,空气净化,压力表,减压,支架,固定,贴纸,标志,维保,灭火器年检,面罩,吸氧管,regulator,bracket,sign,cover,mount,hose,adapter,转接,' +
      'cannula,cart,trolley,boot,gauge,dewar,杜瓦,helium quality,air or helium,helium fill,latex balloon,mylar balloon,inch balloon,birthday balloon,party balloon,letter balloon,number balloon,液氮罐,容器,面膜,精华,灌装,氧气泵,增氧,helium balloon,foil balloon,氦气球,铝膜气球,铝箔气球,飘空气球,阀,表',
    un: 'UN1044 UN1046 UN1072 UN1013 UN1066 UN1956',
    samples: {
      hits: ['便携氧气罐 高原', 'Fire extinguisher 2 lb', '氩气瓶 10L 焊接 钢瓶'],
      misses: ['灭火器 支架', 'Oxygen tank holder bag', '制氧机 便携式氧气 家用'],
    },
  }),
  goodsRule({
    id: 'XG-GAS-006',
    code: 'AEROSOL',
    title: { zh: '气雾剂', en: 'aerosols' },
    since: '2025-01-01',
    effects: [aviation('UN1950', 'packing-instruction')],
    nature: 'substance',
    zh:
      '摩丝造型 造型摩丝 头发摩丝 油烟净压力罐 罐装气雾 ' +
      '空调清洗喷雾 ' +
      '发泡聚氨酯 发泡填缝 填缝发泡 聚氨酯填缝 门窗发泡 发泡填充 云南白药气雾 云南白药喷雾 气雾剂杀虫 枪手气雾 雷达杀虫 榄菊气雾 超威气雾 彪马止汗 妮维雅止汗喷雾 舒耐喷雾 止汗香体 香体露喷 ' +
      '吉列剃须泡 剃须啫喱罐 舒适剃须泡 柏油清洁喷 柏油沥青清洗剂 泡沫清洗剂 空调泡沫 厨房油污泡沫 刹车清洗 松动剂 除锈润滑 防锈润滑 防锈剂喷 ' +
      '自行车链条油喷 模具防锈 硅油喷雾 干性润滑 石墨喷剂 镀锌喷 冷镀锌 划线漆喷 标记喷漆 夜光喷漆 电镀喷漆 反光喷漆 耐高温喷 轮毂改色 改色喷膜 车身喷膜 自粘喷胶 布料喷胶 临时喷胶 ' +
      '保护喷膜 定画液 定画喷雾 素描定画液 消光漆喷罐 消光喷罐 水补土喷罐 模型喷罐 补土喷罐 田宫喷罐 郡士喷罐 仿石喷漆 雪喷 喷花雪 彩条喷 丝带喷 染发喷 生发喷罐 发际线喷 ' +
      '空气清香 清香剂喷罐 车用除味喷罐 空调除臭喷罐 皮衣喷 皮鞋喷 防水喷 疏水喷 鞋面防污 静电除尘喷 氛围喷雪 冰爽降温喷 降温喷雾 车内降温 急速降温喷 干冰降温喷 冷喷 运动冷喷 氯乙烷 ' +
      '速冷喷剂 ' +
      '轮胎自喷 轮胎亮光剂 轮胎蜡喷雾 表板蜡喷雾 去胶剂喷雾 除胶剂喷雾 粘胶去除剂 链条油喷雾 链条清洗剂 头皮喷雾 空气罐 彩喷罐 ' +
      '压缩气体除尘罐 气体除尘罐 易燃推进剂 喷气罐 ' +
      '气雾剂 喷雾剂 防晒喷雾 喷漆 自喷漆 手喷漆 发胶 定型喷雾 摩丝 慕斯发泡 杀虫喷雾 彩带喷雾 飘雪喷雾 雪花喷雾 喷雪 止汗喷雾 除臭喷雾 空气清新喷雾 ' +
      '罐装喷雾 除尘罐 压缩空气罐 发泡胶 化清剂 除锈喷剂 wd40 喷雾剂型 防晒喷雾罐 杀虫气雾 灭蚊喷雾 灭蟑喷雾 蟑螂喷雾 喷漆罐 手摇喷漆 轮毂喷膜 轮毂喷漆 ' +
      '汽车喷漆 补漆喷雾 自动喷漆 镀铬喷漆 防锈喷漆 家具喷漆 喷膜 发蜡喷雾 干胶 定型喷雾剂 造型喷雾 头发定型 头发喷雾 发泥喷雾 染发喷雾 一次性染发喷雾 ' +
      '免洗喷雾头发 干发喷雾 免洗蓬松喷雾 蓬松喷雾 免洗头发喷雾 干洗喷雾 头发免洗喷雾 玻尿酸喷雾 走珠喷雾 香体止汗喷雾 止汗剂喷雾 狐臭喷雾 腋下喷雾 ' +
      '鞋袜除臭喷雾 空气清新剂 空气清新剂喷雾 清新喷雾 雪花罐 飘带喷雾 彩带罐 喷彩带 飞雪喷雾 仿真雪喷雾 泡沫雪 脱模剂 喷雾润滑 润滑喷剂 螺栓松动剂 松锈剂 ' +
      '除锈剂喷雾 化油器清洗剂 化清 节气门清洗剂 刹车清洗剂 电子清洁剂 精密电器清洁剂 空调清洗剂 泡沫清洁剂 多功能泡沫清洁 泡沫清洁喷雾 皮革喷雾 表板蜡 ' +
      '轮胎泡沫 轮胎光亮剂 补胎液自动 自动补胎 自补胎 充气补胎 补胎充气 玻璃防雾喷雾 防雨喷雾 防水喷雾 鞋子防水喷雾 球鞋防污喷雾 静电喷雾 防静电喷雾 喷胶 ' +
      '喷雾胶 喷雾胶水 三防漆喷雾 绝缘漆喷雾 冷冻喷雾 冰敷喷雾 镇痛喷雾 喷雾镇痛 跌打喷雾 气雾 聚氨酯发泡 发泡剂 填缝剂发泡 泡沫胶填缝 泡沫填缝剂 汽喇叭罐 ' +
      '气喇叭罐 手持气喇叭 压缩气体除尘 除尘气罐 气体除尘 剃须泡沫 刮胡泡 剃须膏泡沫 喷雾奶油 喷射奶油 橄榄油喷雾 喷雾油 食用油喷雾 脱毛泡沫 脱毛慕斯喷雾 ' +
      '烤漆喷雾 杀虫剂喷雾 杀虫喷雾剂 灭蚊剂喷雾',
    en:
      'spray can,montana black,clear coat 2k,primer spray,first aid spray,fabric freshener spray can,' +
      'tire sealant inflator,tyre sealant inflator,nano protector spray,furniture polish aerosol,cooling spray,' +
      'dry shampoo powder spray,' +
      'volume spray,kenra,hair volume spray,root lift spray,aqua net,big sexy,sebum spray,lysol crisp,' +
      'crisp linen,disinfectant 19oz,lysol 19,montana cans,mtn hardcore,molotow belton,belton premium,' +
      'ironlak,kobra paint,graffiti can,graffiti spray can,liquitex spray,aerosol graffiti,super lube,' +
      'blaster penetrating,kroil oil,deep creep,silikroil,tuner cleaner,deoxit spray,compressed duster,' +
      'falcon dust off,endust duster,blow off duster,' +
      'textured spray,hammered spray,forged hammered,rustoleum textured,rustoleum spray,rustoleum 2x,' +
      'rust oleum 2x,painters touch,ultra cover,universal all surface spray,stops rust spray,' +
      'high heat spray,metallic spray,appliance epoxy spray,fabric spray paint,shoe spray paint,' +
      'leather spray paint,vinyl spray paint,plastic spray paint,color spray can,matte clear spray,' +
      'clear coat aerosol,sealer spray,acrylic sealer spray,spray sealer,spray fixative,spray enamel,' +
      'spray lacquer can,dust off electronics,compressed gas electronics,' +
      'sunscreen continuous spray,continuous spray sunscreen,continuous spray spf,' +
      'clear sunscreen continuous,spf continuous,sport spray spf,spray spf 50,spray spf 30,deet aerosol,' +
      'repellent aerosol,insect repellent aerosol,picaridin aerosol,' +
      '3m super 77,super 77,3m 90,hi strength 90,multipurpose adhesive spray,lysol disinfectant,lysol spray,' +
      'febreze,glade spray,raid ant,raid max,raid house,off deep woods,deep woods,cutter backwoods,' +
      'hot shot spray,black flag,spectracide wasp,ortho home defense aerosol,brakleen,crc brake,' +
      'crc electronic,gumout carb,seafoam spray,pb blaster,liquid wrench,kroil,fluid film,boeshield,' +
      'tri flow,armor all spray,meguiars aerosol,flex seal spray,leak seal,krylon,rust oleum spray,' +
      'montana gold,mtn 94,molotow premium,plastidip,scotchgard,kiwi protector,nikwax aerosol,' +
      'static guard spray,kool spray,biofreeze spray,ethyl chloride,dermoplast,solarcaine,spray on bandage,' +
      'nu skin spray,liquid bandage spray,athletes foot spray,tinactin,lotrimin spray,rogaine foam,' +
      'minoxidil foam,pam cooking,reddi wip,easy cheese,pledge spray,endust,sprayway,glass cleaner aerosol,' +
      'oven off aerosol,axe body spray,right guard,arrid,suave dry spray,tresemme spray,elnett,' +
      'big sexy hair spray,got2b,batiste,not your mothers,drybar detox,bumble texturizing,' +
      'hair thickening fiber spray,colour spray hair,spray chalk,marking paint,inverted marking,' +
      'upside down paint,stone effect spray,glow spray paint,vht paint,duplicolor,dupli color,' +
      'bedliner spray,undercoat spray,rubberized undercoating,cavity wax,foaming cleaner aerosol,' +
      'engine degreaser spray,gunk,tire foam,tire shine foam,wasp foam,hornet foam,insulation foam,' +
      'closed cell foam kit,spray foam kit,gaps cracks,great stuff,window door foam,' +
      'starting fluid,starting fluid spray,tire shine aerosol,adhesive remover spray,lens cleaner aerosol,' +
      'furniture polish spray,oven spray cleaner,static spray,hairspray,silly string spray,' +
      'compressed air duster,gas duster,' +
      'aerosol,spray paint,hair spray,hair mousse,dry shampoo spray,spray string,silly string,deodorant spray,body spray,sunscreen spray,snow spray,' +
      'fake snow spray,air duster,canned air,compressed air can,freeze spray,bug spray,insect spray,spray foam,spray adhesive,wd 40,cooking spray,' +
      'starch spray,spray deodorant,aerosol spray,aerosol can,aerosol paint,aerosol deodorant,graffiti spray,spray can paint,rattle can,spray primer,' +
      'clear coat spray,spray lacquer,chrome spray,rubber spray coating,wheel paint spray,plasti dip,hair holding spray,finishing spray hair,' +
      'texturizing spray,texture spray,volumizing spray,dry shampoo,dry conditioner spray,root spray,root touch up spray,root cover spray,hair color spray,' +
      'temporary hair color spray,hair fiber spray,glitter spray,body glitter spray,hair glitter spray,mousse,styling mousse,shaving foam,shaving cream,' +
      'shave gel can,antiperspirant spray,antiperspirant aerosol,dry spray,foot spray,shoe deodorizer spray,sunscreen aerosol,spray sunscreen,sunblock spray,' +
      'spray tan,self tan spray,setting spray aerosol,gasket remover spray,silicone lubricant spray,rust penetrating spray,tire foam spray,party string,streamer spray,spray streamer,crazy string,spray snow,artificial snow spray,' +
      'instant snow spray,santa snow,duster can,compressed gas duster,air duster can,dust off,keyboard duster can,contact cleaner,electronic contact cleaner,' +
      'electronics cleaner spray,carb cleaner,carburetor cleaner,brake cleaner,brake parts cleaner,throttle body cleaner,penetrating oil,penetrating spray,' +
      'rust penetrant,lubricant spray,spray lubricant,silicone spray,chain lube,chain lube spray,white lithium grease spray,degreaser spray,' +
      'mold release spray,adhesive spray,spray glue,spray on adhesive,fabric adhesive spray,insulating foam,expanding foam,polyurethane foam,foam sealant,' +
      'gap filler foam,fix a flat,tire inflator sealant,tire sealant spray,tyre inflator can,leather spray protector,waterproof spray,waterproofing spray,' +
      'water repellent spray,shoe protector spray,sneaker protector spray,rain repellent spray,fabric protector spray,anti static spray,static guard,' +
      'wasp spray,hornet spray,roach spray,ant spray,fly spray,flying insect killer,insect killer spray,insect killer,raid spray,bug killer spray,fogger,' +
      'bug bomb,flea spray,cold spray,cooling spray muscle,pain relief spray,freeze off spray,wart freeze,whipped cream can,olive oil spray,' +
      'non stick cooking spray,baking spray,oil spray can,air horn,air horn can,undercoating spray,cold galvanizing spray,fixative spray,workable fixative,' +
      'varnish spray,spray varnish,tire shine spray,starter fluid,engine starting fluid,glass frosting spray,frosted glass spray,mirror effect spray,' +
      'stone spray paint,spray wax aerosol,room spray aerosol,febreze air,air freshener spray,air freshener aerosol,hornet killer,wasp killer,killer spray,' +
      'hornet killer spray,wasp killer spray,car paint spray,car spray paint,touch up spray',
    unless:
      'banner,bunting,light,非气雾,泵式,pump spray,non aerosol,喷枪,枪,喷漆机,喷漆房,服务,代工,加工,喷雾瓶,喷头,cap,nozzle,pump bottle,trigger spray,sprayer bottle,booth,' +
      'respirator,gun,machine,stencil,handle,holder,rack,bottle,胶囊,生发,植发,手套,fog machine,fogger machine,paint sprayer,bath,moose,chocolate,dessert,' +
      'bowl,甜品,mousse cake,慕斯杯,慕斯圈,慕斯粉,cake,慕斯蛋糕,mold,liquid refill,手工慕斯,摩丝头,silicone mold,grip,utensil,washing,wash,electric,usb,' +
      'cordless,rechargeable,blower,bicycle bell,train horn,truck,12v,喷雾机,面罩,口罩,喷漆柜,工具,发胶囊,固体,凝胶',
    when: [[{ key: 'aerosol', is: ['yes'] }]],
    un: 'UN1950 UN3501',
    clearedBy: [{ key: 'aerosol', is: ['no'] }],
    needs: [],
    samples: {
      hits: ['防晒喷雾 150ml', 'Silly string party 3oz', { name: '清洁剂', attributes: 'aerosol=yes' }],
      misses: ['喷漆枪', { name: '防晒喷雾 150ml', attributes: 'aerosol=no' }, 'Spray bottle empty 500ml'],
    },
  }),
  goodsRule({
    id: 'XG-GAS-007',
    code: 'SPRAY',
    title: { zh: '喷雾（是否带压不明）', en: 'sprays (pressurised or not is open)' },
    since: '2025-01-01',
    effects: [],
    nature: 'substance',
    zh:
      '喷雾 保湿喷雾 消毒喷雾 驱蚊喷雾 清洁喷雾 补水喷雾 爽肤喷雾 定妆喷雾 驱蚊水 花露水喷雾 除味喷雾 除臭剂 除螨喷雾 衣物喷雾 口腔喷雾 口喷 鼻喷雾 止痒喷雾 ' +
      '宠物除臭喷雾 猫薄荷喷雾',
    en:
      'facial mist,setting spray,body mist spray,disinfectant spray,mosquito repellent spray,air freshener,makeup setting spray,face mist,hydrating mist,' +
      'room spray,linen spray,pillow spray,fabric spray,breath spray,throat spray,insect repellent,mosquito repellent,deodorizer spray,odor eliminator spray,' +
      'leave in spray,detangler spray,nasal spray,bug repellent',
    unless: '喷雾器,喷雾瓶,加湿器,风扇,泵式,pump',
    needs: ['aerosol'],
    clearedBy: [{ key: 'aerosol', is: ['no', 'yes'] }],
    samples: {
      hits: ['保湿喷雾 补水 100ml', 'Setting spray makeup 60ml', '定妆喷雾 持久 100ml'],
      misses: ['喷雾瓶 空瓶', 'Garden sprayer hose', 'Plant mister spray bottle amber glass'],
    },
  }),
];
