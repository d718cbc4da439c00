import { type CebNumber, cebTables, messagesDue } from '../declaration/index.ts';
import { ConfigurationError, UsageError } from '../model/errors.ts';
import type { Filing } from '../model/filing.ts';

/**
 * The messages a run writes of each parcel: those asked for, else those that are due on the day (yyyy-MM-dd). Throws
 * `ConfigurationError` where the filing lacks what one of them says.
 */
export function messagesOfRun(
  asked: readonly CebNumber[] | null,
  filing: Filing,
  on: string,
): readonly CebNumber[] {
  if (asked?.includes('403') && filing.payment === undefined)
    throw new ConfigurationError(
      {
        zh: 'CEB403 要写明收款的支付企业：请在企业备案中填写 payment（name，境内支付企业还有 code）；非线上支付填“现金支付”',
        en: 'CEB403 names who received the money: add payment (name, and code for an enterprise in China) to the filing; paid otherwise than online: 现金支付',
      },
      null,
    );
  return asked ?? messagesDue(filing, on);
}

/** Each message with the documents that fill one file of it. */
export function messageSizes(
  messages: readonly CebNumber[],
): readonly { readonly number: CebNumber; readonly most: number }[] {
  return messages.map((number) => ({ number, most: cebTables[number].document.occurs.max }));
}

/** What `--messages 303,505,603` asks for, in the order in which messages go out. Throws `UsageError` for any other number. */
export function messagesNamed(text: string): readonly CebNumber[] {
  const names = text.split(/[,，\s]+/).map((name) => name.replace(/^ceb/i, ''));
  const odd = names.find((name) => !isCebNumber(name));
  if (odd !== undefined)
    throw new UsageError(
      {
        zh: `--messages 只能选 ${NUMBERS.join('、')}，没有“${odd}”`,
        en: `--messages takes ${NUMBERS.join(', ')}; there is no “${odd}” among them`,
      },
      null,
    );
  return NUMBERS.filter((number) => names.includes(number));
}

const NUMBERS = Object.keys(cebTables).filter(isCebNumber);

function isCebNumber(text: string): text is CebNumber {
  return Object.hasOwn(cebTables, text);
}
