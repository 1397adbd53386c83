const characters = (n: number): string => (n === 1 ? '1 teken' : `${n} tekens`);

export const charactersLeft = (left: number): string => (left >= 0 ? `U kunt nog ${characters(left)} gebruiken` : `U heeft ${characters(-left)} te veel`);
export const errorTitle = 'Fout: ';
export const errorHeading = 'Er is iets niet goed ingevuld';
export const sendHeading = 'Het versturen is niet gelukt';
export const sending = 'Wordt verstuurd';
export const sent = 'Uw gegevens zijn verstuurd';
export const offline = 'Er is geen verbinding. Wat u heeft ingevuld staat er nog. Controleer uw verbinding en verstuur het formulier opnieuw.';

