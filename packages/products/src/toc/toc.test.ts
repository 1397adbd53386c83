import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import type { TemplateResult } from 'lit';
import './toc.js';
import type { Toc } from './toc.js';
import { waitUntil } from '../../../../test/unit/until.js';

const parts = ['meenemen', 'kosten', 'klaar', 'bezwaar', 'vragen'];
const article = (short = false): TemplateResult => html`<article id="artikel">
  <owc-toc><nav aria-labelledby="toc"><h2 id="toc">Op deze pagina</h2><ul>${parts.map((part) => html`<li><a href="#${part}">${part}</a></li>`)}</ul></nav></owc-toc>
  ${parts.map((part) => html`<h2 id=${part}>${part}</h2><div class="text"></div>`)}
</article><style>.text { height: ${short ? 20 : 600}px }</style>`;
const current = (place: Element): string[] => [...place.querySelectorAll('a[aria-current=true]')].map((link) => link.textContent!);
const frames = async (): Promise<void> => {
  for (let index = 0; index < 3; index++) await nextFrame();
};

async function scrollToPart(id: string): Promise<void> {
  document.getElementById(id)!.scrollIntoView({ behavior: 'instant' });
  await frames();
}

describe('owc-toc', () => {
  before(async () => {
    document.documentElement.lang = 'nl';
    await setViewport({ width: 800, height: 600 });
  });
  afterEach(() => {
    history.replaceState(null, '', location.pathname + location.search);
    scrollTo(0, 0);
  });

  it('marks no part at the top, then the one that is read', async () => {
    const place = await fixture(html`<div>${article()}</div>`);
    await frames();
    expect(current(place)).to.deep.equal([]);
    await scrollToPart('kosten');
    expect(current(place)).to.deep.equal(['kosten']);
    scrollBy(0, -250);
    await frames();
    expect(current(place)).to.deep.equal(['meenemen']);
  });

  it('marks a part that is jumped to', async () => {
    const place = await fixture(html`<div>${article()}</div>`);
    await scrollToPart('bezwaar');
    expect(current(place)).to.deep.equal(['bezwaar']);
    await scrollToPart('meenemen');
    expect(current(place)).to.deep.equal(['meenemen']);
  });

  it('at the end of the page marks the last part, or the one that was asked for', async () => {
    const place = await fixture(html`<div><div style="height: 900px"></div>${article(true)}</div>`);
    scrollTo(0, document.documentElement.scrollHeight);
    await frames();
    expect(current(place)).to.deep.equal(['vragen']);
    place.querySelectorAll('a')[2]!.click();
    await waitUntil(() => location.hash === '#klaar');
    await frames();
    expect(current(place)).to.deep.equal(['klaar']);
  });

  it('does not change what a server printed, nor the room that it takes', async () => {
    const place = await fixture(html`<div>${article()}</div>`);
    const element = place.querySelector('owc-toc')!;
    await frames();
    const height = element.getBoundingClientRect().height;
    await scrollToPart('kosten');
    expect(element.getBoundingClientRect().height).to.equal(height);
    element.querySelector('[aria-current]')!.removeAttribute('aria-current');
    expect(element.outerHTML).to.equal((await fixture(html`<div>${article()}</div>`)).querySelector('owc-toc')!.outerHTML);
  });

  it('survives links to nowhere', async () => {
    const place = await fixture(html`<div><owc-toc><ul><li><a href="#">Boven</a></li><li><a href="#%">Stuk</a></li><li><a href="/elders">Elders</a></li><li><a href="#weg">Weg</a></li></ul></owc-toc></div>`);
    dispatchEvent(new Event('scroll'));
    await frames();
    expect(current(place)).to.deep.equal([]);
  });

  it('makes a list of the headings of a text', async () => {
    const place = await fixture(html`<div><owc-toc for="tekst"></owc-toc>
      <div id="tekst"><h2>Wat neemt u mee?</h2><p>…</p><h2 id="eigen">Kosten & betalen</h2><h3>Spoed</h3><h2> </h2></div></div>`);
    const element = place.querySelector<Toc>('owc-toc')!;
    await waitUntil(() => element.querySelector('a'));
    expect(element.querySelector('nav')!.ariaLabelledByElements?.[0]?.textContent ?? element.querySelector('h2')!.textContent).to.equal('Op deze pagina');
    const links = [...element.querySelectorAll('a')];
    expect(links.map((link) => link.textContent)).to.deep.equal(['Wat neemt u mee?', 'Kosten & betalen']);
    for (const link of links) expect(document.getElementById(link.hash.slice(1))!.textContent!.trim()).to.equal(link.textContent);
    expect(links[1]!.hash).to.equal('#eigen');
    await expect(element).to.be.accessible();
    const parent = element.parentElement!;
    element.remove();
    parent.prepend(element);
    await element.updateComplete;
    await frames();
    expect(element.querySelectorAll('nav')).to.have.length(1);
  });

  it('makes no list of one heading', async () => {
    const place = await fixture(html`<div><owc-toc for="tekst"></owc-toc><div id="tekst"><h2>Enige</h2></div></div>`);
    await import('./toc.list.js');
    await frames();
    expect(place.querySelector('owc-toc')!.childElementCount).to.equal(0);
  });

  it('stops looking when it is taken out', async () => {
    const place = await fixture(html`<div>${article()}</div>`);
    const element = place.querySelector('owc-toc')!;
    element.remove();
    await scrollToPart('kosten');
    expect(current(element)).to.deep.equal([]);
    place.prepend(element);
    await frames();
    await scrollToPart('kosten');
    expect(current(element)).to.deep.equal(['kosten']);
  });

  it('has nothing that axe finds', async () => {
    const place = await fixture(html`<div>${article()}</div>`);
    await scrollToPart('kosten');
    await expect(place.querySelector('owc-toc')).to.be.accessible();
  });
});
