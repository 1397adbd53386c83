import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import type { TemplateResult } from 'lit';
import { waitUntil } from '../../../../test/unit/until.js';
import type { Slider } from './slider.js';
import './slider.js';
import { page } from './slider.styles.js';

const names = ['Een', 'Twee', 'Drie', 'Vier', 'Vijf'];
const slides = names.map((name) => `<li><h3>${name}</h3><p>Tekst met een <a href="#${name}">link in ${name}</a>.</p></li>`).join('');
const server = `<owc-slider label="Uitgelicht" role="group" aria-label="Uitgelicht"><ul tabindex="0">${slides}</ul></owc-slider>`;
const placed = async (around: TemplateResult = html`<div></div>`, markup = server): Promise<Slider> => {
  const box = await fixture(around);
  box.innerHTML = markup;
  const slider = box.querySelector('owc-slider') as Slider;
  await slider.updateComplete;
  return slider;
};
const buttons = (slider: Element): HTMLButtonElement[] => [...slider.shadowRoot!.querySelectorAll('button')];
const status = (slider: Element): string | undefined => slider.shadowRoot!.querySelector('span')?.textContent ?? undefined;
const list = (slider: Element): HTMLElement => slider.querySelector('ul')!;
const ends = (slider: Element): (string | null)[] => buttons(slider).map((button) => button.ariaDisabled);
const says = (slider: Element, text: string): Promise<void> => waitUntil(() => status(slider) === text, `it says “${text}”, not “${status(slider)}”`);
const told = (): string => document.querySelector('.owc-announcements')?.textContent ?? '';
/** A slide stands where a visitor sees it. */
const inSight = (slider: Element, index: number): boolean => {
  const slide = list(slider).children[index]!.getBoundingClientRect();
  const { left, right } = list(slider).getBoundingClientRect();
  return slide.left >= left - 2 && slide.right <= right + 2;
};
const arrives = (slider: Element, index: number): Promise<void> => waitUntil(() => inSight(slider, index), `slide ${index + 1} comes into sight`);

