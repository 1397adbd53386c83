import type { Facts } from './told.js';

export const title = 'Huisstijl controleren';
export const close = 'Sluiten';
export const measureAgain = 'Opnieuw meten';
export const measuring = 'Bezig met meten…';
export const copyCss = 'Kopieer CSS';
export const copied = 'De CSS is gekopieerd.';
export const notCopied = 'Kopiëren lukt niet. Selecteer de CSS hieronder zelf.';
export const tryAdvice = 'Probeer het advies op deze pagina';
export const show = 'Toon';
export const showWhich = (text: string, index: number, total: number): string => (total > 1 ? `Toon plek ${index} van ${total}: ${text}` : `Toon: ${text}`);
export const shown = (place: string): string => `Aangewezen: ${place}`;
export const gone = 'Deze plek is niet meer op de pagina.';
export const allCss = 'Alle adviezen als CSS';
export const nothing = 'Niets gevonden. De huisstijl en onze onderdelen gaan goed samen.';
export const summary = (failures: number, warnings: number): string =>
  `${failures === 1 ? '1 fout' : `${failures} fouten`} en ${warnings === 1 ? '1 waarschuwing' : `${warnings} waarschuwingen`}`;
export const counted = (elements: number, texts: number, focused: number): string => `Gemeten: ${elements} onderdelen, ${texts} teksten, ${focused} keer focus.`;
export const cut = 'De pagina is groot: niet alles is gemeten.';
export const limits = 'Een meting vindt niet alles. Test ook zelf met het toetsenbord en een schermlezer.';
export const severities = { failure: 'Fout', warning: 'Waarschuwing', note: 'Ter informatie' };
export const kinds = {
  token: 'Tokens van het thema',
  contrast: 'Contrast van tekst',
  edge: 'Contrast van randen en iconen',
  focus: 'Zichtbare focus',
  target: 'Grootte van wat u aanklikt',
  spacing: 'Ruimte voor tekst',
  leak: 'CSS van de pagina die doorwerkt',
  reflow: 'Smal scherm en grote tekst',
};

