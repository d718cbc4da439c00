import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readYaml } from '../../../../src/filing/yaml.ts';
import type { Profile } from '../../../../src/intake/profiles/profile.ts';
import { ownProfile } from '../../../../src/intake/profiles/user/profile.ts';
import { ConfigurationError, InputError } from '../../../../src/model/errors.ts';
import { readParcels } from '../../../support/read-parcels.ts';

function profileOf(yaml: string): Profile {
  const folder = mkdtempSync(join(tmpdir(), 'xborder-profile-'));
  try {
    const file = join(folder, 'ours.yaml');
    writeFileSync(file, yaml);
    return ownProfile(readYaml(file), file, new Set(['shopify.orders']));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function refusal(yaml: string): readonly [words: string, line: number] {
  try {
    profileOf(yaml);
  } catch (cause) {
    if (cause instanceof ConfigurationError) return [cause.words.en, cause.place?.line ?? 0];
    throw cause;
  }
  return ['taken', 0];
}

const MINIMAL = 'columns:\n  No: orderNo\n  Item: sku\n  Pcs: quantity\n';

describe('a profile of the user’s own', () => {
  it('reads aliases, joins, constants, units, amounts, blanks, prefixes and skips', async () => {
    const asked = profileOf(`
id: ours.erp
title: Our ERP
columns:
  Order: orderNo
  Name: [consigneeName]
  Town: country
  Item: sku
  Alias: sku
  Pcs: quantity
  Amount: price
  Weight: grossWeight
  Net: netWeight
  Money: currency
join:
  consigneeAddress: [Street, City]
joinWith: ' / '
constants:
  unit: 件
currency: EUR
price: line
units: { grossWeight: g, netWeight: lb }
decimal: ','
blanks: ['--']
orderPrefix: ORD-
skip:
  - { column: State, is: [void], why: cancelled }
  - { column: State, is: [service, gift card], why: not-shipped }
`);
    const head = 'Order;Name;Town;Item;Alias;Pcs;Amount;Weight;Net;Money;Street;City;State\n';
    const text =
      `${head}ORD-1;Ann;GB;--;A-1;2;1.250,50 €;412,5;1;;Elm St 1;Leeds;open\n` +
      'ORD-1;Ann;GB;B-1;;1;10,00;412,5;0,5;;Elm St 1;Leeds;SERVICE\n' +
      'ORD-2;Bob;US;C-1;;1;5;100;1;USD;Oak St 2;--;void\n' +
      'ORD-3;Cid;US;C-1;;1;5;100;1;USD;Oak St 2;--;open\n';
    expect(await readParcels(text, { asked })).toEqual({
      profile: 'ours.erp',
      parcels: [
        {
          order: {
            orderNo: '1',
            consigneeName: 'Ann',
            consigneeAddress: 'Elm St 1 / Leeds',
            country: 'GBR',
            currency: 'EUR',
            grossWeight: '0.4125',
          },
          lines: [
            {
              sku: 'A-1',
              currency: 'EUR',
              unit: '011',
              quantity: '2',
              price: '625.25',
              total: '1250.5',
              netWeight: '0.45359',
            },
          ],
        },
        {
          order: {
            orderNo: '3',
            consigneeName: 'Cid',
            consigneeAddress: 'Oak St 2',
            country: 'USA',
            currency: 'USD',
            grossWeight: '0.1',
          },
          lines: [
            {
              sku: 'C-1',
              currency: 'USD',
              unit: '011',
              quantity: '1',
              price: '5',
              total: '5',
              netWeight: '0.45359',
            },
          ],
        },
      ],
      told: {},
      skipped: [
        [3, 'not-shipped'],
        [4, 'cancelled'],
      ],
    });
  });

  it('reads groups of numbered columns, as many as the file has', async () => {
    const asked = profileOf(
      'columns:\n  No: orderNo\n  Item {n}: sku\n  Pcs {n}: quantity\n  Price {n}: price\n  Kg {n}: netWeight\nunits: { netWeight: g }\nblanks: [n/a]\n',
    );
    const text =
      'No,Item 1,Pcs 1,Price 1,Kg 1,Item 2,Pcs 2,Price 2,Kg 2,Item 10,Pcs 10,Price 10,Kg 10\nA,X,1,$2.00,250,n/a,,,,Z,3,1,1\nB,,,,,Y,2,1.5,0.5,,,,\n';
    const { parcels } = await readParcels(text, { asked });
    expect(parcels.map(({ order, lines }) => [order['orderNo'], lines])).toEqual([
      [
        'A',
        [
          { sku: 'X', quantity: '1', price: '2', total: '2', netWeight: '0.25' },
          { sku: 'Z', quantity: '3', price: '1', total: '3', netWeight: '0.001' },
        ],
      ],
      ['B', [{ sku: 'Y', quantity: '2', price: '1.5', total: '3', netWeight: '0.0005' }]],
    ]);
  });

  it('reads JSON by paths, whatever lies around the orders', async () => {
    const asked = profileOf(
      'columns:\n  ref: orderNo\n  ship.to: consigneeName\n  items[].code: sku\n  items[].n: quantity\njson:\n  orders: [data.list]\n  lines: items\n',
    );
    const order = (ref: string) => ({
      ref,
      ship: { to: 'Ann' },
      items: [
        { code: 'X', n: 2 },
        { code: 'Y', n: 1 },
      ],
    });
    const text = JSON.stringify({ data: { page: 1, list: [order('A'), order('B')] }, ok: true });
    const { parcels, profile } = await readParcels(text, { asked });
    expect([profile, parcels.map(({ order: { orderNo }, lines }) => [orderNo, lines.length])]).toEqual([
      'own.ours',
      [
        ['A', 2],
        ['B', 2],
      ],
    ]);
  });

  it('stops where a column that it names is not in the file, unless it asks for less', async () => {
    const words = async (yaml: string, text: string): Promise<string> =>
      readParcels(text, { asked: profileOf(yaml) }).then(
        ({ parcels }) => `${parcels.length} parcels`,
        (cause: unknown) => (cause instanceof InputError ? cause.words.en : String(cause)),
      );
    const more = `${MINIMAL}  Colour: model\n`;
    expect(await words(more, 'No,Item,Pcs\nA,S,1\n')).toBe(
      'read as ours.yaml (own.ours), but required columns are missing: Colour',
    );
    expect(await words(`${more}required: [orderNo]\n`, 'No,Item,Pcs\nA,S,1\n')).toBe('1 parcels');
    expect(await words(MINIMAL, 'No,Item,Pcs,No\nA,S,1,B\n')).toMatch(/^column “No” stands twice/);
    expect(await words(MINIMAL, '[{"No":"A"}]')).toBe(
      'ours.yaml (own.ours) is a profile of tables, and this is JSON',
    );
  });
});

describe('what is wrong with a profile', () => {
  it.each([
    ['columns:\n  No: orderNo\n  Item: skuu\n', 'there is no field skuu; is it sku?', 3],
    ['columns:\n  No: order_no\n', 'there is no field order_no; is it orderNo?', 2],
    [
      'columns:\n  No: [orderNo, furlong]\n',
      'there is no field furlong; docs/formats/own-profiles.md has them all',
      2,
    ],
    [`${MINIMAL}constants:\n  countri: US\n`, 'there is no field countri; is it country?', 6],
    [`${MINIMAL}required: [orderno]\n`, 'there is no field orderno; is it orderNo?', 5],
    [
      'columns:\n  No: orderNo\n  no_: sku\n',
      'no_ and No are the same column, which may stand once; a column that means several things takes a list',
      3,
    ],
    ['columns:\n  No: orderNo\n  No: sku\n', 'the same key stands twice', 3],
    [
      'columns:\n  No{n}: orderNo\n',
      'orderNo belongs to the order as a whole; a column with {n} is about one line of goods',
      2,
    ],
    [
      'columns:\n  No: orderNo\n  A: sku\n  A{n}: sku\n',
      'sku is given by columns.A already; it has one source only',
      4,
    ],
    [`${MINIMAL}constants:\n  sku: X\n`, 'sku is given by columns.Item already; it has one source only', 6],
    ['columns:\n  Item: sku\n', 'no column is the order number (orderNo)', 1],
    [`${MINIMAL}required: [country]\n`, 'country is required, but comes from nowhere', 5],
    [`${MINIMAL}colums: x\n`, 'there is no key colums; is it columns?', 5],
    [`${MINIMAL}price: each\n`, 'price must be one of: unit, line', 5],
    [`${MINIMAL}units:\n  grossWeight: stone\n`, 'units.grossWeight must be one of: kg, g, lb, oz', 6],
    [`${MINIMAL}blanks: none\n`, 'blanks must be a list, such as [a, b]', 5],
    [`${MINIMAL}quoting: perhaps\n`, 'quoting must be true or false', 5],
    [`${MINIMAL}id: shopify.orders\n`, 'shopify.orders is the name of a profile that xborder has', 5],
    [`${MINIMAL}currency: dollars\n`, 'currency: dollars is a wrong value', 5],
    [`${MINIMAL}skip:\n  - { is: [x] }\n`, 'skip.0.column is missing, or not filled in yet', 5],
    ['', 'the file holds no “key: value”', 1],
    ['columns: all\n', 'columns holds “key: value” lines, indented under it', 1],
    ['columns:\n  __proto__: sku\n', 'there is no key __proto__', 2],
    ['columns:\n  constructor: sku\n  No: orderNo\n  toString: quantity\n', 'taken', 0],
    ['a: &a [x, x]\nb: &b [*a, *a]\ncolumns: *b\n', 'YAML aliases (*) are not taken', 2],
    [`columns: ${'['.repeat(2000)}${']'.repeat(2000)}\n`, 'nested too deep', 0],
    ['columns: !!js/function x\n', 'YAML tags (!) are not taken', 1],
  ] as const)('%j', (yaml, words, line) => {
    expect(refusal(yaml)).toEqual([words, line]);
  });
});
