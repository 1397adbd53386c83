// 10,000 times something of what a source gave is dropped, of another type, nested or hostile: what is read stays whole and safe.
import { expect } from '@open-wc/testing';
import { schemaOrg } from '../../../test/unit/vocabulary.js';
import { parseAny } from './any.js';
import { faqJsonLd, jsonLdText, productJsonLd } from './json-ld.js';
import type { Product } from './model.js';
import { parseOpenProduct, parseSdg } from './open-product.js';
import { parseCosts, parseLocation, parseLocations, parseProduct, parseProducts } from './pdc.js';
import { catalogueFields, catalogueFeed, catalogueXml } from './samenwerkende-catalogi.js';

const golden = new URL('../../../test/golden/', import.meta.url);
const read = async (name: string): Promise<unknown> => (await fetch(new URL(`${name}.json`, golden))).json() as Promise<unknown>;

/** Numbers that are the same every time (mulberry32). */
function dice(seed: number): (below: number) => number {
  return (below) => {
    seed = (seed + 0x6d2b79f5) | 0;
    let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296) * below);
  };
}

const hostile: unknown[] = [
  'javascript:alert(1)', ' java\tscript:alert(1)', 'JAVASCRIPT&colon;alert(1)', '&#106;avascript:alert(1)', '&#x6A;avascript&#58;alert(1)', 'data:text/html,<script>alert(1)</script>', 'vbscript:x',
  '\u0001javascript:alert(1)', 'https://x.nl/"><script>alert(1)</script>', '//kwaad.example', '<script>alert(1)</script>', '<img src=x onerror=alert(1)>', '</script><svg onload=alert(1)>', ']]>', '&amp;lt;b&amp;gt;',
  '[klik](javascript:alert(1))', '<a href="javascript:alert(1)">x</a>', '1. **\n2. **', '*'.repeat(300), '['.repeat(300), '<'.repeat(500), '&'.repeat(500), '__proto__', 'constructor', 'hasOwnProperty', '\ud800', '\u0000', '\u2028', '😀', '2026-02-31',
  '99-99-9999', '0000-00-00', '99:99', '-1', '1e308', '1,5', 'null', '[]', '{}', ' ', 'a,b;c\nd', 'x@y?cc=z', 'tel:+31', 'mailto:a@b.nl',
];
const odd: (() => unknown)[] = [
  () => null, () => undefined, () => true, () => false, () => 0, () => -1, () => NaN, () => 1e21, () => '', () => [], () => ({}), () => [[]], () => [null], () => ({ error: 'stuk' }), () => ({ error: {} }),
  () => ({ title: {} }), () => ({ 0: 'x', 2: {} }), () => JSON.parse('{"__proto__":{"title":"x"},"constructor":1,"toString":null}') as unknown, () => new Date(0), () => () => 1, () => 10n, () => Symbol('x'),
];

type Roll = (below: number) => number;

/** Changes one to four places of a copy. */
function spoil(source: unknown, roll: Roll): unknown {
  const root = { value: structuredClone(source) };
  for (let times = 1 + roll(4); times > 0; times--) {
    let holder: Record<string, unknown> = root;
    let key = 'value';
    // Down to somewhere.
    for (let value = holder[key]; typeof value === 'object' && value !== null && !(value instanceof Date) && roll(6) > 0; value = holder[key]) {
      const keys = Object.keys(value);
      if (!keys.length) break;
      holder = value as Record<string, unknown>;
      key = keys[roll(keys.length)]!;
    }
    const old = holder[key];
    const change = [
      () => void delete holder[key],
      () => void (holder[key] = odd[roll(odd.length)]!()),
      () => void (holder[key] = hostile[roll(hostile.length)]),
      () => void (holder[key] = [old]),
      () => void (holder[key] = { value: old }),
      () => void (holder[key] = [[old], { 3: old }]),
      () => void (holder[key] = Array.isArray(old) ? { ...old.slice(1) } : [old, old, null]),
      () => void (holder[key] = typeof old === 'object' && old ? { ...old, [String(hostile[roll(hostile.length)])]: hostile[roll(hostile.length)], title: hostile[roll(hostile.length)], url: hostile[roll(hostile.length)] } : `${String(typeof old === 'symbol' ? '' : old)}${String(hostile[roll(hostile.length)])}`),
    ][roll(8)]!;
    if (holder !== root || roll(10) === 0) change();
  }
  return root.value;
}

