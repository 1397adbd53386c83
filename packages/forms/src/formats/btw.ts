import { mod97base10Validate } from 'stdnum/lib/esm/util/checksum.js';
import { passes } from './elfproef.js';
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
    return /[1-9]/.test(digits) && (passes(digits) || mod97base10Validate(number)) ? number : [nl.typo, en.typo];
  },
  { format: (value) => value, attributes: { ...code, autocapitalize: 'characters' } },
);
