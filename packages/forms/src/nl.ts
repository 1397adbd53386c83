const characters = (n: number): string => (n === 1 ? '1 teken' : `${n} tekens`);

export const charactersLeft = (left: number): string => (left >= 0 ? `U kunt nog ${characters(left)} gebruiken` : `U heeft ${characters(-left)} te veel`);
export const errorTitle = 'Fout: ';
export const errorHeading = 'Er is iets niet goed ingevuld';
export const sendHeading = 'Het versturen is niet gelukt';
export const sending = 'Wordt verstuurd';
export const sent = 'Uw gegevens zijn verstuurd';
export const offline = 'Er is geen verbinding. Wat u heeft ingevuld staat er nog. Controleer uw verbinding en verstuur het formulier opnieuw.';

const at = (label: string): string => (label ? ` bij “${label}”` : '');
const capital = (text: string): string => text[0]!.toUpperCase() + text.slice(1);
const theDate = (label: string): string => (label && !label.endsWith('?') ? `“${label}”` : 'De datum');
export const dateLocale = 'nl';
export const dateDay = 'Dag';
export const dateMonth = 'Maand';
export const dateYear = 'Jaar';
export const dateMissing = ([day, month, year]: boolean[], label: string): string =>
  `Vul ${[day && 'de dag', month && 'de maand', year && 'het jaar'].filter(Boolean).join(' en ')} in${at(label)}`;
export const dateDayWrong = (label: string): string => `Vul een dag van 1 tot en met 31 in${at(label)}`;
export const dateMonthWrong = (label: string): string => `Vul een maand van 1 tot en met 12 in${at(label)}`;
export const dateYearWrong = (label: string): string => `Vul het jaar met vier cijfers in${at(label)}`;
export const dateDays = (month: string, days: number, label: string): string => `${capital(month)} heeft ${days} dagen. Vul een andere dag in${at(label)}`;
export const dateToday = 'vandaag';
export const dateLeast = (date: string, label: string): string => `${theDate(label)} moet ${date} of later zijn`;
export const dateMost = (date: string, label: string): string => `${theDate(label)} moet ${date} of eerder zijn`;
export const dateSpread = (date: string): string => `Verdeeld over dag, maand en jaar: ${date}`;
export const calendarOpen = 'Kies een datum';
export const calendarOther = 'Andere datum kiezen';
export const calendarChosen = (text: string, date: string): string => `${text}, ${date} gekozen`;
export const calendarFailed = 'De kalender kan nu niet open. Vul de datum zelf in.';
export const fileMissing = (label: string): string => `Kies een bestand bij “${label}”`;
export const fileMissingUnnamed = 'Kies een bestand';
export const signatureHelp = 'Typ uw naam, of teken uw handtekening';
export const signatureMissing = 'Typ uw naam of teken uw handtekening';
export const signatureDraw = 'Teken uw handtekening';
export const signatureType = 'Niet tekenen';
export const signatureOffline = 'Tekenen lukt nu niet. Typ uw naam.';

export const addressPostcode = 'Postcode';
export const addressNumber = 'Huisnummer';
export const addressLetter = 'Huisletter';
export const addressAddition = 'Toevoeging';
export const addressStreet = 'Straat';
export const addressTown = 'Plaats';

export const selectEmpty = 'Kies een antwoord';

export const tick = (label: string): string => `Vink “${label}” aan`;
export const tickUnnamed = 'Vink dit aan';
export const consentMissing = (label: string): string => `Vink aan dat dit klopt: “${label}”`;
export const yes = 'Ja';
export const no = 'Nee';
export const othersUnticked = 'Uw andere antwoorden zijn niet meer aangevinkt';
export const noneUnticked = (label: string): string => `“${label}” is niet meer aangevinkt`;
