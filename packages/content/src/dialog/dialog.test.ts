import { expect, fixture, html, nextFrame, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { TemplateResult } from 'lit';
import { announce } from '@openwebconcept/core/announce.js';
import { waitUntil } from '../../../../test/unit/until.js';
import type { Dialog } from './dialog.js';
import './dialog.js';

const page = (inside: unknown = ''): TemplateResult => html`<div>
  <a href="#voorwaarden">Voorwaarden</a>
  <button data-owc-dialog="voorwaarden">Open</button>
  <owc-dialog><dialog id="voorwaarden"><h2>Voorwaarden</h2><p id="artikel">U betaalt vooraf.</p>${inside}</dialog></owc-dialog>
</div>`;
const make = async (inside?: unknown): Promise<{ box: HTMLElement; element: Dialog; dialog: HTMLDialogElement; link: HTMLAnchorElement; button: HTMLButtonElement }> => {
  const box = await fixture<HTMLElement>(page(inside));
  const element = box.querySelector<Dialog>('owc-dialog')!;
  await element.updateComplete;
  return { box, element, dialog: element.querySelector('dialog')!, link: box.querySelector('a')!, button: box.querySelector('button')! };
};
const closeButton = (dialog: Element): HTMLButtonElement => dialog.querySelector(':scope > button[data-owc]')!;
const open = (dialog: HTMLDialogElement): boolean => dialog.matches(':modal');

describe('owc-dialog', () => {
  afterEach(() => history.replaceState(null, '', location.pathname + location.search));

  it('is opened by a link to it: with a name, a button to close it and focus inside', async () => {
    const { dialog, link } = await make();
    link.focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => open(dialog));
    expect(location.hash).to.equal('');
    expect(document.getElementById(dialog.getAttribute('aria-labelledby')!)!.textContent).to.equal('Voorwaarden');
    expect(closeButton(dialog).textContent).to.equal('Sluiten');
    expect(document.activeElement).to.equal(closeButton(dialog));
    await expect(dialog).to.be.accessible();
    await sendKeys({ press: 'Escape' });
    await waitUntil(() => !open(dialog));
    expect(document.activeElement).to.equal(link);
  });

  it('is opened by a button with data-owc-dialog and closed by its own', async () => {
    const { element, dialog, button } = await make();
    button.click();
    expect(open(dialog)).to.equal(true);
    const closed = oneEvent(element, 'close');
    closeButton(dialog).click();
    await closed;
    expect(open(dialog)).to.equal(false);
    expect(element.returnValue).to.equal('');
    expect(document.activeElement, 'a pressed button is not focused in every browser').to.equal(button);
  });

  it('is opened and closed by the commands of a button, also where the browser does not know them', async () => {
    const { box, element, dialog } = await make(html`<button command="close" commandfor="voorwaarden" value="gelezen">Gelezen</button>`);
    box.insertAdjacentHTML('afterbegin', '<button command="show-modal" commandfor="voorwaarden">Lees</button>');
    box.querySelector<HTMLElement>('[command=show-modal]')!.click();
    await waitUntil(() => open(dialog));
    const closed = oneEvent(element, 'close');
    dialog.querySelector<HTMLElement>('[command=close]')!.click();
    await closed;
    expect(element.returnValue).to.equal('gelezen');
  });

  it('tells with which answer it was closed, each time anew', async () => {
    const { element, dialog } = await make(html`<form method="dialog"><button value="ja">Ja</button></form>`);
    element.show();
    await nextFrame();
    let closed = oneEvent(element, 'close');
    dialog.querySelector<HTMLButtonElement>('form button')!.click();
    await closed;
    expect(element.returnValue).to.equal('ja');
    element.show();
    await nextFrame();
    closed = oneEvent(element, 'close');
    await sendKeys({ press: 'Escape' });
    await closed;
    expect(element.returnValue).to.equal('');
  });

  it('opens when the address asks for it or for something in it', async () => {
    const { dialog, element } = await make();
    location.hash = 'artikel';
    await waitUntil(() => open(dialog));
    element.close();
    await waitUntil(() => !open(dialog));
    history.replaceState(null, '', '#voorwaarden');
    element.remove();
    const clone = element.cloneNode(true) as Dialog;
    document.body.append(clone);
    await waitUntil(() => clone.querySelector<HTMLDialogElement>('dialog')!.open);
    clone.remove();
  });

  it('leaves a link alone that is followed into another window, or that something else has handled', async () => {
    const { dialog, link } = await make();
    link.addEventListener('click', (event) => event.preventDefault(), { once: true });
    link.click();
    expect(open(dialog)).to.equal(false);
    const event = new MouseEvent('click', { bubbles: true, cancelable: true, ctrlKey: true });
    document.addEventListener('click', (other) => other.preventDefault(), { once: true });
    link.dispatchEvent(event);
    expect(open(dialog)).to.equal(false);
  });

  it('keeps the page behind it where it is', async () => {
    const { element } = await make();
    element.show();
    expect(getComputedStyle(document.documentElement).overflowY).to.equal('hidden');
    element.close();
    expect(getComputedStyle(document.documentElement).overflowY).not.to.equal('hidden');
    await nextFrame();
    expect(document.documentElement.style.scrollbarGutter).to.equal('');
  });

  it('can hold another one: Escape closes that first', async () => {
    const { element, dialog } = await make(html`<owc-dialog id="binnen"><dialog id="tweede"><h3>Tweede</h3></dialog></owc-dialog><a href="#tweede">Meer</a>`);
    const inner = element.querySelector<Dialog>('owc-dialog')!;
    let outer = 0;
    element.addEventListener('close', () => outer++);
    element.show();
    dialog.querySelector('a')!.focus();
    await sendKeys({ press: 'Enter' });
    const second = inner.querySelector('dialog')!;
    await waitUntil(() => open(second));
    await nextFrame();
    expect(closeButton(second)).to.not.equal(closeButton(dialog));
    await sendKeys({ press: 'Escape' });
    await waitUntil(() => !open(second));
    await nextFrame();
    expect(open(dialog)).to.equal(true);
    expect(outer).to.equal(0);
    expect(getComputedStyle(document.documentElement).overflowY).to.equal('hidden');
    expect(document.activeElement!.textContent).to.equal('Meer');
    element.close();
  });

  it('takes what is open in it along when it closes', async () => {
    const { element, dialog, button } = await make(html`<owc-dialog id="binnen"><dialog id="tweede"><h3>Tweede</h3></dialog></owc-dialog>`);
    const inner = element.querySelector<Dialog>('owc-dialog')!;
    button.click();
    inner.show();
    const closed = oneEvent(element, 'close');
    dialog.close();
    await closed;
    expect(open(inner.querySelector('dialog')!)).to.equal(false);
    expect(getComputedStyle(document.documentElement).overflowY).not.to.equal('hidden');
    expect(document.activeElement).to.equal(button);
  });

  it('is shown wherever it stands: what is folded around it opens, and where that cannot be the page is not blocked', async () => {
    const { box, element, dialog, link } = await make();
    box.insertAdjacentHTML('beforeend', '<details><summary>Meer</summary><div><details><summary>Nog meer</summary><div></div></details></div></details><div hidden></div>');
    box.querySelector('details details > div')!.append(element);
    link.click();
    expect(dialog.checkVisibility()).to.equal(true);
    element.close();
    const place = box.querySelector<HTMLElement>('[hidden]')!;
    place.append(element);
    link.click();
    expect(open(dialog)).to.equal(false);
    place.addEventListener('beforematch', () => (place.hidden = false));
    link.click();
    expect(dialog.checkVisibility()).to.equal(true);
    element.close();
  });

  it('makes way for what a link in it leads to', async () => {
    const { box, dialog, button } = await make(html`<a href="#elders">Elders</a><a href="#artikel">Artikel</a>`);
    box.insertAdjacentHTML('beforeend', '<h2 id="elders">Elders</h2>');
    button.click();
    dialog.querySelector<HTMLElement>('[href="#artikel"]')!.click();
    expect(open(dialog)).to.equal(true);
    dialog.querySelector<HTMLElement>('[href="#elders"]')!.click();
    await waitUntil(() => location.hash === '#elders');
    expect(open(dialog)).to.equal(false);
  });

  it('sends no form that its button stands in', async () => {
    const { box, dialog } = await make();
    const form = document.createElement('form');
    let sent = false;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      sent = true;
    });
    form.innerHTML = '<button data-owc-dialog="voorwaarden">Voorwaarden</button>';
    box.append(form);
    form.querySelector('button')!.click();
    expect(open(dialog)).to.equal(true);
    expect(sent).to.equal(false);
    dialog.close();
  });

  it('tells its author once that it has no name', async () => {
    const box = await fixture(html`<div><owc-dialog><dialog><p>Een</p></dialog></owc-dialog><owc-dialog><dialog aria-label="Met naam"></dialog></owc-dialog></div>`);
    const { warn } = console;
    const told: string[] = [];
    console.warn = (text: string) => told.push(text);
    try {
      for (const element of [...box.querySelectorAll<Dialog>('owc-dialog')].reverse()) {
        await element.updateComplete;
        for (const _ of [1, 2]) {
          element.show();
          element.close();
        }
      }
    } finally {
      console.warn = warn;
    }
    expect(told).to.have.length(1);
    expect(told[0]).to.contain('no name');
  });

  it('is said inside it what is announced from inside', async () => {
    const { element, dialog } = await make();
    element.show();
    announce('Opgeslagen', dialog.querySelector('p')!);
    await waitUntil(() => dialog.querySelector('[role=status]')?.textContent === 'Opgeslagen');
    element.close();
  });

  it('closes when it is taken out of the page, gives focus back and is whole when it comes back', async () => {
    const { box, element, dialog, button } = await make();
    button.focus();
    button.click();
    await nextFrame();
    element.remove();
    expect(dialog.open).to.equal(false);
    expect(document.activeElement).to.equal(button);
    expect(document.documentElement.style.scrollbarGutter).to.equal('');
    box.append(element);
    await element.updateComplete;
    expect(dialog.querySelectorAll(':scope > button')).to.have.length(1);
    button.click();
    expect(open(dialog)).to.equal(true);
    element.close();
  });

  it('leaves the markup of a server that is complete as it is', async () => {
    const markup =
      '<owc-dialog><dialog id="d" aria-labelledby="d-kop"><button data-owc="" type="button">Sluiten</button><h2 id="d-kop">Kop</h2></dialog></owc-dialog>';
    const box = document.createElement('div');
    box.innerHTML = markup;
    document.body.append(box);
    await (box.firstElementChild as Dialog).updateComplete;
    await nextFrame();
    expect(box.innerHTML).to.equal(markup);
    box.remove();
  });

  it('takes up a dialog that comes late, and speaks English', async () => {
    const box = await fixture(html`<div lang="en"><owc-dialog></owc-dialog></div>`);
    const element = box.querySelector<Dialog>('owc-dialog')!;
    element.insertAdjacentHTML('beforeend', '<dialog id="late"><h2>Late</h2></dialog>');
    await waitUntil(() => closeButton(element.querySelector('dialog')!)?.textContent === 'Close');
  });

  it('keeps its button and its place under a hostile page stylesheet', async () => {
    const { element, dialog } = await make();
    const style = document.createElement('style');
    style.textContent = 'dialog { display: block !important; position: static !important; padding: 0 !important } button { display: none !important; font-size: 3px !important }';
    document.head.append(style);
    try {
      element.show();
      expect(getComputedStyle(dialog).position).to.equal('fixed');
      expect(closeButton(dialog).offsetHeight).to.be.at.least(44);
      element.close();
      expect(dialog.offsetHeight).to.equal(0);
    } finally {
      style.remove();
    }
  });
});
