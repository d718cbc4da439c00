import { isDamaged } from '../data/damaged.ts';
import { rule } from '../rule.ts';
import { houseRule } from '../sources.ts';

const ODD = /[^A-Za-z0-9_-]/;

export default rule({
  id: 'XB-TEXT-013',
  severity: 'error',
  since: '2018-09-30',
  until: null,
  source: houseRule('运单编号只有字母、数字和连字符'),
  decides: null,
  lane: null,
  text: {
    zh: {
      title: '运单编号含有不允许的字符',
      message: '运单编号“{waybill}”含有字母、数字、-、_ 以外的字符',
      why: '清单按运单编号与物流企业的运单对碰；一格里写了几个编号，或带有空格、说明文字，就对不上。',
      fix: '一个包裹只填一个运单编号，按物流企业原样填写。',
    },
    en: {
      title: 'waybill number with characters it must not hold',
      message: 'waybill number “{waybill}” holds more than letters, digits, - and _',
      why: 'The inventory is matched with the carrier’s waybill by it; several numbers in one cell, spaces or remarks break the match.',
      fix: 'Give one waybill number a parcel, as the carrier wrote it.',
    },
  },
  check({ parcel }, report) {
    const { waybillNo } = parcel;
    if (ODD.test(waybillNo) && !isDamaged(parcel, 'waybillNo', 0))
      report('waybillNo', 0, { waybill: waybillNo });
  },
  samples: {
    passes: [{ rows: [{ waybill_no: 'LX123456789CN' }] }],
    fails: [{ rows: [{ waybill_no: 'YT001, YT002' }] }, { rows: [{ waybill_no: '../YT001' }] }],
  },
});
