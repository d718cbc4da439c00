import { rule } from '../rule.ts';
import { greenChannel } from '../sources.ts';

export default rule({
  id: 'XB-GUAR-001',
  severity: 'warning',
  since: '2018-09-30',
  until: null,
  source: greenChannel('企业保证：有效，且排除禁限寄和航空危险品'),
  decides: null,
  lane: 'review',
  text: {
    zh: {
      title: '没有企业保证书',
      message: '备案文件中没有企业保证书',
      why: '绿色通道要求企业以保证书承诺不夹带禁止出口和危及航空安全的货物；保证书无效就不能免查验、免审单。',
      fix: '在备案文件中填写 guarantee：编号、起止日期和两项承诺。',
    },
    en: {
      title: 'no enterprise guarantee',
      message: 'the filing holds no enterprise guarantee',
      why: 'The green channel rests on the enterprise’s guarantee that prohibited goods and goods unsafe to fly are kept out; without a valid one nothing is exempt.',
      fix: 'Fill guarantee in the filing: number, first and last day, and the two undertakings.',
    },
  },
  check({ world }, report) {
    const { guarantee } = world.filing;
    if (guarantee === undefined) report('orderNo', 0);
  },
  samples: {
    passes: [{}],
    fails: [{ filing: { guarantee: null } }],
  },
});
