import { type Severity, severities } from '../../model/finding.ts';
import { grouped } from '../../text/numbers.ts';
import { advice } from '../../text/render.ts';
import { jsonCompact } from '../json.ts';
import type { Format } from './format.ts';
import { Ordinals, repositoryPath } from './place.ts';

/** A merge request shows no more than this with any sense; each listed finding costs a fingerprint in memory. */
const MOST = 10_000;

const WEIGHT = { error: 'major', warning: 'minor', notice: 'info' } as const satisfies Record<
  Severity,
  string
>;

/** GitLab's Code Quality report: one array. Where the list is capped, its last entry says how many are missing. */
export const gitlab: Format = {
  id: 'gitlab',
  start({ catalogue, language, root }) {
    const ordinals = new Ordinals();
    let listed = 0;
    const entry = (value: object): string => `${listed++ === 0 ? '\n' : ',\n'}${jsonCompact(value)}`;
    return {
      head: '[',
      finding(finding) {
        if (listed >= MOST) return '';
        const path = repositoryPath(finding.at.file, root);
        return entry({
          description: advice(finding, catalogue, language),
          check_name: finding.code,
          fingerprint: ordinals.of(finding, path),
          severity: WEIGHT[finding.severity],
          location: { path, lines: { begin: Math.max(1, finding.at.line) } },
        });
      },
      end({ totals, inputs }) {
        const all = severities.reduce((sum, severity) => sum + totals.findings[severity], 0);
        if (all === listed) return `${listed === 0 ? '' : '\n'}]\n`;
        const more = grouped(all - listed);
        const cap = entry({
          description:
            language === 'zh'
              ? `共 ${grouped(all)} 个问题，此处未列出 ${more} 个`
              : `${grouped(all)} findings in all; ${more} of them are not listed here`,
          check_name: 'xborder',
          fingerprint: 'xborder-cap',
          severity: 'info',
          location: { path: repositoryPath(inputs[0]?.file ?? '', root), lines: { begin: 1 } },
        });
        return `${cap}\n]\n`;
      },
    };
  },
};
