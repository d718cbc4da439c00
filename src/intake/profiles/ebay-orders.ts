import { type Decimal, formatDecimal, parseDecimal, ZERO } from '../../model/decimal.ts';
import { type CellOf, orderProfile, type Role } from './profile.ts';
import {
  bareAmount,
  type Column,
  currencyOf,
  firstOf,
  joined,
  type Made,
  money,
  whereNothing,
} from './recipe.ts';

const NOTHING = '--';

const RECORD_NUMBER: Column = ['Sales Record Number', 'Verkaufsprotokollnummer'];
const ORDER_NUMBER: Column = ['Order Number', 'Bestellnummer'];
const ITEM_NUMBER: Column = ['Item Number', 'Artikelnummer'];
const ITEM_TITLE: Column = ['Item Title', 'Angebotstitel'];
const QUANTITY: Column = ['Quantity', 'Anzahl'];
const POSTCODE: Column = ['Ship To Zip', 'Post to postcode', 'Versand nach - PLZ'];
const COUNTRY: Column = ['Ship To Country', 'Post to country', 'Versand nach - Land'];
const TAX_INCLUDED: Column = [
  'eBay Collected Tax Included in Total',
  'eBay Collected Tax and Fees Included in Total',
];

/** What eBay collects from the buyer beside its tax. */
const FEES = [
  'Electronic Waste Recycling Fee',
  'Mattress Recycling Fee',
  'Battery Recycling Fee',
  'White Goods Disposal Tax',
  'Tire Recycling Fee',
  'Additional Fee',
  'Lumber Fee',
  'Prepaid Wireless Fee',
  'Road Improvement And Food Delivery Fee',
] as const;

/** English editions print `$1,234.50` or `£1,234.50`, the German one `1.234,50 €`. */
function amount(english: Column, german: string): Made {
  return firstOf(money(english), money(german, ','));
}

/**
 * What stands in the total beside goods and freight. `eBay Collected Charges` may be eBay's tax and fees once
 * more, or something beside them.
 */
const taxes: Made = {
  columns: ['Seller Collected Tax', TAX_INCLUDED, 'eBay Collected Charges', 'eBay Collected Tax', ...FEES],
  needs: 'any',
  make([seller = '', included = '', charges = '', ...collected]) {
    const own = decimal(seller);
    if (included.toLowerCase().startsWith('n')) return formatDecimal(own);
    const ebays = collected.reduce((sum, each) => sum + decimal(each), ZERO);
    const beside = decimal(charges) === ebays ? ZERO : decimal(charges);
    return formatDecimal(own + ebays + beside);
  },
};

function decimal(text: string): Decimal {
  const value = parseDecimal(bareAmount(text, '.'));
  return typeof value === 'bigint' ? value : ZERO;
}

/** eBay writes `--` for nothing. */
function textOf(cell: CellOf, column: Column): string {
  const text = cell(column);
  return text === NOTHING ? '' : text;
}

/** `45,record(s) downloaded,…` and `Seller ID : …`: few cells, words where numbers belong. */
function isFooter(cell: CellOf): boolean {
  if ([QUANTITY, ITEM_TITLE, COUNTRY].some((column) => textOf(cell, column) !== '')) return false;
  return /\s/.test(cell(ORDER_NUMBER)) || cell(RECORD_NUMBER).includes(':');
}

/**
 * eBay's orders report (Seller Hub → Orders → Download report). Commas stand above the header and a blank
 * record below it. An order of one item is one record. An order of several is a record without an item, with
 * the buyer, the address and the sums of the order, and a record for each item without them. `Sold For` is the
 * price of one piece. No currency but the sign of the amounts.
 */
export const ebayOrders = orderProfile({
  id: 'ebay.orders',
  title: { zh: 'eBay 订单报告', en: 'eBay orders report' },
  fields: {
    orderNo: firstOf(ORDER_NUMBER, RECORD_NUMBER),
    waybillNo: ['Tracking Number', 'Sendungsnummer'],
    consigneeName: ['Ship To Name', 'Post to name', 'Name des Empfängers'],
    consigneeAddress: joined(
      ', ',
      ['Ship To Address 1', 'Post to address 1', 'Adresse 1 des Empfängers'],
      ['Ship To Address 2', 'Post to address 2', 'Adresse 2 des Empfängers'],
      ['Ship To City', 'Post to city', 'Versand nach - Ort'],
      ['Ship To State', 'Post to county'],
      POSTCODE,
    ),
    consigneePhone: ['Ship To Phone', 'Post to phone', 'Telefonnummer des Empfängers'],
    consigneePostcode: POSTCODE,
    country: COUNTRY,
    orderedAt: ['Sale Date', 'Verkauft am'],
    currency: currencyOf(['Sold For', 'Verkauft für'], COUNTRY),
    freight: amount(['Shipping And Handling', 'Postage and packaging'], 'Verpackung und Versand'),
    sku: ['Custom Label', 'Bestandseinheit'],
    title: ITEM_TITLE,
    quantity: QUANTITY,
    price: amount('Sold For', 'Verkauft für'),
    orderSubtotal: whereNothing([ITEM_NUMBER, ITEM_TITLE], amount('Sold For', 'Verkauft für')),
    orderTax: taxes,
    orderTotal: money('Total Price'),
  },
  required: ['orderNo', 'consigneeName', 'country', 'sku', 'title', 'quantity', 'price'],
  orderFields: 'first-row',
  blanks: [NOTHING],
  columns: [
    'Buyer Username',
    'Buyer Name',
    'Buyer Email',
    'Buyer Note',
    'Buyer Address 1',
    'Buyer Address 2',
    'Buyer City',
    'Buyer State',
    'Buyer County',
    'Buyer Zip',
    'Buyer Postcode',
    'Buyer Country',
    'Buyer Tax Identifier Name',
    'Buyer Tax Identifier Value',
    ...[ITEM_NUMBER].flat(),
    'Sold Via Promoted Listings',
    'Item Location',
    'Item Zip Code',
    'Item Country',
    'eBay Collect And Remit Tax Rate',
    'eBay Collect And Remit Tax Type',
    'eBay Reference Name',
    'eBay Reference Value',
    'Tax Status',
    'Payment Method',
    'Commitment Date',
    'Paid On Date',
    'Ship By Date',
    'Post by date',
    'Minimum Estimated Delivery Date',
    'Maximum Estimated Delivery Date',
    'Shipped On Date',
    'Dispatched on date',
    'Feedback Left',
    'Feedback Received',
    'My Item Note',
    'PayPal Transaction ID',
    'Shipping Service',
    'Delivery service',
    'Transaction ID',
    'Variation Details',
    'Global Shipping Program',
    'Global Shipping Reference ID',
    'Click And Collect',
    'Click And Collect Reference Number',
    'eBay Plus',
    'Authenticity Verification Program',
    'Authenticity Verification Status',
    'Authenticity Verification Outcome Reason',
    'eBay Vault Program',
    'PSA Vault Program',
    'Vault Fulfillment Type',
    'eBay Fulfillment Program',
    'Tax City',
    'Tax State',
    'Tax Zip',
    'Tax Country',
    'eBay International Shipping',
    'Nutzername des Käufers',
    'Name des Käufers',
    'Verkauft über Anzeigen',
    'Inklusive MwSt.-Satz',
    'Gesamtbetrag',
    'Zahlungsdatum',
    'Verschickt am - Datum',
  ],
  role(cell: CellOf): Role {
    if (isFooter(cell)) return 'footer';
    return textOf(cell, ITEM_NUMBER) === '' && textOf(cell, ITEM_TITLE) === '' ? 'order' : 'line';
  },
});
