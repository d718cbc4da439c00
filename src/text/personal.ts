import { remembered } from './remembered.ts';

const OWNER =
  /^(?:consignee|recipient|receiver|buyer|customer|ship(?:ping|to)?|bill(?:ing|to)?|delivery|postto)[.]?(?:full|first|last)?(?:name|contact|company|address|street|city|zip|postal|post|phone|tel|mobile|email|tax)/;
const ALONE =
  /^(?:phone|telephone|mobile|email|e-?mail|address|streetaddress|detailaddress|recipient|zipcode|zip|fulladdress|nationalregistrationnumber|taxid|vatnumber|cpf)[\d#]*$/;
const CHINESE = /收[件货]人|收[件货]地址|买家|电话|手机|联系方式|邮箱|地址|姓名|邮编|身份证|税号/;
const PHONE = /phone|tel|mobile|电话|手机|联系方式/i;

/** Whether a field of the model, or a column as a file heads it, says who or where a buyer is. */
export const isPersonal = remembered((field: string): boolean => {
  const key = field.toLowerCase().replace(/[\s_*-]+/g, '');
  return OWNER.test(key) || ALONE.test(key) || CHINESE.test(key);
});

/**
 * Hides who a buyer is, wherever a report quotes a value: `J*** S****`, `张**`, `+* *** *** **00`.
 *
 * `field` is a name of the model or a column as a file spells it; values of other fields come back as
 * they are. What is neither letter nor digit stays, so that a stray character can still be seen, and a
 * masked value masked again stays the same. Only the customs messages and the user's own rows carry
 * the real value (Personal Information Protection Law of the PRC, article 6: no more than is needed).
 */
export function maskPersonal(field: string, value: string): string {
  if (value === '' || !isPersonal(field)) return value;
  return PHONE.test(field) ? maskNumber(value) : maskWords(value);
}

function maskWords(value: string): string {
  return value.replace(/[\p{L}\p{N}\p{M}*]+/gu, (word) => {
    const characters = Array.from(word);
    const first = characters[0] ?? '';
    return (/\p{N}/u.test(first) ? '*' : first) + '*'.repeat(characters.length - 1);
  });
}

function maskNumber(value: string): string {
  const masked = /[\p{L}\p{N}\p{M}*]/gu;
  const count = value.match(masked)?.length ?? 0;
  const kept = count >= 6 ? count - 2 : count;
  let at = 0;
  return value.replace(masked, (character) => (at++ < kept ? '*' : character));
}
