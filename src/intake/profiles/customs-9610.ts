import { countries } from '../../model/codes/countries.ts';
import { currencies, currencyFrom } from '../../model/codes/currencies.ts';
import { unitFrom } from '../../model/codes/units.ts';
import { type CellOf, orderProfile } from './profile.ts';
import { type Column, grams, type Made } from './recipe.ts';

const CODE = /^\d{3}$/;
const KILOGRAM = '035';
const GRAM = '036';
/** Marks of a charge: 1 rate, 2 price of a unit, 3 total. */
const TOTAL = '3';
const CURRENCY = '币制';

let countryByCode: ReadonlyMap<string, string> | null = null;
const currencyByCode: ReadonlyMap<string, string> = new Map(
  currencies.map(({ iso, customs }) => [customs, iso]),
);

/** The country of a customs code of three digits; small territories share one, which then says nothing. */
function countryOfCode(code: string): string {
  if (countryByCode === null) {
    const found = new Map<string, string>();
    for (const { alpha3, customs } of countries().values())
      found.set(customs, found.has(customs) ? '' : alpha3);
    countryByCode = found;
  }
  return countryByCode.get(code) ?? '';
}

function currencyOfCode(text: string): string {
  return currencyFrom(CODE.test(text) ? (currencyByCode.get(text) ?? '') : text);
}

/** Codes of customs in the column become ISO's; names and ISO codes stay. */
function decoded(column: Column, isoOf: (code: string) => string): Made {
  return {
    columns: [column],
    needs: 'all',
    make: ([text = '']) => (CODE.test(text) ? isoOf(text) || text : text),
  };
}

/** The net weight of a line, where a statutory quantity is one: the sheet's own net weight is that of the parcel. */
const netWeight: Made = {
  columns: ['法定计量单位', '法定数量', '第二计量单位', '第二数量'],
  needs: 'any',
  make([unit1 = '', quantity1 = '', unit2 = '', quantity2 = '']) {
    for (const [unit, quantity] of [
      [unitFrom(unit1), quantity1],
      [unitFrom(unit2), quantity2],
    ]) {
      if (quantity === undefined || quantity === '') continue;
      if (unit === KILOGRAM) return quantity;
      if (unit === GRAM) return grams('').make([quantity]);
    }
    return '';
  },
};

const CHARGES = [
  { amount: '运费', mark: '运费标志', currency: '运费币制' },
  { amount: '保费', mark: '保费标志', currency: '保费币制' },
] as const;

/** A charge that is a rate, a price of a unit, or in another currency than the goods is no amount of the order. */
function unsureCharge(cell: CellOf): string | null {
  const goods = currencyOfCode(cell(CURRENCY));
  for (const { amount, mark, currency } of CHARGES) {
    if (!/[1-9]/.test(cell(amount))) continue;
    if (!['', TOTAL, '总价'].includes(cell(mark))) return mark;
    const own = currencyOfCode(cell(currency));
    if (own !== '' && goods !== '' && own !== goods) return currency;
  }
  return null;
}

/** The Chinese list template of 9610 (清单) that customs agents fill in: head and goods in one flat sheet. */
export const customs9610 = orderProfile({
  id: 'customs.9610',
  title: { zh: '9610 出口清单模板', en: '9610 export inventory sheet' },
  fields: {
    orderNo: '订单编号',
    waybillNo: '物流运单编号',
    platformCode: '电商平台代码',
    platformName: '电商平台名称',
    logisticsCode: '物流企业代码',
    logisticsName: '物流企业名称',
    licenceNo: '许可证号',
    country: decoded('运抵国（地区）', countryOfCode),
    port: '指运港代码',
    currency: decoded(CURRENCY, currencyOfCode),
    goodsValue: '商品金额',
    freight: ['运费', '运杂费'],
    insurance: '保费',
    wrapType: '包装种类代码',
    pieces: '件数',
    grossWeight: '毛重（公斤）',
    consigneeName: ['收货人', '收货人名称', '收货人姓名'],
    consigneeAddress: ['收货人地址', '收货地址'],
    consigneePhone: '收货人电话',
    sku: '企业商品货号',
    title: '企业商品名称',
    itemRecordNo: '账册备案料号',
    hsCode: '商品编码',
    nameZh: '商品名称',
    model: '规格型号',
    barcode: '条形码',
    quantity: ['申报数量', '数量'],
    unit: ['申报计量单位', '计量单位'],
    quantity1: '法定数量',
    unit1: '法定计量单位',
    quantity2: '第二数量',
    unit2: '第二计量单位',
    netWeight,
    parcelNetWeight: '净重（公斤）',
    price: '单价',
    total: '总价',
  },
  required: ['orderNo', 'waybillNo', 'grossWeight', 'hsCode', 'nameZh', 'quantity', 'unit', 'price'],
  columns: [
    ...['系统唯一序号', '报送类型', '报送时间', '报送状态', '申报地海关代码', '企业唯一编号', '电子口岸编号'],
    ...['清单编号', '进出口标记', '出口口岸代码', '出口日期', '申报业务类型', '申报企业代码', '申报企业名称'],
    ...[
      '收发货人代码',
      '收发货人名称',
      '生产销售企业代码',
      '生产销售企业名称',
      '区内企业代码',
      '区内企业名称',
    ],
    ...[
      '账册编号',
      '贸易方式',
      '运输方式',
      '运输工具名称',
      '航班航次号',
      '提运单号',
      '总包号',
      '监管场所代码',
    ],
    ...[
      '运费币制',
      '运费标志',
      '保费币制',
      '保费标志',
      '净重（公斤）',
      '备注',
      '商品序号',
      '目的国（地区）代码',
    ],
  ],
  unsure: unsureCharge,
});
