import { schemaTexts } from '../../../src/declaration/index.ts';
import { createVerifier, type Verifier } from '../../../src/declaration/verify.ts';
import { Chance } from './chance.ts';
import { messagesIn, type Received } from './messages.ts';
import { type Answer, receiptFile } from './receipts.ts';

/** How often something happens, from 0 to 1. */
export interface Habits {
  /** An inventory is refused although nothing is wrong with it, the first time it comes. */
  readonly refuses: number;
  readonly inspects: number;
  /** A receipt comes twice. */
  readonly repeats: number;
}

/** A receipt on its way back. */
export interface Returned {
  readonly name: string;
  readonly bytes: Buffer;
}

const PER_FILE = 20;

/**
 * A customs that answers: takes messages as the electronic port would, checks them by schema (libxml2) and by the published
 * business checks, and answers step by step, out of order, late and more than once, the same for the same seed.
 */
export class Customs {
  readonly refusedOrders = new Set<string>();
  private readonly verifier: Verifier;
  private readonly chance: Chance;
  private readonly habits: Habits;
  private readonly orders = new Map<string, Received>();
  private readonly waybills = new Map<string, Received>();
  private readonly inventories = new Map<string, Received>();
  private numbers = 0;

  private constructor(verifier: Verifier, seed: number, habits: Habits) {
    this.verifier = verifier;
    this.chance = new Chance(seed);
    this.habits = habits;
  }

  static async open(seed: number, habits: Habits): Promise<Customs> {
    return new Customs(await createVerifier(schemaTexts()), seed, habits);
  }

  /** Takes every message of a folder; the receipts, in the order in which they come back. `day`: yyyyMMdd. */
  take(folder: string, day: string): readonly Returned[] {
    const answers = messagesIn(folder).flatMap(({ file, number, bytes, documents }) => {
      const problems = this.verifier.verify(`ceb${number}`, bytes);
      if (problems.length > 0)
        throw new Error(`${file} does not satisfy its schema: ${JSON.stringify(problems)}`);
      return documents.flatMap((document) => this.judge(document, day));
    });
    const late = this.chance.shuffled([
      ...answers,
      ...answers.filter(() => this.chance.happens(this.habits.repeats)),
    ]);
    const byKind = new Map<string, Answer[]>();
    for (const answer of late)
      byKind.set(answer.of.message, [...(byKind.get(answer.of.message) ?? []), answer]);
    const files = [...byKind].flatMap(([message, all]) =>
      Array.from({ length: Math.ceil(all.length / PER_FILE) }, (_, index) => ({
        name: `receipt-${message}-${String(index).padStart(5, '0')}.xml`,
        bytes: receiptFile(message, all.slice(index * PER_FILE, (index + 1) * PER_FILE)),
      })),
    );
    return this.chance
      .shuffled(files)
      .map(({ name, bytes }, index) => ({ name: `${String(index).padStart(5, '0')}-${name}`, bytes }));
  }

  private judge(of: Received, day: string): readonly Answer[] {
    const step = (code: string, minute: number, info: string): Answer => ({
      of,
      code,
      at: `${day}1${String(minute).padStart(5, '0')}000`,
      info,
      preNo: `P${String(this.numbers).padStart(17, '0')}`,
      invtNo: `I${String(this.numbers).padStart(17, '0')}`,
    });
    this.numbers++;
    const port = [step('2', 0, '电子口岸申报中'), step('3', 100, '发送海关成功')];
    const refused = (code: string, words: string) => [
      ...port,
      step(code, 200, `[Code:${code};Desc:${words}]`),
    ];
    if (of.message === '303') {
      if (this.orders.has(of.order) && of.appType === '1') return refused('-301010', '已存在相同编号的订单');
      this.orders.set(of.order, of);
      return [...port, step('120', 200, '逻辑校验通过')];
    }
    if (of.message === '403') return [...port, step('120', 200, '逻辑校验通过')];
    if (of.message === '505') {
      const known = this.waybills.get(of.waybill);
      if (known !== undefined && of.appType === '1') return refused('-504015', '已存在相同编号的运单');
      this.waybills.set(of.waybill, of);
      return [...port, step('399', 200, '海关审结')];
    }
    const order = this.orders.get(of.order);
    const waybill = this.waybills.get(of.waybill);
    if (waybill === undefined) return refused('100', '没有对应的运单');
    if (waybill.head['grossWeight'] !== of.head['grossWeight']) return refused('100', '清单与运单的毛重不符');
    if (order === undefined) return refused('-621003', '订单不存在');
    const mismatch = differing(order, of);
    if (mismatch !== null) return refused('100', mismatch);
    if (this.inventories.has(of.copNo) && of.appType === '1') return refused('-621004', '清单已经申报过');
    if (this.chance.happens(this.habits.refuses) && !this.refusedOrders.has(of.order)) {
      this.refusedOrders.add(of.order);
      this.orders.delete(of.order);
      this.waybills.delete(of.waybill);
      return refused('100', '商品规格型号不完整');
    }
    this.inventories.set(of.copNo, of);
    return [
      ...port,
      step('120', 200, '海关入库'),
      step('399', 300, '海关审结'),
      ...(this.chance.happens(this.habits.inspects) ? [step('500', 400, '查验')] : []),
      step('800', 500, '放行'),
      step('899', 4000, '结关'),
    ];
  }
}

/** Order and inventory must say the same goods in the same quantities. */
function differing(order: Received, inventory: Received): string | null {
  const told = ({ lines }: Received) =>
    lines.map((line) => `${line['itemNo']} ${line['qty']} ${line['totalPrice']}`).join('\n');
  return told(order) === told(inventory) ? null : '清单与订单的商品不符';
}
