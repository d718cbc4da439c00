/** What may stand beside goods in a name that says nothing else: amounts, purity, packing, condition. */
const PLAIN =
  /\d+(?:\.\d+)?|[%.,()*+#/-]|(?<![a-z])(?:kg|g|mg|ml|l|oz|lb|pcs|cm|mm|m|n|ar|cp|gr|x|pure|purity|pack|of|grams?)(?![a-z])|公斤|千克|毫升|分析纯|化学纯|工业级?|食品级|试剂级?|高纯度?|纯度?|金属|原料|粉末?|颗粒|正品|现货|包邮|批发|新款|[克斤吨升瓶桶袋盒箱包支片粒只个块条根张枚套装一二两十百千份对 ]/g;

/** Does a folded name say nothing but `matched`, with its amount and packing? */
export function standsAlone(text: string, matched: string): boolean {
  return text.replace(matched, ' ').replace(PLAIN, '').trim() === '';
}
