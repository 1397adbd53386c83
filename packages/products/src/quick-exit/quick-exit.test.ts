import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import './quick-exit.js';
import type { QuickExit } from './quick-exit.js';
import { waitUntil } from '../../../../test/unit/until.js';

const script = new URL('./quick-exit.ts', import.meta.url).href;
/** Where it leads to in these tests: a page of this server, so that we can look what it was told. */
const elsewhere = new URL('../../package.json', import.meta.url).pathname;

/** A page of its own, because this one must stay. */
async function page(body = ''): Promise<{ frame: HTMLIFrameElement; inside: Window & typeof globalThis; element: QuickExit }> {
  const frame = document.createElement('iframe');
  frame.srcdoc = `<!doctype html><html lang="nl"><head><title>Hulp bij huiselijk geweld</title></head><body>${body}
    <owc-quick-exit><a href="${elsewhere}" rel="nofollow noreferrer">Verlaat deze pagina snel</a></owc-quick-exit><input>
    <script type="module" src="${script}"></script></body></html>`;
  await fixture(html`<div>${frame}</div>`);
  await waitUntil(() => frame.contentWindow?.customElements.get('owc-quick-exit') && frame.contentDocument!.querySelector('owc-quick-exit:defined'));
  const inside = frame.contentWindow as Window & typeof globalThis;
  return { frame, inside, element: frame.contentDocument!.querySelector('owc-quick-exit') as QuickExit };
}
const gone = (frame: HTMLIFrameElement): boolean => frame.contentWindow?.location.pathname === elsewhere;
const covered = (frame: HTMLIFrameElement): Element | null => frame.contentDocument!.querySelector('.owc-quick-exit-cover');
const said = (inside: Window): string => inside.document.querySelector('.owc-announcements')?.lastChild?.textContent ?? '';

