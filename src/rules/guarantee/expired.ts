import { rule } from '../rule.ts';
import { greenChannel } from '../sources.ts';

export default rule({
  id: 'XB-GUAR-003',
  severity: 'warning',
  since: '2018-09-30',
  until: null,
  source: greenChannel('企业保证：有效，且排除禁限寄和航空危险品'),
  decides: null,
  lane: 'review',
  text: {
    zh: {
      title: '企业保证书已过期',
      message: '企业保证书 {number} 有效到 {until}，出口日期是 {on}',
      why: '绿色通道要求企业以保证书承诺不夹带禁止出口和危及航空安全的货物；保证书无效就不能免查验、免审单。',
      fix: '续办保证书，并更新备案文件的 guarantee。',
    },
    en: {
      title: 'guarantee has expired',
      message: 'the guarantee {number} held until {until}; the day of export is {on}',
      why: 'The green channel rests on the enterprise’s guarantee that prohibited goods and goods unsafe to fly are kept out; without a valid one nothing is exempt.',
      fix: 'Renew the guarantee and update guarantee in the filing.',
    },
  },
  check({ world }, report) {
    const { guarantee } = world.filing;
    if (guarantee !== undefined && guarantee.from <= guarantee.until && guarantee.until < world.on)
      report('orderNo', 0, { number: guarantee.number, until: guarantee.until, on: world.on });
  },
  samples: {
    passes: [{ filing: { 'guarantee.until': '2027-11-22' } }],
    fails: [{ filing: { 'guarantee.until': '2026-11-22' } }],
  },
});
