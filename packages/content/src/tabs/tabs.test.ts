import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import type { TemplateResult } from 'lit';
import { waitUntil } from '../../../../test/unit/until.js';
import type { Tabs } from './tabs.js';
import './tabs.js';

const three = (): TemplateResult => html`<owc-tabs label="Aanvragen">
  <section><h2>Balie</h2><p>Maak een afspraak.</p></section>
  <section id="spoed"><h2>Spoed</h2><p><a href="#x">Meer over spoed</a></p></section>
  <section><h2>Buitenland</h2><p id="ambassade">Ga naar een ambassade.</p></section>
</owc-tabs>`;

const tabs = (element: Element): HTMLElement[] => [...element.querySelectorAll<HTMLElement>(':scope > [role=tablist] > [role=tab]')];
const panels = (element: Element): HTMLElement[] => [...element.querySelectorAll<HTMLElement>(':scope > section')];
const chosen = (element: Element): string[] => tabs(element).filter((tab) => tab.ariaSelected === 'true').map((tab) => tab.textContent!);
const shown = (element: Element): string[] => panels(element).filter((panel) => !panel.hasAttribute('hidden')).map((panel) => panel.querySelector('h2,h3')!.textContent!);
const goTo = async (hash: string): Promise<void> => {
  location.hash = hash;
  await nextFrame();
};

