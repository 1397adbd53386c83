import type { Text } from '@openwebconcept/core/localise.js';
import type { Agenda } from './opening-hours.status.js';
import { names as english, ahead as englishAhead } from './opening-hours.holidays.en.js';
import { names as dutch, ahead as dutchAhead } from './opening-hours.holidays.nl.js';

type Say = <T extends Text>(place: Element, nl: T, en: T) => T;

export interface Holidays {
  holidayOn: typeof holidayOn;
  ahead: typeof ahead;
}

/** The public holidays of the Netherlands (Algemene termijnenwet) by name, as month and day, or as days after Easter. */
function holidays(year: number): [name: keyof typeof dutch, date: string][] {
  const easter = easterOf(year);
  const after = (days: number): string => new Date(easter + days * 864e5).toISOString().slice(0, 10);
  // The birthday of the King is not celebrated on a Sunday.
  const king = new Date(Date.UTC(year, 3, 27)).getUTCDay() === 0 ? 26 : 27;
  return [
    ['newYear', `${year}-01-01`],
    ['easter', after(0)],
    ['easterMonday', after(1)],
    ['kingsDay', `${year}-04-${king}`],
    ['ascension', after(39)],
    ['liberation', `${year}-05-05`],
    ['whitSunday', after(49)],
    ['whitMonday', after(50)],
    ['christmas', `${year}-12-25`],
    ['boxingDay', `${year}-12-26`],
  ];
}

/** The first Sunday after the first full moon of spring, as the church counts it. */
function easterOf(year: number): number {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const epact = (century - Math.floor(century / 4) - Math.floor((8 * century + 13) / 25) + 19 * golden + 15) % 30;
  const moon = epact - Math.floor(epact / 28) * (1 - Math.floor(29 / (epact + 1)) * Math.floor((21 - golden) / 11));
  const weekday = (year + Math.floor(year / 4) + moon + 2 - century + Math.floor(century / 4)) % 7;
  return Date.UTC(year, 2, 28 + moon - weekday);
}

/** The name of the holiday on a date, or nothing. */
export function holidayOn(date: string, place: Element, say: Say): string {
  const found = holidays(Number(date.slice(0, 4))).find(([, day]) => day === date)?.[0];
  return found ? say<string>(place, dutch[found], english[found]) : '';
}

/** A sentence about the next holiday of the week to come on which it would have been open, or nothing. */
export function ahead(agenda: Agenda, today: string, place: Element, say: Say, dayName: (ahead: number) => string): string {
  for (let days = 1; days < 7; days++) {
    const { holiday } = agenda(new Date(Date.parse(today) + days * 864e5).toISOString().slice(0, 10));
    if (holiday) return say(place, dutchAhead, englishAhead)(dayName(days), holiday);
  }
  return '';
}
