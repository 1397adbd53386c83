import { elfproef } from './elfproef.js';
import * as en from './en.js';
import * as nl from './nl.js';

/** The number of an organisation: 002564440, shown 0025 64 440. */
export default elfproef('rsin', [nl.rsin, en.rsin]);
