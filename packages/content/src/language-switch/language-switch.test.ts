import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import './language-switch.js';
import { changesOf } from '../../../../test/unit/upgrade.js';
import { waitUntil } from '../../../../test/unit/until.js';

const list = '<ul><li><a href="#nl" lang="nl" hreflang="nl" aria-current="true">Nederlands</a></li><li><a href="#ar" lang="ar" hreflang="ar" dir="rtl">العربية</a></li></ul>';
const server = `<owc-language-switch><nav aria-label="Taal">${list}</nav></owc-language-switch>`;
const many = `<owc-language-switch><nav aria-label="Taal"><details><summary>Nederlands</summary>${list}</details></nav></owc-language-switch>`;

async function opened(): Promise<{ element: HTMLElement; details: HTMLDetailsElement; outside: HTMLButtonElement }> {
  const place = await fixture<HTMLElement>(html`<div></div>`);
  place.innerHTML = `${many}<button>Zoeken</button>`;
  const details = place.querySelector('details')!;
  details.open = true;
  return { element: place.querySelector('owc-language-switch')!, details, outside: place.querySelector('button')! };
}

describe('owc-language-switch', () => {
  it('leaves the markup of the server as it is', async () => {
    expect(await changesOf(server)).to.deep.equal([]);
    expect(await changesOf(many)).to.deep.equal([]);
  });

  it('gives every language room to press, and has nothing that axe finds', async () => {
    const place = await fixture<HTMLElement>(html`<div></div>`);
    place.innerHTML = server;
    for (const link of place.querySelectorAll('a')) expect(link.getBoundingClientRect().height).to.be.at.least(44);
    await expect(place).to.be.accessible();
  });

  it('marks the language of the page by more than a colour', async () => {
    const place = await fixture<HTMLElement>(html`<div></div>`);
    place.innerHTML = server;
    const [current, other] = [...place.querySelectorAll('a')].map((link) => getComputedStyle(link));
    expect(current!.borderBottomWidth).to.equal('3px');
    expect(other!.borderBottomWidth).to.equal('0px');
    const [first, second] = [...place.querySelectorAll('a')].map((link) => link.getBoundingClientRect().height);
    expect(first, 'and nothing jumps').to.equal(second);
  });

  it('opens over the page, with nothing that axe finds', async () => {
    const { element, details } = await opened();
    const { height } = element.getBoundingClientRect();
    await expect(element).to.be.accessible();
    details.open = false;
    expect(element.getBoundingClientRect().height).to.equal(height);
  });

  it('is closed by Escape, which goes back to what opened it', async () => {
    const { details } = await opened();
    details.querySelector('a')!.focus();
    await sendKeys({ press: 'Escape' });
    await waitUntil(() => !details.open);
    expect(document.activeElement).to.equal(details.querySelector('summary'));
  });

  it('keeps open the dialog that it stands in', async () => {
    const dialog = await fixture<HTMLDialogElement>(html`<dialog><owc-language-switch><nav aria-label="Taal"><details open><summary>Nederlands</summary><ul><li><a href="#nl">Nederlands</a></li></ul></details></nav></owc-language-switch></dialog>`);
    dialog.showModal();
    dialog.querySelector('a')!.focus();
    await sendKeys({ press: 'Escape' });
    expect(dialog.querySelector('details')!.open).to.equal(false);
    expect(dialog.open).to.equal(true);
    await sendKeys({ press: 'Escape' });
    expect(dialog.open).to.equal(false);
  });

  it('is closed by a press elsewhere, not by one inside', async () => {
    const { details, outside } = await opened();
    details.querySelector('a')!.click();
    expect(details.open).to.equal(true);
    outside.click();
    expect(details.open).to.equal(false);
  });

  it('is closed when the focus goes elsewhere, and leaves it there', async () => {
    const { details, outside } = await opened();
    details.querySelector('a')!.focus();
    details.querySelectorAll('a')[1]!.focus();
    expect(details.open).to.equal(true);
    outside.focus();
    expect(details.open).to.equal(false);
    expect(document.activeElement).to.equal(outside);
  });

  it('does nothing any more when it is taken out, and does again when it is put back', async () => {
    const { element, details, outside } = await opened();
    const place = element.parentElement!;
    element.remove();
    outside.click();
    expect(details.open).to.equal(true);
    place.prepend(element);
    outside.click();
    expect(details.open).to.equal(false);
  });

  it('stays in a narrow screen, from right to left too', async () => {
    await setViewport({ width: 470, height: 600 });
    try {
      for (const dir of ['ltr', 'rtl']) {
        const { element, details } = await opened();
        element.parentElement!.dir = dir;
        details.querySelector('a')!.textContent = 'Nederlands, met een naam die langer is dan een smal scherm breed is';
        const { left, right } = details.querySelector('ul')!.getBoundingClientRect();
        expect(left).to.be.at.least(0);
        expect(right).to.be.at.most(470);
      }
    } finally {
      await setViewport({ width: 800, height: 600 });
    }
  });
});
