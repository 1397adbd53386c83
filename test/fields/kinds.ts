// Every field: as a server prints it, how a resident answers it, and what then arrives.
import type { Locator, Page } from '@playwright/test';

type Pairs = [name: string, value: string][];

export interface Kind {
  /** Complete server markup of a required field; `more` are attributes of the host. */
  markup(more?: string): string;
  /** What carries the name, the description and the error. */
  subject(page: Page): Locator;
  name: string;
  description?: string;
  /** A file that the field loads before it works whole. */
  brings?: string;
  /** What arrives of the untouched field. */
  initial: Pairs;
  /** A resident answers, with keyboard or pointer alone. */
  answer(page: Page): Promise<void>;
  /** What then arrives, with or without JavaScript. */
  answered: Pairs;
  /** Pasted as people paste; undefined where nothing can be pasted. */
  paste?: { text: string; into(page: Page): Locator; arrives: Pairs; brings?: string };
  /** What the browser fills in by itself; undefined where it never does. */
  autofill?: Record<string, string>;
  /** What arrives after the browser filled it in again, where that is something else: it never chooses files. */
  restored?: Pairs;
  /** What is wrong when it is sent untouched. */
  error: RegExp;
  /** How many errors that are; one of several fields is described by the first. */
  errors?: number;
}

const label = (id: string, words: string): string => `<label slot="label" for="${id}">${words}</label>`;
const help = (id: string, words: string): string => `<div slot="description" id="${id}-d">${words}</div>`;

