import * as en from './en.js';
import * as nl from './nl.js';
import { code, judgedBy, plain } from './typed.js';

/** The letter of a house number: one letter, A in 12A. */
export default judgedBy(
  (text) => {
    const letter = plain(text).replace(/^[ .,/-]+|[ .,/-]+$/g, '');
    return /^[a-z]$/i.test(letter) ? letter.toUpperCase() : [nl.houseLetter, en.houseLetter];
  },
  { format: (value) => value, attributes: { ...code, autocapitalize: 'characters' } },
);
