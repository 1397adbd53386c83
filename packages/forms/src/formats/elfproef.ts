import { validate } from 'stdnum/lib/esm/nl/bsn.js'; // the file alone: the package is 11 MB
import * as en from './en.js';
import type { Format, Words } from './formats.js';
import * as nl from './nl.js';
import { code, compact, digits, judgedBy } from './typed.js';

/**
 * A BSN or RSIN: nine digits that pass the elfproef.
 * @param names what may stand before the number when it is pasted, as a pattern
 */
export const elfproef = (names: string, rule: Words): Format =>
  judgedBy(
    (text) => {
      const number = compact(text, names);
      // The library takes 8 digits, where one may have been forgotten, and 000000000, which is nobody's.
      const right = /[1-9]/.test(number) && validate(number).isValid;
      return digits(number, 9, rule) ?? (right ? number : [nl.typo, en.typo]);
    },
    {
      format: (value) => value.replace(/^(\d{4})(\d{2})(\d{3})$/, '$1 $2 $3'),
      attributes: { ...code, inputmode: 'numeric', autocomplete: 'off' },
      // An RSIN cannot be told from a BSN, and who has a business alone fills in the one for the other.
      sensitive: true,
    },
  );
