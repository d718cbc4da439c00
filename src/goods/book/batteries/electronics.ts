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
      '学练机 学练平板 学习平板电脑 家教机 智能学习机 ai学习机 全国联保手机 国行双卡 电竞手机 全网通 双卡双待 5g全网通 未拆封手机 ' +
      '智能手机 全网通手机 老人机 老年机 老年手机 翻盖手机 按键手机 学生手机 三防手机 折叠屏手机 5g手机 二手手机 安卓手机 双卡手机 直板手机 备用手机 ' +
      '游戏手机 笔记本电脑 手提电脑 游戏本 轻薄本 超极本 上网本 平板电脑 安卓平板 学习平板 儿童平板 平板手机 二合一平板 电子书阅读器 电纸书 墨水屏阅读器 ' +
      '电子纸阅读器 阅读器 学习机 点读机 点读笔 词典笔 扫描笔 扫读笔 翻译机 翻译笔 电子词典 早教机 故事机 儿童早教故事机 复读机 听力机 单词机 错题打印机 ' +
      '错题机 口袋打印机 便携打印机 热敏打印机便携 蓝牙打印机 标签打印机手持 pos机 手持终端 pda手持 无线扫码枪 无线扫描枪 蓝牙扫码枪 随身wifi 移动wifi ' +
      '随行wifi 便携wifi 4g路由器便携 液晶手写板 手写板儿童 电子手写板 电子画板 写字板液晶 智能门锁 指纹锁 密码锁智能 指纹门锁 电子锁指纹 蓝牙锁 指纹挂锁 ' +
      '无线鼠标充电 充电鼠标 蓝牙键盘 无线键盘充电 触控笔充电 电容笔主动式 主动式电容笔 手写笔充电 遥控指环 投影仪便携 便携投影仪 迷你投影仪电池 智能眼镜 ' +
      'ar眼镜 vr一体机 录音笔 录音卡 会议录音 执法记录仪 mp3播放器 mp4播放器 随身听 无损播放器 hifi播放器 mp3随身听 mp4随身听 mp5播放器 英语听力播放器' +
      ' 手机 智能机 安卓机 功能机 老年人手机 长辈机 学生平板 平板安卓 网课平板 护眼平板 笔记本电脑轻薄 学生电脑笔记本 商务笔记本 电子书 墨水屏 口袋阅读 电子辞典 翻译笔学生 点读 早教故事机 宝宝故事机' +
      ' 熏教机 火火兔 儿童学习机 扫描翻译 无线键鼠充电 三模鼠标 双模鼠标 蓝牙双模 充电鼠标无线 三模键盘 蓝牙三模 机械键盘无线 无线机械键盘 便携显示器电池 移动路由 智能锁 指纹密码锁 密码锁电子 电子密码锁' +
      ' 便携打印 标签机蓝牙 蓝牙标签机 照片打印机口袋 错题打印 学生打印机便携 手写板 电子黑板 光能小黑板 电容笔 触控笔 手写笔平板 主动笔 vr眼镜 ar智能眼镜 音频眼镜 蓝牙眼镜' +
      ' ai眼镜 gps导航仪 车载导航便携 随身听mp3 学生mp3 mp3 mp4 录音机便携 采访录音 蓝牙自拍遥控',
    en:
      'graphics tablet wireless,drawing tablet wireless,presentation clicker,presenter clicker,' +
      'nokia 2780,nokia 2720,nokia 3310,nokia 105,nokia 110,nokia flip,unlocked verizon,unlocked gsm,' +
      'gsm unlocked,factory unlocked,carrier unlocked,fully unlocked,unlocked 64gb,unlocked 128gb,' +
      'unlocked 256gb,unlocked 512gb,64gb unlocked,128gb unlocked,256gb unlocked,512gb unlocked,' +
      'unlocked android,unlocked dual sim,dual sim unlocked,refurbished phone,straight talk phone,tracfone,' +
      'jitterbug,' +
      'lenovo tab,tab m10,tab p11,tab a9,honor pad,redmi pad,xiaomi pad,oneplus pad,teclast,blackview tab,' +
      'doogee,ulefone,oukitel,blackview,cubot,umidigi,tcl 40,nokia c,nokia g,honor magic,realme c,' +
      'infinix hot,tecno spark,vivo y,oppo a,oppo reno,huawei p,huawei mate,sony xperia,zenfone,rog phone,' +
      'smartphone,smart phone,mobile phone,cell phone,android phone,flip phone,feature phone,5g phone,rugged phone,unlocked phone,senior phone,laptop,notebook computer,chromebook,ultrabook,tablet computer,tablet pc,android tablet,kids tablet,drawing tablet with battery,' +
      'e reader,ebook reader,e book reader,e ink reader,translator pen,reading pen,scanning pen,scan pen,translator device,language translator,voice translator,electronic dictionary,learning tablet,story machine,' +
      'bluetooth keyboard,rechargeable mouse,bluetooth mouse,portable printer,pocket printer,mini thermal printer,bluetooth printer,handheld label maker,wireless barcode scanner,bluetooth barcode scanner,mobile hotspot,portable wifi,pocket wifi,mifi,' +
      'lcd writing tablet,lcd writing board,lcd drawing tablet,smart lock,smart door lock,fingerprint lock,fingerprint padlock,smart padlock,mp3 player,mp4 player,music player,voice recorder,digital recorder,dictaphone,recorder pen,voice recorder pen,' +
      'body camera,bodycam,smart glasses,ar glasses,vr headset,handheld terminal,handheld computer,portable monitor with battery,active stylus,stylus pen for ipad,digital pen,portable projector,pocket projector' +
      ',dual sim phone,sim free phone,basic phone,big button phone,satellite phone case free,burner phone,gaming phone' +
      ',gaming laptop,touchscreen laptop,2 in 1 laptop,business laptop,student laptop,refurbished laptop,10 inch tablet' +
      ',11 inch tablet,8 inch tablet,android 14 tablet,toddler tablet,e ink tablet,eink tablet,digital notebook tablet' +
      ',color ereader,apple pencil,stylus pencil,active pen,multi device keyboard,foldable bluetooth keyboard' +
      ',bluetooth mechanical keyboard,wireless mechanical keyboard,silent wireless mouse rechargeable,portable label printer' +
      ',label printer bluetooth,photo printer portable,mini photo printer,thermal printer mini,sticker printer' +
      ',pocket thermal printer,4g mobile router,travel router battery,gps navigator,handheld gps,hiking gps,golf gps' +
      ',keyless entry lock,keypad door lock,electronic door lock,electronic deadbolt,smart deadbolt,biometric lock' +
      ',biometric gun safe,bluetooth padlock,smart luggage,walkman,portable cd player,portable dvd player,dvd player portable' +
      ',cassette player portable,portable cassette player,language translator device,pocket translator,bluetooth glasses' +
      ',smart audio glasses,bluetooth sunglasses,drawing pad lcd,doodle board lcd,lcd doodle board,kids laptop' +
      ',handheld scanner,portable scanner,portable document scanner,bluetooth remote shutter,digital photo frame battery' +
      ',usb microphone wireless,webcam wireless',
    unless:
      '支架,贴纸,内存条,固态硬盘,拓展坞,扩展坞,手机卡,电脑桌,电脑包,双肩包,背包,软件,充值,代练,租,维修,内存卡,存储卡,sd卡,lego,backpack,ddr3,ddr4,ddr5,' +
      'sodimm,laptop ram,laptop motherboard,laptop desk,lap desk,fancy dress,cooling pad,cooler,phone booth,leap frog,钢化,屏蔽,信号,网卡' +
      ',壳,手机套,手机膜,手机链,手机绳,手机包,手机袋,手机架,手机座,手机贴,手机卡槽,手机链条,手机挂,手机防水,手机散热,手机夹,手机镜头,手机钢化,手机壁纸,手机铃声,手机主板,手机屏,手机后盖,手机号' +
      ',手机游戏,手机遥控,手机充电,手机数据线,手机转,手机通用,手机投屏,手机清洁,手机操控,手机控制,手机app,手机 app,连手机,连接手机,看手机,玩手机,适用,兼容,通用,手机维修,拆机,懒人,手机直播' +
      ',无线充,手机托,手机信号,手机消毒,手机存放,手机指环,手机lens,手机放大,手机显微,拍照,触屏手套,手套,斜挎,手机挎,零钱,有线键盘,茶几,玩具手机,仿真手机,模型机,手机模型,展示机,防走光,挂件' +
      ',笔尖,笔套,笔帽,皮套,保护套,case,cover,for laptop,laptop bag,laptop sleeve,laptop stand,tip,nib,nibs',
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
      '主动降噪 蓝牙5.0 蓝牙5.1 蓝牙5.2 蓝牙5.3 蓝牙5.4 红米buds 小米buds5 红米buds5 红米buds4 红米buds6 buds4 buds5 buds6 ' +
      '南卡 骨导 韶音 漫步者lolli 万魔 倍思耳夹 耳夹蓝牙 漫步者蓝牙 漫步者花再 qcy 小米buds 华为freeclip ' +
      '蓝牙耳机 无线耳机 tws耳机 tws 真无线耳机 降噪耳机 骨传导耳机 挂脖耳机 颈挂耳机 耳夹耳机 耳夹式耳机 头戴式耳机 头戴耳机 睡眠耳机 游戏耳机无线 ' +
      '电竞耳机无线 气传导耳机 开放式耳机 入耳式蓝牙 蓝牙耳麦 无线耳麦 蓝牙耳塞 翻译耳机 助听器 助听耳机 无线助听 辅听器 声音放大器 蓝牙音箱 无线音箱 ' +
      '蓝牙音响 无线音响 便携音箱 户外音箱 广场舞音响 拉杆音箱 拉杆音响 音箱便携 小音箱蓝牙 智能音箱便携 无线麦克风 无线话筒 蓝牙麦克风 蓝牙话筒 k歌麦克风 ' +
      '全民k歌话筒 k歌话筒 领夹麦 领夹麦克风无线 无线领夹麦 无线领夹麦克风 小蜜蜂扩音器 扩音器 喊话器 扬声器喊话 唱戏机 插卡音箱 收音机充电 念佛机 ' +
      '蓝牙适配器充电 蓝牙发射器 蓝牙帽' +
      ' 真无线 tws降噪 蓝牙5.3耳机 半入耳蓝牙 运动蓝牙耳机 挂耳式蓝牙 耳挂蓝牙 耳机无线 无线降噪耳机 头戴无线耳机 无线头戴 头戴式无线 头戴蓝牙 头戴式蓝牙 骨传导 空气传导耳机 不入耳蓝牙 开放式蓝牙' +
      ' 真无线蓝牙 电竞无线耳机 无线游戏耳机 音箱蓝牙 音响蓝牙 户外音响 k歌音响 家用k歌 便携音响 迷你音响 桌面蓝牙音响 低音炮蓝牙 无线蓝牙音箱 智能音箱带电池 收音机老人 老人收音机 插卡收音机 便携收音机' +
      ' 唱戏机老人 看戏机 老年听戏机 扩音器教师 教师扩音器 导游扩音 大喇叭喊话 话筒无线 麦克风无线 无线麦 领夹麦无线 k歌宝 话筒音响一体 麦克风音响一体 辅听 骨导助听 助听老人 声放大器',
    en:
      'voice activated recorder,magnetic recorder,digital voice recorder,mini voice recorder,' +
      'translator earbud,language translator earbud,' +
      'wireless gaming headset,' +
      'bluetooth earphone,bluetooth headphone,bluetooth headset,bluetooth earbud,bluetooth earpiece,wireless earbud,wireless earphone,wireless earpiece,tws earbud,tws earphone,true wireless,wireless headphone,wireless headset,noise cancelling headphone,noise cancelling earbud,noise canceling headphone,noise canceling earbud,anc headphone,anc earbud,' +
      'open ear headphone,open ear earbud,clip on earbud,ear clip headphone,bone conduction headphone,bone conduction earphone,neckband headphone,neckband earphone,sleep headphone,sleep earbud,over ear headphone bluetooth,gaming headset wireless,translation earbud,hearing aid,hearing amplifier,sound amplifier,' +
      'bluetooth speaker,wireless speaker,portable speaker,outdoor speaker,party speaker,shower speaker,mini speaker,wireless microphone,bluetooth microphone,karaoke microphone,karaoke machine,lavalier microphone wireless,wireless lavalier mic,wireless lavalier microphone,wireless lapel mic,wireless mic,voice amplifier,megaphone,bluetooth beanie,bluetooth sleep mask,bluetooth eye mask,bluetooth hat' +
      ',wireless earbud bluetooth,earbud wireless,earbud bluetooth,earphone wireless,headphone wireless,headphone bluetooth' +
      ',headset wireless,headset bluetooth,in ear bluetooth,earbud noise cancelling,noise cancelling over ear' +
      ',noise cancelling wireless,active noise cancelling,over ear wireless headphone,kids wireless headphone' +
      ',kids bluetooth headphone,sport earbud,running earbud,workout earbud,ear hook earbud,earhook earbud,open ear' +
      ',air conduction headphone,single ear bluetooth,trucker headset bluetooth,otc hearing aid,hearing aid rechargeable' +
      ',personal sound amplifier,speaker bluetooth,speaker portable,portable bluetooth,waterproof speaker,wireless bluetooth speaker' +
      ',bookshelf speaker battery,boombox,pa speaker rechargeable,portable pa,karaoke speaker,mini karaoke,kids karaoke' +
      ',wireless mic system,wireless handheld microphone,lapel microphone wireless,lavalier mic wireless,portable am fm radio' +
      ',emergency radio,hand crank radio,solar radio,shortwave radio,pocket radio,bullhorn,tour guide system,white noise machine portable' +
      ',sleep headphone headband,sleep mask bluetooth,bluetooth transmitter,bluetooth receiver rechargeable,bluetooth aux adapter rechargeable',
    unless:
      '3.5mm有线,type c有线,头戴式耳机架,耳机架,支架,stand only,usb dongle,喇叭单元,耳机单元,wall mount,模块,防风罩,咪罩,windscreen,海绵套,功放' +
      ',ear tip,ear tips,eartips,耳塞套,耳套,耳机包,耳机盒,收纳,保护壳,音箱线,音响线,耳机线,有线麦,动圈,xlr,替换,单元,earmuffs,耳罩',
    samples: {
      hits: ['TWS蓝牙耳机 带充电仓', '骨传导耳机 运动 跑步', 'Karaoke microphone for kids bluetooth'],
      misses: ['蓝牙耳机保护套 硅胶', '有线耳机 3.5mm 入耳式', 'Speaker wall mount bracket pair'],
    },
  }),
  equipment({
    id: 'XG-BAT-023',
    kind: { zh: '手表、手环、定位器', en: 'watches, bands, trackers' },
    zh:
      '光动能 太阳能电波 电波表 飞亚达石英 浪琴石英 天王石英 学生表电子 ' +
      '智能手表 电话手表 儿童手表 定位手表 运动手表 智能手环 运动手环 蓝牙手环 心率手环 心率带 智能戒指 手环手表 智能腕表 血压手表 血氧手表 智能穿戴 计步器 ' +
      'gps定位器 gps追踪器 定位器 定位追踪器 宠物定位器 汽车定位器 防丢器 防走丢定位器 蓝牙防丢器 物品追踪器 找物器 电子手表 电子表 石英表 石英手表 夜光手表 ' +
      'led手表 运动电子表 儿童电子表 护士表 怀表石英 光动能手表 潜水电脑表 骑行码表 自行车码表 gps码表 码表 血氧仪 指夹血氧仪 心率监测' +
      ' 智能手表4g 儿童电话 定位电话 手表定位 运动腕表 gps手表 户外手表 测血压手表 血糖手表 手表智能 手环智能 手环运动 睡眠手环 测心率 防丢定位 老人定位 学生定位 电子狗定位 汽车gps 车载gps定位' +
      ' 定位仪 追踪器 蓝牙追踪 石英女表 石英男表 防水石英 女表石英 男表石英 卡通电子表 led电子表 中学生电子表 骑行电脑 骑行码表无线 无线码表 血氧饱和仪 血氧检测仪 指脉氧 心电仪 便携心电',
    en:
      'tile pro,tile slim,tile sticker tracker,chipolo,pebblebee,cube tracker,eufy smarttrack,airtag 4 pack,' +
      'air tag,find my tag,find my tracker,find my locator,' +
      'g shock,seiko quartz,citizen eco drive,eco drive,analog watch quartz,led digital watch,' +
      'smart watch,fitness tracker,fitness watch,fitness band,smart band,smart bracelet,smart ring,activity tracker,heart rate monitor,heart rate strap,' +
      'gps watch,kids gps watch,sports watch,running watch,blood pressure watch,gps tracker,gps tracking device,gps locator,pet tracker,key finder,' +
      'item finder,item tracker,luggage tracker,bluetooth tracker,airtag,bluetooth tag,car tracker,digital watch,led watch,quartz watch,electronic watch,' +
      'diving computer,dive computer,bike computer,cycling computer,pulse oximeter,fingertip oximeter,oximeter,pedometer' +
      ',smart watch for men,smart watch for women,smart watch kids,kids smartwatch,gps smartwatch,step counter' +
      ',step tracker,fitness smartwatch,sleep tracker ring,health ring,ecg monitor,portable ecg,dog gps,cat gps tracker' +
      ',gps collar,magnetic gps tracker,vehicle gps tracker,wallet tracker,bluetooth finder,wallet finder,dog tracker' +
      ',pulse ox,blood oxygen monitor,digital wristwatch,kids digital watch,kids led watch,sport digital watch' +
      ',analog quartz watch,quartz wristwatch,chronograph quartz,smart band fitness,bike speedometer wireless' +
      ',wireless bike computer',
    unless:
      '机械表,机械手表,自动机械,mechanical,automatic watch,瓷砖,磁砖,找平,表带,表盒,表链,表壳,手表盒,winder,stencil,y型,十字,watch box,watch tool,不带电,' +
      'charging cable,band replacement,replacement band,tile leveling,tile spacer,tile level,ceramic tile,floor tile,strap only,定位器瓷砖,开门器,钻孔,穴位,圆规,模型,链条定位,watch strap,watch band,' +
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
      '单机身 a7m4 a7m3 a7c2 a6400 a6700 zve10 z30微单 z50微单 xs20 x100vi 富士xt 佳能r50 佳能r6 佳能r5 佳能r8 佳能r10 尼康z ' +
      '尼康zfc 理光gr 数码卡片机 微单套机 单反套机 ' +
      '运动相机 数码相机 微单相机 单反相机 卡片机 ccd相机 拍立得 拍立得相机 儿童相机 全景相机 水下相机 数码摄像机 dv摄像机 摄像机手持 手持摄像机 手持云台 手机云台 手机稳定器 三轴稳定器 防抖云台 行车记录仪 狩猎相机 红外相机 野外相机 监控电池款 电池摄像头 低功耗摄像头 太阳能摄像头 太阳能监控 无线门铃可视 可视门铃 智能门铃 电子猫眼 智能猫眼 可视猫眼 ' +
      '内窥镜 工业内窥镜 无线内窥镜 可视耳勺 可视挖耳勺 可视采耳 挖耳勺内窥镜 电子显微镜 天文相机 婴儿监视器 宝宝监控器 自拍杆蓝牙 蓝牙自拍杆 自拍杆 自拍杆三脚架 补光灯便携 口袋补光灯 直播补光灯充电 闪光灯相机 机顶闪光灯' +
      ' 单反 微单 卡片相机 傻瓜相机数码 ccd 数码ccd 复古ccd 儿童照相机 照相机儿童 打印相机 相机打印 拍立得相机迷你 vlog相机 口袋相机 拇指相机 运动摄像机 防抖运动相机 头盔相机 摩托车记录仪' +
      ' 骑行记录仪 随身记录仪 拇指摄像机 行车记录 车载记录仪 稳定器 手机防抖 三轴云台 ai跟拍云台 跟拍云台 无线摄像头电池 电池监控 4g太阳能监控 太阳能球机 可视对讲门铃 无线门铃充电 猫眼摄像头' +
      ' 挖耳勺可视 采耳棒可视 智能可视 内窥镜手机 管道内窥镜 胎压 显微镜便携数码 电子目镜 红外触发相机 打猎相机 婴儿看护器 宝宝看护器 三脚架蓝牙自拍 补光灯led便携 手持补光灯 口袋灯 美颜补光灯充电',
    en:
      'coolpix,powershot,cyber shot,lumix,finepix,pixpro,zoom camera,mirrorless body,dslr body,' +
      'camera body only,body only mirrorless,point and shoot,bridge camera,kodak pixpro,ricoh gr,sony zv,' +
      'zv 1,a7 iv,eos r50,eos r6,eos r10,nikon z30,nikon zfc,x t5,' +
      'battery powered security camera,wireless security camera outdoor,security camera wireless outdoor,' +
      'outdoor camera battery,blink outdoor,arlo pro,arlo essential,eufycam,ring stick up,' +
      'ring spotlight battery,reolink argus,wyze cam battery,doorbell camera wireless,' +
      'wireless video doorbell,' +
      'action camera,action cam,sports camera,digital camera,mirrorless camera,dslr camera,dslr,instant camera,polaroid camera,instax camera,kids camera,camcorder,video camera,360 camera,underwater camera,dash camera,dash cam,trail camera,game camera,hunting camera,' +
      'battery camera,wireless security camera battery,solar camera,solar security camera,video doorbell,wireless doorbell camera,baby monitor,gimbal,gimbal stabilizer,phone gimbal,camera stabilizer,handheld gimbal,selfie stick,bluetooth selfie stick,endoscope camera,borescope camera,borescope,ear wax removal camera,ear camera,otoscope camera,digital microscope,camera flash,speedlite,vlogging camera,webcam battery,pocket camera,wildlife camera,underwater drone' +
      ',mirrorless,compact camera,point and shoot digital,point and shoot camera,ccd camera,retro digital camera' +
      ',vintage digital camera,camera for kids,kids digital camera,kids instant print camera,instant print camera' +
      ',print camera,vlog camera,pocket vlog camera,thumb camera,body worn camera,helmet camera,bike camera,motorcycle dash cam' +
      ',car dvr,4k camcorder,night vision camcorder,handycam,3 axis gimbal,phone stabilizer,smartphone gimbal' +
      ',ai tracking gimbal,doorbell camera,wireless doorbell camera battery,battery powered camera,battery security camera' +
      ',wireless outdoor camera,wire free camera,solar powered camera,cellular trail camera,ear wax camera,ear cleaner camera' +
      ',otoscope with camera,inspection camera,snake camera,endoscope,handheld microscope,portable microscope digital' +
      ',wifi microscope,telescope digital eyepiece,baby camera monitor,video baby monitor,selfie light,selfie ring light rechargeable' +
      ',on camera light rechargeable,led video light rechargeable,pocket led light',
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
    zh:
      '游戏掌机 掌机 掌上游戏机 掌上机 psp游戏机 复古游戏机掌上 switch游戏机 游戏手柄 无线手柄 蓝牙手柄 手机手柄 吃鸡手柄 俄罗斯方块机 电子宠物机 拓麻歌子 vr眼镜一体机' +
      ' 掌上游戏 游戏机掌上 怀旧游戏机掌机 复古掌机 儿童游戏机掌上 开源掌机 windows掌机 无线游戏手柄 游戏手柄蓝牙 ps5手柄 ps4手柄 xbox手柄 switch手柄 pro手柄 joycon' +
      ' joy-con 王者手柄 电子宠物 魔方游戏机 打地鼠机 vr一体 pico vr 游戏机 街机摇杆无线',
    en:
      'razer viper,g pro superlight,lightspeed mouse,logitech g502 x lightspeed,logitech g pro x,mx master,' +
      'mx anywhere,mx keys,razer basilisk v3 pro,deathadder v3 pro,magic mouse,magic keyboard,' +
      'magic trackpad,wireless gaming mouse,lightspeed wireless,' +
      'handheld game console,handheld game player,handheld console,handheld gaming device,retro handheld,retro game console handheld,portable game console,steam deck,wireless controller,game controller wireless,bluetooth gamepad,wireless gamepad,bluetooth controller,virtual pet,tamagotchi' +
      ',handheld game,handheld gaming,retro gaming handheld,portable gaming console,game console portable,handheld emulator' +
      ',pro controller,wireless pro controller,gamepad wireless,gamepad bluetooth,mobile game controller,phone game controller' +
      ',ps5 controller,ps4 controller,vr headset all in one,all in one vr,electronic virtual pet,electronic handheld game',
    unless:
      'thumb grip,charging dock,charging station,skin,storage,收纳,摇杆帽,贴纸,支架,卡带,按键帽,silicone,diaphragm,relay,led controller,rgb' +
      ',贴,膜,卡,套装卡,陶瓷,大型,投币,电视游戏机,家用电视,hdmi,hall effect module,cover,case,shell',
    samples: {
      hits: ['掌上游戏机 复古怀旧 500款', '无线手柄 PC 安卓', 'Retro handheld game console 3.5 inch'],
      misses: ['Switch 收纳包 硬壳', '掌机 保护套', 'Thumb grip caps for wireless controller'],
    },
  }),
  equipment({
    id: 'XG-BAT-026',
    kind: { zh: '品牌电子产品', en: 'electronics known by their brand' },
    zh:
      '佳明 苹果12 苹果11 苹果se 二手苹果 iphone13 iphone14 iphone15 iphone16 华为畅享 华为p60 华为p70 ' +
      '魅族20 荣耀x50 荣耀90 荣耀100 ' +
      'kindle电子书 苹果手机 华为手机 小米手机 荣耀手机 三星手机 红米手机 苹果平板 苹果笔记本 华为平板 小米平板 苹果手表 华为手表 小米手环 华为手环' +
      ' matebook matepad 荣耀平板 联想平板 华为平板电脑 freebuds lollipods airdots switch任天堂 任天堂掌机 大疆pocket 影石 小天才' +
      ' 米兔手表 佳明手表 荣耀手环 苹果15 苹果14 苹果16 苹果13 红米note 小米14 小米15 小米13 华为mate60 华为mate 华为pura 华为nova 荣耀magic 三星galaxy' +
      ' 三星s24 iqoo 真我gt 一加手机 vivo手机 oppo手机 魅族手机 文石boox 掌阅阅读器 汉王电纸书 讯飞录音笔 讯飞翻译机 戴森吸尘器 戴森v8 戴森v10 戴森v11 戴森v12 戴森v15' +
      ' 拯救者笔记本 小新pro 联想笔记本 戴尔笔记本 惠普笔记本 华硕笔记本 thinkpad surface 佳能单反 佳能相机 尼康相机 索尼微单 富士相机 索尼相机 石头扫地 科沃斯扫地 添可洗地 追觅吸尘器' +
      ' 小米吸尘器 飞利浦牙刷 欧乐b牙刷 usmile 戴尔游匣 暗影精灵',
    en:
      'anbernic,rg35xx,rg40xx,miyoo mini,miyoo,retroid pocket,powkiddy,data frog console,evercade vs,evercade exp,toniebox,yoto player,yoto mini,sphero mini,sphero bolt,cozmo robot,vector robot,furby interactive,hatchimals egg,hexbug nano,leapfrog leappad,leappad,vtech kidizoom,kidizoom,power wheels jeep,power wheels 12v,peg perego 12v,tineco floor,tineco s3,tineco pure,dreame bot,dreame robot,dreame vacuum,roborock s7,roborock s8,roborock q,narwal freo,ecovacs deebot,shark ion,shark robot,eufy solocam,hohem isteady,zhiyun smooth,zhiyun crane,dji rs 3,dji rs 2,dji rs 4,dji rsc,feiyutech,soundpeats,earfun,1more,haylou,raycon,tribit,tronsmart,edifier neobuds,moondrop space travel,nothing ear,rode wireless,hollyland lark,boya wireless,dji mic,hyperx cloud wireless,hyperx wireless,arctis 7,arctis 9,arctis nova 7,blackshark v2 pro,razer barracuda,keychron k2,keychron k3,keychron k6,keychron k8,keychron wireless,g pro x superlight,g502 lightspeed,8bitdo,gamesir,flydigi,wacom intuos wireless,wacom intuos bluetooth,kugoo,kaabo,dualtron,engwe,fiido,gotrax,iscooter,bird scooter,wowstick,fanttik,bosch go 2,worx nitro,dustbuster,bissell cordless,nuface,oneblade,manscaped,lawn mower 4.0,panasonic arc,braun series 9,braun series 7,quip toothbrush,burst sonic,elvie,willow go,willow pump,momcozy,owlet sock,owlet dream,hatch rest,polar h10,polar h9,polar vantage,whoop 4,coros pace,coros apex,wahoo elemnt,suunto,bushnell tour,bushnell pro,garmin approach,petzl actik,petzl tikka,petzl core,black diamond spot,fenix pd35,fenix pd36r,fenix tk,fenix hm,olight,streamlight protac,nitecore,wurkkos,sofirn,thrunite,acebeam,leica disto,bosch glm,fluke 117,fluke 115,fluke 87v,fluke 101,fnirsi,meater,thermopro,inkbird wireless,switchbot bot,aqara sensor,' +
      'dualsense controller,dualshock controller,dualsense wireless,ps5 controller wireless,' +
      'forerunner 265,forerunner 55,forerunner 255,forerunner 965,vivoactive,remote player ps5,' +
      'playstation portal remote,' +
      'iphone,ipad,macbook,airpods,apple watch,galaxy watch,galaxy buds,galaxy tab,kindle,gopro hero,gopro camera,nintendo switch,oculus quest,fitbit,garmin watch,garmin forerunner,dji osmo,insta360,jbl flip,bose quietcomfort,huawei watch,redmi buds,redmi note,pixel phone' +
      ',switch oled,switch lite,nintendo 3ds,nintendo ds,game boy,rog ally,playstation portal,ps vita,psp console' +
      ',meta quest,quest 3,quest 2,pico 4,galaxy s24,galaxy s23,galaxy s22,galaxy s21,galaxy a54,galaxy z fold' +
      ',galaxy z flip,galaxy phone,samsung galaxy,google pixel,pixel 8,pixel 7,pixel 9,oneplus,redmi,poco x,poco f' +
      ',moto g,motorola edge,motorola razr,nothing phone,surface pro,surface laptop,dell xps,dell latitude,lenovo ideapad' +
      ',ideapad,hp pavilion,zenbook,vivobook,kobo clara,kobo libra,nook glowlight,paperwhite,fire hd,fire 7 tablet' +
      ',boox,remarkable 2,gopro,osmo pocket,osmo action,jbl charge,jbl go,jbl xtreme,jbl clip,wh 1000xm5,wh 1000xm4' +
      ',wf 1000xm5,wf 1000xm4,beats solo,beats studio,beats flex,powerbeats,bose soundlink,ue boom,wonderboom' +
      ',megaboom,marshall emberton,soundcore,pixel buds,echo buds,earpods pro,dualsense,dualshock,xbox controller' +
      ',garmin fenix,garmin venu,garmin instinct,garmin vivosmart,garmin edge,garmin inreach,amazfit,mi band' +
      ',xiaomi band,galaxy fit,pixel watch,oura ring,whoop,tile mate,smarttag,dyson v8,dyson v10,dyson v11,dyson v12' +
      ',dyson v15,roomba,roborock,deebot,eufy robovac,theragun,hypervolt,sonicare,oral b io,waterpik,norelco,braun series' +
      ',foreo luna,canon eos,nikon d,nikon z,sony alpha,fujifilm x,instax mini,polaroid now,kindle scribe',
    unless:
      FOR_A_BRAND +
      ',配件,排线,滤网,边刷,refill,film only,brush head,brush heads,head,heads,blade,blades,bin,hepa,tank,parts,spare' +
      ',replacement,后盖,电池盖,中框,边框,玻璃,纸膜,卡托,尾插,主板,听筒,卡带,卡盒,盒,皮套,真皮,转接头,收纳,游戏卡,手柄套,灯带,earpads,ear pads,ear cushions' +
      ',watch face,back glass,battery,motherboard,memory card,charging,docking,sim,tray,lens cap,lens hood,instax film' +
      ',film pack,cartridge,stand,water tank,dust bag,mop pad,mop pads,side brush,wheel,wheels,hose',
    samples: {
      hits: ['Apple iPhone 13 128GB midnight unlocked', '小米手环 8 标准版', 'Kindle Paperwhite 16GB'],
      misses: ['Clear case iPhone 15 Pro Max', '苹果手机 钢化膜 高清', 'iPad 10th gen keyboard folio'],
    },
  }),
];
