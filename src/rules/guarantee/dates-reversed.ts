import { rule } from '../rule.ts';
import { greenChannel } from '../sources.ts';

export default rule({
  id: 'XB-GUAR-007',
  severity: 'warning',
  since: '2018-09-30',
  until: null,
  source: greenChannel('企业保证：有效期'),
  decides: null,
  lane: 'review',
  text: {
    zh: {
      title: '保证书起止日期颠倒',
      message: '企业保证书 {number} 的起始日 {from} 晚于截止日 {until}',
      why: '绿色通道要求企业以保证书承诺不夹带禁止出口和危及航空安全的货物；保证书无效就不能免查验、免审单。',
      fix: '改正备案文件中 guarantee.from 和 guarantee.until。',
    },
    en: {
      title: 'guarantee’s dates reversed',
      message: 'the guarantee {number} begins on {from}, after its end on {until}',
      why: 'The green channel rests on the enterprise’s guarantee that prohibited goods and goods unsafe to fly are kept out; without a valid one nothing is exempt.',
      fix: 'Correct guarantee.from and guarantee.until in the filing.',
    },
  },
  check({ world }, report) {
    const { guarantee } = world.filing;
    if (guarantee !== undefined && guarantee.until < guarantee.from)
      report('orderNo', 0, { number: guarantee.number, from: guarantee.from, until: guarantee.until });
  },
  samples: {
    passes: [{ filing: { 'guarantee.from': '2026-11-23', 'guarantee.until': '2027-11-22' } }],
    fails: [{ filing: { 'guarantee.from': '2027-01-01', 'guarantee.until': '2026-01-01' } }],
  },
});
