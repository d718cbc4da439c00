import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readRates } from '../../src/filing/rates.ts';
import { formatDecimal, parseDecimal } from '../../src/model/decimal.ts';
import { complaint, fileOf } from './files.ts';

const USD_AND_JPY = new Map([
  ['USD', parseDecimal('7.1043')],
  ['JPY', parseDecimal('0.047')],
]);

describe('readRates', () => {
  it.each([
    ['rates.yaml', 'USD: 7.1043\nJPY: "0.047"\n'],
    ['rates.yml', '{ 美元: 7.1043, jpy: 0.04700 }'],
    ['rates.csv', 'currency,cny\nUSD,7.1043\nJPY,0.047\n'],
    ['rates.csv', '\ufeffcny;note;Currency\r\n7.1043;bank;US$\r\n\r\n"0.047";;JPY'],
    ['RATES.CSV', 'currency\tcny\nUSD\t7.1043\nJPY\t0.047'],
  ])('reads %s: %j', (name, text) => {
    expect(readRates(fileOf(name, text))).toEqual(USD_AND_JPY);
  });

  it.each([
    ['rates.yaml', 'USD: 7,10', '1:6 USD: 7,10 is no rate; write USD: 7.1043, the CNY for one unit, above 0'],
    ['rates.yaml', 'USD: -7', '1:6 USD: -7 is no rate; write USD: 7.1043, the CNY for one unit, above 0'],
    ['rates.yaml', 'USD:', '1:1 USD:  is no rate; write USD: 7.1043, the CNY for one unit, above 0'],
    ['rates.yaml', 'USD: 7\n美元: 8', '2:5 USD stands twice'],
    ['rates.yaml', '- USD: 7', '1:1 write rates as USD: 7.1043, one currency a line'],
    [
      'rates.yaml',
      'rates:\n  USD: 7',
      '1:1 rates:  is no rate; write USD: 7.1043, the CNY for one unit, above 0',
    ],
    ['rates.csv', 'USD,7.10\nJPY,0.047', '1:1 the first line of the rates must be currency,cny'],
    ['rates.csv', '', '1:1 the first line of the rates must be currency,cny'],
    [
      'rates.csv',
      'currency,cny\nUSD,7.1\n\nEURO,0',
      '4:1 EURO: 0 is no rate; write USD: 7.1043, the CNY for one unit, above 0',
    ],
    ['rates.csv', 'currency,cny\nUSD,7.1\nUSD,7.1', '3:1 USD stands twice'],
    ['rates.csv', 'currency,cny\nUSD,"7.1', '2:0 a quote on this line has no partner'],
  ])('says of %s %j what is wrong and where', (name, text, words) => {
    const file = fileOf(name, text);
    expect(complaint(() => readRates(file))).toBe(words);
  });

  it('takes an empty YAML file for no rates', () => {
    expect(readRates(fileOf('rates.yaml', '# none yet\n'))).toEqual(new Map());
  });

  it('gives back what was written, digit for digit', () => {
    const rate = fc.bigInt({ min: 1n, max: 10n ** 12n });
    fc.assert(
      fc.property(rate, rate, (usd, eur) => {
        const yaml = `USD: ${formatDecimal(usd)}\nEUR: ${formatDecimal(eur)}\n`;
        const csv = `currency,cny\nUSD,${formatDecimal(usd)}\nEUR,${formatDecimal(eur)}\n`;
        const expected = new Map([
          ['USD', usd],
          ['EUR', eur],
        ]);
        expect(readRates(fileOf('rates.yaml', yaml))).toEqual(expected);
        expect(readRates(fileOf('rates.csv', csv))).toEqual(expected);
      }),
      { numRuns: 50 },
    );
  });
});
