import type { Received } from './messages.ts';

/** One answer to one document. */
export interface Answer {
  readonly of: Received;
  readonly code: string;
  /** yyyyMMddHHmmssSSS. */
  readonly at: string;
  readonly info: string;
  readonly preNo: string;
  readonly invtNo: string;
}

const KINDS: Readonly<
  Record<
    string,
    {
      readonly number: string;
      readonly document: string;
      readonly fields: (answer: Answer) => readonly (readonly [string, string])[];
    }
  >
> = {
  '303': {
    number: '304',
    document: 'OrderReturn',
    fields: ({ of }) => [
      ['ebpCode', of.head['ebpCode'] ?? ''],
      ['ebcCode', of.head['ebcCode'] ?? ''],
      ['orderNo', of.order],
    ],
  },
  '403': {
    number: '404',
    document: 'ReceiptsReturn',
    fields: ({ of }) => [
      ['ebcCode', of.head['ebcCode'] ?? ''],
      ['orderNo', of.order],
    ],
  },
  '505': {
    number: '506',
    document: 'LogisticsReturn',
    fields: ({ of }) => [
      ['logisticsCode', of.head['logisticsCode'] ?? ''],
      ['logisticsNo', of.waybill],
    ],
  },
  '603': {
    number: '604',
    document: 'InventoryReturn',
    fields: ({ of, preNo, invtNo }) => [
      ['agentCode', of.head['agentCode'] ?? ''],
      ['copNo', of.copNo],
      ['preNo', preNo],
      ['invtNo', invtNo],
      ['ebcCode', of.head['ebcCode'] ?? ''],
      ['ebpCode', of.head['ebpCode'] ?? ''],
      ['orderNo', of.order],
      ['statisticsFlag', of.head['statisticsFlag'] ?? ''],
    ],
  },
};

/** A receipt message that answers documents of one kind. */
export function receiptFile(message: string, answers: readonly Answer[]): Buffer {
  const kind = KINDS[message];
  if (kind === undefined) throw new Error(`customs answers no CEB${message}`);
  const element = (name: string, text: string) => `<ceb:${name}>${escaped(text)}</ceb:${name}>\n`;
  const documents = answers.map((answer) => {
    const { of, code, at, info } = answer;
    const fields = [
      ['guid', of.guid],
      ...kind.fields(answer),
      ['returnStatus', code],
      ['returnTime', at],
      ['returnInfo', info],
    ] as const;
    return `<ceb:${kind.document}>\n${fields.map(([name, text]) => element(name, text)).join('')}</ceb:${kind.document}>\n`;
  });
  return Buffer.from(
    `<?xml version="1.0" encoding="UTF-8"?>\n<ceb:CEB${kind.number}Message guid="00000000-0000-4000-8000-000000000000" version="1.0" xmlns:ceb="http://www.chinaport.gov.cn/ceb">\n${documents.join('')}</ceb:CEB${kind.number}Message>\n`,
  );
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
}
