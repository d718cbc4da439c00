import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { encoderOf } from '../../../src/intake/text/encode.ts';
import type { EncodingName } from '../../../src/intake/text/names.ts';
import { formats } from '../../../src/report/machine/index.ts';
import { explanations } from '../../../src/run/explanations.ts';
import type { RunOptions } from '../../../src/run/options.ts';
import { runOrders } from '../../../src/run/run-orders.ts';

let folder = '';
let header = '';
/** The lines of each order of the example. */
let orders: readonly (readonly string[])[] = [];
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'xborder-identical-'));
  const [first = '', ...lines] = readFileSync('examples/native/orders.csv', 'utf8').trimEnd().split('\n');
  header = first;
  const byOrder = new Map<string, string[]>();
  for (const line of lines) {
    const key = line.slice(0, line.indexOf(','));
    byOrder.set(key, [...(byOrder.get(key) ?? []), line]);
  }
  orders = [...byOrder.values()];
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Way {
  readonly jobs: number;
  readonly shardSize: number | null;
}

/** What can be asked of a run beside its files. */
interface Asked {
  readonly command: RunOptions['command'];
  readonly catalogue: boolean;
  readonly ledger: boolean;
  readonly resubmit: boolean;
  readonly config: boolean;
  readonly language: RunOptions['language'];
}

/** Everything that a run leaves and says, or its refusal. */
async function everything(files: readonly string[], asked: Asked, way: Way): Promise<unknown> {
  const place = mkdtempSync(join(folder, 'run-'));
  const out = join(place, 'out');
  const ledger = join(place, 'ledger.db');
  if (existsSync(join(folder, 'ledger.db'))) cpSync(join(folder, 'ledger.db'), ledger);
  const printed: string[] = [];
  const format = await formats.get('ndjson')?.();
  try {
    const {
      seconds,
      out: _,
      ...summary
    } = await runOrders({
      command: asked.command,
      taken: new Map(),
      files,
      named: {
        filing: 'examples/filing.yaml',
        catalogue: asked.catalogue ? join(folder, 'catalogue.csv') : undefined,
        waybills: undefined,
        rates: undefined,
        goods: undefined,
      },
      profile: null,
      currency: null,
      reading: { encoding: null, sheet: null },
      out,
      moment: { day: '2026-11-23', time: '20261123100000' },
      language: asked.language,
      verify: 'none',
      messages: null,
      signing: null,
      personal: 'masked',
      ledger: asked.ledger && asked.command === 'declare' ? { file: ledger, resubmit: asked.resubmit } : null,
      config: asked.config ? CONFIG : null,
      formats:
        format === undefined
          ? null
          : {
              asked: [{ format, file: null }],
              setting: {
                catalogue: explanations,
                checked: [],
                language: asked.language,
                looks: looksPlain,
                version: '0',
                project: '',
                root: '',
                failOn: 'error',
                documentation: () => '',
                page: () => ({ script: '', style: '' }),
              },
              print: async (text) => {
                printed.push(text);
              },
            },
      ...way,
      journal: null,
      workIn: null,
      stopped: () => null,
      onProgress: () => undefined,
    });
    return {
      summary,
      printed: printed.join('').replaceAll(out, 'OUT'),
      files: asked.command === 'declare' ? filesIn(out) : [],
    };
  } catch (cause) {
    return { refused: cause instanceof Error ? cause.message.replaceAll(place, '') : cause };
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}

const looksPlain = {
  strong: (text: string) => text,
  faint: (text: string) => text,
  severity: (_: string, text: string) => text,
  lane: (_: string, text: string) => text,
  code: (text: string) => text,
  table: () => '',
};

const CONFIG: NonNullable<RunOptions['config']> = {
  file: 'xborder.config.yaml',
  config: {
    severities: { 'XB-SUM-003': 'warning', 'XB-TRADE-003': 'off' },
    waivers: [
      { rule: 'XB-DUP-001', reason: 'known', owner: 'Li', expires: '2026-12-31', where: { order: 'SO1' } },
      { rule: 'XB-SUM-004', reason: 'known', owner: 'Li', expires: '2026-11-01' },
    ],
  },
  placeOf: () => ({ file: 'xborder.config.yaml', line: 3, column: 4 }),
};

function filesIn(root: string): readonly (readonly [string, string])[] {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((path) => [path.slice(root.length), readFileSync(path).toString('latin1')] as const);
}

/** An order of the example, perhaps under another number, perhaps damaged. */
interface Made {
  readonly order: number;
  readonly number: number | null;
  readonly damage: string;
}

const DAMAGES: Readonly<Record<string, (lines: readonly string[]) => readonly string[]>> = {
  none: (lines) => lines,
  quoted: (lines) =>
    lines
      .map((line) => line.replace(/,(\d\d?)(,[^,]*){15}$/, '$&').replace('无品牌', '"x'))
      .map((line) => line.replace('"x', '无"品牌')),
  lines: (lines) => lines.map((line) => line.replace(/"([^"]*), /, '"$1,\n ')),
  heavy: (lines) => lines.map((line) => line.replace(/,0\.\d+,non-trade/, ',0.001,non-trade')),
  short: (lines) => lines.map((line, at) => (at === 0 ? line.slice(0, line.lastIndexOf(',')) : line)),
  stray: (lines) => lines.map((line, at) => (at === 0 ? line.replace(',', ',a"b,') : line)),
  sku: (lines) =>
    lines.map((line) => line.replace('battery=none', '').replace(/,[A-Z]+-[A-Z0-9-]+,/, ',NOBODY-KNOWS,')),
  blank: (lines) => [...lines, '', ','.repeat(38)],
  spaced: (lines) => lines.map((line) => line.replace(',US,', ', US ,')),
  words: (lines) => lines.map((line) => line.replace('棉', '锂电池')),
};

