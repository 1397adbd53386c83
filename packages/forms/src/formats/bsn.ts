import { elfproef } from './elfproef.js';
import * as en from './en.js';
import * as nl from './nl.js';

/** Burgerservicenummer: 123456782, shown as the Belastingdienst groups it, 1234 56 782. */
export default elfproef('bsn|burgerservice|sofi', [nl.bsn, en.bsn]);
