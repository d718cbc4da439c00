import { rule } from '../rule.ts';
import { businessAnnouncement } from '../sources.ts';
import { isFourDigitCode } from './simplified-code.ts';

export default rule({
  id: 'XB-MODE-008',
  severity: 'error',
  since: '2020-07-01',
  until: null,
  source: businessAnnouncement('综试区简化申报：按 6 位商品编码'),
  decides: null,
  lane: null,
  text: {
    zh: {
      title: 'B2B 简化编码须到六位',
      message: '{sku} 的税号 {hs} 只归到四位品目；{mode} 至少要归到六位',
      why: '9710、9810 在综试区可按六位编码简化申报；四位编码只用于 9610。',
      fix: '在商品目录中填写完整的十位税号，或前六位加四个零。',
    },
    en: {
      title: 'B2B needs at least six digits',
      message: 'the tariff code {hs} of {sku} is classified to four digits only; {mode} needs six at least',
      why: 'In a pilot zone 9710 and 9810 may be declared on six digits; four digits are for 9610 only.',
      fix: 'Give the full ten-digit code in the catalogue, or its first six digits followed by 0000.',
    },
  },
  check({ parcel, world }, report) {
    const { tradeMode: mode } = world.filing;
    if (mode !== '9710' && mode !== '9810') return;
    for (const line of parcel.lines) {
      if (isFourDigitCode(line.hsCode))
        report('hsCode', line.number, { sku: line.sku, hs: line.hsCode, mode });
    }
  },
  samples: {
    passes: [
      {
        rows: [{ hs_code: '6109100000', consignee_name: 'Portland Apparel LLC' }],
        filing: { tradeMode: '9710' },
      },
    ],
    fails: [
      {
        rows: [{ hs_code: '6109000000', consignee_name: 'Portland Apparel LLC' }],
        filing: { tradeMode: '9710' },
      },
    ],
  },
});
