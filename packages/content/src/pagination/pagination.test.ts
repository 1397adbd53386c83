import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import type { Pagination } from './pagination.js';
import './pagination.js';
import { page as shared } from '../content.styles.js';
import { page } from './pagination.styles.js';
import { changesOf, placesOf } from '../../../../test/unit/upgrade.js';
import { waitUntil } from '../../../../test/unit/until.js';

const server = '<owc-pagination><nav aria-label="Pagina\'s"><ul><li><a rel="prev" href="?pagina=1" aria-label="Vorige pagina"><span>Vorige</span></a></li><li><a href="?pagina=1" aria-label="Pagina 1">1</a></li><li><a href="?pagina=2" aria-label="Pagina 2" aria-current="page">2</a></li></ul></nav></owc-pagination>';

const address = '?zoek=bomen&pagina={page}';
const pages = async (current: number, total: number, lang = 'nl'): Promise<Pagination> =>
  (await fixture<HTMLElement>(html`<div lang=${lang}><owc-pagination current=${current} total=${total} href=${address}></owc-pagination></div>`)).querySelector('owc-pagination')!;
const text = (element: Element): string => [...element.querySelectorAll('li')].map((item) => (item.querySelector('[aria-current]') ? `[${item.textContent}]` : item.textContent)).join(' ');
const named = (element: Element, name: string): HTMLAnchorElement => element.querySelector(`[aria-label="${name}"]`)!;

describe('owc-pagination', () => {
  it('leaves the markup of the server as it is', async () => {
    expect(await changesOf(server)).to.deep.equal([]);
    expect(await changesOf(server.replace('<owc-pagination', '<owc-pagination current="3" total="9" href="?p={page}"'))).to.deep.equal([]);
  });

  it('makes the first, the last and those around the current one', async () => {
    const expected: [number, number, string][] = [
      [1, 12, '[1] 2 … 12 Volgende'],
      [2, 3, 'Vorige 1 [2] 3 Volgende'],
      [3, 12, 'Vorige 1 2 [3] 4 … 12 Volgende'],
      [4, 12, 'Vorige 1 2 3 [4] 5 … 12 Volgende'],
      [5, 12, 'Vorige 1 … 4 [5] 6 … 12 Volgende'],
      [9, 12, 'Vorige 1 … 8 [9] 10 11 12 Volgende'],
      [12, 12, 'Vorige 1 … 11 [12]'],
      [99, 5, 'Vorige 1 … 4 [5]'],
      [0, 2, '[1] 2 Volgende'],
    ];
    for (const [current, total, shown] of expected) expect(text(await pages(current, total)), `${current} of ${total}`).to.equal(shown);
  });

  it('names what it makes, and marks where one is', async () => {
    const element = await pages(6, 12);
    expect(element.querySelector('nav')!.ariaLabel).to.equal("Pagina's");
    expect(named(element, 'Vorige pagina').getAttribute('href')).to.equal('?zoek=bomen&pagina=5');
    expect(named(element, 'Volgende pagina').getAttribute('href')).to.equal('?zoek=bomen&pagina=7');
    expect(named(element, 'Pagina 12').getAttribute('href')).to.equal('?zoek=bomen&pagina=12');
    expect([...element.querySelectorAll('[aria-current=page]')].map((link) => link.ariaLabel)).to.deep.equal(['Pagina 6']);
    await expect(element).to.be.accessible();
    const english = await pages(2, 3, 'en');
    expect([...english.querySelectorAll('a')].map((link) => link.ariaLabel)).to.deep.equal(['Previous page', 'Page 1', 'Page 2', 'Page 3', 'Next page']);
    expect(english.querySelector('nav')!.ariaLabel).to.equal('Pages');
  });

  it('makes nothing of one page, or without an address', async () => {
    expect((await pages(1, 1)).childElementCount).to.equal(0);
    expect((await fixture(html`<owc-pagination current="1" total="3"></owc-pagination>`)).childElementCount).to.equal(0);
  });

  it('follows its attributes and keeps the focus', async () => {
    const element = await pages(1, 3);
    named(element, 'Volgende pagina').focus();
    element.current = 2;
    await element.updateComplete;
    expect(text(element)).to.equal('Vorige 1 [2] 3 Volgende');
    expect(document.activeElement).to.equal(named(element, 'Volgende pagina'));
    element.current = 3;
    await element.updateComplete;
    expect(document.activeElement, 'on the page where there is no next').to.equal(named(element, 'Pagina 3'));
    element.total = 1;
    await element.updateComplete;
    expect(element.childElementCount).to.equal(0);
  });

  it('makes no second one when it is moved or cloned', async () => {
    const element = await pages(2, 3);
    const place = element.parentElement!;
    element.remove();
    place.append(element);
    const copy = element.cloneNode(true) as Pagination;
    place.append(copy);
    await copy.updateComplete;
    await element.updateComplete;
    expect(place.querySelectorAll('nav')).to.have.length(2);
    expect(copy.innerHTML).to.equal(element.innerHTML);
  });

  it('takes the same room before it makes them', async () => {
    for (const total of [1, 9]) {
      const { before, after } = await placesOf(`<owc-pagination current="1" total="${total}" href="?pagina={page}"></owc-pagination>`, 'owc-pagination', [shared, page], 700);
      expect(after).to.deep.equal(before);
    }
  });

  it('gives way to what a server prints later', async () => {
    const element = await pages(2, 3);
    const box = document.createElement('div');
    box.innerHTML = server;
    element.append(box.querySelector('nav')!);
    element.current = 3;
    await waitUntil(() => !element.querySelector('[data-owc]'));
    expect(element.querySelectorAll('nav')).to.have.length(1);
  });

  it('is reached by keyboard, in the order in which it is read', async () => {
    const element = await pages(2, 3);
    named(element, 'Vorige pagina').focus();
    await sendKeys({ press: 'Tab' });
    if (document.activeElement === document.body || navigator.vendor.startsWith('Apple')) return; // there Tab does not go to links
    expect(document.activeElement!.ariaLabel).to.equal('Pagina 1');
  });

  it('fits a screen of 320 pixels in one row, each large enough to press', async () => {
    await setViewport({ width: 470, height: 600 });
    try {
      for (const dir of ['ltr', 'rtl']) {
        const element = await pages(6, 12);
        element.parentElement!.dir = dir;
        element.parentElement!.style.inlineSize = '288px';
        const boxes = [...element.querySelectorAll('a')].map((link) => link.getBoundingClientRect());
        expect(new Set(boxes.map(({ top }) => top)).size).to.equal(1);
        for (const { width, height } of boxes) expect(Math.min(width, height)).to.be.at.least(24);
        expect(element.scrollWidth).to.be.at.most(288);
      }
    } finally {
      await setViewport({ width: 800, height: 600 });
    }
  });
});
