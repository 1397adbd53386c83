import { expect } from '@open-wc/testing';
import type { Attributes, Block } from '../wp.js';
import { checker, kinds } from './check.js';
import type { Finding, Result } from './check.js';
import type { Field } from './parts.js';

const fieldsOf: Record<string, Field[]> = {
  'core/paragraph': [{ key: 'content', element: 'p' }],
  'core/heading': [{ key: 'content', element: 'h1,h2,h3,h4,h5,h6' }],
  'core/list-item': [{ key: 'content', element: 'li' }],
  'core/image': [{ key: 'caption', element: 'figcaption' }],
  'core/button': [{ key: 'text', element: 'a,button' }],
  'core/code': [{ key: 'content', element: 'code' }],
  'owc/alert': [{ key: 'heading', element: 'h2' }],
  'owc/button': [{ key: 'text', element: 'a' }],
  'owc/dialog': [{ key: 'opener', element: 'p' }, { key: 'heading', element: 'h2' }],
  'owc/text-field': [{ key: 'label', element: 'label' }, { key: 'description', element: 'div' }],
  'owc/radio': [{ key: 'label', element: 'label' }],
};
const options = { lang: 'nl-NL', fields: (name: string): Field[] => fieldsOf[name] ?? [] };

let made = 0;
const block = (name: string, attributes: Attributes = {}, ...innerBlocks: Block[]): Block => ({ clientId: `b${++made}`, name: name.includes('/') ? name : `core/${name}`, attributes, innerBlocks });
const p = (content: string): Block => block('paragraph', { content });
const h = (level: number, content: string): Block => block('heading', { level, content });
const image = (attributes: Attributes): Block => block('image', { url: '/uploads/plein.jpg', ...attributes });

const check = (...blocks: Block[]): Result => checker(options)(blocks);
const codes = (...blocks: Block[]): string[] => check(...blocks).findings.map(({ code }) => code);
const one = (...blocks: Block[]): Finding => {
  const { findings } = check(...blocks);
  expect(findings.map(({ code }) => code)).to.have.length(1);
  return findings[0]!;
};

