import { expect, fixture, html } from '@open-wc/testing';
import { announce } from './announce.js';
import { waitUntil } from '../../../test/unit/until.js';

const regionIn = (place: Element): HTMLElement => place.querySelector<HTMLElement>(':scope > [role=status]')!; // comes with the first message
const heard = async (place: Element, text: string): Promise<void> => waitUntil(() => regionIn(place)?.textContent === text, `“${text}” is said`);

describe('announce', () => {
  it('speaks in a polite region that is there before the message and that nobody sees', async () => {
    announce('3 resultaten');
    await waitUntil(() => regionIn(document.body));
    const region = regionIn(document.body);
    expect(region.getAttribute('aria-live')).to.equal('polite');
    expect(region.textContent, 'not in the same breath').to.not.include('3 resultaten');
    await heard(document.body, '3 resultaten');
    expect(region.offsetWidth).to.equal(1);
    expect(getComputedStyle(region).display, 'hidden from everybody').to.not.equal('none');
  });

  it('uses one region, and replaces what was said before', async () => {
    announce('Eerst');
    await heard(document.body, 'Eerst');
    announce('Daarna');
    await heard(document.body, 'Daarna');
    expect(document.querySelectorAll('body > [role=status]').length).to.equal(1);
  });

  it('says the same text again', async () => {
    announce('Gekopieerd');
    await heard(document.body, 'Gekopieerd');
    const first = regionIn(document.body).firstElementChild;
    announce('Gekopieerd');
    await waitUntil(() => regionIn(document.body).firstElementChild !== first, 'a node that was not there yet');
    expect(regionIn(document.body).textContent).to.equal('Gekopieerd');
  });

  it('loses neither of two messages that come together', async () => {
    announce('Opgeslagen.');
    announce('2 velden over.');
    await heard(document.body, 'Opgeslagen.2 velden over.');
  });

  it('speaks in the modal dialog that hides the rest of the page', async () => {
    const dialog = await fixture<HTMLDialogElement>(html`<dialog><button>Sluiten</button></dialog>`);
    dialog.showModal();
    announce('In de dialoog', dialog.querySelector('button')!);
    await heard(dialog, 'In de dialoog');
    dialog.close();
    announce('Weer op de pagina', dialog.querySelector('button')!);
    await heard(document.body, 'Weer op de pagina');
  });

  it('finds the dialog from within a shadow root', async () => {
    const dialog = await fixture<HTMLDialogElement>(html`<dialog><div></div></dialog>`);
    const inner = document.createElement('p');
    dialog.firstElementChild!.attachShadow({ mode: 'open' }).append(inner);
    dialog.show();
    announce('Van binnen', inner);
    await heard(dialog, 'Van binnen');
  });

  it('speaks in a modal dialog that it was not told about', async () => {
    const dialog = await fixture<HTMLDialogElement>(html`<dialog></dialog>`);
    dialog.showModal();
    announce('Toch gehoord');
    await heard(dialog, 'Toch gehoord');
  });

  it('makes its region again when a script took it away', async () => {
    announce('Een');
    await heard(document.body, 'Een');
    regionIn(document.body).remove();
    announce('Twee');
    await heard(document.body, 'Twee');
  });
});
