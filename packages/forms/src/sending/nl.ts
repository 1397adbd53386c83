// What became of sending.
export const refused = 'De website kan uw formulier nu niet verwerken. Wat u heeft ingevuld staat er nog. Verstuur het formulier opnieuw, of probeer het later.';
export const sessionEnded = 'U bent te lang niet actief geweest. Wat u heeft ingevuld staat er nog. Open de pagina in een nieuw tabblad om opnieuw in te loggen en verstuur daarna dit formulier.';
export const tooLarge = 'Uw formulier is te groot om te versturen. Verwijder een bestand of kies een kleiner bestand.';
export const uncertain = 'Wij weten niet zeker of uw formulier is aangekomen. Wat u heeft ingevuld staat er nog. Kreeg u geen bevestiging? Verstuur het formulier dan opnieuw.';
export const wrong = 'Controleer wat u heeft ingevuld en verstuur het formulier opnieuw';
