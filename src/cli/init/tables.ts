/** A table to start from: its header, and rows that show how it is filled in. */
interface Table {
  readonly columns: readonly string[];
  readonly examples: readonly Readonly<Record<string, string>>[];
}

const catalogue: Table = {
  columns: [
    'sku',
    'name_zh',
    'name_en',
    'hs_code',
    'unit',
    'unit1',
    'unit2',
    'quantity1',
    'quantity2',
    'net_weight',
    'price',
    'currency',
    'origin_country',
    'model',
    'barcode',
    'item_record_no',
    'supervision',
    'inspection',
    'rebate_rate',
    'refund',
    'duty_rate',
    'attributes',
    'aliases',
    'components',
  ],
  examples: [
    {
      sku: 'EXAMPLE-TEE',
      name_zh: '棉制针织T恤衫',
      name_en: 'Knitted cotton T-shirt',
      hs_code: '6109100010',
      unit: '件',
      unit1: '件',
      unit2: '千克',
      quantity1: '1',
      quantity2: '0.18',
      net_weight: '0.18',
      origin_country: 'CN',
      model: '针织|男式|100%棉|无品牌',
      barcode: '无',
      supervision: '-',
      inspection: '-',
      rebate_rate: '13',
      refund: 'no',
      duty_rate: '0',
      attributes: 'battery=none; liquid=no; magnet=no',
    },
    {
      sku: 'EXAMPLE-MUG',
      name_zh: '瓷制马克杯',
      name_en: 'Porcelain mug',
      hs_code: '6911101900',
      unit: '个',
      unit1: '千克',
      quantity1: '0.38',
      net_weight: '0.38',
      origin_country: 'CN',
      model: '瓷制|餐具|无品牌|350ml',
      barcode: '无',
      supervision: '-',
      inspection: '-',
      rebate_rate: '13',
      refund: 'no',
      duty_rate: '0',
      attributes: 'battery=none; liquid=no; magnet=no',
    },
  ],
};

const waybills: Table = {
  columns: [
    'order_no',
    'waybill_no',
    'logistics_code',
    'logistics_name',
    'gross_weight',
    'pieces',
    'wrap_type',
    'freight',
    'currency',
    'parcel_no',
    'sku',
    'quantity',
  ],
  examples: [
    {
      order_no: 'EXAMPLE-1001',
      waybill_no: 'EXAMPLE000000001',
      gross_weight: '0.65',
      pieces: '1',
      wrap_type: '2',
      freight: '4.50',
      currency: 'USD',
    },
  ],
};

/** `catalogue.csv` to start from: what customs needs to know of each SKU. */
export function catalogueText(): string {
  return csv(catalogue);
}

/** `waybills.csv` to start from: which waybill each order travels under. */
export function waybillsText(): string {
  return csv(waybills);
}

/** With BOM and CRLF, as Excel reads and writes it. No value above holds a comma, a quote or a line end. */
function csv({ columns, examples }: Table): string {
  const rows = examples.map((row) => columns.map((column) => row[column] ?? ''));
  return `\ufeff${[columns, ...rows].map((cells) => `${cells.join(',')}\r\n`).join('')}`;
}
