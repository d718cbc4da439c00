import { hash } from 'node:crypto';
import { copNoFor, guidFor } from '../../declaration/index.ts';

/** Guid and number of a follow-up: the same for the same message, time and subject. */
export function identityOf(
  message: string,
  time: string,
  subject: string,
): { readonly guid: string; readonly copNo: string } {
  const digest = hash('sha256', `${message}\0${time}\0${subject}`, 'hex').toUpperCase();
  return { guid: guidFor(message, digest), copNo: copNoFor(digest, time) };
}
