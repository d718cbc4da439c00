import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { nativeColumns } from '../../src/intake/profiles/native.ts';
import { lineModel, orderModel } from '../../src/model/order.ts';
import { sampleOrder } from './sample-order.ts';

/** Where the model refuses an order. */
function refused(order: unknown): string[] {
  const checked = orderModel.safeParse(order);
  return checked.success ? [] : checked.error.issues.map(({ path }) => path.join('.'));
}

describe('orderModel', () => {
  it('takes the sample order as it is, and changes nothing in it', () => {
    const order = sampleOrder({}, {});
    expect(orderModel.parse(order)).toEqual(order);
  });

  it('takes every order of the bundled example', () => {
    const orders: unknown = JSON.parse(readFileSync('examples/native/orders.json', 'utf8'));
    expect(Array.isArray(orders) ? orders.map(refused) : orders).toEqual(
      Array.from({ length: Array.isArray(orders) ? orders.length : 1 }, () => []),
    );
  });

  it('takes numbers for amounts, and an order that only identifies its goods', () => {
    const amounts = { goodsValue: 25, freight: 4.5, pieces: 1, grossWeight: 0.65 };
    expect(refused(sampleOrder(amounts, { quantity: 2, price: 12.5, dutyRate: 0 }))).toEqual([]);
    expect(refused({ orderNo: '1', lines: [{ sku: 'A', quantity: '1' }] })).toEqual([]);
  });

  it('knows the fields of the native order file, and no others', () => {
    const known = new Set([...Object.keys(orderModel.shape), ...Object.keys(lineModel.shape)]);
    known.delete('lines');
    expect([...known].sort()).toEqual([...new Set<string>(Object.values(nativeColumns))].sort());
  });

  it('describes every field', () => {
    const shapes = { ...orderModel.shape, ...lineModel.shape };
    const silent = Object.entries(shapes).filter(([, model]) => (model.description ?? '') === '');
    expect(silent.map(([key]) => key)).toEqual([]);
  });

  it.each([
    ['a key nobody knows', sampleOrder({ colour: 'red' }, {}), ['']],
    ['no order number', sampleOrder({ orderNo: undefined }, {}), ['orderNo']],
    ['an order number as a number', sampleOrder({ orderNo: 1001 }, {}), ['orderNo']],
    ['a long waybill number', sampleOrder({ waybillNo: '1'.repeat(33) }, {}), ['waybillNo']],
    ['no lines', { orderNo: '1', lines: [] }, ['lines']],
    ['scientific notation', sampleOrder({ grossWeight: '6.5e-1' }, {}), ['grossWeight']],
    ['a thousands separator', sampleOrder({}, { price: '1,250.00' }), ['lines.0.price']],
    ['a negative amount', sampleOrder({ freight: -1 }, {}), ['freight']],
    ['a quantity left out', sampleOrder({}, { quantity: undefined }), ['lines.0.quantity']],
    ['an unclear answer', sampleOrder({}, { refund: 'perhaps' }), ['lines.0.refund']],
  ])('refuses %s', (_, order, paths) => {
    expect(refused(order)).toEqual(paths);
  });
});
