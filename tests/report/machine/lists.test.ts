import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { finding, findingOn, summary } from '../fixture.ts';
import { anyFinding } from './hostile.ts';
import { setting, written } from './write.ts';

describe('GitHub annotations', () => {
  it('escape what would end a command, stop at ten of a kind and say so', async () => {
    const odd = findingOn(2, { value: '100%', at: { ...finding.at, file: 'a,b:c.csv' } });
    const whole = findingOn(0, { code: 'T-2', severity: 'warning', value: 'x' });
    const text = await written('github', [odd, whole, ...Array(12).fill(finding)]);
    const lines = text.trimEnd().split('\n');
    expect(lines.slice(0, 2)).toEqual([
      '::error file=a%2Cb%3Ac.csv,line=3,col=7,title=T-1 too light::gross_weight is 100%25, net 0.6 → Check 0.6.',
      '::warning file=orders.csv,title=T-2 conditions unknown::“x” has none → Fill it in.',
    ]);
    expect(lines.length).toBe(12);
    expect(lines.at(-1)).toBe('xborder: 13 errors (the first 10 annotated); 1 warning; 0 notices');
  });

  it('are one line each whatever cells hold', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyFinding, { maxLength: 5 }), async (findings) => {
        const lines = (await written('github', findings)).split('\n');
        expect(lines.length).toBe(findings.length + 2);
        for (const line of lines.slice(0, -2))
          expect(line).toMatch(/^::error file=[^:,]*(,[a-z]+=[^:,]*)*::/u);
      }),
    );
  });
});

describe('GitLab code quality', () => {
  it('knows a finding again on another line, and tells equal ones apart', async () => {
    const entries = JSON.parse(await written('gitlab', [finding, finding]));
    const moved = JSON.parse(await written('gitlab', [findingOn(9, {})]));
    expect(moved[0].fingerprint).toBe(entries[0].fingerprint);
    expect(entries[1].fingerprint).not.toBe(entries[0].fingerprint);
    expect(moved[0].location).toEqual({ path: 'orders.csv', lines: { begin: 10 } });
  });

  it('says the cap in its last entry', async () => {
    const entries = JSON.parse(await written('gitlab', Array(10_002).fill(finding)));
    expect(entries.length).toBe(10_001);
    expect(entries.at(-1)).toEqual({
      description: '10,002 findings in all; 2 of them are not listed here',
      check_name: 'xborder',
      fingerprint: 'xborder-cap',
      severity: 'info',
      location: { path: 'orders.csv', lines: { begin: 1 } },
    });
    expect(await written('gitlab', [])).toBe('[]\n');
  });
});

describe('every list', () => {
  it('is JSON whatever cells hold', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyFinding, { maxLength: 5 }), async (findings) => {
        expect(JSON.parse(await written('gitlab', findings)).length).toBe(findings.length);
        const lines = (await written('ndjson', findings)).trimEnd().split('\n');
        expect(lines.map((line) => JSON.parse(line).type)).toEqual([
          ...findings.map(() => 'finding'),
          'summary',
        ]);
      }),
    );
  });
});

describe('markdown', () => {
  it('says how many kinds the table leaves out', async () => {
    const { formats } = await import('../../../src/report/machine/index.ts');
    const load = formats.get('markdown');
    const kinds = Array.from({ length: 23 }, (_, index) => ({
      code: `T-${index}`,
      severity: 'error' as const,
      count: 1,
      example: { ...finding, value: '`|<img src=x> @you #1 https://evil www.evil' },
    }));
    const text = (await load?.())?.start(setting).end({ ...summary, findings: kinds }) ?? '';
    expect(text).toContain('error 11, warning 2,000, of 23 kinds. 3 more kinds are not in the table.');
    expect(text).toContain('\\`\\|&lt;img src=x&gt; &#64;you &#35;1 https&#58;//evil www&#46;evil');
    expect(text.split('\n').filter((line) => line.startsWith('| error')).length).toBe(20);
  });
});
