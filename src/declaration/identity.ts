import { hash } from 'node:crypto';

/**
 * What every identity of one parcel's papers is cut from: 64 hexadecimal digits that follow from the
 * platform, the order number and the run's time of declaration. The same run again gives the same. A revision, counted
 * from 1, has an identity of its own, even within the second.
 */
export function digestFor(platformCode: string, orderNo: string, appTime: string, revision = 0): string {
  const at = revision === 0 ? appTime : `${appTime}/${revision}`;
  return hash('sha256', `${at}\0${platformCode}\0${orderNo}`, 'hex').toUpperCase();
}

/**
 * Identity of one business document (guid): 36 characters in the shape of a UUID of version 8 (RFC 9562),
 * which leaves its content to us. `number` is the message's, three digits; it stands after the version, so
 * that the order and the inventory of a parcel differ there and a guid tells what it belongs to.
 */
export function guidFor(number: string, digest: string): string {
  return `${digest.slice(0, 8)}-${digest.slice(8, 12)}-8${number}-8${digest.slice(12, 15)}-${digest.slice(15, 27)}`;
}

/** Identity of a message as a whole, from that of its first document. */
export function messageGuidFor(number: string, firstGuid: string): string {
  return guidFor(number, hash('sha256', `message\0${number}\0${firstGuid}`, 'hex').toUpperCase());
}

/**
 * The enterprise's own number of an inventory (copNo): 30 characters, the day of declaration in front. It begins with
 * the digits that the guids begin with, so that one index finds both.
 */
export function copNoFor(digest: string, appTime: string): string {
  return `XB${appTime.slice(0, 8)}${digest.slice(0, 20)}`;
}
