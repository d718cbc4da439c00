import { rule } from '../rule.ts';
import { customsSpecification } from '../sources.ts';
import { unmetForSimplified } from '../statistics-flag.ts';
import { isFourDigitCode } from './simplified-code.ts';

export default rule({
  id: 'XB-MODE-007',
  severity: 'error',
  since: '2018-09-30',
  until: null,
  source: customsSpecification('CEB603 InventoryHead statisticsFlag，InventoryList gcode'),
  decides: null,
  lane: null,
  text: {
    zh: {
      title: '不能用四位简化编码',
      message: '{sku} 的税号 {hs} 只归到四位品目，但本单不能简化申报（未满足：{unmet}）',
      why: '只有简化申报（A）可以按前四位归类、后六位补零；汇总申报（B）须填完整的十位税号。',
      fix: '在商品目录中填写完整的十位税号；或使本单满足简化申报的条件（综试区、三项主张、不涉证、不征税、不退税、不超限额）。',
    },
    en: {
      title: 'four-digit tariff code not allowed here',
      message:
        'the tariff code {hs} of {sku} is classified to four digits only, but this parcel cannot take the simplified declaration (unmet: {unmet})',
      why: 'Only the simplified declaration (A) takes four digits followed by zeros; flag B asks for the full ten-digit code.',
      fix: 'Give the full ten-digit code in the catalogue, or make the parcel meet the conditions: pilot zone, all three claims, no licence, no duty, no refund, within the value limit.',
    },
  },
  check({ parcel, world }, report) {
    const { tradeMode } = world.filing;
    if (tradeMode !== '9610' && tradeMode !== '1210') return;
    let unmet: string | null = null;
    for (const line of parcel.lines) {
      if (!isFourDigitCode(line.hsCode)) continue;
      unmet ??= unmetForSimplified(parcel, world).join(', ');
      if (unmet !== '') report('hsCode', line.number, { sku: line.sku, hs: line.hsCode, unmet });
    }
  },
  samples: {
    passes: [{ rows: [{ hs_code: '6109000000' }] }],
    fails: [
      {
        rows: [{ hs_code: '6109000000', item_record_no: '1' }],
        filing: {
          tradeMode: '1210',
          bonded: { code: '4403180C0D', name: '深圳示例保税仓储有限公司', accountNo: 'H53450000001' },
        },
      },
    ],
  },
});
