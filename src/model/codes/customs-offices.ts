import { officeLines } from './customs-offices.data.ts';

let offices: ReadonlyMap<string, string> | null = null;

function table(): ReadonlyMap<string, string> {
  offices ??= new Map(officeLines.trim().split('\n').map((line) => [line.slice(0, 4), line.slice(5)]));
  return offices;
}

/** Whether a four-digit code is a customs office. */
export function isCustomsOffice(code: string): boolean {
  return table().has(code);
}

/** Chinese name of a customs office; empty when the code is none. */
export function officeName(code: string): string {
  return table().get(code) ?? '';
}

/** Every code of the table. */
export function customsOffices(): readonly string[] {
  return [...table().keys()];
}
