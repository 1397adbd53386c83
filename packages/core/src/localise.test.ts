import { expect, fixture, html } from '@open-wc/testing';
import { languageOf, say, translate } from './localise.js';

const nl = { open: 'Doe open', count: (all: number): string => `${all} stuks`, close: 'Doe dicht' };
const en = { open: 'Open up', count: (all: number): string => `${all} pieces`, close: 'Close down' };
const inPage = async (page: ReturnType<typeof html>): Promise<Element> => (await fixture(page)).querySelector('p')!;

describe('localise', () => {
  const { lang } = document.documentElement;
  afterEach(() => (document.documentElement.lang = lang));

  it('takes the closest language', async () => {
    const place = await inPage(html`<div lang="nl"><div lang="en"><p></p></div></div>`);
    expect(say(place, nl.open, en.open)).to.equal('Open up');
    expect(say(place.parentElement!.parentElement!, nl.open, en.open)).to.equal('Doe open');
  });

  it('reads nl-NL, EN and en-gb as what they are', async () => {
    for (const [code, text] of [['nl-NL', 'Doe open'], ['EN', 'Open up'], ['en-gb', 'Open up']]) {
      expect(say(await inPage(html`<div lang=${code!}><p></p></div>`), nl.open, en.open), code).to.equal(text);
    }
  });

  it('is Dutch when the page does not say', async () => {
    document.documentElement.removeAttribute('lang');
    expect(say(await inPage(html`<div><p></p></div>`), nl.open, en.open)).to.equal('Doe open');
  });

  it('looks through shadow roots', async () => {
    const outer = await inPage(html`<div lang="en"><p></p></div>`);
    const middle = document.createElement('div');
    outer.attachShadow({ mode: 'open' }).append(middle);
    const inner = document.createElement('i');
    middle.attachShadow({ mode: 'open' }).append(inner);
    expect(languageOf(inner)).to.equal('en');
    middle.lang = 'nl';
    expect(languageOf(inner)).to.equal('nl');
  });

  it('follows a change of language', async () => {
    const place = await inPage(html`<div lang="nl"><p></p></div>`);
    place.parentElement!.lang = 'en';
    expect(say(place, nl.count, en.count)(3)).to.equal('3 pieces');
  });

  it('is English in a language that it does not know', async () => {
    expect(say(await inPage(html`<div lang="pl"><p></p></div>`), nl.open, en.open)).to.equal('Open up');
  });

  it('takes a translation into a new language, text by text', async () => {
    const place = await inPage(html`<div lang="fy-NL"><p></p></div>`);
    translate('fy', nl.count, (all) => `${all} stiks`);
    expect(say(place, nl.count, en.count)(2)).to.equal('2 stiks');
    expect(say(place, nl.open, en.open), 'a text without a translation').to.equal('Open up');
  });

  it('takes words of your own in Dutch, and leaves other languages', async () => {
    const place = await inPage(html`<div lang="nl"><p></p></div>`);
    translate('nl', nl.close, 'Sluit venster');
    translate('fy', nl.close, 'Slút finster');
    expect(say(place, nl.close, en.close)).to.equal('Sluit venster');
    place.parentElement!.lang = 'fy';
    expect(say(place, nl.close, en.close)).to.equal('Slút finster');
    place.parentElement!.lang = 'en';
    expect(say(place, nl.close, en.close)).to.equal('Close down');
  });
});
