import { aviation, prohibited } from '../../effects.ts';
import { goodsRule } from '../../rule.ts';
import { postCatalogue } from '../../sources.ts';

const NOT_FLAMMABLE = [
  { key: 'flash_point', above: 60 },
  { key: 'liquid', is: ['no'] },
] as const;
const WEAK = { key: 'alcohol_percent', atMost: 24 } as const;

export const flammableLiquids = [
  goodsRule({
    id: 'XG-LIQ-001',
    code: 'FLAM_LIQ',
    title: { zh: '易燃液体', en: 'flammable liquids' },
    since: '2016-12-16',
    effects: [
      prohibited(postCatalogue('第五类（易燃液体）')),
      aviation('UN1993、UN1090、UN1170、UN1203', 'packing-instruction'),
    ],
    nature: 'substance',
    zh: '汽油 柴油 煤油 酒精 丙酮 乙醚 香蕉水 天那水 稀释剂 松香水 稀料 洗甲水 卸甲水 卸甲油 打火机油 火机油 甲醇 乙醇 异丙醇 二甲苯 松节油 洗板水 白电油 环己酮 灯油',
    en: 'gasoline,petrol,kerosene,diesel fuel,acetone,nail polish remover,paint thinner,thinner,nail polish thinner,lighter fluid,lamp oil,oil lamp fuel,isopropyl alcohol,rubbing alcohol,denatured alcohol,methanol,ethanol,turpentine,white spirit,naphtha,gun cleaning solvent,solvent,heating oil,camping fuel,hand sanitizer',
    unless:
      '割草机,油锯,发电机,汽车,汽油版,汽油滤清器,柴油滤清器,浓度,湿巾,棉片,棉球,wipe,trap,perfume oil,发动机,添加剂,filter,车型,马力,solvent free,solvent trap,based',
    hs: '2207 3814 2710',
    un: 'UN1090 UN1170 UN1203 UN1202 UN1223 UN1219 UN1230 UN1993 UN1299 UN1300 UN1268 UN1987',
    clearedBy: [NOT_FLAMMABLE[0], WEAK],
    samples: {
      hits: ['Nail polish remover acetone 100ml', '75% 酒精 500ml', '打火机油 133ml'],
      misses: ['Alcohol-free mouthwash', '无酒精 爽肤水', '酒精棉片 100片', '汽油 割草机 油管'],
    },
  }),
  goodsRule({
    id: 'XG-LIQ-002',
    code: 'PERFUME',
    title: { zh: '香水', en: 'perfumery with flammable solvent' },
    since: '2025-01-01',
    effects: [aviation('UN1266', 'packing-instruction')],
    nature: 'substance',
    zh: '香水 淡香水 浓香水 古龙水 花露水 香体喷雾 香氛喷雾',
    en: 'perfume,cologne,eau de parfum,eau de toilette,eau de cologne,parfum,fragrance mist,body mist,aftershave,perfume sample',
    unless: '固体,香膏,香水笔,solid,香水柠檬,香水莲,香水菠萝,香水梨',
    hsHint: '3303',
    un: 'UN1266',
    clearedBy: [...NOT_FLAMMABLE, WEAK],
    needs: ['flash_point'],
    samples: {
      hits: ['Eau de parfum 100ml', '女士 香水 持久 50ml 礼盒'],
      misses: [
        '香水瓶空瓶 喷雾分装瓶 10ml',
        'Perfume-free sensitive lotion',
        '香水百合 种球',
        { name: '香水', attributes: 'flash_point=75' },
      ],
    },
  }),
  goodsRule({
    id: 'XG-LIQ-003',
    code: 'NAIL_POLISH',
    title: { zh: '指甲油', en: 'nail polish' },
    since: '2025-01-01',
    effects: [aviation('UN1263', 'packing-instruction')],
    nature: 'substance',
    zh: '指甲油 甲油胶 美甲胶 光疗胶',
    en: 'nail polish,nail lacquer,gel polish,nail varnish,gel nail polish',
    unless: '水性,water based,笔刷,sticker,strip,贴片',
    hsHint: '330430',
    clearedBy: NOT_FLAMMABLE,
    needs: ['flash_point'],
    samples: {
      hits: ['指甲油 套装 12色', 'Gel nail polish 15ml red'],
      misses: ['指甲油胶贴 美甲贴片', '指甲油 空瓶', 'Nail polish holder organizer'],
    },
  }),
  goodsRule({
    id: 'XG-LIQ-004',
    code: 'PAINT',
    title: { zh: '溶剂型油漆', en: 'solvent based paint' },
    since: '2016-12-16',
    effects: [prohibited(postCatalogue('第五类（油漆、生漆）')), aviation('UN1263', 'packing-instruction')],
    nature: 'substance',
    zh: '油漆 生漆 清漆 木器漆 防锈漆 硝基漆 汽车漆 油性漆 金属漆',
    en: 'oil based paint,varnish,wood varnish,enamel paint,wood stain,lacquer paint,solvent paint,automotive paint',
    unless: '水性,water based,acrylic,去除剂,效果,面漆颜色',
    hs: '3208',
    hsHint: '3210',
    un: 'UN1263 UN3066 UN1139 UN1210',
    clearedBy: NOT_FLAMMABLE,
    samples: {
      hits: ['木器漆 清漆 1L', 'Oil based paint 500ml white'],
      misses: ['油漆刷 2寸', 'Paint brush set'],
    },
  }),
  goodsRule({
    id: 'XG-LIQ-005',
    code: 'PAINT',
    title: { zh: '油漆笔、补漆笔', en: 'paint markers' },
    since: '2025-01-01',
    effects: [aviation('UN1263', 'packing-instruction')],
    nature: 'thing',
    zh: '油漆笔 补漆笔 补漆',
    en: 'paint marker,paint pen,touch up paint,oil paint marker',
    unless: '水性,water based,acrylic,丙烯',
    clearedBy: NOT_FLAMMABLE,
    samples: {
      hits: ['油漆笔 补漆笔', 'Touch up paint pen for cars'],
      misses: ['丙烯 马克笔', 'Acrylic paint marker 12 colors'],
    },
  }),
];
