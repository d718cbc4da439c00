import { aviation } from '../../effects.ts';
import { goodsRule } from '../../rule.ts';

const NO_BATTERY = { key: 'battery', is: ['no'] } as const;

export const lithium = [
  goodsRule({
    id: 'XG-BAT-001',
    code: 'LI_POWERBANK',
    title: { zh: '充电宝、户外电源', en: 'power banks and power stations' },
    since: '2016-04-01',
    effects: [aviation('UN3480 PI965', 'cargo-only')],
    nature: 'thing',
    zh:
      '搭电 强启 汽车搭电 应急强启 卡儿酷 纽曼应急 搭电神器 ' +
      '充电宝 移动电源 背夹电池 背夹充电宝 无线充电宝 户外电源 便携储能 储能电源 应急启动电源 汽车启动电源 充电背夹 行动电源 应急充电宝 磁吸充电宝 ' +
      '共享充电宝 太阳能充电宝 胶囊充电宝 迷你充电宝 充电宝自带线 应急电源 移动储能 储能电源箱 便携电源 户外移动电源 露营电源 应急启动器 汽车应急启动 搭电宝 ' +
      '启动宝 电霸 户外储能 手机壳充电宝 无线背夹 便携式电站 便携发电站 太阳能发电机 锂电应急 移动电瓶 应急打火电源 汽车启动器 汽车电瓶应急启动 ups电源',
    en:
      'snap on charger pack,charger pack,powerboost,solar power pack,power pack charger,26800mah,' +
      '20000mah portable,10000mah portable,30000mah,50000mah,magsafe 5000,magsafe 10000,wireless pack,' +
      'charging pack magnetic,battery brick,powercore magnetic,anker 737,anker 733,anker prime 27650,' +
      'anker 525,iniu,charmast,miady portable,ugreen nexode power,zendure,sharge,shargeek,nitecore nb10000,' +
      'nb10000,mycharge,morphie juice pack,juice pack,smart battery case,magsafe power,' +
      'noco boost,boost plus gb40,gb40,gb70,ultrasafe jump,jump pack,lithium jump,battery jump,' +
      'battery jumper pack,car battery jumper,hulkman,gooloo,clore jump,jnc660,peak jump starter,' +
      'anker powercore,powercore,anker maggo,baseus power,mophie powerstation,goal zero yeti,jackery,' +
      'ecoflow,bluetti,' +
      'battery pack charger,portable power,' +
      'power bank,portable charger,external battery,jump starter,portable power station,battery phone case,charging phone case,battery charging case,' +
      'battery backup pack,portable battery,portable phone charger,portable battery charger,magnetic battery pack,magsafe battery pack,magsafe battery,' +
      'wireless power bank,solar power bank,solar charger power bank,mini power bank,external battery pack,portable power pack,battery bank,' +
      'charger case battery,battery case for iphone,phone battery case,car jump starter,jump starter pack,battery booster,jump box,power station,' +
      'solar generator,portable generator battery,lipstick charger,keychain charger,emergency phone charger,rechargeable phone case',
    unless: '转接,空壳套件,无电芯,without cells,no battery inside,solar panel only,jumper cable,外壳,diy套件',
    chapters: '85',
    clearedBy: [NO_BATTERY],
    needs: ['watt_hours'],
    replaces: ['LI_ION', 'BATT_PACK', 'LI_EQUIP'],
    samples: {
      hits: [
        '移动电源 20000毫安 74Wh 快充',
        'Power bank 20000mAh 74Wh PD 65W',
        '手机壳 充电宝二合一 背夹电池',
        '磁吸充电宝 10000毫安 超薄',
      ],
      misses: [
        '充电宝收纳包',
        'Case for power bank',
        { name: 'Power bank shell kit', attributes: 'battery=none' },
        'Power bank DIY case without cells 18650',
      ],
    },
  }),
  goodsRule({
    id: 'XG-BAT-002',
    code: 'LI_ION',
    title: { zh: '锂离子电池（单独）', en: 'lithium ion batteries, loose' },
    since: '2016-04-01',
    effects: [aviation('UN3480 PI965', 'cargo-only')],
    nature: 'component',
    zh:
      '锂电池 锂离子电池 锂电池组 18650电池 21700电池 聚合物电池 电池组 电池包 笔记本电池 手机电池 相机电池 无人机电池 单反电池 磷酸铁锂 锂电芯 三元锂电池 ' +
      '磷酸铁锂电池 铁锂电池 软包电池 动力电池 储能电池 扣式锂电池可充 26650电池 14500电池 16340电池 18350电池 32650电池 4680电池 18650锂电池 18650充电电池 ' +
      '平头18650 尖头18650 锂电18650 2s锂电池 3s锂电池 航模电池 航模锂电池 穿越机电池 手电钻电池 电动车锂电池 电动自行车电池 滑板车电池 平衡车电池 ' +
      '吸尘器电池 扫地机电池 耳机电池 音箱电池 平板电池 手表电池可充 ipad电池 苹果电池 苹果手机电池 mah电池 摄像机电池 gopro电池 大疆电池 蓝牙音箱电池 ' +
      '头灯电池 电动工具电池 锂电池包 钠离子电池 钠电池 5号锂电池 锂充电电池 usb充电电池 恒压锂电池',
    en:
      'bl1850b,bl1830,bl1860,bl1850,bl1840,dcb205,dcb206,dcb203,dcb204,dcb606,dcb609,m18 xc,m18 high output,' +
      'm12 xc,48 11 1850,48 11 1828,p108,p102 ryobi,gba 18v,procore 18v,powershare battery,20v max battery,' +
      '40v battery,56v battery,60v battery,80v battery,li ion flat top,flat top li ion,button top li ion,' +
      '18500,18350,14500 li,16340 li,20700,18490,protected 18650,unprotected li ion,li ion cells,' +
      'lithium cells,lithium ion cells,lipo pack,lipo 2s,lipo 3s,lipo 4s,lipo 6s,2s lipo,3s lipo,4s lipo,' +
      '6s lipo,1s lipo,graphene lipo,lihv,xt60 battery,prismatic cell,eve lf280k,lf280k,lf304,catl cell,' +
      'pouch cell,headway cell,lto cell,lithium titanate,lipo cell,3.7v 2000mah,3.7v battery,7.4v battery,' +
      '11.1v battery,14.8v battery,21.6v battery,25.2v battery,36v battery,48v battery,52v battery,' +
      '72v battery,np fw50,np fz100 battery,np w126,np w235,np 50,np bx1,en el15,en el14,en el25,lp e17,' +
      'lp e10,lp e12,lp e6n,lp e6nh,nb 13l,nb 6l,nb 11l,dmw blc12,dmw blf19,bln 1,bls 50,li 50b,li 42b,' +
      'vw vbt380,bp 955,npf970,np f970,np f550,np f750,v mount battery,v lock battery,gold mount battery,' +
      'ab1 battery,enduro battery,intelligent flight battery,flight battery,' +
      '21700,26650,lifepo4,np fz100,lp e6,20v battery,18v battery,cordless battery,' +
      'lithium battery,lithium ion battery,li ion battery,lipo battery,18650 battery,21700 battery,battery pack,laptop battery,phone battery,camera battery,' +
      'drone battery,replacement battery,lifepo4 battery,battery cell,tool battery,vacuum battery,lithium cell,lithium polymer battery,li po battery,' +
      'lithium ion cell,li ion cell,lithium ion battery pack,lithium battery pack,lifepo4 cell,18650 cell,18650 rechargeable battery,18650,21700 cell,' +
      '21700 rechargeable battery,26650 battery,14500 battery,16340 battery,cr123 rechargeable,rechargeable lithium battery,lithium rechargeable battery,' +
      'usb rechargeable battery,usb c rechargeable battery,lithium aa battery rechargeable,rc battery,rc lipo,fpv battery,mavic battery,dji battery,' +
      'ebike battery,e bike battery,scooter battery,hoverboard battery,golf cart lithium battery,trolling motor battery,deep cycle lithium battery,' +
      'camcorder battery,gopro battery,drill battery,cordless drill battery,power tool battery,dyson battery,roomba battery,notebook battery,tablet battery,' +
      'ipad battery,iphone battery,cell phone battery,smartphone battery,macbook battery,walkie talkie battery,two way radio battery,headset battery,' +
      'speaker battery,gps battery,controller battery,game controller battery,airsoft battery,cordless phone battery,sodium ion battery,spare battery,' +
      'battery replacement',
    unless:
      'charger for,battery charger,battery box,battery case,battery holder,battery tester,spot welder,battery organizer,battery grip,battery door,' +
      'battery cover,battery clip,battery connector,18650 charger,充电器,测容,bms,保护板,镍片,电池盒,battery storage',
    hs: '850760',
    when: [[{ key: 'battery', is: ['loose'] }]],
    un: 'UN3480 UN3551',
    clearedBy: [
      { key: 'battery', is: ['no', 'built-in', 'packed', 'yes'] },
      { key: 'battery_type', is: ['NIMH', 'ALKALINE', 'LEAD-ACID'] },
    ],
    needs: ['battery', 'watt_hours'],
    replaces: ['BATT_PACK'],
    samples: {
      hits: [
        '锂电池 3.7V 2000mAh',
        'Laptop battery 48Wh',
        { name: 'spare cell', attributes: 'battery=loose' },
        '三元锂电池 48V 20Ah 电动车',
      ],
      misses: [
        '锂电池专用充电器 12.6V',
        '锂基润滑脂 3号',
        '不含锂电池 手电钻',
        '18650 battery charger 4 slot',
      ],
    },
  }),
  goodsRule({
    id: 'XG-BAT-003',
    code: 'LI_EQUIP',
    title: { zh: '内置电池的设备（文字或属性写明）', en: 'equipment that is said to hold a battery' },
    since: '2016-04-01',
    effects: [aviation('UN3481 PI967', 'packing-instruction')],
    nature: 'statement',
    zh:
      '内置电池 内置锂电池 内置锂电 自带电池 带电池 含电池 充电式 充电款 usb充电款 无绳 充电版 usb充电 锂电款 锂电版 锂电充电 充电锂电 无线充电款 太阳能充电 ' +
      '自带充电宝 内置充电电池 内置充电锂电池 含锂电池 带锂电池 送电池 附电池 电池已装 含纽扣电池 附纽扣电池 带电发货 带纽扣电池 送纽扣电池 充电两用 ' +
      '充插两用 插电充电两用 可充电',
    en:
      'long standby,day standby,days standby,hour standby,hours standby,standby time,long battery life,hour battery life,hours battery life,hour recording,hours recording,days recording,battery lasts,hour runtime,hours runtime,min runtime,minutes runtime,' +
      'built in battery,built in lithium battery,internal battery,usb rechargeable,with battery,battery included,cordless,built in rechargeable battery,' +
      'built in lithium ion battery,built in li ion battery,includes battery,batteries included,with rechargeable battery,with lithium battery,' +
      'battery inside,cell included,usb c rechargeable,type c rechargeable,rechargeable via usb,battery pre installed,with battery and charger,2 batteries,' +
      'cr2032 included,lr44 included,button cell included,button battery included,coin cell included,rechargeable',
    unless:
      '充电电池,镍氢,镍镉,nimh,nicd,充电器,rechargeable battery,桌垫,cordless phone,usb充电线,usb充电头,usb充电口,usb充电站,usb充电插座,车充,线控,数据线,' +
      '充电桩,充电柜,拉杆箱,行李箱,背包,双肩包,backpack,suitcase,luggage,插排,插座,bit set,drill bit,cordless blind',
    when: [[{ key: 'battery', is: ['built-in', 'yes'] }]],
    clearedBy: [NO_BATTERY, { key: 'battery_type', is: ['NIMH', 'ALKALINE', 'LEAD-ACID'] }],
    un: 'UN3481 UN3552',
    needs: ['watt_hours'],
    samples: {
      hits: [
        '电动牙刷 可充电',
        'Desk lamp USB rechargeable',
        { name: 'lamp', attributes: 'battery=built-in' },
        '充电版 电动打蛋器',
      ],
      misses: ['不可充电 灯', { name: '可充电 风扇', attributes: '电池=无' }, 'USB充电线 三合一'],
    },
  }),
  goodsRule({
    id: 'XG-BAT-004',
    code: 'LI_PACKED',
    title: { zh: '电池与设备同包装', en: 'batteries packed with equipment' },
    since: '2016-04-01',
    effects: [aviation('UN3481 PI966', 'packing-instruction')],
    nature: 'statement',
    when: [[{ key: 'battery', is: ['packed'] }]],
    needs: ['watt_hours'],
    samples: {
      hits: [
        { name: 'camera', attributes: 'battery=packed' },
        { name: '手电钻', attributes: '电池：配套' },
        { name: 'drill', attributes: 'battery=included' },
      ],
      misses: [
        { name: 'camera', attributes: 'battery=built-in' },
        'camera bag',
        { name: 'drill', attributes: 'battery=no' },
      ],
    },
  }),
  goodsRule({
    id: 'XG-BAT-005',
    code: 'LI_METAL',
    title: { zh: '锂金属电池（单独）', en: 'lithium metal batteries, loose' },
    since: '2016-04-01',
    effects: [aviation('UN3090 PI968', 'cargo-only')],
    nature: 'component',
    zh:
      '纽扣电池 扣式电池 锂亚电池 锂锰电池 cr1225 cr2 cr17345 cr14250 er18505 er26500 锂电池cr2032 一次性锂电池 锂亚硫酰氯电池 锂铁电池 钮扣电池 纽扣锂电池 ' +
      '扣式锂电池 汽车钥匙电池 车钥匙电池 遥控器纽扣 主板电池',
    en:
      'br2330,br2325,br1225,br2032,br2335,br3032,cr3032,cr927,cr1130,cr1216,cr1612,cr2320,cr2330,cr2354,' +
      'cr2412,cr1025,cr1/3n,2cr5,cr p2,crv3,cr aa,cr14505,cr17335,cr17450,ls14500,ls14250,er17505,' +
      'tl 5903,tadiran,saft ls,ultralife,energizer l92,energizer ultimate lithium,3v coin,3v lithium coin,' +
      'lithium 3v,' +
      'lithium coin,button cell lithium,lithium aa,' +
      'button cell,coin cell,button battery,coin battery,lithium metal battery,cr2032,cr2025,cr2016,cr2450,cr1220,cr1616,cr1620,cr1632,cr2430,cr2477,cr123a,' +
      'cr123,cr2 battery,er14505,er14250,er34615,button cell battery,coin cell battery,lithium coin cell,lithium coin battery,lithium button cell,' +
      'lithium primary battery,lithium thionyl chloride battery,car key battery,key fob battery,3v lithium battery,l91 battery,lithium aa battery',
    unless: 'holder,socket,座,电池盒,battery box,included,带cr2032,含cr2032,送cr2032,tea light,蜡烛',
    hs: '850650',
    when: [
      [
        { key: 'lithium_grams', above: 0 },
        { key: 'battery', is: ['loose'] },
      ],
    ],
    un: 'UN3090',
    clearedBy: [{ key: 'battery', is: ['no', 'built-in'] }],
    needs: ['lithium_grams'],
    replaces: ['BATT_PACK', 'BATT_PRIMARY'],
    samples: {
      hits: ['CR2032 纽扣电池 5粒', 'Button cell 10 pack', { name: 'cell', hsCode: '8506500000' }],
      misses: ['CR2032 电池座', 'Coin cell holder PCB', 'Battery holder CR2032 PCB socket'],
    },
  }),
  goodsRule({
    id: 'XG-BAT-006',
    code: 'LI_METAL_EQUIP',
    title: { zh: '内置锂金属电池的设备', en: 'equipment holding a lithium metal battery' },
    since: '2016-04-01',
    effects: [aviation('UN3091 PI970', 'packing-instruction')],
    nature: 'statement',
    when: [
      [
        { key: 'lithium_grams', above: 0 },
        { key: 'battery', is: ['built-in', 'packed', 'yes'] },
      ],
    ],
    un: 'UN3091',
    replaces: ['LI_EQUIP'],
    samples: {
      hits: [
        { name: 'car key', attributes: 'battery=built-in; lithium_grams=0.1' },
        { name: 'tag', attributes: 'un=UN3091' },
        { name: 'tracker', attributes: 'battery=packed; lithium_grams=0.3' },
      ],
      misses: [{ name: 'car key', attributes: 'battery=built-in' }, 'car key cover', 'Car key ring leather'],
    },
  }),
  goodsRule({
    id: 'XG-BAT-007',
    code: 'LI_VEHICLE',
    title: { zh: '锂电池驱动的车辆', en: 'battery powered vehicles' },
    since: '2025-01-01',
    effects: [aviation('UN3556、UN3171 PI952', null)],
    nature: 'device',
    zh:
      '轮椅电动 电动代步 电动三轮 电动四轮 ' +
      '平衡车 电动滑板车 电动自行车 电动摩托车 电动轮椅 老年代步车 电动独轮车 电助力自行车 滑板车电动 代步滑板车 折叠电动车 折叠电动自行车 电动单车 电单车 ' +
      '电瓶车 电摩 电动山地车 电动助力车 锂电自行车 锂电电动车 锂电滑板车 迷你电动车 独轮车 电动独轮 体感车 双轮平衡车 卡丁车电动 电动卡丁车 电动滑板 ' +
      '电动冲浪板 电动轮椅车 智能轮椅 老人代步车 老年代步 残疾人电动车 骑行行李箱 电动行李箱 电动三轮车 电动四轮车 电动高尔夫球车 九号电动车 电动车两轮 ' +
      '电动踏板车 电动越野摩托车 水下推进器 电动平板车 电动扭扭车',
    en:
      'segway ninebot,ninebot,kickscooter,kick scooter max,xiaomi mi scooter,super73,surron,razor electric,' +
      'onewheel gt,' +
      'electric bike fat tire,ebike fat tire,electric bicycle fat tire,' +
      'fat tire electric bike,sea scooter,ride on suitcase,electric scooter adult,kick scooter electric,' +
      'electric scooter,e scooter,electric bike,e bike,ebike,electric bicycle,hoverboard,electric skateboard,self balancing scooter,mobility scooter,' +
      'electric wheelchair,electric unicycle,electric motorcycle,electric kick scooter,kids electric scooter,foldable electric scooter,folding electric bike,' +
      'folding electric scooter,electric mountain bike,e mtb,electric tricycle,electric trike,electric dirt bike,electric moped,e moped,pedal assist bike,' +
      'pedelec,self balancing board,balance scooter,electric longboard,e skateboard,electric hoverboard,electric go kart,go kart electric,power wheelchair,' +
      'power chair,motorized wheelchair,electric mobility scooter,onewheel,electric surfboard,rideable suitcase,smart riding suitcase,' +
      'electric vehicle battery powered,underwater scooter,electric golf trolley',
    unless:
      '儿童平衡车,滑步车,学步,无脚踏,雨衣,头盔,手套,充电器,车锁,挡风,电池,车罩,防晒罩,贴纸,车牌,驱动轮,charger,helmet,replacement,conversion kit,backpack,' +
      '雨披,控制器,转把,挂钩,脚撑,inner tube,replacement tire,tire replacement,solid tire,brake pad,brake lever,bike lock,wheel cover,scooter cover,' +
      'bike cover,seat attachment,hoverboard seat',
    hsHint: '871160',
    un: 'UN3556 UN3557 UN3558 UN3171',
    clearedBy: [NO_BATTERY],
    needs: ['watt_hours'],
    replaces: ['LI_EQUIP'],
    samples: {
      hits: ['平衡车 成人 两轮', 'Electric scooter 350W foldable', '电动滑板车 成人 折叠'],
      misses: [
        '平衡车 收纳袋',
        'Bag for electric scooter',
        'Kick scooter for kids',
        '儿童平衡车 无脚踏 滑步车',
      ],
    },
  }),
  goodsRule({
    id: 'XG-BAT-008',
    code: 'LI_CHARGE',
    title: { zh: '单独的锂离子电池荷电状态超过30%', en: 'loose lithium ion batteries charged above 30 %' },
    since: '2016-04-01',
    effects: [aviation('UN3480 PI965（荷电状态不得超过30%）', 'forbidden')],
    nature: 'statement',
    when: [
      [
        { key: 'charge_percent', above: 30 },
        { key: 'battery', is: ['loose'] },
      ],
    ],
    samples: {
      hits: [
        { name: 'cell', attributes: 'battery=loose; charge_percent=50' },
        { name: '电芯', attributes: '电池=单独；荷电状态=31' },
        { name: 'Power bank', attributes: 'battery=loose; soc=100' },
      ],
      misses: [
        { name: 'cell', attributes: 'battery=loose; charge_percent=30' },
        { name: 'lamp', attributes: 'battery=built-in; charge_percent=80' },
        { name: 'cell', attributes: 'battery=loose' },
      ],
    },
  }),
  goodsRule({
    id: 'XG-BAT-009',
    code: 'LI_CHARGE',
    title: {
      zh: '与设备同包装的锂离子电池荷电状态超过30%（额定能量超过2.7 Wh）',
      en: 'lithium ion batteries of more than 2.7 Wh packed with equipment, charged above 30 %',
    },
    since: '2026-01-01',
    effects: [aviation('UN3481 PI966（2026年起荷电状态不得超过30%）', 'forbidden')],
    nature: 'statement',
    when: [
      [
        { key: 'charge_percent', above: 30 },
        { key: 'battery', is: ['packed'] },
        { key: 'watt_hours', above: 2.7 },
      ],
    ],
    samples: {
      hits: [
        { name: 'camera', attributes: 'battery=packed; charge_percent=60; watt_hours=7.4' },
        { name: '手电钻', attributes: '电池=配套；荷电状态=50；瓦时=30' },
        { name: 'drone', attributes: 'battery=packed; soc=31; watt_hours=2.8' },
      ],
      misses: [
        { name: 'camera', attributes: 'battery=packed; charge_percent=30; watt_hours=7.4' },
        { name: 'camera', attributes: 'battery=packed; charge_percent=60; watt_hours=2.7' },
        { name: 'camera', attributes: 'battery=built-in; charge_percent=60; watt_hours=7.4' },
      ],
    },
  }),
];
