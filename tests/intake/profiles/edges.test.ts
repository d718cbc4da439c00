import { describe, expect, it } from 'vitest';
import { readGoods } from '../../../src/intake/profiles/aliexpress-orders.ts';
import { sumOfList } from '../../../src/intake/profiles/list-cell.ts';
import { readParcels } from '../../support/read-parcels.ts';

const item = (number: number, rest: string) => `【${number}】Cup\n${rest}`;

describe('the goods cell of AliExpress', () => {
  it('is read where it is plain', () => {
    expect(
      readGoods(`${item(1, '(商家编码:A)\n(产品数量:2 piece)')}\n${item(2, '(产品数量：1 pieces)')}`),
    ).toEqual([
      { sku: 'A', title: 'Cup', quantity: '2' },
      { sku: '', title: 'Cup', quantity: '1' },
    ]);
  });

  it.each([
    ['nothing', ''],
    ['no number', 'Cup\n(产品数量:1 piece)'],
    ['numbers with a gap', `${item(1, '(产品数量:1)')}\n${item(3, '(产品数量:1)')}`],
    ['no quantity', item(1, '(商家编码:A)')],
    ['two quantities', item(1, '(产品数量:1)(产品数量:2)')],
    ['two SKUs', item(1, '(商家编码:A)(商家编码:B)(产品数量:1)')],
    ['lots', item(1, '(商家编码:A)(产品数量:1 lot)')],
    ['no name', '【1】\n(产品数量:1)'],
    ['half an item', `${item(1, '(产品数量:1)')}\n【2】Spoon (产品数`],
  ])('is doubtful with %s', (_what, text) => {
    expect(readGoods(text)).toBeNull();
  });
});

describe('carriers’ sheets', () => {
  const read = (head: string, row: string) =>
    readParcels(
      `客户单号,收件人姓名,目的国家,海关报关品名1,配货信息1,申报品数量1,${head}\nA,Ann,DE,Cup,C,1,${row}\n`,
    );

  it('take the currency where the sheet says one, and assume none', async () => {
    const currencies = await Promise.all(
      [
        ['申报价值1', '5'],
        ['申报价值1(USD)', '5'],
        ['申报价值1,申报币种', '5,EUR'],
        ['申报价值1（USD）,申报币种 ', '5,'],
      ].map(async ([head = '', row = '']) => (await read(head, row)).parcels[0]?.order['currency'] ?? ''),
    );
    expect(currencies).toEqual(['', 'USD', 'EUR', 'USD']);
  });

  it('have a Chinese name in either column', async () => {
    const { parcels } = await read('申报价值1,海关申报品名（中）1,海关编码1', '5,杯子,6911101900');
    expect(parcels[0]?.lines).toEqual([
      {
        sku: 'C',
        nameZh: '杯子',
        nameEn: 'Cup',
        hsCode: '6911101900',
        quantity: '1',
        price: '5',
        total: '5',
      },
    ]);
  });
});

describe('the 9610 sheet', () => {
  const head =
    '订单编号,物流运单编号,毛重（公斤）,商品编码,商品名称,申报数量,申报计量单位,单价,币制,运抵国（地区）,运费,运费标志,运费币制';
  const read = (row: string) => readParcels(`${head}\nA,W,1,6911101900,杯,1,007,5,${row}\n`);

  it('decodes the codes of customs, but for those that several countries share', async () => {
    const orders = await Promise.all(
      ['502,502,,,', 'USD,USA,,,', '300,304,2,3,300', '300,304,2,,', '999,499,,,'].map(read),
    );
    expect(
      orders.map(({ parcels, told }) => [
        parcels[0]?.order['currency'],
        parcels[0]?.order['country'],
        told['A'],
      ]),
    ).toEqual([
      ['USD', 'USA', undefined],
      ['USD', 'USA', undefined],
      ['EUR', 'DEU', undefined],
      ['EUR', 'DEU', undefined],
      [undefined, undefined, ['XB-CELL-011', 'XB-CELL-010']],
    ]);
  });

  it('refuses freight that is a rate, or in another currency', async () => {
    const told = await Promise.all(['502,502,3,1,502', '502,502,3,3,300', '502,502,0,1,300'].map(read));
    expect(told.map((each) => each.told['A'])).toEqual([['XB-CELL-040'], ['XB-CELL-040'], undefined]);
  });
});

describe('sumOfList', () => {
  it('adds amounts without their signs, and leaves what is none', () => {
    expect(['', '1', '-1.5\n2', '\n', 'x\n1', '1E5'].map(sumOfList)).toEqual([
      '',
      '1',
      '3.5',
      '',
      'x\n1',
      '1E5',
    ]);
  });
});