/** The model, to compare with: a type in words, a list of one, an object of parts, or one of several. */
type Shape = string | [Shape] | { [part: string]: Shape } | Either;
class Either {
  constructor(readonly shapes: Shape[]) {}
}
const orNull = (shape: Shape): Either => new Either(['null', shape]);
const link = { title: 'text', url: 'address' };
const reference = { ...link, slug: 'slug' };
const image = { url: 'address', alt: 'text', caption: 'text', width: orNull('count'), height: orNull('count'), srcset: 'addresses' };
const slot = { open: 'time', close: 'time', note: 'text' };
const cost = { name: 'text', price: orNull('count'), next: orNull({ price: 'count', date: 'day' }) };
const place = {
  id: 'id', name: 'text', description: 'text', street: 'text', postalCode: 'text', city: 'text', postalAddress: 'text', map: 'address', image: orNull(image), phone: 'text', phoneText: 'text', whatsapp: 'text', email: 'text',
  hours: { week: orNull([[slot]] as unknown as Shape), notes: ['text'] as [Shape], special: [{ date: 'day', slots: [slot] as [Shape], note: 'text' }] as [Shape], message: 'text' },
};
const summary: Record<string, Shape> = {
  id: 'id', title: 'text', alternativeTitle: 'text', synonyms: ['text'], language: 'language', intro: 'text', url: 'address', themes: [reference], audience: [{ name: 'text', kind: 'audience' }],
};
const whole: Record<string, Shape> = {
  ...summary, image: orNull(image), content: 'text', sections: [{ kind: 'section', html: 'text', steps: [{ title: 'text', html: 'text' }] }], locked: 'flag', contents: 'flag', quickExit: 'flag', feedback: 'flag',
  upn: orNull({ label: 'text', url: 'address' }), organisation: orNull(link), unavailable: 'text', actions: [{ kind: 'action', label: 'text', url: 'address', description: 'text', size: 'text' }], costs: [cost],
  processingTime: 'duration', objectionPeriod: 'duration', faq: [{ question: 'text', answer: 'text' }], downloads: [{ ...link, size: 'text', language: 'language' }], links: [link], related: [reference], locations: [place],
  published: 'date', modified: 'date',
};

/** As a browser sees it: where would it go? */
function isSafe(url: string): boolean {
  try {
    return ['http:', 'https:', 'mailto:', 'tel:'].includes(new URL(url, 'https://www.voorbeeldgemeente.nl/a/').protocol);
  } catch {
    return true; // goes nowhere
  }
}

const matches = (pattern: RegExp) => (value: unknown): boolean => typeof value === 'string' && pattern.test(value);
const tests: Record<string, (value: unknown) => boolean> = {
  text: (value) => typeof value === 'string',
  flag: (value) => typeof value === 'boolean',
  null: (value) => value === null,
  count: (value) => Number.isSafeInteger(value) && (value as number) >= 0,
  id: matches(/^[a-z0-9-]+$/i),
  slug: matches(/^[\w%-]*$/),
  language: matches(/^([a-z]{2,3})?$/),
  day: matches(/^\d{4}-\d{2}-\d{2}$/),
  date: matches(/^(\d{4}-\d{2}-\d{2})?$/),
  time: matches(/^\d{2}:\d{2}$/),
  duration: matches(/^(P\d+[DWMY])?$/),
  audience: matches(/^(resident|business|other)$/),
  action: matches(/^(digid|eherkenning|digid-eherkenning|eidas|general|form|appointment|phone|desk)$/),
  section: matches(/^(conditions|bring|procedure|costs|term|noReply|objection|law|national)$/),
  address: (value) => typeof value === 'string' && isSafe(value),
  addresses: (value) => typeof value === 'string' && value.split(/,\s+/).every((one) => isSafe(one.trim().split(/\s/)[0]!)),
};

/** What is wrong with a value; empty when nothing is. */
function wrong(value: unknown, shape: Shape, path: string): string {
  if (typeof shape === 'string') return tests[shape]!(value) ? '' : `${path} is no ${shape}: ${String(JSON.stringify(value))}`;
  if (shape instanceof Either) return shape.shapes.some((one) => !wrong(value, one, path)) ? '' : wrong(value, shape.shapes.at(-1)!, path);
  if (Array.isArray(shape)) return Array.isArray(value) ? value.map((one, index) => wrong(one, shape[0], `${path}[${index}]`)).find(Boolean) ?? '' : `${path} is no list`;
  if (typeof value !== 'object' || value === null) return `${path} is no object`;
  const [keys, parts] = [Object.keys(value), Object.keys(shape)];
  const extra = keys.find((key) => !parts.includes(key)) ?? parts.find((key) => !keys.includes(key));
  if (extra) return `${path} has no ${extra}, or should not`;
  return parts.map((key) => wrong((value as Record<string, unknown>)[key], shape[key]!, `${path}.${key}`)).find(Boolean) ?? '';
}

function unsafeIn(data: unknown, path = '$'): string {
  if (Array.isArray(data)) return data.map((one, index) => unsafeIn(one, `${path}[${index}]`)).find(Boolean) ?? '';
  if (typeof data !== 'object' || data === null) return typeof data === 'string' && /(url|@id|hasMap|relatedLink|additionalType|image|Template)(\[\d+\])?$/i.test(path) && !isSafe(data) ? `${path}: ${data}` : '';
  return Object.entries(data).map(([key, one]) => unsafeIn(one, `${path}.${key}`)).find(Boolean) ?? '';
}

