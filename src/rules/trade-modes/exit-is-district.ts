import { rule } from '../rule.ts';
import { customsSpecification } from '../sources.ts';

export default rule({
  id: 'XB-MODE-004',
  severity: 'warning',
  since: '2018-09-30',
  until: null,
  source: customsSpecification('CEB603 InventoryHead portCode'),
  decides: null,
  lane: 'review',
  text: {
    zh: {
      title: '出口口岸填了直属海关',
      message: '备案的出口口岸是 {office}，这是海关总署或直属海关的代码，不是现场海关',
      why: '清单由现场（隶属）海关受理；以 00 结尾的代码代表整个关区。',
      fix: '在备案文件的 exitPort 中填实际办理的现场海关代码。',
    },
    en: {
      title: 'office of exit is a whole district',
      message:
        'the filing’s office of exit is {office}: the code of the General Administration or of a whole district, not of a local office',
      why: 'Local offices handle inventories; a code that ends in 00 stands for a whole customs district.',
      fix: 'Put the code of the local office that really handles the parcels into exitPort of the filing.',
    },
  },
  check({ world }, report) {
    const office = world.filing.exitPort;
    if (office.endsWith('00')) report('orderNo', 0, { office });
  },
  samples: {
    passes: [{ filing: { exitPort: '5341' } }],
    fails: [{ filing: { exitPort: '5300' } }],
  },
});