type Case = [what: string, blocks: () => Block[], codes: string[]];
const cases: Record<string, Case[]> = {
  images: [
    ['an image without a text', () => [image({})], ['image-alt']],
    ['an image that is not chosen yet', () => [block('image')], []],
    ['an image with a text', () => [image({ alt: 'Het plein met de markt' })], []],
    ['a link of an image without a text', () => [image({ href: '/plein' })], ['image-link-alt']],
    ['an image that can be enlarged', () => [image({ lightbox: { enabled: true } })], ['image-link-alt']],
    ['the name of a file', () => [image({ alt: 'plein.jpg' })], ['image-alt-file']],
    ['the name that a camera gives', () => [image({ alt: 'IMG_1234' })], ['image-alt-file']],
    ['a screenshot', () => [image({ alt: 'Schermafbeelding 2026-11-02' })], ['image-alt-file']],
    ['a year is no file', () => [image({ alt: 'Feest in 2026' })], []],
    ['the caption again, with a sign', () => [image({ alt: 'Bakker & Zn', caption: 'Bakker &amp; Zn' })], ['image-alt-caption']],
    ['the caption again', () => [image({ alt: 'Het plein', caption: 'Het <em>plein</em>.' })], ['image-alt-caption']],
    ['“foto van”', () => [image({ alt: 'Foto van het plein' })], ['image-alt-opening']],
    ['a picture of', () => [image({ alt: 'A picture of the square' })], ['image-alt-opening']],
    ['a photographer', () => [image({ alt: 'Fotograaf aan het werk' })], []],
    ['text and image', () => [block('media-text', { mediaUrl: '/a.jpg', mediaType: 'image' })], ['image-alt']],
    ['text and video', () => [block('media-text', { mediaUrl: '/a.mp4', mediaType: 'video' })], []],
    ['a background', () => [block('cover', { url: '/a.jpg' })], ['image-background']],
    ['in a gallery of ours', () => [block('owc/gallery', {}, block('gallery', {}, image({ alt: 'Een' }), image({ href: '/groot.jpg', url: '/b.jpg' })))], ['image-link-alt']],
    ['in a text', () => [p('Zie <img src="/i.png" alt=""> hier')], ['image-alt']],
    ['beside words in a link', () => [p('<a href="/x"><img src="/i.png" alt=""> Agenda van mei</a>')], []],
    ['HTML by hand, without', () => [block('html', { content: '<img src="/x.png">' })], ['image-alt']],
    ['HTML by hand, as decoration', () => [block('html', { content: '<img src="/x.png" alt="">' })], []],
    ['HTML by hand, a link without a name', () => [block('html', { content: '<a href="/"><img src="/x.png" alt=""></a>' })], ['image-link-alt']],
    ['a video without captions', () => [block('video', { src: '/v.mp4' })], ['video-captions']],
    ['a video with captions', () => [block('video', { src: '/v.mp4', tracks: [{ src: '/v.vtt' }] })], []],
    ['a video of ours without its text', () => [block('owc/video', { href: '/v', text: 'Feest' }, block('details', {}, p('')))], ['video-text']],
    ['a video of ours with its text', () => [block('owc/video', { href: '/v', text: 'Feest' }, block('details', {}, p('Wij vieren feest.')))], []],
  ],
  headings: [
    ['in order', () => [h(2, 'A'), h(3, 'B'), h(2, 'C'), h(3, 'D'), h(4, 'E'), h(2, 'F')], []],
    ['the first is too low', () => [h(3, 'A')], ['heading-skipped']],
    ['a level is skipped', () => [h(2, 'A'), h(4, 'B')], ['heading-skipped']],
    ['ours count', () => [block('owc/alert', { level: 2, heading: 'A' }), h(3, 'B')], []],
    ['ours can skip', () => [h(2, 'A'), block('owc/alert', { level: 4, heading: 'B' })], ['heading-skipped']],
    ['ours that are empty are not there', () => [block('owc/alert', { level: 5, heading: '' })], []],
    ['of a source', () => [block('owc/product', { headingLevel: 3, title: 'Paspoort' })], ['heading-skipped']],
    ['a map without a label has none', () => [block('owc/map', { headingLevel: 4 })], []],
    ['a title in the page', () => [h(1, 'A')], ['heading-h1']],
    ['an empty one', () => [h(2, ' ')], ['heading-empty']],
    ['HTML by hand', () => [block('html', { content: '<h4>A</h4>' })], ['heading-skipped']],
    ['a bold line', () => [p('<strong>Wat kost het?</strong>'.replace('?', '')), p('Niets.')], ['heading-bold']],
    ['a bold sentence', () => [p('<strong>Let op!</strong>'), p('Niets.')], []],
    ['a bold word', () => [p('<strong>Let</strong> op'), p('Niets.')], []],
    ['a bold link', () => [p('<strong><a href="/x">Vraag een paspoort aan</a></strong>'), p('Niets.')], []],
    ['a bold line at the end', () => [p('<b>Tot ziens</b>')], []],
  ],
  links: [
    ['klik hier', () => [p('<a href="/x">Klik hier</a>')], ['link-vague']],
    ['with an arrow', () => [p('<a href="/x">Lees meer »</a>')], ['link-vague']],
    ['in English', () => [p('<a href="/x">read more…</a>')], ['link-vague']],
    ['with its subject', () => [p('<a href="/x">Lees meer over parkeren</a>')], []],
    ['with a name of its own', () => [p('<a href="/x" aria-label="Meer over parkeren">Meer</a>')], []],
    ['a button', () => [block('button', { text: 'Meer info', url: '/x' })], ['link-vague']],
    ['a button of ours', () => [block('owc/button', { text: 'Hier', href: '/x' })], ['link-vague']],
    ['a button that sends', () => [block('owc/form', {}, block('owc/button', { text: 'Versturen' }))], []],
    ['what opens a dialog', () => [block('owc/dialog', { opener: 'Lees meer', heading: 'Voorwaarden' })], ['link-vague']],
    ['an address', () => [p('<a href="https://a.nl/b">https://a.nl/b</a>')], ['link-url']],
    ['the name of a site', () => [p('<a href="https://a.nl">www.a.nl</a>')], []],
    ['a mail address', () => [p('<a href="mailto:a@b.nl">a@b.nl</a>')], []],
    ['nothing in it', () => [block('html', { content: '<a href="/x"><i></i></a>' })], ['link-empty']],
    ['an anchor', () => [block('html', { content: '<a id="x"></a>' })], []],
    ['leads nowhere', () => [p('<a href="#">Parkeren</a>')], ['link-nowhere']],
    ['a button that leads nowhere', () => [block('button', { text: 'Parkeren' })], ['link-nowhere']],
    ['the same words for other pages', () => [p('<a href="/x">Tarieven</a>'), p('<a href="/y">tarieven</a>')], ['link-same']],
    ['the same words for one page, with and without the site', () => [p(`<a href="${location.origin}/x">Tarieven</a>`), p('<a href="/x">Tarieven</a>')], []],
    ['the same words for one page', () => [p('<a href="/x/">Tarieven</a>'), p('<a href="/x">Tarieven</a>')], []],
    ['a file', () => [p('<a href="/plan.pdf">Het plan</a>')], ['link-file']],
    ['a file that says so', () => [p('<a href="/plan.pdf">Het plan (PDF, 1,2 MB)</a>')], []],
    ['a list of files of ours, which says so itself', () => [block('owc/downloads', {}, block('file', { href: '/plan.docx', fileName: 'Plan', textLinkTarget: true }))], []],
    ['a link in a list of files of ours gets its kind, not its size', () => [block('owc/downloads', {}, block('list', {}, block('list-item', { content: '<a href="/plan.pdf">Het plan</a>' })))], ['link-file']],
    ['the block of a file', () => [block('file', { href: '/plan.docx', fileName: 'Plan' })], ['link-file']],
    ['a new tab', () => [p('<a href="/x" target="_blank">Tarieven</a>')], ['link-new-tab']],
    ['a new tab that says so', () => [p('<a href="/x" target="_blank">Tarieven (opent in nieuw tabblad)</a>')], []],
    ['a note', () => [p('Tekst<sup data-fn="a" class="fn"><a href="#a">1</a></sup>')], []],
  ],
  layout: [
    ['a table without a header', () => [block('table', { body: [{ cells: [{ content: 'a', tag: 'td' }] }] })], ['table-header']],
    ['a table with a header', () => [block('table', { head: [{ cells: [{ content: 'a', tag: 'th' }] }], body: [{ cells: [{ content: 'a', tag: 'td' }] }] })], []],
    ['a row without cells, and blocks that WordPress does not know', () => [block('table', { body: [{}] }), block('missing', { originalName: 'x/y' }), block('block', { ref: 1 }), block('html'), block('freeform'), block('x/y'), block('paragraph')], []],
    ['a table that is still empty', () => [block('table', { body: [{ cells: [{ content: '', tag: 'td' }] }] })], []],
    ['room made of paragraphs', () => [p('Een'), p(''), p(''), p('Twee')], ['paragraph-empty']],
    ['where the editor goes on', () => [p('Een'), p('')], []],
    ['a list of dashes', () => [p('- een<br>- twee')], ['list-typed']],
    ['a list of paragraphs', () => [p('Nodig:'), p('1. pas'), p('2. foto'), p('3. geld')], ['list-typed']],
    ['one dash', () => [p('- een'), p('twee')], []],
    ['a range', () => [p('9.00 - 12.00 uur<br>13.00 - 17.00 uur')], []],
    ['capitals', () => [p('LET OP HET LOKET IS DICHT vandaag')], ['capitals']],
    ['abbreviations', () => [p('Uw BSN, KVK en RSIN, of OZB, WOZ, APV')], []],
  ],
  forms: [
    ['a field without a question', () => [block('owc/form', {}, block('owc/text-field', { name: 'a', label: '' }), block('owc/button', { text: 'Versturen' }))], ['field-label']],
    ['no button', () => [block('owc/form', {}, block('owc/text-field', { label: 'Naam' }))], ['form-button']],
    ['a link is no button', () => [block('owc/form', {}, block('owc/button', { text: 'Versturen', href: '/x' }))], ['form-button']],
    ['one name for two', () => [block('owc/form', {}, block('owc/text-field', { name: 'a', label: 'A' }), block('group', {}, block('owc/text-field', { name: 'a', label: 'B' })), block('owc/button', { text: 'Versturen' }))], ['field-name']],
    ['answers of one question', () => [block('owc/form', {}, block('owc/radio', { name: 'a', label: 'A' }), block('owc/radio', { name: 'a', label: 'B' }), block('owc/button', { text: 'Versturen' }))], []],
  ],
  reading: [
    ['a hard word', () => [p('Indien u dat wilt.')], ['word-hard']],
    ['a very long word', () => [p('Een arbeidsongeschiktheidsverzekering.')], ['word-long']],
    ['in a label', () => [block('owc/text-field', { label: 'Indien ja: waar?' })], ['word-hard']],
    ['in a quote', () => [block('quote', {}, p('Indien u dat wilt.'))], []],
    ['in code', () => [block('code', { content: 'indien' }), p('De opdracht <code>indien</code>.')], []],
    ['in another language', () => [p('<span lang="de">Indien und Europa</span> is een boek.')], []],
    ['in the words of that language', () => [p('<span lang="en">You utilise it.</span>')], ['word-hard']],
    ['a sentence of 21 words', () => [p(`${'een twee drie vier vijf zes zeven '.repeat(3)}.`)], ['sentence-long']],
    ['a sentence of 20 words', () => [p(`${'een twee drie vier vijf '.repeat(4)}.`)], []],
    ['a heading is no sentence', () => [h(2, 'een twee drie vier vijf zes zeven '.repeat(3))], []],
    ['a paragraph of six sentences', () => [p('Ja. '.repeat(6))], ['paragraph-long']],
    ['a paragraph of five sentences', () => [p('Ja. '.repeat(5))], []],
    ['passive all along', () => [p('Uw brief wordt gelezen. Die wordt bewaard. Uw vraag wordt behandeld. Wij bellen.')], ['passive']],
    ['passive once', () => [p('Uw brief wordt gelezen. Wij bellen. Wij schrijven.')], []],
  ],
};

