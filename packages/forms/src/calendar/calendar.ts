// The calendar of a date field: a dialog with a grid of days, as the ARIA Authoring Practices describe it. Loaded when somebody reaches
// for its button. It imports nothing that a field imports, so that a page is not split into more files.
import type { css as Css } from '@lit/reactive-element';
import type { say as Say } from '@openwebconcept/core/localise.js';
import type { Format } from '../dates/dates.js';
import { styles } from './calendar.styles.js';
import * as en from './en.js';
import * as nl from './nl.js';

/** What is asked of a calendar. Days are such as 2027-03-27. */
export interface Asked {
  readonly title: string;
  readonly value: string;
  readonly today: string;
  /** The first and the last day that can be chosen; empty when there is none. */
  readonly limits: string[];
  readonly choose: (day: string) => void;
  readonly format: Format;
  readonly css: typeof Css;
  readonly say: typeof Say;
}

/** A day later or earlier. */
const move = (from: string, days: number): string => new Date(Date.parse(from) + days * 86_400_000).toISOString().slice(0, 10);

/** The same day of a later or earlier month, or the last one of that month. */
const turn = (from: string, months: number): string => {
  const date = new Date(from);
  const day = date.getUTCDate();
  date.setUTCMonth(date.getUTCMonth() + months);
  return move(date.toISOString().slice(0, 10), day === date.getUTCDate() ? 0 : -date.getUTCDate());
};

/**
 * Opens a calendar in the shadow root of a field. It is made anew each time, and gone when it is closed. A week is from Monday to Sunday,
 * in every language: it is one of the Netherlands.
 */
export function open(field: HTMLElement, root: ShadowRoot, opener: HTMLElement, { title, value, today, limits: [least = '', most = ''], choose, format, css, say }: Asked): void {
  const make = <K extends keyof HTMLElementTagNameMap>(tag: K, properties: object, ...children: Node[]): HTMLElementTagNameMap[K] => {
    const node = Object.assign(document.createElement(tag), properties);
    node.append(...children);
    return node;
  };
  const outside = (day: string): boolean => day < least || day > most;

  let at = value || [least, today, most].sort()[1]!; // today, or the day that can be chosen nearest to it
  let month = '';
  const body = make('tbody', {});
  const heading = make('h2', { ariaLive: 'polite' });
  const weekdays = Array.from({ length: 7 }, (_, index) => {
    const day = `2024-01-0${index + 1}`; // a Monday
    return make('th', { scope: 'col', abbr: format(day, { weekday: 'long' }), textContent: format(day, { weekday: 'short' }) });
  });
  const table = make('table', { role: 'grid' }, make('thead', {}, make('tr', {}, ...weekdays)), body);
  const dialog = make('dialog', { ariaLabel: title }, make(
    'div',
    {},
    make('button', { ariaLabel: say(field, nl.previous, en.previous), textContent: '‹', onclick: () => show(turn(at, -1)) }),
    heading,
    make('button', { ariaLabel: say(field, nl.next, en.next), textContent: '›', onclick: () => show(turn(at, 1)) }),
    table,
    make('button', { textContent: say(field, nl.close, en.close), onclick: () => dialog.close() }),
  ));

  /** Draws the month of a day. Tab comes to that day. */
  const show = (day: string): HTMLTableCellElement => {
    if (day > '1') at = day; // after 9999 comes +010000
    if (month !== at.slice(0, 7)) {
      month = at.slice(0, 7);
      table.ariaLabel = heading.textContent = format(at, { month: 'long', year: 'numeric' });
      body.replaceChildren();
      const before = (new Date(`${month}-01`).getUTCDay() + 6) % 7;
      for (let index = 0; index < 42; index++) {
        const id = move(`${month}-01`, index - before);
        const row = index % 7 ? body.lastElementChild! : body.appendChild(make('tr', {}));
        row.append(make('td', id.startsWith(month) ? {
          id,
          textContent: Number(id.slice(8)),
          ariaLabel: format(id, { dateStyle: 'long' }),
          ariaCurrent: id === today ? 'date' : null,
          ariaSelected: id === value ? 'true' : null,
          ariaDisabled: outside(id) ? 'true' : null,
        } : {}));
      }
    }
    body.querySelector('[tabindex]')?.removeAttribute('tabindex');
    const cell = root.getElementById(at) as HTMLTableCellElement;
    cell.tabIndex = 0;
    return cell;
  };

  const pick = (event: Event): void => {
    const day = (event.target as Element).id;
    if (!day || outside(day)) return;
    choose(day);
    dialog.close();
  };

  body.onclick = pick;
  body.onkeydown = (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return; // the browser's own
    const side = getComputedStyle(dialog).direction === 'rtl' ? -1 : 1;
    const months = event.shiftKey ? 12 : 1;
    const { cellIndex } = event.target as HTMLTableCellElement;
    const days = { ArrowRight: side, ArrowLeft: -side, ArrowDown: 7, ArrowUp: -7, Home: -cellIndex, End: 6 - cellIndex }[event.key];
    const turns = { PageDown: months, PageUp: -months }[event.key];
    if ([' ', 'Enter'].includes(event.key)) pick(event);
    else if (turns ?? days !== undefined) show(turns ? turn(at, turns) : move(at, days!)).focus();
    else return;
    event.preventDefault();
  };
  dialog.onclick = (event) => event.target === dialog && dialog.close(); // beside it
  dialog.onclose = () => {
    dialog.remove();
    root.adoptedStyleSheets.pop();
    opener.focus();
  };

  root.adoptedStyleSheets.push(styles(css).styleSheet!);
  root.append(dialog);
  dialog.showModal();
  show(at).focus();
}
