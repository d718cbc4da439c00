import type { Field } from '../../../model/parcel.ts';
import { headerKey } from '../../header-key.ts';
import { nativeColumns } from '../native.ts';

/** A part of an address, which is put together from several columns. */
export const ADDRESS = 'address';
export type Meaning = Field | typeof ADDRESS | 'orderTotal' | 'lineDiscount';

/** Headings that order files use, by what they mean. Weights may be followed by their unit. */
const HEADINGS: Readonly<Partial<Record<Meaning, string>>> = {
  orderNo:
    '订单号 订单编号 订单ID 平台订单号 客户订单号 客户单号 参考号 orderno ordernumber orderid order# ordername',
  waybillNo:
    '运单号 运单编号 物流单号 物流运单编号 快递单号 跟踪号 追踪号 转单号 服务商单号 trackingnumber trackingno trackingcode waybillnumber waybill awb',
  consigneeName:
    '收件人 收货人 收件人姓名 收货人姓名 收货人名称 recipient recipientname receiver receivername shiptoname consignee shippingname fullname',
  consigneePhone:
    '收件人电话 收货人电话 联系电话 电话 手机 收货人手机 收件人手机 phone phonenumber recipientphone shippingphone mobile telephone',
  consigneePostcode: '邮编 收件人邮编 收货人邮编 邮政编码 postcode postalcode zip zipcode shippingzip',
  [ADDRESS]:
    '地址 详细地址 地址1 地址2 地址3 详细地址1 详细地址2 收件人地址 收货地址 收货人地址 联系地址 街道 门牌号 address address1 address2 address3 addressline1 addressline2 street street1 street2 shiptoaddress1 shiptoaddress2 shippingaddress1 shippingaddress2 城市 收件人城市 收货人城市 city shiptocity shippingcity 区县 district 州 省 州/省 省/州 省份 收货人州/省 state province stateorregion shippingprovince',
  country:
    '国家 目的国 目的国家 国家二字码 国家代码 收件人国家 收货人国家 收货国家 运抵国 country countrycode shiptocountry shippingcountry destination destinationcountry',
  currency: '币种 币制 币种缩写 货币 订单币种 currency currencycode',
  sku: 'sku 商品sku 平台sku sku编码 sku货号 货号 商家编码 企业商品货号 sellersku itemsku productsku customlabel',
  title:
    '商品名称 产品名称 商品标题 产品标题 品名 itemname itemtitle productname producttitle title item product description',
  nameZh: '中文品名 中文报关名 中文申报名 中文申报品名 申报中文名 报关中文名 海关申报品名（中） chinesename',
  nameEn:
    '英文品名 英文报关名 英文申报名 英文申报品名 申报英文名 报关英文名 海关报关品名 englishname declaredname',
  hsCode: '海关编码 hs编码 hscode 报关编码 税号 商品hs编码 hs tariffcode hstariffcode commoditycode',
  quantity: '数量 商品数量 产品数量 件数量 购买数量 申报数量 申报品数量 qty quantity units itemquantity',
  price: '单价 商品单价 产品售价 售价 销售单价 价格 price unitprice itemprice saleprice',
  total: '总价 小计 行总价 商品总价 itemtotal linetotal linesubtotal rowtotal',
  orderTotal: '订单金额 订单总额 订单总金额 实付金额 ordertotal grandtotal',
  lineDiscount: '商品优惠 行折扣 itemdiscount linediscount',
  freight: '运费 买家运费 运费收入 物流费用 shipping shippingfee shippingcost shippingprice freight postage',
  insurance: '保费 保险费 insurance',
  grossWeight: '重量 毛重 包裹重量 称重重量 实重 weight grossweight packageweight totalweight',
  netWeight: '净重 总净重 netweight',
  pieces: '件数 箱数 包裹数 packages parcels cartons',
  unit: '单位 计量单位 申报单位 申报计量单位 unit unitofmeasure uom',
  originCountry: '原产国 原产地 产地 原产国（地区） countryoforigin origin',
  model: '规格型号 规格 型号 specification model',
  barcode: '条形码 条码 barcode upc ean gtin',
  orderedAt:
    '下单时间 订单时间 付款时间 订单创建时间 创建时间 orderdate orderedat purchasedate createdat saledate',
  licenceNo: '许可证号 licenceno licenseno',
};

let byKey: ReadonlyMap<string, Meaning> | null = null;

/** What a heading most likely means; `null`: nobody can tell. */
export function meaningOf(heading: string): Meaning | null {
  byKey ??= gathered();
  const key = headerKey(heading);
  return byKey.get(key) ?? byKey.get(withoutUnit(key)) ?? null;
}

const UNIT = /[([]?(kg|kgs|g|克|千克|公斤|lbs?|磅|oz|盎司)[)\]]?$/;
const UNITS: ReadonlyMap<string, 'kg' | 'g' | 'lb' | 'oz'> = new Map([
  ['kg', 'kg'],
  ['kgs', 'kg'],
  ['千克', 'kg'],
  ['公斤', 'kg'],
  ['g', 'g'],
  ['克', 'g'],
  ['lb', 'lb'],
  ['lbs', 'lb'],
  ['磅', 'lb'],
  ['oz', 'oz'],
  ['盎司', 'oz'],
]);

/** The unit of a weight that its heading names. */
export function weightUnitOf(heading: string): 'kg' | 'g' | 'lb' | 'oz' | null {
  const found = UNIT.exec(headerKey(heading))?.[1];
  return found === undefined ? null : (UNITS.get(found) ?? null);
}

function withoutUnit(key: string): string {
  return key.replace(UNIT, '');
}

function gathered(): ReadonlyMap<string, Meaning> {
  const found = new Map<string, Meaning>();
  for (const meaning of meanings) {
    for (const heading of (HEADINGS[meaning] ?? '').split(' ')) found.set(headerKey(heading), meaning);
  }
  for (const [column, field] of Object.entries(nativeColumns)) {
    for (const name of [column, field]) if (!found.has(headerKey(name))) found.set(headerKey(name), field);
  }
  return found;
}

const meanings: readonly Meaning[] = [ADDRESS, 'orderTotal', 'lineDiscount', ...Object.values(nativeColumns)];
