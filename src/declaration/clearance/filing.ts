import { transportModes } from '../../model/codes/transport-modes.ts';
import type { Filing } from '../../model/filing.ts';
import { inventoryTradeModes } from '../ceb/codes.ts';
import { fieldsOf, one } from '../message/table.ts';
import { code, digits, exact, text } from '../message/types.ts';

/** What the filing part is written from. */
export interface FilingHead {
  readonly filing: Filing;
  /** The day of export, yyyy-MM-dd. */
  readonly on: string;
}

/** What is the same for every parcel of a document: who declares, for whom, where and how. */
export function filingPart<H extends FilingHead>() {
  const run = fieldsOf<H, H>();
  // biome-ignore format: a table, one field a line
  return one('Filing', '备案', [
    run.required('EcommerceCode', '电商企业代码', text(1, 18), 'filing: ecommerce.code', (r) => r.filing.ecommerce.code),
    run.required('EcommerceName', '电商企业名称', text(1, 100), 'filing: ecommerce.name', (r) => r.filing.ecommerce.name),
    run.required('OwnerCode', '生产销售企业代码', text(1, 18), 'filing: owner.code', (r) => r.filing.owner.code),
    run.required('OwnerName', '生产销售企业名称', text(1, 100), 'filing: owner.name', (r) => r.filing.owner.name),
    run.required('AgentCode', '申报企业代码', text(1, 18), 'filing: agent.code', (r) => r.filing.agent.code),
    run.required('AgentName', '申报企业名称', text(1, 100), 'filing: agent.name', (r) => r.filing.agent.name),
    run.required('CustomsOffice', '申报地海关代码', digits(4), 'filing: customsOffice', (r) => r.filing.customsOffice),
    run.required('ExitPort', '出口口岸代码', digits(4), 'filing: exitPort', (r) => r.filing.exitPort),
    run.required('ExportDate', '出口日期', exact(10), 'day of export, yyyy-MM-dd', (r) => r.on),
    run.required('TradeMode', '监管方式', code(inventoryTradeModes), 'filing: tradeMode', (r) => r.filing.tradeMode),
    run.required('TransportMode', '运输方式', code(transportModes), 'filing: transport.mode', (r) => r.filing.transport.mode),
  ]);
}
