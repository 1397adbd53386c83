import { property } from '@lit/reactive-element/decorators/property.js';
import { define } from '@openwebconcept/core/define.js';
import { say } from '@openwebconcept/core/localise.js';
import { amsterdam, everyMinute } from '@openwebconcept/core/amsterdam.js';
import { ProductPart } from '../product-part.js';
import { page } from './opening-hours.styles.js';
import type { Holidays } from './opening-hours.holidays.js';
import { agendaOf, dayAfter, statusAt } from './opening-hours.status.js';
import * as en from './opening-hours.en.js';
import * as nl from './opening-hours.nl.js';

/**
 * When a place is open. Says above the tables whether it is open now and until when, or when it opens; counted in the time of the Netherlands,
 * at the moment of reading, so also right in a page from a cache or in one that stays open. Marks today, and hides special days that are over.
 *
 * ```html
 * <owc-opening-hours>
 *   <table>
 *     <caption>Openingstijden</caption>
 *     <thead><tr><th scope="col">Dag</th><th scope="col">Open</th></tr></thead>
 *     <tbody>
 *       <tr><th scope="row">maandag</th><td><time datetime="09:00">9.00</time> tot <time datetime="17:00">17.00</time> uur</td></tr>
 *       … all seven days, Monday first; a day without times is closed …
 *     </tbody>
 *   </table>
 *   <table>
 *     <caption>Afwijkende openingstijden</caption>
 *     <tbody><tr><th scope="row"><time datetime="2026-12-24">24 december</time></th><td><time datetime="09:00">9.00</time> tot <time datetime="12:00">12.00</time> uur</td></tr></tbody>
 *   </table>
 * </owc-opening-hours>
 * ```
 *
 * @element owc-opening-hours
 * @slot - A table with a row for each day of the week, Monday first, and one with the days that differ. The times are `<time>`s, two for each time that it is open; a time that is over midnight belongs to the day on which it begins
 */
export class OpeningHours extends ProductPart {
  static override look = page;

  /** The place is closed on the public holidays of the Netherlands, unless a special day says otherwise. */
  @property({ type: Boolean, attribute: 'closed-on-holidays' }) closedOnHolidays = false;

  #holidays?: Holidays;
  #line?: HTMLElement;
  #stop?: () => void;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#stop = everyMinute(() => this.requestUpdate());
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stop?.();
  }

  protected override updated(): void {
    // Without the holidays we could say that it is open when it is not.
    if (this.closedOnHolidays && !this.#holidays) void this.#load();
    else this.#draw();
  }

  async #load(): Promise<void> {
    try {
      this.#holidays = await import('./opening-hours.holidays.js');
    } catch {
      return; // no connection: the tables are there
    }
    this.requestUpdate();
  }

  #draw(): void {
    const [today, time] = amsterdam();
    const holiday = this.closedOnHolidays ? (date: string) => this.#holidays!.holidayOn(date, this, say) : undefined;
    const agenda = agendaOf(this, today, holiday);
    if (!agenda) return this.#line?.remove();
    const { open, until, next, why } = statusAt(agenda, today, time);
    const locale = say<string>(this, nl.locale, en.locale);
    const clockTime = (minutes: number): string => say(this, nl.time, en.time)(Math.floor(minutes / 60) % 24, String(minutes % 60).padStart(2, '0'));
    const day = (ahead: number): string =>
      ahead < 2
        ? say<string>(this, ahead ? nl.tomorrow : nl.later, ahead ? en.tomorrow : en.later)
        : say(this, nl.onDay, en.onDay)(
            new Intl.DateTimeFormat(locale, { weekday: 'long', ...(ahead > 6 && { day: 'numeric', month: 'long' }), timeZone: 'UTC' }).format(dayAfter(today, ahead)),
          );
    const text = open
      ? say(this, nl.open, en.open)(until === undefined ? '' : clockTime(until))
      : say(this, nl.closed, en.closed)(why, next === undefined ? '' : day(Math.floor(next / 1440)), clockTime(next ?? 0));
    this.#say(text + (this.#holidays?.ahead(agenda, today, this, say, day) ?? ''), open);
  }

  #say(text: string, open: boolean): void {
    if (!this.#line?.isConnected || this.#line.parentNode !== this) {
      // A copy of an element brings its line along.
      this.#line = this.querySelector<HTMLElement>(':scope > [data-owc]') ?? document.createElement('p');
      this.#line.dataset.owc = '';
      if (this.firstChild !== this.#line) this.prepend(this.#line);
    }
    if (this.#line.textContent !== text) this.#line.textContent = text;
    this.#line.toggleAttribute('data-open', open);
  }
}

define('owc-opening-hours', OpeningHours);

declare global {
  interface HTMLElementTagNameMap {
    'owc-opening-hours': OpeningHours;
  }
}
