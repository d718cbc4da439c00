import { rule } from '../rule.ts';
import { reliefAnnouncement } from '../sources.ts';

export default rule({
  id: 'XB-MODE-018',
  severity: 'notice',
  since: '2020-07-01',
  until: '2024-12-14',
  source: reliefAnnouncement('取消跨境电商出口海外仓企业备案'),
  decides: null,
  lane: null,
  text: {
    zh: {
      title: '海外仓须先备案',
      message: '在 {on} 以 9810 出口，海外仓业务须先向海关备案',
      why: '2024-12-15 以前，开展出口海外仓业务的企业须办理海外仓业务模式备案；此后取消。',
      fix: '确认已办理海外仓备案。',
    },
    en: {
      title: 'overseas warehouse must be filed',
      message: 'exports under 9810 on {on} need the overseas warehouse filed with customs first',
      why: 'Until 2024-12-14 enterprises had to file their overseas warehouse; since then no filing is needed.',
      fix: 'Make sure the overseas warehouse was filed.',
    },
  },
  check({ world }, report) {
    if (world.filing.tradeMode === '9810') report('orderNo', 0, { on: world.on });
  },
  samples: {
    passes: [
      {
        on: '2024-12-15',
        rows: [{ note: 'ONT8, Moreno Valley' }],
        filing: { tradeMode: '9810', 'guarantee.from': '2024-12-01' },
      },
    ],
    fails: [
      {
        on: '2024-10-14',
        rows: [{ note: 'ONT8, Moreno Valley' }],
        filing: { tradeMode: '9810', 'guarantee.from': '2024-01-01', 'guarantee.until': '2024-12-31' },
      },
    ],
  },
});
