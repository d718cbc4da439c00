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
        message: '商品目录中没有 SKU“{sku}”（共 {rows} 行），缺少申报品名、商品编码等资料',
        why: '平台订单不含海关需要的资料，只能来自商品目录。',
        fix: '在 catalogue.csv 中增加一行 {sku}；xborder catalogue missing 会列出所有缺少的 SKU。',
      },
      en: {
        title: 'SKU not in the catalogue',
        message:
          'SKU “{sku}” is not in the catalogue (rows with it: {rows}): its declared name, tariff code and more are missing',
        why: 'Platform orders do not hold what customs needs; it comes from the catalogue.',
        fix: 'Add a row for {sku} to catalogue.csv; xborder catalogue missing lists all that are missing.',
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
        message: 'SKU“{value}”在第 {first} 行和第 {second} 行各有一份不同的资料',
        why: '两行资料无法判断哪一行正确。',
        fix: '删去多余的一行。',
      },
      en: {
        title: 'SKU stands twice in the catalogue',
        message: 'SKU “{value}” stands on line {first} and, with other values, on line {second}',
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
        message: '订单“{value}”在第 {first} 行和第 {second} 行各有一张运单，却没有说明各装了什么',
        why: '一张运单对应一份清单；不知道哪些商品在哪个包裹里就无法申报。',
        fix: '分成几个包裹的订单，每行写明 sku 和 quantity；否则删去多余的一行。',
      },
      en: {
        title: 'order stands twice in the waybills',
        message:
          'order “{value}” has a waybill on line {first} and another on line {second}, and neither says what is in it',
        why: 'A waybill has one inventory; which goods are in which parcel must be known.',
        fix: 'For an order in several parcels give sku and quantity on each row; else remove one of them.',
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
  doubleAlias: {
    id: 'XB-JOIN-007',
    severity: 'error',
    source: formats,
    text: {
      zh: {
        title: '平台 SKU 指向两个商品',
        message: '“{value}”在第 {first} 行和第 {second} 行都是平台 SKU（别名）',
        why: '无法判断卖出的是哪一个商品。',
        fix: '在其中一行删去这个别名，或为它单独增加一行。',
      },
      en: {
        title: 'alias of two products',
        message: '“{value}” is an alias on line {first} and on line {second}',
        why: 'Nobody can tell which of the two products was sold.',
        fix: 'Remove the alias from one of the rows, or give it a row of its own.',
      },
    },
  },
  unreadableComponents: {
    id: 'XB-JOIN-008',
    severity: 'error',
    source: formats,
    text: {
      zh: {
        title: '组合 SKU 的内容读不出来',
        message: '“{value}”不是“SKU1*2; SKU2”这样的写法',
        why: '组合商品按其中的单品申报，必须知道是哪些单品、各几件。',
        fix: '写成“SKU1*2; SKU2”：SKU、星号、数量，用分号隔开。',
      },
      en: {
        title: 'components cannot be read',
        message: '“{value}” is not of the form “SKU1*2; SKU2”',
        why: 'A bundle is declared as what it holds: which SKUs, and how many of each, must be known.',
        fix: 'Write “SKU1*2; SKU2”: SKU, asterisk, number, separated by semicolons.',
      },
    },
  },
  bundleOfItself: {
    id: 'XB-JOIN-009',
    severity: 'error',
    source: formats,
    text: {
      zh: {
        title: '组合 SKU 包含自己',
        message: '组合 SKU“{sku}”经 {path} 又包含了自己',
        why: '这样的组合拆不完。',
        fix: '在商品目录中改正组合的内容。',
      },
      en: {
        title: 'bundle that holds itself',
        message: 'bundle “{sku}” holds itself, by way of {path}',
        why: 'There is no end to taking it apart.',
        fix: 'Correct the components in the catalogue.',
      },
    },
  },
  bundleTooLarge: {
    id: 'XB-JOIN-010',
    severity: 'error',
    source: formats,
    text: {
      zh: {
        title: '组合 SKU 太大',
        message: '组合 SKU“{sku}”拆出的单品超过 {most} 种',
        why: '一份清单装不下，多半是目录写错了。',
        fix: '在商品目录中改正组合的内容。',
      },
      en: {
        title: 'bundle too large',
        message: 'bundle “{sku}” comes apart into more than {most} products',
        why: 'No inventory holds so many; most likely the catalogue is wrong.',
        fix: 'Correct the components in the catalogue.',
      },
    },
  },
  unknownComponent: {
    id: 'XB-JOIN-011',
    severity: 'error',
    source: formats,
    text: {
      zh: {
        title: '组合中的 SKU 不在商品目录中',
        message: '组合 SKU“{sku}”包含“{component}”，商品目录中没有它（共 {rows} 行）',
        why: '组合商品按其中的单品申报，每个单品都要有申报资料。',
        fix: '在 catalogue.csv 中增加一行 {component}。',
      },
      en: {
        title: 'component not in the catalogue',
        message: 'bundle “{sku}” holds “{component}”, which is not in the catalogue (rows with it: {rows})',
        why: 'A bundle is declared as what it holds, and each product needs its own data.',
        fix: 'Add a row for {component} to catalogue.csv.',
      },
    },
  },
  bundlePriceByPiece: {
    id: 'XB-JOIN-012',
    severity: 'warning',
    source: formats,
    text: {
      zh: {
        title: '组合价格按件数分摊',
        message: '组合 SKU“{sku}”的金额 {total} 按件数平均分给了各单品：目录中不是每个单品都有同一币制的价格',
        why: '各单品的申报价格应当反映它们各自的价值。',
        fix: '在商品目录中为各单品填写 price 和 currency。',
      },
      en: {
        title: 'bundle price split by pieces',
        message:
          'the price of bundle “{sku}”, {total}, was split evenly over its pieces: the catalogue does not have a price in one currency for each',
        why: 'The declared prices should be what the products are worth.',
        fix: 'Give price and currency of each component in the catalogue.',
      },
    },
  },
  waybillRowsDiffer: {
    id: 'XB-JOIN-013',
    severity: 'error',
    source: formats,
    text: {
      zh: {
        title: '同一包裹的各行不一致',
        message: '第 {first} 行和第 {second} 行是同一个包裹，运单号、毛重等却不同',
        why: '一个包裹只有一个运单号和一个毛重。',
        fix: '改成一致；确是两个包裹的，用不同的包裹号或运单号。',
      },
      en: {
        title: 'rows of one parcel differ',
        message:
          'lines {first} and {second} tell of the same parcel but differ in waybill number, weight or the like',
        why: 'A parcel has one waybill number and one weight.',
        fix: 'Make them the same; two parcels need two parcel or waybill numbers.',
      },
    },
  },
  packedOtherwise: {
    id: 'XB-JOIN-014',
    severity: 'error',
    source: formats,
    text: {
      zh: {
        title: '各包裹的内容与订单不符',
        message: 'SKU“{sku}”订单中有 {ordered} 件，运单表的各包裹里共 {packed} 件',
        why: '多报、少报都与实物不符。',
        fix: '在运单表中改正 sku 和 quantity，使各包裹合起来正好是整个订单。',
      },
      en: {
        title: 'parcels do not hold what was ordered',
        message: 'of SKU “{sku}” the order has {ordered}, the parcels of the waybills {packed}',
        why: 'What is declared must be what is in the parcel.',
        fix: 'Correct sku and quantity in the waybills, so that the parcels together are the order.',
      },
    },
  },
  orderDivided: {
    id: 'XB-JOIN-015',
    severity: 'notice',
    source: formats,
    text: {
      zh: {
        title: '订单分成几个包裹',
        message: '订单 {order} 分成 {count} 个包裹，本包裹以订单编号 {number} 申报',
        why: '一张运单对应一份清单，一份清单对应一个订单编号。',
        fix: '要用平台或 ERP 的包裹号，请在运单表的 parcel_no（包裹号）列填写。',
      },
      en: {
        title: 'order in several parcels',
        message: 'order {order} goes in {count} parcels; this one is declared under the number {number}',
        why: 'A waybill has one inventory, and an inventory one order number.',
        fix: 'To use the parcel numbers of the platform or the ERP, put them into the column parcel_no (包裹号) of the waybills.',
      },
    },
  },
  ordersMerged: {
    id: 'XB-JOIN-016',
    severity: 'notice',
    source: formats,
    text: {
      zh: {
        title: '几个订单合成一个包裹',
        message: '订单 {orders} 在同一个包裹里，以订单编号 {number} 申报',
        why: '一张运单只对应一份清单和一个订单编号。',
        fix: '要用平台或 ERP 的包裹号，请在运单表的 parcel_no（包裹号）列填写。',
      },
      en: {
        title: 'several orders in one parcel',
        message: 'orders {orders} are in one parcel and are declared under the number {number}',
        why: 'A waybill has one inventory, and an inventory one order number.',
        fix: 'To use the parcel number of the platform or the ERP, put it into the column parcel_no (包裹号) of the waybills.',
      },
    },
  },
  mergedOrderMissing: {
    id: 'XB-JOIN-017',
    severity: 'error',
    source: formats,
    text: {
      zh: {
        title: '合并包裹缺少订单',
        message: '运单表说订单 {missing} 也在这个包裹里，但它不在这个订单文件中，或已取消',
        why: '申报的必须是包裹里的全部商品。',
        fix: '把这个包裹的订单放进同一个文件；不在包裹里的从运单表中删去。',
      },
      en: {
        title: 'order of a merged parcel missing',
        message:
          'the waybills say that order {missing} is in this parcel too, but it is not in this order file, or was cancelled',
        why: 'Everything that is in the parcel must be declared.',
        fix: 'Put the orders of the parcel into one file; remove from the waybills what is not in it.',
      },
    },
  },
  mergedOrdersDiffer: {
    id: 'XB-JOIN-018',
    severity: 'error',
    source: formats,
    text: {
      zh: {
        title: '合并的订单不一致',
        message: '合并在一个包裹里的订单 {first} 和 {second} 的{fieldZh}不同',
        why: '一份清单只有一个收件人、一个运抵国和一种订单币制。',
        fix: '改正运单表：不同收件人的订单不能装在一个包裹里。',
      },
      en: {
        title: 'merged orders differ',
        message: 'orders {first} and {second} are in one parcel but differ in {fieldEn}',
        why: 'An inventory has one consignee, one country of arrival, and one currency of the order.',
        fix: 'Correct the waybills: orders of different buyers cannot be in one parcel.',
      },
    },
  },
} as const satisfies Record<string, Defect>;
