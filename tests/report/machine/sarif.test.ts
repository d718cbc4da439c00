import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import formatsPlugin from 'ajv-formats';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { xborder } from '../../support/cli.ts';
import { finding, findingOn } from '../fixture.ts';
import { anyFinding } from './hostile.ts';
import { written } from './write.ts';

// The schema is of draft 4, which differs from what ajv reads in these two keys of its root alone.
const {
  $schema: _,
  id: __,
  ...schema
} = JSON.parse(readFileSync('tests/fixtures/sarif/sarif-2.1.0.schema.json', 'utf8'));
const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
formatsPlugin.default(ajv);
const valid = ajv.compile(schema);

/** What the schema of SARIF 2.1.0 says against a text. */
function objections(text: string): unknown {
  valid(JSON.parse(text));
  return valid.errors ?? [];
}

describe('SARIF', () => {
  it('is what its schema asks for, with places, rules and totals', async () => {
    const text = await written('sarif', [
      finding,
      finding,
      findingOn(0, { code: 'T-2', severity: 'warning' }),
    ]);
    expect(objections(text)).toEqual([]);
    const [run] = JSON.parse(text).runs;
    expect(run.results.map((each: { locations: unknown }) => each.locations)).toEqual([
      place(3, 7),
      place(3, 7),
      place(1, null),
    ]);
    expect(run.tool.driver.rules[0]).toEqual({
      id: 'T-1',
      shortDescription: { text: 'too light' },
      fullDescription: { text: '… is …, net …\nCustoms refuses it.' },
      help: {
        text: 'Why: Customs refuses it.\nWhat to do: Check ….\nLaw: Announcement 12/2020, item 3, https://example.org/12',
        markdown:
          '**Why**\n\nCustoms refuses it.\n\n**What to do**\n\nCheck ….\n\n**Law**\n\nAnnouncement 12/2020, item 3, https://example.org/12',
      },
      helpUri: 'https://example.org/p/T-1',
      defaultConfiguration: { level: 'error' },
    });
    expect(run.results.map((each: { ruleIndex: number }) => each.ruleIndex)).toEqual([0, 0, 1]);
    const prints = run.results.map((each: { partialFingerprints: object }) =>
      JSON.stringify(each.partialFingerprints),
    );
    expect(new Set(prints).size).toBe(3);
    expect(run.properties).toEqual({ findings: { error: 2, warning: 1, notice: 0 }, listed: 3 });
  });

  it('of the real example is valid, with a page and a place for everything', () => {
    const shop = (name: string) => `examples/shopify/${name}.csv`;
    const { stdout } = xborder(
      ...[
        'validate',
        shop('orders_export'),
        '--catalogue',
        shop('catalogue'),
        '--waybills',
        shop('waybills'),
      ],
      ...['--filing', 'examples/filing.yaml', '--on', '2026-11-23', '--format', 'sarif', '--quiet'],
    );
    expect(objections(stdout)).toEqual([]);
    const [run] = JSON.parse(stdout).runs;
    expect(run.results.length).toBe(run.properties.listed);
    for (const { helpUri, id } of run.tool.driver.rules) expect(helpUri).toContain(`/docs/rules/${id}.md`);
  });

  it('is valid without findings, in Chinese, with unknown codes', async () => {
    expect(objections(await written('sarif', []))).toEqual([]);
    const unknown = await written('sarif', [findingOn(2, { code: 'T-9' })], { language: 'zh' });
    expect(objections(unknown)).toEqual([]);
  });

  it('says the cap; the totals stay exact', async () => {
    const text = await written('sarif', Array(25_003).fill(finding));
    expect(objections(text)).toEqual([]);
    const [run] = JSON.parse(text).runs;
    expect(run.results.length).toBe(25_000);
    expect(run.properties).toEqual({ findings: { error: 25_003, warning: 0, notice: 0 }, listed: 25_000 });
    expect(run.invocations[0].toolExecutionNotifications[0].message.text).toBe(
      '25,003 findings in all; the first 25,000 are listed',
    );
  });

  it('tells paths from the root of the repository, as addresses', async () => {
    const at = (file: string) => findingOn(2, { at: { ...finding.at, file } });
    const text = await written('sarif', [at('/work/订单 1.csv'), at('./a#b.csv'), at('/else/a.csv')]);
    const [run] = JSON.parse(text).runs;
    const places = run.results.map(
      (each: { locations: { physicalLocation: { artifactLocation: object } }[] }) =>
        each.locations[0]?.physicalLocation.artifactLocation,
    );
    expect(places).toEqual([
      { uri: '%E8%AE%A2%E5%8D%95%201.csv', uriBaseId: '%SRCROOT%' },
      { uri: 'a%23b.csv', uriBaseId: '%SRCROOT%' },
      { uri: 'file:///else/a.csv' },
    ]);
  });

  it('takes nothing in a cell for a link', async () => {
    const text = await written('sarif', [findingOn(2, { value: '[x](http://evil)' })]);
    expect(JSON.parse(text).runs[0].results[0].message.text).toContain('\\[x\\](http://evil)');
  });

  it('is valid whatever cells hold', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyFinding, { maxLength: 5 }), async (findings) => {
        expect(objections(await written('sarif', findings))).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});

function place(startLine: number, startColumn: number | null): object[] {
  const region = startColumn === null ? { startLine } : { startLine, startColumn };
  const artifactLocation = { uri: 'orders.csv', uriBaseId: '%SRCROOT%' };
  const order = 'A1';
  return [
    {
      physicalLocation: { artifactLocation, region },
      logicalLocations: [{ name: 'gross_weight', fullyQualifiedName: `${order}/gross_weight` }],
    },
  ];
}
