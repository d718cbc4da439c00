import { describe, expect, it } from 'vitest';
import { sniffDialect } from '../../../src/intake/csv/dialect.ts';

describe('sniffDialect', () => {
  it.each([
    ['a,b,c\n1,2,3\n', ','],
    ['a\tb\tc\n1, 2, 3\t4\t5\n', '\t'],
    ['a;b;c\r\n1,5;2;3\r\n', ';'],
    ['"x;y;z",b,c\n', ','],
    ['订单导出, 2026-11\n\na;b;c\n1;2;3\n', ';'],
    ['sku,components\nB1,S1*2; S2; S3\n', ','],
    [',,,\na,b,c\n', ','],
    ['a\n1\n', ','],
    ['', ','],
  ])('reads %j as delimited by %j', (text, delimiter) => {
    expect(sniffDialect(text).delimiter).toBe(delimiter);
  });

  it('takes the line end of the first line', () => {
    expect(['a,b\r\n1,2\n', 'a,b\n1,2\r\n', 'a,b'].map((text) => sniffDialect(text).lineEnd)).toEqual([
      '\r\n',
      '\n',
      '\n',
    ]);
  });
});
