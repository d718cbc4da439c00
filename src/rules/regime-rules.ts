import goodsAirCargoOnly from './goods/air-cargo-only.ts';
import goodsAirForbidden from './goods/air-forbidden.ts';
import goodsAirPackingInstruction from './goods/air-packing-instruction.ts';
import goodsAttributesNeeded from './goods/attributes-needed.ts';
import goodsAviationOnGround from './goods/aviation-on-ground.ts';
import goodsMailCargoOnly from './goods/mail-cargo-only.ts';
import goodsObservation from './goods/observation.ts';
import goodsProhibited from './goods/prohibited.ts';
import goodsRestricted from './goods/restricted.ts';
import goodsRestrictedWithLicence from './goods/restricted-with-licence.ts';
import guaranteeDatesReversed from './guarantee/dates-reversed.ts';
import guaranteeDiscredited from './guarantee/discredited.ts';
import guaranteeDiscredited2021 from './guarantee/discredited-2021.ts';
import guaranteeExpired from './guarantee/expired.ts';
import guaranteeExpiresSoon from './guarantee/expires-soon.ts';
import guaranteeMissing from './guarantee/missing.ts';
import guaranteeNotYetValid from './guarantee/not-yet-valid.ts';
import guaranteeProhibitedNotExcluded from './guarantee/prohibited-not-excluded.ts';
import guaranteeUnsafeNotExcluded from './guarantee/unsafe-not-excluded.ts';
import levyDutyDoubtful from './non-levy/duty-doubtful.ts';
import levyDutyDue from './non-levy/duty-due.ts';
import levyDutyUnknown from './non-levy/duty-unknown.ts';
import levyUnclaimed from './non-levy/unclaimed.ts';
import rebateRateAbolished from './non-rebate/rate-abolished.ts';
import rebateRateAboveHighest from './non-rebate/rate-above-highest.ts';
import rebateRefundClaimed from './non-rebate/refund-claimed.ts';
import rebateRefundUnknown from './non-rebate/refund-unknown.ts';
import rebateRefundWithoutRate from './non-rebate/refund-without-rate.ts';
import rebateUnclaimed from './non-rebate/unclaimed.ts';
import tradeConsigneeAddressMissing from './non-trade/consignee-address-missing.ts';
import tradeConsigneeMasked from './non-trade/consignee-masked.ts';
import tradeConsigneeMissing from './non-trade/consignee-missing.ts';
import tradeConsigneeNotPrivate from './non-trade/consignee-not-private.ts';
import tradeExportProhibited from './non-trade/export-prohibited.ts';
import tradeInspectionCodeUnclear from './non-trade/inspection-code-unclear.ts';
import tradeInspectionUnknown from './non-trade/inspection-unknown.ts';
import tradeLicenceCondition from './non-trade/licence-condition.ts';
import tradeLicenceNamed from './non-trade/licence-named.ts';
import tradeNoRate from './non-trade/no-rate.ts';
import tradeOutboundInspection from './non-trade/outbound-inspection.ts';
import tradeRetailQuantity from './non-trade/retail-quantity.ts';
import tradeStatutoryInspection from './non-trade/statutory-inspection.ts';
import tradeSupervisionCodeUnclear from './non-trade/supervision-code-unclear.ts';
import tradeSupervisionUnknown from './non-trade/supervision-unknown.ts';
import tradeUnclaimed from './non-trade/unclaimed.ts';
import tradeValueAboveLimit from './non-trade/value-above-limit.ts';
import type { Rule } from './rule.ts';
import modeBondedMissing from './trade-modes/bonded-missing.ts';
import modeBondedOutsideBonded from './trade-modes/bonded-outside-bonded.ts';
import modeBuyerMissing from './trade-modes/buyer-missing.ts';
import modeBuyerReadsPrivate from './trade-modes/buyer-reads-private.ts';
import modeDestinationIsChina from './trade-modes/destination-is-china.ts';
import modeExitIsDistrict from './trade-modes/exit-is-district.ts';
import modeFourDigitCodeB2b from './trade-modes/four-digit-code-b2b.ts';
import modeItemRecordMissing from './trade-modes/item-record-missing.ts';
import modeItemRecordOutsideBonded from './trade-modes/item-record-outside-bonded.ts';
import modeOfficeIsDistrict from './trade-modes/office-is-district.ts';
import modeOutsidePilotZone from './trade-modes/outside-pilot-zone.ts';
import modePaymentDataNeeded from './trade-modes/payment-data-needed.ts';
import modePaymentNumberTooLong from './trade-modes/payment-number-too-long.ts';
import modePaymentTimeMissing from './trade-modes/payment-time-missing.ts';
import modeSimplifiedCodeNotAllowed from './trade-modes/simplified-code-not-allowed.ts';
import modeTransferNotAgent from './trade-modes/transfer-not-agent.ts';
import modeTransportNotOutbound from './trade-modes/transport-not-outbound.ts';
import modeTransportOther from './trade-modes/transport-other.ts';
import modeWarehouseFilingNeeded from './trade-modes/warehouse-filing-needed.ts';
import modeWarehouseMissing from './trade-modes/warehouse-missing.ts';

/** The rules of the three regimes, the trade modes, the guarantee and the goods, in the order of their ids within each group. */
export const regimeRules: readonly Rule[] = [
  tradeValueAboveLimit,
  tradeNoRate,
  tradeSupervisionUnknown,
  tradeLicenceCondition,
  tradeExportProhibited,
  tradeSupervisionCodeUnclear,
  tradeStatutoryInspection,
  tradeInspectionUnknown,
  tradeOutboundInspection,
  tradeInspectionCodeUnclear,
  tradeConsigneeMissing,
  tradeConsigneeAddressMissing,
  tradeConsigneeNotPrivate,
  tradeConsigneeMasked,
  tradeRetailQuantity,
  tradeLicenceNamed,
  tradeUnclaimed,
  rebateRefundClaimed,
  rebateRefundUnknown,
  rebateUnclaimed,
  rebateRateAboveHighest,
  rebateRefundWithoutRate,
  rebateRateAbolished,
  levyDutyDue,
  levyDutyUnknown,
  levyDutyDoubtful,
  levyUnclaimed,
  modeTransportNotOutbound,
  modeTransportOther,
  modeOfficeIsDistrict,
  modeExitIsDistrict,
  modeTransferNotAgent,
  modeDestinationIsChina,
  modeSimplifiedCodeNotAllowed,
  modeFourDigitCodeB2b,
  modeBuyerMissing,
  modeBuyerReadsPrivate,
  modeWarehouseMissing,
  modeBondedMissing,
  modeItemRecordMissing,
  modeItemRecordOutsideBonded,
  modeBondedOutsideBonded,
  modeOutsidePilotZone,
  modePaymentDataNeeded,
  modePaymentNumberTooLong,
  modePaymentTimeMissing,
  modeWarehouseFilingNeeded,
  guaranteeMissing,
  guaranteeNotYetValid,
  guaranteeExpired,
  guaranteeProhibitedNotExcluded,
  guaranteeUnsafeNotExcluded,
  guaranteeExpiresSoon,
  guaranteeDatesReversed,
  guaranteeDiscredited2021,
  guaranteeDiscredited,
  goodsProhibited,
  goodsRestricted,
  goodsRestrictedWithLicence,
  goodsAirForbidden,
  goodsAirCargoOnly,
  goodsMailCargoOnly,
  goodsAirPackingInstruction,
  goodsAviationOnGround,
  goodsObservation,
  goodsAttributesNeeded,
];
