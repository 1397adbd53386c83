import { weightedSum } from 'stdnum/lib/esm/util/checksum.js'; // the sums alone: what checks a BSN there splits the bundle of every field
import * as en from './en.js';
import type { Format, Words } from './formats.js';
import * as nl from './nl.js';
import { code, compact, digits, judgedBy } from './typed.js';

export const passes = (nine: string): boolean => weightedSum(nine, { weights: [9, 8, 7, 6, 5, 4, 3, 2, -1], modulus: 11 }) === 0;

/**
 * A BSN or RSIN: nine digits that pass the elfproef.
 * @param names what may stand before the number when it is pasted, as a pattern
 */
export const elfproef = (names: string, rule: Words): Format =>
  judgedBy(
    (text) => {
      const number = compact(text, names);
      // 000000000 passes, and is nobody's.
      const right = /[1-9]/.test(number) && passes(number);
      return digits(number, 9, rule) ?? (right ? number : [nl.typo, en.typo]);
    },
    {
      format: (value) => value.replace(/^(\d{4})(\d{2})(\d{3})$/, '$1 $2 $3'),
      attributes: { ...code, inputmode: 'numeric', autocomplete: 'off' },
      // An RSIN cannot be told from a BSN, and who has a business alone fills in the one for the other.
      sensitive: true,
    },
  );
