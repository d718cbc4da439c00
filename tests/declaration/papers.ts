import {
  type CebNumber,
  cebHead,
  cebTables,
  clearance,
  clearanceHead,
  type Declared,
  guidFor,
  type Message,
  MessageBatch,
} from '../../src/declaration/index.ts';

const ruleBook = { version: '2026.11.1', on: '2026-11-23' };

/** All messages of one kind for these parcels, as files. */
export function messagesOf(kind: CebNumber | 'clearance', parcels: readonly Declared[]): readonly Message[] {
  const batch =
    kind === 'clearance'
      ? new MessageBatch(clearance, (first: Declared) => clearanceHead(first, ruleBook))
      : new MessageBatch(cebTables[kind], (first: Declared) =>
          cebHead(kind, guidFor(kind, first.digest), first.run.filing),
        );
  const full = parcels.map((parcel) => batch.add(parcel));
  return [...full, batch.end()].filter((message) => message !== null);
}

/** The one message these parcels make, as text. */
export function xmlOf(kind: CebNumber | 'clearance', parcels: readonly Declared[]): string {
  const [message] = messagesOf(kind, parcels);
  if (message === undefined) throw new Error('no parcels');
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(message.bytes);
}
