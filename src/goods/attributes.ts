import type { Bilingual } from '../model/explained.ts';

/** What is asked of an attribute: a number in a unit, a choice of words, or free words. */
interface Question {
  readonly unit: string;
  /** The words it may be answered with; empty: a number or free words. */
  readonly choices: readonly string[];
  readonly asks: Bilingual;
  /** Other names for its column, folded, with `_` for spaces. */
  readonly aliases: readonly string[];
}

const YES_NO = ['yes', 'no'];

const number = (unit: string, zh: string, en: string, aliases: readonly string[]): Question => ({
  unit,
  choices: [],
  asks: { zh, en },
  aliases,
});
const choice = (
  choices: readonly string[],
  zh: string,
  en: string,
  aliases: readonly string[],
): Question => ({ unit: '', choices, asks: { zh, en }, aliases });
const words = (zh: string, en: string, aliases: readonly string[]): Question => choice([], zh, en, aliases);

/** Every attribute that can decide, with the question it answers. Rules name them in `needs` and conditions. */
export const attributeBook = {
  battery: choice(
    ['no', 'built-in', 'packed', 'loose', 'yes'],
    '是否带电池：内置、与设备同包装，还是单独的电池',
    'is there a battery: contained in equipment, packed with it, or loose',
    ['电池', '带电'],
  ),
  battery_type: words(
    '电池种类（锂离子、锂金属、镍氢、碱性、铅酸）',
    'kind of battery (lithium ion, lithium metal, NiMH, alkaline, lead acid)',
    ['电池类型'],
  ),
  battery_count: number('', '每件内装的电池或电芯个数', 'number of batteries or cells in each piece', [
    '电池数量',
    '电池个数',
  ]),
  watt_hours: number('Wh', '电池额定能量', 'energy of the battery', ['瓦时', '额定能量', 'wh']),
  lithium_grams: number('g', '锂金属电池的含锂量', 'lithium content of a lithium metal battery', [
    '锂含量',
    '含锂量',
  ]),
  charge_percent: number('%', '交运时的荷电状态', 'state of charge when handed over', [
    '荷电状态',
    'soc',
    'state_of_charge',
  ]),
  energy_density: number('Wh/kg', '电池的质量能量密度', 'energy of the battery by weight', ['能量密度']),
  flash_point: number('°C', '闪点', 'flash point', ['闪点']),
  alcohol_percent: number('%', '酒精含量（体积）', 'alcohol by volume', ['酒精度', '酒精', 'alcohol']),
  concentration_percent: number('%', '浓度', 'concentration', ['浓度', 'concentration']),
  purity_percent: number('%', '纯度', 'purity', ['纯度', 'purity']),
  volume_ml: number('ml', '每个包装的净容量', 'net volume of one container', ['容量', 'volume']),
  net_grams: number('g', '每件净重', 'net weight of one piece', ['净含量', '净重']),
  liquid: choice(YES_NO, '是否液体', 'is it liquid', ['液体']),
  powder: choice(YES_NO, '是否粉末', 'is it a powder', ['粉末']),
  aerosol: choice(YES_NO, '是否带压气雾（不是手压泵）', 'is it under pressure (no hand pump)', [
    '气雾剂',
    '喷雾',
  ]),
  gas_filled: choice(YES_NO, '是否充有燃气或压缩气体', 'does it hold fuel or compressed gas', [
    '充气',
    '带气',
  ]),
  packing_group: choice(['I', 'II', 'III'], '危险货物包装类别', 'packing group', ['包装类别']),
  magnet: choice(['no', 'weak', 'strong', 'yes'], '是否带磁', 'is it magnetic', ['磁性', '带磁', 'magnetic']),
  magnet_field: number('A/m', '距包装 2.1 米处的磁场强度', 'field 2.1 m from the package', [
    '磁场强度',
    'magnet_strength',
  ]),
  blade_mm: number('mm', '刀刃长度', 'length of the blade', ['刃长', '刀刃长度', 'blade_length']),
  blade_tip: number('°', '刀尖角度', 'angle of the tip', ['刀尖角度']),
  blade_lock: choice(
    ['none', 'liner', 'spring'],
    '有无自锁装置、弹簧弹出装置',
    'does the blade lock, or spring open',
    ['自锁', '刀锁', 'lock'],
  ),
  blade_edge: choice(
    ['single', 'double', 'blunt'],
    '单刃、双刃还是未开刃',
    'single edge, double edge or blunt',
    ['开刃'],
  ),
  muzzle_joules: number('J/cm²', '枪口比动能', 'muzzle energy by area', ['枪口比动能']),
  endurance_min: number('min', '续航时间', 'flight endurance', ['续航', '续航时间']),
  takeoff_grams: number('g', '起飞重量', 'take-off weight', ['起飞重量']),
  infrared: choice(YES_NO, '是否带红外、激光测距等载荷', 'does it carry infrared or laser payloads', [
    '红外',
  ]),
  frequency_mhz: number('MHz', '工作频率', 'working frequency', ['频率']),
  power_w: number('W', '发射功率', 'transmitting power', ['发射功率']),
  species: words('物种（学名）', 'species (scientific name)', ['物种', '学名']),
  cultivated: choice(YES_NO, '是否人工繁育、培植', 'bred or cultivated', ['人工培植', '人工繁育']),
  processed: choice(YES_NO, '是否已熟制或已失去活性（不能发芽）', 'is it cooked or unable to germinate', [
    '熟制',
    '加工',
  ]),
  year_made: number('', '制作年份', 'year it was made', ['年代', '制作年份']),
  genuine: choice(YES_NO, '是真品，还是仿制、装饰', 'genuine, or an imitation', ['真品']),
  cas: words('CAS 登记号', 'CAS number', ['cas号']),
  un: words('联合国编号', 'UN number', ['un号', 'un_number']),
} as const satisfies Readonly<Record<string, Question>>;

/** What a catalogue can say of goods (`attributes` column); a rule's `needs` are taken from these. */
export type GoodsAttribute = keyof typeof attributeBook;

/** The names of all attributes. */
export const goodsAttributes: readonly GoodsAttribute[] = namesOf(attributeBook);

function namesOf<T extends object>(book: T): readonly Extract<keyof T, string>[] {
  const names: Extract<keyof T, string>[] = [];
  for (const name in book) names.push(name);
  return names;
}
