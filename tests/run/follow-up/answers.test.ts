import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { contentTable } from '../../../src/declaration/index.ts';
import { messageWriter } from '../../../src/declaration/message/message.ts';
import { type Ledger, openLedger } from '../../../src/ledger/index.ts';
import { ByteGatherer } from '../../../src/model/bytes.ts';
import { listWaybills, tellDeparture } from '../../../src/run/follow-up/flight.ts';
import { contentOf } from '../../../src/run/follow-up/papers.ts';
import { type FollowUpRun, type FollowUpWork, runFollowUps } from '../../../src/run/follow-up/run.ts';
import { summarise } from '../../../src/run/follow-up/summarise.ts';
import { withdraw } from '../../../src/run/follow-up/withdraw.ts';
import { readReceipts } from '../../../src/run/receipts/read-receipts.ts';
import { shapeOf } from '../../support/contents.ts';
import { inFolderAsync } from '../../support/folder.ts';
import { declareParcels, parcelOf, type TestRun } from '../../support/ledger.ts';
import { filing } from '../../support/parcels.ts';

const asked = (text: string) => ({ text, file: 'list.csv', line: 2, column: 0, bag: '' });
const FLIGHT = { mode: '5', vehicle: 'B-2088', voyage: 'CZ3081', bill: '784-1', domesticVehicle: '' };

/** A ledger with the orders A and B declared, and what is done with it. */
class Desk {
  readonly ledger: Ledger;
  private readonly folder: string;
  private runs = 0;

  constructor(ledger: Ledger, folder: string) {
    this.ledger = ledger;
    this.folder = folder;
  }

  write(work: (work: FollowUpWork) => void): Promise<FollowUpRun> {
    const out = join(this.folder, `out-${++this.runs}`);
    return runFollowUps('test', { ledger: this.ledger, filing, time: '20261103090000' }, out, work);
  }

  /** Reads a receipt of customs. */
  async answer(number: string, texts: Readonly<Record<string, string>>): Promise<readonly string[]> {
    const at = { returnTime: '20261103100000000', returnInfo: 'ok' };
    const table = contentTable(shapeOf(number));
    const writer = messageWriter(table);
    const bytes = new ByteGatherer(1024);
    const head = contentOf({ guid: '00000000-0000-4000-8000-000000000000', version: '1.0' });
    writer.open(bytes, head);
    writer.document(bytes, contentOf({ ...at, ...texts }));
    writer.close(bytes, head);
    const raw = { source: 'r.xml', bytes: Buffer.from(bytes.take()) };
    const read = await readReceipts(
      (async function* () {
        yield raw;
      })(),
      this.ledger,
      '20261104090000',
    );
    return read.findings.map(({ code }) => code);
  }

  /** Documents as `message appType state`, in order. */
  standing(order?: string): readonly string[] {
    return [...this.ledger.documents(order === undefined ? {} : { order })]
      .filter(({ current }) => current)
      .map(({ message, appType, state }) => `${message} ${appType} ${state}`);
  }

  followUp(message: string, order = '') {
    const found = [...this.ledger.documents()].find(
      (each) => each.isFollowUp && each.message === message && each.order === order,
    );
    if (found === undefined) throw new Error(`no follow-up ${message}`);
    return found;
  }

  inventory(order: string) {
    const [found] = [...this.ledger.documents({ order, message: '603' })];
    if (found === undefined) throw new Error(`no inventory of ${order}`);
    return found;
  }
}

function atDesk(run: TestRun, work: (desk: Desk) => Promise<void>): Promise<void> {
  return inFolderAsync(async (folder) => {
    const ledger = await openLedger(join(folder, 'ledger.db'), { create: true, wait: 0 });
    try {
      declareParcels(ledger, [parcelOf('A'), parcelOf('B')], { messages: ['603'], ...run });
      await work(new Desk(ledger, folder));
    } finally {
      ledger.close();
    }
  });
}

/** A receipt of an inventory as customs writes it. */
function of604(desk: Desk, order: string, returnStatus: string, invtNo = `I0000000000000000${order}`) {
  const { guid, copNo } = desk.inventory(order);
  const codes = { agentCode: 'A', ebcCode: 'E', ebpCode: 'P', statisticsFlag: 'B' };
  return desk.answer('604', {
    guid,
    copNo,
    orderNo: order,
    preNo: 'P00000000000000001',
    invtNo,
    returnStatus,
    ...codes,
  });
}

const codes = ({ findings }: FollowUpRun) => findings.map(({ code, severity }) => `${severity} ${code}`);