const made = fc.record({
  order: fc.nat(30),
  number: fc.oneof({ weight: 8, arbitrary: fc.nat(10_000) }, { weight: 1, arbitrary: fc.nat(3) }),
  damage: fc.oneof(
    { weight: 3, arbitrary: fc.constant('none') },
    { weight: 2, arbitrary: fc.constantFrom(...Object.keys(DAMAGES)) },
  ),
});

function fileOf(parts: readonly Made[], end: string): string {
  const lines = parts.flatMap(({ order, number, damage }) => {
    const own = orders[order % orders.length] ?? [];
    const named = own.map((line) =>
      line.replace(/^[^,]*/, `SO${number}`).replace(/YF\d+/, `YF${String(number).padStart(11, '0')}`),
    );
    return DAMAGES[damage]?.(named) ?? named;
  });
  return [header, ...lines].map((line) => line.replaceAll('\n', end) + end).join('');
}

const names: readonly EncodingName[] = ['utf-8', 'gb18030', 'utf-16le'];

describe('a run', () => {
  it('leaves and says the same for any number of jobs and any size of shards', async () => {
    writeFileSync(
      join(folder, 'catalogue.csv'),
      'sku,name_zh,origin_country\nTEE-NVY-M,棉制针织T恤衫,CN\nCAP-BLU,棉制棒球帽,VN\n',
    );
    let refused = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(made, { minLength: 1, maxLength: 25 }), { minLength: 1, maxLength: 2 }),
        fc.constantFrom('\n', '\r\n'),
        fc.constantFrom(...names),
        fc.boolean(),
        fc.record({
          command: fc.constantFrom('declare', 'declare', 'validate'),
          catalogue: fc.boolean(),
          ledger: fc.boolean(),
          resubmit: fc.boolean(),
          config: fc.boolean(),
          language: fc.constantFrom('zh', 'en'),
        }),
        fc.integer({ min: 1, max: 3000 }),
        async (contents, end, encoding, bom, asked, size) => {
          const files = contents.map((parts, at) => {
            const path = join(folder, `orders-${at}.csv`);
            const mark = bom || encoding !== 'utf-8' ? '\ufeff' : '';
            writeFileSync(path, encoderOf(encoding).bytes(mark + fileOf(parts, end)));
            return path;
          });
          rmSync(join(folder, 'ledger.db'), { force: true });
          const [half] = files;
          if (asked.ledger && half !== undefined) {
            const early = join(folder, 'early.csv');
            const parts = (contents[0] ?? []).slice(0, 3);
            writeFileSync(early, fileOf(parts, '\n').replaceAll('0.537', '0.637'));
            await declareInto(join(folder, 'ledger.db'), early);
          }
          const alone = await everything(files, asked, { jobs: 1, shardSize: null });
          if (JSON.stringify(alone).startsWith('{"refused')) refused++;
          for (const shardSize of [size, 4000])
            expect(await everything(files, asked, { jobs: 2, shardSize })).toEqual(alone);
        },
      ),
      { numRuns: 30 },
    );
    expect(refused).toBeLessThan(8);
  }, 300_000);
});

async function declareInto(ledger: string, file: string): Promise<void> {
  const out = mkdtempSync(join(folder, 'early-'));
  await runOrders({
    command: 'declare',
    taken: new Map(),
    files: [file],
    named: {
      filing: 'examples/filing.yaml',
      catalogue: undefined,
      waybills: undefined,
      rates: undefined,
      goods: undefined,
    },
    profile: null,
    currency: null,
    reading: { encoding: null, sheet: null },
    out,
    moment: { day: '2026-11-22', time: '20261122100000' },
    language: 'zh',
    verify: 'none',
    messages: null,
    signing: null,
    personal: 'masked',
    ledger: { file: ledger, resubmit: false },
    config: null,
    formats: null,
    jobs: 1,
    shardSize: null,
    journal: null,
    workIn: null,
    stopped: () => null,
    onProgress: () => undefined,
  });
  rmSync(out, { recursive: true, force: true });
}