/** Wat er gevonden is, per soort. */
export const findings: Record<string, (facts: Facts) => string> = {
  'token/families': (f) => `NL Design System gevonden: ${f.families}. Daaruit komen ${f.resolved} van onze ${f.total} tokens.`,
  'token/theme-class': (f) => `De tokens van het thema zijn geladen (${f.families}), maar gelden hier niet. Zet de class van “${f.selector}” op het html-element.`,
  'token/broken': (f) => `${f.count} tokens van het thema hebben geen bruikbare waarde, bijvoorbeeld ${f.names}.`,
  'token/unknown': (f) => `${f.name} bestaat niet. Niets leest deze naam.`,
  'token/unknown-near': (f) => `${f.name} bestaat niet. Bedoelt u ${f.near}?`,
  'token/invalid': (f) => `${f.name} heeft een onbruikbare waarde: ${f.value}. Onderdelen die ${f.token} gebruiken vallen terug op een toevallige stijl.`,
  'token/half-place': (f) => `Hier is wel ${f.set} gezet maar niet ${f.missing}. Geen tekst is op allebei te lezen.`,
  'contrast/text': (f) => `Tekst heeft een contrast van ${f.ratio}:1 (${f.front} op ${f.ground}); nodig is ${f.need}:1.${tokens(f)}`,
  'contrast/placeholder': (f) => `Voorbeeldtekst in een veld heeft een contrast van ${f.ratio}:1 (${f.front} op ${f.ground}); nodig is ${f.need}:1.${tokens(f)}`,
  'contrast/pair': (f) => `${f.front} op ${f.back} heeft een contrast van ${f.ratio}:1 (${f.frontColor} op ${f.backColor}); nodig is ${f.need}:1.`,
  'contrast/half-pair': (f) => `Het thema geeft wel ${f.set} maar niet ${f.missing}. Samen is dat ${f.ratio}:1 (${f.frontColor} op ${f.backColor}); nodig is ${f.need}:1.`,
  'contrast/unknown-image': (f) => `${f.count} teksten staan op een afbeelding of verloop. Dat is niet te meten: kijk zelf.`,
  'contrast/unknown-position': (f) => `${f.count} teksten hangen los boven de pagina. Wat erachter ligt is niet te meten: kijk zelf.`,
  'contrast/unknown-effect': (f) => `${f.count} teksten hebben een effect (filter of menging). Dat is niet te meten: kijk zelf.`,
  'edge/border': (f) => `De rand van een veld heeft een contrast van ${f.ratio}:1 (${f.front} op ${f.ground}); nodig is ${f.need}:1.${tokens(f)}`,
  'edge/icon': (f) => `Een icoon heeft een contrast van ${f.ratio}:1 (${f.front} op ${f.ground}); nodig is ${f.need}:1, tenzij het versiering is.${tokens(f)}`,
  'edge/pair': (f) => `${f.front} op ${f.back} heeft een contrast van ${f.ratio}:1 (${f.frontColor} op ${f.backColor}); nodig is ${f.need}:1.`,
  'edge/half-pair': (f) => `Het thema geeft wel ${f.set} maar niet ${f.missing}. Samen is dat ${f.ratio}:1 (${f.frontColor} op ${f.backColor}); nodig is ${f.need}:1.`,
  'focus/none': (f) => `Met het toetsenbord is niet te zien waar u bent.${by(f)}`,
  'focus/weak': (f) => `Het kader bij focus heeft een contrast van ${f.ratio}:1; nodig is 3:1.${by(f)}`,
  'focus/thin': (f) => `Het kader bij focus is dunner dan 2 pixels.${by(f)}`,
  'focus/no-window': () => 'Focus is niet gemeten: dit venster is niet actief. Klik in de pagina en meet opnieuw.',
  'target/small': (f) => `${f.width} bij ${f.height} pixels is te klein om goed te raken; nodig is 24 bij 24, of zoveel ruimte eromheen.`,
  'spacing/cut': (f) => `Met meer ruimte tussen letters en regels wordt tekst afgekapt (${f.has} pixels, nodig zijn er ${f.needs}).${by(f)}`,
  'spacing/over': (f) => `Met meer ruimte tussen letters en regels loopt tekst over wat eronder staat (${f.has} pixels, nodig zijn er ${f.needs}).${by(f)}`,
  'leak/rule': (f) => `“${f.selector}”${f.source ? ` in ${f.source}` : ''} verandert ${f.properties} van onze onderdelen. Laat onderdelen met owc- buiten deze regel, of herstel het.`,
  'leak/type': (f) => `“${f.selector}”${f.source ? ` in ${f.source}` : ''} bepaalt ook hoe tekst in onze onderdelen eruitziet (${f.properties}). Dat hoort bij de huisstijl; er hoeft niets te gebeuren.`,
  'leak/place': (f) => `“${f.selector}”${f.source ? ` in ${f.source}` : ''} bepaalt waar onze onderdelen op de pagina staan (${f.properties}). Dat is aan de pagina; er hoeft niets te gebeuren.`,
  'leak/style': (f) => `Een style-attribuut verandert ${f.properties} van onze onderdelen.`,
  'leak/root': (f) =>
    `De tekstgrootte van html is ${f.size} pixels (“${f.selector}”${f.source ? ` in ${f.source}` : ''}), daardoor is alles in rem kleiner of groter. De tokens herstellen de tekst; knoppen en ruimte alleen html { font-size: 100% }.`,
  'leak/unreadable': (f) => `Deze stylesheets van een andere site zijn niet te lezen: ${f.sheets}. Wat zij veranderen is wel te zien, maar niet door welke regel.`,
  'reflow/narrow': (f) => `In een venster van ${f.width} pixels schuift de pagina opzij: hij is ${f.needs} pixels breed.`,
  'reflow/zoomed': (f) => `Met tekst van ${f.percent}% schuift de pagina opzij: hij is ${f.needs} pixels breed.`,
};
const tokens = (f: Facts): string => (f.token || f.on ? ` Uit ${[f.token, f.on].filter(Boolean).join(' op ')}.` : '');
const by = (f: Facts): string => (f.selector ? ` Door “${f.selector}”${f.source ? ` in ${f.source}` : ''}.` : '');

// het commando
export const usage = `Gebruik: owc-theme-doctor <adres> [opties]

  --json            het verslag als JSON
  --verify          past het advies toe, meet opnieuw en zegt wat er overblijft
  --viewport 320    de breedte van het venster (anders 1280, en ook 320)
  --probe           zet onze onderdelen erbij, ook als er al een op de pagina staat
  --lang nl|en      de taal van het verslag
  --timeout 60      seconden die het hooguit mag duren
`;
export const opened = (url: string): string => `Huisstijl van ${url}`;
export const probed = 'Op deze pagina staan geen onderdelen van ons. Onze belangrijkste zijn er voor deze meting bij gezet.';
export const unreachable = (url: string, why: string): string => `${url} is niet te bereiken: ${why}`;
export const notHtml = (url: string, type: string): string => `${url} is geen webpagina (${type}).`;
export const badStatus = (url: string, status: number): string => `${url} geeft een fout (${status}). Gemeten wordt de foutpagina.`;
export const loginPage = (url: string): string => `Dit lijkt een inlogpagina (${url}). Wat erachter ligt is niet gemeten.`;
export const noBrowser = 'Er is geen browser. Installeer Chromium, of zet CHROMIUM op het pad ervan, en installeer playwright-core.';
export const tooSlow = (seconds: number): string => `Het duurde langer dan ${seconds} seconden en is gestopt.`;
export const atWidth = (width: number, percent: number): string => (percent > 100 ? `bij ${width} pixels en tekst van ${percent}%` : `bij ${width} pixels`);
export const morePlaces = (count: number): string => `en nog ${count}`;
export const adviceHeading = 'Advies';
export const verified = (left: number): string => (left ? `Met dit advies blijven ${left} fouten over:` : 'Met dit advies zijn er geen fouten meer.');
