import { equipment } from './holder.ts';

export const appliances = [
  equipment({
    id: 'XG-BAT-030',
    kind: { zh: '个人护理与保健器具', en: 'personal care and health appliances' },
    zh:
      '倍轻松 skg颈椎 skg护颈 颈部按摩 肩颈按摩 护颈按摩 剃须充电 便携剃须 飞科剃须 便携式剃须 男士剃须 ' +
      '筋膜枪 肌肉枪 按摩枪 颈椎按摩仪 颈椎按摩器 肩颈按摩仪 护颈仪 颈部按摩仪 眼部按摩仪 护眼仪 眼部按摩器 头皮按摩器 头部按摩仪 腰部按摩仪 膝盖按摩仪 ' +
      '膝盖按摩器 腹部按摩仪 腿部按摩仪 按摩披肩无线 按摩腰带 无线按摩 暖宫带 暖宫腰带 发热腰带 发热马甲 发热手套 发热袜 发热背心 电热马甲 电热手套 电热背心 ' +
      '加热马甲 加热手套 发热围巾 电动牙刷 声波牙刷 儿童电动牙刷 冲牙器 洗牙器 水牙线 电动洁牙器 洁牙仪 电动剃须刀 剃须刀充电 刮胡刀电动 电动刮胡刀 ' +
      '飞科剃须刀 往复式剃须刀 旋转剃须刀 理发器 电推剪 电推子 理发推子 推剪 婴儿理发器 宝宝理发器 宠物推剪 宠物剃毛器 宠物电推剪 鼻毛修剪器 鼻毛器 ' +
      '鼻毛剪电动 修眉器电动 电动修眉刀 电动修眉器 脱毛器 电动脱毛器 剃毛器 刮毛器电动 女士剃毛器 美容仪 射频美容仪 导入仪 洁面仪 洗脸仪 电动洗脸刷 ' +
      '洁面刷电动 毛孔清洁仪 黑头仪 吸黑头 吸黑头神器 美眼仪 补水仪 纳米喷雾补水仪 喷雾补水仪 睫毛卷翘器电动 电动睫毛夹 电烫睫毛器 睫毛烫卷器 电动磨脚器 ' +
      '磨脚器电动 电动磨甲器 磨甲器 打磨机美甲便携 电动指甲刀 电动指甲剪 自动指甲刀 美甲灯便携 无线卷发棒 卷发棒无线 无线直发器 充电直发梳 无线吹风机 ' +
      '无线直板夹 吸奶器 电动吸奶器 免手扶吸奶器 穿戴式吸奶器 温奶器便携 便携温奶器 无线温奶器 雾化器便携 手持雾化器 便携雾化器 电动吸鼻器 吸鼻器 洗鼻器电动 ' +
      '胎心仪 电子血压计充电 止鼾器 止鼾仪 睡眠仪 低频理疗仪 tens理疗仪 经络按摩仪 ems按摩 微电流按摩 足部按摩垫 足疗垫 刮痧仪 电动刮痧仪 电动拔罐器 ' +
      '拔罐器电动 艾灸仪 跳蛋 震动棒 飞机杯电动 飞机杯自动 情趣玩具震动 自慰器女 成人情趣用品震动 电动飞机杯 无线跳蛋 穿戴跳蛋 吮吸器 充电暖手宝 暖手宝充电 ' +
      'usb暖手宝 电暖宝 电动美容 led面罩 光疗面罩 面膜仪 电子体脂秤 体脂秤 美容棒 黄金美容棒 电动粉扑 电动化妆刷 化妆镜带灯 带灯化妆镜 led化妆镜 补妆镜带灯' +
      ' 筋膜抢 深层按摩枪 颈膜枪 肌肉放松枪 颈部按摩器 颈椎仪 颈挂按摩 肩颈按摩器 揉捏按摩器充电 护眼按摩 眼罩按摩 热敷眼罩充电 蒸汽眼罩充电 头皮按摩 头部按摩器 按摩梳充电 腰部按摩器充电 膝部按摩' +
      ' 护膝发热 发热护膝充电 电热护膝充电 暖宫仪 暖宫腰带充电 姨妈神器 暖腰宝 发热围脖 电热围巾 加热围巾 发热鞋垫 电热鞋垫 加热鞋垫 智能发热服 发热衣充电 电热衣 声波震动牙刷 牙刷电动 成人电动牙刷' +
      ' 情侣电动牙刷 usb牙刷电动 洗牙器便携 水牙线便携 便携冲牙 美牙仪 牙齿美白仪 剃须刀电动 电动刮胡 便携剃须刀 迷你剃须刀 男士剃须刀 刮胡子刀电动 胡须修剪器 胡须刀电动 理发剪电动 电动理发' +
      ' 油头电推 光头神器 剃头刀电动 剃发器 婴儿剃头 鼻毛修剪 鼻毛剪 腋毛剃毛 女士脱毛器 腿毛刮 私处剃毛 比基尼修剪 宠物剃毛 狗狗剃毛 狗狗推子 脚毛剃 宠物美容器 吸毛器宠物 宠物梳毛吸尘 激光脱毛仪' +
      ' 导出仪 射频仪 提拉紧致仪 微电流美容 震动洗脸仪 硅胶洁面仪 洁面仪硅胶 洗脸刷电动 黑头吸 毛孔吸尘器 黑头吸出仪 蒸脸器便携 手持补水仪 补水喷雾仪 睫毛夹电动 电烫睫毛 烫睫毛器 修脚器电动' +
      ' 修脚电动 去死皮电动 磨脚皮电动 电动修甲 电动磨甲 美甲打磨充电 婴儿磨甲 婴儿指甲磨 电动指甲 美甲灯充电 无线美甲灯 便携卷发棒无线 无线卷发 无线夹板 充电卷发 便携吸奶 吸奶器电动 暖奶器便携' +
      ' 便携暖奶 恒温奶瓶套无线 电动雾化器手持 雾化仪便携 网式雾化 吸鼻器电动 胎心监护 胎语仪 止鼾仪器 助眠仪 睡眠助眠仪 理疗仪充电 经络仪 按摩贴 微电流贴 ems腹肌 腹肌贴 健腹仪 足疗贴 刮痧仪充电' +
      ' 拔罐仪 电动拔罐 随身灸 电子艾灸 无烟灸仪 震动按摩棒 震动器 av棒 自慰棒 女用震动 情趣跳蛋 遥控跳蛋 吮吸 飞机杯震动 锁精环震动 情趣用品女 暖手宝两用 暖手充电宝 暖宝宝充电 usb暖手 led美容面罩' +
      ' 红光面罩 大排灯 光谱仪 体脂称 体重秤电子 智能体重秤 电子秤人体 人体秤 婴儿秤 化妆镜充电 led镜 化妆镜led 发光化妆镜 点痣笔 扫斑笔 纹眉机无线 无线纹身机 纹身笔无线 电动睫毛刷 血糖仪套装' +
      ' 血压仪 血压测量仪 电子血压计 体温计红外 耳温计 额温计 额温 电子体温 听诊器蓝牙',
    en:
      'microcurrent face,dermaplaning tool,sonic dermaplaning,uv sterilizer wand,facial steamer nano,vibrating massager,singing birthday card,' +
      'massage gun,percussion massager,muscle massager,neck massager,eye massager,scalp massager,knee massager,foot massager cordless,back massager cordless,shoulder massager cordless,handheld massager,mini massager,ems massager,leg massager,hand massager,head massager electric,gua sha massager electric,electric gua sha,electric cupping,cupping massager,' +
      'heating pad cordless,heated vest,heated glove,heated sock,heated jacket,heated scarf,menstrual heating pad,period heating pad,hand warmer rechargeable,rechargeable hand warmer,electric hand warmer,usb hand warmer,' +
      'electric toothbrush,sonic toothbrush,kids electric toothbrush,water flosser,oral irrigator,teeth cleaner electric,dental flosser cordless,electric shaver,electric razor,foil shaver,rotary shaver,mini shaver,beard trimmer,hair trimmer,hair clipper,nose hair trimmer,nose trimmer,ear trimmer,body trimmer,bikini trimmer,body groomer,pet clipper,dog clipper,dog grooming clipper,cordless epilator,lady shaver,hair remover electric,eyebrow trimmer,facial hair remover,' +
      'facial cleansing brush,face cleansing brush,sonic face brush,silicone face brush electric,blackhead remover vacuum,blackhead vacuum,pore vacuum,pore cleaner,microcurrent device,facial massager,face massager,beauty device,led face mask,led mask therapy,red light therapy mask,nano mister,facial steamer portable,nano facial mister,ionic face lifter,eye wand,heated eyelash curler,electric callus remover,callus remover electric,electric foot file,electric nail file,nail drill cordless,portable nail drill,electric nail clipper,baby nail trimmer,electric nail trimmer,' +
      'cordless hair straightener,cordless curling iron,cordless hair curler,automatic hair curler cordless,cordless hair dryer,wearable breast pump,breast pump,electric breast pump,portable bottle warmer,bottle warmer cordless,portable nebulizer,mesh nebulizer,handheld nebulizer,nasal aspirator electric,electric nasal aspirator,fetal doppler,tens unit,tens machine,anti snoring device electric,' +
      'vibrator,personal massager,wand massager,love egg,sex toy vibrating,male masturbator automatic,rabbit vibrator,clit sucker,prostate massager,vibrating ring,magic wand massager,lighted makeup mirror,led makeup mirror,makeup mirror with light,makeup brush cleaner electric,ear cleaner electric,lice comb electric,heated eyelash,body fat scale,smart scale' +
      ',deep tissue massager,deep tissue massage gun,fascia gun,mini massage gun,cordless massager,neck and shoulder massager cordless' +
      ',heated eye massager,eye massager heat,scalp massager electric,electric scalp massager,knee massager heat' +
      ',heated knee brace,heated back massager cordless,cordless heating pad,portable heating pad,heated blanket battery' +
      ',battery heated,heated insole,rechargeable heated,heated hoodie,heated shawl battery,heated mitten,heated belt' +
      ',menstrual pad heating,sonic electric toothbrush,toothbrush electric,rechargeable toothbrush,power toothbrush' +
      ',travel toothbrush electric,cordless water flosser,portable water flosser,cordless oral irrigator,water pick cordless' +
      ',teeth whitening kit led,teeth whitening light,led teeth whitening,ultrasonic tooth cleaner,electric plaque remover' +
      ',electric shavers for men,electric head shaver,head shaver,bald head shaver,rotary razor,electric foil razor' +
      ',electric razor for men,wet dry shaver,groin trimmer,ball trimmer,body hair trimmer,manscaping trimmer' +
      ',beard grooming kit,hair clipper cordless,barber clipper cordless,cordless clipper,cordless trimmer,t blade trimmer' +
      ',t outliner,zero gap trimmer,dog nail grinder,pet nail grinder,pet grooming vacuum cordless,dog grooming kit cordless' +
      ',pet hair clipper,dog paw trimmer,epilator,ipl cordless,electric lady shaver,bikini shaver,painless hair remover' +
      ',facial hair trimmer,peach fuzz remover electric,dermaplaning electric,face hair remover,face scrubber electric' +
      ',sonic facial brush,ultrasonic skin scrubber,skin spatula,facial toning device,microcurrent facial,rf device' +
      ',radio frequency skin,ems face,face lifting device,skin tightening device,facial steamer handheld,handheld facial steamer' +
      ',nano spray mister,mist sprayer rechargeable,heated lash curler,lash curler heated,electric eyelash curler' +
      ',electric foot callus remover,foot file electric,electric pedicure,electric manicure set,nail drill rechargeable' +
      ',nail drill portable,cordless nail lamp,rechargeable nail lamp,portable nail lamp,cordless straightener' +
      ',cordless flat iron,rechargeable hair straightener,cordless curler,cordless hair curling,cordless automatic curler' +
      ',cordless hot brush,wireless curling iron,hands free breast pump,double electric breast pump,portable breast pump' +
      ',wireless breast pump,travel bottle warmer,portable baby bottle warmer,rechargeable bottle warmer,nebulizer portable' +
      ',baby nasal aspirator electric,nose sucker electric,baby heart monitor,tens ems unit,muscle stimulator' +
      ',ems muscle stimulator,abs stimulator,ems foot massager,bullet vibrator,wand vibrator,clitoral stimulator' +
      ',clitoral vibrator,remote control vibrator,panty vibrator,couple vibrator,g spot vibrator,anal vibrator' +
      ',vibrating butt plug,vibrating egg,sucking vibrator,rose toy,masturbator electric,automatic masturbator' +
      ',penis vibrator,compact mirror led,travel makeup mirror led,lighted vanity mirror rechargeable,lighted travel mirror' +
      ',wireless tattoo machine,wireless tattoo pen,tattoo machine wireless,plasma pen,derma pen wireless,microneedling pen wireless' +
      ',thermometer digital infrared,non contact thermometer,no touch thermometer,body thermometer digital,basal thermometer' +
      ',glucometer,blood sugar monitor,blood pressure cuff rechargeable,wrist blood pressure,blood pressure monitor rechargeable' +
      ',red light therapy device,red light therapy belt,ear dryer,nose trimmer for men,lint shaver rechargeable' +
      ',electric makeup brush cleaner,smart body scale,bluetooth scale',
    unless:
      '冲牙器喷头,喷头替换,刷头,牙刷头,刀头,刀片,刀网,网罩,刀座,剃须膏,替换装,干电池款无,brush head,replacement head,toothbrush head,shaver head,' +
      'clipper blade,blade,guard comb,flange,nozzle,吸奶器配件,喇叭罩,储奶袋,milk bag,nursing bra,tubing,concrete,混凝土,水泥,工业,热水袋,灌水,暖手宝套,' +
      'electrode pad,电极片,gel pads,pads refill,adhesive,手持挂烫,木质,刮痧板,charging cable,power cord,插头,自发热,自发热贴,一次性' +
      ',手动,剃须刀头,剃须刀片,刀片,牙刷套,牙刷架,牙刷盒,牙刷座,温度计架,手动剃须,安全剃须,双面剃须,razor stand,safety razor,razor blades,holder,travel case' +
      ',插电,220v,替换,配件,刷头,吊带,美容师,洗发,药,cable,wired,plug in',
    samples: {
      hits: ['筋膜枪 按摩器', '电动牙刷 成人 声波', 'Hair clipper cordless for men'],
      misses: [
        '电动牙刷 替换刷头 4支',
        '吸奶器配件 喇叭罩',
        'Electric toothbrush replacement brush head 4 pack',
      ],
    },
  }),
  equipment({
    id: 'XG-BAT-031',
    kind: { zh: '家居小电器、灯具', en: 'small household appliances and lamps' },
    zh:
      '扫拖机器人 扫拖一体 扫拖 扫地拖地 自动扫地 窗宝 擦玻璃机 擦玻璃器电动 石头扫拖 追觅扫 石头g20 扫拖洗 自清洁机器人 ' +
      '无线吸尘器 手持吸尘器 车载吸尘器无线 无线车载吸尘器 桌面吸尘器 迷你吸尘器 扫地机器人 扫地机 拖地机器人 擦窗机器人 擦玻璃机器人 无线洗地机 洗地机 ' +
      '除螨仪无线 无线除螨仪 电动拖把 无线拖把 泳池机器人 割草机器人 手持风扇 小风扇 手持小风扇 迷你风扇 挂脖风扇 挂脖小风扇 颈挂风扇 usb风扇 usb小风扇 ' +
      '桌面风扇充电 折叠风扇 充电风扇 夹子风扇 婴儿车风扇 露营风扇 迷你电风扇 腰挂风扇 充电台灯 充电小夜灯 感应夜灯 人体感应灯 感应小夜灯 橱柜灯充电 ' +
      '无线橱柜灯 衣柜灯 露营灯 野营灯 帐篷灯 马灯充电 充电灯泡 应急灯 应急照明灯 停电应急灯 led应急灯 头灯充电 充电头灯 强光手电筒充电 强光手电筒 ' +
      '充电手电筒 充电手电 强光手电 战术手电 紫外线手电 手电 钥匙扣手电 工作灯充电 磁吸工作灯 自行车灯 自行车前灯 自行车尾灯 骑行灯 单车灯 夜骑尾灯 夜钓灯 ' +
      '钓鱼灯充电 太阳能灯 太阳能路灯 太阳能庭院灯 太阳能草坪灯 太阳能壁灯 太阳能灯串 太阳能感应灯 太阳能投光灯 太阳能灯户外 太阳能户外灯 太阳能花园灯 ' +
      '灭蚊灯充电 电苍蝇拍 阅读灯夹 夹书灯 看书灯 挂脖阅读灯 挂脖灯 触摸灯无线 氛围灯无线 蓝牙氛围灯 日落灯充电 榨汁杯 便携榨汁杯 便携式榨汁杯 充电榨汁杯 ' +
      '随行榨汁杯 迷你榨汁机 电动开瓶器 电动红酒开瓶器 电动打蛋器无线 无线打蛋器 电动打蛋器手持 蒜泥机电动 电动蒜泥器 电动绞蒜器 迷你绞肉机无线 无线料理机 ' +
      '电动研磨器 电动胡椒研磨器 奶泡器充电 电动奶泡器 打奶泡器 电动搅拌杯 自动搅拌杯 便携咖啡机 便携式烧水杯充电 电热饭盒充电 保温杯显温 智能保温杯 ' +
      '温显保温杯 智能水杯 便携消毒杯 自动饮水机桶装 抽水器 桶装水抽水器 电动抽水器 饮水机抽水器 上水器电动 自动上水器 电动喷壶 电动喷雾器 喷雾消毒枪 ' +
      '纳米消毒枪 纳米喷雾枪 毛球修剪器 去毛球器 剃毛球器 起球修剪器 去球器充电 打毛器 电动清洁刷 无线清洁刷 电动洗碗刷 洗杯刷电动 洗鞋机便携 自动洗手机 ' +
      '感应洗手机 自动感应皂液器 感应皂液器 感应皂液机 泡沫洗手机 感应垃圾桶 智能垃圾桶 智能马桶感应 自动冲水感应 感应香薰机 自动喷香机 香薰机充电 ' +
      '车载香薰机充电 usb香薰机 便携加湿器 无线加湿器 加湿器充电 usb加湿器 空气净化器便携 车载空气净化器充电 真空抽气泵 电动抽气泵 充气泵电动 电动充气泵 ' +
      '无线充气泵 车载充气泵无线 便携充气泵 充气泵充电 胎压充气泵 手持封口机 迷你封口机 封口机充电 电动缝纫机手持 手持缝纫机 手持挂烫机无线 宠物饮水机无线 ' +
      '自动喂食器 宠物喂食器 自动逗猫器 逗猫棒电动 电动逗猫 止吠器 训狗器 电击项圈 电子围栏 宠物发光项圈 发光项圈 led项圈 电子秤手提 手提秤 行李秤 厨房秤 ' +
      '电子秤厨房 咖啡秤 珠宝秤 口袋秤 门窗报警器 门磁报警器 烟感报警器 烟雾报警器 独立烟感 一氧化碳报警器 水浸报警器 人体感应报警 个人报警器 防狼报警器 ' +
      '防身报警器 女生防身报警器 电子蜡烛 led蜡烛 电子香 电子蜡烛灯 led电子蜡烛 茶蜡灯 充电电蚊拍 电蚊拍充电',
    en:
      'misting fan,smart mug,mug warmer cordless,' +
      'cordless vacuum cleaner stick,cordless vacuum stick,' +
      'stick vacuum cordless,cordless stick vacuum,handheld vacuum cordless,rechargeable night light,' +
      'rechargeable fan,cordless blender,' +
      'cordless vacuum,cordless vacuum cleaner,stick vacuum,handheld vacuum,handheld vacuum cleaner,car vacuum cordless,desktop vacuum,mini vacuum,' +
      'robot vacuum cleaner,robotic vacuum cleaner,robot vacuum and mop,robotic pool cleaner,robot pool cleaner,cordless pool cleaner,solar pool skimmer,robot window cleaner,' +
      'cordless window cleaner,' +
      'go kart 12v,electric pedal go kart,kids ride on car,electric ride on toy,solar outdoor string light,solar powered string light,solar rope light,' +
      'solar deck light,solar fence light,solar post light,solar motion light,smart posture corrector,posture corrector smart,depth finder portable,' +
      'led mask face,led mask face light,light therapy mask,bluetooth beanie hat,bluetooth headband,headphone hat,splatter gun,splat gun,electric baby swing,' +
      'baby swing bluetooth,smart scale bluetooth,electric back scrubber,rechargeable spotlight,wireless presenter,smart pen,' +
      'gps dog collar,dog gps collar,gps dog fence,gps cat collar,wireless fence system,wireless dog collar,pet gps tracker,dog bark collar,vibrating dog collar,' +
      'musical greeting card,musical card,talking greeting card,recordable greeting card,sound module card,' +
      'robot vacuum,robotic vacuum,robot mop,window cleaning robot,cordless mop,electric mop,pool cleaning robot,robot lawn mower,handheld fan,' +
      'hand fan rechargeable,portable fan,mini fan,neck fan,bladeless neck fan,clip on fan,stroller fan,usb fan,camping fan,personal fan,rechargeable lamp,' +
      'rechargeable light,cordless lamp,cordless table lamp,book light,reading light rechargeable,neck reading light,motion sensor light,' +
      'motion sensor night light,closet light,under cabinet light wireless,puck light,tap light,stick on light,camping lantern,camping light,led lantern,' +
      'emergency light,emergency lantern,headlamp,head torch,head lamp rechargeable,tactical flashlight,rechargeable flashlight,led flashlight,uv flashlight,' +
      'black light flashlight,keychain flashlight,led torch,rechargeable torch,work light rechargeable,rechargeable work light,magnetic work light,' +
      'bike light,bicycle light,bike headlight,bike tail light,bike rear light,solar light,solar lamp,solar lantern,solar string light,solar garden light,' +
      'solar street light,solar flood light,solar pathway light,solar powered light,solar fairy light,solar wall light,solar spotlight,mosquito swatter,' +
      'electric fly swatter,bug zapper racket,mosquito racket,flameless candle,led candle,led tea light,electric candle,fairy light battery,' +
      'fairy lights battery operated,portable blender,personal blender,smoothie blender cordless,usb blender,blender bottle electric,electric wine opener,' +
      'electric corkscrew,milk frother rechargeable,handheld frother,cordless hand mixer,electric salt and pepper grinder,electric pepper grinder,' +
      'electric pepper mill,electric garlic chopper,mini garlic chopper electric,mini food chopper cordless,portable espresso maker,portable coffee maker,' +
      'self stirring mug,temperature control mug,heated mug cordless,smart water bottle,water bottle pump electric,electric water dispenser pump,' +
      'water dispenser pump,electric sprayer,cordless sprayer,nano spray gun,lint remover rechargeable,fabric shaver,lint shaver,sweater shaver,' +
      'electric spin scrubber,spin scrubber,cordless scrubber,electric cleaning brush,automatic soap dispenser,touchless soap dispenser,' +
      'foam soap dispenser automatic,motion sensor trash can,automatic trash can,sensor trash can,portable humidifier,cordless humidifier,mini humidifier,' +
      'electric air pump,cordless tire inflator,tire inflator portable,portable air compressor cordless,cordless tyre inflator,portable tire inflator,' +
      'mini bag sealer,bag sealer rechargeable,handheld bag sealer,chip bag sealer,handheld sewing machine,mini vacuum pump,automatic pet feeder,' +
      'automatic cat feeder,cat toy electric,interactive cat toy,automatic cat toy,dog training collar,shock collar,bark collar,anti bark collar,' +
      'anti bark device,led dog collar,light up dog collar,wireless dog fence,pet water fountain cordless,luggage scale,digital luggage scale,kitchen scale,' +
      'digital kitchen scale,pocket scale,jewelry scale,coffee scale,smoke alarm,smoke detector,carbon monoxide detector,carbon monoxide alarm,' +
      'water leak detector,water leak alarm,door alarm,window alarm,personal alarm,personal safety alarm,self defense alarm,safety alarm keychain,key fob,' +
      'battery operated light,battery operated candle,battery operated lantern,battery powered light,string lights battery,personal alarm keychain,' +
      'flashlight keychain,keychain light,bluetooth meat thermometer',
    unless:
      '220v,插头,插座,市电,plug in,replacement filter,滤网,滚刷,尘袋,边刷,dust bag,roller brush,side brush,hepa,挂架,支架,吸顶灯,吊灯,灯罩,灯泡e27,e27,' +
      'lampshade,机械,沙漏,hourglass,机械闹钟,气动,脚踏,foot pump,hand pump,手动打气,bread knife,lamp oil,oil lamp,kerosene lantern,煤油,遥控器套,遥控器收纳,' +
      '硅胶套,blender jar,blender blade,汽车遥控,外壳,shell,battery door,not include,拖布,抹布,墙贴,pvc,水银,酒精温度计,glass thermometer,ac adapter,' +
      '自行车灯架,热水袋,lego,网卡',
    samples: {
      hits: ['手持小风扇 迷你', '太阳能灯 户外 庭院', 'Portable blender for smoothies'],
      misses: ['吸尘器 滤网 配件', '小夜灯 插电 220V', 'Paper lantern decoration'],
    },
  }),
  equipment({
    id: 'XG-BAT-032',
    kind: { zh: '电动工具、仪表', en: 'power tools and instruments' },
    zh:
      '测距手持 手持测距 红外测距 激光尺 电子卷尺 激光水平 红外水平 ' +
      '充电钻 锂电钻 手电钻锂电 锂电手电钻 充电手电钻 充电式电钻 无线电钻 锂电冲击钻 冲击钻锂电 充电螺丝刀 电动螺丝刀 电动起子 电动螺丝批 锂电螺丝刀 ' +
      '电动扳手 锂电扳手 充电扳手 无刷扳手 锂电角磨机 充电角磨机 无刷角磨机 锂电电锤 锂电锯 锂电电锯 充电电锯 充电链锯 手持电锯充电 单手锯锂电 锂电链锯 ' +
      '往复锯锂电 锂电马刀锯 锂电割草机 充电割草机 打草机锂电 电动剪枝机 电动果枝剪 锂电修枝剪 电动修枝剪 锂电吹风机 锂电鼓风机 锂电洗车机 无线洗车机 ' +
      '无线洗车枪 充电洗车水枪 充电热熔胶枪 无线热熔胶枪 锂电热熔胶枪 充电电烙铁 无线电烙铁 usb电烙铁充电 电磨笔 电动雕刻笔 雕刻笔充电 打磨笔充电 ' +
      '电动打磨机充电 锂电抛光机 电动砂纸机充电 电动胶枪 锂电喷枪 充电打气筒 瓷砖平铺机 激光测距仪 测距仪 红外测距仪 激光水平仪 红外线水平仪 水平仪充电 ' +
      '数字万用表 钳形表 测厚仪 漆膜仪 测温枪 红外测温仪 红外线测温枪 温度枪 额温枪充电 甲醛检测仪 空气检测仪 ph笔 tds笔 tds水质检测笔 金属探测器 ' +
      '地下金属探测仪 听诊器电子 汽车诊断仪 胎压监测 胎压计电子 数显胎压表 太阳能胎压监测 电子水平尺 管线探测仪 墙体探测仪 测亩仪 辐射检测仪 盖革计数器 ' +
      '噪音计 照度计 风速仪 盐度计电子 验钞笔 紫光灯充电 示波器手持 便携示波器',
    en:
      'drone detector,rf detector,bug sweeper,' +
      'laser distance measure,laser distance,laser measuring,laser tape,glm 20,glm 50,rotary laser,' +
      'cross line laser,self leveling laser,green laser level,boroscope,thermal leak detector,' +
      'gas leak detector portable,multimeter digital,digital clamp,stud sensor,digital level,' +
      'digital protractor,digital torque,soil tester digital,ph pen,tds pen,' +
      'salinity tester digital,hydrometer digital,lux meter,wind meter,decibel meter,emf meter,emf reader,' +
      'm18 fuel,m12 fuel,milwaukee m18,milwaukee m12,20v max,18v lxt,lxt lithium,dewalt 20v,dewalt atomic,' +
      'dewalt xr,makita 18v,ryobi 18v,ryobi one,ego power,ego 56v,greenworks 40v,greenworks 24v,worx 20v,' +
      'black decker 20v,craftsman v20,ridgid 18v,bosch 18v,bosch 12v,metabo hpt 18v,hart 20v,kobalt 24v,' +
      'hercules 20v,hilti nuron,einhell power x,parkside 20v,drill driver kit,hammer drill kit,' +
      'drill combo kit,combo kit 2 tool,2 tool combo,impact driver kit,' +
      'cordless drill,cordless driver,cordless screwdriver,electric screwdriver,precision electric screwdriver,power screwdriver,cordless impact driver,' +
      'cordless impact wrench,impact driver,cordless wrench,cordless ratchet,cordless grinder,cordless angle grinder,cordless saw,cordless chainsaw,' +
      'mini chainsaw,cordless mini chainsaw,cordless reciprocating saw,cordless jigsaw,cordless circular saw,cordless sander,cordless polisher,' +
      'cordless rotary tool,cordless dremel,cordless nailer,cordless glue gun,cordless hot glue gun,cordless soldering iron,rechargeable soldering iron,' +
      'engraving pen rechargeable,electric engraving pen,cordless hedge trimmer,cordless pruner,electric pruning shears,cordless pruning shears,' +
      'cordless string trimmer,cordless weed eater,cordless leaf blower,cordless pressure washer,cordless heat gun,cordless caulking gun,' +
      'electric stapler cordless,laser level,laser measure,laser distance meter,laser distance measurer,laser tape measure,golf rangefinder,' +
      'digital rangefinder,digital multimeter,clamp meter,electronic caliper,infrared thermometer,ir thermometer,forehead thermometer,ear thermometer,' +
      'laser thermometer,thermometer gun,air quality monitor,tds meter,ph meter,metal detector,stud finder,wall scanner,tire pressure gauge digital,' +
      'digital tire gauge,tpms,geiger counter,radiation detector,sound level meter,light meter,anemometer,refractometer digital,oscilloscope handheld,' +
      'moisture meter,digital angle finder,coating thickness gauge,glucose meter,glucose monitor,blood glucose meter,digital scale',
    unless:
      '钻头,批头,锯片,麻花钻,夹头,钻夹,drill bit,bit set,blade set,saw blade,chuck,test lead,表笔,探头线,支架,三脚架,tripod,test strip,试纸,lancet,裸机,bare tool,tool only,机身,pneumatic,220v,corded',
    samples: {
      hits: ['锂电手电钻 12V 双速', '激光测距仪 手持 40米', 'Cordless screwdriver 4V USB'],
      misses: ['手电钻 钻头 套装 13支', 'Drill bit set for cordless drill', '激光水平仪 三脚架 支架'],
    },
  }),
  equipment({
    id: 'XG-BAT-033',
    kind: { zh: '遥控与电动玩具', en: 'remote controlled and electric toys' },
    zh:
      '遥控飞机 遥控直升机 遥控滑翔机 遥控车 遥控汽车 遥控赛车 遥控越野车 遥控攀爬车 遥控挖掘机 遥控工程车 遥控船 遥控快艇 遥控潜艇 遥控坦克 遥控机器人 ' +
      '遥控机械狗 智能机器狗 编程机器人 儿童智能机器人 rc遥控 漂移车遥控 手势感应车 特技车遥控 变形遥控车 航模飞机 感应飞行器 感应飞机 悬浮飞行器 悬浮球飞行 ' +
      '飞行陀螺 回旋飞球 泡泡机电动 电动泡泡机 全自动泡泡机 加特林泡泡机 泡泡枪电动 电动泡泡枪 电动水枪 自动水枪 电动玩具车 电动小火车 电动火车玩具 ' +
      '轨道车电动 电动玩具狗 电动玩具 电子琴儿童 儿童电子琴 便携电子琴 手卷钢琴 会跳舞的玩具 跳舞仙人掌 学舌仙人掌 会说话的仙人掌 早教音乐 会说话的玩偶 ' +
      '电子蜡笔 发光陀螺 发光溜溜球 发光玩具 荧光棒电子 电子荧光棒 应援棒 演唱会应援棒 发光发箍 发光头箍 发光鞋 发光气球 发光波波球 发光手环 led手环 ' +
      '发光眼镜 发光面具 led面具 电子飞镖盘 电动轮滑 儿童电动车 儿童电动汽车 童车电动 儿童摩托车电动 电动童车 玩具车可坐人电动',
    en:
      'walkie talkie kids,kids walkie talkies,walkie talkie for kids,walkie talkies kids,' +
      'laser cat toy,cat laser toy,light up balloon,led balloon,' +
      'traxxas,arrma,losi,axial scx,team associated,ecx rc,hpi racing,tamiya rtr,rtr truck,rtr buggy,' +
      'brushless rtr,wltoys,mjx hyper go,race truck rtr,crawler rtr,basher rtr,' +
      'rc helicopter,remote control helicopter,remote controlled helicopter,rc plane,rc airplane,rc glider,rc car,remote control car,rc truck,' +
      'remote control truck,rc crawler,rc buggy,rc monster truck,rc drift car,rc boat,remote control boat,rc submarine,rc tank,rc excavator,' +
      'remote control excavator,rc stunt car,stunt car remote control,gesture sensing car,remote control robot,rc robot,robot dog,robot toy,coding robot,' +
      'smart robot for kids,flying orb ball,flying ball toy,hover ball,flying spinner,flying toy rechargeable,bubble machine,automatic bubble,' +
      'electric water gun,electric water pistol,dancing cactus,talking cactus,talking toy,singing toy,roll up piano,light up toy,led glove,led mask,' +
      'led glasses light up,light up glasses,light up headband,light up shoe,led bracelet light up,light up bracelet,light stick concert,ride on car,' +
      'kids ride on,electric ride on,kids electric car,walkie talkie toy,metal detector kids,electronic dart board,electronic drum pad,' +
      'electronic learning toy,electric toy,electronic pet',
    unless:
      'bubble solution,泡泡液,泡泡水,bubble refill,补充液,惯性车,回力车,回力,pull back,friction,车壳,车身壳,轮胎,rc shell,body shell,rc tire,servo,舵机,电调,' +
      'esc,接收机,荧光手环化学,glow stick,spare part,帆布,贴纸,颜料,服装,decal,lego,body post,plastic body,parts',
    samples: {
      hits: ['遥控汽车 越野 四驱', '电动泡泡机 加特林', 'RC car 4WD off road monster'],
      misses: ['不含电池 遥控汽车玩具', '回力车 合金 玩具', 'Batteries not included RC truck shell'],
    },
  }),
];
