import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import type { Breadcrumb } from './breadcrumb.js';
import './breadcrumb.js';
import { page as shared } from '../content.styles.js';
import { page as own } from './breadcrumb.styles.js';
import { changesOf, placesOf } from '../../../../test/unit/upgrade.js';
import { waitUntil } from '../../../../test/unit/until.js';

const names = ['Home', 'Bouwen en verbouwen', 'Vergunningen', 'Omgevingsvergunning', 'Dakkapel', 'Aanvragen'];
const small = { width: 500, height: 600 }; // narrower there is no window in each engine
const server = (count = 6): string => {
  const shown = names.slice(0, count);
  return `<owc-breadcrumb><nav aria-label="Kruimelpad"><ol>${shown.map((name, index) => `<li><a href="#${index}"${index === count - 1 ? ' aria-current="page"' : ''}>${name}</a></li>`).join('')}</ol></nav></owc-breadcrumb>`;
};

async function path(count = 6, lang = 'nl'): Promise<Breadcrumb> {
  const place = await fixture<HTMLElement>(html`<div lang=${lang}></div>`);
  place.innerHTML = server(count);
  const element = place.querySelector('owc-breadcrumb')!;
  await element.updateComplete;
  return element;
}
/** What can be seen: what is cut to a pixel cannot. */
const seen = (element: Element): string[] => [...element.querySelectorAll<HTMLElement>('li')].filter((item) => item.getBoundingClientRect().width > 2).map((item) => item.textContent!.trim());

describe('owc-breadcrumb', () => {
  before(() => setViewport(small));
  after(() => setViewport({ width: 800, height: 600 }));

  it('leaves the markup of the server as it is', async () => {
    expect(await changesOf(server(4))).to.deep.equal([]);
  });

  it('shows the beginning and the end of a long path on a small screen', async () => {
    expect(seen(await path())).to.deep.equal(['Home', '…', 'Dakkapel', 'Aanvragen']);
    expect(seen(await path(4)), 'a short path is whole').to.deep.equal(names.slice(0, 4));
  });

  it('stands where it stood before it started', async () => {
    for (const count of [3, 4, 5, 6]) {
      const { before, after } = await placesOf(server(count), 'owc-breadcrumb, li:first-child a, li:nth-last-child(-n + 2) a', [shared, own]);
      expect(after, `${count} links`).to.deep.equal(before);
    }
  });

  it('is whole where the element does not come', async () => {
    const frame = await fixture<HTMLIFrameElement>(html`<iframe width="400" title="Zonder element"></iframe>`);
    const page = frame.contentDocument!;
    page.head.append(Object.assign(page.createElement('style'), { textContent: [shared, own].join('') }));
    page.body.innerHTML = server();
    const visible = (): string[] => [...page.querySelectorAll('a')].filter((link) => link.checkVisibility({ visibilityProperty: true }) && link.offsetWidth > 2).map((link) => link.textContent!);
    expect(visible()).to.deep.equal(['Home', 'Dakkapel', 'Aanvragen']);
    for (const animation of page.getAnimations()) animation.finish();
    expect(visible()).to.deep.equal(names);
    expect(page.defaultView!.getComputedStyle(page.querySelectorAll('li')[1]!, '::before').visibility).to.equal('hidden');
  });

  it('keeps every link in reach of keyboard and screen reader', async () => {
    const element = await path();
    await expect(element).to.be.accessible();
    for (const link of element.querySelectorAll('a')) expect(getComputedStyle(link).visibility + getComputedStyle(link).display).not.to.match(/hidden|none/);
    expect(element.querySelector('[aria-hidden], [inert]')).to.equal(null);
    element.querySelectorAll('a')[2]!.focus();
    await waitUntil(() => seen(element).join() === names.join(), 'what has focus is seen');
  });

  it('shows the whole path when its button is pressed, and goes to what was not shown', async () => {
    for (const [lang, name] of [['nl', 'Toon het hele pad'], ['en', 'Show the whole path']] as const) {
      const element = await path(6, lang);
      const button = element.querySelector('button')!;
      expect(button.ariaLabel).to.equal(name);
      button.focus();
      await sendKeys({ press: 'Enter' });
      await waitUntil(() => seen(element).join() === names.join());
      expect(document.activeElement).to.equal(element.querySelectorAll('a')[1]);
    }
  });

  it('stays as it is when what is seen has focus', async () => {
    const element = await path();
    for (const index of [0, 4, 5]) {
      element.querySelectorAll('a')[index]!.focus();
      expect(seen(element)).to.have.length(4);
    }
    element.querySelector('button')!.focus();
    expect(seen(element)).to.have.length(4);
  });

  it('is whole on a wide screen', async () => {
    await setViewport({ width: 1000, height: 600 });
    expect(seen(await path())).to.deep.equal(names);
    await setViewport(small);
  });

  it('follows a path that becomes another', async () => {
    const element = await path(3);
    const list = element.querySelector('ol')!;
    for (const name of ['Vier', 'Vijf']) list.append(Object.assign(document.createElement('li'), { textContent: name }));
    await waitUntil(() => element.querySelector('button'));
    list.lastElementChild!.remove();
    await waitUntil(() => !element.querySelector('button'));
  });

  it('works when it is moved, put back and cloned', async () => {
    const element = await path();
    const place = element.parentElement!;
    element.remove();
    place.append(element);
    const copy = element.cloneNode(true) as Breadcrumb;
    place.append(copy);
    for (const one of [element, copy]) {
      await one.updateComplete;
      expect(one.querySelectorAll('button')).to.have.length(1);
      one.querySelector('button')!.click();
      await waitUntil(() => seen(one).join() === names.join());
    }
  });

  it('keeps its button under a hostile stylesheet', async () => {
    const style = document.createElement('style');
    style.textContent = 'button { display: none !important; font-size: 0 !important; color: transparent !important; opacity: 0 !important }';
    document.head.append(style);
    try {
      const { width, height } = (await path()).querySelector('button')!.getBoundingClientRect();
      expect(width).to.be.at.least(44);
      expect(height).to.be.at.least(24);
    } finally {
      style.remove();
    }
  });

  it('fits 320 pixels, from right to left too', async () => {
    const element = await path(3);
    element.parentElement!.style.inlineSize = '288px';
    element.querySelectorAll('a')[1]!.textContent = 'Arbeidsongeschiktheidsverzekeringsmaatschappijen';
    expect(element.scrollWidth).to.be.at.most(288);
    element.dir = 'rtl';
    expect(getComputedStyle(element.querySelector('li')!, '::after').rotate).to.equal('-45deg');
  });
});
