import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { XmlDocument, XsdValidator } from 'libxml2-wasm';
import { describe, expect, it } from 'vitest';
import { finding, findingOn } from '../fixture.ts';
import { anyFinding } from './hostile.ts';
import { written } from './write.ts';

const schema = XsdValidator.fromDoc(
  XmlDocument.fromString(readFileSync('tests/fixtures/junit/junit.xsd', 'utf8')),
);

/** Throws where the text is not the JUnit that CI systems read. */
function validate(text: string): void {
  const document = XmlDocument.fromString(text);
  try {
    schema.validate(document);
  } finally {
    document.dispose();
  }
}

describe('JUnit', () => {
  it('has a suite for each file and a case for each rule', async () => {
    const elsewhere = findingOn(1, {
      code: 'T-2',
      severity: 'warning',
      at: { ...finding.at, file: 'cat.csv' },
    });
    const text = await written('junit', [finding, finding, elsewhere]);
    validate(text);
    expect(text).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="xborder 2026.11.1" tests="4" failures="1" errors="0">
  <testsuite name="orders.csv" tests="2" failures="1" errors="0" skipped="0">
    <testcase classname="orders.csv" name="T-1 too light" file="orders.csv"><failure type="error" message="too light (2×)">orders.csv:3:7: gross_weight is 0.5, net 0.6 → Check 0.6.
orders.csv:3:7: gross_weight is 0.5, net 0.6 → Check 0.6.</failure></testcase>
    <testcase classname="orders.csv" name="T-2 conditions unknown" file="orders.csv"/>
  </testsuite>
  <testsuite name="cat.csv" tests="2" failures="0" errors="0" skipped="0">
    <testcase classname="cat.csv" name="T-1 too light" file="cat.csv"/>
    <testcase classname="cat.csv" name="T-2 conditions unknown" file="cat.csv"><system-out>cat.csv:3:7: “0.5” has none → Fill it in.</system-out></testcase>
  </testsuite>
</testsuites>
`);
  });

  it('fails what the fail level says, and says what a case leaves out', async () => {
    const warning = findingOn(1, { code: 'T-2', severity: 'warning' });
    const text = await written('junit', Array(23).fill(warning), { failOn: 'warning', language: 'zh' });
    validate(text);
    expect(text).toContain('<testsuites name="xborder 2026.11.1" tests="2" failures="1" errors="0">');
    expect(text).toContain('message="缺监管条件 (23×)"');
    expect(text).toContain('\n共 23 个，此处未列出 3 个</failure>');
  });

  it('is valid whatever cells hold', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyFinding, { maxLength: 5 }), async (findings) => {
        validate(await written('junit', findings));
      }),
      { numRuns: 100 },
    );
  });
});
