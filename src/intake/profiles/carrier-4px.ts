import { type ItemValues, numberedGroups } from './numbered-groups.ts';
import { orderProfile } from './profile.ts';
import { joined, type Made } from './recipe.ts';

const HAN = /\p{Script=Han}/u;

/** The declared name stands in one column, in whichever language the sender wrote. */
function inItsLanguage(values: ItemValues): ItemValues {
  const { nameZh = '', nameEn = '' } = values;
  if (nameZh !== '' || !HAN.test(nameEn)) return { ...values, nameZh };
  return { ...values, nameZh: nameEn, nameEn: '' };
}

const items = numberedGroups(
  [
    { name: '海关报关品名{n}', field: 'nameEn' },
    { name: '海关申报品名（中）{n}', field: 'nameZh' },
    { name: '中文品名{n}', field: 'nameZh' },
    { name: '配货信息{n}', field: 'sku' },
    { name: '申报品数量{n}', field: 'quantity' },
    { name: '申报价值{n}', field: 'price' },
    { name: '申报价值{n}(USD)', field: 'price' },
    { name: '海关编码{n}', field: 'hsCode' },
  ],
  new Set(),
  inItsLanguage,
);

/** The currency, where the sheet says one: in a column of its own, or beside `申报价值`. */
const currency: Made = {
  columns: [['申报币种', '申报币种1'], '申报价值1(USD)'],
  needs: 'any',
  make: ([said = '', dollars = '']) => said || (dollars === '' ? '' : 'USD'),
};

/**
 * The batch sheet of 4PX, 华磊 and the many carriers that copied it: a row a parcel, goods in groups of
 * numbered columns. `申报价值` is the declared value of one piece; the sheet has no sale price.
 */
export const carrier4px = orderProfile({
  id: '4px.batch',
  title: {
    zh: '货代批量下单表（递四方、华磊及同类）',
    en: 'carrier batch sheet (4PX, Hualei and their kin)',
  },
  fields: {
    orderNo: ['客户单号', '客户订单号'],
    waybillNo: ['服务商单号', '转单号'],
    consigneeName: '收件人姓名',
    consigneeAddress: joined(
      ', ',
      ['联系地址', '收件人地址'],
      ['城市', '收件人城市'],
      ['州 \\ 省', '州,省', '州省', '收件人州省'],
      '收件人邮编',
    ),
    consigneePhone: '收件人电话',
    consigneePostcode: '收件人邮编',
    country: '目的国家',
    currency,
    grossWeight: ['重量', '重量(KG)'],
  },
  required: ['orderNo', 'consigneeName', 'country'],
  columns: [
    ...['运输方式', '寄件人公司名', '寄件人姓名', '寄件人地址', '寄件人电话', '寄件人邮编', '寄件人传真'],
    ...['收件人公司名', '收件人邮箱', '收件人传真', '买家ID', '交易ID', '保险类型', '保险价值', '订单备注'],
    ...[
      '是否退件',
      '包裹种类',
      '是否带电池',
      'eori号码',
      '代收货款',
      '币种',
      '是否COD',
      '货物品名',
      '申报单重（KG）',
      '中文品名',
    ],
    ...[1, 2, 3, 4, 5].flatMap((number) => [
      `配货备注${number}`,
      `申报品url${number}`,
      `海关货物编号${number}`,
    ]),
  ],
  items,
});
