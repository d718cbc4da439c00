import type { Bilingual, Language } from '../model/explained.ts';
import type { Field } from '../model/parcel.ts';
import { remembered } from './remembered.ts';

/** What each field of the model is called; in Chinese by the names of the customs inventory (清单). */
export const fieldWords = {
  orderNo: { zh: '订单编号', en: 'order number' },
  waybillNo: { zh: '运单编号', en: 'waybill number' },
  platformCode: { zh: '电商平台代码', en: 'platform code' },
  platformName: { zh: '电商平台名称', en: 'platform name' },
  logisticsCode: { zh: '物流企业代码', en: 'logistics enterprise code' },
  logisticsName: { zh: '物流企业名称', en: 'logistics enterprise name' },
  consigneeName: { zh: '收货人姓名', en: 'consignee name' },
  consigneeAddress: { zh: '收货地址', en: 'consignee address' },
  consigneePhone: { zh: '收货人电话', en: 'consignee phone' },
  consigneePostcode: { zh: '收货人邮编', en: 'consignee postcode' },
  country: { zh: '运抵国', en: 'country of arrival' },
  port: { zh: '指运港', en: 'port of destination' },
  currency: { zh: '币制', en: 'currency' },
  goodsValue: { zh: '商品总价', en: 'goods value' },
  freight: { zh: '运费', en: 'freight' },
  insurance: { zh: '保费', en: 'insurance' },
  pieces: { zh: '件数', en: 'packages' },
  wrapType: { zh: '包装种类', en: 'wrap type' },
  grossWeight: { zh: '毛重', en: 'gross weight' },
  licenceNo: { zh: '许可证件号', en: 'licence number' },
  note: { zh: '备注', en: 'note' },
  orderedAt: { zh: '下单时间', en: 'time of the order' },
  paymentNo: { zh: '支付交易编号', en: 'payment number' },
  paidAt: { zh: '到账时间', en: 'time of the payment' },
  claims: { zh: '所申请的通关方式', en: 'regimes claimed' },
  lines: { zh: '商品', en: 'goods lines' },
  sku: { zh: '商品货号（SKU）', en: 'SKU' },
  title: { zh: '销售名称', en: 'name as sold' },
  nameZh: { zh: '商品名称（中文）', en: 'declared name in Chinese' },
  nameEn: { zh: '商品名称（英文）', en: 'declared name in English' },
  hsCode: { zh: '商品编码', en: 'HS code' },
  model: { zh: '规格型号', en: 'specification and model' },
  barcode: { zh: '条形码', en: 'bar code' },
  itemRecordNo: { zh: '账册备案料号', en: 'bonded account item number' },
  originCountry: { zh: '原产国', en: 'country of origin' },
  unit: { zh: '计量单位', en: 'unit' },
  quantity: { zh: '数量', en: 'quantity' },
  price: { zh: '单价', en: 'unit price' },
  total: { zh: '总价', en: 'line total' },
  unit1: { zh: '法定计量单位', en: 'first statutory unit' },
  quantity1: { zh: '法定数量', en: 'first statutory quantity' },
  unit2: { zh: '第二计量单位', en: 'second statutory unit' },
  quantity2: { zh: '第二数量', en: 'second statutory quantity' },
  netWeight: { zh: '净重', en: 'net weight' },
  supervision: { zh: '监管条件', en: 'supervision conditions' },
  inspection: { zh: '检验检疫类别', en: 'inspection and quarantine category' },
  rebateRate: { zh: '退税率', en: 'rebate rate' },
  refund: { zh: '是否退税', en: 'tax refund claimed' },
  dutyRate: { zh: '出口关税率', en: 'export duty rate' },
  attributes: { zh: '商品属性', en: 'goods attributes' },
} as const satisfies Record<Field | 'lines', Bilingual>;

const byName: ReadonlyMap<string, Bilingual> = new Map([
  ...Object.entries(fieldWords),
  ['lineTotal', fieldWords.total],
]);

const labels = {
  zh: remembered((name) => labelOf(name, 'zh', (words) => `${words}（${name}）`)),
  en: remembered((name) => labelOf(name, 'en', (words) => `${words} (${name})`)),
} as const satisfies Record<Language, (name: string) => string>;

/**
 * A column in words, with its name as the file spells it: `毛重（gross_weight）`. Knows the names of the
 * model and of the native order file; any other column keeps its own name. The result is not escaped.
 */
export function fieldLabel(name: string, language: Language): string {
  return labels[language](name);
}

function labelOf(name: string, language: Language, label: (words: string) => string): string {
  const words = byName.get(name.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase()))?.[
    language
  ];
  return words === undefined || words === name.replaceAll('_', ' ') ? name : label(words);
}
