import type { Filing } from '../../model/filing.ts';
import type { Declared } from '../declared.ts';
import { guidFor, messageGuidFor } from '../identity.ts';
import { fieldsOf, type MessageTable, repeated } from '../message/table.ts';
import { digits, exact, text } from '../message/types.ts';
import { declarationPart } from './declaration.ts';
import { filingPart } from './filing.ts';
import { inspectionPart } from './inspection.ts';
import { releasePart } from './release.ts';

/** What the clearance document around its parcels is written from. */
export interface ClearanceHead {
  readonly guid: string;
  readonly appTime: string;
  readonly ruleBook: { readonly version: string; readonly on: string };
  readonly filing: Filing;
  /** The day of export, yyyy-MM-dd. */
  readonly on: string;
}

/** The number that stands in the guids of clearance documents; no customs message has it. */
const NUMBER = '000';

/** Head of a clearance document, from its first parcel. */
export function clearanceHead(first: Declared, ruleBook: ClearanceHead['ruleBook']): ClearanceHead {
  return {
    guid: messageGuidFor(NUMBER, guidFor(NUMBER, first.digest)),
    appTime: first.run.appTime,
    ruleBook,
    filing: first.run.filing,
    on: first.run.on,
  };
}

const { required } = fieldsOf<ClearanceHead, ClearanceHead>();

/** The joint clearance document: one declaration, one inspection, one release. */
export const clearance: MessageTable<Declared, ClearanceHead> = {
  id: 'clearance',
  title: { zh: '一次申报、一次查验、一次放行单证', en: 'Joint clearance document' },
  source: { title: 'xborder', article: 'urn:xborder:clearance:1', url: '' },
  remarks: [
    'Filing says once for all parcels who declares, for whom, where and how.',
    'For each parcel one Declaration (一次申报), one Inspection (一次查验) and one Release (一次放行).',
    'It holds nothing of the consignee: name, address and phone stand only where a message needs them.',
    'Countries and currencies are ISO codes here; the customs messages carry the customs codes.',
  ],
  namespaces: [['', 'urn:xborder:clearance:1']],
  root: 'Clearance',
  attributes: [
    required('version', '版本', text(1, 10), '1.0', () => '1.0'),
    required('guid', '系统唯一序号', exact(36), 'hash of the identity of the first parcel', (h) => h.guid),
    required('declaredAt', '申报时间', digits(14), 'clock of the run, Beijing time', (h) => h.appTime),
    required('ruleBook', '规则手册版本', text(1, 30), 'version of the rule book', (h) => h.ruleBook.version),
    required(
      'ruleBookDay',
      '规则手册日期',
      exact(10),
      'the day it was applied for, yyyy-MM-dd',
      (h) => h.ruleBook.on,
    ),
  ],
  head: [filingPart<ClearanceHead>()],
  document: repeated('Parcel', '包裹', { min: 1, max: 1000 }, [declarationPart, inspectionPart, releasePart]),
  tail: [],
  signature: 'none',
};
