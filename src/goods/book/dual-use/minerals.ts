import { observation, restricted } from '../../effects.ts';
import { goodsRule } from '../../rule.ts';
import { controlAnnouncement, dualUse } from '../../sources.ts';

export const minerals = [
  goodsRule({
    id: 'XG-DUA-001',
    code: 'STRATEGIC_METAL',
    title: {
      zh: '钨、碲、铋、钼、铟',
      en: 'tungsten, tellurium, bismuth, molybdenum, indium',
    },
    since: '2025-02-04',
    effects: [restricted(controlAnnouncement('2025年第10号', '钨、碲、铋、钼、铟相关物项'))],
    nature: 'substance',
    zh:
      '钨合金块 高比重钨 钨镍铁 钨板 钨靶 氧化钨 偏钨酸铵 钨酸钠 二硫化钼粉 钼板 钼棒 钼丝纯 钼酸铵 钼酸钠 氧化钼 氧化铋 硝酸铋 碲化铋 氧化碲 碲粉 碲块 碲化锌 氧化铟 硫酸铟 铟靶 ' +
      'ito靶材 铟块 铟珠 ' +
      '金属钼 ' +
      '铟锭 金属铟 铋锭 金属铋 碲锭 金属碲 钨粉 钼粉 磷化铟 碲化镉 高纯钨 钨锭 钨条 纯钨棒 高纯钼 钼锭 碲粒 铋粒 铋块 纯铋 铟粒 铟丝 铟片 铟箔 三氧化钨 ' +
      '仲钨酸铵 碳化钨粉 铋晶体 高纯铋 高纯碲 三甲基铟',
    en:
      'tungsten rod pure,tungsten plate pure,tungsten heavy alloy,tungsten trioxide,tungsten disulfide,' +
      'bismuth metal ingot,bismuth telluride,bismuth oxide,bismuth 99.99,molybdenum rod,molybdenum plate,' +
      'molybdenum foil,molybdenum trioxide,molybdenum disulfide,indium tin oxide,indium shot,' +
      'indium solder ingot,tellurium lump,tellurium dioxide,cadmium telluride,cadmium zinc telluride,' +
      'indium ingot,indium metal,bismuth ingot,bismuth metal,tellurium metal,tellurium ingot,tungsten powder,molybdenum powder,indium phosphide,' +
      'bismuth crystal,bismuth pellet,bismuth shot,bismuth chunk,pure bismuth,indium wire,indium foil,indium sheet,tungsten ingot,tungsten metal powder,' +
      'pure tungsten,tungsten carbide powder,tungsten cube,tellurium powder,molybdenum metal,ammonium paratungstate',
    unless: '焊条,ring,fishing,darts,dart,earring,necklace,tig',
    hs: '8106 280450',
    hsHint: '8101 8102',
    samples: {
      hits: ['铋锭 99.99% 1kg', 'Indium ingot 100g', '铋晶体 原石 99.99%'],
      misses: ['钨钢 戒指', 'Tungsten carbide ring', '钨丝 灯泡 复古'],
    },
  }),
  goodsRule({
    id: 'XG-DUA-002',
    code: 'RARE_EARTH',
    title: { zh: '中重稀土', en: 'medium and heavy rare earths' },
    since: '2025-04-04',
    effects: [restricted(controlAnnouncement('2025年第18号', '钐、钆、铽、镝、镥、钪、钇相关物项'))],
    nature: 'substance',
    zh:
      '氧化镨钕 镨钕金属 镨钕合金 金属镨 镝粉 铽粉 铽片 镝片 钆粉 钆块 钐块 钐粉 镥片 钪粉 钪块 钇粉 钇块 金属铒 金属铥 金属镱 金属钬 金属铕 氯化稀土 碳酸稀土 硝酸镧 硝酸铈 氯化镝 ' +
      '氯化铽 稀土粉 稀土原料 稀土矿 钇铝石榴石 磁致伸缩 ' +
      '钐钴磁铁 钐钴 金属钇 金属钪 金属镝 金属铽 氧化铽 氧化镝 氧化钇 氧化钪 氧化钆 氧化钐 稀土金属 稀土氧化物 钐钴磁体 钐铁 金属钆 金属钐 金属镥 氧化镥 ' +
      '钇锭 铽镝合金 铽铁 镝铁 钪锭 铝钪合金 氧化铥 氧化镱 氧化铒 氧化铕 氧化钬 氧化镧 氧化铈 氧化钕 氧化镨 金属钕 金属铈 金属镧 稀土合金',
    en:
      'rare earth magnet alloy,terbium oxide powder,dysprosium oxide powder,dysprosium iron,' +
      'terbium dysprosium,terfenol,gadolinium lump,yttrium ingot,yttrium aluminium,lutetium metal,' +
      'lutetium foil,scandium ingot,scandium aluminum,praseodymium,praseodymium oxide,cerium oxide powder,' +
      'cerium metal,lanthanum metal,erbium metal,holmium metal,thulium metal,ytterbium metal,' +
      'ytterbium oxide,thulium oxide,europium metal,samarium cobalt magnet,lanthanide,' +
      'samarium cobalt,smco magnet,yttrium metal,scandium metal,dysprosium metal,terbium metal,dysprosium oxide,terbium oxide,yttrium oxide,scandium oxide,' +
      'gadolinium oxide,rare earth metal,rare earth oxide,lutetium oxide,samarium metal,gadolinium metal,samarium oxide,yttrium oxide powder,' +
      'neodymium oxide,lanthanum oxide,holmium oxide,erbium oxide,neodymium metal,europium oxide',
    unless: '抛光粉,抛光,polishing',
    hs: '280530 2846',
    samples: {
      hits: ['氧化镝 99.9% 100克', 'Samarium cobalt magnet 10mm', 'Gadolinium metal 10g lump'],
      misses: ['稀土 不粘锅', 'Yttrium theme poster', '稀土 煎锅 32cm'],
    },
  }),
  goodsRule({
    id: 'XG-DUA-003',
    code: 'GA_GE',
    title: { zh: '镓、锗、锑', en: 'gallium, germanium, antimony' },
    since: '2024-12-01',
    effects: [restricted(dualUse('镓、锗、锑相关物项'))],
    nature: 'substance',
    zh:
      '二氧化锗粉 锗粉 锗棒 锗靶 锗镜片 氧化锗 镓粒 镓块 锑化镓 锑化铟 氧化锑粉 硫化锑 锑矿 锑精矿 乙二醇锑 三氧化锑 锑酸钠 锗酸铋 ' +
      '氮化镓晶圆 氮化镓衬底 氮化镓外延 砷化镓晶圆 锗晶圆 锗透镜 锗窗口 ' +
      '单晶锗 锗单晶 锗单晶片 锗晶片 锗窗片 金属镓 液态金属镓 镓锭 锗锭 金属锗 锑锭 金属锑 氮化镓晶片 砷化镓 二氧化锗 液态镓 纯镓 镓金属 高纯镓 氧化镓 磷化镓 锑粉 锑块 氧化锑 三氧化二锑 高纯锗 ' +
      '锗片 锗晶体 锗粒 四氯化锗',
    en:
      'germanium dioxide,germanium oxide,germanium powder,germanium window,germanium single crystal,' +
      'ge wafer,gallium nitride wafer,gan wafer,gaas wafer,gallium phosphide,gallium antimonide,' +
      'antimony shot,antimony lump,antimony oxide,indium antimonide,antimony sulfide,stibnite powder,' +
      'zinc germanium,' +
      'gallium metal,gallium,liquid gallium,germanium ingot,germanium metal,antimony ingot,antimony metal,gallium arsenide,gallium 100g,pure gallium,' +
      'gallium ingot,germanium wafer,germanium crystal,germanium lens,antimony trioxide,antimony powder,antimony metal ingot,gallium oxide',
    unless: '氮化镓充电器,充电头,gan charger,锗石,有机锗,手链,bracelet,nitride,锗钛,项圈,手环,necklace',
    hs: '8112 8110',
    samples: {
      hits: ['金属镓 99.99% 50g', 'Gallium metal 100 grams', 'Germanium ingot 5N 50g'],
      misses: ['氮化镓充电器 65W', 'Germanium bracelet', 'GaN charger 65W USB-C'],
    },
  }),
  goodsRule({
    id: 'XG-DUA-006',
    code: 'METAL_ALONE',
    title: {
      zh: '受管制的金属与元素（品名别无他物）',
      en: 'controlled metals and elements, where a name says nothing else',
    },
    since: '2024-12-01',
    effects: [restricted(dualUse('镓、锗、锑、铟、铋、碲、钨、钼、稀土等相关物项'))],
    nature: 'statement',
    alone: true,
    zh: '镓 锗 锑 铟 铋 碲 铽 镝 钐 钆 镥 钪 钇 镨钕 钬 铒 铥 镱 铕 石墨 稀土',
    en: 'germanium,antimony,indium,bismuth,tellurium,terbium,dysprosium,samarium,gadolinium,lutetium,scandium,yttrium,holmium,erbium,europium,thulium,ytterbium,graphite,rare earth',
    samples: {
      hits: ['镓 99.99% 100g', 'Germanium 50 g', '铟 1kg'],
      misses: ['锗 能量 手环', 'Graphite pencil', '镓 元素 挂图'],
    },
  }),
  goodsRule({
    id: 'XG-DUA-004',
    code: 'GRAPHITE',
    title: { zh: '石墨（取决于纯度和密度）', en: 'graphite, depending on purity and density' },
    since: '2024-12-01',
    effects: [restricted(dualUse('石墨相关物项（以参数为准）'))],
    nature: 'substance',
    zh:
      '石墨粉高纯 鳞片石墨粉 微粉石墨 石墨微粉 天然石墨 天然鳞片石墨 高纯度石墨 负极石墨 石墨负极 石墨板 石墨棒 石墨毡 碳素石墨 ' +
      '高纯石墨 石墨粉 球形石墨 鳞片石墨 人造石墨 球化石墨 石墨块 等静压石墨 膨胀石墨 石墨电极',
    en:
      'natural graphite,synthetic graphite powder,graphite rod high purity,graphite plate,' +
      'graphite sheet high purity,anode graphite,graphite anode,colloidal graphite,graphite felt,' +
      'graphite 99.9,nuclear graphite,pyrolytic graphite,' +
      'graphite powder,spherical graphite,flake graphite,high purity graphite,artificial graphite,graphite block,expandable graphite,isostatic graphite,' +
      'graphite electrode',
    unless: '铅笔,pencil,烯,润滑,锁',
    hs: '2504 380110',
    samples: {
      hits: ['石墨粉 高纯 1kg', 'Flake graphite 500g', '等静压石墨 高纯 块'],
      misses: ['石墨 铅笔', 'Graphite pencil set', '石墨烯 发热 护腰'],
    },
  }),
  goodsRule({
    id: 'XG-DUA-005',
    code: 'SUPERHARD',
    title: {
      zh: '人造金刚石微粉（管制暂停，现状未明）',
      en: 'synthetic diamond powder (control suspended, present state not known)',
    },
    since: '2025-11-08',
    status: 'unknown',
    effects: [
      observation('商务部、海关总署公告2025年第55号：由公告2025年第70号暂停至2026-11-10，其后须核实'),
    ],
    nature: 'substance',
    zh: '金刚石微粉 金刚石粉 人造金刚石 金刚石微粉抛光 cvd金刚石',
    en: 'diamond powder,synthetic diamond powder,diamond micropowder,diamond grit powder,diamond lapping powder',
    hsHint: '7105',
    samples: {
      hits: ['金刚石微粉 5微米', 'Diamond powder 50 carats', 'Synthetic diamond powder 3 micron'],
      misses: ['金刚砂 磨头', 'Diamond painting kit', '5D diamond painting kit cat'],
    },
  }),
];
