import { html, nothing } from 'lit/html.js';
import type { TemplateResult } from 'lit/html.js';
import type { OpeningHours, Slot } from '../model.js';
import { longDate } from '../parts/part.js';
import type { PartContext } from '../parts/part.js';
import * as en from '../parts/en.js';
import * as nl from '../parts/nl.js';

/** When a place is open, as tables. Nothing when the source does not say. In PHP: inc/product/opening-hours.php. */
export function openingHoursTemplate({ week, special, message }: OpeningHours, { words, foreign, tell }: PartContext): TemplateResult | typeof nothing {
  if (!week && !special.length && !message) return nothing;
  const clock = tell<string>(nl.hoursClock, en.hoursClock);
  const lang = foreign || nothing;
  const time = (at: string): TemplateResult => html`<time datetime=${at}>${clockTime(at, words)}</time>`;
  const slot = ({ open, close, note }: Slot): TemplateResult =>
    html`<div>${time(open)} ${tell(nl.hoursTo, en.hoursTo)} ${time(close)}${clock ? ` ${clock}` : nothing}${note ? html` <span lang=${lang}>${note}</span>` : nothing}</div>`;
  const row = (day: unknown, slots: readonly Slot[], note = ''): TemplateResult =>
    html`<tr><th scope="row">${day}</th><td>${slots.length ? slots.map(slot) : html`<div>${tell(nl.hoursClosed, en.hoursClosed)}</div>`}${note
      ? html`<div lang=${lang}>${note}</div>` : nothing}</td></tr>`;
  const table = (caption: string, rows: TemplateResult[]): TemplateResult =>
    html`<table><caption>${caption}</caption><thead><tr><th scope="col">${tell(nl.hoursDay, en.hoursDay)}</th><th scope="col">${tell(nl.hoursOpen, en.hoursOpen)}</th></tr></thead><tbody>${rows}</tbody></table>`;
  const days = tell<string>(nl.hoursDays, en.hoursDays).split(' ');
  return html`<owc-opening-hours>${message ? html`<p lang=${lang}>${message}</p>` : nothing}${week
    ? table(tell(nl.hours, en.hours), days.map((day, index) => row(day, week[index] ?? []))) : nothing}${special.length
    ? table(tell(nl.hoursSpecial, en.hoursSpecial), special.map(({ date, slots, note }) => row(html`<time datetime=${date}>${longDate(date, words)}</time>`, slots, note)))
    : nothing}</owc-opening-hours>`;
}

/** 9.00 in Dutch, 9:00 in English. */
function clockTime(at: string, words: string): string {
  return at.replace(/^0(?=\d)/, '').replace(':', words === 'nl' ? '.' : ':');
}
