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
  paste?: { text: string; into(page: Page): Locator; arrives: Pairs };
  /** What the browser fills in by itself; undefined where it never does. */
  autofill?: Record<string, string>;
  /** What arrives after the browser filled it in again, where that is something else: it never chooses files. */
  restored?: Pairs;
  /** What is wrong when it is sent untouched. */
  error: RegExp;
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
};
