import { rule } from '../rule.ts';
import { customsSpecification } from '../sources.ts';

const OUTBOUND = '234569';

export default rule({
  id: 'XB-MODE-001',
  severity: 'error',
  since: '2018-09-30',
  until: null,
  source: customsSpecification('CEB603 InventoryHead trafMode'),
  decides: null,
  lane: null,
  text: {
    zh: {
      title: '运输方式不是出境运输',
      message: '备案的运输方式是 {mode}，不是实际离境的运输方式',
      why: '清单须填实际离境的运输方式：2 水路、3 铁路、4 公路、5 航空、6 邮件、9 其他；其余代码用于区域间流转等情形。',
      fix: '在备案文件的 transport.mode 中改填实际的运输方式。',
    },
    en: {
      title: 'transport mode does not leave the country',
      message: 'the filing’s transport mode is {mode}, which is no way of leaving the country',
      why: 'An inventory names how the goods really leave: 2 sea, 3 rail, 4 road, 5 air, 6 mail, 9 other; other codes are for movements between special areas and the like.',
      fix: 'Set transport.mode in the filing to the real way of transport.',
    },
  },
  check({ world }, report) {
    const { mode } = world.filing.transport;
    if (!OUTBOUND.includes(mode)) report('orderNo', 0, { mode });
  },
  samples: {
    passes: [{ filing: { 'transport.mode': '4' } }, { filing: { 'transport.mode': '6' } }],
    fails: [{ filing: { 'transport.mode': '7' } }, { filing: { 'transport.mode': 'W' } }],
  },
});
