/** What a CEB604 of a test says; the rest is made up. */
export interface ReceiptOf {
  readonly guid?: string;
  readonly copNo?: string;
  readonly order?: string;
  readonly code: string;
  readonly at: string;
  readonly info?: string;
}

/** A CEB604 that answers inventories. */
export function ceb604(...documents: readonly ReceiptOf[]): Buffer {
  const written = documents.map(
    ({ guid = '00000000-0000-4000-8000-000000000001', copNo = 'X', order = 'A', code, at, info = 'ok' }) =>
      `<ceb:InventoryReturn>\n<ceb:guid>${guid}</ceb:guid>\n<ceb:agentCode>A1</ceb:agentCode>\n<ceb:copNo>${copNo}</ceb:copNo>\n<ceb:preNo>P00000000000000001</ceb:preNo>\n<ceb:invtNo>I00000000000000001</ceb:invtNo>\n<ceb:ebcCode>E1</ceb:ebcCode>\n<ceb:ebpCode>P1</ceb:ebpCode>\n<ceb:orderNo>${order}</ceb:orderNo>\n<ceb:statisticsFlag>A</ceb:statisticsFlag>\n<ceb:returnStatus>${code}</ceb:returnStatus>\n<ceb:returnTime>${at}</ceb:returnTime>\n<ceb:returnInfo>${info}</ceb:returnInfo>\n</ceb:InventoryReturn>\n`,
  );
  return Buffer.from(
    `<?xml version="1.0" encoding="UTF-8"?>\n<ceb:CEB604Message guid="00000000-0000-4000-8000-000000000000" version="1.0" xmlns:ceb="http://www.chinaport.gov.cn/ceb">\n${written.join('')}</ceb:CEB604Message>\n`,
  );
}
