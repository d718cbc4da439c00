import { isCustomsOffice } from '../../model/codes/customs-offices.ts';
import { rule } from '../rule.ts';
import { customsSpecification } from '../sources.ts';

export default rule({
  id: 'XB-CODE-009',
  severity: 'warning',
  since: '2018-09-30',
  until: null,
  source: customsSpecification('CEB603 InventoryHead customsCode：关区代码'),
  decides: null,
  lane: 'review',
  text: {
    zh: {
      title: '申报地海关代码查不到',
      message: '备案文件的 customsOffice（申报地海关）写的是 {office}，关区代码表中没有',
      why: '代码错了，清单会送错地方或被退单；本项目的关区代码表也可能缺少新设的海关。',
      fix: '按海关给的四位关区代码核对；确是新设的海关，保留并由人工审单。',
    },
    en: {
      title: 'customs office not in the table',
      message:
        'the filing’s customsOffice, the customs office of declaration, is {office}, which the table of offices does not have',
      why: 'With a wrong code the inventory goes astray or is refused; our table may also lack an office that is new.',
      fix: 'Check the four digits with your customs; if the office is new, keep it and let the papers be reviewed.',
    },
  },
  check({ world }, report) {
    const office = world.filing.customsOffice;
    if (!isCustomsOffice(office)) report('orderNo', 0, { office });
  },
  samples: {
    passes: [{ filing: { customsOffice: '5345' } }],
    fails: [{ filing: { customsOffice: '9999' } }],
  },
});
