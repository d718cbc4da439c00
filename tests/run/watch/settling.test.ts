import { expect, it } from 'vitest';
import { isArrival, Settling } from '../../../src/run/watch/settling.ts';

it('takes a file when size and time have stood still, and begins anew when either changes', () => {
  const settling = new Settling(5000);
  const at = (size: number, modified: number, now: number) =>
    settling.settled([{ name: 'a.csv', size, modified, inode: 1 }], now);
  expect([at(1, 1, 0), at(1, 1, 4999), at(2, 1, 5000), at(2, 2, 9999), at(2, 2, 14_998)]).toEqual([
    [],
    [],
    [],
    [],
    [],
  ]);
  expect(at(2, 2, 14_999)).toEqual(['a.csv']);
});

it('begins anew for another file of the same name', () => {
  const settling = new Settling(5);
  const at = (inode: number, now: number) =>
    settling.settled([{ name: 'a.csv', size: 1, modified: 1, inode }], now);
  expect([at(1, 0), at(2, 5), at(2, 10)]).toEqual([[], [], ['a.csv']]);
});

it('forgets a file that went away', () => {
  const settling = new Settling(5);
  const seen = { name: 'a.csv', size: 1, modified: 1, inode: 1 };
  expect([settling.settled([seen], 0), settling.settled([], 3), settling.settled([seen], 6)]).toEqual([
    [],
    [],
    [],
  ]);
});

it('leaves temporary and hidden names alone, and what goes with the orders', () => {
  const unfinished = [
    'a.part',
    'a.TMP',
    'a.crdownload',
    'a.csv.filepart',
    'a.csv.error.txt',
    '~$a.xlsx',
    '.a.csv',
  ];
  const companions = ['filing.yaml', 'Catalogue.csv', 'waybills.xlsx', 'goods.yaml', 'xborder.config.yaml'];
  const names = ['a.csv', ...unfinished, ...companions, 'Thumbs.db', '订单.xlsx', 'no-ending'];
  expect(names.filter(isArrival)).toEqual(['a.csv', '订单.xlsx', 'no-ending']);
});
