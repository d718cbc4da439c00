import { firstOf, grams, joined } from '../../profiles/recipe.ts';
import type { SideKind } from '../side-kind.ts';
import { nativeCatalogue } from './native.ts';
import { affirmed, answers, dollars, fromFirstPriced, weighed } from './recipes.ts';

/**
 * SKU file of 店小秘: the sheet for importing (`平台SKU` is its key) and the fields of the export (`SKU`).
 * Declared amounts are US dollars and weights grams. It has no unit, origin or declaration elements; the
 * declared weight (申报重量) is no net weight and is left alone.
 */
const dianxiaomi: SideKind = {
  id: 'dianxiaomi.sku',
  title: { zh: '店小秘 SKU 文件', en: '店小秘 SKU file' },
  fields: {
    aliases: '平台SKU',
    sku: firstOf('SKU', '商品编码'),
    nameZh: ['中文报关名', '中文报关'],
    nameEn: ['英文报关名', '英文报关'],
    hsCode: '海关编码',
    netWeight: grams(['商品净重（g）', '商品净重']),
    price: dollars('price', '出口申报金额（USD）', ['申报金额（USD）', '申报金额']),
    currency: dollars('currency', '出口申报金额（USD）', ['申报金额（USD）', '申报金额']),
    attributes: affirmed('危险运输品'),
    components: '包含子SKU',
  },
  required: ['aliases', 'nameZh'],
};

/** The elements of the declaration in the order in which customs writes them. */
const elements = joined('|', '品牌类型', '出口享惠情况', ['其他申报要素', '申报要素'], '报关型号');

/** Product file of ERPs of the 领星 class: the large set of columns and the one for updating customs data. */
const erpProducts: SideKind = {
  id: 'erp.products',
  title: { zh: 'ERP 商品资料（领星类）', en: 'ERP product file (领星 class)' },
  fields: {
    sku: ['SKU', '商品SKU'],
    nameZh: '中文报关名',
    nameEn: '英文报关名',
    hsCode: ['报关HSCODE', '海关编码'],
    unit: '报关单位',
    originCountry: ['原产国(地区)', '原产地(地区)'],
    model: elements,
    netWeight: weighed('单品净重', '单品净重单位'),
    price: fromFirstPriced('price', ['出口报关单价', '出口报关单价币种'], ['报关单价', '报关单价币种']),
    currency: fromFirstPriced('currency', ['出口报关单价', '出口报关单价币种'], ['报关单价', '报关单价币种']),
    attributes: affirmed(['产品属性', '危险运输品']),
  },
  required: ['sku', 'nameZh', 'unit'],
};

const carrierAnswers = answers(
  ['是否带电', 'battery'],
  ['是否带磁', 'magnet'],
  ['是否液体', 'liquid'],
  ['是否粉末', 'powder'],
);

/** Sheets of carriers and forwarders whose columns begin with 产品. Their unit price names no currency and is left alone. */
const carrierProducts: SideKind = {
  id: 'forwarder.products',
  title: { zh: '货代商品表（产品SKU）', en: 'forwarder’s sheet (产品SKU)' },
  fields: {
    sku: '产品SKU',
    nameZh: '产品中文品名',
    nameEn: '产品英文品名',
    hsCode: '产品海关编码',
    model: '产品型号',
    attributes: carrierAnswers,
  },
  required: ['sku', 'nameZh'],
};

/** Invoice sheets of forwarders (SKU码); weights are those of whole boxes and are left alone. */
const carrierInvoice: SideKind = {
  id: 'forwarder.invoice',
  title: { zh: '货代发票表（SKU码）', en: 'forwarder’s invoice sheet (SKU码)' },
  fields: {
    sku: 'SKU码',
    nameZh: '中文品名',
    nameEn: '英文品名',
    hsCode: '海关编码',
    model: joined('|', '品牌类型', '型号'),
    price: fromFirstPriced('price', ['申报单价', '申报币种']),
    currency: fromFirstPriced('currency', ['申报单价', '申报币种']),
    attributes: affirmed('带电、磁'),
  },
  required: ['sku', 'nameZh'],
};

/** Every kind of catalogue; of those that fit a header equally well the first counts. */
export const catalogueKinds: readonly SideKind[] = [
  nativeCatalogue,
  dianxiaomi,
  erpProducts,
  carrierProducts,
  carrierInvoice,
];
