import * as en from './en.js';
import * as nl from './nl.js';
import { code, compact, judgedBy } from './typed.js';

/** A Dutch postcode: 1234AB, shown 1234 AB. */
export default judgedBy(
  (text) => {
    const postcode = compact(text, 'postcode|nl-');
    if (!/^[1-9]\d{3}[a-z]{2}$/i.test(postcode)) return [nl.postcode, en.postcode];
    return /s[ads]$/i.test(postcode) ? [nl.postcodeLetters, en.postcodeLetters] : postcode.toUpperCase();
  },
  {
    format: (value) => value.replace(/^(\d{4})([A-Z]{2})$/, '$1 $2'),
    attributes: { ...code, autocapitalize: 'characters', autocomplete: 'postal-code' },
  },
);
