import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import { announce } from '@openwebconcept/core/announce.js';
import type { Alert } from './alert.js';
import './alert.js';
import { waitUntil } from '../../../../test/unit/until.js';

const server = '<owc-alert type="warning"><h2 slot="heading">Het stadhuis is dicht</h2><p>Maandag bent u weer welkom.</p></owc-alert>';
const types = { info: ['Informatie', 'Information'], success: ['Gelukt', 'Success'], warning: ['Let op', 'Important'], error: ['Fout', 'Error'] } as const;

const word = (alert: Element): string | undefined => alert.shadowRoot!.querySelector('[part=status]')!.textContent?.trim();
const region = (): string => document.querySelector('.owc-announcements')?.textContent ?? '';
const heard = (text: string): Promise<void> => waitUntil(() => region() === text, `"${text}" is announced`);
/** Announces something itself afterwards: whatever the act would have said is heard no later than that. */
const silence = async (act: () => void): Promise<void> => {
  announce('');
  const heardNow: (string | null)[] = [];
  const observer = new MutationObserver((records) => records.forEach(({ addedNodes }) => addedNodes.forEach((node) => heardNow.push(node.textContent))));
  observer.observe(document.querySelector('.owc-announcements')!, { childList: true });
  act();
  await nextFrame();
  await nextFrame();
  announce('klaar');
  await heard('klaar');
  observer.disconnect();
  expect(heardNow.filter(Boolean)).to.deep.equal(['klaar']);
};

