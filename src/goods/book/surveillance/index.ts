import { observation, prohibited } from '../../effects.ts';
import { goodsRule } from '../../rule.ts';
import { law, postCatalogue } from '../../sources.ts';

/** Equipment in whose guise covert devices are sold; a battery that the name states is told all the same. */
const GUISES = [
  ...[
    'XG-BAT-020',
    'XG-BAT-022',
    'XG-BAT-023',
    'XG-BAT-024',
    'XG-BAT-026',
    'XG-BAT-030',
    'XG-BAT-031',
    'XG-BAT-032',
  ],
  ...[
    'XG-BAT-034',
    'XG-BAT-035',
    'XG-BAT-036',
    'XG-BAT-037',
    'XG-BAT-038',
    'XG-BAT-039',
    'XG-BAT-044',
    'XG-GAS-003',
  ],
];

export const surveillance = [
  goodsRule({
    id: 'XG-SPY-001',
    code: 'SPY',
    title: { zh: '窃听、窃照器材', en: 'eavesdropping and covert filming' },
    since: '2016-12-16',
    effects: [prohibited(postCatalogue('第十四类（间谍专用器材）'))],
    nature: 'thing',
    zh:
      '纽扣摄像机 纽扣摄像 ' +
      '针孔监控 针孔夜视 伪装插座 插座摄像 隔墙听音 隔墙监听 拾音器隐蔽 录音器隐形 微型录音 超小录音 远程听音 听音器 卡片窃听 充电头摄像 烟感摄像 钟表摄像机 车钥匙摄像 皮带摄像 帽子摄像 ' +
      '水杯摄像 纽扣相机 胸针摄像 u盘摄像 考试耳机 作弊神器 作弊器 考试神器 无线隐形耳机 传答案 ' +
      '针孔摄像 微型摄像头隐蔽 录音笔伪装 隐形摄像 ' +
      '针孔摄像头 针孔摄像机 窃听器 偷拍 隐形摄像头 隐藏式摄像头 窃照 监听器 偷听器 伪装摄像头 针孔相机 迷你摄像头隐形 隐形监控 隐蔽摄像头 伪装监控 伪装录像 ' +
      '充电宝摄像头 摄像笔 录像笔 录像眼镜 眼镜摄像机 纽扣摄像头 打火机摄像头 手表摄像机 插座摄像头 闹钟摄像头 隐形耳机作弊 作弊耳机 考试作弊 米粒耳机 ' +
      '隐形录音笔 窃听 远程监听 监听设备 手机监听 gsm监听 窃听设备 隔墙听 密拍 暗拍 偷拍摄像头',
    en:
      'pen recorder camera,bug transmitter,listening transmitter,bug listening,' +
      'sim cloner,phone cloner,' +
      'sim card bug,gsm n9,n9 bug,spy sim,bug detector spy,hidden recorder,spy usb,spy pen,camera spy pen,' +
      'spy clock,spy charger,spy bulb camera,light bulb camera hidden,shirt button camera,tie camera,' +
      'cap camera spy,key fob camera,car key camera,smoke alarm hidden,hidden nanny,covert body wire,' +
      'stethoscope wall listening,laser microphone,keylogger hardware,hardware keylogger,usb keylogger,' +
      'phone monitoring spy,cell phone interceptor,stingray device,wifi spy,undetectable earpiece,' +
      'smoke detector hidden camera,smoke detector spy,smoke alarm camera,detector hidden camera,' +
      'exam cheating,exam earpiece,invisible bluetooth earpiece,micro earpiece,nano earpiece,spy ear,' +
      'sim card spy,remote listening,gsm listening bug,room bug,voice bug,sim bug listening,' +
      'audio surveillance,surveillance bug,spy kit audio,' +
      'audio bug recorder,' +
      'camera clock,imsi catcher,usb charger camera,' +
      'hidden camera,spy camera,pinhole camera,listening device,audio bug,spy pen camera,covert camera,gsm bug,nanny cam,spy cam,spy gadget,spy glasses,' +
      'spy glasses camera,camera glasses hidden,camera pen,pen camera,button camera,usb charger camera hidden,hidden cam,mini hidden camera,' +
      'clock camera hidden,covert recorder,covert listening,spy recorder,spy earpiece,spy listening device,hidden voice recorder,wall listening device,' +
      'wall microphone,wiretap,phone tap,eavesdropping,gsm listening,cheating earpiece,invisible earpiece,spy watch,watch camera hidden,' +
      'smoke detector camera,hidden audio recorder,sim bug,spy bug',
    unless:
      '防偷拍,反偷拍,探测,检测,婴儿监听,胎心,监听耳机,监听音箱,detector,finder,防窃听,kids spy kit,toy,玩具,spy ninja,book,board game,spy kids,防窥,遮挡,' +
      'movie',
    replaces: GUISES,
    samples: {
      hits: ['针孔摄像头 隐形', 'Hidden camera clock wifi', '录像笔 高清 隐形 执法'],
      misses: ['针孔耳钉', 'Hidden camera detector', '防偷拍 探测器'],
    },
  }),
  goodsRule({
    id: 'XG-PRT-001',
    code: 'OBSCENE',
    title: { zh: '淫秽物品', en: 'obscene articles' },
    since: '2016-12-16',
    effects: [prohibited(postCatalogue('第十三类（非法出版物、印刷品、音像制品等宣传品）'))],
    nature: 'statement',
    zh: '色情 淫秽 黄色光盘 黄碟 毛片 无码 三级片 a片 成人影片 成人视频 成人电影 成人光盘 成人dvd av碟 无修正 成人杂志 成人写真 裸体写真 情色写真 情色漫画 h漫 里番 18禁漫画 18禁 本子漫画 裸照 春宫 春宫图 成人小说 艳情小说 黄书 黄色书刊 情色光盘 情色电影 成人漫画',
    en:
      'banned book,tiananmen 1989,tiananmen book,forbidden book,' +
      'porn,pornography,porn dvd,adult dvd,xxx dvd,xxx,adult movie,adult film,adult video,adult magazine,hentai,hentai manga,playboy magazine,penthouse magazine,hustler magazine,erotic magazine,erotic dvd,nude magazine,nude photo book,uncensored dvd,obscene',
    unless:
      '纸尿裤,成人用品,防,扫黄,举报,xxxl,xxxxl,size,尺码,shirt,underwear,socks,jacket,plus size,keychain,sticker,耳机,t恤',
    samples: {
      hits: ['成人影片 光盘 5碟', 'Adult DVD uncensored', '色情 杂志 全彩'],
      misses: ['成人纸尿裤 10片', 'T shirt size XXXL', 'Adult coloring book flowers'],
    },
  }),
  goodsRule({
    id: 'XG-PRT-002',
    code: 'GAMBLING',
    title: { zh: '赌博机具', en: 'gambling machines and tools' },
    since: '2016-12-16',
    effects: [prohibited(postCatalogue('第十九类（其他，赌博机具）'))],
    nature: 'thing',
    zh:
      '作弊扑克牌 作弊牌 透视牌 透视扑克牌 隐形眼镜看牌 变牌 分析仪扑克 扑克分析 程序麻将 麻将程序 赌具 赌博桌 赌台 牌九作弊 骰子遥控 色子遥控 遥控色子 遥控麻将 捕鱼台 上分器 ' +
      '弹珠机赌 21点桌 荷官 出老千 码书 玄机图 报码 码报 ' +
      '麻将机程序 麻将作弊 扑克作弊 老虎机 赌博机 赌博 水果机 捕鱼机 捕鱼游戏机 百家乐 轮盘赌 轮盘机 赌博游戏机 苹果机 跑马机 森林舞会机 打鱼机 千术 出千 透视扑克 透视眼镜扑克 扑克分析仪 作弊扑克 魔术扑克作弊 变牌器 程序麻将机 作弊麻将 遥控骰子 作弊骰子 灌铅骰子 水银骰子 电磁骰子 看穿扑克 透视麻将 筹码币赌 六合彩 彩票机 博彩 私彩',
    en:
      '8 liner,cherry master,pot o gold,arcade slot,slot machine arcade,bill acceptor slot,casino slot,' +
      'aristocrat slot,igt slot,bally slot,' +
      'marked poker,luminous marked,invisible ink cards,' +
      'luminous ink cards,luminous ink,infrared marked,contact lenses poker,card cheating,cheat poker,' +
      'cheating device,juice deck,loaded roulette,rigged dice,crooked dice,trick dice cheating,' +
      'jackpot machine,video slot,skill game machine,fire kirin,pachinko,coin pusher casino,keno machine,' +
      'roulette wheel electronic,' +
      'slot machine cabinet,' +
      'slot machine,gambling machine,fruit machine,roulette machine,fish table game machine,fish game machine,baccarat table,casino machine,poker machine,video poker machine,pachislo,pachinko machine,loaded dice,marked card,marked playing card,cheating poker,poker analyzer,poker cheating,weighted dice,mercury dice,remote dice,marked deck,juice cards contact lens,lottery machine gambling',
    unless:
      '存钱,储蓄,糖果,迷你玩具,模型,玩具,贴纸,教学,榨汁,榨,糖,洗衣,吊坠,bank,toy,candy,mini,keychain,costume,shirt,sticker,ornament,t shirt,game app,saving,savings',
    samples: {
      hits: ['老虎机 投币 街机', 'Slot machine casino coin operated', '百家乐 轮盘赌 机台'],
      misses: ['老虎机 存钱罐 玩具', 'Slot machine bank toy for kids', '麻将机 全自动 家用'],
    },
  }),
  goodsRule({
    id: 'XG-PRT-003',
    code: 'BANNED_PRINT',
    title: { zh: '违禁出版物、宣传品', en: 'banned publications' },
    since: '2016-12-16',
    effects: [prohibited(postCatalogue('第十三类（非法出版物、印刷品、音像制品等宣传品）'))],
    nature: 'statement',
    zh:
      '禁书港版 港版禁书 政治禁书 政治内幕 内幕禁书 高层内幕 六四 天安门事件 文革禁书 退党 三退 大纪元 活摘 达赖 西藏独立 新疆独立 台湾独立 台独旗 香港独立 光复香港 血书教 全能教 呼喊派 ' +
      '门徒会 邪教书 反华 辱华 煽动 毒教材 圣战教程 制爆教程 军用地图 军事地图 涉密 秘密文件 机密文件 国家秘密 盗版盘 盗版教材 盗版小说 非法出版 ' +
      '禁书 反动 反动书刊 法轮功 九评 邪教 全能神 藏独 疆独 台独 港独 分裂国家 恐怖主义 极端主义 圣战 宗教极端 雪山狮子旗 东突 暴恐 内部机密 绝密文件 国家机密 涉密文件 涉密硬盘 军事机密 盗版光盘 盗版碟 盗版书 非法出版物 翻墙',
    en:
      'pirated software,pirated windows,bootleg software,bootleg movies,bootleg cd,bootleg box set,' +
      'counterfeit dvd,copied dvd,pirated dvds,unlicensed copy dvd,banned political book,' +
      'forbidden book china,communist party banned,nine commentaries,epoch times,anti government leaflet,' +
      'subversive,separatist flag,terror manual,anarchist cookbook,bomb manual,explosives manual,jihadist,' +
      'al qaeda,isis propaganda,' +
      'banned book china,falun gong,falun dafa,jihad,isis flag,terrorist manual,extremist,free tibet,east turkestan,tibet independence,snow lion flag,classified document,state secret,pirated dvd,bootleg dvd,nazi propaganda,bomb making',
    unless: '反动力,反动刀,防,打击,举报',
    samples: {
      hits: ['禁书 反动 书刊', 'Falun Gong leaflets', '盗版光盘 100张'],
      misses: ['反恐 演习 背心', 'Banned books mug library', '机密 档案袋'],
    },
  }),
  goodsRule({
    id: 'XG-SPY-002',
    code: 'MAP',
    title: { zh: '地图、地球仪', en: 'maps and globes' },
    since: '2016-01-01',
    effects: [observation('地图类：国界线画法须经审查（审图号）')],
    nature: 'thing',
    zh: '世界地图 中国地图 地球仪 地图',
    en: 'world map,map of china,globe map,world globe,geography globe',
    unless: '地图炮,游戏地图,导航',
    samples: {
      hits: ['世界地图 办公室 大号', 'World map scratch off', '地球仪 教学 20cm'],
      misses: ['地图 T恤', 'Globe light bulb', 'Travel scratch T-shirt'],
    },
  }),
  goodsRule({
    id: 'XG-SPY-003',
    code: 'COUNTERFEIT',
    title: { zh: '疑似侵权的字眼', en: 'words that hint at counterfeits' },
    since: '2004-03-01',
    effects: [{ category: 'observation', source: law('知识产权海关保护条例', '第三条'), air: null }],
    nature: 'statement',
    zh: '高仿 a货 超a 原单 复刻 精仿 顶级复刻 一比一 莆田 超a复刻 1比1复刻 顶级高仿',
    en:
      'aaa replica,1 to 1 replica,mirror quality,replica bag,replica watch,super fake,1 1 quality,aaa quality replica,high copy,top replica,1 1 replica,' +
      'designer inspired dupe,super clone,clone watch',
    unless: '复刻版唱片,钞,翡翠,玉',
    samples: {
      hits: ['高仿 名表', 'Mirror quality handbag', 'Super clone watch automatic'],
      misses: ['原木 单人床', 'Replica dinosaur skull', '复古 皮带 男'],
    },
  }),
  goodsRule({
    id: 'XG-SPY-004',
    code: 'SPY',
    title: { zh: '窃听、窃照器材（隐蔽与摄录分开写）', en: 'covert recording, told in two words' },
    since: '2016-12-16',
    effects: [prohibited(postCatalogue('第十四类（间谍专用器材）'))],
    nature: 'statement',
    zh: '针孔 伪装 隐形 隐蔽 隐藏式 窃密 暗访 取证 隔墙 偷录 密录',
    en: 'spy,covert,pinhole,hidden,concealed,disguised,undercover,eavesdrop,bugging',
    beside:
      '摄像,监控,录像,录音,监听,夜视,拾音,听音,窃听,窃照,camera,recorder,dvr,listening,audio bug,microphone,wiretap,surveillance',
    unless:
      '探测,检测,防偷拍,反偷拍,防监控,防窥,眼镜框,隐形眼镜,拉链,文胸,内衣,丝袜,牙套,支架,贴纸,伪装网,迷彩,伪装布,保护套,耳钉,执法记录,记录仪,隐藏式水箱,隐藏式后备,卷尺,' +
      'detector,finder,anti spy,toy,kids,ninja,book,game,cat,movie,pocket,bag,shelf,zipper,strap,cable,wire,jack,hinge,lid,cover,case,mount,trail camera,' +
      'bracket,backpack,disguised toast,clip,lens cap',
    replaces: GUISES,
    samples: {
      hits: ['插座 伪装 WIFI 监控 夜视', '隔墙 强力 拾音 高清 听音', 'Covert mini DVR with night vision'],
      misses: ['隐形 拉链 录音棚 礼服', 'Hidden camera detector', 'Hidden pocket travel camera bag'],
    },
  }),
  goodsRule({
    id: 'XG-PRT-004',
    code: 'GAMBLING',
    title: { zh: '赌博作弊器具（作弊与牌具分开写）', en: 'cheating at gambling, told in two words' },
    since: '2016-12-16',
    effects: [prohibited(postCatalogue('第十九类（其他，赌博机具）'))],
    nature: 'statement',
    zh: '作弊 透视 控牌 必赢 认牌',
    en: 'marked,rigged,cheat,cheater,loaded',
    beside:
      '麻将,扑克,牌九,骰子,色子,德州,炸金花,斗牛,百家乐,纸牌,poker,playing card,playing cards,dice,mahjong,casino,roulette',
    unless:
      '反作弊,防作弊,魔术教学,透视装,透视内衣,透视裙,书,教材,cheat sheet,book,game code,loaded fries,shirt,mug,poster,hat,case only,board game',
    samples: {
      hits: ['麻将机 遥控 作弊 芯片', '德州 扑克 控牌 作弊 分析', 'Dice set always roll seven cheater'],
      misses: ['防作弊 麻将 桌布', '透视 内衣 性感 蕾丝', 'Loaded fries poker night shirt'],
    },
  }),
];
