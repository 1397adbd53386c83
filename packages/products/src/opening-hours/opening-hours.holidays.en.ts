import type * as nl from './opening-hours.holidays.nl.js';

export const names: typeof nl.names = {
  newYear: 'New Year’s Day',
  easter: 'Easter Sunday',
  easterMonday: 'Easter Monday',
  kingsDay: 'King’s Day',
  ascension: 'Ascension Day',
  liberation: 'Liberation Day',
  whitSunday: 'Whit Sunday',
  whitMonday: 'Whit Monday',
  christmas: 'Christmas Day',
  boxingDay: 'Boxing Day',
};
export const ahead: typeof nl.ahead = (day, name) => `. Please note: closed ${day} (${name})`;
