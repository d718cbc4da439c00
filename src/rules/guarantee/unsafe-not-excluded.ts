import { rule } from '../rule.ts';
import { greenChannel } from '../sources.ts';

export default rule({
  id: 'XB-GUAR-005',
  severity: 'warning',
  since: '2018-09-30',
  until: null,
  source: greenChannel('企业保证：有效，且排除禁限寄和航空危险品'),
  decides: null,
  lane: 'review',
  text: {
    zh: {
      title: '保证书没有排除航空危险品',
      message: '企业保证书 {number} 没有承诺排除危及航空安全的货物',
      why: '绿色通道要求企业以保证书承诺不夹带禁止出口和危及航空安全的货物；保证书无效就不能免查验、免审单。',
      fix: '重新签署含此项承诺的保证书，并把 guarantee.excludesAviationUnsafe 改为 true。',
    },
    en: {
      title: 'guarantee does not exclude goods unsafe to fly',
      message: 'the guarantee {number} does not undertake to keep goods unsafe to fly out',
      why: 'The green channel rests on the enterprise’s guarantee that prohibited goods and goods unsafe to fly are kept out; without a valid one nothing is exempt.',
      fix: 'Sign a guarantee with that undertaking and set guarantee.excludesAviationUnsafe to true.',
    },
  },
  check({ world }, report) {
    const { guarantee } = world.filing;
    if (guarantee !== undefined && !guarantee.excludesAviationUnsafe)
      report('orderNo', 0, { number: guarantee.number });
  },
  samples: {
    passes: [{}],
    fails: [{ filing: { 'guarantee.excludesAviationUnsafe': false } }],
  },
});