describe('a cancellation', () => {
  const of606 = (desk: Desk, returnStatus: string) => {
    const { guid, copNo } = desk.followUp('605', 'A');
    return desk.answer('606', {
      ...{ guid, copNo, agentCode: 'A', preNo: 'P00000000000000001' },
      ...{ invtNo: 'I0000000000000000A', returnStatus },
    });
  };

  it('that customs closes cancels its inventory, and frees the order', () =>
    atDesk({}, async (desk) => {
      await of604(desk, 'A', '399');
      expect(codes(await desk.write((work) => withdraw([asked('A')], 'returned', work)))).toEqual([]);
      expect(desk.standing('A')).toEqual(['603 1 accepted', '605 1 declared']);
      await of606(desk, '399');
      expect(desk.standing('A')).toEqual(['603 1 cancelled', '605 1 accepted']);
      expect(declareParcels(desk.ledger, [parcelOf('A')], { messages: ['603'] })[0]?.kind).toBe('again');
    }));

  it('that is refused leaves the inventory as it was, and may be asked for again', () =>
    atDesk({}, async (desk) => {
      await of604(desk, 'A', '399');
      await desk.write((work) => withdraw([asked('A')], 'returned', work));
      expect(codes(await desk.write((work) => withdraw([asked('A')], 'returned', work)))).toEqual([
        'notice XB-FUP-003',
      ]);
      await of606(desk, '100');
      expect(desk.standing('A')).toEqual(['603 1 accepted', '605 1 rejected']);
    }));

  it('is not written of what has left, of what was refused, or of an order nobody knows', () =>
    atDesk({}, async (desk) => {
      await of604(desk, 'A', '899');
      await of604(desk, 'B', '100');
      const orders = ['A', 'B', 'C'].map(asked);
      const run = await desk.write((work) => withdraw(orders, 'returned', work));
      expect(codes(run)).toEqual(['error XB-FUP-002', 'notice XB-FUP-004', 'error XB-FUP-001']);
      expect([run.out, run.documents, run.files]).toEqual([null, 0, []]);
    }));
});

describe('a deletion', () => {
  it('needs the message in which it was declared', () =>
    atDesk({}, async (desk) => {
      const run = await desk.write((work) => withdraw([asked('A')], 'wrong', work));
      expect(codes(run)).toEqual(['error XB-FUP-005']);
    }));
});

describe('a list of waybills', () => {
  it('is told once, accepted by its number, and never lists what does not stand', () =>
    atDesk({}, async (desk) => {
      await of604(desk, 'B', '100');
      const waybills = ['W-A', 'W-B', 'W-C'].map(asked);
      const run = await desk.write((work) => listWaybills(waybills, FLIGHT, work));
      expect(codes(run)).toEqual(['warning XB-FUP-009', 'error XB-FUP-008', 'error XB-FUP-006']);
      expect(run.files).toEqual(['declarations/ceb607-00001.xml']);
      const { copNo } = desk.followUp('607');
      const said = await desk.answer('608', {
        ...{ guid: '00000000-0000-4000-8000-00000000000A', agentCode: 'A', logisticsCode: 'L', copNo },
        ...{ preNo: 'P00000000000000001', billNo: '784-1', msgSeqNo: '1', returnStatus: '399' },
      });
      expect(said).toEqual([]);
      expect(desk.standing()).toEqual(['603 1 declared', '603 1 rejected', '607 1 accepted']);
      const again = await desk.write((work) => listWaybills([asked('W-A')], FLIGHT, work));
      expect(codes(again)).toEqual(['notice XB-FUP-010']);
    }));

  it('of more rows than a message takes goes out in numbered parts', () =>
    atDesk({}, async (desk) => {
      const orders = Array.from({ length: 1001 }, (_, index) => `C${index}`);
      declareParcels(
        desk.ledger,
        orders.map((order) => parcelOf(order)),
        { messages: ['603'] },
      );
      const run = await desk.write((work) =>
        listWaybills(
          orders.map((order) => asked(`W-${order}`)),
          FLIGHT,
          work,
        ),
      );
      expect([run.documents, run.files]).toEqual([
        2,
        ['declarations/ceb607-00001.xml', 'declarations/ceb607-00002.xml'],
      ]);
    }));

  it('of another logistics enterprise is left to a filing of that one', () =>
    atDesk({}, async (desk) => {
      declareParcels(desk.ledger, [parcelOf('D', { logisticsCode: '4403980XXX' })], { messages: ['603'] });
      const run = await desk.write((work) => listWaybills([asked('W-D')], FLIGHT, work));
      expect(codes(run)).toEqual(['error XB-FUP-007']);
    }));
});

describe('a departure', () => {
  it('of released parcels is told without a word', () =>
    atDesk({}, async (desk) => {
      await of604(desk, 'A', '800');
      const run = await desk.write((work) => tellDeparture([asked('W-A')], FLIGHT, '20261103224000', work));
      expect([codes(run), run.files]).toEqual([[], ['declarations/ceb509-00001.xml']]);
    }));
});

describe('a summary', () => {
  it('sums up what of kind B was closed in the month, once', () =>
    atDesk({ flag: 'B' }, async (desk) => {
      await of604(desk, 'A', '899');
      const run = await desk.write((work) => summarise('202611', { by: '1' }, work));
      expect([codes(run), run.documents]).toEqual([['notice XB-FUP-012'], 1]);
      const again = await desk.write((work) => summarise('202611', { by: '1' }, work));
      expect([codes(again), again.out]).toEqual([['notice XB-FUP-012'], null]);
      const { guid, copNo } = desk.followUp('701');
      await desk.answer('702', {
        ...{
          guid,
          agentCode: 'A',
          copNo,
          preNo: 'P00000000000000001',
          ebcCode: 'E',
          sumNo: 'S00000000000000001',
          msgSeqNo: '1',
        },
        returnStatus: '399',
      });
      expect(desk.followUp('701').state).toBe('accepted');
    }));

  it('leaves out simplified declarations', () =>
    atDesk({ flag: 'A' }, async (desk) => {
      await of604(desk, 'A', '899');
      const run = await desk.write((work) => summarise('202611', { by: '1' }, work));
      expect([codes(run), run.out]).toEqual([[], null]);
    }));
});
