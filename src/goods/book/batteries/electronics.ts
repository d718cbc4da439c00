import { equipment } from './holder.ts';

/** What makes an accessory of a brand's name wherever it stands in the title. */
const FOR_A_BRAND =
  'case,cover,strap,band,holder,stand,mount,cable,charger,adapter,dock,protector,skin,sticker,film,tempered glass,bag,sleeve,pouch,keyboard,hub,lens,' +
  'screen,digitizer,flex,tripod,filter,grip,for,compatible,remote,tips,hooks,lanyard,keychain,ring,stylus,book,game,app,' +
  '壳,套,膜,线,充电器,充电头,支架,贴,表带,包,键盘,转接,适用,保护,耳塞,挂绳,屏幕,总成,配件,数据,底座,滤镜,三脚架,电容笔,手写笔,排线,维修,镜头,卡针,游戏,软件,闪光灯';

export const electronics = [
  equipment({
    id: 'XG-BAT-020',
    kind: { zh: '手机、电脑、阅读器', en: 'phones, computers, readers' },
    zh:
      '智能手机 全网通手机 老人机 老年机 老年手机 翻盖手机 按键手机 学生手机 三防手机 折叠屏手机 5g手机 二手手机 安卓手机 双卡手机 直板手机 备用手机 ' +
      '游戏手机 笔记本电脑 手提电脑 游戏本 轻薄本 超极本 上网本 平板电脑 安卓平板 学习平板 儿童平板 平板手机 二合一平板 电子书阅读器 电纸书 墨水屏阅读器 ' +
      '电子纸阅读器 阅读器 学习机 点读机 点读笔 词典笔 扫描笔 扫读笔 翻译机 翻译笔 电子词典 早教机 故事机 儿童早教故事机 复读机 听力机 单词机 错题打印机 ' +
      '错题机 口袋打印机 便携打印机 热敏打印机便携 蓝牙打印机 标签打印机手持 pos机 手持终端 pda手持 无线扫码枪 无线扫描枪 蓝牙扫码枪 随身wifi 移动wifi ' +
      '随行wifi 便携wifi 4g路由器便携 液晶手写板 手写板儿童 电子手写板 电子画板 写字板液晶 智能门锁 指纹锁 密码锁智能 指纹门锁 电子锁指纹 蓝牙锁 指纹挂锁 ' +
      '无线鼠标充电 充电鼠标 蓝牙键盘 无线键盘充电 触控笔充电 电容笔主动式 主动式电容笔 手写笔充电 遥控指环 投影仪便携 便携投影仪 迷你投影仪电池 智能眼镜 ' +
      'ar眼镜 vr一体机 录音笔 录音卡 会议录音 执法记录仪 mp3播放器 mp4播放器 随身听 无损播放器 hifi播放器 mp3随身听 mp4随身听 mp5播放器 英语听力播放器',
    en:
      'smartphone,smart phone,mobile phone,cell phone,android phone,flip phone,feature phone,5g phone,rugged phone,unlocked phone,senior phone,laptop,notebook computer,chromebook,ultrabook,tablet computer,tablet pc,android tablet,kids tablet,drawing tablet with battery,' +
      'e reader,ebook reader,e book reader,e ink reader,translator pen,reading pen,scanning pen,scan pen,translator device,language translator,voice translator,electronic dictionary,learning tablet,story machine,' +
      'bluetooth keyboard,rechargeable mouse,bluetooth mouse,portable printer,pocket printer,mini thermal printer,bluetooth printer,handheld label maker,wireless barcode scanner,bluetooth barcode scanner,mobile hotspot,portable wifi,pocket wifi,mifi,' +
      'lcd writing tablet,lcd writing board,lcd drawing tablet,smart lock,smart door lock,fingerprint lock,fingerprint padlock,smart padlock,mp3 player,mp4 player,music player,voice recorder,digital recorder,dictaphone,recorder pen,voice recorder pen,' +
      'body camera,bodycam,smart glasses,ar glasses,vr headset,handheld terminal,handheld computer,portable monitor with battery,active stylus,stylus pen for ipad,digital pen,portable projector,pocket projector',
    unless:
      '支架,贴纸,内存条,固态硬盘,拓展坞,扩展坞,手机卡,电脑桌,电脑包,双肩包,背包,软件,充值,代练,租,维修,内存卡,存储卡,sd卡,lego,backpack,ddr3,ddr4,ddr5,' +
      'sodimm,laptop ram,laptop motherboard,laptop desk,lap desk,fancy dress,cooling pad,cooler,phone booth,leap frog,钢化,屏蔽,信号,网卡',
    hsHint: '851713 851714 847130 851711',
    samples: {
      hits: ['老人机 大字大声 双卡', '儿童液晶手写板 8.5寸', 'LCD writing tablet for kids 8.5 inch'],
      misses: [
        'Laptop backpack 15.6 inch waterproof',
        '笔记本电脑 内存条 DDR4 8G',
        'Magnetic phone case for iPhone 15',
      ],
    },
  }),
  equipment({
    id: 'XG-BAT-022',
    kind: { zh: '耳机、音箱、话筒', en: 'headphones, speakers, microphones' },
    zh:
      '蓝牙耳机 无线耳机 tws耳机 tws 真无线耳机 降噪耳机 骨传导耳机 挂脖耳机 颈挂耳机 耳夹耳机 耳夹式耳机 头戴式耳机 头戴耳机 睡眠耳机 游戏耳机无线 ' +
      '电竞耳机无线 气传导耳机 开放式耳机 入耳式蓝牙 蓝牙耳麦 无线耳麦 蓝牙耳塞 翻译耳机 助听器 助听耳机 无线助听 辅听器 声音放大器 蓝牙音箱 无线音箱 ' +
      '蓝牙音响 无线音响 便携音箱 户外音箱 广场舞音响 拉杆音箱 拉杆音响 音箱便携 小音箱蓝牙 智能音箱便携 无线麦克风 无线话筒 蓝牙麦克风 蓝牙话筒 k歌麦克风 ' +
      '全民k歌话筒 k歌话筒 领夹麦 领夹麦克风无线 无线领夹麦 无线领夹麦克风 小蜜蜂扩音器 扩音器 喊话器 扬声器喊话 唱戏机 插卡音箱 收音机充电 念佛机 ' +
      '蓝牙适配器充电 蓝牙发射器 蓝牙帽',
    en:
      'bluetooth earphone,bluetooth headphone,bluetooth headset,bluetooth earbud,bluetooth earpiece,wireless earbud,wireless earphone,wireless earpiece,tws earbud,tws earphone,true wireless,wireless headphone,wireless headset,noise cancelling headphone,noise cancelling earbud,noise canceling headphone,noise canceling earbud,anc headphone,anc earbud,' +
      'open ear headphone,open ear earbud,clip on earbud,ear clip headphone,bone conduction headphone,bone conduction earphone,neckband headphone,neckband earphone,sleep headphone,sleep earbud,over ear headphone bluetooth,gaming headset wireless,translation earbud,hearing aid,hearing amplifier,sound amplifier,' +
      'bluetooth speaker,wireless speaker,portable speaker,outdoor speaker,party speaker,shower speaker,mini speaker,wireless microphone,bluetooth microphone,karaoke microphone,karaoke machine,lavalier microphone wireless,wireless lavalier mic,wireless lavalier microphone,wireless lapel mic,wireless mic,voice amplifier,megaphone,bluetooth beanie,bluetooth sleep mask,bluetooth eye mask,bluetooth hat',
    unless:
      '3.5mm有线,type c有线,头戴式耳机架,耳机架,支架,stand only,usb dongle,喇叭单元,耳机单元,wall mount,模块,防风罩,咪罩,windscreen,海绵套,功放',
    samples: {
      hits: ['TWS蓝牙耳机 带充电仓', '骨传导耳机 运动 跑步', 'Karaoke microphone for kids bluetooth'],
      misses: ['蓝牙耳机保护套 硅胶', '有线耳机 3.5mm 入耳式', 'Speaker wall mount bracket pair'],
    },
  }),
  equipment({
    id: 'XG-BAT-023',
    kind: { zh: '手表、手环、定位器', en: 'watches, bands, trackers' },
    zh:
      '智能手表 电话手表 儿童手表 定位手表 运动手表 智能手环 运动手环 蓝牙手环 心率手环 心率带 智能戒指 手环手表 智能腕表 血压手表 血氧手表 智能穿戴 计步器 ' +
      'gps定位器 gps追踪器 定位器 定位追踪器 宠物定位器 汽车定位器 防丢器 防走丢定位器 蓝牙防丢器 物品追踪器 找物器 电子手表 电子表 石英表 石英手表 夜光手表 ' +
      'led手表 运动电子表 儿童电子表 护士表 怀表石英 光动能手表 潜水电脑表 骑行码表 自行车码表 gps码表 码表 血氧仪 指夹血氧仪 心率监测',
    en:
      'smart watch,fitness tracker,fitness watch,fitness band,smart band,smart bracelet,smart ring,activity tracker,heart rate monitor,heart rate strap,' +
      'gps watch,kids gps watch,sports watch,running watch,blood pressure watch,gps tracker,gps tracking device,gps locator,pet tracker,key finder,' +
      'item finder,item tracker,luggage tracker,bluetooth tracker,airtag,bluetooth tag,car tracker,digital watch,led watch,quartz watch,electronic watch,' +
      'diving computer,dive computer,bike computer,cycling computer,pulse oximeter,fingertip oximeter,oximeter,pedometer',
    unless:
      '机械表,机械手表,自动机械,mechanical,automatic watch,瓷砖,磁砖,找平,表带,表盒,表链,表壳,手表盒,winder,stencil,y型,十字,watch box,watch tool,不带电,' +
      'charging cable,band replacement,replacement band,tile,strap only,定位器瓷砖,开门器,钻孔,穴位,圆规,模型,链条定位,watch strap,watch band,' +
      'replacement strap,strap for,watch dial',
    samples: {
      hits: ['儿童手表 定位 防水', 'GPS tracker for pets', 'Quartz watch ladies leather'],
      misses: [
        '苹果手表表带 不锈钢 米兰尼斯',
        'Smart watch strap 22mm silicone',
        '瓷砖定位器 找平器 100只',
        '全自动机械手表 男',
      ],
    },
  }),
  equipment({
    id: 'XG-BAT-024',
    kind: { zh: '相机、云台、行车记录', en: 'cameras, gimbals, dash cameras' },
    zh:
      '运动相机 数码相机 微单相机 单反相机 卡片机 ccd相机 拍立得 拍立得相机 儿童相机 全景相机 水下相机 数码摄像机 dv摄像机 摄像机手持 手持摄像机 手持云台 手机云台 手机稳定器 三轴稳定器 防抖云台 行车记录仪 狩猎相机 红外相机 野外相机 监控电池款 电池摄像头 低功耗摄像头 太阳能摄像头 太阳能监控 无线门铃可视 可视门铃 智能门铃 电子猫眼 智能猫眼 可视猫眼 ' +
      '内窥镜 工业内窥镜 无线内窥镜 可视耳勺 可视挖耳勺 可视采耳 挖耳勺内窥镜 电子显微镜 天文相机 婴儿监视器 宝宝监控器 自拍杆蓝牙 蓝牙自拍杆 自拍杆 自拍杆三脚架 补光灯便携 口袋补光灯 直播补光灯充电 闪光灯相机 机顶闪光灯',
    en:
      'action camera,action cam,sports camera,digital camera,mirrorless camera,dslr camera,dslr,instant camera,polaroid camera,instax camera,kids camera,camcorder,video camera,360 camera,underwater camera,dash camera,dash cam,trail camera,game camera,hunting camera,' +
      'battery camera,wireless security camera battery,solar camera,solar security camera,video doorbell,wireless doorbell camera,baby monitor,gimbal,gimbal stabilizer,phone gimbal,camera stabilizer,handheld gimbal,selfie stick,bluetooth selfie stick,endoscope camera,borescope camera,borescope,ear wax removal camera,ear camera,otoscope camera,digital microscope,camera flash,speedlite,vlogging camera,webcam battery,pocket camera,wildlife camera,underwater drone',
    unless:
      '内存卡,存储卡,sd卡,读卡器,镜头盖,相机包,相机带,背带,遮光罩,支架,lego,三脚架快装板,memory card,sd card,card reader,lens cap,tripod mount,camera strap,' +
      'instant film,camera film,胶片,快装板,兔笼,cage,battery grip,手柄,拍立得相纸,机械,蜂窝,dummy,plexiglass,贴膜,模型,camera bag,camera backpack,' +
      'camera case,backpack',
    hsHint: '852589',
    samples: {
      hits: [
        '拍立得 一次成像 mini12',
        '行车记录仪 前后双录',
        'Instant camera with film bundle set, 20 shots camera kids camera',
      ],
      misses: ['数码相机 内存卡 64G', 'Camera strap leather vintage', 'Dash cam mount adhesive holder'],
    },
  }),
  equipment({
    id: 'XG-BAT-025',
    kind: { zh: '掌机、手柄', en: 'handheld consoles, game pads' },
    zh: '游戏掌机 掌机 掌上游戏机 掌上机 psp游戏机 复古游戏机掌上 switch游戏机 游戏手柄 无线手柄 蓝牙手柄 手机手柄 吃鸡手柄 俄罗斯方块机 电子宠物机 拓麻歌子 vr眼镜一体机',
    en: 'handheld game console,handheld game player,handheld console,handheld gaming device,retro handheld,retro game console handheld,portable game console,steam deck,wireless controller,game controller wireless,bluetooth gamepad,wireless gamepad,bluetooth controller,virtual pet,tamagotchi',
    unless:
      'thumb grip,charging dock,charging station,skin,storage,收纳,摇杆帽,贴纸,支架,卡带,按键帽,silicone,diaphragm,relay,led controller,rgb',
    samples: {
      hits: ['掌上游戏机 复古怀旧 500款', '无线手柄 PC 安卓', 'Retro handheld game console 3.5 inch'],
      misses: ['Switch 收纳包 硬壳', '掌机 保护套', 'Thumb grip caps for wireless controller'],
    },
  }),
  equipment({
    id: 'XG-BAT-026',
    kind: { zh: '品牌电子产品', en: 'electronics known by their brand' },
    zh: 'kindle电子书 苹果手机 华为手机 小米手机 荣耀手机 三星手机 红米手机 苹果平板 苹果笔记本 华为平板 小米平板 苹果手表 华为手表 小米手环 华为手环',
    en: 'iphone,ipad,macbook,airpods,apple watch,galaxy watch,galaxy buds,galaxy tab,kindle,gopro hero,gopro camera,nintendo switch,oculus quest,fitbit,garmin watch,garmin forerunner,dji osmo,insta360,jbl flip,bose quietcomfort,huawei watch,redmi buds,redmi note,pixel phone',
    unless: FOR_A_BRAND,
    samples: {
      hits: ['Apple iPhone 13 128GB midnight unlocked', '小米手环 8 标准版', 'Kindle Paperwhite 16GB'],
      misses: ['Clear case iPhone 15 Pro Max', '苹果手机 钢化膜 高清', 'iPad 10th gen keyboard folio'],
    },
  }),
];
