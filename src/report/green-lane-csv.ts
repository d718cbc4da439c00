import type { LineTag } from '../lane/verdict.ts';
import type { Bilingual, Language } from '../model/explained.ts';
import { regimes } from '../model/regime.ts';
import { visible } from '../text/escape.ts';
import type { Catalogue } from '../text/render.ts';
import {
  airLimitWords,
  exemptionWords,
  laneWords,
  regimeVerdictWords,
  regimeWords,
  tagWords,
  yesNo,
} from '../text/words.ts';
import { CSV_MARK, csvRow, guardFormula } from './csv.ts';
import { type Decided, waysToGreen } from './decided.ts';

const columns: readonly Bilingual[] = [
  { zh: '订单编号', en: 'order' },
  { zh: '运单编号', en: 'waybill' },
  { zh: '通道', en: 'lane' },
  exemptionWords.inspection,
  exemptionWords.examination,
  exemptionWords.manualReview,
  ...regimes.map((regime) => regimeWords[regime]),
  { zh: '原因代码', en: 'reasons' },
  { zh: '怎样才能走绿色通道', en: 'what would make it green' },
  { zh: '商品标记', en: 'tags of its goods' },
];

/** First line of `green-lane.csv`: a table for people, so its titles and words are in their language. */
export function greenLaneCsvHead(language: Language): string {
  const titles = columns.map((title) => title[language]);
  return `${CSV_MARK}${csvRow(titles, ',')}\n`;
}

/** One parcel, with its line end: every parcel has a row, those held by errors too. */
export function greenLaneCsvRow(parcel: Decided, catalogue: Catalogue, language: Language): string {
  const { lane, exempt, regimes: verdicts, reasons, tags } = parcel.verdict;
  const cells = [
    safe(parcel.order),
    safe(parcel.waybill),
    laneWords[lane ?? 'held'][language],
    yesOrNo(exempt.inspection.granted, language),
    yesOrNo(exempt.examination.granted, language),
    yesOrNo(exempt.manualReview.granted, language),
    ...regimes.map((regime) => regimeVerdictWords[verdicts[regime]][language]),
    reasons.join(' '),
    guardFormula(waysToGreen(parcel, catalogue, language).join(' | ')),
    guardFormula(tags.map((tag) => tagText(tag, language)).join(' | ')),
  ];
  return `${csvRow(cells, ',')}\n`;
}

function tagText({ line, sku, tag }: LineTag, language: Language): string {
  const air = tag.air === null ? '' : `, ${airLimitWords[tag.air][language]}`;
  const goods = sku === '' ? '' : ` ${visible(sku)}`;
  const matched = tag.matched === '' ? '' : ` “${visible(tag.matched)}”`;
  const text = `${tagWords[tag.category][language]} ${visible(tag.code)}${air}${matched}`;
  return language === 'zh' ? `第 ${line} 项${goods}：${text}` : `item ${line}${goods}: ${text}`;
}

function safe(text: string): string {
  return guardFormula(visible(text));
}

function yesOrNo(granted: boolean, language: Language): string {
  return (granted ? yesNo.yes : yesNo.no)[language];
}
