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
export const contents = 'Op deze pagina';
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
export const priceFrom = (date: string, price: string): string => `Vanaf ${date}: ${price}`;

export const alternativeTitle = 'Ook bekend als';
export const audience = 'Voor wie';
export const modified = 'Laatst gewijzigd';
export const embed = (host: string): string => `Bekijk dit onderdeel op ${host}`;
