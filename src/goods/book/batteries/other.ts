import { aviation } from '../../effects.ts';
import { goodsRule } from '../../rule.ts';

const NO_BATTERY = { key: 'battery', is: ['no'] } as const;

export const otherBatteries = [
  goodsRule({
    id: 'XG-BAT-040',
    code: 'BATT_NIMH',
    title: { zh: '镍氢、镍镉电池', en: 'nickel metal hydride and nickel cadmium batteries' },
    since: '2016-04-01',
    effects: [aviation('特殊规定 A199、A123（防短路）', null)],
    nature: 'component',
    zh: '镍氢电池 镍镉电池 镍氢充电电池 镍氢 镍氢充电 镍氢5号 镍氢7号 镍镉',
    en:
      'ni cd,rechargeable aa,rechargeable aaa,' +
      'nimh battery,nimh,ni mh,nicd battery,nicd,ni cd battery,nickel metal hydride,ni mh battery,rechargeable aa battery,rechargeable aaa battery,eneloop',
    unless: 'for nimh,nimh nicd charger,for aa aaa,充电器适用,适用镍氢',
    hs: '850730 850750',
    when: [[{ key: 'battery_type', is: ['NIMH', 'NI-MH', 'NICD', '镍氢'] }]],
    clearedBy: [NO_BATTERY],
    replaces: ['BATT_PACK', 'LI_EQUIP'],
    samples: {
      hits: [
        'Solar garden light with built-in NiMH battery',
        '5号 镍氢充电电池 4节',
        'Rechargeable AA battery 2800mAh 8 pack',
      ],
      misses: ['镍氢电池 充电器', 'NiMH battery charger 8 bay', '镍氢电池 收纳盒'],
    },
  }),
  goodsRule({
    id: 'XG-BAT-041',
    code: 'BATT_ACID',
    title: { zh: '铅酸蓄电池', en: 'lead acid batteries' },
    since: '2016-04-01',
    effects: [aviation('UN2794、UN2800', 'packing-instruction')],
    nature: 'component',
    zh:
      '铅酸电池 铅酸蓄电池 蓄电池 电瓶 胶体电池 铅酸 ups蓄电池 摩托车电池 汽车电瓶 摩托车电瓶 汽车蓄电池 免维护蓄电池 阀控电池 电动车电瓶 童车电瓶 ' +
      '儿童电动车电瓶 ups电池 agm蓄电池',
    en:
      'ytx14 bs,ytx12 bs,ytx9 bs,ytx7a bs,ytx20l bs,ytx5l bs,ytz10s,ytz7s,yb14,yb10l,yuasa,np7 12,np12 12,' +
      'np17 12,optima yellowtop,optima redtop,yellowtop,redtop,odyssey battery,group 24 battery,' +
      'group 27 battery,group 31,agm maintenance free,agm 12v,12v agm,12v 7ah,12v 9ah,12v 12ah,12v 18ah,' +
      '12v 35ah,12v sla,6v 4.5ah,6v 12ah,ub1270,ub12350,rbc7,rbc17,apcrbc,gel 12v,trojan t 105,lead crystal,' +
      'golf cart battery,' +
      'lead acid battery,car battery,sla battery,agm battery,motorcycle battery,gel cell battery,ups battery,lead acid,sealed lead acid,gel battery,' +
      'deep cycle battery,automotive battery,truck battery,marine battery,atv battery,kids ride on battery',
    unless:
      '电瓶车,锂,lithium,卡扣,接线柱,夹子,夹,线,充电器,保护套,检测,雨衣,支架,连接,terminal,cable,charger,clamp,hold down,tray,tester,disconnect,maintainer,' +
      '修复,断电开关,电瓶桩,水,架,打火,搭火',
    hs: '850710 850720',
    un: 'UN2794 UN2795 UN2800',
    clearedBy: [NO_BATTERY],
    replaces: ['BATT_PACK', 'LI_ION'],
    samples: {
      hits: ['Sealed lead acid battery 12V 7Ah', '汽车电瓶 12V 60Ah', 'UPS蓄电池 12V 100Ah 免维护'],
      misses: ['电瓶夹 鳄鱼夹 汽车电瓶检测', '电瓶车 雨衣', 'Car battery charger 12V', '汽车电瓶 夹子 铜头'],
    },
  }),
  goodsRule({
    id: 'XG-BAT-042',
    code: 'BATT_PRIMARY',
    title: { zh: '干电池', en: 'dry batteries' },
    since: '2016-04-01',
    effects: [aviation('特殊规定 A123（防短路）', null)],
    nature: 'component',
    zh:
      '南孚 双鹿 金霸王 劲量 超霸电池 碱性5号 碱性7号 五号碱性 七号碱性 碳性5号 碳性7号 5号碱性 7号碱性 聚能环 ' +
      '干电池 碱性电池 5号电池 7号电池 五号电池 七号电池 碳性电池 锌锰电池 5号干电池 7号干电池 一号电池 1号电池 2号电池 九伏电池 9v电池 aa电池 aaa电池 ' +
      'lr44电池 lr44 ag13 ag10 ag3 sr626sw lr41 a23电池 23a电池 27a电池 12v23a 碱性干电池 五号干电池 助听器电池 锌空电池 手表电池 空气锌电池 氧化银电池 6f22',
    en:
      'd cell alkaline,c cell alkaline,d cell,c cell,' +
      'energizer 9v,duracell 9v,9v alkaline,energizer aa,energizer aaa,energizer c,energizer d,' +
      'varta alkaline,varta longlife,' +
      'duracell,energizer max,energizer ultimate,rayovac,panasonic aa,aa lr6,aaa lr03,lr6,lr03,lr20,lr14,' +
      '6lr61,alkaline aa,alkaline aaa,alkaline c,alkaline d,' +
      'alkaline battery,aa battery,aaa battery,9v battery,dry cell,carbon zinc battery,aa alkaline,aaa alkaline,c battery,d battery,d cell battery,' +
      'c cell battery,lr44 battery,watch battery,silver oxide battery,hearing aid battery,zinc air battery,a23 battery,23a battery,27a battery,' +
      'zinc carbon battery,double a battery,triple a battery',
    unless:
      'holder,电池盒,organizer,tester,not included,不含,charger,充电器,case,box,带线,clip,snap connector',
    hs: '8506',
    clearedBy: [NO_BATTERY],
    replaces: ['BATT_PACK'],
    samples: {
      hits: ['5号电池 碱性 12节', 'AAA batteries 24 pack', 'LR44 纽扣 10粒 卡装'],
      misses: [
        'AA battery storage organizer with tester (batteries not included)',
        '5号电池盒 带线',
        '9V battery clip connector leads',
      ],
    },
  }),
  goodsRule({
    id: 'XG-BAT-043',
    code: 'BATT_PACK',
    title: { zh: '电池（种类不明）', en: 'batteries of unknown kind' },
    since: '2016-04-01',
    effects: [aviation('UN3480 或其他，依电池种类', null)],
    nature: 'component',
    zh: '电池 充电电池 可充电电池 锂电',
    en: 'agm battery maintenance,battery,rechargeable battery,accumulator,batteries pack',
    unless:
      '电池板,光伏,太阳能电池板,燃料电池,蓄电池车,电池扣,电池盖,电池门,battery free,电池槽,battery box,battery door,battery cover,battery terminal,battery clip,battery holder,' +
      'battery tester,battery organizer,battery cable,battery disconnect,battery isolator,battery hydrometer,battery monitor,battery indicator,' +
      'battery eliminator,battery charger,battery post,更换电池,换电池,电池胶,电池炉,电池水,电池修复',
    hs: '8507',
    clearedBy: [{ key: 'battery', is: ['no', 'built-in', 'packed', 'yes'] }],
    needs: ['battery', 'watt_hours'],
    samples: {
      hits: ['对讲机电池 BL-5', 'Toy train set with light, battery', 'Replacement remote battery 12V'],
      misses: [
        '不含电池 遥控汽车玩具',
        '电池盒 18650 四节 带开关',
        '电池点焊机 镍片',
        'Battery ram toy figure',
        'Dummy battery DC coupler',
        '电池后盖 三星 S21',
      ],
    },
  }),
];