describe('owc-alert', () => {
  it('leaves the markup of the server as it is', async () => {
    for (const markup of [server, '<owc-alert><p>Zonder soort.</p></owc-alert>', '<owc-alert live="" type="error">Tekst</owc-alert>']) {
      const box = document.createElement('div');
      box.innerHTML = markup;
      const seen: MutationRecord[] = [];
      const observer = new MutationObserver((records) => seen.push(...records));
      observer.observe(box, { subtree: true, childList: true, attributes: true, characterData: true });
      document.body.append(box);
      await (box.firstElementChild as Alert).updateComplete;
      await nextFrame();
      expect([...seen, ...observer.takeRecords()]).to.deep.equal([]);
      expect(box.innerHTML).to.equal(markup);
      observer.disconnect();
      box.remove();
    }
  });

  for (const [type, [dutch, english]] of Object.entries(types)) {
    it(`says "${dutch}" in words and in a shape when it is ${type}`, async () => {
      const box = await fixture(html`<div>
        <owc-alert type=${type}><h2 slot="heading">Kop</h2><p>Tekst met <a href="#x">een link</a>.</p></owc-alert>
        <owc-alert type=${type} lang="en"><p>Text</p></owc-alert>
      </div>`);
      const [alert, other] = box.querySelectorAll('owc-alert');
      expect(word(alert!)).to.equal(dutch);
      expect(word(other!)).to.equal(english);
      expect(alert!.shadowRoot!.querySelector('svg')!.getBoundingClientRect().width).to.be.greaterThan(16);
      expect(alert!.shadowRoot!.querySelector('svg')!.getAttribute('aria-hidden')).to.equal('true');
      await expect(alert).to.be.accessible();
    });
  }

  it('gives every type another shape', async () => {
    const shapes = new Set<string>();
    for (const type of Object.keys(types)) {
      const alert = await fixture<Alert>(html`<owc-alert type=${type}>Tekst</owc-alert>`);
      shapes.add([...alert.shadowRoot!.querySelectorAll('svg > *')].map((node) => node.outerHTML.replace(/<!--.*?-->/g, '')).join());
    }
    expect(shapes.size).to.equal(4);
  });

  it('follows its type', async () => {
    const alert = await fixture<Alert>(html`<owc-alert>Tekst</owc-alert>`);
    const before = getComputedStyle(alert).backgroundColor;
    alert.type = 'error';
    await alert.updateComplete;
    expect(word(alert)).to.equal('Fout');
    expect(getComputedStyle(alert).backgroundColor).not.to.equal(before);
    alert.removeAttribute('type');
    await alert.updateComplete;
    expect(word(alert)).to.equal('Informatie');
    expect(getComputedStyle(alert).backgroundColor).to.equal(before);
  });

  it('shows an unknown type as information, and says so once in the console', async () => {
    const warnings: unknown[] = [];
    const { warn } = console;
    console.warn = (...args: unknown[]) => warnings.push(args[0]);
    try {
      const first = await fixture<Alert>(html`<owc-alert type="danger">Tekst</owc-alert>`);
      await fixture<Alert>(html`<owc-alert type="danger">Nog een</owc-alert>`);
      expect(word(first)).to.equal('Informatie');
    } finally {
      console.warn = warn;
    }
    expect(warnings.length).to.equal(1);
    expect(warnings[0]).to.contain('danger');
  });

  it('has no live role: one that was there from the start is text like any other', async () => {
    await silence(() => document.body.insertAdjacentHTML('beforeend', server));
    const alert = document.querySelector('body > owc-alert')!;
    expect(alert.hasAttribute('role')).to.equal(false);
    expect(alert.shadowRoot!.querySelector('[role], [aria-live]')).to.equal(null);
    alert.remove();
  });

  describe('live', () => {
    const insert = (inside: string, type = 'success'): Alert => {
      const alert = document.createElement('owc-alert');
      alert.live = true;
      alert.setAttribute('type', type);
      alert.innerHTML = inside;
      document.body.append(alert);
      return alert;
    };

    it('is read aloud when a script puts it in the page, with its word', async () => {
      const alert = insert('<h2 slot="heading">Uw aanvraag is verstuurd</h2><p>U krijgt een e-mail.</p>');
      await heard('Gelukt. Uw aanvraag is verstuurd. U krijgt een e-mail.');
      expect(document.querySelector('.owc-announcements')!.getAttribute('aria-live')).to.equal('polite');
      alert.remove();
    });

    it('is read again when its text or its type changes, not when it is moved', async () => {
      const alert = insert('<p>Opgeslagen</p>');
      await heard('Gelukt. Opgeslagen.');
      alert.querySelector('p')!.textContent = 'Niet opgeslagen';
      await heard('Gelukt. Niet opgeslagen.');
      alert.type = 'error';
      await heard('Fout. Niet opgeslagen.');
      await silence(() => document.body.prepend(alert));
      alert.remove();
      await nextFrame();
      document.body.append(alert);
      await heard('Fout. Niet opgeslagen.');
      alert.remove();
    });

    it('is read when it is shown, not while it is hidden', async () => {
      const alert = document.createElement('owc-alert');
      alert.live = true;
      alert.hidden = true;
      alert.textContent = 'Er is iets misgegaan';
      await silence(() => document.body.append(alert));
      alert.hidden = false;
      await heard('Informatie. Er is iets misgegaan.');
      alert.remove();
    });

    it('is said inside the open dialog that it stands in', async () => {
      const dialog = await fixture<HTMLDialogElement>(html`<dialog aria-label="Afspraak"><p>Afspraak</p></dialog>`);
      dialog.showModal();
      dialog.append(insert('<p>Gewijzigd</p>'));
      await waitUntil(() => dialog.querySelector('.owc-announcements')?.textContent === 'Gelukt. Gewijzigd.', 'announced in the dialog');
    });
  });

  it('stays what it is under a hostile page stylesheet', async () => {
    const style = document.createElement('style');
    style.textContent = '* { all: unset !important } h2, p { display: inline !important; font-size: 3px !important }';
    const alert = (await fixture(html`<div><owc-alert type="error"><h2 slot="heading">Kop</h2><p hidden>Weg</p>Tekst</owc-alert></div>`)).firstElementChild as Alert;
    document.head.append(style);
    try {
      const look = getComputedStyle(alert);
      expect(look.display).to.equal('block');
      expect(parseFloat(look.paddingInlineStart)).to.be.at.least(12);
      expect(parseFloat(look.borderInlineStartWidth)).to.equal(6);
      expect(parseFloat(getComputedStyle(alert.querySelector('h2')!).fontSize)).to.be.at.least(18);
      expect(getComputedStyle(alert.querySelector('p')!).display).to.equal('none');
    } finally {
      style.remove();
    }
  });
});
