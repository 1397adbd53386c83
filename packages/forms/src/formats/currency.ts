import { decimal, dutch, outside } from './decimal.js';
import * as en from './en.js';
import * as nl from './nl.js';
import { judgedBy, plain } from './typed.js';

/** An amount in euros: € 1.234,50 and 12,- are sent as 1234.50 and 12.00, always with cents. */
export default judgedBy(
  (text, field) => {
    const typed = plain(text)
      .replace(/^([+-]?) ?(?:€|euro?) ?/i, '$1')
      .replace(/ ?(?:€|euro?)$/i, '')
      .replace(/[.,] ?(?:--?|=)$/, '');
    const [whole, cents = ''] = decimal(typed)?.split('.') ?? [];
    if (!whole) return [nl.currency, en.currency];
    if (cents.length > 2) return [nl.currencyCents, en.currencyCents];
    const amount = `${whole}.${cents.padEnd(2, '0')}`;
    return outside(amount, field, (limit) => `€ ${dutch(limit)}`) ?? amount;
  },
  { format: dutch, attributes: { inputmode: 'decimal' } },
);
