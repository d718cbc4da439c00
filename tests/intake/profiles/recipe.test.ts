import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  bareAmount,
  currencyOf,
  decodedHtml,
  difference,
  firstOf,
  grams,
  htmlText,
  joined,
  kept,
  type Made,
  money,
  reduced,
  sum,
  unguarded,
  unmasked,
  unsigned,
  whereNothing,
} from '../../../src/intake/profiles/recipe.ts';

const made = ({ make }: Made, ...values: readonly string[]): string => make(values);

describe('amounts as platforms print them', () => {
  it('reads them with their signs, currencies and thousands, and leaves alone what is none', () => {
    const read = [
      ['21.99', '.'],
      ['$1,234.50', '.'],
      ['US $12.34', '.'],
      ['C $12.34', '.'],
      ['-£0.50', '.'],
      ['1.234,50 €', ','],
      ['116,99 €', ','],
      ['12,5', '.'],
      ['1.234,50', '.'],
      ['free', '.'],
      ['$', '.'],
    ] as const;
    expect(read.map(([text, mark]) => bareAmount(text, mark))).toEqual([
      '21.99',
      '1234.50',
      '12.34',
      '12.34',
      '-0.50',
      '1234.50',
      '116.99',
      '12,5',
      '1.234,50',
      'free',
      '$',
    ]);
  });

  it('tells thousands from decimals by what stands behind the last mark, where a platform has both', () => {
    const read = [
      '90.000',
      '1.290.000',
      '₫90.000',
      '90000',
      '12.50',
      'BRL 1.234,56',
      '1,234.56',
      '1,234',
      '7,5',
    ];
    expect(read.map((text) => bareAmount(text, 'either'))).toEqual([
      '90000',
      '1290000',
      '90000',
      '90000',
      '12.50',
      '1234.56',
      '1234.56',
      '1234',
      '7.5',
    ]);
  });

  it('comes back to the same amount however it is printed', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999_999 }), fc.constantFrom('.', ','), (cents, mark) => {
        const whole = String(Math.floor(cents / 100));
        const fraction = String(cents % 100).padStart(2, '0');
        const grouped = whole.replace(/\B(?=(\d{3})+$)/g, mark === '.' ? ',' : '.');
        for (const printed of [`${grouped}${mark}${fraction}`, `${whole}${mark}${fraction}`]) {
          expect(bareAmount(printed, mark)).toBe(`${whole}.${fraction}`);
          expect(bareAmount(`$ ${printed}`, 'either')).toBe(`${whole}.${fraction}`);
        }
      }),
    );
  });

  it('takes the currency from the sign, and a bare $ for US dollars in the United States only', () => {
    const currency = currencyOf('Sold For', 'Country');
    expect(
      [
        ['116,99 €', 'Germany'],
        ['£9.00', ''],
        ['$9.00', 'United States'],
        ['$9.00', 'Canada'],
        ['C $9.00', 'Canada'],
        ['AU $9.00', 'AU'],
        ['9.00', 'US'],
      ].map((values) => made(currency, ...values)),
    ).toEqual(['EUR', 'GBP', 'USD', '', 'CAD', 'AUD', '']);
  });
});

describe('values made from several columns', () => {
  it('joins and chooses among what is there, made values too', () => {
    const price = firstOf(money('Sold For'), money('Verkauft für', ','));
    expect([made(price, '$1,000.00', ''), made(price, '', '1.000,00 €')]).toEqual(['1000.00', '1000.00']);
    const title = joined(' / ', htmlText('Name'), 'Variation');
    expect([made(title, 'A &amp; B', ''), made(title, 'A', 'Red')]).toEqual(['A & B', 'A / Red']);
  });

  it('calculates, counts nothing for empty cells, and leaves alone what is no number', () => {
    expect([
      made(difference('a', 'b', 'c'), '5', '2', ''),
      made(difference('a', 'b'), '', '2'),
      made(difference('a', 'b'), '5', 'two'),
      made(reduced('a', 'b'), '10', '-1.5'),
      made(reduced('a', 'b'), '10', '1.5'),
      made(sum('a', 'b'), '', '2.5'),
      made(sum('a', 'b'), '', ''),
      made(sum('a', 'b', 'c'), '1', '0.00', '2.5'),
      made(sum('a', 'b'), '0.00', ''),
      made(unsigned('a'), '-3.20'),
      made(grams('a'), '250'),
    ]).toEqual(['3', '', '5', '8.5', '8.5', '2.5', '', '3.5', '0.00', '3.20', '0.25']);
  });

  it('keeps the share of an amount that belongs to the pieces that stay', () => {
    const share = kept('total', 'pieces', 'returned');
    expect([
      made(share, '30', '3', '1'),
      made(share, '10', '3', '0'),
      made(share, '10', '3', ''),
      made(share, '', '3', '1'),
      made(share, '10', '0', ''),
      made(share, '10', '2', '2'),
    ]).toEqual(['20', '10', '10', '', '10', '0']);
  });

  it('takes a value only from records where other columns say nothing', () => {
    const subtotal = whereNothing(['Item Number'], money('Sold For'));
    expect([made(subtotal, '$30.00', ''), made(subtotal, '$30.00', '1234')]).toEqual(['30.00', '']);
    expect([
      made(whereNothing(['returned'], 'sum'), '7', '0'),
      made(whereNothing(['returned'], 'sum'), '7', '1'),
    ]).toEqual(['7', '']);
  });
});

describe('texts', () => {
  it('are read out of HTML, on one line', () => {
    expect(
      ['Tom&#39;s &amp; Ann&rsquo;s', 'A&#x26;B', 'Size: M\n Color: red', 'AT&T', '&bogus; &#7;', 'a  b'].map(
        decodedHtml,
      ),
    ).toEqual(["Tom's & Ann’s", 'A&B', 'Size: M Color: red', 'AT&T', '&bogus; &#7;', 'a  b']);
  });

  it('lose the apostrophe that a platform guards numbers with', () => {
    expect(["'02138", '02138', "O'Hara"].map((text) => made(unguarded('Zip'), text))).toEqual([
      '02138',
      '02138',
      "O'Hara",
    ]);
  });

  it('are nothing when the platform has masked them', () => {
    expect(['Ann Lee', 'A****e', '******88', 'A*e'].map((text) => made(unmasked('Name'), text))).toEqual([
      'Ann Lee',
      '',
      '',
      'A*e',
    ]);
  });
});
