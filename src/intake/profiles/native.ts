import { orderProfile, type SourceField } from './profile.ts';

/** Column → field of the native order file: one row a line, every column that customs needs. */
export const nativeColumns = {
  order_no: 'orderNo',
  waybill_no: 'waybillNo',
  platform_code: 'platformCode',
  platform_name: 'platformName',
  logistics_code: 'logisticsCode',
  logistics_name: 'logisticsName',
  consignee_name: 'consigneeName',
  consignee_address: 'consigneeAddress',
  consignee_phone: 'consigneePhone',
  consignee_postcode: 'consigneePostcode',
  country: 'country',
  port: 'port',
  currency: 'currency',
  goods_value: 'goodsValue',
  freight: 'freight',
  insurance: 'insurance',
  pieces: 'pieces',
  wrap_type: 'wrapType',
  gross_weight: 'grossWeight',
  licence_no: 'licenceNo',
  note: 'note',
  ordered_at: 'orderedAt',
  claims: 'claims',
  sku: 'sku',
  title: 'title',
  name_zh: 'nameZh',
  name_en: 'nameEn',
  hs_code: 'hsCode',
  model: 'model',
  barcode: 'barcode',
  item_record_no: 'itemRecordNo',
  origin_country: 'originCountry',
  unit: 'unit',
  quantity: 'quantity',
  price: 'price',
  line_total: 'total',
  unit1: 'unit1',
  quantity1: 'quantity1',
  unit2: 'unit2',
  quantity2: 'quantity2',
  net_weight: 'netWeight',
  supervision: 'supervision',
  inspection: 'inspection',
  rebate_rate: 'rebateRate',
  refund: 'refund',
  duty_rate: 'dutyRate',
  attributes: 'attributes',
} as const satisfies Record<string, SourceField>;

const fields: Partial<Record<SourceField, string>> = {};
for (const [column, field] of Object.entries(nativeColumns)) fields[field] = column;

/** The project's own order file. In nested JSON the same fields stand under the model's names. */
export const native = orderProfile({
  id: 'native',
  title: { zh: 'xborder 订单文件', en: 'xborder order file' },
  fields,
  required: ['orderNo', 'sku', 'quantity'],
  strange: 'tell',
});
