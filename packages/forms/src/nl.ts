const characters = (n: number): string => (n === 1 ? '1 teken' : `${n} tekens`);

export const charactersLeft = (left: number): string => (left >= 0 ? `U kunt nog ${characters(left)} gebruiken` : `U heeft ${characters(-left)} te veel`);
export const errorTitle = 'Fout: ';
export const errorHeading = 'Er is iets niet goed ingevuld';
export const sendHeading = 'Het versturen is niet gelukt';
export const sending = 'Wordt verstuurd';
export const sent = 'Uw gegevens zijn verstuurd';
export const offline = 'Er is geen verbinding. Wat u heeft ingevuld staat er nog. Controleer uw verbinding en verstuur het formulier opnieuw.';
export const refused = 'De website kan uw formulier nu niet verwerken. Wat u heeft ingevuld staat er nog. Verstuur het formulier opnieuw, of probeer het later.';
export const sessionEnded = 'U bent te lang niet actief geweest. Wat u heeft ingevuld staat er nog. Open de pagina in een nieuw tabblad om opnieuw in te loggen en verstuur daarna dit formulier.';
export const tooLarge = 'Uw formulier is te groot om te versturen. Verwijder een bestand of kies een kleiner bestand.';
export const uncertain = 'Wij weten niet zeker of uw formulier is aangekomen. Wat u heeft ingevuld staat er nog. Kreeg u geen bevestiging? Verstuur het formulier dan opnieuw.';
export const wrong = 'Controleer wat u heeft ingevuld en verstuur het formulier opnieuw';