describe('owc-quick-exit', () => {
  before(() => (document.documentElement.lang = 'nl'));

  it('the link puts another page in the place of this one, and tells it nothing', async () => {
    const { frame, inside, element } = await page();
    const entries = history.length;
    element.querySelector('a')!.click();
    expect(covered(frame)!.matches(':popover-open'), 'above everything, at once').to.equal(true);
    expect(inside.getComputedStyle(covered(frame)!).backgroundColor).to.equal('rgb(255, 255, 255)');
    const { width, height } = covered(frame)!.getBoundingClientRect();
    expect([width, height]).to.deep.equal([inside.innerWidth, inside.innerHeight]);
    expect(inside.document.title).to.equal(location.host);
    await waitUntil(() => gone(frame) && frame.contentDocument!.readyState === 'complete');
    expect(frame.contentDocument!.referrer).to.equal('');
    expect(history.length).to.equal(entries);
  });

  it('Shift three times does too, wherever focus is', async () => {
    const { frame, inside } = await page();
    inside.focus();
    inside.document.querySelector('input')!.focus();
    for (let press = 0; press < 3; press++) await sendKeys({ press: 'Shift' });
    await waitUntil(() => gone(frame));
  });

  it('also above a dialog, and under a sheet that hides everything new', async () => {
    const { frame, inside } = await page('<dialog>Een vraag</dialog><style>div { display: none !important; background: red !important }</style>');
    inside.document.querySelector('dialog')!.showModal();
    const press = (): boolean => inside.dispatchEvent(new inside.KeyboardEvent('keydown', { key: 'Shift' }));
    press();
    press();
    press();
    const { left, top } = covered(frame)!.getBoundingClientRect();
    expect([left, top]).to.deep.equal([0, 0]);
    expect(inside.getComputedStyle(covered(frame)!).display).to.not.equal('none');
    await waitUntil(() => gone(frame));
  });

  describe('counts', () => {
    const press = (inside: Window & typeof globalThis, key = 'Shift', extra: KeyboardEventInit = {}): boolean => inside.dispatchEvent(new inside.KeyboardEvent('keydown', { key, ...extra }));

    it('no capital letters', async () => {
      const { frame, inside } = await page();
      for (const letter of 'HELP') {
        press(inside);
        press(inside, letter);
      }
      expect(covered(frame)).to.equal(null);
    });

    it('no key that is held down', async () => {
      const { frame, inside } = await page();
      press(inside);
      for (let count = 0; count < 5; count++) press(inside, 'Shift', { repeat: true });
      expect(covered(frame)).to.equal(null);
    });

    it('no presses of longer than five seconds ago', async () => {
      const { frame, inside } = await page();
      const at = (time: number): void => {
        const event = new inside.KeyboardEvent('keydown', { key: 'Shift' });
        Object.defineProperty(event, 'timeStamp', { value: 100_000 + time });
        inside.dispatchEvent(event);
      };
      [0, 2500, 5001, 9000].forEach(at);
      expect(covered(frame)).to.equal(null);
      at(10_000);
      expect(covered(frame)).to.exist;
      await waitUntil(() => gone(frame));
    });

    it('nothing when it is not on the page', async () => {
      const { frame, inside, element } = await page();
      const place = element.parentElement!;
      element.remove();
      press(inside);
      press(inside);
      press(inside);
      expect(covered(frame)).to.equal(null);
      place.append(element);
      press(inside);
      press(inside);
      expect(covered(frame)).to.equal(null);
      press(inside);
      expect(covered(frame)).to.exist;
      await waitUntil(() => gone(frame));
    });

    it('aloud', async () => {
      const { inside } = await page();
      const release = (key = 'Shift'): boolean => inside.dispatchEvent(new inside.KeyboardEvent('keyup', { key }));
      const heard: string[] = [];
      new inside.MutationObserver((records) => heard.push(...records.flatMap(({ addedNodes }) => [...addedNodes].map((node) => node.textContent ?? '').filter((text) => text.startsWith('Druk')))))
        .observe(inside.document, { childList: true, subtree: true });
      press(inside);
      press(inside, 'A');
      release('A');
      release();
      press(inside);
      release();
      await waitUntil(() => said(inside) === 'Druk nog 2 keer op Shift om deze pagina te verlaten');
      expect(heard, 'nothing of the capital letter').to.deep.equal(['Druk nog 2 keer op Shift om deze pagina te verlaten']);
      press(inside);
      release();
      await waitUntil(() => said(inside) === 'Druk nog 1 keer op Shift om deze pagina te verlaten');
    });
  });

  it('goes nowhere that is no page', async () => {
    const element = await fixture<QuickExit>(html`<owc-quick-exit><a href="/">Weg</a></owc-quick-exit>`);
    element.querySelector('a')!.href = 'mailto:iemand@voorbeeld.nl';
    element.querySelector('a')!.click();
    expect(document.querySelector('.owc-quick-exit-cover')).to.equal(null);
  });

  it('loads nothing of where it leads to beforehand', async () => {
    await fixture(html`<owc-quick-exit><a href="https://www.buienradar.nl/" rel="nofollow noreferrer">Verlaat deze pagina snel</a></owc-quick-exit>`);
    expect(document.querySelector('link[rel~=prefetch], link[rel~=preconnect], link[rel~=dns-prefetch], link[rel~=prerender], script[type=speculationrules]')).to.equal(null);
    expect(performance.getEntriesByType('resource').filter(({ name }) => name.includes('buienradar'))).to.deep.equal([]);
  });

  it('is a link with a size to hit, that axe finds nothing in', async () => {
    const element = await fixture<QuickExit>(html`<owc-quick-exit><a href="https://www.buienradar.nl/" rel="nofollow noreferrer">Verlaat deze pagina snel</a></owc-quick-exit>`);
    expect(element.querySelector('a')!.getBoundingClientRect().height).to.be.at.least(44);
    await expect(element).to.be.accessible();
  });
});
