import { aviation } from '../../effects.ts';
import { goodsRule } from '../../rule.ts';

export const devices = [
  goodsRule({
    id: 'XG-BAT-020',
    code: 'LI_EQUIP',
    title: { zh: '通常内置锂电池的设备', en: 'equipment that holds a lithium battery by its nature' },
    since: '2016-04-01',
    effects: [aviation('UN3481 PI967', 'packing-instruction')],
    nature: 'device',
    zh:
      '智能手机 全网通手机 老人机 老年手机 笔记本电脑 平板电脑 蓝牙耳机 无线耳机 tws耳机 tws 蓝牙音箱 无线音箱 蓝牙音响 智能手表 电话手表 智能手环 运动手环 筋膜枪 ' +
      '电动牙刷 冲牙器 电动剃须刀 无线吸尘器 手持吸尘器 扫地机器人 运动相机 数码相机 微单相机 电子书阅读器 阅读器 手持云台 手持风扇 挂脖风扇 gps定位器 定位器 游戏掌机 掌机 ' +
      '学习平板 无线麦克风 充电钻 锂电钻 遥控飞机 遥控直升机 卷发棒无线 暖手宝充电 蓝牙键盘 录音笔 执法记录仪 电子词典 mp3播放器 翻译机 点读笔 智能门锁 无人机玩具',
    en:
      'smartphone,mobile phone,cell phone,laptop,notebook computer,tablet computer,tablet pc,ipad,iphone,bluetooth earphone,bluetooth headphone,bluetooth headset,wireless earbud,' +
      'tws earbud,wireless headphone,wireless headset,airpods,bluetooth speaker,wireless speaker,smart watch,fitness tracker,smart band,smart bracelet,massage gun,percussion massager,' +
      'electric toothbrush,sonic toothbrush,water flosser,action camera,gopro,digital camera,dash camera,e reader,ebook reader,kindle,gps tracker,gps tracking device,cordless drill,' +
      'robot vacuum,handheld vacuum,handheld game console,rc helicopter,remote control helicopter,remote controlled helicopter,mp3 player,voice recorder,bluetooth keyboard,handheld fan,neck fan,body camera,smart ring',
    unless: 'wired,有线,case only,仅外壳',
    hsHint: '851713 851714 847130 851711',
    clearedBy: [{ key: 'battery', is: ['no'] }],
    needs: ['battery', 'watt_hours'],
    samples: {
      hits: [
        'TWS蓝牙耳机 带充电仓',
        '筋膜枪 按摩器',
        'Massage gun deep tissue 2500mAh',
        'GPS tracker for pets',
      ],
      misses: [
        '蓝牙耳机保护套 硅胶',
        'Smart watch strap 22mm silicone',
        '电动牙刷 替换刷头 4支',
        'Magnetic phone case for iPhone 15',
      ],
    },
  }),
  goodsRule({
    id: 'XG-BAT-021',
    code: 'BATTERY_OPEN',
    title: { zh: '是否带电池不明的物品', en: 'goods that may come with a battery' },
    since: '2016-04-01',
    effects: [],
    nature: 'device',
    zh: '额温枪 体温枪 血压计 血糖仪 手电筒 头灯 酒精测试仪 电子秤 遥控车 遥控汽车 遥控船 无线鼠标 led蜡烛 发光玩具 电子蜡烛 激光笔 电动玩具 电动螺丝刀 电钻 美容仪 按摩仪 按摩器 电子体温计 烟雾报警器 装电池 电池款 数码相框 投影仪',
    en: 'infrared thermometer,thermometer gun,digital thermometer,blood pressure monitor,glucose meter,flashlight,torch light,headlamp,breathalyzer,digital scale,remote control car,rc car,rc truck,wireless mouse,led candle,led tea light,laser pointer,electric toy,massager,smoke detector,battery operated,battery powered,solar light,digital watch,electric shaver,projector',
    unless: '手动,manual',
    clearedBy: [{ key: 'battery', is: ['no', 'yes', 'built-in', 'packed'] }],
    needs: ['battery'],
    samples: {
      hits: ['额温枪 红外测温', 'LED tea light pack of 12'],
      misses: ['手电筒 尼龙套', '血压计 袖带 配件', 'Remote control car, batteries not included'],
    },
  }),
];
