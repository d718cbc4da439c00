import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { XMLParser } from 'fast-xml-parser';
import { z } from 'zod';

/** One business document as customs reads it. */
export interface Received {
  /** Three digits. */
  readonly message: string;
  readonly guid: string;
  readonly appType: string;
  readonly order: string;
  readonly waybill: string;
  readonly copNo: string;
  readonly head: Readonly<Record<string, string>>;
  readonly lines: readonly Readonly<Record<string, string>>[];
}

const parser = new XMLParser({
  removeNSPrefix: true,
  parseTagValue: false,
  isArray: (name) =>
    ['Order', 'Inventory', 'OrderList', 'InventoryList', 'Logistics', 'Receipts'].includes(name),
});
const record = z.record(z.string(), z.unknown());
const texts = z.record(z.string(), z.string());
const list = z.array(z.unknown());

/** The parts of a document that hold others. */
const PARTS = {
  '303': { document: 'Order', head: 'OrderHead', lines: 'OrderList' },
  '403': { document: 'Receipts', head: null, lines: null },
  '505': { document: 'Logistics', head: null, lines: null },
  '603': { document: 'Inventory', head: 'InventoryHead', lines: 'InventoryList' },
} as const;

/** Every document of the messages in a folder, and the files they stand in. Read by a parser that is not the project's. */
export function messagesIn(folder: string): readonly {
  readonly file: string;
  readonly number: string;
  readonly bytes: Buffer;
  readonly documents: readonly Received[];
}[] {
  return readdirSync(folder)
    .sort()
    .map((file) => {
      const bytes = readFileSync(join(folder, file));
      const number = /^ceb(\d{3})-/.exec(file)?.[1] ?? '';
      return { file, number, bytes, documents: documentsOf(number, bytes) };
    });
}

function documentsOf(number: string, bytes: Buffer): readonly Received[] {
  const parts = Object.entries(PARTS).find(([key]) => key === number)?.[1];
  if (parts === undefined) throw new Error(`customs reads no CEB${number}`);
  const root = record.parse(record.parse(parser.parse(bytes))[`CEB${number}Message`]);
  return list.parse(root[parts.document]).map((each) => {
    const document = record.parse(each);
    const head = parts.head === null ? texts.parse(document) : texts.parse(document[parts.head]);
    const lines =
      parts.lines === null ? [] : list.parse(document[parts.lines]).map((line) => texts.parse(line));
    return {
      message: number,
      guid: head['guid'] ?? '',
      appType: head['appType'] ?? '',
      order: head['orderNo'] ?? '',
      waybill: head['logisticsNo'] ?? '',
      copNo: head['copNo'] ?? '',
      head,
      lines,
    };
  });
}
