import type { z } from 'zod';
import type { Bilingual } from '../../../model/explained.ts';
import { nearest } from '../../../model/nearest.ts';
import { ownFields, ownProfileModel } from '../../../model/own-profile.ts';

/** A field nobody knows, with the one it likely means. */
export function unknownField(name: string): Bilingual {
  const key = name.replaceAll(
    /[_\s-]+(.)?/g,
    (_whole, next: string | undefined) => next?.toUpperCase() ?? '',
  );
  const meant =
    ownFields.find((field) => field.toLowerCase() === key.toLowerCase()) ?? nearest(key, ownFields);
  if (meant === null) {
    return {
      zh: `没有字段“${name}”；字段见 docs/formats/own-profiles.md`,
      en: `there is no field ${name}; docs/formats/own-profiles.md has them all`,
    };
  }
  return { zh: `没有字段“${name}”；是不是“${meant}”？`, en: `there is no field ${name}; is it ${meant}?` };
}

/** What zod found, in the words of a clerk. */
export function profileWords(
  issue: z.core.$ZodIssue,
  path: readonly PropertyKey[],
  given: unknown,
): Bilingual {
  const key = path.map(String).join('.');
  const value = typeof given === 'string' ? given : '';
  if (issue.code === 'unrecognized_keys') return unknownKey(path);
  if (key === '') return { zh: '文件里没有“键: 值”', en: 'the file holds no “key: value”' };
  if (given === undefined)
    return { zh: `缺少“${key}”，或还没有填写`, en: `${key} is missing, or not filled in yet` };
  if (issue.code === 'invalid_value') {
    const list = issue.values.map(String).join(', ');
    return { zh: `“${key}”只能是：${list}`, en: `${key} must be one of: ${list}` };
  }
  if (issue.code === 'too_small') return { zh: `“${key}”还没有填写`, en: `${key} is not filled in yet` };
  if (issue.code === 'too_big') return { zh: `“${key}”太长`, en: `${key} is too long` };
  if (issue.code === 'invalid_type' && issue.expected === 'array') {
    return { zh: `“${key}”应当是列表，例如 [a, b]`, en: `${key} must be a list, such as [a, b]` };
  }
  if (issue.code === 'invalid_type' && issue.expected === 'boolean') {
    return { zh: `“${key}”应当是 true 或 false`, en: `${key} must be true or false` };
  }
  if (issue.code === 'invalid_type' && issue.expected !== 'string') {
    return {
      zh: `“${key}”下面应当是缩进的“键: 值”`,
      en: `${key} holds “key: value” lines, indented under it`,
    };
  }
  return { zh: `“${key}: ${value}”的值不对`, en: `${key}: ${value} is a wrong value` };
}

function unknownKey(path: readonly PropertyKey[]): Bilingual {
  const key = path.map(String).join('.');
  const meant = path.length === 1 ? nearest(key, Object.keys(ownProfileModel.shape)) : null;
  if (meant === null) return { zh: `没有“${key}”这个键`, en: `there is no key ${key}` };
  return { zh: `没有“${key}”这个键；是不是“${meant}”？`, en: `there is no key ${key}; is it ${meant}?` };
}
