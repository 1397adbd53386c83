// The Dutch texts of a product page that is drawn by script. The plugin prints the same: packages/wordpress/plugin/inc/product.php.

export const loading = 'De informatie wordt geladen.';
export const loaded = (title: string): string => `De pagina ${title} is geladen.`;
export const notFound = 'Deze informatie is er niet meer. Misschien is de pagina verplaatst of verwijderd.';
export const notPublic = 'Deze informatie is niet openbaar. U kunt deze pagina alleen bekijken als u daarvoor toestemming hebt.';
export const failed = 'De informatie over dit onderwerp kan nu niet worden geladen. Probeer het later nog een keer.';
export const retry = 'Probeer het opnieuw';
export const untitled = 'Product';
export const locked = 'Deze pagina is beveiligd met een wachtwoord.';
export const missing = (parts: string): string => `Een deel van deze pagina kunnen we nu niet laten zien: ${parts}.`;

export const actions = 'Direct regelen';
export const content = 'Informatie';
export const costs = 'Kosten';
export const faq = 'Veelgestelde vragen';
export const downloads = 'Downloads';
export const links = 'Meer informatie';
export const related = 'Zie ook';

export const appointment = 'Afspraak maken';
export const loginWith = (label: string, method: string): string => `${label} met ${method}`;
export const eitherLogin = 'DigiD of eHerkenning';
export const hintDigid = 'U logt in met DigiD.';
export const hintEherkenning = 'U logt in met eHerkenning.';
export const hintDigidEherkenning = 'U logt in met DigiD of eHerkenning.';
export const hintEidas = 'U logt in met een Europees inlogmiddel (eIDAS).';

export const free = 'gratis';
export const priceUnknown = 'prijs niet bekend';

export const alternativeTitle = 'Ook bekend als';
export const audience = 'Voor wie';
export const modified = 'Laatst gewijzigd';
export const embed = (host: string): string => `Bekijk dit onderdeel op ${host}`;
export const themes = 'Onderwerpen';
export const organisation = 'Verantwoordelijk';

export const conditions = 'Voorwaarden';
export const bring = 'Wat hebt u nodig?';
export const procedure = 'Hoe werkt het?';
export const sectionCosts = 'Kosten en betalen';
export const term = 'Hoe lang duurt het?';
export const noReply = 'Als u niets hoort';
export const objection = 'Niet eens met de beslissing';
export const law = 'Wetten en regels';
export const national = 'Algemene informatie van de Rijksoverheid';

export const seeCosts = 'Bekijk de kosten';
export const fromTo = (low: string, high: string): string => `${low} tot ${high}`;
export const duration = 'Hoe lang duurt het?';
export const objectionPeriod = 'Bezwaar maken';
export const within = (time: string): string => `binnen ${time}`;
/** Of one and of more: years, months, weeks, days, hours, minutes. */
export const units = 'jaar jaar maand maanden week weken dag dagen uur uur minuut minuten';
export const and = 'en';

/** Languages of files, each after its code. */
export const languages = 'nl Nederlands en Engels de Duits fr Frans es Spaans it Italiaans pt Portugees pl Pools ro Roemeens bg Bulgaars tr Turks ar Arabisch uk Oekraïens ru Russisch fa Farsi so Somalisch ti Tigrinya fy Fries pap Papiaments';
