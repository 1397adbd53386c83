// What the templates of the parts print. The plugin prints the same: packages/wordpress/plugin/inc/product/.

export const costs = 'Kosten';
export const costsWhat = 'Wat';
export const costsPrice = 'Prijs';
export const costsFree = 'gratis';
export const costsUnknown = 'prijs niet bekend';
export const costsFrom = 'Vanaf';

export const hours = 'Openingstijden';
export const hoursSpecial = 'Afwijkende openingstijden';
export const hoursDay = 'Dag';
export const hoursOpen = 'Open';
export const hoursClosed = 'gesloten';
export const hoursTo = 'tot';
export const hoursClock = 'uur';
export const hoursDays = 'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag';

export const contact = 'Contact';
export const contactPlaces = 'Contact en openingstijden';
export const contactAddress = 'Adres';
export const contactMap = 'Bekijk op de kaart';
export const contactPost = 'Postadres';
export const contactPhone = 'Telefoon';
export const contactWhatsapp = 'WhatsApp';
export const contactEmail = 'E-mail';

export const toc = 'Op deze pagina';

export const quickExit = 'Verlaat deze pagina snel';

export const feedback = 'Heeft deze informatie u geholpen?';
export const feedbackYes = 'Ja';
export const feedbackNo = 'Nee';
export const feedbackMissing = 'Wat miste u, of wat kan beter?';
export const feedbackOptional = '(niet verplicht)';
export const feedbackPrivacy = 'Schrijf hier geen persoonlijke gegevens op, zoals uw naam, adres, telefoonnummer of burgerservicenummer. U krijgt geen antwoord.';
export const feedbackSend = 'Versturen';
