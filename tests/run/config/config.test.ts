import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { configModel } from '../../../src/model/config.ts';
import { ConfigurationError } from '../../../src/model/errors.ts';
import { configText, findConfig, Policy, readConfig } from '../../../src/run/config/index.ts';
import { finding } from '../../report/fixture.ts';

const root = mkdtempSync(join(tmpdir(), 'xborder-config-'));
afterAll(() => rmSync(root, { recursive: true }));

const CODES = ['XB-SUM-003', 'XB-CODE-001'];

function read(text: string) {
  const file = join(root, 'xborder.config.yaml');
  writeFileSync(file, text);
  return readConfig(file, CODES);
}

describe('xborder.config.yaml', () => {
  it('is the nearest one upward from the orders', () => {
    mkdirSync(join(root, 'a/b'), { recursive: true });
    const upper = join(root, 'xborder.config.yaml');
    const lower = join(root, 'a/xborder.config.yaml');
    writeFileSync(upper, '');
    expect(findConfig(join(root, 'a/b/orders.csv'))).toBe(upper);
    writeFileSync(lower, '');
    expect(findConfig(join(root, 'a/b/orders.csv'))).toBe(lower);
    expect(findConfig(join(root, 'orders.csv'))).toBe(upper);
  });

  it('may be empty', () => {
    expect(read('').config).toEqual({});
    expect(read('# nothing yet\n').config).toEqual({});
  });

  it.each([
    '__proto__: 1',
    'severities: {constructor: off}',
    'waivers: [1]',
    'formats: []',
    '- a',
    'a: &x 1',
    '"',
  ])('refuses %j in words', (text) => {
    expect(() => read(text)).toThrow(ConfigurationError);
  });

  it('is read or refused in words, whatever it holds', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.json()), (text) => {
        try {
          read(text);
        } catch (cause) {
          expect(cause).toBeInstanceOf(ConfigurationError);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('is printed as YAML that says the same', () => {
    const text = `severities: { XB-SUM-003: "off" }
waivers:
  - { rule: XB-CODE-001, where: { sku: 'a: "b" #c' }, reason: 'x: "y" #z', owner: o, expires: 2030-01-01 }
`;
    const source = read(text);
    const printed = configText(source, { failOn: null, formats: ['json'] }, 'c.yaml', 'en');
    expect(configModel.parse(parse(printed))).toEqual({
      failOn: 'error',
      formats: ['json'],
      ...source.config,
    });
  });
});

describe('a policy', () => {
  const about = { ...finding, code: 'XB-SUM-003' };
  const waiver = '{ rule: XB-SUM-003, reason: r, owner: o, expires: 2026-11-23 }';

  it('waives up to and with the last day', () => {
    const source = read(`waivers: [${waiver}]`);
    const last = new Policy(source, '2026-11-23');
    expect(last.judge(about, null)).toBe(null);
    expect(last.expired()).toEqual([]);
    expect(last.configured).toEqual({ file: source.file, waived: 1, off: 0 });
    const later = new Policy(source, '2026-11-24');
    expect(later.judge(about, null)).toEqual(about);
    expect(later.expired().map(({ code, severity }) => [code, severity])).toEqual([['XB-CONF-001', 'error']]);
  });

  it('raises, lowers and switches off', () => {
    const judged = (weight: string) =>
      new Policy(read(`severities: { XB-SUM-003: "${weight}" }`), '2026-11-23').judge(about, null);
    expect(judged('off')).toBe(null);
    expect(judged('notice')).toEqual({ ...about, severity: 'notice' });
    expect(judged('error')).toEqual(about);
  });

  it('changes nothing without a configuration', () => {
    const policy = new Policy(null, '2026-11-23');
    expect(policy.judge(about, null)).toBe(about);
    expect([policy.expired(), policy.configured]).toEqual([[], null]);
  });
});
