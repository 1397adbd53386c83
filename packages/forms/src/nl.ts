export const errorTitle = 'Fout: ';
export const errorHeading = 'Er is iets niet goed ingevuld';
export const sendHeading = 'Het versturen is niet gelukt';
export const sending = 'Wordt verstuurd';
export const sent = 'Uw gegevens zijn verstuurd';
export const offline = 'Er is geen verbinding. Wat u heeft ingevuld staat er nog. Controleer uw verbinding en verstuur het formulier opnieuw.';

export const dateDay = 'Dag';
export const dateMonth = 'Maand';
export const dateYear = 'Jaar';
export const fileMissing = (label: string): string => `Kies een bestand bij “${label}”`;
export const fileMissingUnnamed = 'Kies een bestand';
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

export const tick = (label: string): string => (label ? `Vink “${label}” aan` : 'Vink dit aan');
export const consentMissing = (label: string): string => (label ? `Vink aan dat dit klopt: “${label}”` : 'Vink dit aan');
export const yes = 'Ja';
export const no = 'Nee';
export const othersUnticked = 'Uw andere antwoorden zijn niet meer aangevinkt';
export const noneUnticked = (label: string): string => `“${label}” is niet meer aangevinkt`;

export const repeatAdd = (item: string, count: number): string => (count ? `Nog een ${item} toevoegen` : `${item.charAt(0).toUpperCase()}${item.slice(1)} toevoegen`).replace('  ', ' ').trim();
export const repeatRemove = (name: string): string => `Verwijder ${name}`;
export const repeatRemoved = (name: string): string => `Verwijderd: ${name}`;
export const repeatSure = (name: string): string => `Wilt u ${name} verwijderen? Wat u daar heeft ingevuld gaat dan weg.`;
export const repeatYes = (name: string): string => `Ja, verwijder ${name}`;
export const repeatNo = (name: string): string => `Nee, bewaar ${name}`;
export const repeatMost = (max: number): string => `Meer dan ${max} kunt u hier niet invullen`;

export const comboboxResults = (count: number): string => `${count === 1 ? '1 resultaat' : `${count} resultaten`}, gebruik de pijltjes`;
export const comboboxFirst = (shown: number, count: number): string => `Dit zijn de eerste ${shown} van ${count}. Typ verder om te zoeken.`;
export const comboboxNone = 'Geen resultaten';
export const comboboxFree = 'Geen resultaten. U kunt uw eigen antwoord gebruiken.';
export const comboboxShort = (least: number): string => `Typ ten minste ${least} tekens om te zoeken`;
export const comboboxSearching = 'Bezig met zoeken';
export const comboboxFailed = 'De lijst is er nu niet. Typ uw hele antwoord zelf.';
export const comboboxRestricted = (label: string): string => `Kies${label && !label.endsWith('?') ? ` bij “${label}”` : ''} een antwoord uit de lijst`;
