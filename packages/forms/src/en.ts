import type * as nl from './nl.js';

const characters = (n: number): string => (n === 1 ? '1 character' : `${n} characters`);

export const charactersLeft: typeof nl.charactersLeft = (left) => (left >= 0 ? `You have ${characters(left)} left` : `You have ${characters(-left)} too many`);
export const errorTitle = 'Error: ';
export const errorHeading = 'There is a problem';
export const sendHeading = 'Your form could not be sent';
export const sending = 'Sending';
export const sent = 'Your details have been sent';
export const offline = 'There is no connection. What you filled in is still here. Check your connection and send the form again.';

const at = (label: string): string => (label ? ` for “${label}”` : '');
const theDate = (label: string): string => (label && !label.endsWith('?') ? `“${label}”` : 'The date');
export const dateLocale = 'en-GB';
export const dateDay = 'Day';
export const dateMonth = 'Month';
export const dateYear = 'Year';
export const dateMissing: typeof nl.dateMissing = ([day, month, year], label) =>
  `Enter the ${[day && 'day', month && 'month', year && 'year'].filter(Boolean).join(' and ')}${at(label)}`;
export const dateDayWrong: typeof nl.dateDayWrong = (label) => `Enter a day from 1 to 31${at(label)}`;
export const dateMonthWrong: typeof nl.dateMonthWrong = (label) => `Enter a month from 1 to 12${at(label)}`;
export const dateYearWrong: typeof nl.dateYearWrong = (label) => `Enter the year with four digits${at(label)}`;
export const dateDays: typeof nl.dateDays = (month, days, label) => `${month} has ${days} days. Enter another day${at(label)}`;
export const dateToday = 'today';
export const dateLeast: typeof nl.dateLeast = (date, label) => `${theDate(label)} must be ${date} or later`;
export const dateMost: typeof nl.dateMost = (date, label) => `${theDate(label)} must be ${date} or earlier`;
export const dateSpread: typeof nl.dateSpread = (date) => `Divided into day, month and year: ${date}`;
export const calendarOpen = 'Choose a date';
export const calendarOther = 'Choose another date';
export const calendarChosen: typeof nl.calendarChosen = (text, date) => `${text}, ${date} chosen`;
export const calendarFailed = 'The calendar cannot be opened now. Enter the date yourself.';
export const fileMissing: typeof nl.fileMissing = (label) => `Choose a file for “${label}”`;
export const fileMissingUnnamed = 'Choose a file';
export const signatureHelp = 'Type your name, or draw your signature';
export const signatureMissing = 'Type your name or draw your signature';
export const signatureDraw = 'Draw your signature';
export const signatureType = 'Do not draw';
export const signatureOffline = 'You cannot draw now. Type your name.';

export const addressPostcode = 'Postcode';
export const addressNumber = 'House number';
export const addressLetter = 'House letter';
export const addressAddition = 'Addition';
export const addressStreet = 'Street';
export const addressTown = 'Town';

export const selectEmpty = 'Choose an answer';

export const tick: typeof nl.tick = (label) => `Tick “${label}”`;
export const tickUnnamed = 'Tick this';
export const consentMissing: typeof nl.consentMissing = (label) => `Tick to confirm: “${label}”`;
export const yes = 'Yes';
export const no = 'No';
export const othersUnticked = 'Your other answers are no longer ticked';
export const noneUnticked: typeof nl.noneUnticked = (label) => `“${label}” is no longer ticked`;
