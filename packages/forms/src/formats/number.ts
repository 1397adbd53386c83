import { decimal, dutch, outside } from './decimal.js';
import * as en from './en.js';
import * as nl from './nl.js';
import { judgedBy, plain } from './typed.js';

const exact = (value: string): string => (value.includes('.') ? value.replace(/\.?0+$/, '') : value);

const shown = (value: string): string => dutch(exact(value));

/** A number: 1.234,5 is sent as 1234.5. `step="1"` on the field asks for a whole number. */
export default judgedBy(
  (text, field) => {
    const typed = decimal(plain(text));
    if (!typed) return [nl.number, en.number];
    const number = exact(typed);
    if (number.includes('.') && field?.getAttribute('step') === '1') return [nl.numberWhole, en.numberWhole];
    // One and a bit, 1.234, would be read as thousands by who reads it again, such as a server that also takes what was typed.
    return outside(number, field, shown) ?? number.replace(/^-?[1-9]\d{0,2}\.\d{3}$/, '$&0');
  },
  { format: shown, attributes: { inputmode: 'decimal' } },
);
