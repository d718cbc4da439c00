import { ByteGatherer } from '../../model/bytes.ts';
import { messageWriter } from '../message/message.ts';
import { type Content, contentTable } from '../message/record.ts';
import { Builder } from '../read/build.ts';
import type { XmlElement } from '../read/node.ts';
import { XmlReader } from '../read/xml.ts';
import { clearance } from './clearance.ts';

/** Where a parcel stands, as customs' receipts have it. */
export interface Release {
  /** One of the codes of Status. */
  readonly status: string;
  /** Since when, yyyyMMddHHmmss, Beijing time. */
  readonly since: string;
  /** Numbers that customs gave its inventory; empty: none yet. */
  readonly preNo: string;
  readonly invtNo: string;
}

const USUAL_SIZE = 1 << 20;

/**
 * A clearance document that was written by a run, with the Release of its parcels as `releaseOf` has it, by copNo;
 * `null` leaves one as it is. Everything else stays. Throws `UnreadableMessage` for a file that is damaged.
 */
export function reissueClearance(
  bytes: Uint8Array,
  releaseOf: (copNo: string) => Release | null,
): Uint8Array<ArrayBuffer> {
  const writer = messageWriter(contentTable(clearance));
  const into = new ByteGatherer(USUAL_SIZE);
  const builder = new Builder(clearance.namespaces[0]?.[1] ?? '', () => undefined);
  const head: { texts: Map<string, string>; parts: Map<string, Content[]> } = {
    texts: new Map(),
    parts: new Map(),
  };
  let begun = false;
  const xml = new XmlReader({
    outside: () => undefined,
    root: (root) => {
      for (const { local, value } of root.attributes) head.texts.set(local, value);
    },
    child: (node) => {
      if (node.kind !== 'element') return;
      const around = clearance.head.find((member) => member.kind !== 'slot' && member.name === node.local);
      if (around?.kind === 'group') head.parts.set(node.local, [builder.part(node, around)]);
      if (node.local !== clearance.document.name) return;
      if (!begun) writer.open(into, head);
      begun = true;
      writer.document(into, released(node, builder, releaseOf));
    },
  });
  xml.push(bytes);
  xml.end();
  writer.close(into, head);
  return into.take();
}

function released(
  element: XmlElement,
  builder: Builder,
  releaseOf: (copNo: string) => Release | null,
): Content {
  const parcel = builder.part(element, clearance.document);
  const copNo = parcel.parts.get('Declaration')?.[0]?.texts.get('CopNo') ?? '';
  const [part] = parcel.parts.get('Release') ?? [];
  const release = releaseOf(copNo);
  if (release === null || part === undefined) return parcel;
  const texts = new Map(part.texts)
    .set('Status', release.status)
    .set('Since', release.since)
    .set('PreNo', release.preNo)
    .set('InvtNo', release.invtNo);
  return { ...parcel, parts: new Map(parcel.parts).set('Release', [{ ...part, texts }]) };
}
