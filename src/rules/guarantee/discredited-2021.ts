import { rule } from '../rule.ts';
import { law } from '../sources.ts';

export default rule({
  id: 'XB-GUAR-008',
  severity: 'warning',
  since: '2021-11-01',
  until: '2026-03-31',
  source: law('中华人民共和国海关注册登记和备案企业信用管理办法', '海关总署令第251号：失信企业管理措施'),
  decides: null,
  lane: 'inspection',
  text: {
    zh: {
      title: '失信企业',
      message: '备案的信用等级是失信（{grade}），不适用绿色通道',
      why: '海关对失信企业实施严格监管，查验率高，不享受便利。',
      fix: '信用修复以后再申请绿色通道；在此之前按查验准备。',
    },
    en: {
      title: 'discredited enterprise',
      message: 'the filing’s credit grade is {grade}; the green lane is closed',
      why: 'Customs supervises discredited enterprises strictly: high examination rates and no facilitation.',
      fix: 'Restore the credit grade first; until then expect an examination.',
    },
  },
  check({ world }, report) {
    const { creditGrade: grade } = world.filing;
    if (grade.endsWith('discredited')) report('orderNo', 0, { grade });
  },
  samples: {
    passes: [{ on: '2026-03-31', filing: { creditGrade: 'regular' } }],
    fails: [{ on: '2026-03-31', filing: { creditGrade: 'discredited' } }],
  },
});
