import * as en from './en.js';
import * as nl from './nl.js';
import { judgedBy, plain } from './typed.js';

/** The number of a house, without its letter and addition: 1 to 99999. */
export default judgedBy(
  (text) => {
    const number = plain(text).replace(/^(?:huis)?(?:nummer|nr)\b[ .:]*|^[ .,/-]+|[ .,/-]+$/gi, '');
    if (/^0*[1-9]\d{0,4}$/.test(number)) return String(Number(number));
    return /^0*[1-9]\d{0,4}[^\d]/.test(number) ? [nl.houseNumberAlone, en.houseNumberAlone] : [nl.houseNumber, en.houseNumber];
  },
  { format: (value) => value, attributes: { inputmode: 'numeric' } },
);
