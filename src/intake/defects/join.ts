import type { Defect } from './defect.ts';

const formats = { title: 'xborder docs/formats.md', article: 'catalogue.csv, waybills.csv', url: '' };

/** Defects of the join of orders, catalogue and waybills. */
export const joinDefects = {
  unknownSku: {
    id: 'XB-JOIN-001',
    severity: 'error',
    source: formats,
    text: {
      zh: {
        title: '商品目录中没有该 SKU',
        message: '商品目录中没有 SKU“{sku}”，缺少申报品名、商品编码等资料',
        why: '平台订单不含海关需要的资料，只能来自商品目录。',
        fix: '在 catalogue.csv 中增加一行 {sku}。',
      },
      en: {
        title: 'SKU not in the catalogue',
        message: 'SKU “{sku}” is not in the catalogue: its declared name, tariff code and more are missing',
        why: 'Platform orders do not hold what customs needs; it comes from the catalogue.',
        fix: 'Add a row for {sku} to catalogue.csv.',
      },
    },
  },
  noWaybill: {
    id: 'XB-JOIN-002',
    severity: 'error',
    source: formats,
    text: {
      zh: {
        title: '运单表中没有该订单',
        message: '运单表中没有订单“{order}”，缺少运单号和毛重',
        why: '清单要与物流企业的运单对碰。',
        fix: '在 waybills.csv 中增加一行 {order}；还没有发货的订单请不要申报。',
      },
      en: {
        title: 'order not in the waybills',
        message: 'order “{order}” is not in the waybills: waybill number and gross weight are missing',
        why: 'The inventory is matched with the carrier’s waybill.',
        fix: 'Add a row for {order} to waybills.csv; leave out orders that are not shipped yet.',
      },
    },
  },
  noSku: {
    id: 'XB-JOIN-003',
    severity: 'error',
    source: formats,
    text: {
      zh: {
        title: '没有 SKU',
        message: '本行没有 SKU，无法到商品目录中查找',
        why: '订单与商品目录按 SKU 关联。',
        fix: '在店铺后台为该商品设置 SKU，或在订单文件中填写。',
      },
      en: {
        title: 'line without a SKU',
        message: 'this line has no SKU to look up in the catalogue',
        why: 'Orders and catalogue are joined on the SKU.',
        fix: 'Set a SKU for the product in the shop, or fill it in in the order file.',
      },
    },
  },
  doubleSku: {
    id: 'XB-JOIN-004',
    severity: 'error',
    source: formats,
    text: {
      zh: {
        title: '商品目录中 SKU 重复',
        message: 'SKU“{value}”已经在第 {first} 行出现过',
        why: '两行资料无法判断哪一行正确。',
        fix: '删去多余的一行。',
      },
      en: {
        title: 'SKU stands twice in the catalogue',
        message: 'SKU “{value}” stands on line {first} already',
        why: 'Nobody can tell which of the two rows is right.',
        fix: 'Remove one of them.',
      },
    },
  },
  doubleWaybillOrder: {
    id: 'XB-JOIN-005',
    severity: 'error',
    source: formats,
    text: {
      zh: {
        title: '运单表中订单重复',
        message: '订单“{value}”已经在第 {first} 行出现过',
        why: '一个订单对应一个包裹；两行运单无法判断哪一行正确。',
        fix: '删去多余的一行；分成几个包裹的订单请在订单文件中写明各自的运单号。',
      },
      en: {
        title: 'order stands twice in the waybills',
        message: 'order “{value}” stands on line {first} already',
        why: 'An order is one parcel here; nobody can tell which of the two rows is right.',
        fix: 'Remove one of them; an order in several parcels names its waybills in the order file.',
      },
    },
  },
  freightCurrency: {
    id: 'XB-JOIN-006',
    severity: 'error',
    source: formats,
    text: {
      zh: {
        title: '运费币制与订单不同',
        message: '运单的运费是 {freightCurrency}，订单是 {currency}',
        why: '电子订单中运费与商品金额使用同一币制；金额不会擅自换算。',
        fix: '在 waybills.csv 中按订单的币制填写运费，或在订单文件中填写运费。',
      },
      en: {
        title: 'freight in another currency',
        message: 'the waybill’s freight is in {freightCurrency}, the order in {currency}',
        why: 'The electronic order has one currency for goods and freight; amounts are never converted unasked.',
        fix: 'Give the freight in the order’s currency in waybills.csv, or in the order file.',
      },
    },
  },
} as const satisfies Record<string, Defect>;
