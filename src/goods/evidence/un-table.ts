import type { AirLimit } from '../../model/tag.ts';
import { unNumbers } from './un-numbers.ts';

/** One UN number: hazard class or division, what aircraft may carry, and a short name. */
export interface UnEntry {
  readonly un: string;
  readonly hazard: string;
  /** `null`: depends on the packing group or on the goods. */
  readonly air: AirLimit | null;
  /** Empty for numbers that are rare in e-commerce. */
  readonly nameZh: string;
}

/**
 * Number, class, limit, name of the dangerous goods met in e-commerce. Limit from the aircraft columns (9A, 9B)
 * of 49 CFR § 172.101 (US federal law): `p` passenger aircraft with a quantity limit, `c` forbidden on passenger
 * aircraft, `f` forbidden on both, `d` it depends. The other numbers of the law stand in `un-numbers.ts`; a
 * number outside both is not harmless.
 */
const TABLE = `
0012 1.4S p 轻武器弹药
0027 1.1D f 黑火药
0044 1.4S p 火帽
0191 1.4G c 手持信号器
0197 1.4G c 烟雾信号
0323 1.4S p 动力装置用弹药筒
0335 1.3G f 烟花/1.3G
0336 1.4G c 烟花/1.4G
0337 1.4S p 烟花/1.4S
0349 1.4S p 爆炸性物品
0431 1.4G c 烟火制品
0432 1.4S p 烟火制品/1.4S
0503 1.4G c 烟火式安全装置
1001 2.1 c 溶解乙炔
1002 2.2 p 压缩空气
1005 2.3 f 无水氨
1006 2.2 p 压缩氩
1011 2.1 c 丁烷
1013 2.2 p 二氧化碳
1017 2.3 f 氯气
1044 2.2 p 灭火器
1046 2.2 p 压缩氦
1049 2.1 c 压缩氢
1057 2.1 p 打火机或打火机充气筒
1066 2.2 p 压缩氮
1070 2.2 p 一氧化二氮
1072 2.2 p 压缩氧
1075 2.1 c 液化石油气
1090 3 p 丙酮
1133 3 p 胶粘剂
1139 3 p 涂料溶液
1155 3 p 乙醚
1170 3 p 乙醇溶液
1173 3 p 乙酸乙酯
1197 3 p 液态香料提取物
1202 3 p 柴油
1203 3 p 汽油
1206 3 p 庚烷
1210 3 p 印刷油墨
1219 3 p 异丙醇
1223 3 p 煤油
1230 3 p 甲醇
1263 3 p 涂料
1266 3 p 香料制品
1268 3 p 石油馏出物
1272 3 p 松油
1287 3 p 橡胶溶液
1294 3 p 甲苯
1299 3 p 松节油
1300 3 p 松节油代用品
1306 3 p 液态木材防腐剂
1307 3 p 二甲苯
1325 4.1 p 有机易燃固体
1331 4.1 f 随处划燃火柴
1334 4.1 p 萘
1338 4.1 p 红磷
1350 4.1 p 硫磺
1361 4.2 f 碳
1362 4.2 p 活性碳
1402 4.3 d 碳化钙
1428 4.3 c 钠
1479 5.1 p 氧化性固体
1486 5.1 p 硝酸钾
1490 5.1 p 高锰酸钾
1495 5.1 p 氯酸钠
1680 6.1 p 氰化钾
1689 6.1 p 氰化钠
1719 8 p 苛性碱液体
1759 8 p 腐蚀性固体
1760 8 p 腐蚀性液体
1789 8 p 盐酸
1791 8 p 次氯酸盐溶液
1805 8 p 磷酸溶液
1813 8 p 氢氧化钾
1814 8 p 氢氧化钾溶液
1823 8 p 氢氧化钠
1824 8 p 氢氧化钠溶液
1830 8 p 硫酸
1845 9 p 干冰
1888 6.1 p 三氯甲烷
1942 5.1 p 硝酸铵
1944 4.1 p 安全火柴
1945 4.1 p 蜡火柴
1950 2.1 d 气雾剂
1954 2.1 c 压缩易燃气体
1956 2.2 p 压缩气体
1965 2.1 c 液化烃类气体
1971 2.1 c 压缩天然气
1978 2.1 c 丙烷
1987 3 p 醇类
1993 3 p 易燃液体
2000 4.1 p 赛璐珞
2014 5.1 d 过氧化氢水溶液
2015 5.1 f 稳定的过氧化氢
2037 2.1 p 蓄气筒
2067 5.1 p 硝酸铵基化肥
2209 8 p 甲醛溶液
2319 3 p 萜烯烃
2588 6.1 p 固态农药
2717 4.1 p 合成樟脑
2790 8 p 乙酸溶液
2794 8 p 含酸蓄电池
2795 8 p 含碱蓄电池
2800 8 p 不溢出蓄电池
2809 8 p 汞
2810 6.1 p 有机毒性液体
2811 6.1 p 有机毒性固体
2814 6.2 p 感染性物质
2880 5.1 p 水合次氯酸钙
2900 6.2 p 感染动物的物质
2902 6.1 p 液态农药
2990 9 p 自动膨胀救生设备
3028 8 p 含固态氢氧化钾的干电池
3065 3 p 酒精饮料
3066 8 p 腐蚀性涂料
3072 9 p 非自动膨胀救生设备
3077 9 p 危害环境的固体
3082 9 p 危害环境的液体
3090 9 c 锂金属电池
3091 9 p 设备中或同包装的锂金属电池
3150 2.1 p 烃类气体小型装置
3159 2.2 p 四氟乙烷
3164 2.2 p 压力物品
3171 9 p 电池供电车辆或设备
3175 4.1 p 含易燃液体的固体
3264 8 p 酸性无机腐蚀液体
3266 8 p 碱性无机腐蚀液体
3268 9 p 安全装置
3269 3 p 聚酯树脂器材
3291 6.2 p 医疗废弃物
3316 9 p 化学品箱
3334 9 p 空运受管制液体
3335 9 p 空运受管制固体
3356 5.1 c 化学氧气发生器
3373 6.2 p B级生物物质
3378 5.1 p 过碳酸钠
3480 9 c 锂离子电池
3481 9 p 设备中或同包装的锂离子电池
3499 9 p 双电层电容器
3501 2.1 c 易燃加压化学品
3506 8 p 含汞制品
`;

