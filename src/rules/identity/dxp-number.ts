import { rule } from '../rule.ts';
import { houseRule } from '../sources.ts';

export default rule({
  id: 'XB-ID-008',
  severity: 'notice',
  since: '2018-09-30',
  until: null,
  source: houseRule('所见的 DXP 编号都以 DXP 开头；规范没有写明'),
  decides: null,
  lane: null,
  text: {
    zh: {
      title: 'DXP 编号看起来不对',
      message: 'transfer.dxpId 写的是“{dxp}”，不以 DXP 开头',
      why: '报文按 DXP 编号收发；编号不对，报文送不出去，也收不到回执。',
      fix: '按电子口岸给的编号填写，例如 DXPENT 加 10 位数字。',
    },
    en: {
      title: 'DXP number looks wrong',
      message: 'transfer.dxpId is “{dxp}” and does not begin with DXP',
      why: 'Messages travel by DXP number; with a wrong one they are not sent and no receipt comes back.',
      fix: 'Write the number that the e-port gave, for example DXPENT and ten digits.',
    },
  },
  check({ world }, report) {
    const { dxpId } = world.filing.transfer;
    if (!dxpId.startsWith('DXP')) report('orderNo', 0, { dxp: dxpId });
  },
  samples: {
    passes: [{ filing: { 'transfer.dxpId': 'DXPENT0000099999' } }],
    fails: [{ filing: { 'transfer.dxpId': '4403180C0D' } }],
  },
});
