import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { readFiling } from '../../src/filing/index.ts';
import { KnownError } from '../../src/model/errors.ts';
import { creditGrades, filingModel } from '../../src/model/filing.ts';
import { sampleFiling } from '../../src/rules/sample.ts';
import { complaint, fileOf } from './files.ts';

const GOOD = `platform: { code: 无, name: Example Marketplace }
ecommerce: { code: 91440300MA5FEXMP1T, name: 深圳示例电子商务有限公司 }
owner: { code: NO, name: 深圳示例电子商务有限公司 }
logistics: { code: 4403980A0B, name: 深圳示例国际货运有限公司 }
agent: { code: 4403180C0D, name: 深圳示例报关有限公司 }
customsOffice: 5345
exitPort: 0101
location:
tradeMode: 9610
pilotZone: yes
transport:
  mode: 5
transfer: { code: 4403180C0D, name: 深圳示例报关有限公司, dxpId: DXPENT0000012345 }
creditGrade: regular
guarantee:
  number: 20260001
  from: 2026-01-01
  until: 2026-12-31
  excludesProhibited: true
  excludesAviationUnsafe: 'no'
rates:
  USD: 7.10
  JPY: "0.047"
`;

const enterprise = (code: string, name: string) => ({ code, name });

/** The complaint about the good filing with one piece of text replaced. */
function complaintAfter(from: string, to: string): string {
  expect(GOOD).toContain(from);
  const file = fileOf('filing.yaml', GOOD.replace(from, to));
  return complaint(() => readFiling(file));
}

