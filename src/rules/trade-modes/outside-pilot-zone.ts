import { regimes } from '../../model/regime.ts';
import { rule } from '../rule.ts';
import { customsSpecification } from '../sources.ts';

export default rule({
  id: 'XB-MODE-016',
  severity: 'notice',
  since: '2018-09-30',
  until: null,
  source: customsSpecification('CEB603 InventoryHead statisticsFlag'),
  decides: null,
  lane: null,
  text: {
    zh: {
      title: '不在综试区，按汇总申报',
      message: '三项主张齐全，但不在综试区申报，清单按汇总申报（B）',
      why: '简化申报（A）只在跨境电商综合试验区适用；B 类清单须按月汇总成报关单。',
      fix: '在综试区所在地海关申报的，把备案文件的 pilotZone 设为 true；否则按月做汇总申报。',
    },
    en: {
      title: 'outside a pilot zone: flag B',
      message:
        'all three regimes are claimed, but the declaration is made outside a pilot zone, so the inventory is flagged B',
      why: 'The simplified declaration (A) exists in comprehensive pilot zones only; inventories flagged B are summed up monthly into a formal declaration.',
      fix: 'If the declaration is made in a pilot zone, set pilotZone to true in the filing; otherwise make the monthly summary.',
    },
  },
  check({ parcel, world }, report) {
    const { tradeMode, pilotZone } = world.filing;
    if (tradeMode === '9610' && !pilotZone && parcel.claims.size === regimes.length) report('claims', 0);
  },
  samples: {
    passes: [{}, { filing: { pilotZone: true } }],
    fails: [{ filing: { pilotZone: false } }],
  },
});
