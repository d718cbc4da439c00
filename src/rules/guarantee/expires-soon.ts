import { rule } from '../rule.ts';
import { greenChannel } from '../sources.ts';
import { daysBetween } from './days.ts';

const NOTICE_DAYS = 30;

export default rule({
  id: 'XB-GUAR-006',
  severity: 'notice',
  since: '2018-09-30',
  until: null,
  source: greenChannel('企业保证：有效期'),
  decides: null,
  lane: null,
  text: {
    zh: {
      title: '企业保证书即将到期',
      message: '企业保证书 {number} 到 {until} 到期，还有 {days} 天',
      why: '过期以后包裹不再走绿色通道。',
      fix: '请及时续办保证书。',
    },
    en: {
      title: 'guarantee expires soon',
      message: 'the guarantee {number} ends on {until}, in {days} days',
      why: 'Once it has expired no parcel takes the green lane.',
      fix: 'Renew the guarantee in time.',
    },
  },
  check({ world }, report) {
    const { guarantee } = world.filing;
    if (guarantee === undefined || world.on < guarantee.from || guarantee.until < world.on) return;
    const days = daysBetween(world.on, guarantee.until);
    if (days <= NOTICE_DAYS) report('orderNo', 0, { number: guarantee.number, until: guarantee.until, days });
  },
  samples: {
    passes: [{ filing: { 'guarantee.until': '2026-12-24' } }],
    fails: [{ filing: { 'guarantee.until': '2026-12-23' } }, { filing: { 'guarantee.until': '2026-11-23' } }],
  },
});
