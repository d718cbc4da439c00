import { rule } from '../rule.ts';
import { businessAnnouncement } from '../sources.ts';

export default rule({
  id: 'XB-MODE-011',
  severity: 'warning',
  since: '2020-07-01',
  until: null,
  source: businessAnnouncement('适用范围：跨境电商出口海外仓'),
  decides: { regime: 'non-trade', verdict: 'unproven' },
  lane: 'review',
  text: {
    zh: {
      title: '9810 没有海外仓',
      message: '9810 订单的备注没有写海外仓名称或地址',
      why: '9810 是把货物运往海外仓；订仓单备注中应看得出是哪个仓库。',
      fix: '在订单的 note 栏填海外仓名称和地址。',
    },
    en: {
      title: '9810 names no overseas warehouse',
      message: 'the note of a 9810 order names no overseas warehouse',
      why: '9810 sends goods to an overseas warehouse; the order’s note should tell which one.',
      fix: 'Put name and address of the overseas warehouse into note.',
    },
  },
  check({ parcel, world }, report) {
    if (world.filing.tradeMode === '9810' && parcel.note === '') report('note', 0);
  },
  samples: {
    passes: [
      { rows: [{ note: 'ONT8, 24300 Nandina Ave, Moreno Valley, CA 92551' }], filing: { tradeMode: '9810' } },
    ],
    fails: [{ filing: { tradeMode: '9810' } }],
  },
});
