/**
 * Words that say what a title is really about when they follow goods (充电宝收纳包) or stand before
 * "for" (case for power bank), by what they make of the goods.
 */
export type HeadKind = 'holder' | 'part' | 'tool' | 'machine' | 'image' | 'toy';

/** Words of more than one character: they count anywhere behind the goods in the clause. */
export const chineseHeads: Readonly<Record<HeadKind, string>> = {
  holder:
    '收纳包 收纳袋 收纳盒 收纳箱 收纳架 收纳柜 收纳 整理盒 整理箱 展示架 展示盒 保护套 保护壳 保护袋 保护盒 保护罩 保护膜 ' +
    '硅胶套 皮套 布套 手机壳 防尘套 防水袋 手提袋 手提包 包装盒 包装袋 包装瓶 支架 挂架 底座 挂绳 手绳 背带 腕带 表带 表链 ' +
    '挂钩 固定座 固定架 卡座 刀鞘 刀架 刀座 收藏册 收集册 册子 绑带 挎包 斜挎包 腰包 背包 手提箱 航空箱 工具箱 桌面架 展柜 展盒 墙贴架 遮阳罩 防雨罩 防尘罩 外套 硬壳包 储物盒 花瓶 花插 笔筒 空盒 空瓶 空罐 空壳 分装器 分装瓶器 防护套 内胆包 推车 陈列架 钢化膜 贴膜 酒架 酒柜 酒杯 酒壶 分装瓶 置物架 试管架 外壳 电池座 电池盒 电池夹 电池仓 尼龙套',
  part:
    '配件 零件 零配件 替换刷头 刷头 替换头 刀头 螺旋桨 桨叶 滤芯 耳塞套 耳帽 耳罩 海绵套 按键 排线 天线 镜片 显示屏 屏幕总成 主板 ' +
    '数据线 充电线 连接线 转接线 电源线 耳机线 线材 充电座 电机 马达 轮胎 车轮 坐垫 脚踏 刹车 遥控器 维修 电路板 保护板 密封圈 齿轮 锯片 扳手 挡风被 车座套 雨衣 头盔 车筐 滤清器 袖带 减震器 仪表盘 控制器 转把 后视镜 车罩 脚垫 挡泥板 轴承 接头 软管 风嘴 喷嘴 灯罩 灯座 网罩 滚刷 边刷 尘袋 集尘袋 说明书 螺丝 弹簧 齿条 开关 转换器 转换头 胶圈 固定圈 披风',
  tool:
    '充电器 充电机 充电桩 点焊笔 点焊枪 点焊机 测试仪 检测仪 检测器 测试器 测电器 修复仪 修复器 内阻仪 分容柜 电池夹 镍片 磨刀石 磨刀器 磨刀棒 磨刀机 ' +
    '清洁剂 清洁刷 工具 打孔器 开瓶器 醒酒器 适配器 逆变器 探测器 报警器 检测',
  machine:
    '发电机 灌装机 喷枪 喷壶 喷头 加油枪 油桶 油泵 油箱 毛刷 滚筒 香薰机 扩香器 雾化器 点火器 比重计 浓度计 炉子 取暖器 打火总成 滤清器 滤芯 清洗剂 消泡剂 除味剂 除味 船外机 发动机 引擎 标志牌 标识 手推车 加热袋 割草机 阀门 扳手 固定架 砂纸 保温箱',
  image:
    '海报 贴标 商标 烟标 水壶 水杯 保温杯 存钱罐 储蓄罐 贴纸 贴画 抱枕 靠枕 玩偶 公仔 毛绒 钥匙扣 t恤 卫衣 短袖 帽子 袜子 鼠标垫 模型 摆件 图案 挂画 装饰画 壁纸 墙纸 图书 画册 教程 手办 积木 ' +
    '拼图 徽章 胸针 吊坠 挂件 项链 耳钉 耳环 戒指 小夜灯 led灯 灯串 灯饰 纹身贴 蛋糕 巧克力 软糖 饼干 气球 本子 笔记本子 明信片 磁贴 冰箱贴 面具 头套 模具 窗帘 地毯 书籍 教材',
  toy: '玩具 水弹 软弹 儿童 过家家 积木 吸盘',
};

/** Single characters: they count at the end of the word that the goods begin. */
export const chineseEndings: Readonly<Record<HeadKind, string>> = {
  holder: '包袋盒箱壳套架座夹罩膜贴绳带瓶罐桶杯壶柜册本盘托鞘',
  part: '线芯片',
  tool: '刷垫',
  machine: '机器仪泵刷枪表炉灶阀芯盖车纸',
  image: '灯画帽衣裤服袜鞋书糖球',
  toy: '',
};

export const englishHeads: Readonly<Record<HeadKind, string>> = {
  holder:
    'case,cover,holder,bag,pouch,sleeve,box,stand,mount,rack,strap,band,bracelet,organizer,organiser,storage,tray,bottle,lanyard,keychain,skin,' +
    'protector,film,shell,housing,sheath,compartment,dispenser,jar,container,carrier,cooler,hook,bracket,holster,belt,backpack,wallet,locker,' +
    'mounting plate,base plate,back plate,face plate,wall plate,cabinet,display,album,tube,bin,sling,hanger,charging dock,dock,docking station,screen protector',
  part:
    'part,accessory,spare,propeller,filter,cable,cord,wire,lead,replacement,tip,head,screen,lens,motor,wheel,stick,adapter,adaptor,battery,' +
    'ear pad,ear tip,ear cushion,cushion,button,knob,keyboard,mouse,cartridge,nozzle,tire,tyre,blade,remote,controller,receiver,antenna,arm,grip,clip,helmet,raincoat,lock,landing pad',
  tool:
    'charger,tester,sharpener,brush,pump,meter,checker,detector,breathalyzer,analyzer,welder,opener,cutter,punch,stone,eliminator,simulator,' +
    'coupler,cleaner,cleaning kit,repair kit,tool,grinder,crusher',
  machine:
    'generator,engine,pump,sprayer,spray gun,brush,roller,diffuser,atomizer,atomiser,mixer,burner,stove,machine,hose,gauge,cap',
  image:
    'sticker,decal,poster,print,plush,pillow,shirt,t shirt,tshirt,hoodie,costume,figure,figurine,ornament,model,mug,keyring,patch,pin,badge,brooch,' +
    'earring,cufflink,necklace,pendant,book,wallpaper,card,playset,game,dvd,cd,mold,mould,topper,tattoo,balloon,candle,puzzle,lego,sign,wall art,' +
    'piggy bank,shot glass,tumbler,barware,door stopper,decor,ring,charm,socks,hat,cap,lamp,light,night light,cake,chocolate,candy,die cast,diecast,scale model,statue,soap,toy box,mat,mouse pad',
  toy: 'toy,foam,water,nerf,soft bullet,bubble,pretend,playset,kids,cap,dart blaster',
};
