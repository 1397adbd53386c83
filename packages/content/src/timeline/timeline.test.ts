import { expect, fixture, html } from '@open-wc/testing';
import type { Timeline } from './timeline.js';
import './timeline.js';
import { page as shared } from '../content.styles.js';
import { page } from './timeline.styles.js';
import { changesOf, placesOf } from '../../../../test/unit/upgrade.js';
import { waitUntil } from '../../../../test/unit/until.js';

const server = '<owc-timeline><ol><li><h3>Ontvangen</h3><span class="owc-timeline-state">Afgerond</span></li><li aria-current="step"><h3>Beoordelen</h3><span class="owc-timeline-state">Nu bezig</span></li><li><h3>Besluit</h3><span class="owc-timeline-state">Nog niet begonnen</span></li></ol></owc-timeline>';
const bare = server.replace(/<span.*?<\/span>/g, '');

async function timeline(markup = bare, lang = 'nl', dir = 'ltr'): Promise<Timeline> {
  const place = await fixture<HTMLElement>(html`<div lang=${lang} dir=${dir}></div>`);
  place.style.inlineSize = '288px';
  place.innerHTML = markup;
  const element = place.querySelector('owc-timeline')!;
  await element.updateComplete;
  return element;
}
const words = (element: Element): string[] => [...element.querySelectorAll('li')].map((item) => item.textContent!.replace(/\s+/g, ' ').trim());
const dutch = ['OntvangenAfgerond', 'BeoordelenNu bezig', 'BesluitNog niet begonnen'];

describe('owc-timeline', () => {
  it('leaves the markup of the server as it is', async () => {
    expect(await changesOf(server)).to.deep.equal([]);
    expect(await changesOf('<owc-timeline><ol><li><h3>1245</h3></li><li><h3>1672</h3></li></ol></owc-timeline>')).to.deep.equal([]);
  });

  it('says in words what is done, what is now and what is to come', async () => {
    expect(words(await timeline())).to.deep.equal(dutch);
    expect(words(await timeline(bare, 'en'))).to.deep.equal(['OntvangenDone', 'BeoordelenIn progress', 'BesluitNot started yet']);
  });

  it('takes the same room before it starts', async () => {
    const { before, after } = await placesOf(bare, 'li, h3', [shared, page]);
    expect(after.filter((_, index) => !(index % 2)), 'the items').to.deep.equal(before.filter((_, index) => !(index % 2)));
  });

  it('follows the step that it is now', async () => {
    const element = await timeline();
    const [, second, third] = element.querySelectorAll('li');
    second!.removeAttribute('aria-current');
    third!.setAttribute('aria-current', 'step');
    await waitUntil(() => words(element)[2] === 'BesluitNu bezig');
    expect(words(element)).to.deep.equal(['OntvangenAfgerond', 'BeoordelenAfgerond', 'BesluitNu bezig']);
    third!.removeAttribute('aria-current');
    await waitUntil(() => !element.querySelector('[data-owc]'), 'a history has no states');
  });

  it('lets an item say its own state', async () => {
    const element = await timeline('<owc-timeline><ol><li data-state="done"><h3>Een</h3></li><li data-state="upcoming"><h3>Twee</h3></li><li>Drie</li></ol></owc-timeline>');
    expect(words(element)).to.deep.equal(['EenAfgerond', 'TweeNog niet begonnen', 'Drie']);
  });

  it('gives way to words of the author that come later', async () => {
    const element = await timeline();
    const item = element.querySelector('li')!;
    item.append(Object.assign(document.createElement('span'), { className: 'owc-timeline-state', textContent: 'Klaar op 3 mei' }));
    await waitUntil(() => words(element)[0] === 'OntvangenKlaar op 3 mei');
  });

  it('says it once when it is moved, removed, put back and cloned', async () => {
    const element = await timeline();
    const place = element.parentElement!;
    element.remove();
    element.querySelector('li')!.remove();
    place.prepend(element);
    await element.updateComplete;
    expect(words(element)).to.deep.equal(dutch.slice(1));
    const copy = element.cloneNode(true) as Timeline;
    place.append(copy);
    await copy.updateComplete;
    expect(words(copy)).to.deep.equal(dutch.slice(1));
  });

  it('says it in the summary of details', async () => {
    const element = await timeline('<owc-timeline><ol><li aria-current="step"><details><summary><h3>Riool</h3></summary><p>Tekst</p></details></li></ol></owc-timeline>');
    expect(element.querySelector('summary')!.textContent).to.equal('RioolNu bezig');
  });

  it('draws a line from each to the next, and none after the last', async () => {
    const lines = [...(await timeline()).querySelectorAll('li')].map((item) => getComputedStyle(item, '::after').content);
    expect(lines).to.deep.equal(['""', '""', 'none']);
  });

  for (const dir of ['ltr', 'rtl']) {
    it(`fits a narrow place and has nothing that axe finds, ${dir}`, async () => {
      const element = await timeline(bare, 'nl', dir);
      element.querySelector('h3')!.textContent = 'Arbeidsongeschiktheidsverzekeringsmaatschappijen';
      expect(element.scrollWidth).to.be.at.most(288);
      await expect(element).to.be.accessible();
    });
  }
});
