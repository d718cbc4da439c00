import { officeLines } from './customs-offices.data.ts';

/** Where the codes come from. */
export const source = '海关总署：关区代码表（2026）';

let offices: ReadonlyMap<string, string> | null = null;

/** Every customs office: code of four characters → Chinese name. Read on first use. */
export function customsOffices(): ReadonlyMap<string, string> {
  offices ??= new Map(
    officeLines
      .trim()
      .split('\n')
      .map((line) => [line.slice(0, 4), line.slice(5)]),
  );
  return offices;
}

/** Whether a code is a customs office. */
export function isCustomsOffice(code: string): boolean {
  return customsOffices().has(code);
}

/** Chinese name of a customs office; empty when the code is none. */
export function officeName(code: string): string {
  return customsOffices().get(code) ?? '';
}
