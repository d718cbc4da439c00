import { rule } from '../rule.ts';
import { customsSpecification } from '../sources.ts';

const PORT = /^\d{3,4}$/;

export default rule({
  id: 'XB-CODE-007',
  severity: 'error',
  since: '2018-09-30',
  until: null,
  source: customsSpecification('CEB603 InventoryHead POD：3 至 4 位'),
  decides: null,
  lane: null,
  text: {
    zh: {
      title: '指运港代码写法不对',
      message: '指运港“{port}”不是四位港口代码，也不是三位国别代码',
      why: '清单的指运港填四位港口代码；没有适用港口时填三位国别代码。报关单用的六位代码（如 USA309）和 UN/LOCODE 填不进去。',
      fix: '改填四位港口代码；或留空，以运抵国代替。',
    },
    en: {
      title: 'port code in a wrong form',
      message: 'port “{port}” is neither a four-digit port code nor a three-digit country code',
      why: 'An inventory takes a port of four digits or, where none fits, the country’s three digits. Six-character codes of the formal declaration (USA309) and UN/LOCODE do not fit.',
      fix: 'Write the four-digit port code, or leave it empty: the country then stands for it.',
    },
  },
  check({ parcel }, report) {
    const { port } = parcel;
    if (port !== '' && !PORT.test(port)) report('port', 0, { port });
  },
  samples: {
    passes: [{ rows: [{ port: '3154' }] }, { rows: [{ port: '502' }] }],
    fails: [{ rows: [{ port: 'USA309' }] }, { rows: [{ port: 'USLAX' }] }],
  },
});
