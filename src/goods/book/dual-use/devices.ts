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
    zh: '无人机 航拍机 四轴飞行器 穿越机',
    en: 'drone,quadcopter,uav,unmanned aerial vehicle',
    unless: 'beetle,bee drone,培训,教材,停机坪,landing pad',
    hsHint: '880621 880691',
    clearedBy: [NO_BATTERY],
    needs: ['endurance_min', 'watt_hours'],
    samples: {
      hits: ['无人机 航拍 4K', 'Mini drone with camera'],
      misses: ['无人机 螺旋桨 配件', 'Propellers for DJI drone'],
    },
  }),
  goodsRule({
    id: 'XG-DUA-021',
    code: 'DUAL_USE_UAV',
    title: { zh: '受管制的无人机及其载荷', en: 'controlled drones and payloads' },
    since: '2024-12-01',
    effects: [restricted(dualUse('9A012')), equipment],
    nature: 'device',
    zh: '红外云台 热成像云台 热成像无人机 喊话器无人机 植保无人机 长航时无人机 固定翼无人机 夜视无人机',
    en: 'thermal drone,thermal imaging drone,drone with thermal camera,agricultural drone,fixed wing drone,long endurance drone,infrared gimbal',
    hs: '880610 880622 880623 880624 880629 880692 880693 880694 880699',
    clearedBy: [],
    needs: ['endurance_min'],
    replaces: ['UAV'],
    samples: {
      hits: ['无人机 红外云台', 'Agricultural drone 10L sprayer', { name: 'aircraft', hsCode: '8806221000' }],
      misses: ['无人机 航拍 4K', { name: 'aircraft', hsCode: '8806211000' }],
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
      ],
      misses: [{ name: 'drone', attributes: 'endurance_min=20' }, 'drone'],
    },
  }),
  goodsRule({
    id: 'XG-DUA-023',
    code: 'RADIO',
    title: { zh: '无线电收发信机', en: 'radio transceivers' },
    since: '1993-03-01',
    effects: [restricted(customsDecree43('限制出境', '（无线电收发信机）')), equipment],
    nature: 'device',
    zh: '对讲机 无线电台 车载电台 卫星电话 短波电台 中继台',
    en: 'walkie talkie,two way radio,ham radio,satellite phone,radio transceiver,handheld transceiver,vhf radio,mobile radio transceiver',
    unless: '儿童,玩具,kids,toy,电池,对讲机耳机,门铃,收音机,耳机,车载支架',
    hs: '852560',
    samples: {
      hits: ['对讲机 5W', 'Two way radio UHF 5W pair'],
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
    zh: '热成像仪 热像仪 热成像 热成像相机 夜视仪 红外夜视仪 微光夜视',
    en: 'thermal imager,thermal camera,thermal imaging camera,thermal scope,night vision goggle,night vision binocular,night vision monocular,night vision scope,thermal monocular,thermal imaging',
    unless: '打印,红外夜视摄像头,玩具,printer',
    samples: {
      hits: ['热成像仪 640', 'Thermal monocular 384x288'],
      misses: ['热成像仪 保护套', 'Night light for kids'],
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
    zh: '信号屏蔽器 手机屏蔽器 信号干扰器 gps屏蔽器 无人机反制器 手机信号屏蔽 反制枪',
    en: 'signal jammer,gps jammer,phone jammer,wifi jammer,mobile phone jammer,drone jammer,cell phone jammer,rf jammer',
    samples: {
      hits: ['手机信号屏蔽器 考场', 'GPS jammer car'],
      misses: ['屏蔽袋 防盗刷', 'Door jammer security bar'],
    },
  }),
  goodsRule({
    id: 'XG-DUA-026',
    code: 'LASER',
    title: { zh: '大功率激光器', en: 'high power lasers' },
    since: '2024-12-01',
    effects: [observation('激光器：大功率及目标指示类可能属两用物项，以参数为准')],
    nature: 'thing',
    zh: '激光器 激光测距 激光模组',
    en: 'laser diode,laser module,laser rangefinder,fiber laser',
    hsHint: '901320',
    samples: {
      hits: ['980nm激光器', 'Fiber laser 50W source'],
      misses: ['激光 贴纸', 'Laser cut wooden puzzle'],
    },
  }),
];
