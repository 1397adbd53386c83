import parsePhoneNumber from 'libphonenumber-js/core/es6'; // a fifth smaller than what is made for old browsers
import * as en from './en.js';
import metadata from './phone-metadata.js';
import * as nl from './nl.js';
import { code, judgedBy, plain } from './typed.js';

const read = (number: string): ReturnType<typeof parsePhoneNumber> => parsePhoneNumber(number, { defaultCountry: 'NL', extract: false }, metadata);

/** A phone number: +31612345678, shown 06 12345678; from abroad +32475123456, shown +32 475 12 34 56. */
export default judgedBy(
  (text) => {
    const typed = plain(text).replace(/^(?:telefoon|tel|mobiel|gsm|phone)(?:[ -]?(?:nummer|number|nr))?[ .:]*/i, '');
    if (!/^[ (]*\+?[\d ()./-]+$/.test(typed)) return [nl.phone, en.phone];
    const abroad = /^\D*(?:\+|0\D*0)/.test(typed);
    // +31 (0)6: the 0 is for who calls from within the country.
    const digits = (abroad ? typed.replace('(0)', '') : typed).replace(/\D/g, '').replace(/^00/, '');
    const number = read((abroad ? '+' : '') + digits);
    const right = number && (number.country === 'NL' ? number.isValid() : number.isPossible());
    // The library drops a 0 that should not be there, and then may drop another: what we send must be read back as it is.
    if (right && read(number.number)?.number === number.number) return number.number;
    if (abroad) {
      // Of most countries we only know that there are such numbers (E.164).
      return !number && /^[1-9]\d{6,14}$/.test(digits) ? `+${digits}` : [nl.phoneAbroad, en.phoneAbroad];
    }
    if (!digits.startsWith('0')) return [nl.phone, en.phone];
    return digits.length === 10 ? [nl.typo, en.typo] : [nl.counted(nl.phoneDigits, digits.length), en.counted(en.phoneDigits, digits.length)];
  },
  {
    format(value) {
      const number = /^\+\d{7,15}$/.test(value) ? read(value) : undefined;
      if (!number) return value;
      // A municipality's own number is written 14 030.
      return number.country === 'NL' ? number.formatNational().replace(/^14(?=\d)/, '14 ') : number.formatInternational();
    },
    attributes: { ...code, inputmode: 'tel', autocomplete: 'tel' },
  },
);
