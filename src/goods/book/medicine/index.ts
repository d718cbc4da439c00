import { prohibited, restricted } from '../../effects.ts';
import { goodsRule } from '../../rule.ts';
import { customsDecree43, law } from '../../sources.ts';

const precursors = law('易制毒化学品管理条例', '第二十六条及附表');

export const medicine = [
  goodsRule({
    id: 'XG-DRG-001',
    code: 'NARCOTIC',
    title: { zh: '毒品', en: 'narcotics' },
    since: '1993-03-01',
    effects: [prohibited(customsDecree43('禁止出境', '（鸦片、吗啡、海洛英、大麻等）'))],
    nature: 'substance',
    zh: '大麻 鸦片 吗啡 海洛因 可卡因 冰毒 氯胺酮 罂粟壳 罂粟籽 摇头丸 麻古 甲卡西酮 安钠咖 大麻油 大麻种子',
    en: 'cannabis,marijuana,heroin,cocaine,opium,morphine,ketamine,mdma,methamphetamine,thc gummy,thc,poppy pod,cannabis oil,kratom,magic mushroom,psilocybin',
    unless: '大麻纤维,面料,书,检测,试纸,叶图案,leaf print,test kit,anime,perfume opium,ysl,opium perfume',
    hs: '130211',
    samples: { hits: ['罂粟壳 火锅料', 'THC gummies 25mg'], misses: ['大麻叶图案 T恤', '亚麻籽油'] },
  }),
  goodsRule({
    id: 'XG-DRG-002',
    code: 'EPHEDRA',
    title: { zh: '麻黄及麻黄素', en: 'ephedra and ephedrine' },
    since: '2005-11-01',
    effects: [
      prohibited({
        title: '商务部、海关总署《禁止出口货物目录》（麻黄草）；《易制毒化学品管理条例》',
        article: '附表第一类',
        url: '',
      }),
    ],
    nature: 'material',
    zh: '麻黄 麻黄草 麻黄碱 麻黄素 伪麻黄碱 伪麻黄素',
    en: 'ephedra,ephedrine,pseudoephedrine,ma huang',
    hs: '130214 293941 293942',
    samples: {
      hits: ['麻黄 草药', 'Ephedra herb 100g'],
      misses: ['麻黄色 围巾', 'Ephedrine-free fat burner'],
    },
  }),
  goodsRule({
    id: 'XG-DRG-003',
    code: 'PRECURSOR',
    title: { zh: '易制毒化学品', en: 'drug precursors' },
    since: '2005-11-01',
    effects: [restricted(precursors)],
    nature: 'chemical',
    zh: '胡椒醛 黄樟素 黄樟油 异黄樟素 苯乙酸 醋酸酐 乙酸酐 三氯甲烷 氯仿 哌啶 甲苯 丁酮 邻氨基苯甲酸 麦角酸 麦角胺',
    en: 'piperonal,safrole,sassafras oil,isosafrole,phenylacetic acid,acetic anhydride,chloroform,piperidine,toluene,methyl ethyl ketone,anthranilic acid,ergotamine,lysergic acid',
    hs: '291431 293292 293293 293294 293291 292423 292243 293961 293962 293963 291634 291524 290313 290911 293332 290230 291411 291412 284161 280700 280610',
    un: 'UN1888 UN1294 UN1155',
    samples: {
      hits: ['甲苯 分析纯 500ml', 'Acetic anhydride 500ml'],
      misses: ['无甲苯 胶水', 'Toluene-free nail file'],
    },
  }),
  goodsRule({
    id: 'XG-DRG-004',
    code: 'MED',
    title: { zh: '药品', en: 'medicines' },
    since: '2019-12-01',
    effects: [
      restricted(law('中华人民共和国药品管理法', '第六十六条（麻醉药品、精神药品凭准许证；其他药品须核实）')),
    ],
    nature: 'substance',
    zh:
      '阿莫西林 布洛芬 头孢 处方药 感冒药 感冒灵 止痛药 退烧药 抗生素 注射液 滴眼液 口服液 缓释片 肠溶片 肠溶胶囊 分散片 胶囊剂 缓释胶囊 片剂 冲剂 颗粒剂 避孕药 安眠药 ' +
      '伟哥 西地那非 万艾可 减肥药 中成药 六味地黄丸 安宫牛黄丸 消炎药 痔疮膏 胰岛素 氟西汀 地西泮 咳嗽糖浆 阿司匹林 排卵药',
    en:
      'antibiotic,ibuprofen,paracetamol,acetaminophen,aspirin,amoxicillin,prescription drug,medicine,painkiller,viagra,sildenafil,tadalafil,insulin,cough syrup,melatonin tablet,' +
      'diazepam,xanax,antihistamine,eye drop,pet medicine,dewormer,ivermectin,birth control pill,sleeping pill,medication',
    unless: '兽用器械,medicine ball,盒子,hospital playset,doctor kit,book,游戏,冰袋,冷藏',
    hs: '3003 3004 2939',
    samples: {
      hits: ['布洛芬 缓释胶囊 20粒', 'Ibuprofen 200mg 100 tablets'],
      misses: ['药盒 便携 分装', 'Medicine cabinet wall mount', 'Insulin cooler bag'],
    },
  }),
  goodsRule({
    id: 'XG-DRG-005',
    code: 'BIO',
    title: { zh: '血液、细胞、病原体', en: 'blood, cells, pathogens' },
    since: '2025-01-01',
    effects: [prohibited(law('中华人民共和国国境卫生检疫法', '第二十二条（须海关事先卫生检疫审批）'))],
    nature: 'substance',
    zh: '牛血清 胎牛血清 马血清 人血清 细胞株 细胞系 菌株 病毒株 血浆 人体组织 dna样本 血液样本',
    en: 'fetal bovine serum,fbs,cell line,bacterial strain,bacterial culture,virus strain,blood plasma,blood sample,human tissue,human serum',
    unless: '食用菌,菌种包,面膜,蘑菇,mushroom,胎盘素',
    hs: '3001 300212 300249 300251',
    un: 'UN2814 UN2900 UN3373 UN3291',
    samples: {
      hits: ['牛血清 胎牛 FBS', 'Fetal bovine serum 500ml'],
      misses: ['食用菌 菌种包', 'Vitamin C face serum 30ml'],
    },
  }),
  goodsRule({
    id: 'XG-DRG-006',
    code: 'VACCINE',
    title: { zh: '疫苗、免疫制品', en: 'vaccines and immunological products' },
    since: '2025-01-01',
    effects: [restricted(law('中华人民共和国国境卫生检疫法', '第二十二条（生物制品）'))],
    nature: 'substance',
    zh: '疫苗 免疫球蛋白 抗毒素',
    en: 'vaccine,immunoglobulin,antivenom',
    hs: '300241 300215',
    samples: {
      hits: ['狂犬疫苗 1支', 'Poultry vaccine 1000 doses'],
      misses: ['疫苗本 皮套', 'Vaccine card holder'],
    },
  }),
];
