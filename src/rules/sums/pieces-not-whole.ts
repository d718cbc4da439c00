import { formatDecimal, ONE, ZERO } from '../../model/decimal.ts';
import { fillingInNorm } from '../data/standards.ts';
import { rule } from '../rule.ts';

/** packNo holds nine digits. */
const MOST = 999_999_999n * ONE;

export default rule({
  id: 'XB-SUM-011',
  severity: 'error',
  since: '2019-02-01',
  until: null,
  source: fillingInNorm('件数：不得填报为零'),
  decides: null,
  lane: null,
  text: {
    zh: {
      title: '件数不是正整数',
      message: '件数是 {amount}，应当是 1 到 999999999 的整数',
      why: '清单的件数是整数，不得为零。',
      fix: '填写包裹的实际件数；裸装货物填 1。',
    },
    en: {
      title: 'packages not a whole number',
      message: 'the number of packages is {amount}; it must be a whole number from 1 to 999999999',
      why: 'The inventory holds packages as a whole number, never zero.',
      fix: 'Give the number of packages; goods without wrapping count as 1.',
    },
  },
  check({ parcel }, report) {
    const { pieces } = parcel;
    if (pieces === null) return;
    if (pieces < ONE || pieces > MOST || pieces % ONE !== ZERO)
      report('pieces', 0, { amount: formatDecimal(pieces) });
  },
  samples: {
    passes: [{ rows: [{ pieces: '3' }] }],
    fails: [{ rows: [{ pieces: '0' }] }, { rows: [{ pieces: '1.5' }] }, { rows: [{ pieces: '1000000000' }] }],
  },
});