describe('readFiling', () => {
  it('reads every value as the file spells it, yes and no only where the model asks', () => {
    expect(readFiling(fileOf('filing.yaml', GOOD))).toEqual({
      platform: enterprise('无', 'Example Marketplace'),
      ecommerce: enterprise('91440300MA5FEXMP1T', '深圳示例电子商务有限公司'),
      owner: enterprise('NO', '深圳示例电子商务有限公司'),
      logistics: enterprise('4403980A0B', '深圳示例国际货运有限公司'),
      agent: enterprise('4403180C0D', '深圳示例报关有限公司'),
      customsOffice: '5345',
      exitPort: '0101',
      tradeMode: '9610',
      pilotZone: true,
      transport: { mode: '5' },
      wrapType: '2',
      transfer: { ...enterprise('4403180C0D', '深圳示例报关有限公司'), dxpId: 'DXPENT0000012345' },
      creditGrade: 'regular',
      guarantee: {
        number: '20260001',
        from: '2026-01-01',
        until: '2026-12-31',
        excludesProhibited: true,
        excludesAviationUnsafe: false,
      },
      claims: ['non-trade', 'non-rebate', 'non-levy'],
      rates: { USD: '7.10', JPY: '0.047' },
    });
  });

  it('reads what it would write, and a file with BOM', () => {
    const text = stringify(sampleFiling);
    expect(readFiling(fileOf('filing.yaml', text))).toEqual(filingModel.parse(sampleFiling));
    expect(readFiling(fileOf('filing.yaml', `\ufeff${text}`))).toEqual(filingModel.parse(sampleFiling));
  });

  it.each([
    [
      'tradeMode: 9610',
      'tradeMode: 0110',
      '9:12 trade mode 0110 (一般贸易) is not declared by inventory; tradeMode must be one of: 1210, 9610, 9710, 9810',
    ],
    [
      'tradeMode: 9610',
      'tradeMode: 9610.0',
      '9:12 tradeMode must be one of: 1210, 9610, 9710, 9810, not “9610.0”',
    ],
    [
      'exitPort: 0101',
      'exitPort: 101',
      '7:11 exitPort must be a customs office of four digits, such as 5303, not “101”',
    ],
    [
      'exitPort: 0101',
      'exitPort: 0x65',
      '7:11 exitPort must be a customs office of four digits, such as 5303, not “0x65”',
    ],
    [
      'exitPort: 0101',
      'exitPort: 5e3',
      '7:11 exitPort must be a customs office of four digits, such as 5303, not “5e3”',
    ],
    [
      'exitPort: 0101',
      'exitPort: [0101]',
      '7:1 exitPort must be a customs office of four digits, such as 5303',
    ],
    ['exitPort: 0101\n', '', '1:1 exitPort is missing, or not filled in yet'],
    ['exitPort: 0101', 'exitPort:', '7:1 exitPort is missing, or not filled in yet'],
    ['exitPort: 0101', "exitPort: ''", '7:11 exitPort must be a customs office of four digits, such as 5303'],
    ['name: Example Marketplace', "name: ' '", '1:28 platform.name is not filled in yet'],
    ['name: Example Marketplace', 'name: true', ''],
    ['name: Example Marketplace', 'name: {}', '1:22 platform.name must be one value, not a group of them'],
    [
      'code: 4403980A0B',
      'code: 4403980A0B4403980A0B',
      '4:20 logistics.code has 20 characters, at most 18 fit',
    ],
    ['pilotZone: yes', 'pilotZone: maybe', '10:12 pilotZone must be true or false, not “maybe”'],
    [
      'creditGrade: regular',
      'creditGrade: AA',
      `14:14 creditGrade must be one of: ${creditGrades.join(', ')}, not “AA”`,
    ],
    [
      'from: 2026-01-01',
      'from: 2026-02-30',
      '17:9 guarantee.from must be a date, such as 2026-01-01, not “2026-02-30”',
    ],
    [
      '  mode: 5\n',
      '  mode: air\n',
      '12:9 transport.mode must be a transport mode of one character, such as 5 (air), not “air”',
    ],
    [
      'transport:\n  mode: 5\n',
      'transport: 5\n',
      '11:12 transport holds “key: value” lines, indented under it',
    ],
    [
      'creditGrade: regular',
      'creditGrade: regular\nclaims: non-trade',
      '15:9 claims must be a list, such as [a, b]',
    ],
    [
      'creditGrade: regular',
      'creditGrade: regular\nclaims: [non-trad]',
      '15:10 claims.0 must be one of: non-trade, non-rebate, non-levy, not “non-trad”',
    ],
    [
      'JPY: "0.047"',
      'JPY: 0',
      '23:8 rates.JPY: 0 is no rate; write USD: 7.1043, the CNY for one unit, above 0',
    ],
    [
      'JPY: "0.047"',
      'JPY: 1e-2',
      '23:8 rates.JPY: 1e-2 is no rate; write USD: 7.1043, the CNY for one unit, above 0',
    ],
    [
      'JPY: "0.047"',
      'XYZ: 1',
      '23:8 rates.XYZ: 1 is no rate; write USD: 7.1043, the CNY for one unit, above 0',
    ],
    [
      'JPY: "0.047"',
      'jpy: 0.047',
      '23:8 rates.jpy: 0.047 is no rate; write USD: 7.1043, the CNY for one unit, above 0',
    ],
  ])('says of %j as %j what is wrong and where', (from, to, words) => {
    expect(complaintAfter(from, to)).toBe(words);
  });

  it.each([
    ['customsOffice: 5345', 'custmsOffice: 5345', '6:15 there is no key custmsOffice; is it customsOffice?'],
    [
      'customsOffice: 5345',
      'customs_office: 5345',
      '6:17 there is no key customs_office; is it customsOffice?',
    ],
    [
      'customsOffice: 5345',
      'customsOffice: 5345\ndxpId: 1',
      '7:8 there is no key dxpId; is it transfer.dxpId?',
    ],
    ['customsOffice: 5345', 'customsOffice: 5345\ncolour: red', '7:9 there is no key colour'],
    [
      '  mode: 5\n',
      '  mode: 5\n  vehicel: CA981\n',
      '13:12 there is no key transport.vehicel; is it transport.vehicle?',
    ],
  ])('names the key that %j in %j stands for', (from, to, words) => {
    expect(complaintAfter(from, to)).toBe(words);
  });

  it.each([
    [
      'the same key twice',
      'creditGrade: regular',
      'creditGrade: regular\ncreditGrade: advanced',
      '15:1 the same key stands twice',
    ],
    [
      'the same key twice, once as a number',
      'USD: 7.10',
      '1: 7.10\n  "1": 7.10',
      '23:3 the same key stands twice',
    ],
    ['an alias', 'name: Example Marketplace', 'name: *x', '1:28 YAML aliases (*) are not taken'],
    ['a tag', 'name: Example Marketplace', 'name: !x y', '1:28 YAML tags (!) are not taken'],
    [
      'a broken line',
      'creditGrade: regular',
      'creditGrade: "regular',
      '14:22 this is not YAML; check the indentation, the space after colons, the quotes',
    ],
    ['a tab', '  mode: 5', '\tmode: 5', '12:1 indented with a tab; use spaces'],
    [
      'a second document',
      'creditGrade: regular',
      '---\ncreditGrade: regular',
      '14:1 one document only; remove what follows ---',
    ],
    ['a prototype', 'creditGrade: regular', '__proto__: { polluted: 1 }', '14:1 there is no key __proto__'],
    ['a prototype below', '  USD: 7.10', '  __proto__: 7.10', '22:3 there is no key __proto__'],
    ['a key that is no word', 'creditGrade: regular', '? [a]\n: regular', '14:3 a key must be a word'],
  ])('refuses %s', (_, from, to, words) => {
    expect(complaintAfter(from, to)).toBe(words);
  });

  it.each([
    ['nothing', '', '1:1 platform is missing, or not filled in yet'],
    ['only a comment', '# later\n', '1:1 platform is missing, or not filled in yet'],
    ['a list', '- a\n', '1:1 the file holds no “key: value”'],
    ['a word', 'hello\n', '1:1 the file holds no “key: value”'],
    ['deep nesting', `${'- '.repeat(50_000)}x`, '0:0 nested too deep'],
    ['deep nesting in brackets', '['.repeat(50_000), '0:0 nested too deep'],
    ['deep nesting by indentation', `${' '.repeat(300)}a: 1`, '0:0 nested too deep'],
    ['nesting below the parser’s limit', `a: ${'['.repeat(30)}${']'.repeat(30)}`, '1:24 nested too deep'],
    ['over a megabyte', `#${' '.repeat(1_000_001)}`, '0:0 a configuration file of over 1 MB'],
    ['another encoding', Uint8Array.of(0xd6, 0xd0), '0:0 the file is not in UTF-8; save it as UTF-8'],
  ])('refuses a file of %s', (_, content, words) => {
    const file = fileOf('filing.yaml', content);
    expect(complaint(() => readFiling(file))).toBe(words);
  });

  it('does not let a directive bring back answers and octal numbers', () => {
    const filing = readFiling(fileOf('filing.yaml', `%YAML 1.1\n---\n${GOOD}`));
    expect([filing.owner.code, filing.exitPort]).toEqual(['NO', '0101']);
  });

  it('stops an alias bomb without unfolding it', () => {
    const rows = Array.from(
      { length: 20 },
      (_, i) =>
        `a${i}: &a${i} [${Array(10)
          .fill(i === 0 ? 'x' : `*a${i - 1}`)
          .join(', ')}]`,
    );
    const file = fileOf('filing.yaml', rows.join('\n'));
    expect(complaint(() => readFiling(file))).toBe('2:10 YAML aliases (*) are not taken');
  });

  it('says that a file is missing or a folder', () => {
    expect(complaint(() => readFiling('/nowhere/filing.yaml'))).toBe('0:0 no such file');
    expect(complaint(() => readFiling('/'))).toBe('0:0 this is a folder, not a file');
  });

  it('speaks both languages and says the file', () => {
    const file = fileOf('filing.yaml', GOOD.replace('tradeMode: 9610', 'tradeMode: 9999'));
    const thrown = (): unknown => {
      try {
        return readFiling(file);
      } catch (cause) {
        return cause;
      }
    };
    expect(thrown()).toMatchObject({
      name: 'ConfigurationError',
      words: { zh: '“tradeMode”只能是：1210, 9610, 9710, 9810，不是“9999”' },
      place: { file, line: 9, column: 12 },
    });
  });

  it('answers any text with a filing or one line of complaint', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        'platform:',
        ' code: ',
        '\n',
        '- ',
        '&a ',
        '*a',
        '{',
        '}',
        '"',
        '? ',
        '!!int ',
        '\t',
        '%',
      ),
      fc.string(),
    );
    const file = fileOf('filing.yaml', '');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join('');
        try {
          readFiling(fileOf('any.yaml', text));
          return false;
        } catch (cause) {
          return cause instanceof KnownError && cause.words.zh !== '' && !cause.words.en.includes('\n');
        }
      }),
      { numRuns: 200 },
    );
    expect(file).not.toBe('');
  });
});
