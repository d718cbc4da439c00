import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { z } from 'zod';
import { readYaml, type YamlFile } from '../filing/yaml.ts';
import { unknownNeeds } from '../goods/house/house-rule.ts';
import { createHouseRules, type HouseRules } from '../goods/house/house-rules.ts';
import { compilePattern } from '../goods/house/pattern.ts';
import { ConfigurationError } from '../model/errors.ts';
import type { Bilingual } from '../model/explained.ts';
import { type GoodsRulesFile, goodsRulesModel } from '../model/goods-rules.ts';

/** The user's goods rules where nobody names a file: `goods.yaml` beside the input; `null`: there is none. */
export function goodsRulesBeside(input: string): string | null {
  const file = join(input === '-' ? '.' : dirname(input), 'goods.yaml');
  return existsSync(file) ? file : null;
}

/**
 * Reads a user's own goods rules and waivers for a day. Throws `ConfigurationError` with line and column for what
 * the model does not take, for a pattern that cannot be searched for in linear time, for a term that stands in two
 * rules, and for a waiver whose last day has passed: a waiver that nobody renews must not go on by itself.
 */
export function readGoodsRules(file: string, on: string): HouseRules {
  const yaml = readYaml(file);
  const checked = goodsRulesModel.safeParse(yaml.data ?? {});
  if (!checked.success) {
    const { issues } = checked.error;
    const issue = issues.find(({ code }) => code === 'unrecognized_keys') ?? issues[0];
    if (issue !== undefined) throw refused(yaml, pathOf(issue), wordsOf(issue));
    throw refused(yaml, [], { zh: '无法读取', en: 'cannot be read' });
  }
  refuseUnusable(yaml, checked.data, on);
  const house = createHouseRules(checked.data);
  const [twice] = house.contested;
  if (twice !== undefined)
    throw refused(yaml, ['rules'], {
      zh: `词“${twice}”出现在两条规则里`,
      en: `the term ${twice} stands in two rules`,
    });
  return house;
}

function refuseUnusable(yaml: YamlFile, file: GoodsRulesFile, on: string): void {
  const ids = new Set<string>();
  for (const [index, rule] of (file.rules ?? []).entries()) {
    const path = ['rules', index];
    if (ids.has(rule.id))
      throw refused(yaml, [...path, 'id'], {
        zh: `编号 ${rule.id} 出现两次`,
        en: `the id ${rule.id} stands twice`,
      });
    ids.add(rule.id);
    for (const [at, pattern] of (rule.patterns ?? []).entries()) {
      if (compilePattern(pattern) !== null) continue;
      throw refused(yaml, [...path, 'patterns', at], {
        zh: '这个模式不能用；可用 . [] | () ? * + {m,n} ^ $ \\d \\w \\s，不可用回引、环视',
        en: 'this pattern is not taken; use . [] | () ? * + {m,n} ^ $ \\d \\w \\s, no back references, no look-around',
      });
    }
    const [need] = unknownNeeds(rule);
    if (need !== undefined)
      throw refused(yaml, [...path, 'needs'], {
        zh: `没有属性“${need}”`,
        en: `there is no attribute ${need}`,
      });
    const idle = [rule.terms, rule.patterns, rule.hs, rule.un, rule.codes].every(
      (list) => (list ?? []).length === 0,
    );
    if (idle)
      throw refused(yaml, path, {
        zh: '规则没有 terms、patterns、hs、un、codes 中的任何一项，永远不会生效',
        en: 'the rule has none of terms, patterns, hs, un, codes: it can never apply',
      });
  }
  for (const [index, waiver] of (file.waivers ?? []).entries()) {
    const path = ['waivers', index];
    if (waiver.expires < on)
      throw refused(yaml, [...path, 'expires'], {
        zh: `豁免已于 ${waiver.expires} 到期；请重新决定，或删去这一条`,
        en: `this waiver expired on ${waiver.expires}; decide anew, or remove it`,
      });
    if ((waiver.terms ?? []).length + (waiver.hs ?? []).length === 0)
      throw refused(yaml, path, {
        zh: '豁免要写明 terms 或 hs：不能对所有商品豁免一个代码',
        en: 'a waiver needs terms or hs: a code is not waived for all goods',
      });
  }
}

function refused(yaml: YamlFile, path: readonly PropertyKey[], words: Bilingual): ConfigurationError {
  return new ConfigurationError(words, yaml.placeOf(path));
}

function pathOf(issue: z.core.$ZodIssue): readonly PropertyKey[] {
  return issue.code === 'unrecognized_keys' ? [...issue.path, ...issue.keys.slice(0, 1)] : issue.path;
}

/** What zod found, in words. */
function wordsOf(issue: z.core.$ZodIssue): Bilingual {
  const key = pathOf(issue).map(String).join('.');
  if (issue.code === 'unrecognized_keys') return { zh: `没有“${key}”这个键`, en: `there is no key ${key}` };
  if (issue.code === 'invalid_value') {
    const choices = issue.values.map(String).join(', ');
    return { zh: `“${key}”只能是：${choices}`, en: `${key} is one of: ${choices}` };
  }
  if (issue.code === 'invalid_type')
    return { zh: `缺少“${key}”，或格式不对`, en: `${key} is missing, or not in the form it should have` };
  const expected = goodsRulesHints[String(issue.path.at(-1))] ?? {
    zh: '格式不对',
    en: 'not in the form it should have',
  };
  return { zh: `“${key}”${expected.zh}`, en: `${key}: ${expected.en}` };
}

const DAY: Bilingual = { zh: '应写成 yyyy-MM-dd', en: 'write yyyy-MM-dd' };
const goodsRulesHints: Readonly<Record<string, Bilingual>> = {
  expires: DAY,
  since: DAY,
  until: DAY,
  id: {
    zh: '应是大写字母、数字和连字符，且不以 XG- 开头',
    en: 'capital letters, figures and hyphens, not beginning with XG-',
  },
  code: { zh: '应是大写字母、数字和下划线', en: 'capital letters, figures and underscores' },
};
