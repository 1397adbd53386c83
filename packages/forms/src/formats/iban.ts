import { countrySpecs, validateIBAN, ValidationErrorsIBAN } from 'ibantools';
import * as en from './en.js';
import * as nl from './nl.js';
import { code, compact, judgedBy } from './typed.js';

/** A bank account in any country that has IBANs: NL91ABNA0417164300, shown NL91 ABNA 0417 1643 00. */
export default judgedBy(
  (text) => {
    const typed = compact(text, 'iban');
    const number = /^[a-z\d]+$/i.test(typed) ? typed.toUpperCase() : '';
    const country = number.slice(0, 2);
    const length = /^[A-Z]{2}/.test(country) && countrySpecs[country]?.chars;
    if (typed && !number) return [nl.lettersAndDigits(nl.iban), en.lettersAndDigits(en.iban)];
    if (!length) return [nl.iban, en.iban];
    if (number.length !== length) {
      return [nl.counted(nl.ibanLength(country, length), number.length), en.counted(en.ibanLength(country, length), number.length)];
    }
    // The library also applies check digits within the account number of some countries. A bank decides on those.
    const { errorCodes } = validateIBAN(number);
    return errorCodes.every((one) => one === ValidationErrorsIBAN.WrongAccountBankBranchChecksum) ? number : [nl.typo, en.typo];
  },
  { format: (value) => (/^[A-Z\d]{5,34}$/.test(value) ? value.replace(/.{4}(?=.)/g, '$& ') : value), attributes: { ...code, autocapitalize: 'characters' } },
);
