import { parseDecimal } from '../../../model/decimal.ts';
import { type Column, grams, type Made } from '../../profiles/recipe.ts';

const inKilograms = grams('');

/** A weight with its unit in a column of its own, in kilograms. Empty where the unit is not g or kg: no unit is guessed. */
export function weighed(weight: Column, unit: Column): Made {
  return {
    columns: [weight, unit],
    needs: 'all',
    make([text = '', name = '']) {
      const word = name.normalize('NFKC').toLowerCase();
      if (/^(?:kg|千克|公斤)$/.test(word)) return text;
      return /^(?:g|克)$/.test(word) ? inKilograms.make([text]) : '';
    },
  };
}

/** A price, or a currency, taken from the first pair of columns of which the price is given. */
export function fromFirstPriced(
  wanted: 'price' | 'currency',
  ...pairs: readonly (readonly [price: Column, currency: Column])[]
): Made {
  return {
    columns: pairs.flat(),
    needs: 'any',
    make(values) {
      for (let at = 0; at < values.length; at += 2) {
        const [price = '', currency = ''] = values.slice(at, at + 2);
        // A price without a currency would be declared in that of the order.
        if (isAmount(price) && currency !== '') return wanted === 'price' ? price : currency;
      }
      return '';
    },
  };
}

/** Prices in US dollars by their header: the price, or its currency. The first column counts that is given. */
export function dollars(wanted: 'price' | 'currency', ...columns: readonly Column[]): Made {
  return {
    columns,
    needs: 'any',
    make(values) {
      const price = values.find(isAmount);
      if (price === undefined) return '';
      return wanted === 'price' ? price : 'USD';
    },
  };
}

/** An amount above nothing: these systems write 0 where nobody has said a price. */
function isAmount(text: string): boolean {
  const value = parseDecimal(text);
  return typeof value === 'bigint' ? value > 0n : text !== '';
}

/** What a yes-or-no column says of the goods, as attributes: `liquid=no`. Other words say nothing. */
export function answers(...columns: readonly (readonly [column: Column, attribute: string])[]): Made {
  return {
    columns: columns.map(([column]) => column),
    needs: 'any',
    make: (values) =>
      columns
        .flatMap(([, attribute], at) => {
          const answer = answerOf(values[at] ?? '', attribute);
          return answer === '' ? [] : [`${attribute}=${answer}`];
        })
        .join('; '),
  };
}

function answerOf(text: string, attribute: string): string {
  const word = text.normalize('NFKC').toLowerCase();
  if (/^(?:是|有|y|yes|true)$/.test(word)) return 'yes';
  if (/^(?:否|无|不|n|no|false)$/.test(word)) return attribute === 'battery' ? 'none' : 'no';
  return '';
}

const WORDS: readonly (readonly [word: RegExp, attribute: string])[] = [
  [/(?<![不无非])带电|含电池|内置电池/, 'battery=yes'],
  [/(?<![不无非])带磁/, 'magnet=yes'],
  [/(?<![不无非])液体/, 'liquid=yes'],
  [/(?<![不无非])粉末/, 'powder=yes'],
];

/** What words in a column of free text say of the goods. Only what they affirm: `普货` or nothing proves nothing. */
export function affirmed(column: Column): Made {
  return {
    columns: [column],
    needs: 'all',
    make: ([text = '']) =>
      WORDS.filter(([word]) => word.test(text))
        .map(([, attribute]) => attribute)
        .join('; '),
  };
}
