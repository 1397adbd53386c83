// What a date field knows of dates: the names of months, what is wrong, a whole date in one part, and the button of its calendar. Loaded
// when somebody comes to the field. It imports nothing that a field imports, so that a page is not split into more files.
import type { css as Css } from '@lit/reactive-element';
import type { say as Say } from '@openwebconcept/core/localise.js';
import type { Control } from '@openwebconcept/core/validity.js';
import { styles } from './dates.styles.js';
import * as en from './en.js';
import * as nl from './nl.js';

interface Field extends HTMLElement {
  readonly value: string;
  readonly answer: string;
  readonly labelText: string;
  readonly invalidMessage?: string;
  readonly min: string;
  readonly max: string;
  readonly calendar: boolean;
  readonly disabled: boolean;
  readonly readOnly?: boolean;
  readonly renderRoot: HTMLElement | DocumentFragment;
  requestUpdate(): void;
}

/** What is known of the date in a field. */
export interface Dated {
  /** The number of a month by its name, or by how that begins; empty when it is none. */
  month(text: string): string;
  /** What is wrong, and with which parts; empty when nothing is. */
  judge(): [message: string, wrong: Control[]];
  /** The date in words. */
  text(): string;
  /** Shows the button of the calendar as the field is now. */
  draw(): void;
}

export type Format = (date: string | number, options: Intl.DateTimeFormatOptions, language?: string) => string;

const formats: Record<string, Intl.DateTimeFormat> = {}; // a browser takes long to make one

/** The day of today, here: Sweden writes dates as ISO does. Other days are counted in UTC, where each has 24 hours. */
const today = (): string => new Intl.DateTimeFormat('sv').format();

