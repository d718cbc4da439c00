import { aviation, prohibited } from '../../effects.ts';
import { namesOf } from '../../evidence/un-names.ts';
import { type GoodsRule, goodsRule } from '../../rule.ts';
import { postCatalogue } from '../../sources.ts';

/** What is said of the substances of some classes of the UN list. */
interface Listed {
  readonly id: string;
  readonly code: string;
  readonly title: GoodsRule['title'];
  /** Class of the postal catalogue that names these substances. */
  readonly post: string;
  readonly hazards: readonly string[];
  readonly samples: GoodsRule['samples'];
}

/** What a name speaks of that is made with a substance, tests for it, protects from it or does without it. */
const USES =
  'detector,alarm,sensor,meter,monitor,analyzer,test strip,test kit,test paper,indicator,probe,free,resistant,resistance,proof,gloves,mask,respirator,filter,column,' +
  'removal,remover wipe,scavenger,toothpaste,mouthwash,tablet,capsule,cream,lotion,shampoo,serum,soap,deodorant,gel,flavor,flavour,fragrance,candle,yarn,fabric,fiber,rubber,' +
  'coating,coated,plated,alloy,steel,wheel,lamp,bulb,lens,plate,sheet,pipe,fitting,fertilizer,fertiliser,supplement,pigment,dye,standard curve,' +
  '检测,检测仪,报警器,传感器,试纸,试剂盒,测试,传感,防护,手套,口罩,过滤,柱,面膜,面霜,精华,洗面奶,牙膏,洗发,染发,香精,香味,纤维,橡胶,涂层,镀,合金,板,管,肥料,复合肥,超标,不含,标签,标志牌,灯,膜,树脂,片剂,胶囊';

/** Single substances by their names on the UN list; the tag tells the number. */
function listed({ id, code, title, post, hazards, samples }: Listed): GoodsRule {
  return goodsRule({
    id,
    code,
    title,
    since: '2016-12-16',
    effects: [prohibited(postCatalogue(post)), aviation('危险品品名表（按品名）', null)],
    nature: 'chemical',
    ...namesOf(hazards),
    named: true,
    unless: USES,
    samples,
  });
}

export const listedSubstances = [
  listed({
    id: 'XG-UNL-002',
    code: 'GAS_CYL',
    title: { zh: 'UN表列名的气体', en: 'gases named on the UN list' },
    post: '第四类（压缩和液化气体）',
    hazards: ['2.1', '2.2', '2.3'],
    samples: {
      hits: ['三氟化硼 高纯', 'Sulfur hexafluoride 99.99%', '八氟环丁烷'],
      misses: ['Carbon monoxide detector plug in', '一氧化碳气体 报警器', 'Butadiene rubber sheet'],
    },
  }),
  listed({
    id: 'XG-UNL-003',
    code: 'FLAM_LIQ',
    title: { zh: 'UN表列名的易燃液体', en: 'flammable liquids named on the UN list' },
    post: '第五类（易燃液体）',
    hazards: ['3'],
    samples: {
      hits: ['硅酸四乙酯 500ml', 'Methyl isobutyl ketone 1 L', 'N-butylamine reagent 500 ml'],
      misses: ['Isoprene rubber yoga mat', '乳酸乙酯 香精', 'Nitromethane free fuel'],
    },
  }),
  listed({
    id: 'XG-UNL-004',
    code: 'FLAM_SOLID',
    title: { zh: 'UN表列名的易燃固体、自燃与遇水易燃物', en: 'flammable solids named on the UN list' },
    post: '第六类（易燃固体、自燃物质、遇水易燃物质）',
    hazards: ['4.1', '4.2', '4.3'],
    samples: {
      hits: ['硼氢化钠 98%', 'Lithium aluminum hydride 100 g', '硼氢化钾 试剂'],
      misses: ['Metaldehyde test strips', '多聚甲醛 检测 试纸', 'Cesium iodide sensor'],
    },
  }),
  listed({
    id: 'XG-UNL-005',
    code: 'OXIDIZER',
    title: { zh: 'UN表列名的氧化剂', en: 'oxidisers named on the UN list' },
    post: '第七类（氧化剂和过氧化物）',
    hazards: ['5.1', '5.2'],
    samples: {
      hits: ['硝酸锂 分析纯', 'Magnesium perchlorate 500g', '硝酸铯 99.9%'],
      misses: ['Zinc nitrate plant fertilizer', '硝酸镍 电镀 镀层', 'Calcium chlorate test kit'],
    },
  }),
  listed({
    id: 'XG-UNL-006',
    code: 'TOXIC',
    title: { zh: 'UN表列名的毒性物质', en: 'toxic substances named on the UN list' },
    post: '第八类（毒性物质）',
    hazards: ['6.1'],
    samples: {
      hits: ['丙烯醛 试剂', 'Phenyl isocyanate 98% 100 ml', '苯肼 化学试剂'],
      misses: ['Acrylamide gel precast', '聚丙烯酰胺 絮凝剂', 'Bromoform standard curve kit'],
    },
  }),
  listed({
    id: 'XG-UNL-008',
    code: 'CORROSIVE',
    title: { zh: 'UN表列名的腐蚀性物质', en: 'corrosive substances named on the UN list' },
    post: '第十一类（腐蚀性物质）',
    hazards: ['8'],
    samples: {
      hits: ['己二胺', 'Benzoyl chloride 500 g', '吗啉 工业级'],
      misses: ['Maleic anhydride resin sheet', '三乙烯四胺 固化 树脂', 'Thioglycolic acid hair perm lotion'],
    },
  }),
];