/** Entries of the ICAO Technical Instructions 2025–2026 that 49 CFR § 172.101 does not have. */
const ICAO_ONLY = `
2807 9 p 磁性物质
3551 9 c 钠离子电池
3552 9 p 设备中或同包装的钠离子电池
3556 9 d 锂离子电池驱动的车辆
3557 9 d 锂金属电池驱动的车辆
3558 9 d 钠离子电池驱动的车辆
`;

const limits: Readonly<Record<string, AirLimit>> = {
  p: 'packing-instruction',
  c: 'cargo-only',
  f: 'forbidden',
};

const entries = new Map<string, UnEntry>();
for (const line of `${TABLE}${ICAO_ONLY}`.split('\n')) {
  const [number, hazard, limit, nameZh] = line.split(' ');
  if (number === undefined || hazard === undefined || limit === undefined || nameZh === undefined) continue;
  const un = `UN${number}`;
  entries.set(un, { un, hazard, air: limits[limit] ?? null, nameZh: nameZh.replaceAll('/', ' ') });
}

for (const line of unNumbers.split('\n')) {
  const [hazard = '', limit = '', ...numbers] = line.split(' ');
  for (const range of numbers) {
    const [first = '', last = first] = range.split('-');
    for (let number = Number(first); number <= Number(last); number++) {
      const un = `UN${String(number).padStart(4, '0')}`;
      if (!entries.has(un)) entries.set(un, { un, hazard, air: limits[limit] ?? null, nameZh: '' });
    }
  }
}

/** Every entry, in the order of the table. */
export function unEntries(): readonly UnEntry[] {
  return [...entries.values()];
}

/** Reads `UN1266`, `un 1266` or `1266`; empty: not a UN number. */
export function unNumber(text: string): string {
  const digits = /^(?:UN)?\s*(\d{4})$/i.exec(text.trim())?.[1];
  return digits === undefined ? '' : `UN${digits}`;
}

/** What the table says of a UN number; `null`: the table does not have it. */
export function unEntry(un: string): UnEntry | null {
  return entries.get(un) ?? null;
}