describe('owc-tabs', () => {
  beforeEach(() => setViewport({ width: 900, height: 700 }));
  afterEach(() => {
    history.replaceState(null, '', location.pathname + location.search);
    scrollTo(0, 0);
  });

  it('makes a tab of each heading, and shows the part of the one that is chosen', async () => {
    const element = await fixture<Tabs>(three());
    const list = element.querySelector('[role=tablist]')!;
    expect(list.getAttribute('aria-label')).to.equal('Aanvragen');
    expect(tabs(element).map((tab) => tab.textContent)).to.deep.equal(['Balie', 'Spoed', 'Buitenland']);
    expect(chosen(element)).to.deep.equal(['Balie']);
    expect(shown(element)).to.deep.equal(['Balie']);
    tabs(element).forEach((tab, index) => {
      const panel = panels(element)[index]!;
      expect(tab.getAttribute('aria-controls')).to.equal(panel.id);
      expect(panel.getAttribute('role'), 'an empty box has no role').to.equal(index ? null : 'tabpanel');
      expect(document.getElementById(panel.getAttribute('aria-labelledby') ?? '')).to.equal(index ? null : tab);
    });
    let changes = 0;
    element.addEventListener('change', () => changes++);
    tabs(element)[2]!.click();
    await element.updateComplete;
    expect(shown(element)).to.deep.equal(['Buitenland']);
    expect(element.selected).to.equal(2);
    expect(changes).to.equal(1);
    await expect(element).to.be.accessible();
  });

  it('is one stop of the Tab key, and what follows is the part', async () => {
    const element = await fixture<Tabs>(three());
    expect(tabs(element).map((tab) => tab.tabIndex)).to.deep.equal([0, -1, -1]);
    tabs(element)[0]!.focus();
    await sendKeys({ press: 'Tab' });
    expect(document.activeElement).to.equal(panels(element)[0]);
    tabs(element)[1]!.click();
    await element.updateComplete;
    expect(panels(element)[1]!.hasAttribute('tabindex'), 'it holds a link').to.equal(false);
    tabs(element)[1]!.focus();
    await sendKeys({ press: 'Tab' });
    expect(document.activeElement!.textContent).to.equal('Meer over spoed');
  });

  it('goes along the tabs with the arrow keys, Home and End, and shows what has focus', async () => {
    const element = await fixture<Tabs>(three());
    tabs(element)[0]!.focus();
    const steps = [['ArrowRight', 'Spoed'], ['ArrowRight', 'Buitenland'], ['ArrowRight', 'Balie'], ['ArrowLeft', 'Buitenland'], ['Home', 'Balie'], ['End', 'Buitenland']];
    for (const [key, name] of steps) {
      await sendKeys({ press: key! });
      await element.updateComplete;
      expect(document.activeElement!.textContent, key).to.equal(name);
      expect(shown(element)).to.deep.equal([name]);
    }
    await sendKeys({ press: 'ArrowDown' });
    expect(document.activeElement!.textContent).to.equal('Buitenland');
  });

  it('turns the arrow keys around where text runs from right to left', async () => {
    const box = await fixture(html`<div dir="rtl">${three()}</div>`);
    const element = box.querySelector<Tabs>('owc-tabs')!;
    tabs(element)[0]!.focus();
    await sendKeys({ press: 'ArrowLeft' });
    expect(document.activeElement!.textContent).to.equal('Spoed');
    await sendKeys({ press: 'ArrowRight' });
    expect(document.activeElement!.textContent).to.equal('Balie');
  });

  it('shows the part that the address asks for, or what is in it', async () => {
    const element = await fixture<Tabs>(three());
    await goTo('spoed');
    await waitUntil(() => shown(element)[0] === 'Spoed');
    await goTo('ambassade');
    await waitUntil(() => shown(element)[0] === 'Buitenland');
    const later = await fixture<Tabs>(html`<owc-tabs><section><h2>Een</h2></section><section><h2>Twee</h2><p id="diep">…</p></section></owc-tabs>`);
    expect(shown(later)).to.deep.equal(['Een']);
    history.replaceState(null, '', '#diep');
    later.remove();
    const other = later.cloneNode(true) as Tabs;
    document.body.append(other);
    await waitUntil(() => shown(other)[0] === 'Twee');
    other.remove();
  });

  it('shows again what a link points to when the address is that already', async () => {
    const box = await fixture(html`<div><a href="#ambassade">Ambassade</a>${three()}</div>`);
    const element = box.querySelector<Tabs>('owc-tabs')!;
    box.querySelector('a')!.click();
    await waitUntil(() => shown(element)[0] === 'Buitenland');
    tabs(element)[0]!.click();
    await element.updateComplete;
    box.querySelector('a')!.click();
    await waitUntil(() => shown(element)[0] === 'Buitenland');
  });

  it('lets the browser find what is not shown', async () => {
    const element = await fixture<Tabs>(three());
    expect(panels(element)[2]!.getAttribute('hidden')).to.equal('until-found');
    panels(element)[2]!.dispatchEvent(new Event('beforematch', { bubbles: true }));
    await element.updateComplete;
    expect(shown(element)).to.deep.equal(['Buitenland']);
  });

  it('shows a field in a part that is not shown to who goes there, or cannot send it', async () => {
    const form = await fixture<HTMLFormElement>(html`<form>
      <owc-tabs><section><h2>Een</h2><input aria-label="Een"></section><section><h2>Twee</h2><input aria-label="Twee" required></section><section><h2>Drie</h2><input aria-label="Drie" required></section></owc-tabs>
    </form>`);
    const element = form.querySelector<Tabs>('owc-tabs')!;
    await element.updateComplete;
    const [, second, third] = form.querySelectorAll('input');
    third!.dispatchEvent(new Event('beforematch', { bubbles: true }));
    third!.focus();
    expect(document.activeElement).to.equal(third);
    expect(form.reportValidity()).to.equal(false);
    expect(document.activeElement, 'the first that is wrong').to.equal(second);
    expect(element.selected).to.equal(1);
    second!.value = 'x';
    form.noValidate = true; // then the form tells it in its own way
    form.checkValidity();
    expect(element.selected).to.equal(1);
  });

  it('stays in the part where somebody is busy when the screen is turned', async () => {
    await setViewport({ width: 480, height: 800 });
    const element = await fixture<Tabs>(html`<owc-tabs><section><h2>Een</h2><p>x</p></section><section><h2>Twee</h2><input aria-label="Twee"></section></owc-tabs>`);
    element.querySelector('input')!.focus();
    await setViewport({ width: 900, height: 700 });
    await waitUntil(() => element.querySelector('[role=tab]'));
    expect(document.activeElement).to.equal(element.querySelector('input'));
    expect(element.selected).to.equal(1);
  });

  it('takes no room for what is not shown, whatever a page says about sections', async () => {
    const element = await fixture<Tabs>(html`<owc-tabs><section><h2>Een</h2></section><section><h2>Twee</h2><p>x</p></section></owc-tabs>`);
    await element.updateComplete;
    const style = document.createElement('style');
    style.textContent = 'section { display: block !important; content-visibility: visible !important; padding: 3rem !important; min-height: 5rem !important; border: 1px solid !important; margin: 1rem !important }';
    document.head.append(style);
    try {
      const second = element.querySelectorAll('section')[1]!;
      expect(second.offsetHeight).to.equal(0);
      expect(second.querySelector('p')!.checkVisibility()).to.equal(false);
    } finally {
      style.remove();
    }
  });

  it('is headings with text on a small screen, and tabs again on a wide one', async () => {
    const element = await fixture<Tabs>(three());
    await setViewport({ width: 480, height: 700 });
    await waitUntil(() => !element.querySelector('[role=tablist]'));
    expect(shown(element)).to.deep.equal(['Balie', 'Spoed', 'Buitenland']);
    for (const panel of panels(element)) {
      for (const name of ['role', 'tabindex', 'aria-labelledby']) expect(panel.hasAttribute(name)).to.equal(false);
      expect(panel.querySelector('h2')!.offsetHeight).to.be.greaterThan(20);
    }
    await setViewport({ width: 900, height: 700 });
    await waitUntil(() => tabs(element).length === 3);
    expect(shown(element)).to.deep.equal(['Balie']);
  });

  it('keeps the heading of the part for who goes from heading to heading', async () => {
    const element = await fixture<Tabs>(three());
    const heading = panels(element)[0]!.querySelector('h2')!;
    expect(heading.offsetHeight).to.equal(1);
    expect(heading.checkVisibility({ visibilityProperty: true, opacityProperty: true })).to.equal(true);
  });

  it('follows parts that come, go and change', async () => {
    const element = await fixture<Tabs>(three());
    panels(element)[1]!.querySelector('h2')!.textContent = 'Haast';
    await waitUntil(() => tabs(element)[1]!.textContent === 'Haast');
    const extra = document.createElement('section');
    extra.innerHTML = '<h2>Post</h2><p>Per brief</p>';
    element.append(extra);
    await waitUntil(() => tabs(element).length === 4);
    element.selected = 3;
    await element.updateComplete;
    expect(shown(element)).to.deep.equal(['Post']);
    extra.remove();
    await waitUntil(() => tabs(element).length === 3);
    expect(shown(element)).to.deep.equal(['Balie']);
  });

  it('is no tabs with one part, and leaves the page as it is', async () => {
    const markup = '<owc-tabs><p>Vooraf</p><section><h2>Een</h2></section></owc-tabs>';
    const box = document.createElement('div');
    box.innerHTML = markup;
    document.body.append(box);
    await (box.firstElementChild as Tabs).updateComplete;
    expect(box.innerHTML).to.equal(markup);
    box.remove();
  });

  it('changes nothing in what it made when it is moved, and works as a clone', async () => {
    const element = await fixture<Tabs>(three());
    const before = element.innerHTML;
    element.parentElement!.append(element);
    await element.updateComplete;
    await nextFrame();
    expect(element.innerHTML).to.equal(before);
    const clone = element.cloneNode(true) as Tabs;
    element.after(clone);
    await clone.updateComplete;
    expect(tabs(clone)).to.have.length(3);
    const ids = [...element.parentElement!.querySelectorAll('[role=tab]')].map(({ id }) => id);
    expect(new Set(ids).size).to.equal(6);
    tabs(clone)[1]!.click();
    await clone.updateComplete;
    expect(shown(clone)).to.deep.equal(['Spoed']);
    expect(shown(element)).to.deep.equal(['Balie']);
  });

  it('keeps tabs within tabs apart', async () => {
    const element = await fixture<Tabs>(html`<owc-tabs>
      <section><h2>Buiten</h2><owc-tabs><section><h3>Binnen een</h3></section><section><h3>Binnen twee</h3></section></owc-tabs></section>
      <section><h2>Ander</h2></section>
    </owc-tabs>`);
    const inner = element.querySelector<Tabs>('owc-tabs')!;
    await inner.updateComplete;
    tabs(inner)[1]!.focus();
    tabs(inner)[1]!.click();
    await inner.updateComplete;
    await sendKeys({ press: 'Home' });
    await inner.updateComplete;
    expect(shown(inner)).to.deep.equal(['Binnen een']);
    expect(shown(element)).to.deep.equal(['Buiten']);
  });

  it('keeps its tabs under a hostile page stylesheet', async () => {
    const style = document.createElement('style');
    style.textContent = '* { all: unset !important } button { display: none !important; font-size: 3px !important }';
    const element = await fixture<Tabs>(three());
    document.head.append(style);
    try {
      expect(tabs(element)[0]!.offsetHeight).to.be.at.least(44);
      expect(parseFloat(getComputedStyle(tabs(element)[0]!).fontSize)).to.be.at.least(16);
    } finally {
      style.remove();
    }
  });
});
