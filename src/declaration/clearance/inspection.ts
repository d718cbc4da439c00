import type { Exemption, LineTag } from '../../lane/verdict.ts';
import type { Declared } from '../declared.ts';
import type { Group } from '../message/shape.ts';
import { fieldsOf, list, one, shared, sharedFieldsOf } from '../message/table.ts';
import { code, flag, integer, text } from '../message/types.ts';
import { airLimitCodes, evidenceCodes, tagCategoryCodes } from './codes.ts';

const verdictOf = (document: Declared) => document.verdict;
const head = sharedFieldsOf(verdictOf);
const granted = fieldsOf<Exemption, Declared>();
const reason = fieldsOf<string, Declared>();
const tag = fieldsOf<LineTag, Declared>();

/** Findings of one parcel that can stand in a document; the rule book holds fewer rules. */
const MOST_REASONS = 1000;
const MOST_TAGS = 10_000;

/** One inspection (一次查验): a single instruction for customs examination and quarantine together. */
// biome-ignore format: a table, one field a line
export const inspectionPart = one('Inspection', '查验', [
  head.required('Exempt', '是否免于查验', flag, 'true when neither quarantine inspection nor examination is called for', ({ exempt }) => String(exempt.inspection.granted && exempt.examination.granted)),
  exemption('QuarantineInspection', '免检', (d) => d.verdict.exempt.inspection),
  exemption('PhysicalExamination', '免验', (d) => d.verdict.exempt.examination),
  exemption('ManualReview', '免人工审单', (d) => d.verdict.exempt.manualReview),
  list('Tag', '商品标签', { min: 0, max: MOST_TAGS }, (d: Declared) => d.verdict.tags, [
    tag.required('Line', '商品序号', integer(5), 'number of the line', (t) => String(t.line)),
    tag.required('Category', '类别', code(tagCategoryCodes), 'goods screening', (t) => t.tag.category),
    tag.required('Code', '代码', text(1, 100), 'what the goods are taken for', (t) => t.tag.code),
    tag.required('Evidence', '依据类型', code(evidenceCodes), 'name, tariff code or attribute', (t) => t.tag.evidence),
    tag.required('Matched', '依据', text(1, 1000), 'what decided', (t) => t.tag.matched),
    tag.required('Rule', '规则', text(1, 100), 'id of the goods rule', (t) => t.tag.rule),
    tag.required('Source', '法律依据', text(1, 1000), 'law or list, with article', (t) => t.tag.source),
    tag.optional('Air', '航空限制', code(airLimitCodes), 'for aviation tags', (t) => t.tag.air ?? ''),
  ]),
]);

/** One exemption, with the codes and words of the findings that deny it. */
function exemption(
  name: string,
  zh: string,
  of: (document: Declared) => Exemption,
): Group<Declared, Declared> {
  return shared(
    verdictOf,
    list(name, zh, { min: 1, max: 1 }, (d: Declared) => [of(d)], [
      granted.required('Exempt', '是否免除', flag, 'lane', (e) => String(e.granted)),
      list('Reason', '原因', { min: 0, max: MOST_REASONS }, (e: Exemption) => e.reasons, [
        reason.required('Code', '代码', text(1, 30), 'finding', (c) => c),
        reason.required(
          'TitleZh',
          '中文说明',
          text(1, 1000),
          'words of the rule book',
          (c, d) => d.run.titleOf(c).zh,
        ),
        reason.required(
          'TitleEn',
          '英文说明',
          text(1, 1000),
          'words of the rule book',
          (c, d) => d.run.titleOf(c).en,
        ),
      ]),
    ]),
  );
}
