import { customsCountry } from '../../model/codes/countries.ts';
import { rule } from '../rule.ts';
import { customsSpecification } from '../sources.ts';

const CODE = /^\d{3}$/;

export default rule({
  id: 'XB-CODE-008',
  severity: 'warning',
  since: '2018-09-30',
  until: null,
  source: customsSpecification('CEB603 InventoryHead POD，country'),
  decides: null,
  lane: 'review',
  text: {
    zh: {
      title: '指运港与运抵国不符',
      message: '指运港写的是国别代码 {port}，运抵国的代码却是 {country}',
      why: '三位的指运港就是国别代码，应与运抵国一致；不一致会引起人工审单。',
      fix: '改成运抵国的代码，或留空。',
    },
    en: {
      title: 'port names another country',
      message: 'the port is country code {port}, but the country of arrival has code {country}',
      why: 'A port of three digits is a country code and agrees with the country of arrival; a difference brings a manual review.',
      fix: 'Write the code of the country of arrival, or leave the port empty.',
    },
  },
  check({ parcel }, report) {
    const { port } = parcel;
    if (port.length !== 3 || parcel.country === '') return;
    const country = customsCountry(parcel.country);
    if (port !== country && CODE.test(port)) report('port', 0, { port, country });
  },
  samples: {
    passes: [{ rows: [{ port: '502' }] }, { rows: [{ port: '' }] }],
    fails: [{ rows: [{ port: '501' }] }],
  },
});
