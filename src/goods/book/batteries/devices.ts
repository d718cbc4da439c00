import { goodsRule } from '../../rule.ts';
import { appliances } from './appliances.ts';
import { electronics } from './electronics.ts';
import { powered } from './powered.ts';
import { worded } from './worded.ts';

/** Goods that some makers fit with a battery and others do not: asked, not judged. */
const open = goodsRule({
  id: 'XG-BAT-021',
  code: 'BATTERY_OPEN',
  title: { zh: '是否带电池不明的物品', en: 'goods that may come with a battery' },
  since: '2016-04-01',
  effects: [],
  nature: 'device',
  zh:
    '额温枪 体温枪 耳温枪 血压计 血糖仪 手电筒 头灯 小夜灯 酒精测试仪 电子秤 无线鼠标 激光笔 电钻 按摩仪 按摩器 电子体温计 装电池 电池款 数码相框 投影仪 ' +
    '加湿器 电子琴 计算器 音乐盒 会发光 led灯串 灯串 usb灯 无线键盘 剃须刀 卷发棒 榨汁机 体重秤 热敷眼罩 电热护膝 收音机 闹钟 电子闹钟 数字闹钟 电子时钟 ' +
    '计时器 倒计时器 厨房定时器 温湿度计 电子温湿度计 遥控器 空调遥控器 万能遥控器 电视遥控器 电子温度计 食品温度计 无线门铃 燃气报警器 电蚊拍 灭蚊拍 ' +
    '毛球器 万用表 刷卡机 发声玩具 音乐玩具 按摩棒 男士手表 女士手表 情侣手表 暖手宝 电子卡尺 数显卡尺',
  en:
    'blood pressure monitor,flashlight,torch light,breathalyzer,wireless mouse,wireless keyboard,laser pointer,massager,battery operated,battery powered,' +
    'night light,humidifier,calculator,projector,curling iron,music box,led string light,bathroom scale,portable radio,weather radio,alarm clock,' +
    'digital alarm clock,kitchen timer,digital timer,pomodoro timer,remote control for tv,tv remote,universal remote,universal remote control,' +
    'wireless doorbell,hygrometer,digital hygrometer,meat thermometer,instant read thermometer,digital thermometer,garage door remote,electric train set,' +
    'wristwatch,wrist watch,men watch,women watch,mens watch,womens watch,ladies watch,kids watch,multimeter,digital caliper,musical toy',
  unless: '手动,manual',
  clearedBy: [{ key: 'battery', is: ['no', 'yes', 'built-in', 'packed'] }],
  needs: ['battery'],
  samples: {
    hits: ['额温枪 红外测温', 'Laser pointer for presentations', '酒精测试仪 吹气'],
    misses: ['手电筒 尼龙套', '血压计 袖带 配件', 'Manual massager wooden roller'],
  },
});

export const devices = [...electronics, ...appliances, ...powered, ...worded, open];