describe('owc-slider', () => {
  before(() => setViewport({ width: 800, height: 600 }));
  afterEach(() => document.querySelectorAll('owc-slider').forEach((slider) => slider.remove()));

  it('leaves the markup of the server as it is', async () => {
    const box = document.createElement('div');
    box.innerHTML = server;
    const seen: MutationRecord[] = [];
    const observer = new MutationObserver((records) => seen.push(...records));
    observer.observe(box, { subtree: true, childList: true, attributes: true, characterData: true });
    document.body.append(box);
    await (box.firstElementChild as Slider).updateComplete;
    await nextFrame();
    expect([...seen, ...observer.takeRecords()]).to.deep.equal([]);
    observer.disconnect();
    box.remove();
  });

  it('is a named group with a list, where it stands, and two buttons', async () => {
    const slider = await placed(html`<div></div>`, `<owc-slider label="Uitgelicht"><ul>${slides}</ul></owc-slider>`);
    await says(slider, 'Dia 1 van 5');
    expect([slider.getAttribute('role'), slider.getAttribute('aria-label'), list(slider).tabIndex]).to.deep.equal(['group', 'Uitgelicht', 0]);
    expect(buttons(slider).map((button) => [button.ariaLabel, button.type])).to.deep.equal([['Vorige dia', 'button'], ['Volgende dia', 'button']]);
    expect(ends(slider)).to.deep.equal(['true', 'false']);
    await expect(slider).to.be.accessible();
  });

  it('goes on and back by its buttons, tells where it is, and stops at the ends without losing focus', async () => {
    const slider = await placed();
    const [previous, next] = buttons(slider) as [HTMLButtonElement, HTMLButtonElement];
    next.focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => told().includes('Dia 2 van 5: Twee'), 'it is told');
    await arrives(slider, 1);
    await says(slider, 'Dia 2 van 5');
    expect(ends(slider)).to.deep.equal(['false', 'false']);
    for (let press = 0; press < 6; press++) next.click(); // faster than it scrolls: each press counts
    await arrives(slider, 4);
    await says(slider, 'Dia 5 van 5');
    expect([ends(slider), slider.shadowRoot!.activeElement]).to.deep.equal([['false', 'true'], next]);
    previous.click();
    await arrives(slider, 3);
    await says(slider, 'Dia 4 van 5');
  });

  it('follows the arrow keys, Home and End while the list has focus', async () => {
    const slider = await placed();
    list(slider).focus();
    await sendKeys({ press: 'ArrowRight' });
    await arrives(slider, 1);
    await sendKeys({ press: 'End' });
    await arrives(slider, 4);
    await says(slider, 'Dia 5 van 5');
    await sendKeys({ press: 'ArrowLeft' });
    await arrives(slider, 3);
    await sendKeys({ press: 'Home' });
    await arrives(slider, 0);
    await says(slider, 'Dia 1 van 5');
    expect(document.activeElement).to.equal(list(slider));
  });

  it('leaves the keys alone in what a slide holds, and Alt with an arrow to the browser', async () => {
    const slider = await placed();
    const link = slider.querySelector('a')!;
    link.focus();
    const key = (properties: object): boolean => {
      const event = new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true, cancelable: true, ...properties });
      document.activeElement!.dispatchEvent(event);
      return event.defaultPrevented;
    };
    expect(key({})).to.equal(false);
    list(slider).focus();
    expect(key({ altKey: true })).to.equal(false);
    expect(key({})).to.equal(true);
  });

  it('turns around where one reads from right to left', async () => {
    const slider = await placed(html`<div dir="rtl" lang="ar"></div>`);
    await says(slider, 'Slide 1 of 5');
    list(slider).focus();
    await sendKeys({ press: 'ArrowLeft' });
    await arrives(slider, 1);
    await says(slider, 'Slide 2 of 5');
    buttons(slider)[1]!.click();
    await arrives(slider, 2);
    await says(slider, 'Slide 3 of 5');
    await sendKeys({ press: 'ArrowRight' });
    await arrives(slider, 1);
    expect(list(slider).scrollLeft).to.be.lessThan(0);
    const [previous, next] = buttons(slider).map((button) => button.getBoundingClientRect()) as [DOMRect, DOMRect];
    expect(next.left).to.be.lessThan(previous.left);
  });

  it('keeps every slide for the keyboard and for screen readers, and brings what gets focus into sight', async () => {
    const slider = await placed();
    expect(slider.querySelectorAll('[inert], [aria-hidden], [hidden], [tabindex="-1"]').length).to.equal(0);
    list(slider).focus();
    for (let index = 0; index < 3; index++) await sendKeys({ press: 'Tab' });
    if (document.activeElement?.localName !== 'a') slider.querySelectorAll('a')[2]!.focus(); // where Tab does not stop at links
    expect(document.activeElement!.textContent).to.equal('link in Drie');
    await arrives(slider, 2);
    await says(slider, 'Dia 3 van 5');
    expect(told(), 'who moves focus hears where that goes').not.to.contain('Dia 3 van 5');
  });

  it('counts what is seen when there are several at a time, and has no more to show at the end', async () => {
    const slider = await placed(html`<div style="inline-size: 700px; --owc-slider-size: 300px"></div>`);
    await says(slider, 'Dia 1 tot en met 2 van 5');
    buttons(slider)[1]!.click();
    await says(slider, 'Dia 2 tot en met 3 van 5');
    list(slider).focus();
    await sendKeys({ press: 'End' });
    await says(slider, 'Dia 4 tot en met 5 van 5');
    expect(ends(slider)).to.deep.equal(['false', 'true']);
  });

  it('follows slides that come and go, and has no buttons for one', async () => {
    const slider = await placed();
    await says(slider, 'Dia 1 van 5');
    list(slider).insertAdjacentHTML('beforeend', '<li>Zes</li>');
    await says(slider, 'Dia 1 van 6');
    while (list(slider).children.length > 1) list(slider).lastElementChild!.remove();
    await waitUntil(() => !buttons(slider).length, 'there is nowhere to go');
    list(slider).insertAdjacentHTML('beforeend', '<li>Twee</li>');
    await says(slider, 'Dia 1 van 2');
    expect(buttons(slider).length).to.equal(2);
  });

  it('works when it is moved, put back and cloned', async () => {
    const slider = await placed();
    const parent = slider.parentElement!;
    slider.remove();
    parent.append(slider);
    await slider.updateComplete;
    expect(buttons(slider).length).to.equal(2);
    buttons(slider)[1]!.click();
    await says(slider, 'Dia 2 van 5');
    const clone = slider.cloneNode(true) as Slider;
    parent.append(clone);
    await says(clone, 'Dia 1 van 5');
    buttons(clone)[1]!.click();
    buttons(clone)[1]!.click();
    await says(clone, 'Dia 3 van 5');
    expect(status(slider)).to.equal('Dia 2 van 5');
  });

  it('never moves by itself', async () => {
    expect(page.cssText).to.contain('@media (prefers-reduced-motion: no-preference)');
    expect(page.cssText.split('@media (prefers-reduced-motion')[0]!).not.to.match(/scroll-behavior:|animation:|transition:/);
    const slider = await placed();
    const timers: string[] = [];
    const { setTimeout: later, setInterval: often } = window;
    window.setTimeout = ((...given: Parameters<typeof later>) => (timers.push('timeout'), later(...given))) as typeof later;
    window.setInterval = ((...given: Parameters<typeof often>) => (timers.push('interval'), often(...given))) as typeof often;
    slider.parentElement!.append(slider);
    await slider.updateComplete;
    await nextFrame();
    Object.assign(window, { setTimeout: later, setInterval: often });
    expect(timers).to.deep.equal([]);
  });

  it('keeps its controls under a hostile sheet', async () => {
    const style = document.createElement('style');
    style.textContent = '* { all: unset !important } button { display: none !important }';
    document.head.append(style);
    try {
      const slider = await placed();
      for (const button of buttons(slider)) {
        expect(button.checkVisibility()).to.equal(true);
        expect(button.getBoundingClientRect().height).to.be.at.least(44);
      }
    } finally {
      style.remove();
    }
  });
});
