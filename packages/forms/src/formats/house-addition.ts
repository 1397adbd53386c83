import * as en from './en.js';
import * as nl from './nl.js';
import { code, judgedBy, plain } from './typed.js';

/** What comes after a house number and its letter: at most four letters and digits, bis in 12-bis. */
export default judgedBy(
  (text) => {
    const addition = plain(text).replace(/[ .,/-]/g, '');
    return /^[a-z\d]{1,4}$/i.test(addition) ? addition : [nl.houseAddition, en.houseAddition];
  },
  { format: (value) => value, attributes: code },
);