const options = { organisation: { title: 'Gemeente Voorbeeld', url: '/' }, url: 'https://www.voorbeeldgemeente.nl/producten/voorbeeld/' };
const catalogue = { authority: { label: 'Voorbeeldstad', uri: 'http://standaarden.overheid.nl/owms/terms/Voorbeeldstad_(gemeente)' } };

describe('whatever a source gives', () => {
  it('10,000 variants are read without a throw, whole and safe', async function () {
    this.timeout(30_000);
    const items = ['sources/pdc-item', 'sources/pdc-item-edge-cases', 'sources/pdc-item-404', 'product/full', 'product/edge-cases', 'product/hostile', 'product/english'];
    const given = async (names: string[]): Promise<unknown[]> => Promise.all(names.map(read));
    const [products, lists, leges, locations, sdg, types] = await Promise.all([
      given(items), given(['sources/pdc-items', 'sources/live-items', 'sources/pdc-item-internal-401']), given(['sources/pdc-leges']), given(['sources/pdc-locations']),
      given(['sources/sdg-product', 'sources/sdg-generic']), given(['sources/open-product', 'sources/open-product-content']),
    ]) as [unknown[], unknown[], unknown[], unknown[], unknown[], unknown[]];
    const vocabulary = await schemaOrg();
    const roll = dice(20261122);
    let count = 0;
    let checked = 0;

    const check = (product: Product, name: string): void => {
      expect(wrong(product, whole, 'product'), name).to.equal('');
      const data = [productJsonLd(product, options), faqJsonLd(product, options)].filter((one) => one !== null);
      for (const one of data) {
        expect(unsafeIn(one), name).to.equal('');
        expect(/[<>]/.test(jsonLdText(one)), name).to.equal(false);
        // Addresses may be nonsense; words and places may not.
        if (count % 10 === 0) expect(vocabulary.faults(one).filter((fault) => !/ is no [\w ]*URL|is no address| is no Text$|: "" is/.test(fault)), name).to.deep.equal([]);
      }
      const { fields, missing } = catalogueFields(product, catalogue);
      expect(fields.audience.length, name).to.be.above(0);
      expect(fields.aanvraagURL === '' || /^https?:/i.test(fields.aanvraagURL), name).to.equal(true);
      expect(missing, name).to.be.an('array');
      const xml = catalogueXml(fields);
      if (count % 10 === 0) {
        checked++;
        const feed = catalogueFeed([], catalogue).xml.replace('</overheidproduct:scproducten>', () => `${xml}</overheidproduct:scproducten>`);
        expect(new DOMParser().parseFromString(feed, 'text/xml').querySelector('parsererror')?.textContent ?? '', name).to.equal('');
      }
    };

    const pick = (list: unknown[]): unknown => spoil(list[roll(list.length)], roll);
    for (; count < 10_000; count++) {
      const name = `variant ${count}`;
      const kind = roll(20);
      if (kind < 10) check(parseProduct(pick(products)).product, name);
      else if (kind < 12) check((await parseAny(pick([...products, ...sdg, ...types]))).product, name);
      else if (kind < 14) check((await parseSdg(pick(sdg), { national: pick(sdg) })).product, name);
      else if (kind < 16) check((await parseOpenProduct(pick(types), { contents: pick(types) })).product, name);
      else if (kind < 17) expect(wrong(parseCosts(pick(leges)).costs, [cost], 'costs'), name).to.equal('');
      else if (kind < 18) {
        const one = locations[0] as { data: unknown[] };
        const { location } = parseLocation(pick(one.data));
        expect(wrong(location, orNull(place), 'location'), name).to.equal('');
        expect(wrong(parseLocations(pick(locations)).locations, [place], 'locations'), name).to.equal('');
      } else {
        const { products: list, total, pages } = parseProducts(pick(lists));
        expect(wrong(list, [{ ...summary, slug: 'slug' }], 'products'), name).to.equal('');
        expect(tests.count!(total) && tests.count!(pages), name).to.equal(true);
      }
    }
    expect(checked).to.be.above(500);
  });

  it('and the checks see what is wrong', () => {
    const { product } = parseProduct({ title: 'Paspoort', links: [{ title: 'Goed', url: '/goed' }] });
    const say = (change: Partial<Record<keyof Product, unknown>>): string => wrong({ ...product, ...change }, whole, 'product');
    expect(say({})).to.equal('');
    expect(say({ url: 'java\nscript:alert(1)' })).to.match(/^product\.url is no address/);
    expect(say({ links: [{ title: 'x', url: 'data:text/html,x' }] })).to.match(/^product\.links\[0\]\.url is no address/);
    expect(say({ faq: undefined })).to.equal('product.faq is no list');
    expect(say({ audience: [{ name: 'x', kind: 'anders' }] })).to.match(/kind is no audience/);
    expect(wrong({ ...product, extra: 1 }, whole, 'product')).to.match(/extra/);
    expect(unsafeIn({ availableChannel: [{ serviceUrl: ' javascript:x' }] })).to.match(/serviceUrl/);
  });
});
