import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { TemplateResult } from 'lit';
import { waitUntil } from '../../../../test/unit/until.js';
import type { Gallery } from './gallery.js';
import './gallery.js';

const drawing = (size: number, colour: string): string =>
  `data:image/svg+xml,${encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size / 2}"><rect width="100%" height="100%" fill="${colour}"/></svg>`)}`;
const colours = ['teal', 'navy', 'olive'];
const items = colours
  .map((colour) => `<li><figure><a href="${drawing(900, colour)}"><img src="${drawing(90, colour)}" width="90" height="45" alt="Foto ${colour}"></a><figcaption>Onder ${colour}</figcaption></figure></li>`)
  .join('');
const server = `<owc-gallery><ul>${items}</ul></owc-gallery>`;
const placed = async (around: TemplateResult = html`<div></div>`, markup = server): Promise<Gallery> => {
  const box = await fixture(around);
  box.innerHTML = markup;
  const gallery = box.querySelector('owc-gallery') as Gallery;
  await gallery.updateComplete;
  return gallery;
};
const links = (gallery: Element): HTMLAnchorElement[] => [...gallery.querySelectorAll('a')];
const dialog = (gallery: Element): HTMLDialogElement | null => gallery.shadowRoot!.querySelector('dialog');
const opened = async (gallery: Gallery, index = 0): Promise<HTMLDialogElement> => {
  links(gallery)[index]!.focus();
  await sendKeys({ press: 'Enter' });
  await waitUntil(() => dialog(gallery)?.open, 'it opens');
  return dialog(gallery)!;
};
const named = (place: HTMLElement, name: string): HTMLButtonElement => [...place.querySelectorAll('button')].find((node) => (node.ariaLabel ?? node.textContent) === name)!;
const shown = (gallery: Element): string => dialog(gallery)!.ariaLabel!;
const told = (gallery: Element): string => dialog(gallery)!.querySelector('[role=status]')?.textContent ?? '';

describe('owc-gallery', () => {
  afterEach(() => document.querySelectorAll('owc-gallery').forEach((gallery) => gallery.remove()));

  it('leaves the markup of the server as it is: links to files', async () => {
    const gallery = await placed();
    expect(gallery.outerHTML).to.equal(server);
    expect(links(gallery).map((link) => link.checkVisibility())).to.deep.equal([true, true, true]);
    expect(gallery.querySelector('ul')!.getAttribute('role')).to.equal(null);
    await expect(gallery).to.be.accessible();
  });

  it('opens an image, says which one it is, and goes through them all with buttons', async () => {
    const gallery = await placed();
    const place = await opened(gallery, 1);
    expect(place.matches(':modal')).to.equal(true);
    expect(shown(gallery)).to.equal('Afbeelding 2 van 3: Foto navy');
    expect(place.querySelector('header p')!.textContent).to.equal('Afbeelding 2 van 3');
    expect(place.querySelector('footer div')!.textContent).to.equal('Onder navy');
    expect(place.querySelector('img')!.src).to.equal(links(gallery)[1]!.href);
    await expect(gallery).to.be.accessible();
    const next = named(place, 'Volgende afbeelding');
    next.focus();
    await sendKeys({ press: 'Enter' });
    expect(shown(gallery)).to.equal('Afbeelding 3 van 3: Foto olive');
    await waitUntil(() => told(gallery).includes('Afbeelding 3 van 3: Foto olive'), 'it is told');
    expect([next.ariaDisabled, gallery.shadowRoot!.activeElement], 'the end, with focus where it was').to.deep.equal(['true', next]);
    await sendKeys({ press: 'Enter' });
    expect(shown(gallery)).to.equal('Afbeelding 3 van 3: Foto olive');
    named(place, 'Vorige afbeelding').click();
    named(place, 'Vorige afbeelding').click();
    expect(shown(gallery)).to.equal('Afbeelding 1 van 3: Foto teal');
    expect(named(place, 'Vorige afbeelding').ariaDisabled).to.equal('true');
  });

  it('follows the arrow keys, Home and End, and closes with Escape on the image that one came from', async () => {
    const gallery = await placed();
    await opened(gallery, 1);
    await sendKeys({ press: 'ArrowRight' });
    expect(shown(gallery)).to.contain('3 van 3');
    await sendKeys({ press: 'ArrowRight' });
    expect(shown(gallery), 'it is the last').to.contain('3 van 3');
    await sendKeys({ press: 'ArrowLeft' });
    expect(shown(gallery)).to.contain('2 van 3');
    await sendKeys({ press: 'Home' });
    expect(shown(gallery)).to.contain('1 van 3');
    await sendKeys({ press: 'End' });
    expect(shown(gallery)).to.contain('3 van 3');
    await sendKeys({ press: 'Escape' });
    await waitUntil(() => !dialog(gallery), 'it closes');
    expect(document.activeElement).to.equal(links(gallery)[1]);
  });

  it('turns the arrow keys around where one reads from right to left', async () => {
    const gallery = await placed(html`<div dir="rtl" lang="ar"></div>`);
    await opened(gallery, 1);
    await sendKeys({ press: 'ArrowLeft' });
    expect(shown(gallery)).to.equal('Image 3 of 3: Foto olive');
    await sendKeys({ press: 'ArrowRight' });
    expect(shown(gallery)).to.equal('Image 2 of 3: Foto navy');
  });

  it('is turned by a finger that sweeps sideways, not by one that rests, by two, or by a mouse', async () => {
    const gallery = await placed();
    const region = (await opened(gallery)).querySelector('section')!;
    const sweep = (by: number, properties: PointerEventInit = {}): string => {
      for (const [type, clientX] of [['pointerdown', 200], ['pointerup', 200 + by]] as const) {
        region.dispatchEvent(new PointerEvent(type, { pointerType: 'touch', isPrimary: true, bubbles: true, clientX, ...properties }));
      }
      return shown(gallery).slice(11, 12);
    };
    expect([sweep(-100), sweep(-100), sweep(100), sweep(10)]).to.deep.equal(['2', '3', '2', '2']);
    expect([sweep(-100, { pointerType: 'mouse' }), sweep(-100, { isPrimary: false })]).to.deep.equal(['2', '2']);
    gallery.dir = 'rtl';
    expect([sweep(100), sweep(-100)]).to.deep.equal(['3', '2']);
  });

  it('leaves to the browser what is its own', async () => {
    const gallery = await placed();
    const [link] = links(gallery) as [HTMLAnchorElement];
    for (const key of ['ctrlKey', 'metaKey', 'shiftKey', 'altKey']) {
      const event = new MouseEvent('click', { bubbles: true, composed: true, cancelable: true, [key]: true });
      let left = false;
      const stop = (click: Event): void => {
        left = !click.defaultPrevented;
        click.preventDefault(); // no second page in a test
      };
      addEventListener('click', stop, { once: true });
      link.dispatchEvent(event);
      expect(left, key).to.equal(true);
    }
    await opened(gallery);
    const alt = new KeyboardEvent('keydown', { key: 'ArrowRight', altKey: true, bubbles: true, cancelable: true, composed: true });
    dialog(gallery)!.querySelector('button')!.dispatchEvent(alt);
    expect([alt.defaultPrevented, shown(gallery)], 'Alt with an arrow goes back in history').to.deep.equal([false, 'Afbeelding 1 van 3: Foto teal']);
  });

  it('leaves a link to a page about an image to the browser', async () => {
    const pages = ['/foto/haven/', '/haven.html', '/?attachment_id=5'];
    const gallery = await placed(undefined, `<owc-gallery><ul>${items}${pages.map((page) => `<li><a href="${page}"><img src="${drawing(90, 'red')}" alt="Haven"></a></li>`).join('')}</ul></owc-gallery>`);
    for (const link of links(gallery).slice(3)) {
      let left = false;
      addEventListener('click', (click) => ((left = !click.defaultPrevented), click.preventDefault()), { once: true });
      link.click();
      expect(left, link.href).to.equal(true);
    }
    await opened(gallery, 2);
    expect(shown(gallery)).to.equal('Afbeelding 3 van 3: Foto olive');
  });

  it('takes images that come and go along, and leaves other links alone', async () => {
    const gallery = await placed();
    gallery.querySelector('li')!.remove();
    const late = document.createElement('li');
    late.innerHTML = `<a href="#tekst">Alle foto's</a><a href="${drawing(900, 'red')}"><img src="${drawing(90, 'red')}" alt="Laat"></a>`;
    gallery.querySelector('ul')!.append(late);
    let left = false;
    const stop = (click: Event): void => {
      left = !click.defaultPrevented;
      click.preventDefault();
    };
    addEventListener('click', stop, { once: true });
    links(gallery)[2]!.click();
    expect([left, dialog(gallery)]).to.deep.equal([true, null]);
    await opened(gallery, 3);
    expect(shown(gallery)).to.equal('Afbeelding 3 van 3: Laat');
  });

  it('closes with the element, and opens again when that is put back; a clone has its own', async () => {
    const gallery = await placed();
    const parent = gallery.parentElement!;
    await opened(gallery);
    gallery.remove();
    await waitUntil(() => !dialog(gallery), 'it goes along');
    parent.append(gallery);
    await opened(gallery, 2);
    expect(shown(gallery)).to.contain('3 van 3');
    dialog(gallery)!.close();
    await waitUntil(() => !dialog(gallery), 'it closes');
    const clone = gallery.cloneNode(true) as Gallery;
    parent.append(clone);
    await opened(clone, 1);
    expect([shown(clone), dialog(gallery)]).to.deep.equal(['Afbeelding 2 van 3: Foto navy', null]);
  });

  it('keeps focus where it is when what opened it is gone', async () => {
    const gallery = await placed();
    await opened(gallery, 0);
    gallery.querySelector('li')!.remove();
    await sendKeys({ press: 'ArrowRight' });
    expect(shown(gallery), 'what was opened stays as it was').to.equal('Afbeelding 2 van 3: Foto navy');
    await sendKeys({ press: 'Escape' });
    await waitUntil(() => !dialog(gallery), 'it closes without an error');
  });

  it('has room for images that are not there yet, and fits in 320 px', async () => {
    const gallery = await placed(html`<div style="inline-size: 288px"></div>`);
    const [first, second, third] = links(gallery).map((link) => link.querySelector('img')!.getBoundingClientRect()) as [DOMRect, DOMRect, DOMRect];
    expect(first.width / first.height).to.be.closeTo(4 / 3, 0.02);
    expect(second.top, 'two beside each other').to.equal(first.top);
    expect(third.top).to.be.greaterThan(first.bottom);
    expect(gallery.scrollWidth).to.be.at.most(288);
  });
});
