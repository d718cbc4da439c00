import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { filingKeys } from '../../src/cli/init/filing.ts';
import { initTemplates } from '../../src/cli/init/index.ts';
import { readFiling } from '../../src/filing/index.ts';
import { pathsOf } from '../../src/filing/model-keys.ts';
import { readCatalogue } from '../../src/intake/companions/catalogue.ts';
import { readWaybills } from '../../src/intake/companions/waybills.ts';
import { languages } from '../../src/model/explained.ts';
import { filingModel } from '../../src/model/filing.ts';
import { productModel } from '../../src/model/product.ts';
import { complaint, fileOf } from '../filing/files.ts';

const template = (name: string) => initTemplates('en').get(name) ?? '';

/** What a clerk writes behind each key. */
const ANSWERS: Readonly<Record<string, string>> = {
  code: '4403180C0D',
  name: '深圳示例报关有限公司',
  accountNo: 'T5345W000001',
  customsOffice: '5345',
  exitPort: '0101',
  tradeMode: '9610',
  mode: '5',
  dxpId: 'DXPENT0000012345',
  creditGrade: 'regular',
  number: 'GT-2026-0001',
  from: '2026-01-01',
  until: '2026-12-31',
  excludesProhibited: 'yes',
  excludesAviationUnsafe: 'true',
};

/** Fills in what is empty: what `ANSWERS` holds, and nothing else. */
function filledIn(text: string): string {
  return text.replace(/^( *)(\w+):(?= *(?:#.*)?$)/gm, (line, indent: string, key: string) =>
    ANSWERS[key] === undefined ? line : `${indent}${key}: ${ANSWERS[key]}`,
  );
}

/** The file with every line uncommented that holds a key. */
function allOn(text: string): string {
  return text.replace(/^#( *\w+:.* # )/gm, '$1');
}

const firm = { code: '4403180C0D', name: '深圳示例报关有限公司' };
const plain = {
  platform: firm,
  ecommerce: firm,
  owner: firm,
  logistics: firm,
  agent: firm,
  customsOffice: '5345',
  exitPort: '0101',
  tradeMode: '9610',
  pilotZone: false,
  transport: { mode: '5' },
  wrapType: '2',
  transfer: { ...firm, dxpId: 'DXPENT0000012345' },
  creditGrade: 'regular',
  claims: ['non-trade', 'non-rebate', 'non-levy'],
  rates: {},
};

describe.each(languages)('filing.yaml in %s', (language) => {
  const text = initTemplates(language).get('filing.yaml') ?? '';

  it('cannot be used before it is filled in, and says what is missing where', () => {
    const line = text.split('\n').indexOf('  code:') + 1;
    const file = fileOf('filing.yaml', text);
    expect(complaint(() => readFiling(file))).toBe(
      `${line}:3 platform.code is missing, or not filled in yet`,
    );
  });

  it('is a filing once its empty keys are filled in', () => {
    expect(readFiling(fileOf('filing.yaml', filledIn(text)))).toEqual(plain);
  });

  it('is a whole filing once its groups are uncommented, too', () => {
    expect(readFiling(fileOf('filing.yaml', filledIn(allOn(text))))).toEqual({
      ...plain,
      payment: firm,
      bonded: { ...firm, accountNo: 'T5345W000001' },
      guarantee: {
        number: 'GT-2026-0001',
        from: '2026-01-01',
        until: '2026-12-31',
        excludesProhibited: true,
        excludesAviationUnsafe: true,
      },
      rates: { USD: '7.1043' },
    });
  });

  it('comments every key in both languages', () => {
    for (const { path, comment } of filingKeys) {
      const key = path.split('.').pop() ?? '';
      expect(text).toMatch(new RegExp(`^#? *${key}:`, 'm'));
      expect(comment.zh).toMatch(/\p{Script=Han}/u);
      expect(comment.en).not.toBe('');
      expect(text).toContain(
        language === 'zh' ? `${comment.zh} · ${comment.en}` : `${comment.en} · ${comment.zh}`,
      );
    }
  });
});

describe('the templates', () => {
  it('are three', () => {
    expect([...initTemplates('zh').keys()]).toEqual(['filing.yaml', 'catalogue.csv', 'waybills.csv']);
  });

  it('show every key of the filing in the order of the model', () => {
    const paths = filingKeys.map(({ path }) => path).filter((path) => !path.startsWith('rates.'));
    expect(paths).toEqual(pathsOf(filingModel));
  });

  it('show every column of the catalogue, and rows that are read without fault', async () => {
    const header = Object.keys(productModel.shape).map((key) =>
      key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
    );
    const rows: string[][] = parse(template('catalogue.csv'), { bom: true });
    expect(rows[0]).toEqual([...header, 'aliases', 'components']);
    expect(template('catalogue.csv').startsWith('\ufeffsku,')).toBe(true);
    const catalogue = await readCatalogue(fileOf('catalogue.csv', template('catalogue.csv')));
    const entries = ['EXAMPLE-TEE', 'EXAMPLE-MUG'].map((sku) => catalogue.lookup(sku));
    expect(catalogue.rows).toBe(2);
    expect(entries.map((entry) => [entry?.product.sku, entry?.faults, entry?.product.nameZh])).toEqual([
      ['EXAMPLE-TEE', [], '棉制针织T恤衫'],
      ['EXAMPLE-MUG', [], '瓷制马克杯'],
    ]);
  });

  it('show the columns of the waybills, and a row that is read without fault', async () => {
    const rows: string[][] = parse(template('waybills.csv'), { bom: true });
    expect(rows[0]?.join(',')).toBe(
      'order_no,waybill_no,logistics_code,logistics_name,gross_weight,pieces,wrap_type,freight,currency,parcel_no,sku,quantity',
    );
    const waybills = await readWaybills(fileOf('waybills.csv', template('waybills.csv')));
    expect(waybills.rows).toBe(1);
    expect(
      waybills.lookup('EXAMPLE-1001').map((waybill) => [waybill.fault, waybill.cell('grossWeight')]),
    ).toEqual([[null, '0.65']]);
  });
});
