import { aviation, prohibited } from '../../effects.ts';
import { goodsRule } from '../../rule.ts';
import { customsDecree43, postCatalogue } from '../../sources.ts';

export const hazardousChemicals = [
  goodsRule({
    id: 'XG-CHM-001',
    code: 'CORROSIVE',
    title: { zh: '强酸强碱', en: 'strong acids and alkalis' },
    since: '2016-12-16',
    effects: [
      prohibited(postCatalogue('第十一类（腐蚀性物质）')),
      aviation('UN1830、UN1789、UN1823、UN1824', 'packing-instruction'),
    ],
    nature: 'chemical',
    zh:
      '发烟硫酸 氯磺酸 三氟乙酸 丙烯酸 氯乙酸 二氯乙酸 三氯乙酸 甲基磺酸 对甲苯磺酸 五氧化二磷 三氯化磷 三氯氧磷 五氯化磷 氯化亚砜 氯化铝 无水三氯化铝 四氯化钛 四氯化硅 氟硼酸 ' +
      '氟硅酸 高碘酸 氢碘酸 水合肼 联氨 乙二胺 二乙烯三胺 三乙胺 二乙胺 苄胺 乙醇胺 氢氧化锂 四甲基氢氧化铵 硫化钠 生石灰 氧化钙 硫化钾 酸洗液 酸洗膏 除锈酸 洗石酸 草酸粉 盐酸清洗 ' +
      '电池酸 蓄电池酸 电瓶修复液 磷化液 溴水 溴素液 氟化氢 氟化氢铵 氟化铵 硫酸氢钠 氨基磺酸 ' +
      '硫酸 盐酸 硝酸 烧碱 氢氧化钠 氢氧化钾 王水 浓硫酸 稀硫酸 电瓶液 电瓶水 电解液 蓄电池液 工业盐酸 草酸 磷酸 氢氟酸 冰醋酸 冰乙酸 甲酸 氨水 片碱 火碱 苛性钠 ' +
      '苛性钾 氢溴酸 氯化锌溶液 三氯化铁 三氯化铁溶液 蚀刻液',
    en:
      'liquid plumr,' +
      'oleum,fuming sulfuric,fuming nitric,chlorosulfonic,trifluoroacetic acid,tfa 99,acrylic acid,' +
      'propionic acid,butyric acid,chloroacetic acid,trichloroacetic acid,tca peel 100,methanesulfonic acid,' +
      'phosphorus pentoxide,phosphorus trichloride,thionyl chloride,aluminum chloride anhydrous,' +
      'titanium tetrachloride,fluoroboric acid,hydrobromic acid,hydroiodic acid,hydrazine,ethylenediamine,' +
      'diethylenetriamine,triethylamine,diethylamine,lithium hydroxide,tmah,sodium sulfide,quicklime,' +
      'calcium oxide,soda lime,pickling acid,pickling paste,acid descaler concentrate,' +
      'battery electrolyte acid,acid for battery,bromine liquid,ammonium bifluoride,sodium bisulfate,' +
      'potassium hydroxide flakes,caustic soda flakes,lye flakes,drain lye,crystal lye,acetic acid glacial,' +
      'nitric acid 68,muriatic acid gallon,' +
      'aqua regia,perchloric acid,ammonia solution,ammonium hydroxide,' +
      'muriatic,' +
      'sulfuric acid,sulphuric acid,hydrochloric acid,muriatic acid,nitric acid,caustic soda,sodium hydroxide,potassium hydroxide,battery acid,lye,' +
      'phosphoric acid,hydrofluoric acid,glacial acetic acid,formic acid,battery electrolyte,battery acid refill,caustic potash,sulfamic acid,' +
      'ferric chloride,etching solution,etching acid,oxalic acid,pcb etchant,ph down,lye crystal,soda lye',
    unless:
      '胶囊,注射,口服颗粒,软膏,滴眼,软骨素,氨糖,盐酸盐,喷剂,乳膏,口服,搽剂,栓,镁,钙,铜,锌,铵,钠盐,钾,钡,耐酸,手套,ph meter,lye soap,soap bar,bar soap,goat milk,pretzel,酯,片剂',
    un: 'UN1830 UN1789 UN1823 UN1824 UN1813 UN1814 UN1805 UN1719 UN1759 UN1760 UN2790 UN3264 UN3266',
    samples: {
      hits: ['硫酸 98% 500ml', 'Sodium hydroxide lye 2 lb', '草酸 清洁 石材 500g'],
      misses: ['盐酸氟西汀胶囊', 'Acid wash denim jeans', 'Acid free paper archival'],
    },
  }),
  goodsRule({
    id: 'XG-CHM-002',
    code: 'CORROSIVE',
    title: { zh: '腐蚀性日用品', en: 'corrosive household products' },
    since: '2025-01-01',
    effects: [aviation('第8类（UN1791 等）', 'packing-instruction')],
    nature: 'substance',
    zh:
      '管道疏通剂 漂白水 漂白剂 84消毒液 洁厕灵 除锈水 管道疏通粉 下水道疏通剂 管道通 马桶疏通剂 强力疏通 厕所疏通剂 洁厕液 洁厕剂 洁厕净 除垢剂 水垢清除剂 ' +
      '去水垢剂 瓷砖清洁剂强力 水泥清洁剂 除锈剂 除锈液 铁锈转化剂 锈转化剂 重油污清洁剂 漂白液 衣物漂白 84消毒 消毒液84 过氧乙酸 甲醛溶液 福尔马林 ' +
      '烫发水 烫发剂 冷烫精 头发拉直膏 除毛剂强碱 玻璃蚀刻',
    en:
      'toilet cleaner acid,acid toilet cleaner,acid descaler,concentrated descaler,' +
      'concrete cleaner,muriatic cleaner,brick cleaner acid,masonry cleaner,toilet descaler acid,' +
      'bleach,drain cleaner,drain opener,oven cleaner,ammonia,toilet bowl cleaner,drain unblocker,drain clog remover,clog remover,descaler acid,' +
      'limescale remover,rust remover,rust dissolver,rust remover gel,rust converter,grout cleaner acid,concrete etcher,heavy duty degreaser,' +
      'oven cleaner spray,bleach tablet,chlorine bleach,laundry bleach,sodium hypochlorite,peracetic acid,formaldehyde,formalin,glass etching cream,' +
      'etching cream,perm solution,hair relaxer,wheel acid cleaner,tile cleaner acid',
    unless:
      '柠檬酸,citric,动漫,anime,ichigo,bleach free,manga,hydrogen,次氯酸发生,弹簧,刷,brush,snake,plunger,tool,皮搋,疏通器,疏通机,疏通棒,橡皮擦,海绵,工具,eraser,sponge,' +
      'hair bleach,teeth,steam,蒸汽',
    un: 'UN1791',
    needs: [],
    samples: {
      hits: ['管道疏通剂 粉 4袋', 'Drain cleaner gel 1L', '除锈剂 金属 强力 500ml'],
      misses: ['管道疏通器 弹簧', 'Ammonia test kit meter', 'Drain snake plunger tool'],
    },
  }),
  goodsRule({
    id: 'XG-CHM-003',
    code: 'OXIDIZER',
    title: { zh: '氧化剂', en: 'oxidisers' },
    since: '2016-12-16',
    effects: [
      prohibited(postCatalogue('第七类（氧化剂和过氧化物）')),
      aviation('第5.1项（UN2014、UN1490 等）', null),
    ],
    nature: 'chemical',
    zh:
      '过氧乙酸消毒 过氧乙酸消毒液 二元包装过氧乙酸 ' +
      '漂粉精 高锰酸钠 氯酸钡 高氯酸钠 溴酸钾 溴酸钠 碘酸钾 过硫酸钾 过氧化钡 过氧化钙 过氧化脲 过氧乙酸溶液 叔丁基过氧化 过氧化甲乙酮 白水固化剂 过氧化环己酮 bpo 硝酸铜 硝酸铅 硝酸铁 ' +
      '硝酸钙 硝酸镁 亚硝酸钾 亚氯酸钠 三氧化铬 铬酐 重铬酸钠 重铬酸铵 次氯酸钙漂 ' +
      '过硫酸 ' +
      '双氧水 高锰酸钾 硝酸钾 氯酸钾 过氧化氢 高氯酸钾 氯酸钠 硝酸铵 过氧化钠 重铬酸钾 硝酸钠 硝酸银 高氯酸 高氯酸铵 过硫酸铵 过硫酸钠 过氧化苯甲酰 硝酸钡 ' +
      '硝酸锶 亚硝酸钠 铬酸',
    en:
      '40 vol developer,developer 40 vol,30 vol developer,developer 30 vol,40 volume developer,30 volume developer,peroxide 35,carbamide peroxide 44,' +
      'mekp,mekp hardener,methyl ethyl ketone peroxide,butanox,peroxide hardener,cumene hydroperoxide,' +
      'tert butyl hydroperoxide,sodium persulfate,potassium persulfate,potassium bromate,sodium bromate,' +
      'sodium perchlorate,barium peroxide,urea hydrogen peroxide,calcium nitrate,copper nitrate,' +
      'lead nitrate,magnesium nitrate,chromic acid,sodium dichromate,ammonium dichromate,sodium chlorite,' +
      'calcium peroxide,zinc peroxide,35% peroxide,food grade peroxide,tannerite oxidizer,' +
      'saltpetre,' +
      'hydrogen peroxide,potassium permanganate,potassium nitrate,potassium chlorate,ammonium nitrate,hydrogen peroxide solution,sodium nitrate,' +
      'silver nitrate,potassium dichromate,ammonium perchlorate,potassium perchlorate,sodium chlorate,ammonium persulfate,benzoyl peroxide,saltpeter,' +
      'strontium nitrate,barium nitrate,sodium nitrite,chromium trioxide',
    unless: 'acne,teeth,whitening,gel,wash,祛痘,test,试纸,strip',
    un: 'UN2014 UN2015 UN1490 UN1486 UN1495 UN1942 UN2067 UN1479',
    samples: {
      hits: ['双氧水 消毒 500ml', 'Potassium permanganate 100g', '硝酸钾 分析纯 500g'],
      misses: ['双氧水 空瓶', 'Oxidized silver ring', 'Benzoyl peroxide acne wash'],
    },
  }),
  goodsRule({
    id: 'XG-CHM-004',
    code: 'OXIDIZER_POOL',
    title: { zh: '泳池消毒剂', en: 'pool chemicals' },
    since: '2025-01-01',
    effects: [aviation('UN2880、UN3378 等', null)],
    nature: 'substance',
    zh:
      '泳池消毒剂 漂白粉 泳池氯片 消毒氯片 次氯酸钙 泳池消毒片 泳池氯 三氯异氰尿酸 二氯异氰尿酸钠 强氯精 二氧化氯 消毒泡腾片 84泡腾片 含氯泡腾片 泡腾消毒 ' +
      '过碳酸钠 氯片 消毒片 爆炸盐 彩漂粉',
    en:
      'chlorinating tablet,pool chlorinating tablet,chlorine tab,' +
      'pool chlorine,pool shock,chlorine tablet,calcium hypochlorite,pool chemical,chlorine granule,cleaners chemicals,hot tub chlorine,trichlor,dichlor,' +
      'bromine tablet,spa bromine,sodium percarbonate,oxygen bleach,chlorine dioxide tablet,water purification tablet,pool sanitizer,swimming pool tablet',
    unless: 'dispenser,floater,test,假牙,维生素,维c,钙,零食,vitamin,浮,投药',
    un: 'UN2880 UN3378',
    samples: {
      hits: ['泳池氯片 1kg', 'Pool shock 1 lb bag', '三氯异氰尿酸 强氯精 50kg'],
      misses: ['泳池 充气垫', 'Chlorine tablet dispenser floating', '维C泡腾片 20片'],
    },
  }),
  goodsRule({
    id: 'XG-CHM-005',
    code: 'TOXIC',
    title: { zh: '毒性物质', en: 'toxic substances' },
    since: '1993-03-01',
    effects: [prohibited(customsDecree43('禁止出境', '（各种烈性毒药）')), aviation('第6.1项、UN2809', null)],
    nature: 'substance',
    replaces: ['PESTICIDE', 'MED'],
    zh:
      '哥罗芳 ' +
      '氰化银 氰化铜 氰化亚铜 氰化锌 亚硝酸异戊酯 氟化钠 氟硅酸钠 硒粉 二氧化硒 亚硒酸钠 铍粉 氧化铍 铊 硫酸铊 三氯化砷 砷化氢 雄黄粉 环氧氯丙烷 苯乙腈 溴化氰 氯化氰 光气 ' +
      '硝基苯 对硝基苯酚 二甲基苯胺 甲苯二异氰酸酯 tdi80 异氰酸酯 氯仿剧毒 二氯乙烷 三氯乙烯 四氯乙烯 五氯苯酚 叠氮 藜芦碱 士的宁 番木鳖碱 箭毒 相思子毒素 蛇毒冻干 蟾毒 ' +
      '汞 ' +
      '氰化钾 氰化钠 砒霜 水银 三氧化二砷 铊盐 毒鼠强 百草枯 氰化物 氰化银钾 汞金属 金属汞 汞珠 液态汞 砷粉 硫酸二甲酯 氯化汞 敌敌畏 甲胺磷 氟乙酰胺 闻到死 ' +
      '三步倒 毒鼠 亚砷酸 苯酚 石炭酸 苯胺 四氯化碳 二氯甲烷 白磷 蓖麻毒素 河豚毒素 生草乌 马钱子 乌头碱',
    en:
      'cuprous cyanide,silver cyanide,zinc cyanide,gold potassium cyanide,selenium powder,selenium dioxide,' +
      'sodium selenite,beryllium powder,beryllium oxide,epichlorohydrin,nitrobenzene,' +
      'toluene diisocyanate,isocyanate,dichloroethane,trichloroethylene,perchloroethylene,' +
      'tetrachloroethylene,pentachlorophenol,nicotine pure 99,nicotine 100mg base,snake venom,abrin,' +
      'digitoxin,colchicine pure,brucine,lead acetate,lead tetraethyl,mercury nitrate,mercury oxide,' +
      'mercury iodide,mercurous,barium carbonate,sodium fluoride powder,potassium fluoride,' +
      'antimony trichloride,cadmium powder,cadmium chloride,osmium tetroxide,hydrogen cyanide,' +
      'thallium,barium chloride,sodium arsenite,' +
      'potassium cyanide,sodium cyanide,cyanide,arsenic,liquid mercury,elemental mercury,mercury metal,strychnine,paraquat,mercury liquid,quicksilver,' +
      'mercuric chloride,arsenic trioxide,aconite,ricin,methylene chloride,dichloromethane,carbon tetrachloride,phenol crystal,aniline,white phosphorus,' +
      'nicotine sulfate,phosgene,parathion,sodium azide,potassium ferricyanide poison,sodium fluoroacetate,dimethyl sulfate',
    unless:
      '镜,无汞,免水银,电子,体温计,血压计,free,test strip,手链,bracelet,pendant,necklace,test,检测,苯酚试剂,防晒,试纸,retrograde,freddie,switch,outboard,' +
      'marine,贴膏,鸡眼,膏',
    un: 'UN1680 UN1689 UN2809 UN2810 UN2811',
    samples: {
      hits: ['水银 汞 100克', 'Liquid mercury 50g', '二氯甲烷 工业级 1L'],
      misses: ['无水银 体温计', 'Arsenic and Old Lace DVD', 'Arsenic test kit for water'],
    },
  }),
  goodsRule({
    id: 'XG-CHM-006',
    code: 'MERCURY_DEVICE',
    title: { zh: '含汞制品', en: 'articles holding mercury' },
    since: '2025-01-01',
    effects: [aviation('UN3506', 'packing-instruction')],
    nature: 'thing',
    zh:
      '汞灯 水银灯 紫外线汞灯 高压汞灯 水银开关 ' +
      '水银体温计 水银血压计 水银温度计 水银温度表 汞血压计 台式水银血压计 汞柱血压计',
    en: 'mercury thermometer,mercury sphygmomanometer,mercury barometer,mercury manometer,mercury switch,glass mercury thermometer',
    un: 'UN3506',
    samples: {
      hits: ['水银体温计 家用', 'Mercury thermometer glass', '水银血压计 台式'],
      misses: ['电子体温计', 'Mercury thermometer case', '玻璃 水杯'],
    },
  }),
  goodsRule({
    id: 'XG-CHM-007',
    code: 'RADIOACTIVE',
    title: { zh: '放射性物质', en: 'radioactive material' },
    since: '2016-12-16',
    effects: [prohibited(postCatalogue('第十类（放射性物质）')), aviation('第7类', null)],
    nature: 'substance',
    zh:
      '铀矿 铀玻璃矿 ' +
      '放射源 铀矿石 放射性同位素 氚管 氚气管 氚灯 氚钥匙扣 自发光氚 镭石 镅241 铯137 钍钨 贫铀 沥青铀矿 放射性矿石 独居石',
    en:
      'uranium ore,radioactive source,radioactive isotope,tritium vial,trinitite,tritium keychain,tritium tube,americium,cesium 137,radium dial,autunite,' +
      'pitchblende,uraninite,radioactive ore,radioactive mineral',
    unless: 'poster,shirt,sign,watch,sight,detector,探测,检测,报警',
    hs: '2844',
    un: 'UN2910 UN2911',
    samples: {
      hits: ['氚管 自发光', 'Uranium ore sample 10g', '氚气管 自发光 10mm'],
      misses: ['放射源 报警器', 'Radioactive symbol sticker', 'Radioactive warning sign metal'],
    },
  }),
];
