import type { SideKind } from '../side-kind.ts';

/** The project's own catalogue. */
export const nativeCatalogue: SideKind = {
  id: 'native',
  title: { zh: 'xborder 商品目录', en: 'xborder catalogue' },
  fields: {
    sku: 'sku',
    nameZh: 'name_zh',
    nameEn: 'name_en',
    hsCode: 'hs_code',
    unit: 'unit',
    unit1: 'unit1',
    unit2: 'unit2',
    quantity1: 'quantity1',
    quantity2: 'quantity2',
    netWeight: 'net_weight',
    price: 'price',
    currency: 'currency',
    originCountry: 'origin_country',
    model: 'model',
    barcode: 'barcode',
    itemRecordNo: 'item_record_no',
    supervision: 'supervision',
    inspection: 'inspection',
    rebateRate: 'rebate_rate',
    refund: 'refund',
    dutyRate: 'duty_rate',
    attributes: 'attributes',
    aliases: 'aliases',
    components: 'components',
  },
  required: ['sku'],
};

/** The project's own waybill sheet. */
export const nativeWaybills: SideKind = {
  id: 'native',
  title: { zh: 'xborder 运单表', en: 'xborder waybills' },
  fields: {
    orderNo: 'order_no',
    waybillNo: 'waybill_no',
    logisticsCode: 'logistics_code',
    logisticsName: 'logistics_name',
    grossWeight: 'gross_weight',
    pieces: 'pieces',
    wrapType: 'wrap_type',
    freight: 'freight',
    freightCurrency: 'currency',
    parcelNo: 'parcel_no',
    sku: 'sku',
    quantity: 'quantity',
  },
  required: ['orderNo'],
};
