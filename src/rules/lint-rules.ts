import consigneeOrderedAtSerial from './consignee/ordered-at-serial.ts';
import consigneePhoneInvented from './consignee/phone-invented.ts';
import consigneePhoneScientific from './consignee/phone-scientific.ts';
import consigneePostcodeLostZero from './consignee/postcode-lost-zero.ts';
import inventedGiftOnASale from './invented/gift-on-a-sale.ts';
import inventedNetEqualsGross from './invented/net-equals-gross.ts';
import type { Rule } from './rule.ts';

/** Rules on what people make up, and on what spreadsheets do to the data of consignees. */
export const lintRules: readonly Rule[] = [
  consigneePhoneInvented,
  consigneePhoneScientific,
  consigneePostcodeLostZero,
  consigneeOrderedAtSerial,
  inventedNetEqualsGross,
  inventedGiftOnASale,
];
