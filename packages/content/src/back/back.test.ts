import { expect, fixture, html } from '@open-wc/testing';
import './back.js';
import { changesOf } from '../../../../test/unit/upgrade.js';
import { waitUntil } from '../../../../test/unit/until.js';

const server = '<owc-back><a href="/nieuws">Terug naar het nieuws</a></owc-back>';
const start = location.href;

async function back(): Promise<HTMLAnchorElement> {
  const place = await fixture<HTMLElement>(html`<div></div>`);
  place.innerHTML = server;
  return place.querySelector('a')!;
}
/** Whether the link did what a link does. It goes nowhere here: the page of the tests stays. */
function followed(link: HTMLAnchorElement, options: MouseEventInit = {}): boolean {
  let prevented = false;
  addEventListener('click', (event) => ((prevented = event.defaultPrevented), event.preventDefault()), { once: true });
  link.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, ...options }));
  return !prevented;
}
/** Runs as in a browser that does not tell what is in its history, for a visitor who came from `referrer`. */
async function without(referrer: string, test: () => Promise<void>): Promise<void> {
  Object.defineProperty(window, 'navigation', { value: undefined, configurable: true });
  Object.defineProperty(document, 'referrer', { value: referrer, configurable: true });
  const gone: unknown[] = [];
  history.go = (steps) => void gone.push(steps);
  try {
    await test();
  } finally {
    delete (window as { navigation?: unknown }).navigation;
    delete (document as { referrer?: unknown }).referrer;
    delete (history as { go?: unknown }).go;
  }
  went = gone;
}
let went: unknown[] = [];

describe('owc-back', () => {
  afterEach(() => history.replaceState(null, '', start));

  it('leaves the markup of the server as it is', async () => {
    expect(await changesOf(server)).to.deep.equal([]);
  });

  it('goes back to the list as it was, past the parts of the page that were jumped to', async () => {
    if (!('navigation' in window)) return; // the test below is for those
    history.pushState(null, '', '/nieuws/?thema=wonen&pagina=3');
    history.pushState(null, '', '/nieuws/zwembad');
    history.pushState(null, '', '/nieuws/zwembad#tijden');
    expect(followed(await back())).to.equal(false);
    await waitUntil(() => location.search === '?thema=wonen&pagina=3');
    expect(location.pathname).to.equal('/nieuws/');
  });

  it('is a link when the visitor came from elsewhere', async () => {
    history.pushState(null, '', '/verhuizen');
    history.pushState(null, '', '/nieuws/zwembad');
    expect(followed(await back())).to.equal(true);
  });

  it('is a link in the list itself', async () => {
    history.pushState(null, '', '/nieuws?pagina=1');
    history.pushState(null, '', '/nieuws?pagina=2');
    expect(followed(await back())).to.equal(true);
  });

  it('does so too in a browser that does not tell its history', async () => {
    history.pushState(null, '', '/nieuws/zwembad');
    await without(`${location.origin}/nieuws?pagina=3`, async () => {
      expect(followed(await back())).to.equal(false);
    });
    expect(went).to.deep.equal([-1]);
    for (const referrer of ['', 'https://elders.example/nieuws', `${location.origin}/zoeken`]) {
      await without(referrer, async () => {
        expect(followed(await back()), referrer).to.equal(true);
      });
      expect(went).to.deep.equal([]);
    }
  });

  it('leaves a link that is opened elsewhere alone', async () => {
    history.pushState(null, '', '/nieuws/zwembad');
    await without(`${location.origin}/nieuws`, async () => {
      const link = await back();
      for (const options of [{ ctrlKey: true }, { metaKey: true }, { shiftKey: true }, { button: 1 }]) expect(followed(link, options)).to.equal(true);
      link.target = '_blank';
      expect(followed(link)).to.equal(true);
    });
    expect(went).to.deep.equal([]);
  });

  it('leaves the link alone when it is taken out', async () => {
    history.pushState(null, '', '/nieuws/zwembad');
    await without(`${location.origin}/nieuws`, async () => {
      const link = await back();
      const element = link.parentElement!;
      const place = element.parentElement!;
      element.replaceWith(link);
      expect(followed(link)).to.equal(true);
      element.append(link);
      place.append(element);
      expect(followed(link)).to.equal(false);
    });
    expect(went).to.deep.equal([-1]);
  });

  it('points back, fits a narrow place and has nothing that axe finds', async () => {
    const link = await back();
    const turned = (): string => getComputedStyle(link, '::before').rotate;
    expect(turned()).to.equal('-45deg');
    link.parentElement!.dir = 'rtl';
    expect(turned()).to.equal('45deg');
    link.parentElement!.style.inlineSize = '288px';
    link.textContent = 'Terug naar arbeidsongeschiktheidsverzekeringsmaatschappijen';
    expect(link.parentElement!.scrollWidth).to.be.at.most(288);
    expect(link.getBoundingClientRect().height).to.be.at.least(44);
    await expect(link.parentElement).to.be.accessible();
  });
});
