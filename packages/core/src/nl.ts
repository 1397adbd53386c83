// Why a value is not accepted. {label} is the label of the field as the author wrote it.
export const missing = (label: string): string => (label.endsWith('?') ? `Geef antwoord op de vraag “${label}”` : `Vul “${label}” in`);
export const missingUnnamed = 'Vul dit veld in';
export const email = 'Vul een e-mailadres in zoals naam@voorbeeld.nl';
export const url = 'Vul een webadres in zoals https://www.voorbeeld.nl';
export const number = 'Vul een getal in, bijvoorbeeld 12';
export const date = 'Vul een hele datum in: dag, maand en jaar';
export const least = (value: string): string => `Vul ${value} of meer in`;
export const most = (value: string): string => `Vul ${value} of minder in`;
export const tooLong = (over: number): string => `Maak uw tekst korter: ${over === 1 ? 'er is 1 teken' : `er zijn ${over} tekens`} te veel`;
export const tooShort = (least: number): string => `Gebruik ten minste ${least} tekens`;
export const invalid = (label: string): string => `Controleer “${label}”: dit is niet goed ingevuld`;
export const invalidUnnamed = 'Dit is niet goed ingevuld';

// What stands beside a label, and what is said about a value.
export const optional = '(niet verplicht)';
export const softOptional = '(graag invullen, niet verplicht)';
export const choose = (label: string): string => (label.endsWith('?') ? `Geef antwoord op de vraag “${label}”` : `Maak een keuze bij “${label}”`);
export const chooseUnnamed = 'Maak een keuze';

