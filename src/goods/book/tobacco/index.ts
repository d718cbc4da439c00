import { aviation, restricted } from '../../effects.ts';
import { goodsRule } from '../../rule.ts';
import { law } from '../../sources.ts';

export const tobacco = [
  goodsRule({
    id: 'XG-TOB-001',
    code: 'TOBACCO',
    title: { zh: '烟草制品', en: 'tobacco products' },
    since: '1992-01-01',
    effects: [restricted(law('中华人民共和国烟草专卖法', '第二十二条'))],
    nature: 'substance',
    zh:
      '和天下 白沙和天下 硬和天下 黄鹤楼软蓝 云烟小重九 荷花烟 中南海烟 中南海香烟 芙蓉王硬 贵烟跨越 天子香烟 双中支 细支中华 红河烟 红旗渠 黄山徽商 泰山颜悦 利群休闲 利群富春 苏烟五星 ' +
      '高希霸 蒙特雪茄 帕特加斯 罗密欧雪茄 大卫杜夫雪茄 长城雪茄 王冠雪茄 黄鹤楼 中华硬盒 中华软盒 利群 玉溪 云烟 红双喜 南京九五 煊赫门 七星 骆驼香烟 好彩 爱喜 三五香烟 555香烟 ' +
      '登喜路 大青山 荷花细支 荷花香烟 金陵十二钗 钓鱼台 口粮烟 整条烟 硬盒整条 鼻烟粉末 阿尔法赫 ' +
      '玉溪软 玉溪硬 中华软 中华硬 软中华 硬中华 软玉溪 利群软 南京烟 苏烟 云烟软 双喜烟 红双喜烟 真龙烟 黄金叶烟 泰山烟 好猫烟 娇子烟 贵烟 钻石烟 七匹狼烟 长白山烟 ' +
      '黄鹤楼1916 中华烟 玉溪烟 芙蓉王 利群烟 红塔山 炫赫门 大重九 条烟 细支烟 10条烟 ' +
      '香烟 卷烟 雪茄 烟叶 烟丝 鼻烟 水烟膏 斗草 嚼烟 中华香烟 细支香烟 爆珠香烟 进口香烟 手卷烟丝 手卷烟 烟斗丝 古巴雪茄 小雪茄 雪茄烟 旱烟 旱烟叶 烟草 ' +
      '水烟 水烟草 水烟烟膏 鼻烟粉 口含烟 尼古丁口含 无烟烟草 雪松烟 加热不燃烧 加热烟弹 iqos烟弹 烟支 外烟 免税烟 万宝路 白沙烟 茶烟 茶烟支',
    en:
      'dokha,midwakh tobacco,' +
      'shisha molasses,' +
      'cigs,cig pack,packs cigs,carton of camel,camel blue,camel filters,camel crush,camel carton,' +
      'winston red,newport menthol,newport 100,kent cigarette,kent switch,chesterfield,rothmans,' +
      'benson hedges,benson and hedges,lambert butler,mevius,seven stars,gauloises,gitanes,sobranie,' +
      'davidoff gold,vogue slim,virginia slims,capri slim,parliament night,l m blue,lm cigarette,viceroy,' +
      'basic cigarette,kool menthol,salem menthol,djarum,gudang garam,surya,sampoerna,dji sam soe,ziganov,' +
      'treasurer,double happiness cigarette,bulk cigarettes,roll your own tobacco,ryo tobacco,amber leaf,' +
      'cutters choice,old holborn,samson tobacco,van nelle,pueblo tobacco,snuff can,dry snuff,dip can,' +
      'dip tobacco,levi garrett chew,beech nut chew,grizzly wintergreen,kodiak,kayak snuff,stokers,red seal,' +
      'timberwolf,husky dip,longhorn,apple twist,cigar bundle,cigars 5 pack,cigar box of,tin of cigarillos,' +
      'villiger,cafe creme,rocky patel,cao cigar,my father cigar,liga privada,perdomo,punch cigar,h upmann,' +
      'hoyo de monterrey,bolivar cigar,trinidad cigar,king edward cigar,phillies blunt,black mild,' +
      'black and mild,prime time cigar,garcia vega,white owl,game leaf,backwoods honey,dutch leaf,' +
      'grabba leaf,fronto leaf,tobacco shisha,shisha 250g,shisha 1kg,azure shisha,tangiers,' +
      'hookah flavor 250g,hookah molasses,' +
      'long cut,wintergreen dip,fine cut tobacco,moist snuff,chew tobacco,red man chew,levi garrett,' +
      'loose leaf chew,plug tobacco,twist tobacco,perique,latakia,virginia flake,cavendish,navy flake,' +
      'turkish tobacco,naswar,gutka,khaini,paan masala tobacco,mu assel,moassel,molasses hookah,nakhla,' +
      'fumari,trifecta shisha,robusto,toro cigar,churchill cigar,maduro,connecticut wrapper,petit corona,' +
      'lancero,cigar sampler,cigarette pack,cigarettes pack,cigarettes box,menthol cigarette,' +
      'duty free cigarette,neosticks,glo stick,fiit stick,tobacco stick,on nicotine,rogue nicotine,' +
      'lucy nicotine,white fox,killa snus,pablo snus,siberia snus,' +
      'cohiba,montecristo,partagas,romeo y julieta,arturo fuente,padron cigar,davidoff cigar,macanudo,' +
      'ashton cigar,oliva cigar,camel cigarette,newport cigarette,winston cigarette,lucky strike,pall mall,' +
      'dunhill cigarette,parliament cigarette,esse cigarette,chunghwa cigarette,american spirit,' +
      'copenhagen dip,grizzly dip,skoal,general snus,velo pouch,al fakher,adalya,starbuzz,' +
      'blunt wrap tobacco,backwoods,swisher sweet,dutch masters,golden virginia,drum tobacco,bugler tobacco,' +
      'captain black,borkum riff,erinmore,' +
      'snus pouch,snus can,nicotine snus,' +
      'cigarette,cigar,cigarillo,tobacco,rolling tobacco,pipe tobacco,chewing tobacco,snuff,shisha tobacco,hookah tobacco,snus,cigarettes carton,marlboro,' +
      'hand rolled cigar,cuban cigar,cigarette tobacco,tobacco leaf,loose tobacco,loose leaf tobacco,hookah shisha,shisha flavour,dipping tobacco,' +
      'snuff powder,nasal snuff,herbal cigarette,clove cigarette,beedi,bidi,heated tobacco,heat stick,iqos stick,iqos heets,terea,zyn,tobacco pouch nicotine,' +
      'cigars box of',
    unless:
      '灯,蜡烛,造型,摆件,壶,烟灰缸,戒烟,打火机,点烟,剪,保湿,濾嘴,过滤嘴,卷烟器,卷烟纸,卷烟机,烟嘴,ashtray,cutter,humidor,lighter,rolling paper,rolling machine,candy,socket,' +
      'plug,tobacco pipe,filter,leather color,roller,节水,烟斗通,烟丝盒,烟盒,烟具,清洁,除味,烟袋,pouch leather,case,costume,candle,perfume,scent,scented,' +
      'vanille,soap,cologne,detector,holder,filter tip,fragrance,vanilla,wallet,电子烟,烟雾,玩具,粉笔,巧克力,糖,冰丝,戒,鼻烟壶,冷水烟,水烟壶,beetle,trap,' +
      'rolling tray,pipe cleaner,pipe stand,tube injector,costume tobacco,cigarette pants,pants,trousers,jeans',
    hs: '2401 2402 2403',
    samples: {
      hits: ['古巴 雪茄 25支', 'Pipe tobacco 50g', '手卷烟丝 50克'],
      misses: ['Cigar cutter stainless', '香烟盒 20支装', 'Cigarette case leather'],
    },
  }),
  goodsRule({
    id: 'XG-TOB-002',
    code: 'ECIG',
    title: { zh: '电子烟', en: 'electronic cigarettes' },
    since: '2021-11-10',
    effects: [
      restricted(law('中华人民共和国烟草专卖法实施条例', '第六十五条')),
      aviation('UN3481 PI967', 'packing-instruction'),
    ],
    nature: 'device',
    zh:
      '魔笛 moti 悦刻幻影 relx悦刻 雾化杆主机 ' +
      '小烟主机 换弹主机 烟杆主机 通配烟杆 通配主机 雾化吸入器 电子雾化器 雾化设备 雾化仓套装 小烟套装 四代烟杆 五代烟杆 幻影烟杆 轻风烟杆 灵点 雪加 柚子yooz 魔笛moti 绿萝电子 ' +
      'vvild 福禄电子 铂德 喜科 ijoy 格力电子烟 iqos主机 iqos烟具 glo烟具 lil烟具 大烟雾 调压盒 主机盒子烟 注油小烟 开放式小烟 注油式 ' +
      '悦刻 雾化弹 柚子烟 雾化烟 ' +
      '电子烟 电子雾化烟 小烟杆 电子烟杆 雾化器电子烟 电子烟套装 换弹电子烟 换弹式电子烟 注油电子烟 大烟雾电子烟 雾化杆 雾化棒 柚子电子烟 ' +
      '戒烟神器电子烟 加热不燃烧烟具 加热烟具 烟油雾化器 调压盒子 电子烟主机 电子水烟',
    en:
      'hyde edge,' +
      'caliburn,uwell,smok nord,smok novo,smok rpm,geekvape,geek vape,aegis legend,aspire pockex,innokin,' +
      'joyetech,eleaf,lost vape ursa,oxva xlim,xlim,vaporesso xros,xros,argus pod,drag x,dotmod,' +
      'sub ohm tank,rda tank,rebuildable tank,squonk,mechanical mod,mech mod,vape battery,' +
      'cartridge battery 510,510 thread,yocan,puffco,g pen,pax 3,pax plus,volcano hybrid,storz bickel,' +
      'arizer,dynavap,dab rig electric,e rig,e nail,ploom,glo hyper,lil solid,iqos,' +
      'relx,vaporesso,voopoo,vuse,heated tobacco device,iqos iluma,pod vape,' +
      'electronic cigarette,e cigarette,e cig,ecig,vape,vape pen,vaporizer,vape kit,pod system,vape mod,' +
      'vape device,vaping device,vape cartridge battery,510 battery,510 thread battery,pod kit,pod mod,box mod,' +
      'vape starter kit,dab pen,wax pen,dry herb vaporizer,iqos device,heat not burn,e hookah,e shisha,juul,nicotine vape',
    unless:
      '万宝路,一条,整条,carton,sticks,oil diffuser,humidifier,detector,vaporizer steam,棉,coil,线圈,发热丝,绕丝,drip tip,防尘,挂绳,cotton,驱蚊,滴嘴,贴纸,sticker,lanyard,shirt,tray,' +
      'wallpaper,雾化芯,wire,tank glass,replacement glass,mosquito,terea,heets,烟弹盒',
    hs: '854340',
    clearedBy: [],
    needs: ['watt_hours'],
    samples: {
      hits: ['电子烟 雾化杆 套装', 'Vape pen starter kit', '换弹式电子烟 烟杆'],
      misses: ['电子烟 收纳盒', 'Vape pen case leather', '电子烟 挂绳 硅胶'],
    },
  }),
  goodsRule({
    id: 'XG-TOB-004',
    code: 'ECIG',
    title: { zh: '一次性电子烟', en: 'disposable electronic cigarettes' },
    since: '2021-11-10',
    effects: [
      restricted(law('中华人民共和国烟草专卖法实施条例', '第六十五条')),
      aviation('UN3481 PI967', 'packing-instruction'),
    ],
    nature: 'device',
    zh:
      '大口数 魔笛一次性 moti一次性 ' +
      '一次性吸入 一次性烟杆 一次性果味 7000口 9000口 20000口 2500口 600口 12000口数 大口数小烟 一次性vape 果味小烟 吸入器果味 ' +
      '一次性电子烟 一次性小烟 一次性雾化棒 一次性雾化烟 抛弃式电子烟 6000口 5000口 8000口 10000口 12000口 15000口 3000口 2000口 1500口 800口',
    en:
      '3000 hits,2000 hits,5000 hits,nicotine disposable,disposable 5% nicotine,nicotine salt disposable,' +
      'puffs disposable,disposable puff,puff disposable,hyde vape,breeze pro,funky republic,raz tn9000,' +
      'flum pebble,air bar,esco bar,kado bar,lost vape,ske crystal,crystal bar,ivg 2400,gold bar vape,' +
      'vuse go,blu bar,hayati,off stamp,foger,olit hookalit,mr fog,fume extra,fume infinity,nexa n20000,' +
      'oxbar,rabbeats,cali bar,north vape,30000 puffs,12000 puffs,7000 puffs,9000 puffs,4000 puffs,' +
      '3000 puffs,2500 puffs,600 puffs,800 puffs,1500 puffs,16000 puffs,18000 puffs,35000 puffs,50000 puffs,' +
      'disposable vape,disposable e cigarette,disposable vape pen,disposable pod,elf bar,elfbar,lost mary,geek bar,puff bar,vape bar,5000 puffs,10000 puffs,' +
      '20000 puffs,6000 puffs,8000 puffs,15000 puffs,25000 puffs,40000 puffs,rechargeable vape',
    unless: '贴纸,挂绳,展示架,陈列架,sticker,lanyard,display stand,shirt,tray,小笼包,饺子,模具',
    needs: ['watt_hours'],
    samples: {
      hits: [
        '一次性电子烟 6000口 西瓜冰 mesh coil 可充电',
        'Disposable vape 5000 puffs mango',
        'Elf Bar 600 blue razz',
      ],
      misses: ['一次性电子烟 展示架 亚克力', 'Disposable vape lanyard silicone', '一次性 口罩 三层'],
    },
  }),
  goodsRule({
    id: 'XG-TOB-003',
    code: 'ECIG_NICOTINE',
    title: { zh: '烟弹、烟油', en: 'pods and e-liquid' },
    since: '2021-11-10',
    effects: [restricted(law('中华人民共和国烟草专卖法实施条例', '第六十五条'))],
    nature: 'substance',
    zh: '烟弹 烟油 尼古丁盐 尼古丁 通用烟弹 薄荷烟弹 果味烟弹 换弹烟弹 电子烟油 烟油小烟 大烟油 尼古丁盐烟油 电子烟液 雾化液 悦刻烟弹 尼古丁袋',
    en:
      'naked 100,' +
      'e liquid,vape juice,nicotine salt,nicotine pod,nicotine pouch,nicotine,e juice,nic salt,vape liquid,vape pod,pre filled pod,prefilled pod,' +
      'vape cartridge,e liquid 30ml,vape oil,nicotine base,nicotine shot,nicotine liquid',
    unless:
      '硅胶塞,防尘塞,防尘帽,silicone cap,dust cap,dust cover,silicone case,lanyard,清洗,去除烟油,清洁,remover,gum,贴片,戒,empty,空,油烟,stain,尿',
    hs: '240412 240419 240491',
    samples: {
      hits: ['烟弹 3颗装', 'Vape juice 30ml nic salt', 'Nic salt e-liquid 30ml 20mg'],
      misses: ['除烟油 清洁 湿巾', 'Nicotine free patch', 'Empty vape cartridge 510 ceramic'],
    },
  }),
  goodsRule({
    id: 'XG-TOB-005',
    code: 'ECIG',
    title: { zh: '电子烟（器具与雾化分开写）', en: 'electronic cigarettes, told in two words' },
    since: '2021-11-10',
    effects: [
      restricted(law('中华人民共和国烟草专卖法实施条例', '第六十五条')),
      aviation('UN3481 PI967', 'packing-instruction'),
    ],
    nature: 'device',
    zh: '烟杆 小烟 雾化 换弹 果味烟 大烟 口数',
    en: 'pod device,starter kit,puffs,disposable device,pod starter',
    beside:
      '烟杆,小烟,换弹,电子烟,口感果味,尼古丁,吸入器,烟弹,通配,nicotine,vape,vaping,eliquid,e liquid,nic',
    unless:
      '竹,铜,旱烟,老式,石楠,玉石,烟嘴,加湿,香薰,清洁,喷雾,美容,雾化器儿童,医用,消毒,贴纸,挂绳,空仓,雾化芯,收纳,shirt,sticker,lanyard,coil,case,replacement,gum,patch,seed,cheese,game',
    samples: {
      hits: ['尤米 换弹 烟杆 套装', '小烟 主机 雾化 通配 礼盒', 'Disposable device 5% nicotine mango'],
      misses: ['竹 烟杆 老式 旱烟', '雾化 加湿器 香薰', 'Knitting starter kit for beginners'],
    },
  }),
];
