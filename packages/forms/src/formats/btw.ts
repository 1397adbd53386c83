import { validate } from 'stdnum/lib/esm/nl/btw.js'; // the file alone: the package is 11 MB
import * as en from './en.js';
import * as nl from './nl.js';
import { code, compact, judgedBy } from './typed.js';

/** How the number of another country that has VAT in common with us starts. */
const ABROAD = /^(?:AT|BE|BG|CHE|CY|CZ|DE|DK|EE|EL|ES|FI|FR|GB|GR|HR|HU|IE|IT|LT|LU|LV|MT|PL|PT|RO|SE|SI|SK|XI)\w*\d/i;

/** Btw-id: NL000099998B57. The elfproef holds for organisations, modulo 97 for who has a business alone. NL may be left out. */
export default judgedBy(
  (text) => {
    const typed = compact(text, 'btw-identificatie|btw[ -]?id|btw|vat');
    const [, digits, end] = /^(?:nl)?(\d{9})(b\d{2})$/i.exec(typed) ?? [];
    if (!digits || !end) return ABROAD.test(typed) ? [nl.btwForeign, en.btwForeign] : [nl.btw, en.btw];
    const number = `NL${digits}${end.toUpperCase()}`;
    return validate(number).isValid && /[1-9]/.test(digits) ? number : [nl.typo, en.typo];
  },
  { format: (value) => value, attributes: { ...code, autocapitalize: 'characters' } },
);
