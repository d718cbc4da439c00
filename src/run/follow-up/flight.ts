import type { Content } from '../../declaration/index.ts';
import type { LedgerDocument } from '../../ledger/index.ts';
import { formatDecimal, parseDecimal, ZERO } from '../../model/decimal.ts';
import { identityOf } from './identity.ts';
import { contentOf } from './papers.ts';
import { type Asked, problem } from './problems.ts';
import type { FollowUpWork } from './run.ts';

/** The vehicle that carries the parcels. Texts are checked against the specification's lengths before they come here. */
export interface Flight {
  /** Transport mode (运输方式), one digit. */
  readonly mode: string;
  readonly vehicle: string;
  readonly voyage: string;
  readonly bill: string;
  /** Vehicle that takes them to the exit (境内运输工具编号); empty: none. */
  readonly domesticVehicle: string;
}

/** A waybill of a flight, where it stands, and the bag it is in (总包号; empty: none). */
export interface Carried extends Asked {
  readonly bag: string;
}

/** Rows of one message: the numbers in use go from 1,000 to 5,000, the specification sets no bound. */
const ROWS = 1000;

/** The list of waybills of a flight (CEB607): binds inventories to a bill of lading. */
export function listWaybills(waybills: readonly Carried[], flight: Flight, work: FollowUpWork): void {
  const { filing, time } = work;
  const loaded = loadedOf(waybills, '607', ['declared', 'drafted'], work);
  const weights = loaded.map(({ inventory }) => parseDecimal(inventory.grossWeight));
  const gross = weights.reduce((sum: bigint, each) => sum + (typeof each === 'bigint' ? each : ZERO), ZERO);
  const { copNo } = identityOf('607', time, `${flight.bill} ${loaded[0]?.inventory.guid}`);
  writeParts('607', 'WayBill', copNo, loaded, work, {
    appType: '1',
    appTime: time,
    appStatus: '2',
    customsCode: filing.customsOffice,
    copNo,
    agentCode: filing.agent.code,
    agentName: filing.agent.name,
    loctNo: filing.location ?? '',
    trafMode: flight.mode,
    trafName: flight.vehicle,
    voyageNo: flight.voyage,
    billNo: flight.bill,
    domesticTrafNo: flight.domesticVehicle,
    grossWeight: formatDecimal(gross),
    logisticsCode: filing.logistics.code,
    logisticsName: filing.logistics.name,
  });
}

/** The departure of a flight (CEB509). `left`: yyyyMMddHHmmss, Beijing time. */
export function tellDeparture(
  waybills: readonly Carried[],
  flight: Flight,
  left: string,
  work: FollowUpWork,
): void {
  const { filing, time } = work;
  const loaded = loadedOf(waybills, '509', ['declared', 'drafted', 'accepted'], work);
  const { copNo } = identityOf('509', time, `${flight.bill} ${loaded[0]?.inventory.guid}`);
  writeParts('509', 'Departure', copNo, loaded, work, {
    appType: '1',
    appTime: time,
    appStatus: '2',
    customsCode: filing.customsOffice,
    copNo,
    logisticsCode: filing.logistics.code,
    logisticsName: filing.logistics.name,
    trafMode: flight.mode,
    trafName: flight.vehicle,
    voyageNo: flight.voyage,
    billNo: flight.bill,
    leaveTime: left,
  });
}

interface Loaded {
  readonly waybill: Carried;
  readonly inventory: LedgerDocument;
}

/** The inventories of waybills. One in a state of `early` goes along, and that is said: its receipts may be on their way. */
function loadedOf(
  waybills: readonly Carried[],
  message: string,
  early: readonly LedgerDocument['state'][],
  { ledger, filing, tell }: FollowUpWork,
): readonly Loaded[] {
  const seen = new Set<string>();
  return waybills.flatMap((waybill) => {
    if (seen.has(waybill.text)) {
      tell(problem('twice', waybill, {}));
      return [];
    }
    seen.add(waybill.text);
    const inventories = [...ledger.documents({ waybill: waybill.text, message: '603' })].filter(
      ({ current, isFollowUp }) => current && !isFollowUp,
    );
    const inventory = inventories.find(({ logistics }) => logistics === filing.logistics.code);
    const [other] = inventories;
    if (inventory === undefined) {
      tell(
        other === undefined
          ? problem('unknownWaybill', waybill, {})
          : problem('otherCarrier', waybill, { code: other.logistics, expected: filing.logistics.code }),
      );
      return [];
    }
    const { state } = inventory;
    if (state === 'rejected' || state === 'cancelled') {
      tell(problem('notStanding', waybill, { order: inventory.order }));
      return [];
    }
    const told = ledger.followUpsOf(inventory).find((each) => each.message === message && !isRefused(each));
    if (told !== undefined) {
      tell(problem('listedBefore', waybill, { number: message, copNo: told.copNo }));
      return [];
    }
    if (early.includes(state)) tell(problem('early', waybill, { order: inventory.order }));
    return [{ waybill, inventory }];
  });
}

function isRefused({ state }: LedgerDocument): boolean {
  return state === 'rejected' || state === 'cancelled';
}

/** Writes the rows in parts of one document: each a message of its own, numbered through. */
function writeParts(
  message: '607' | '509',
  name: 'WayBill' | 'Departure',
  copNo: string,
  loaded: readonly Loaded[],
  { papers, time }: FollowUpWork,
  head: Readonly<Record<string, string>>,
): void {
  const count = Math.ceil(loaded.length / ROWS);
  for (let part = 0; part < count; part++) {
    const carried = loaded.slice(part * ROWS, (part + 1) * ROWS);
    const { guid } = identityOf(message, time, `${copNo} ${part + 1}`);
    const numbers = { guid, msgCount: String(count), msgSeqNo: String(part + 1) };
    const rows = carried.map(({ waybill }, index) =>
      contentOf({
        gnum: String(part * ROWS + index + 1),
        totalPackageNo: waybill.bag,
        logisticsNo: waybill.text,
      }),
    );
    const content: Content = {
      texts: new Map(),
      parts: new Map([
        [`${name}Head`, [contentOf({ ...head, ...numbers })]],
        [`${name}List`, rows],
      ]),
    };
    const about = carried.map(({ inventory }) => inventory.guid);
    papers.add({ guid, message, appType: '1', copNo, order: '', waybill: '', about, content }, true);
  }
}