export const kinds: Record<string, Kind> = {
  'text-field': {
    markup: (more = '') => `<owc-text-field required ${more}>${label('naam', 'Naam')}${help('naam', 'Zoals in uw paspoort')}<input id="naam" name="naam" autocomplete="name" aria-required="true" aria-describedby="naam-d"></owc-text-field>`,
    subject: (page) => page.getByRole('textbox'),
    name: 'Naam',
    description: 'Zoals in uw paspoort',
    initial: [['naam', '']],
    answer: async (page) => page.getByRole('textbox').pressSequentially('Jan de Vries'),
    answered: [['naam', 'Jan de Vries']],
    paste: { text: ' J. de  Vries ', into: (page) => page.getByRole('textbox'), arrives: [['naam', ' J. de  Vries ']] },
    autofill: { naam: 'Jan de Vries' },
    error: /^Vul “Naam” in$/,
  },
  'text-field with a format': {
    markup: (more = '') => `<owc-text-field required format="bsn" ${more}>${label('bsn', 'Burgerservicenummer')}${help('bsn', 'Negen cijfers')}<input id="bsn" name="bsn" inputmode="numeric" autocomplete="off" spellcheck="false" aria-required="true" aria-describedby="bsn-d"></owc-text-field>`,
    subject: (page) => page.getByRole('textbox'),
    name: 'Burgerservicenummer',
    description: 'Negen cijfers',
    brings: 'bsn-',
    initial: [['bsn', '']],
    answer: async (page) => page.getByRole('textbox').pressSequentially('111222333'),
    answered: [['bsn', '111222333']],
    paste: { text: ' 1112.22.333 ', into: (page) => page.getByRole('textbox'), arrives: [['bsn', '111222333']] },
    restored: [['bsn', '']], // autocomplete="off": the browser does not keep it
    error: /^Vul “Burgerservicenummer” in$/,
  },
  'text-area': {
    markup: (more = '') => `<owc-text-area required ${more}>${label('melding', 'Wat wilt u melden?')}${help('melding', 'Noem geen namen')}<textarea id="melding" name="melding" rows="5" aria-required="true" aria-describedby="melding-d"></textarea></owc-text-area>`,
    subject: (page) => page.getByRole('textbox'),
    name: 'Wat wilt u melden?',
    description: 'Noem geen namen',
    initial: [['melding', '']],
    answer: async (page) => page.getByRole('textbox').pressSequentially('Een stoeptegel\nligt los'),
    answered: [['melding', 'Een stoeptegel\r\nligt los']],
    paste: { text: ' 1.\n\n 2. ', into: (page) => page.getByRole('textbox'), arrives: [['melding', ' 1.\r\n\r\n 2. ']] },
    autofill: { melding: 'Een stoeptegel\nligt los' },
    error: /^Geef antwoord op de vraag “Wat wilt u melden\?”$/,
  },
  'select': {
    markup: (more = '') => `<owc-select required ${more}>${label('land', 'Land')}${help('land', 'Waar u woont')}<select id="land" name="land" autocomplete="country" aria-required="true" aria-describedby="land-d"><option value="">Kies een antwoord</option><option value="NL">Nederland</option><option value="BE">België</option></select></owc-select>`,
    subject: (page) => page.getByRole('combobox'),
    name: 'Land',
    description: 'Waar u woont',
    initial: [['land', '']],
    answer: async (page) => {
      await page.getByRole('combobox').focus();
      await page.keyboard.type('Bel');
      await page.keyboard.press('Tab');
    },
    answered: [['land', 'BE']],
    autofill: { land: 'BE' },
    error: /“Land”/,
  },
  'radio-group': {
    markup: (more = '') => `<owc-radio-group role="radiogroup" aria-labelledby="contact-l" aria-describedby="contact-d" aria-required="true" required ${more}><div slot="label" id="contact-l">Hoe wilt u antwoord?</div>${help('contact', 'Wij antwoorden binnen twee dagen')}
      <owc-radio><input type="radio" id="contact-email" name="contact" value="email" aria-describedby="contact-d"><label slot="label" for="contact-email">Per e-mail</label></owc-radio>
      <owc-radio><input type="radio" id="contact-post" name="contact" value="post"><label slot="label" for="contact-post">Per post</label></owc-radio></owc-radio-group>`,
    subject: (page) => page.getByRole('radiogroup'),
    name: 'Hoe wilt u antwoord?',
    description: 'Wij antwoorden binnen twee dagen',
    initial: [],
    answer: async (page) => {
      await page.getByRole('radio', { name: 'Per e-mail' }).focus();
      await page.keyboard.press('Space');
      await page.keyboard.press('ArrowDown');
    },
    answered: [['contact', 'post']],
    error: /^Geef antwoord op de vraag “Hoe wilt u antwoord\?”$/,
  },
  'checkbox': {
    markup: (more = '') => `<owc-checkbox required ${more}><input type="checkbox" id="huur" name="huur" value="ja" aria-required="true" aria-describedby="huur-d"><label slot="label" for="huur">Ik huur een woning</label>${help('huur', 'Ook een kamer')}</owc-checkbox>`,
    subject: (page) => page.getByRole('checkbox'),
    name: 'Ik huur een woning',
    description: 'Ook een kamer',
    initial: [],
    answer: async (page) => {
      await page.getByRole('checkbox').focus();
      await page.keyboard.press('Space');
    },
    answered: [['huur', 'ja']],
    error: /“Ik huur een woning”/,
  },
  'checkbox-group': {
    markup: (more = '') => `<owc-checkbox-group role="group" aria-labelledby="hulp-l" aria-describedby="hulp-d" required ${more}><div slot="label" id="hulp-l">Welke hulp krijgt u?</div>${help('hulp', 'Kies alles wat klopt')}
      <owc-checkbox><input type="checkbox" id="hulp-huis" name="hulp[]" value="huis" aria-describedby="hulp-d"><label slot="label" for="hulp-huis">In huis</label></owc-checkbox>
      <owc-checkbox><input type="checkbox" id="hulp-geld" name="hulp[]" value="geld"><label slot="label" for="hulp-geld">Met geld</label></owc-checkbox>
      <owc-checkbox exclusive><input type="checkbox" id="hulp-geen" name="hulp[]" value="geen"><label slot="label" for="hulp-geen">Geen van deze</label></owc-checkbox></owc-checkbox-group>`,
    subject: (page) => page.getByRole('group', { name: 'Welke hulp krijgt u?' }),
    name: 'Welke hulp krijgt u?',
    description: 'Kies alles wat klopt',
    initial: [],
    answer: async (page) => {
      for (const name of ['In huis', 'Met geld']) {
        await page.getByRole('checkbox', { name }).focus();
        await page.keyboard.press('Space');
      }
    },
    answered: [['hulp[]', 'huis'], ['hulp[]', 'geld']],
    error: /^Geef antwoord op de vraag “Welke hulp krijgt u\?”$/,
  },
  'consent': {
    markup: (more = '') => `<owc-consent ${more}><div slot="description" id="privacy-d">Lees de <a href="/away">privacyverklaring</a></div><input type="checkbox" id="privacy" name="privacy" value="ja" aria-required="true" aria-describedby="privacy-d"><label slot="label" for="privacy">Ik heb de privacyverklaring gelezen</label></owc-consent>`,
    subject: (page) => page.getByRole('checkbox'),
    name: 'Ik heb de privacyverklaring gelezen',
    description: 'Lees de privacyverklaring',
    initial: [],
    answer: async (page) => {
      await page.getByRole('checkbox').focus();
      await page.keyboard.press('Space');
    },
    answered: [['privacy', 'ja']],
    error: /“Ik heb de privacyverklaring gelezen”/,
  },
  'date-field': {
    markup: (more = '') => `<owc-date-field role="group" aria-labelledby="geboren" aria-describedby="geboren-d" required ${more}><div slot="label" id="geboren">Geboortedatum</div>${help('geboren', 'Bijvoorbeeld 27 3 1984')}
      ${['day Dag', 'month Maand', 'year Jaar'].map((part) => part.split(' ')).map(([slot, words], index) => `<label slot="${slot}" for="geboren-${slot}">${words}</label><input slot="${slot}" id="geboren-${slot}" name="geboren[${slot}]" inputmode="numeric" autocomplete="bday-${slot}"${index ? '' : ' aria-describedby="geboren-d"'}>`).join('')}</owc-date-field>`,
    subject: (page) => page.getByRole('group', { name: 'Geboortedatum' }),
    name: 'Geboortedatum',
    description: 'Bijvoorbeeld 27 3 1984',
    initial: [['geboren[day]', ''], ['geboren[month]', ''], ['geboren[year]', '']],
    answer: async (page) => {
      for (const [name, words] of [['Dag', '27'], ['Maand', '3'], ['Jaar', '1984']] as const) await page.getByRole('textbox', { name }).pressSequentially(words);
    },
    answered: [['geboren[day]', '27'], ['geboren[month]', '3'], ['geboren[year]', '1984']],
    paste: { text: ' 27-03-1984 ', brings: 'dates-', into: (page) => page.getByRole('textbox', { name: 'Dag' }), arrives: [['geboren[day]', '27'], ['geboren[month]', '3'], ['geboren[year]', '1984']] },
    autofill: { 'geboren[day]': '27', 'geboren[month]': '3', 'geboren[year]': '1984' },
    error: /^Vul “Geboortedatum” in$/,
  },
  'time-field': {
    markup: (more = '') => `<owc-time-field required ${more}>${label('tijd', 'Hoe laat')}${help('tijd', 'Bijvoorbeeld 14:30')}<input id="tijd" name="tijd" inputmode="numeric" aria-required="true" aria-describedby="tijd-d"></owc-time-field>`,
    subject: (page) => page.getByRole('textbox'),
    name: 'Hoe laat',
    description: 'Bijvoorbeeld 14:30',
    brings: 'time-',
    initial: [['tijd', '']],
    answer: async (page) => page.getByRole('textbox').pressSequentially('14:30'),
    answered: [['tijd', '14:30']],
    paste: { text: ' 14.30 ', into: (page) => page.getByRole('textbox'), arrives: [['tijd', '14:30']] },
    autofill: { tijd: '14:30' },
    error: /^Vul “Hoe laat” in$/,
  },
  'file-field': {
    markup: (more = '') => `<owc-file-field required max-files="2" max-size="1 MB" ${more}>${label('bijlagen', 'Bijlagen')}${help('bijlagen', 'PDF, hoogstens 2')}<input type="file" id="bijlagen" name="bijlagen[]" multiple accept=".pdf" aria-required="true" aria-describedby="bijlagen-d"></owc-file-field>`,
    subject: (page) => page.locator('input[type=file]'),
    name: 'Bijlagen',
    description: 'PDF, hoogstens 2',
    initial: [['bijlagen[]', '']],
    answer: (page) => page.locator('input[type=file]').setInputFiles([{ name: 'een.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1') }, { name: 'twee.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-22') }]),
    answered: [['bijlagen[]', 'een.pdf application/pdf 6'], ['bijlagen[]', 'twee.pdf application/pdf 7']],
    restored: [['bijlagen[]', '']], // no browser chooses a file for somebody
    error: /Bijlagen/,
  },
  'combobox': {
    markup: (more = '') => `<owc-combobox required ${more}>${label('taal', 'Taal')}${help('taal', 'Typ en kies')}<input id="taal" name="taal" list="taal-lijst" aria-required="true" aria-describedby="taal-d"><datalist id="taal-lijst"><option value="Nederlands"><option value="Fries"><option value="Papiaments"></datalist></owc-combobox>`,
    subject: (page) => page.getByRole('combobox'),
    name: 'Taal',
    description: 'Typ en kies',
    initial: [['taal', '']],
    answer: async (page) => {
      await page.getByRole('combobox').pressSequentially('Fries');
      await page.keyboard.press('Tab');
    },
    answered: [['taal', 'Fries']],
    paste: { text: ' fries ', into: (page) => page.getByRole('combobox'), arrives: [['taal', 'Fries']] },
    autofill: { taal: 'Fries' },
    error: /^Vul “Taal” in$/,
  },
  'address-field': {
    markup: (more = '') => `<owc-address-field role="group" aria-labelledby="adres" required ${more}><div slot="label" id="adres">Wat is uw adres?</div>
      ${([['postcode', 'Postcode', 'postcode', 'postal-code', true], ['number', 'Huisnummer', 'house-number', '', true], ['letter', 'Huisletter', 'house-letter', '', false], ['addition', 'Toevoeging', 'house-addition', '', false], ['street', 'Straat', '', 'address-line1', true], ['town', 'Plaats', '', 'address-level2', true]] as const)
        .map(([part, words, format, autocomplete, needed]) => `<owc-text-field slot="${part}" ${format && `format="${format}"`} ${needed ? 'required' : ''}>${label(`adres-${part}`, needed ? words : `${words} <span class="owc-optional">(niet verplicht)</span>`)}<input id="adres-${part}" name="adres[${part}]" ${autocomplete && `autocomplete="${autocomplete}"`} ${needed ? 'aria-required="true"' : ''}></owc-text-field>`)
        .join('')}</owc-address-field>`,
    subject: (page) => page.getByRole('group', { name: 'Wat is uw adres?' }),
    name: 'Wat is uw adres?',
    brings: 'postcode-',
    initial: ['postcode', 'number', 'letter', 'addition', 'street', 'town'].map((part) => [`adres[${part}]`, '']),
    answer: async (page) => {
      for (const [name, words] of [['Postcode', '3511BT'], ['Huisnummer', '1'], ['Straat', 'Domplein'], ['Plaats', 'Utrecht']] as const) await page.getByRole('textbox', { name }).pressSequentially(words);
      await page.keyboard.press('Tab');
    },
    answered: [['adres[postcode]', '3511BT'], ['adres[number]', '1'], ['adres[letter]', ''], ['adres[addition]', ''], ['adres[street]', 'Domplein'], ['adres[town]', 'Utrecht']],
    autofill: { 'adres[postcode]': '3511BT', 'adres[number]': '1', 'adres[street]': 'Domplein', 'adres[town]': 'Utrecht' },
    errors: 4,
    error: /^Vul “Postcode” in$/,
  },
  'location-field': {
    markup: (more = '') => `<owc-location-field required ${more}>${label('plek', 'Waar is het?')}${help('plek', 'Een adres, of een omschrijving van de plek')}<input id="plek" name="plek" autocomplete="street-address" list="palen" aria-required="true" aria-describedby="plek-d"><datalist id="palen"><option value="Lantaarnpaal 12" data-place="52.0907,5.1214"></option></datalist></owc-location-field>`,
    subject: (page) => page.locator('input[name=plek]'),
    name: 'Waar is het?',
    description: 'Een adres, of een omschrijving van de plek',
    initial: [['plek', '']],
    // In words: that is what arrives without JavaScript too.
    answer: async (page) => page.locator('input[name=plek]').pressSequentially('Bij de brug'),
    answered: [['plek', 'Bij de brug']],
    paste: { text: ' Bij de  brug ', into: (page) => page.locator('input[name=plek]'), arrives: [['plek', ' Bij de  brug ']] },
    autofill: { plek: 'Bij de brug' },
    error: /^Geef antwoord op de vraag “Waar is het\?”$/,
  },
  'repeat': {
    markup: (more = '') => {
      const item = (index: number): string => `<fieldset><legend>Kind <span class="owc-number">${index + 1}</span></legend><owc-text-field required>${label(`kind-${index}`, 'Naam')}<input id="kind-${index}" name="kinderen[${index}][naam]" aria-required="true"></owc-text-field>
        <owc-button variant="secondary"><button class="owc-remove" name="kinderen-verwijder" value="${index}" formnovalidate>Verwijder kind <span class="owc-number">${index + 1}</span></button></owc-button></fieldset>`;
      return `<owc-repeat min="1" max="3" item="kind" ${more}>${item(0)}${item(1)}<template>${item(0)}</template><owc-button slot="add" variant="secondary"><button name="kinderen-meer" formnovalidate>Nog een kind toevoegen</button></owc-button></owc-repeat>`;
    },
    subject: (page) => page.getByRole('group', { name: 'Kind 1' }),
    name: 'Kind 1',
    initial: [['kinderen[0][naam]', ''], ['kinderen[1][naam]', '']],
    answer: async (page) => {
      for (const [index, words] of ['Noor', 'Sem'].entries()) await page.getByRole('textbox', { name: 'Naam' }).nth(index).pressSequentially(words);
    },
    answered: [['kinderen[0][naam]', 'Noor'], ['kinderen[1][naam]', 'Sem']],
    autofill: { 'kinderen[0][naam]': 'Noor', 'kinderen[1][naam]': 'Sem' },
    errors: 2,
    error: /^Vul “Naam” in$/,
  },
  'signature': {
    markup: (more = '') => `<owc-signature required ${more}>${label('ht', 'Handtekening')}${help('ht', 'Typ uw naam, of teken')}<input id="ht" name="handtekening" autocomplete="name" aria-required="true" aria-describedby="ht-d"></owc-signature>`,
    subject: (page) => page.getByRole('textbox'),
    name: 'Handtekening',
    description: 'Typ uw naam, of teken',
    initial: [['handtekening', '']],
    answer: async (page) => page.getByRole('textbox').pressSequentially('J. de Vries'),
    answered: [['handtekening', 'J. de Vries']],
    autofill: { handtekening: 'J. de Vries' },
    error: /andtekening/,
  },
};
