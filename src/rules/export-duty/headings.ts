/** A heading of the tariff under which some goods carry export duty. */
interface DutiableHeading {
  /** Leading digits of the tariff code. */
  readonly prefix: string;
  readonly goodsZh: string;
  readonly goodsEn: string;
}

/**
 * Headings that are known to hold goods with an export rate. The tariff sets it line by line, so a heading
 * says only "look it up"; it proves neither that duty is due nor, for a code outside this list, that none is.
 */
const headings: readonly DutiableHeading[] = [
  { prefix: '030192', goodsZh: '鳗鱼苗', goodsEn: 'eel fry' },
  { prefix: '0506', goodsZh: '骨、骨粉及骨废料', goodsEn: 'bones, bone meal and bone waste' },
  { prefix: '2607', goodsZh: '铅矿砂', goodsEn: 'lead ores' },
  { prefix: '2608', goodsZh: '锌矿砂', goodsEn: 'zinc ores' },
  { prefix: '2609', goodsZh: '锡矿砂', goodsEn: 'tin ores' },
  { prefix: '2611', goodsZh: '钨矿砂', goodsEn: 'tungsten ores' },
  { prefix: '7202', goodsZh: '铁合金', goodsEn: 'ferro-alloys' },
  { prefix: '7204', goodsZh: '钢铁废料', goodsEn: 'iron and steel scrap' },
  { prefix: '7404', goodsZh: '铜废料', goodsEn: 'copper scrap' },
  { prefix: '7602', goodsZh: '铝废料', goodsEn: 'aluminium scrap' },
];

/** The dutiable heading that a tariff code belongs to, or `null`. */
export function dutiableHeading(hsCode: string): DutiableHeading | null {
  return headings.find(({ prefix }) => hsCode.startsWith(prefix)) ?? null;
}
