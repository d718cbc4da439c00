import { rule } from '../rule.ts';
import { customsSpecification } from '../sources.ts';

export default rule({
  id: 'XB-MODE-005',
  severity: 'notice',
  since: '2018-09-30',
  until: null,
  source: customsSpecification('BaseTransfer copCode；CEB603 InventoryHead agentCode'),
  decides: null,
  lane: null,
  text: {
    zh: {
      title: '传输企业不是申报企业',
      message: '传输企业 {transfer} 不是申报企业 {agent}',
      why: '清单由申报企业的传输客户端发送；由别的企业代传时，口岸可能要求说明。',
      fix: '核对备案文件的 transfer.code 和 agent.code；代传属实的可以不改。',
    },
    en: {
      title: 'messages sent by another than the declarant',
      message: 'the transfer identity {transfer} is not the declaring enterprise {agent}',
      why: 'An inventory is sent by the client of the declaring enterprise; where another sends it, the port may ask.',
      fix: 'Check transfer.code and agent.code in the filing; leave them if another really sends for the declarant.',
    },
  },
  check({ world }, report) {
    const { transfer, agent } = world.filing;
    if (transfer.code !== agent.code) report('orderNo', 0, { transfer: transfer.code, agent: agent.code });
  },
  samples: {
    passes: [{}],
    fails: [{ filing: { 'transfer.code': '4403980A0B' } }],
  },
});
