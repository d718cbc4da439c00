import { required } from '../message/plain.ts';
import type { GroupShape } from '../message/shape.ts';
import type { MessageShape } from '../message/table.ts';
import { text } from '../message/types.ts';
import { cebAttributes, cebNamespaces, cebTail } from './envelope.ts';
import { specification202205 } from './source.ts';

/** What makes one message differ from the others of its kind. */
interface Plain {
  /** Three digits. */
  readonly number: string;
  readonly zh: string;
  readonly en: string;
  readonly remarks?: readonly string[];
  readonly document: GroupShape;
}

const receiptAttributes = [
  required('guid', '报文的系统唯一序号', text(36, 36), 'given by the electronic port'),
  required('version', '报文版本号', text(1, 10), '1.0'),
];

/** A receipt: only documents, no word on how the message was sent, no place for a signature. */
export function receipt(plain: Plain): MessageShape {
  return { ...shapeOf(plain), attributes: receiptAttributes, tail: [], signature: 'none' };
}

/** A message of the enterprise that is written from what a user gives, element by element. */
export function application(plain: Plain, signature: 'required' | 'optional'): MessageShape {
  return { ...shapeOf(plain), attributes: cebAttributes, tail: cebTail, signature };
}

function shapeOf({ number, zh, en, remarks = [], document }: Plain) {
  const root = `CEB${number}Message`;
  return {
    id: `ceb${number}`,
    title: { zh, en },
    source: specification202205(root),
    remarks,
    namespaces: cebNamespaces,
    root,
    head: [],
    document,
  };
}
