import { createHash } from 'node:crypto';
import type { Finding } from '../../model/finding.ts';
import { visible } from '../../text/escape.ts';

/** A path as CI systems know it: from the folder they work in, with `/`. Standard input keeps its name. */
export function repositoryPath(file: string, root: string): string {
  const path = visible(file).replaceAll('\\', '/');
  const inside = path.startsWith(root) ? path.slice(root.length) : path;
  return inside.replace(/^(?:\.\/)+/, '');
}

/**
 * Tells findings apart from run to run, whatever line they have moved to: by code, file, order, field, value
 * and SKU. The same finding met again has the next `ordinal`.
 */
export function fingerprint(
  { code, at, order, value, facts }: Finding,
  path: string,
  ordinal: number,
): string {
  const parts = [code, path, order, at.field, value, String(facts['sku'] ?? ''), String(ordinal)];
  return createHash('sha256').update(parts.join('\0')).digest('hex').slice(0, 32);
}

/** Numbers findings that are the same, as many of them as are listed. */
export class Ordinals {
  private readonly met = new Map<string, number>();

  /** The fingerprint of a finding, different for each that is otherwise the same. */
  of(finding: Finding, path: string): string {
    const first = fingerprint(finding, path, 0);
    const ordinal = this.met.get(first) ?? 0;
    this.met.set(first, ordinal + 1);
    return ordinal === 0 ? first : fingerprint(finding, path, ordinal);
  }
}
