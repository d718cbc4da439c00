import { aviation, observation, restricted } from '../../effects.ts';
import { goodsRule } from '../../rule.ts';
import { customsDecree43, dualUse, note } from '../../sources.ts';

const equipment = aviation('UN3481 PI967', 'packing-instruction');
const NO_BATTERY = { key: 'battery', is: ['no'] } as const;

export const dualUseDevices = [
  goodsRule({
    id: 'XG-DUA-020',
    code: 'UAV',
    title: { zh: '无人机（是否管制取决于续航等参数）', en: 'drones (control depends on endurance)' },
    since: '2024-12-01',
    effects: [equipment],
    nature: 'device',
    zh:
      '无人机 航拍机 四轴飞行器 穿越机 遥控无人机 折叠无人机 迷你无人机 儿童无人机 四轴无人机 航拍无人机 航拍飞机 航拍飞行器 遥控飞行器 遥控航拍 四轴飞机 ' +
      '竞速无人机 fpv穿越机 教育无人机 大疆无人机 大疆mini 大疆air 大疆mavic 大疆御',
    en:
      'dji neo,dji flip,dji fpv,dji spark,dji inspire,holy stone,hs720,hs720g,hs175,hs360,' +
      'potensic,potensic atom,snaptain,bwine,ruko f11,ruko u11,deerc,hubsan zino,eachine e58,e88 pro,e99 k3,' +
      's29 drone,ls11 pro,syma x5,syma x8,parrot anafi,parrot bebop,autel nano,autel lite,autel evo,fimi x8,' +
      'fimi mini,skydio 2,yuneec,typhoon h,betafpv,cetus pro,tinyhawk,iflight nazgul,nazgul5,geprc,' +
      'tiny whoop,cinewhoop,fpv quad,5 inch quad,freestyle quad,fpv rtf,fpv bnf,rc quad,selfie drone,' +
      'hoverair,zero zero x1,hover camera,4k quad,ufo drone,flying camera,tricopter,octocopter frame arf,' +
      'drone,quadcopter,uav,unmanned aerial vehicle,camera drone,gps drone,mini drone,fpv drone,racing drone,foldable drone,kids drone,toy drone,rc drone,' +
      'dji mini,dji mavic,dji air,dji avata,dji phantom,hexacopter,octocopter,multirotor',
    unless:
      'beetle,bee drone,培训,教材,停机坪,landing pad,propeller guard,lego,mcfarlane,feet,landing gear,landing skid,spare,frame kit,motors set,crash pack,' +
      'servo,extension lead,controller battery charger,body shell,支架,灯效,夜航灯,电池管家,滤镜,保护罩,桨叶,螺旋桨,收纳,挂绳,起落架,贴纸,nd filter,' +
      'batteries for,battery for',
    hsHint: '880621 880691',
    clearedBy: [NO_BATTERY],
    needs: ['endurance_min', 'watt_hours'],
    samples: {
      hits: ['无人机 航拍 4K', 'Mini drone with camera', '折叠无人机 高清 双摄'],
      misses: ['无人机 螺旋桨 配件', 'Propellers for DJI drone', 'Landing gear for DJI Mini 3 drone'],
    },
  }),
  goodsRule({
    id: 'XG-DUA-021',
    code: 'DUAL_USE_UAV',
    title: { zh: '受管制的无人机及其载荷', en: 'controlled drones and payloads' },
    since: '2024-12-01',
    effects: [restricted(dualUse('9A012')), equipment],
    nature: 'device',
    zh:
      '大疆t40 大疆t50 大疆t60 大疆t20 大疆t30 大疆t25 agras 农用无人机 御3t 御3行业 御3e 大疆m30 m30t m350 m300rtk 经纬m 禅思 h20t ' +
      'h30t 激光雷达无人机 多光谱无人机 巡检无人机 航测无人机 播撒无人机 撒肥无人机 载重无人机 救援无人机 打药机无人 飞防 极飞 极目农业 ' +
      '红外云台 热成像云台 热成像无人机 喊话器无人机 植保无人机 长航时无人机 固定翼无人机 夜视无人机 无人机热成像 测绘无人机 喷洒无人机 农业无人机 ' +
      '打药无人机 喷药无人机 运载无人机 吊运无人机 垂直起降无人机 油动无人机 系留无人机 无人直升机 行业无人机 警用无人机 消防无人机 植保机',
    en:
      'anafi thermal,parrot thermal,matrice 30,matrice 30t,matrice 300,matrice 350,matrice 4t,matrice 4e,' +
      'm3t,mavic 3m,mavic 2 enterprise,mavic 2 dual,evo ii enterprise,evo max,autel alpha,' +
      'autel dragonfish,agras t10,agras t16,agras t20,agras t20p,agras t25,agras t30,agras t40,agras t50,' +
      'agras mg 1,xag p100,xag v40,eft drone,16l agricultural,10l sprayer drone,30l sprayer,spraying uav,' +
      'sprayer uav,plant protection drone,uav sprayer,vtol uav,fixed wing uav,wingtra,ebee x,sensefly,' +
      'quantix,flyability,elios,thermal payload,drone thermal camera,vue pro,duo pro r,wiris,' +
      'zenmuse h20,zenmuse l1,zenmuse p1,drone dropper payload,airdrop release uav,tethered drone,loitering,' +
      'kamikaze drone,' +
      'dji agras,agriculture drone,agriculture sprayer drone,agricultural sprayer drone,sprayer drone,' +
      'farm drone,crop spraying drone,evo ii dual,640t,mavic 3 thermal,mavic 3 enterprise,' +
      'mavic 3 multispectral,zenmuse,m300 rtk,m350 rtk,rtk drone,lidar drone,ppk drone,' +
      'multispectral drone,payload drone,drone 10kg payload,seeding drone,evo max 4t,skydio x,anafi usa,' +
      'drone thermal,' +
      'thermal drone,thermal imaging drone,drone with thermal camera,agricultural drone,fixed wing drone,long endurance drone,infrared gimbal,spraying drone,' +
      'crop sprayer drone,surveying drone,mapping drone,delivery drone,cargo drone,heavy lift drone,vtol drone,vtol fixed wing,enterprise drone,' +
      'night vision drone,industrial drone,mavic 3t,matrice',
    hs: '880610 880622 880623 880624 880629 880692 880693 880694 880699',
    clearedBy: [],
    needs: ['endurance_min'],
    replaces: ['UAV'],
    samples: {
      hits: ['无人机 红外云台', 'Agricultural drone 10L sprayer', { name: 'aircraft', hsCode: '8806221000' }],
      misses: ['无人机 航拍 4K', { name: 'aircraft', hsCode: '8806211000' }, '植保 喷头 雾化'],
    },
  }),
  goodsRule({
    id: 'XG-DUA-022',
    code: 'DUAL_USE_UAV',
    title: { zh: '续航30分钟以上的无人机', en: 'drones with an endurance of 30 minutes or more' },
    since: '2024-12-01',
    effects: [restricted(dualUse('9A012'))],
    nature: 'statement',
    when: [[{ key: 'endurance_min', above: 29 }]],
    samples: {
      hits: [
        { name: 'drone', attributes: 'endurance_min=45' },
        { name: '无人机', attributes: '续航=60' },
        { name: 'aircraft', attributes: 'endurance_min=31' },
      ],
      misses: [
        { name: 'drone', attributes: 'endurance_min=20' },
        'drone',
        { name: '无人机', attributes: '续航=15' },
      ],
    },
  }),
  goodsRule({
    id: 'XG-DUA-023',
    code: 'RADIO',
    title: { zh: '无线电收发信机', en: 'radio transceivers' },
    since: '1993-03-01',
    effects: [restricted(customsDecree43('限制出境', '（无线电收发信机）')), equipment],
    nature: 'device',
    zh:
      '八重洲 艾可慕 泉盛uvk5 uvk5 uv5r uv82 威泰克斯 建伍对讲 海能达 北峰 科立讯 灵通对讲 全国对讲 4g对讲 公网对讲 插卡对讲 船用电台 甚高频电话 甚高频 航空对讲 ' +
      'hackrf 小功率发射 铱星9555 天通一号 卫星终端 北斗短报文 星链终端 星链天线 ' +
      '车台 电台 宝峰 摩托罗拉对讲 泉盛 ' +
      '对讲机 无线电台 车载电台 卫星电话 短波电台 中继台 数字对讲机 民用对讲机 公网对讲机 手持对讲机 手台 业余电台 电台短波 数传电台 无线电发射 发射机fm ' +
      '海事电话 海事卫星 铱星 铱星电话 天通卫星电话 卫星手机 无线电对讲 对讲手台',
    en:
      'satellite messenger,mobile radio dual band,dual band mobile radio,mobile radio 25w,mobile radio 50w,' +
      'kenwood tk,kenwood nx,icom f,icom v8,icom a25,icom m,yaesu ft,yaesu vx,yaesu ftm,ft 65r,ft 60r,' +
      'ft 857,ft 891,ft 991,ft dx10,motorola dp,motorola gp,gp328,gp340,motorola mth,motorola rmu,' +
      'motorola cls,motorola dlr,motorola dtr,motorola t82,motorola t92,talkabout,hytera pd,hytera bd,' +
      'tyt th,uv 82,uv 16,uv 17,uv 21,uv k5,uv k6,bf 888,bf888s,888s radio,bf f8hp,rt22,rt21,rt68,rt3s,' +
      'anytone at d878,at 878,btech,wln kd,zastone,tidradio,td h3,radtel,ailunce,alinco,linton radio,' +
      'vertex standard,puxing,two way handheld,2 way radio,2way radio,two way walkie,twin pack two way,' +
      'dual band ht,handy talkie,ht radio,business radio,business two way,uhf business,vhf business,' +
      'commercial two way,uhf handheld,vhf handheld,uhf cb,uniden uh,gme tx,oricom,xtalker,x talker,lxt600,' +
      'gxt1000,cobra microtalk,microtalk,cobra 29,midland gxt,mobile transceiver,base station radio,' +
      'radio repeater,repeater uhf,duplexer repeater,cb mobile radio,ssb transceiver,qrp transceiver,xiegu,' +
      'g90 transceiver,x6100,usdx,malahit transmit,limesdr,bladerf,usrp,pluto sdr,fm broadcast,' +
      'fm transmitter 5w,fm transmitter 15w,fm exciter,am transmitter,marine vhf radio,standard horizon,' +
      'epirb,plb beacon,personal locator beacon,ais transponder,ads b transponder,push to talk radio,' +
      'network radio,lte radio,poc walkie,' +
      'yaesu,icom ic,icom id,kenwood th,kenwood tm,anytone,wouxun,tyt md,retevis,radioddity,' +
      'handheld dual band,dual band transceiver,dual band handheld,dual band radio,dual band mobile,' +
      '5w handheld radio,10w handheld,cobra cb,uniden bearcat,uniden cb,president cb,cb transceiver,' +
      'marine handheld,aviation radio,airband radio,ptt radio,poc radio,zello radio,hytera,motorola xpr,' +
      'motorola cp,garmin rino,iridium,iridium 9555,iridium 9575,thuraya,inmarsat,isatphone,starlink,zoleo,' +
      'spot gen,globalstar,meshtastic,lora transceiver,sdr transmitter,fm broadcast transmitter,' +
      'kids walkie talkie,' +
      'kid walkie talkie,walkie talkies for kid,walkie talkies kid,' +
      'quansheng,gmrs,handheld radio,cb radio,walkie talkies pair,motorola talkabout,midland radio,' +
      'walkie talkie,two way radio,ham radio,satellite phone,radio transceiver,handheld transceiver,vhf radio,mobile radio transceiver,' +
      'handheld radio transceiver,amateur radio,hf transceiver,hf radio,uhf radio,vhf uhf radio,vhf transceiver,dmr radio,gmrs radio,frs radio,marine vhf,' +
      'marine radio,baofeng,baofeng uv 5r,uv 5r,satellite communicator,iridium phone,inreach,mobile ham radio,sdr transceiver,fm transmitter broadcast,' +
      'airband transceiver',
    unless:
      '儿童,玩具,kids,toy,电池,对讲机耳机,门铃,收音机,耳机,车载支架,耳麦,背夹,天线,写频线,肩咪,手咪,antenna,earpiece,programming cable,speaker mic,charger,' +
      'sunglasses,coating,皮套,挂绳',
    hs: '852560',
    samples: {
      hits: ['对讲机 5W', 'Two way radio UHF 5W pair', 'Baofeng UV-5R 8W radio'],
      misses: ['对讲机 耳机线', 'Kids walkie talkie toy', 'Walkie talkie antenna'],
    },
  }),
  goodsRule({
    id: 'XG-DUA-024',
    code: 'DUAL_USE_IR',
    title: { zh: '热成像、夜视设备', en: 'thermal imaging and night vision' },
    since: '2024-12-01',
    effects: [restricted(dualUse('红外成像器件（以参数为准）')), equipment],
    nature: 'device',
    zh:
      '单兵夜视 头盔夜视 微光 二代半夜视 三代夜视 热像 红外热像 热像检测 热瞄镜 ' +
      '热成像仪 热像仪 热成像 热成像相机 夜视仪 红外夜视仪 微光夜视 手持热成像 热成像望远镜 手机热成像 热成像夜视仪 热成像瞄准 热瞄 红外热像仪 红外热成像 ' +
      '数码夜视仪 双筒夜视仪 头戴夜视仪 单筒夜视仪 夜视望远镜 微光夜视仪 像增强管 夜视头盔',
    en:
      'thermal imaging monocular,pulsar helion,pulsar axion,pulsar thermion,pulsar trail,pulsar merger,' +
      'pulsar telos,agm rattler,agm taipan,agm asp,atn thor,atn ots,atn x sight,guide td,guide ta435,' +
      'infiray,iray thermal,hikmicro,hikmicro lynx,hikmicro falcon,hikmicro pocket,hikmicro b20,zeus pro,' +
      'seek compact,seek reveal,seek shot,infiray p2,topdon tc001,topdon thermal,xinfrared,flir one,' +
      'flir scout,flir c5,flir e8,flir tg,fluke ti,fluke thermal,testo 865,uni t uti,uti260,thermal vision,' +
      'thermal spotter,thermal handheld,thermal core,uncooled core,microbolometer,lwir,mwir camera,' +
      'swir camera,pvs 14,pvs14,pvs 7,pvs 31,gpnvg,anvis,gen 2 night vision,gen 3 tube,gen iii,image tube,' +
      'sionyx,nightfox,night vision helmet,nvg,nvgs,night owl nv,night vision hunting,' +
      'night vision infrared binocular,ir night vision,' +
      'infrared imaging camera,seek thermal,' +
      'thermal imager,thermal camera,thermal imaging camera,thermal scope,night vision goggle,night vision binocular,night vision monocular,' +
      'night vision scope,thermal monocular,thermal imaging,flir,night vision device,night vision monocle,digital night vision,thermal binocular,' +
      'thermal imager for phone,infrared camera thermal,thermal camera for android,image intensifier,gen 3 night vision,thermal clip on,thermal sight,' +
      'thermal rifle scope',
    unless:
      '打印,红外夜视摄像头,玩具,printer,security camera,baby monitor,dash cam,监控,rearview,热敏,眼镜,driving glasses,glasses,sunglasses,护目镜,trail camera,' +
      'doorbell,高清夜视望,打印机',
    samples: {
      hits: ['热成像仪 640', 'Thermal monocular 384x288', '数码夜视仪 双筒 红外'],
      misses: ['热成像仪 保护套', 'Night light for kids', 'Night vision driving glasses yellow lens'],
    },
  }),
  goodsRule({
    id: 'XG-DUA-025',
    code: 'JAMMER',
    title: { zh: '无线电干扰、屏蔽设备', en: 'radio jammers' },
    since: '1993-03-01',
    effects: [
      { category: 'prohibited', source: note('无线电干扰设备：按禁止处理，有许可的须人工核实'), air: null },
    ],
    nature: 'thing',
    zh:
      '干扰器 gps屏蔽 信号阻断 ' +
      '信号屏蔽器 手机屏蔽器 信号干扰器 gps屏蔽器 无人机反制器 手机信号屏蔽 反制枪 屏蔽仪 信号屏蔽仪 考场屏蔽器 会议屏蔽器 干扰仪 无人机干扰器 无人机干扰枪 ' +
      '反无人机 蓝牙干扰器 wifi屏蔽器 录音屏蔽器 录音干扰器 超声波录音屏蔽 定位屏蔽器 gps干扰器 车载gps屏蔽 手机信号干扰 遥控干扰器 电磁干扰器 伪基站',
    en:
      'jammer,' +
      'signal jammer,gps jammer,phone jammer,wifi jammer,mobile phone jammer,drone jammer,cell phone jammer,rf jammer,gps blocker,gps signal blocker,' +
      'signal blocker device,cell phone blocker,mobile jammer,wi fi jammer,bluetooth jammer,remote jammer,anti drone gun,drone gun jammer,recording jammer,' +
      'audio jammer,microphone jammer,voice recorder jammer,deauther,wifi deauther,gsm jammer,radar jammer,laser jammer',
    unless: 'door,faraday,屏蔽袋,防辐射,rfid blocking,孕妇,驱蚊',
    replaces: ['UAV', 'DUAL_USE_UAV', 'RADIO'],
    samples: {
      hits: ['手机信号屏蔽器 考场', 'GPS jammer car', 'Anti drone gun handheld'],
      misses: ['屏蔽袋 防盗刷', 'Door jammer security bar', '信号屏蔽袋 手机 法拉第'],
    },
  }),
  goodsRule({
    id: 'XG-DUA-026',
    code: 'LASER',
    title: { zh: '大功率激光器', en: 'high power lasers' },
    since: '2024-12-01',
    effects: [observation('激光器：大功率及目标指示类可能属两用物项，以参数为准')],
    nature: 'thing',
    zh: '激光器 激光测距 激光模组 激光二极管 大功率激光 激光切割头',
    en: 'laser diode,laser module,laser rangefinder,fiber laser,high power laser,laser engraver module',
    hsHint: '901320',
    samples: {
      hits: ['980nm激光器', 'Fiber laser 50W source', '激光二极管 450nm 5W'],
      misses: ['激光 贴纸', 'Laser cut wooden puzzle', 'Laser engraving service wood'],
    },
  }),
  goodsRule({
    id: 'XG-DUA-027',
    code: 'JAMMER',
    title: { zh: '无线电干扰、屏蔽设备（屏蔽与对象分开写）', en: 'radio jammers, told in two words' },
    since: '1993-03-01',
    effects: [
      { category: 'prohibited', source: note('无线电干扰设备：按禁止处理，有许可的须人工核实'), air: null },
    ],
    nature: 'statement',
    zh: '屏蔽 干扰 反跟踪 反定位 压制 全频段',
    en: 'signal blocker,anti tracking,anti gps,signal disruptor',
    beside:
      'gps,北斗,手机信号,定位,考场,会议室,录音,无人机,wifi,遥控信号,4g5g,蓝牙信号,gsm,gnss,lte,cell phone,drone,bluetooth,wi fi,4g,5g',
    unless:
      '屏蔽袋,屏蔽包,屏蔽罩,屏蔽线,屏蔽网线,屏蔽双绞,屏蔽卡,屏蔽布,屏蔽房,屏蔽壳,屏蔽套,屏蔽箱,屏蔽膜,双屏蔽,铝箔屏蔽,抗干扰,防干扰,无干扰,降干扰,低干扰,不干扰,干扰小,电磁屏蔽,磁环,天线,rfid,' +
      '网线,线缆,水晶头,耳机,音箱,广告屏蔽,bag,pouch,wallet,sleeve,case,box,cage,paint,fabric,book,card,sticker,phase jamming,music,guitar,hat',
    replaces: ['UAV', 'DUAL_USE_UAV', 'RADIO'],
    samples: {
      hits: ['车载 GPS 定位 防追踪 屏蔽', '考场 手机信号 全频段 干扰', 'Anti tracking GPS device for truck'],
      misses: ['屏蔽袋 手机信号 防辐射', '抗干扰 对讲 耳麦 GPS', 'Signal blocker pouch for car key GPS'],
    },
  }),
];
