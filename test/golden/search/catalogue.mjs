// A catalogue of 2,000 products as a large municipality has them: the services of services.txt, and what is written around each of them.
// The same seed gives the same catalogue, in node and in the browser: `catalogue(text)` gets the contents of services.txt.

/** @typedef {{ id: string, title: string, alternativeTitle: string, synonyms: string[], language: string, intro: string, url: string, slug: string,
 *   themes: { title: string, url: string, slug: string }[], audience: { name: string, kind: 'resident' | 'business' | 'other' }[] }} Product */

/** What is written around a service. T is its name, t the same inside a sentence. @type {Record<string, string[]>} */
const around = {
  D: ['T met spoed aanvragen', 'T aanvragen voor een kind', 'T aanvragen voor een ander', 'Vermissing of diefstal melden: t', 'T ophalen of laten bezorgen', 'T: status van uw aanvraag', 'T: kosten', 'T: veelgestelde vragen'],
  V: ['T: vergunning wijzigen', 'T: vergunning verlengen', 'T: vergunning intrekken', 'T: vergunning overdragen', 'T: kosten en leges', 'Bezwaar maken tegen een besluit over t', 'T: regels en voorwaarden', 'T: controle en handhaving'],
  B: ['T: aangifte doen', 'Bezwaar maken tegen t', 'Kwijtschelding van t', 'T in termijnen betalen', 'T: automatische incasso', 'T terugvragen', 'T: tarieven', 'T voor bedrijven'],
  S: ['T: verantwoorden', 'T: voorschot', 'T: wijziging doorgeven', 'T: vaststelling aanvragen', 'T: regels en voorwaarden', 'T voor scholen', 'T: veelgestelde vragen'],
  M: ['T: status van uw melding', 'T: anoniem melden', 'T: wat de gemeente doet', 'T voor bedrijven', 'T: spoed buiten kantoortijd', 'T: veelgestelde vragen', 'T: melding intrekken'],
  U: ['T stopzetten', 'T: wijziging doorgeven', 'Bezwaar maken tegen een besluit over t', 'T terugbetalen', 'T: voorschot', 'T voor jongeren', 'T: herbeoordeling', 'T: veelgestelde vragen'],
  I: ['T: veelgestelde vragen', 'T: hulp en advies', 'T: contact', 'T voor bedrijven', 'T: regels en voorwaarden'],
};
const villages = ['Oosterwold', 'Nieuwveen', 'Zandhoek', 'Molenbuurt', 'Heuvelrug-Noord', 'Waterkant', 'Kerkdorp', 'Binnenstad', 'Havenkwartier', 'Elzendaal'];
const audiences = { i: { name: 'Inwoner', kind: 'resident' }, o: { name: 'Ondernemer', kind: 'business' } };

/** @param {string} text contents of services.txt @param {number} [size] @returns {Product[]} */
export function catalogue(text, size = 2000) {
  const random = generator(20260203);
  const services = text.split('\n').filter((line) => line && !line.startsWith('#')).map((line) => line.split(';'));
  /** @type {Map<string, Product>} */
  const found = new Map();
  /** @param {string} title @param {string[]} service @param {boolean} own is this the service itself? @param {string} intro */
  const add = (title, [, , , theme, audience, alternative, synonyms], own, intro) => {
    const slug = slugOf(title);
    if (found.has(slug)) return;
    const known = own || random() < 0.3; // editors give the words people use to the main page, and sometimes to the others
    found.set(slug, {
      id: String(1000 + found.size),
      title,
      alternativeTitle: own ? alternative : '',
      synonyms: known && synonyms ? synonyms.split(', ') : [],
      language: 'nl',
      intro,
      url: `/producten/${slug}/`,
      slug,
      themes: [{ title: theme, url: '', slug: slugOf(theme) }],
      audience: [...audience].map((letter) => audiences[/** @type {'i' | 'o'} */ (letter)]),
    });
  };
  for (const service of services) {
    const [topic, verb, , , , , , intro] = service;
    add(verb ? `${topic} ${verb}` : topic, service, true, intro);
  }
  const rest = services.flatMap((service) => around[service[2]].map((pattern) => ({ service, pattern })));
  while (found.size < size) {
    const [picked] = rest.length ? rest.splice(Math.floor(random() * rest.length), 1) : [{ service: services[Math.floor(random() * services.length)], pattern: `T in ${villages[Math.floor(random() * villages.length)]}` }];
    const [topic] = picked.service;
    // An abbreviation keeps its capitals inside a sentence.
    const inside = /^[A-Z]{2}|^Woo/.test(topic) ? topic : topic[0].toLowerCase() + topic.slice(1);
    const title = picked.pattern.replace(/\bT\b/, topic).replace(/\bt\b/, inside);
    add(title, picked.service, false, `Meer over ${inside}. ${picked.service[7]}`);
  }
  return [...found.values()];
}

/** @param {string} title */
function slugOf(title) {
  return title.normalize('NFD').replace(/[^\w\s-]/g, '').trim().toLowerCase().replace(/[\s_-]+/g, '-');
}

/** Numbers from 0 to 1 that are the same each time (mulberry32). @param {number} seed */
function generator(seed) {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

// node catalogue.mjs prints it, for who reads it in another language.
if (typeof process !== 'undefined' && process.argv?.[1] === import.meta.filename) {
  const { readFileSync } = await import('node:fs');
  process.stdout.write(JSON.stringify(catalogue(readFileSync(new URL('services.txt', import.meta.url), 'utf8'))));
}
