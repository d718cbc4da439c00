import { observation, prohibited } from '../../effects.ts';
import { goodsRule } from '../../rule.ts';
import { law, postCatalogue } from '../../sources.ts';

export const surveillance = [
  goodsRule({
    id: 'XG-SPY-001',
    code: 'SPY',
    title: { zh: '窃听、窃照器材', en: 'eavesdropping and covert filming' },
    since: '2016-12-16',
    effects: [prohibited(postCatalogue('第十四类（间谍专用器材）'))],
    nature: 'thing',
    zh:
      '针孔摄像头 针孔摄像机 窃听器 偷拍 隐形摄像头 隐藏式摄像头 窃照 监听器 偷听器 伪装摄像头 针孔相机 迷你摄像头隐形 隐形监控 隐蔽摄像头 伪装监控 伪装录像 ' +
      '充电宝摄像头 摄像笔 录像笔 录像眼镜 眼镜摄像机 纽扣摄像头 打火机摄像头 手表摄像机 插座摄像头 闹钟摄像头 隐形耳机作弊 作弊耳机 考试作弊 米粒耳机 ' +
      '隐形录音笔 窃听 远程监听 监听设备 手机监听 gsm监听 窃听设备 隔墙听 密拍 暗拍 偷拍摄像头',
    en:
      'hidden camera,spy camera,pinhole camera,listening device,audio bug,spy pen camera,covert camera,gsm bug,nanny cam,spy cam,spy gadget,spy glasses,' +
      'spy glasses camera,camera glasses hidden,camera pen,pen camera,button camera,usb charger camera hidden,hidden cam,mini hidden camera,' +
      'clock camera hidden,covert recorder,covert listening,spy recorder,spy earpiece,spy listening device,hidden voice recorder,wall listening device,' +
      'wall microphone,wiretap,phone tap,eavesdropping,gsm listening,cheating earpiece,invisible earpiece,spy watch,watch camera hidden,' +
      'smoke detector camera,hidden audio recorder,sim bug,spy bug',
    unless:
      '防偷拍,反偷拍,探测,检测,婴儿监听,胎心,监听耳机,监听音箱,detector,finder,防窃听,kids spy kit,toy,玩具,spy ninja,book,board game,spy kids,防窥,遮挡,' +
      'movie',
    samples: {
      hits: ['针孔摄像头 隐形', 'Hidden camera clock wifi', '录像笔 高清 隐形 执法'],
      misses: ['针孔耳钉', 'Hidden camera detector', '防偷拍 探测器'],
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
      hits: ['世界地图 挂图', 'World map scratch off', '地球仪 教学 20cm'],
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
];
