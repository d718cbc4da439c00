import { rule } from '../rule.ts';
import { greenChannel } from '../sources.ts';

export default rule({
  id: 'XB-GUAR-002',
  severity: 'warning',
  since: '2018-09-30',
  until: null,
  source: greenChannel('企业保证：有效，且排除禁限寄和航空危险品'),
  decides: null,
  lane: 'review',
  text: {
    zh: {
      title: '企业保证书尚未生效',
      message: '企业保证书 {number} 自 {from} 起有效，出口日期是 {on}',
      why: '绿色通道要求企业以保证书承诺不夹带禁止出口和危及航空安全的货物；保证书无效就不能免查验、免审单。',
      fix: '核对保证书的生效日期；尚未生效的，等生效后再走绿色通道。',
    },
    en: {
      title: 'guarantee not valid yet',
      message: 'the guarantee {number} holds from {from}; the day of export is {on}',
      why: 'The green channel rests on the enterprise’s guarantee that prohibited goods and goods unsafe to fly are kept out; without a valid one nothing is exempt.',
      fix: 'Check the guarantee’s first day; until then the parcel is reviewed.',
    },
  },
  check({ world }, report) {
    const { guarantee } = world.filing;
    if (guarantee !== undefined && guarantee.from <= guarantee.until && world.on < guarantee.from)
      report('orderNo', 0, { number: guarantee.number, from: guarantee.from, on: world.on });
  },
  samples: {
    passes: [{ filing: { 'guarantee.from': '2026-11-23' } }],
    fails: [{ filing: { 'guarantee.from': '2026-11-24' } }],
  },
});
