import type { Filing } from '../../model/filing.ts';
import { messageGuidFor } from '../identity.ts';
import type { Field, Member } from '../message/shape.ts';
import { fieldsOf, list, one, slot } from '../message/table.ts';
import { code, exact, text } from '../message/types.ts';
import { dxpModes } from './codes.ts';

/** What the message around the documents is written from. */
export interface CebHead {
  /** Identity of the message. */
  readonly guid: string;
  readonly filing: Filing;
}

/** Head of a message, from the guid of its first document. */
export function cebHead(number: string, firstGuid: string, filing: Filing): CebHead {
  return { guid: messageGuidFor(number, firstGuid), filing };
}

/** Namespaces of every message; a signature covers both declarations. */
export const cebNamespaces = [
  ['ceb', 'http://www.chinaport.gov.cn/ceb'],
  ['xsi', 'http://www.w3.org/2001/XMLSchema-instance'],
] as const;

const { required, optional } = fieldsOf<CebHead, CebHead>();

/** Attributes of every message's root. */
export const cebAttributes: readonly Field<CebHead, CebHead>[] = [
  required(
    'guid',
    '报文的系统唯一序号',
    exact(36),
    'hash of the guid of the first document',
    ({ guid }) => guid,
  ),
  required('version', '报文版本号', text(1, 10), '1.0', () => '1.0'),
];

const NOT_WRITTEN = 'not written by xborder';

// biome-ignore format: a table, one field a line
/** What stands after the documents of every message that an enterprise sends. */
export const cebTail: readonly Member<CebHead, CebHead>[] = [
  one('BaseTransfer', '基础报文传输实体', [
    required(
      'copCode',
      '报文传输企业代码',
      text(1, 18),
      'filing: transfer.code',
      ({ filing }) => filing.transfer.code,
    ),
    required(
      'copName',
      '报文传输企业名称',
      text(1, 100),
      'filing: transfer.name',
      ({ filing }) => filing.transfer.name,
    ),
    required('dxpMode', '报文传输模式', code(dxpModes), 'DXP', () => 'DXP'),
    required(
      'dxpId',
      '报文传输编号',
      text(1, 30),
      'filing: transfer.dxpId',
      ({ filing }) => filing.transfer.dxpId,
    ),
    optional('note', '备注', text(0, 1000), NOT_WRITTEN, () => ''),
  ]),
  list('BaseSubscribe', '基础回执订阅实体', { min: 0, max: 5 }, (): readonly CebHead[] => [], [
    required('status', '用户订阅单证业务状态', text(1, 100), NOT_WRITTEN, () => ''),
    required('dxpMode', '报文传输模式', code(dxpModes), NOT_WRITTEN, () => ''),
    required('dxpAddress', '报文接收编号', text(1, 100), NOT_WRITTEN, () => ''),
    optional('note', '备注', text(0, 1000), NOT_WRITTEN, () => ''),
  ]),
  slot('Signature', '签名', 'http://www.w3.org/2000/09/xmldsig#'),
  list('ExtendMessage', '扩展自定义数据实体', { min: 0, max: 1 }, (): readonly CebHead[] => [], [
    required('name', '自定义报文名称', text(1, 30), NOT_WRITTEN, () => ''),
    required('version', '自定义报文版本', text(1, 30), NOT_WRITTEN, () => ''),
    one('Message', '自定义报文实体', [slot('', '', '##any')]),
  ]),
];
