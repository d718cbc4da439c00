import { escapeText } from '../message/escape.ts';

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

const PARCEL_END = '</Parcel>\n';
const COP_NO = /<CopNo>([^<]+)<\/CopNo>/;
/** The status as a run writes it, at the end of a Release. */
const STATUS = '<Status>declared</Status>\n';

/**
 * A clearance document as a run wrote it, with the Release of its parcels as `releaseOf` has it, by copNo; `null` leaves one as
 * it is. Nothing else is touched. `null`: the text is not as a run writes it.
 */
export function reissueClearance(text: string, releaseOf: (copNo: string) => Release | null): string | null {
  const parcels = text.split(PARCEL_END);
  const tail = parcels.pop();
  if (tail !== '</Clearance>\n') return null;
  const written: string[] = [];
  for (const parcel of parcels) {
    const copNo = COP_NO.exec(parcel)?.[1];
    const at = parcel.lastIndexOf(STATUS);
    if (copNo === undefined || at < 0) return null;
    const release = releaseOf(copNo);
    const end = at + STATUS.length;
    written.push(
      release === null ? parcel : `${parcel.slice(0, at)}${elements(release)}${parcel.slice(end)}`,
      PARCEL_END,
    );
  }
  return written.join('') + tail;
}

function elements({ status, since, preNo, invtNo }: Release): string {
  const told = [
    ['Status', status],
    ['Since', since],
    ['PreNo', preNo],
    ['InvtNo', invtNo],
  ] as const;
  return told
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `<${name}>${escapeText(value)}</${name}>\n`)
    .join('');
}
