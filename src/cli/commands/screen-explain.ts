import { attributeBook, goodsAttributes } from '../../goods/attributes.ts';
import type { Derivation } from '../../goods/explain.ts';
import type { LayerAnswer } from '../../goods/layer-answers.ts';
import type { Language } from '../../model/explained.ts';
import type { Looks } from '../../report/looks.ts';
import { shown, visible } from '../../text/escape.ts';
import { say } from '../outcome.ts';
import {
  airWords,
  droppedWords,
  evidenceWords,
  layerWords,
  reasonWords,
  statusWords,
  verdictWords,
} from './screen-words.ts';

/** The page of `screen --explain`: how the answer for one name came about, step by step; ends with a line end. */
export function explainScreening(derivation: Derivation, language: Language, looks: Looks): string {
  const step = (zh: string, en: string, lines: readonly string[]): string =>
    [looks.strong(say(language, zh, en)), ...lines.map((line) => `  ${line}`)].join('\n');
  const none = [say(language, '无', 'none')];
  const or = (lines: readonly string[]): readonly string[] => (lines.length === 0 ? none : lines);
  const { names, answer } = derivation;
  return `${[
    step(
      '1. 名称规整',
      '1. the name, folded',
      names.map(({ written, folded }) => `${shown(written)} → ${shown(folded)}`),
    ),
    step('2. 找到的词', '2. terms found', or(names.flatMap((name) => termLines(name, language)))),
    step('3. 税号与属性', '3. tariff code and attributes', or(factLines(derivation, language))),
    step('4. 适用的规则', '4. rules that apply', or(ruleLines(derivation, language))),
    step(
      `5. 各层结论（${derivation.on}）`,
      `5. what each layer says (${derivation.on})`,
      derivation.layers.map((layer) => layerLine(layer, language)),
    ),
    step(
      `6. 依据（规则手册 ${derivation.book.version}，查证至 ${derivation.book.date}）`,
      `6. sources (rule book ${derivation.book.version}, read up to ${derivation.book.date})`,
      or(
        answer.tags.map(
          (tag) =>
            `${tag.code} ${say(language, verdictWords[tag.category].zh, verdictWords[tag.category].en)}: ${visible(tag.source)}${tag.since === '' ? '' : ` (${tag.since} →)`}`,
        ),
      ),
    ),
    ...(answer.waived === undefined
      ? []
      : [
          step(
            '7. 豁免',
            '7. waived',
            answer.waived.map(({ code, reason, expires }) => `${code}: ${visible(reason)} (→ ${expires})`),
          ),
        ]),
  ].join('\n\n')}\n`;
}

function termLines(name: Derivation['names'][number], language: Language): readonly string[] {
  const idioms = name.idioms.map((idiom) =>
    say(language, `“${shown(idiom)}”：无害的固定说法`, `“${shown(idiom)}”: a harmless phrase`),
  );
  const terms = name.terms.map(({ matched, start, end, rule, code, nature, reason }) => {
    const judged =
      reason === null
        ? say(language, '指商品本身', 'speaks of the goods')
        : say(language, reasonWords[reason].zh, reasonWords[reason].en);
    return `“${shown(matched)}” ${start}–${end}  ${rule} ${code} (${nature}): ${judged}`;
  });
  return [...idioms, ...terms];
}

function factLines({ digits, attributes }: Derivation, language: Language): readonly string[] {
  const code = digits === '' ? [] : [say(language, `税号 ${digits}`, `tariff code ${digits}`)];
  return [...code, ...attributes.map(([key, value]) => `${key} = ${shown(value)}`)];
}

function ruleLines({ applied, dropped }: Derivation, language: Language): readonly string[] {
  const word = (text: { zh: string; en: string }): string => say(language, text.zh, text.en);
  return [
    ...applied.map(({ rule, code, evidence, matched, status }) => {
      const stands = status === 'in-force' ? '' : `, ${word(statusWords[status])}`;
      return `+ ${rule} ${code}: ${word(evidenceWords[evidence])} “${shown(matched)}”${stands}`;
    }),
    ...dropped.map(
      ({ rule, code, matched, why }) => `- ${rule} ${code} “${shown(matched)}”: ${word(droppedWords[why])}`,
    ),
  ];
}

function layerLine({ layer, verdict, air, entries, lifts, needs }: LayerAnswer, language: Language): string {
  const word = (text: { zh: string; en: string }): string => say(language, text.zh, text.en);
  const details = [
    ...(air === null ? [] : [word(airWords[air])]),
    ...entries,
    ...lifts.map((document) => say(language, `凭 ${document.zh}`, `lifted by: ${document.en}`)),
    ...needs.map((need) => `? ${need}: ${question(need, language)}`),
  ];
  return `${word(layerWords[layer])}: ${[word(verdictWords[verdict]), ...details].join(' · ')}`;
}

function question(need: string, language: Language): string {
  const key = goodsAttributes.find((attribute) => attribute === need);
  if (key === undefined) return need;
  const { asks, unit } = attributeBook[key];
  return `${say(language, asks.zh, asks.en)}${unit === '' ? '' : ` (${unit})`}`;
}
