import { rule } from '../rule.ts';
import { customsSpecification } from '../sources.ts';

export default rule({
  id: 'XB-MODE-002',
  severity: 'warning',
  since: '2018-09-30',
  until: null,
  source: customsSpecification('CEB603 InventoryHead trafMode'),
  decides: null,
  lane: 'review',
  text: {
    zh: {
      title: '运输方式为其他',
      message: '备案的运输方式是 {mode}（其他方式运输）',
      why: '“其他”不说明货物怎样离境，海关会看单证。',
      fix: '能确定的，在备案文件的 transport.mode 中改填 2、3、4、5 或 6。',
    },
    en: {
      title: 'transport mode “other”',
      message: 'the filing’s transport mode is {mode} (other)',
      why: '“Other” does not say how the goods leave, so customs reads the papers.',
      fix: 'If it is known, set transport.mode in the filing to 2, 3, 4, 5 or 6.',
    },
  },
  check({ world }, report) {
    const { mode } = world.filing.transport;
    if (mode === '9') report('orderNo', 0, { mode });
  },
  samples: {
    passes: [{}],
    fails: [{ filing: { 'transport.mode': '9' } }],
  },
});
