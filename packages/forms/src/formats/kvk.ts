import * as en from './en.js';
import * as nl from './nl.js';
import { code, compact, digits, judgedBy } from './typed.js';

/** The number in the Handelsregister: 8 digits. It has no check digit, so only the register knows whether it exists. */
export default judgedBy(
  (text) => {
    const number = compact(text, 'kvk|k\\.v\\.k\\.?');
    if (/^\d{12}$/.test(number)) return [nl.kvkBranch, en.kvkBranch];
    return digits(number, 8, [nl.kvk, en.kvk]) ?? number;
  },
  { format: (value) => value, attributes: { ...code, inputmode: 'numeric' } },
);
