import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import { sendKeys, sendMouse, setViewport } from '@web/test-runner-commands';
import type { TemplateResult } from 'lit';
import { waitUntil } from '../../../../test/unit/until.js';
import type { Glossary } from './glossary.js';
import './glossary.js';

const text = 'U laat weten dat u het niet eens bent met een besluit.';
const word = (): TemplateResult => html`<p>U maakt <owc-glossary><dfn>bezwaar</dfn> <span>${text}</span></owc-glossary> binnen 6 weken.</p>`;
const make = async (template = word()): Promise<{ element: Glossary; button: HTMLButtonElement; tip: HTMLElement }> => {
  const box = await fixture(html`<div>${template}</div>`);
  const element = box.querySelector<Glossary>('owc-glossary')!;
  await element.updateComplete;
  return { element, button: element.querySelector('button')!, tip: element.querySelector('span')! };
};
const open = (tip: Element): boolean => tip.matches(':popover-open');
const region = (): string => document.querySelector('.owc-announcements')?.textContent ?? '';

describe('owc-glossary', () => {
  it('explains on a press of a button with a name, and says it', async () => {
    const { element, button, tip } = await make();
    expect(button.ariaLabel).to.equal('Uitleg van bezwaar');
    expect(tip.checkVisibility()).to.equal(false);
    await expect(element).to.be.accessible();
    button.focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => open(tip));
    await waitUntil(() => region() === text);
    expect(document.activeElement).to.equal(button);
    await expect(element).to.be.accessible();
    await sendKeys({ press: 'Escape' });
    await waitUntil(() => !open(tip));
    expect(document.activeElement).to.equal(button);
    await sendKeys({ press: 'Space' });
    await waitUntil(() => open(tip));
    await sendKeys({ press: 'Space' });
    await waitUntil(() => !open(tip));
  });

  it('opens on a press of the word too, never under a pointer that passes', async () => {
    const { element, tip } = await make();
    const dfn = element.querySelector('dfn')!;
    for (const type of ['mouseenter', 'mouseover', 'pointerover']) dfn.dispatchEvent(new MouseEvent(type, { bubbles: true }));
    expect(open(tip)).to.equal(false);
    dfn.click();
    expect(open(tip)).to.equal(true);
    tip.hidePopover();
  });

  it('closes on a second press of the word', async () => {
    const { element, tip } = await make();
    const { left, top } = element.querySelector('dfn')!.getBoundingClientRect();
    const position: [number, number] = [Math.round(left) + 4, Math.round(top) + 4];
    const seen: boolean[] = [];
    for (let press = 0; press < 3; press++) {
      await sendMouse({ type: 'click', position });
      await nextFrame();
      await nextFrame();
      seen.push(open(tip));
    }
    expect(seen).to.deep.equal([true, false, true]);
    tip.hidePopover();
  });

  it('finds a list that stands further on in a page that is still coming in', async () => {
    Object.defineProperty(document, 'readyState', { value: 'loading', configurable: true });
    try {
      const { element } = await make(html`<p><owc-glossary for="later"><dfn>leges</dfn></owc-glossary></p>`);
      expect(element.querySelector('button')).to.equal(null);
      element.parentElement!.insertAdjacentHTML('afterend', '<dl id="later"><dt>Leges</dt><dd>Wat u betaalt.</dd></dl>');
      document.dispatchEvent(new Event('DOMContentLoaded'));
      await element.updateComplete;
      expect(element.querySelector('button')!.ariaLabel).to.equal('Uitleg van leges');
    } finally {
      delete (document as { readyState?: unknown }).readyState;
    }
  });

  it('shows nothing before it is asked, whatever a page says about spans', async () => {
    const { button, tip } = await make();
    const style = document.createElement('style');
    style.textContent = 'p span { display: inline-block !important }';
    document.head.append(style);
    try {
      expect(tip.checkVisibility()).to.equal(false);
      button.click();
      expect(tip.checkVisibility()).to.equal(true);
    } finally {
      style.remove();
      tip.hidePopover();
    }
  });

  it('stays in view on a small screen, at either edge and at the bottom', async () => {
    await setViewport({ width: 480, height: 400 });
    for (const [direction, space] of [['ltr', 0], ['ltr', 390], ['rtl', 0], ['rtl', 390]] as const) {
      const { button, tip } = await make(html`<div dir=${direction} style="position: fixed; inset: 340px 0 auto; padding-inline-start: ${space}px">${word()}</div>`);
      button.click();
      await waitUntil(() => open(tip) && tip.style.top);
      const { left, right, top, bottom } = tip.getBoundingClientRect();
      expect(left).to.be.at.least(0);
      expect(right).to.be.at.most(480);
      expect(top).to.be.at.least(0);
      expect(bottom).to.be.at.most(400);
      tip.hidePopover();
    }
    await setViewport({ width: 900, height: 700 });
  });

  it('goes along with what scrolls', async () => {
    const { element, button, tip } = await make(html`<div style="padding-block: 100px 2000px">${word()}</div>`);
    button.click();
    await waitUntil(() => tip.style.top);
    const gap = (): number => Math.round(tip.getBoundingClientRect().top - element.querySelector('dfn')!.getBoundingClientRect().bottom);
    const before = gap();
    scrollTo(0, 60);
    await waitUntil(() => scrollY > 0);
    await waitUntil(() => gap() === before);
    tip.hidePopover();
    scrollTo(0, 0);
  });

  it('takes its explanation from a list on the page', async () => {
    const { element } = await make(html`<dl id="woorden"><dt>Leges</dt><dt>Tarief</dt><dd>Wat u betaalt.</dd><dt>Woz</dt><dd>Wet.</dd></dl>
      <p><owc-glossary for="woorden"><dfn>leges</dfn></owc-glossary> <owc-glossary for="woorden"><dfn>onbekend</dfn></owc-glossary></p>`);
    expect(element.querySelector('span')!.textContent).to.equal('Wat u betaalt.');
    expect(element.querySelector('button')!.ariaLabel).to.equal('Uitleg van leges');
    const other = element.nextElementSibling!;
    expect(other.children).to.have.length(1);
    other.querySelector('dfn')!.textContent = 'woz';
    await waitUntil(() => other.querySelector('span')?.textContent === 'Wet.');
    other.querySelector('dfn')!.textContent = 'weg';
    await waitUntil(() => other.children.length === 1);
  });

  it('leaves what a server printed complete as it is, survives being moved, and works as a clone', async () => {
    const { element } = await make();
    const before = element.innerHTML;
    element.parentElement!.prepend(element);
    await element.updateComplete;
    await nextFrame();
    expect(element.innerHTML).to.equal(before);
    const clone = element.cloneNode(true) as Glossary;
    element.after(clone);
    await clone.updateComplete;
    expect(clone.querySelectorAll('button')).to.have.length(1);
    clone.querySelector('button')!.click();
    expect(open(clone.querySelector('span')!)).to.equal(true);
    expect(open(element.querySelector('span')!)).to.equal(false);
    clone.remove();
  });

  it('is English where the text is', async () => {
    const { button } = await make(html`<p lang="en"><owc-glossary><dfn>objection</dfn> <span>You disagree.</span></owc-glossary></p>`);
    expect(button.ariaLabel).to.equal('Explanation of objection');
  });

  it('keeps its button under a hostile page stylesheet', async () => {
    const { button } = await make();
    const style = document.createElement('style');
    style.textContent = 'button { display: none !important; inline-size: 3px !important }';
    document.head.append(style);
    expect(button.offsetWidth).to.be.at.least(24);
    expect(button.offsetHeight).to.be.at.least(24);
    style.remove();
  });
});