for (const [group, list] of Object.entries(cases)) {
  describe(`what is said of ${group}`, () => {
    for (const [what, blocks, expected] of list) it(`${what}: ${expected.join(', ') || 'nothing'}`, () => expect(codes(...blocks())).to.deep.equal(expected));
  });
}

describe('a check', () => {
  it('has a case for each kind, but for colours', () => {
    const tried = new Set(Object.values(cases).flat().flatMap(([, , expected]) => expected));
    expect(Object.keys(kinds).filter((code) => !tried.has(code) && !code.startsWith('contrast'))).to.deep.equal([]);
  });
  it('says where the words are, as WordPress counts them', () => {
    const { places: [word] } = one(p('Een <em>zin</em>.<br>Met <img src="/x" alt="Rood"> indien &amp; zo.'));
    expect(word).to.deep.include({ key: 'content', start: 15, end: 21 });
    const { places: capitals } = one(p('LET OP LET HET LOKET IS DICHT, en LET OP LET HET LOKET IS DICHT'));
    expect(capitals.map(({ start }) => start)).to.deep.equal([0, 34]);
    const { places: [link] } = one(p('Wilt u meer? <a href="/x"><strong>Klik</strong> hier</a>.'));
    expect(link).to.deep.include({ start: 13, end: 22 });
  });
  it('tells the same about the same once, with all its places', () => {
    const first = p('Indien u dat wilt.');
    const second = p('Bel indien nodig.');
    expect(one(first, second).places.map(({ clientId }) => clientId)).to.deep.equal([first.clientId, second.clientId]);
  });
  it('has a key that stays when blocks move, and changes with what it is about', () => {
    const key = (...blocks: Block[]): string => check(...blocks).findings.find(({ code }) => code === 'image-alt')!.key;
    expect(key(image({}))).to.equal(key(p('Eerst iets.'), block('group', {}, image({}))));
    expect(key(image({}))).not.to.equal(key(image({ url: '/ander.jpg' })));
    expect(key(image({}))).to.match(/^image-alt:[a-z0-9]+$/);
  });
  it('leaves what is being made alone', () => {
    const blocks = [p('Een'), p(''), h(2, ''), block('owc/text-field', { label: '' }), p('Twee')];
    const run = checker(options);
    for (const { clientId } of blocks.slice(1, 4)) expect(run(blocks, clientId).findings).to.have.length(2);
    expect(run(blocks).findings).to.have.length(3);
  });
  it('gives the headings in order', () => {
    const { outline } = check(h(2, 'A'), block('group', {}, block('owc/alert', { level: 3, heading: 'B' }), h(4, 'C')));
    expect(outline.map(({ level, text }) => `${level} ${text}`)).to.deep.equal(['2 A', '3 B', '4 C']);
  });
  it('scores running text only', () => {
    const words = 'Dit is een zin van tien die kort is hier. '.repeat(6);
    const alone = check(p(words)).score;
    expect(alone.score).to.equal(100);
    expect(check(h(2, 'Ingewikkelde gemeentelijke vergunningverleningsaangelegenheden'), p(words), block('quote', {}, p('Ingewikkelde formuleringen'))).score).to.deep.equal(alone);
  });
  it('works only on what changed: 500 blocks', () => {
    let asked = 0;
    const run = checker({ ...options, fields: (name) => (asked++, options.fields(name)) });
    const blocks = Array.from({ length: 500 }, (_, index) => (index % 5 ? p(`Alinea <a href="/${index}">nummer ${index}</a>. `.repeat(6)) : h(2, `Kop ${index}`)));
    run(blocks);
    expect(asked).to.equal(500);
    run([...blocks.slice(0, 250), p('Nieuw'), ...blocks.slice(251)]);
    expect(asked).to.equal(501);
  });
});
