import { customsCurrency } from '../../model/codes/currencies.ts';
import { absolute, type Decimal, ONE, ZERO } from '../../model/decimal.ts';
import type { Filing } from '../../model/filing.ts';
import type { Line, Parcel } from '../../model/parcel.ts';
import exitOfficeUnknown from '../codes/exit-office-unknown.ts';
import officeUnknown from '../codes/office-unknown.ts';
import { chapterOf, isDigits } from '../codes/tariff.ts';
import dxpNumber from '../identity/dxp-number.ts';
import oneCodeTwoNames from '../identity/one-code-two-names.ts';
import ownerIsRegistered from '../identity/owner-is-registered.ts';
import { hasFaultlessCodes } from '../identity/party-codes.ts';
import type { Case } from '../rule.ts';
import { HALF_CENT, totalGap } from '../sums/total-gap.ts';
import { differsFromWeight } from '../sums/weight-units.ts';
import { orderNumberFault } from '../text/order-number.ts';
import { hasFlawlessTexts } from '../text/text-flaws.ts';

/** Rules that look at the filing alone: asked once for each filing. */
const FILING_RULES = [oneCodeTwoNames, dxpNumber, ownerIsRegistered, officeUnknown, exitOfficeUnknown];
const WAYBILL = /^[A-Za-z0-9_-]{1,32}$/;
/** Longer numbers may have lost their last digits to a spreadsheet. */
const SURE_NUMBER = 16;
const MOST_LINES = 20;
/** Above this, in any unit, sums might no longer fit into a message, or a parcel be too heavy. */
const LARGE: Decimal = 10n ** 15n;
const HEAVY: Decimal = 70n * ONE;

let lastFiling: Filing | null = null;
let lastFilingFine = false;

/**
 * Whether it is plain at one look that no rule on data, the duplicates within a run aside, finds anything in
 * a parcel. Says `true` only where that is certain; `false` means that the rules themselves must be asked.
 */
export function plainlyFine(subject: Case): boolean {
  const { parcel, world } = subject;
  return (
    parcel.damaged.size === 0 &&
    isFilingFine(subject) &&
    isHeadFine(parcel) &&
    areLinesFine(parcel) &&
    hasFaultlessCodes(parcel, world.filing) &&
    hasFlawlessTexts(parcel)
  );
}

function isFilingFine(subject: Case): boolean {
  const { filing } = subject.world;
  if (filing === lastFiling) return lastFilingFine;
  let fine = true;
  for (const { check } of FILING_RULES) {
    check(subject, () => {
      fine = false;
    });
  }
  lastFiling = filing;
  lastFilingFine = fine;
  return fine;
}

function isHeadFine(parcel: Parcel): boolean {
  const { orderNo, waybillNo, freight, insurance, grossWeight, platformName, logisticsName, note } = parcel;
  return (
    orderNo !== '' &&
    isSureNumber(orderNo) &&
    orderNumberFault(orderNo) === null &&
    isSureNumber(waybillNo) &&
    WAYBILL.test(waybillNo) &&
    orderNo !== waybillNo &&
    parcel.country !== '' &&
    parcel.country !== 'ZZZ' &&
    customsCurrency(parcel.currency) !== '' &&
    parcel.port === '' &&
    parcel.licenceNo === '' &&
    freight !== null &&
    freight >= ZERO &&
    (insurance === null || insurance >= ZERO) &&
    parcel.pieces === ONE &&
    grossWeight !== null &&
    grossWeight > ZERO &&
    grossWeight <= HEAVY &&
    platformName.length <= 100 &&
    logisticsName.length <= 100 &&
    note.length <= 1000
  );
}

function isSureNumber(text: string): boolean {
  return text.length <= SURE_NUMBER || (text.length <= 32 && !text.endsWith('0'));
}

function areLinesFine(parcel: Parcel): boolean {
  const { lines, currency, goodsValue, grossWeight } = parcel;
  if (lines.length > MOST_LINES || grossWeight === null) return false;
  let value = ZERO;
  let net = ZERO;
  for (const line of lines) {
    if (line.currency !== currency || !areTextsFine(line) || !areAmountsFine(line)) return false;
    for (const other of lines) if (other !== line && other.sku === line.sku) return false;
    value += line.total ?? ZERO;
    net += line.netWeight ?? ZERO;
  }
  if (net > grossWeight || (grossWeight >= ONE && grossWeight > net * 10n)) return false;
  return goodsValue === null || (goodsValue > ZERO && absolute(goodsValue - value) <= HALF_CENT);
}

function areTextsFine({ sku, title, nameZh, model, hsCode, barcode, itemRecordNo }: Line): boolean {
  return (
    sku !== '' &&
    sku.length <= 20 &&
    !sku.includes('E+') &&
    !sku.includes('E-') &&
    title.length <= 1000 &&
    nameZh !== '' &&
    nameZh.length <= 250 &&
    model !== '' &&
    model.length <= 250 &&
    model !== nameZh &&
    hsCode.length === 10 &&
    isDigits(hsCode) &&
    chapterOf(hsCode) === 'known' &&
    barcode === '无' &&
    itemRecordNo === ''
  );
}

function areAmountsFine(line: Line): boolean {
  const { quantity, price, total, netWeight, unit, unit1, quantity1, unit2, quantity2 } = line;
  if (quantity === null || price === null || total === null || netWeight === null || quantity1 === null)
    return false;
  if (quantity <= ZERO || price <= ZERO || total <= ZERO || netWeight <= ZERO || quantity1 <= ZERO)
    return false;
  if (quantity % ONE !== ZERO || total > LARGE || price > LARGE || quantity1 > LARGE) return false;
  if (unit === '' || unit1 === '' || totalGap(line) !== 'none') return false;
  if (unit === unit1 ? quantity !== quantity1 : differsFromWeight(unit1, quantity1, netWeight)) return false;
  if (differsFromWeight(unit, quantity, netWeight)) return false;
  if (unit2 === '' || quantity2 === null) return unit2 === '' && quantity2 === null;
  if (quantity2 <= ZERO || quantity2 > LARGE || unit2 === unit1) return false;
  return unit === unit2 ? quantity === quantity2 : !differsFromWeight(unit2, quantity2, netWeight);
}