/** @param parts the inputs, and @param texts what stands in them: as they are now */
export function dated(field: Field, parts: () => Control[], texts: () => string[], say: typeof Say, css: typeof Css): Dated {
  const root = field.renderRoot as ShadowRoot;
  let button: HTMLButtonElement | null = null;
  const locale = (): string => say(field, nl.locale, en.locale);
  const format: Format = (date, options, language = locale()) =>
    (formats[language + JSON.stringify(options)] ??= new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' })).format(new Date(date));
  const words = (date: string): string => format(date, { dateStyle: 'long' });
  const text = (): string => (field.value ? words(field.value) : field.answer);
  const limits = (): string[] => [field.min, field.max || '~'].map((limit) => (limit === 'today' ? today() : limit)); // ~ is after every date

  const month = (text: string): string => {
    if (/^\d+$/.test(text)) return text;
    const word = text.toLowerCase();
    for (const language of [locale(), 'nl', 'en']) {
      for (const month of ['long', 'short'] as const) {
        for (let number = 1; number < 13; number++) {
          const name = format(Date.UTC(2000, number - 1), { month }, language).toLowerCase().replace('.', '');
          if (name === word || (word.length > 2 && name.startsWith(word))) return `${number}`;
        }
      }
    }
    return '';
  };

  const judge = (): [string, Control[]] => {
    const all = parts();
    const flagged = (flags: unknown[]): Control[] => all.filter((_, index) => flags[index]);
    if (!all.some(({ willValidate }) => willValidate)) return ['', []];
    const label = field.labelText;
    const at = say(field, nl.at, en.at)(label);
    const typed = texts();
    const empty = typed.map((text) => !text);
    if (empty.includes(true)) return [say(field, nl.missing, en.missing)(empty) + at, flagged(empty)];
    const [d, m, y] = [typed[0]!, month(typed[1]!), typed[2]!].map((text) => (/\D/.test(text) ? 0 : Number(text))) as [number, number, number];
    const year = y > 999 && y < 10000 ? y : 2000; // a leap year
    const monthName = m > 0 && m < 13 && format(Date.UTC(year, m - 1), { month: 'long', year: m === 2 && year === y ? 'numeric' : undefined });
    const days = new Date(Date.UTC(year, m, 0)).getUTCDate();
    const problems = [
      !(d > 0 && d < 32) ? say(field, nl.noDay, en.noDay) : monthName && d > days && say(field, nl.days, en.days)(monthName, days),
      !monthName && say(field, nl.noMonth, en.noMonth),
      year !== y && say(field, nl.noYear, en.noYear),
    ];
    if (problems.some(Boolean)) return [problems.filter(Boolean).join('. ') + at, flagged(problems)];
    const { value } = field;
    const [least, most] = limits() as [string, string];
    const said = (limit: string, given: string): string => (given === 'today' ? say(field, nl.today, en.today) : words(limit));
    if (value < least) return [say(field, nl.least, en.least)(said(least, field.min), label), all];
    if (value > most) return [say(field, nl.most, en.most)(said(most, field.max), label), all];
    const custom = all.find(({ validity }) => validity.customError);
    return custom ? [custom.validationMessage, [custom]] : ['', []];
  };

  /** Fills the parts for somebody; who listens hears it as if it was typed. */
  const fill = (values: unknown[]): void => {
    const all = parts();
    all.forEach((part, index) => Reflect.set(Object.getPrototypeOf(part) as object, 'value', `${Number(values[index])}`, part)); // past what React keeps of a value
    for (const type of ['input', 'change']) for (const part of all) part.dispatchEvent(new Event(type, { bubbles: true, composed: type === 'input' }));
  };

  /** A whole date in one part is spread over the parts. */
  const heard = (event: Event): void => {
    field.requestUpdate();
    const part = event.target as HTMLInputElement;
    const typed = (event as ClipboardEvent).clipboardData?.getData('text') ?? part.value;
    const found = typed.normalize('NFKC').trim().replace(/^(\d\d)(\d\d)(?=\d{4}$)/, '$1-$2-').match(/\d+|\p{L}+/gu)?.filter(month) ?? []; // without "zaterdag" and the "th" of 27th
    const numbers = found.map(month);
    if (/^\d{4}/.test(found[0]!)) numbers.reverse(); // 1984-03-27
    else if (!/\d/.test(found[0]!)) numbers.unshift(...numbers.splice(1, 1)); // March 27, 1984
    if (numbers.length !== 3 || Number(numbers[0]) > 31 || Number(numbers[1]) > 12 || part.readOnly) return;
    event.preventDefault();
    fill(numbers);
    status.textContent = say(field, nl.spread, en.spread)(text());
  };

  const reached = async ({ type }: Event): Promise<void> => {
    const calendar = await import('../calendar/calendar.js').catch(() => undefined);
    if (type !== 'click' || !field.isConnected || root.querySelector('dialog')) return;
    if (!calendar) {
      button!.hidden = true; // it is an extra: a date can be typed
      return field.focus();
    }
    calendar.open(field, root, button!, {
      title: say(field, nl.open, en.open),
      value: field.value,
      today: today(),
      limits: limits(),
      choose: (day) => fill(day.split('-').reverse()),
      format,
      css,
      say,
    });
  };

  const status = document.createElement('output'); // is read out when it changes
  root.append(status);
  root.adoptedStyleSheets.push(styles(css).styleSheet!);
  for (const type of ['paste', 'change']) field.addEventListener(type, heard);

  return {
    month,
    judge: () => {
      const [message, wrong] = judge();
      return [message && (field.invalidMessage || message), wrong];
    },
    text,
    draw: () => {
      button ??= field.querySelector(':scope > button[data-owc]'); // of a clone
      if (!field.calendar && !button) return;
      button ??= Object.assign(document.createElement('button'), { type: 'button', ariaHasPopup: 'dialog' });
      const chosen = field.value;
      const text = chosen ? say(field, nl.other, en.other) : say(field, nl.open, en.open);
      button.textContent = text;
      button.ariaLabel = chosen ? say(field, nl.chosen, en.chosen)(text, words(chosen)) : null;
      button.dataset.owc = '';
      button.disabled = field.disabled;
      button.hidden = !field.calendar || !!field.readOnly;
      button.onclick = button.onpointerenter = reached;
      if (button.parentNode !== field) field.append(button);
    },
  };
}
