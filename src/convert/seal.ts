import { hash } from 'node:crypto';
import { jsonText } from './json.ts';
import { isSignature, sheetMembers } from './members.ts';
import type { Sheet } from './value.ts';

/** What tells whether a signed message was changed: a hash of all but its signature; empty for an unsigned one. */
export function sealOf(sheet: Sheet): string {
  const { envelope, layout } = sheet;
  const kept = new Map([...envelope].filter(([key]) => !isSignature(key)));
  if (kept.size === envelope.size) return '';
  const plain = { ...sheet, envelope: kept, layout: { ...layout, signed: '' } };
  return hash('sha256', jsonText(sheetMembers(plain), ''), 'hex');
}
