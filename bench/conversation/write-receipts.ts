import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const PER_FILE = 100;
const MOST_OUTPUT = 1 << 30;

const document = z.object({ guid: z.string(), copNo: z.string(), order: z.string() });

/** Writes the receipts (CEB604) of every inventory in a ledger, one of each code, in files of a hundred; how many there are. */
export function writeReceipts(
  program: string,
  ledger: string,
  inbox: string,
  codes: readonly string[],
): number {
  mkdirSync(inbox);
  const args = [program, 'ledger', 'export', '--ledger', ledger, '--format', 'ndjson'];
  const { stdout } = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: MOST_OUTPUT });
  const documents = stdout
    .trimEnd()
    .split('\n')
    .map((line) => document.parse(JSON.parse(line)));
  const said = codes.flatMap((code, minute) =>
    documents.map((each, number) => receipt(each, number, code, minute)),
  );
  for (let at = 0; at < said.length; at += PER_FILE)
    writeFileSync(
      join(inbox, `${String(at / PER_FILE).padStart(6, '0')}.xml`),
      `<?xml version="1.0" encoding="UTF-8"?>\n<ceb:CEB604Message guid="00000000-0000-4000-8000-000000000000" version="1.0" xmlns:ceb="http://www.chinaport.gov.cn/ceb">\n${said.slice(at, at + PER_FILE).join('')}</ceb:CEB604Message>\n`,
    );
  return said.length;
}

function receipt(
  { guid, copNo, order }: z.output<typeof document>,
  number: number,
  code: string,
  minute: number,
): string {
  const fields = {
    ...{ guid, agentCode: 'A1', copNo },
    preNo: `P${String(number).padStart(17, '0')}`,
    invtNo: `I${String(number).padStart(17, '0')}`,
    ...{ ebcCode: 'E1', ebpCode: 'P1', orderNo: order, statisticsFlag: 'A' },
    ...{
      returnStatus: code,
      returnTime: `2026110211${String(minute).padStart(2, '0')}00000`,
      returnInfo: 'ok',
    },
  };
  const elements = Object.entries(fields).map(([name, text]) => `<ceb:${name}>${text}</ceb:${name}>\n`);
  return `<ceb:InventoryReturn>\n${elements.join('')}</ceb:InventoryReturn>\n`;
}
