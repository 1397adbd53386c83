import * as en from './en.js';
import * as nl from './nl.js';
import { code, judgedBy, plain } from './typed.js';

const LOCAL = /^[\p{L}\p{M}\p{N}!#$%&'*+/=?^_`{|}~-]+(?:\.[\p{L}\p{M}\p{N}!#$%&'*+/=?^_`{|}~-]+)*$/u;
const LABEL = /^[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}-]{0,61}[\p{L}\p{M}\p{N}])?$/u;

/** What is typed for what. Only names that are surely no other provider: mail.com and ymail.com exist. */
const MISTYPED = {
  'gmail.com': 'gmail.co gmail.cm gmail.om gmail.nl gmail.be gmai.com gmal.com gmial.com gamil.com gmil.com gmaill.com gmaul.com gnail.com gemail.com',
  'hotmail.com': 'hotmail.co hotmai.com hotmal.com hotmial.com hotmil.com hotmaill.com hotnail.com homtail.com hormail.com',
  'hotmail.nl': 'hotmai.nl hotmal.nl hotmial.nl hotmil.nl hotmaill.nl hotnail.nl homtail.nl hormail.nl',
  'outlook.com': 'outlook.co outlok.com outloo.com outlool.com outllok.com oulook.com otlook.com',
  'icloud.com': 'icloud.co icloud.nl iclod.com icoud.com iclould.com icloude.com',
  'yahoo.com': 'yahoo.co yaho.com yahooo.com yhoo.com',
  'live.nl': 'liv.nl life.nl',
  'ziggo.nl': 'ziggo.com zigo.nl zigggo.nl',
  'kpnmail.nl': 'kpnmail.com kpmail.nl kpnmai.nl',
};

const format = judgedBy(
  (text) => {
    const pasted = plain(text).replace(/^(?:mailto|e-?mail(?:adres)?):\s*/i, '');
    const typed = /^[^<>]*<([^<>]+)>$/.exec(pasted)?.[1] ?? pasted; // Jan Jansen <jan@voorbeeld.nl>
    const [local = '', name = '', ...more] = typed.split('@');
    if (!typed) return [nl.email, en.email];
    if (typed === local || more.length) return [nl.emailAt, en.emailAt];
    if (typed.includes(' ')) return [nl.emailSpace, en.emailSpace];
    const domain = name.toLowerCase();
    if (!domain.includes('.')) return [nl.emailDot, en.emailDot];
    const labels = domain.split('.');
    const right = LOCAL.test(local) && local.length <= 64 && labels.every((label) => LABEL.test(label)) && /\D{2}/.test(labels.at(-1)!);
    const address = `${local}@${domain}`;
    return right && address.length <= 254 ? address : [nl.email, en.email];
  },
  {
    format: (value) => value,
    warning(text) {
      const [local, domain] = format.parse(text)?.split('@') ?? [];
      if (!domain) return undefined;
      const likely = Object.entries(MISTYPED).find(([, mistyped]) => mistyped.split(' ').includes(domain))?.[0] ?? domain.replace(/\.(?:con|cpm|vom|xom)$/, '.com');
      return likely === domain ? undefined : [nl.emailLikely(`${local}@${likely}`), en.emailLikely(`${local}@${likely}`)];
    },
    attributes: { ...code, inputmode: 'email', autocomplete: 'email' },
  },
);

/** An email address. What stands before the @ stays as it was typed; the domain, which may have letters of any script, in lower case. */
export default format;
