import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { TemplateResult } from 'lit';
import { waitUntil } from '../../../../test/unit/until.js';
import type { Figure } from './figure.js';
import './figure.js';

const drawing = (size: number): string =>
  `data:image/svg+xml,${encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size / 2}" viewBox="0 0 2 1"><rect width="2" height="1" fill="teal"/></svg>`)}`;
const small = drawing(80);
// Pixels: of a drawing not every engine tells a size of its own.
const large = Object.assign(document.createElement('canvas'), { width: 4000, height: 2000 }).toDataURL();
const server =
  `<owc-figure><figure><img src="${small}" width="80" height="40" alt="Het stadhuis"><figcaption id="onder">In mei geopend. <small>Foto: Jansen</small></figcaption></figure>` +
  `<a slot="large" href="${large}">Vergroot afbeelding</a>` +
  '<details slot="description"><summary>Beschrijving</summary><p>Een hoog gebouw.</p></details></owc-figure>';
const made = (markup = server): Figure => {
  const box = document.createElement('div');
  box.innerHTML = markup;
  return box.firstElementChild as Figure;
};
const placed = async (markup = server): Promise<Figure> => {
  const figure = await fixture<Figure>(made(markup) as unknown as TemplateResult);
  await figure.updateComplete;
  return figure;
};
const zoom = (figure: Element): HTMLButtonElement | null => figure.shadowRoot!.querySelector('[part=zoom]');
const dialog = (figure: Element): HTMLDialogElement | null => figure.shadowRoot!.querySelector('dialog');
const opened = async (figure: Element): Promise<HTMLDialogElement> => {
  await waitUntil(() => dialog(figure)?.open, 'it opens');
  return dialog(figure)!;
};
const named = (place: HTMLElement, name: string): HTMLButtonElement => [...place.querySelectorAll('button')].find((node) => (node.ariaLabel ?? node.textContent) === name)!;
const settled = async (figure: Figure): Promise<void> => {
  await nextFrame(); // the observer has told it
  await figure.updateComplete;
};

describe('owc-figure', () => {
  afterEach(() => document.querySelectorAll('owc-figure').forEach((figure) => figure.remove()));

  it('leaves the markup of the server as it is', async () => {
    const box = document.createElement('div');
    box.innerHTML = server;
    const seen: MutationRecord[] = [];
    const observer = new MutationObserver((records) => seen.push(...records));
    observer.observe(box, { subtree: true, childList: true, attributes: true, characterData: true });
    document.body.append(box);
    await settled(box.firstElementChild as Figure);
    expect([...seen, ...observer.takeRecords()]).to.deep.equal([]);
    observer.disconnect();
    box.remove();
  });

  it('has a button in the place of the link, with the name of the image', async () => {
    const figure = await placed();
    const link = figure.querySelector('a')!;
    expect([zoom(figure)!.textContent, zoom(figure)!.ariaLabel, zoom(figure)!.type]).to.deep.equal(['Vergroot afbeelding', 'Vergroot afbeelding: Het stadhuis', 'button']);
    expect(link.checkVisibility(), 'one of the two').to.equal(false);
    const caption = figure.querySelector('figcaption')!.getBoundingClientRect();
    const details = figure.querySelector('details')!.getBoundingClientRect();
    expect(zoom(figure)!.getBoundingClientRect().top).to.be.at.least(caption.bottom);
    expect(zoom(figure)!.getBoundingClientRect().bottom).to.be.at.most(details.top);
    await expect(figure).to.be.accessible();
  });

  it('follows the link and the text of the image', async () => {
    const figure = await placed(`<owc-figure><figure><img src="${small}" alt="Een"></figure></owc-figure>`);
    expect(zoom(figure)).to.equal(null);
    figure.append(Object.assign(document.createElement('a'), { slot: 'large', href: large, textContent: 'Groot' }));
    await settled(figure);
    expect(zoom(figure)!.ariaLabel).to.equal('Vergroot afbeelding: Een');
    figure.querySelector('img')!.alt = 'Twee';
    await settled(figure);
    expect(zoom(figure)!.ariaLabel).to.equal('Vergroot afbeelding: Twee');
    figure.querySelector('a')!.remove();
    await settled(figure);
    expect(zoom(figure)).to.equal(null);
  });

  it('shows the large image in a dialog, and gives focus back', async () => {
    const figure = await placed();
    zoom(figure)!.focus();
    await sendKeys({ press: 'Enter' });
    const shown = await opened(figure);
    expect(shown.matches(':modal')).to.equal(true);
    expect(shown.ariaLabel).to.equal('Het stadhuis');
    const image = shown.querySelector('img')!;
    expect([image.src, image.alt]).to.deep.equal([large, 'Het stadhuis']);
    expect(shown.querySelector('footer')!.textContent).to.contain('In mei geopend. Foto: Jansen');
    expect(figure.shadowRoot!.activeElement).to.equal(named(shown, 'Sluiten'));
    expect(named(shown, 'Volgende afbeelding').checkVisibility(), 'there is one').to.equal(false);
    await expect(figure).to.be.accessible();
    await sendKeys({ press: 'Escape' });
    await waitUntil(() => !dialog(figure), 'it closes');
    expect(figure.shadowRoot!.activeElement).to.equal(zoom(figure));
    expect(figure.shadowRoot!.adoptedStyleSheets.length, 'no sheet is left').to.equal(1);
  });

  it('opens by a press on the image too, but not when that is a link of its own', async () => {
    const figure = await placed();
    figure.querySelector('img')!.click();
    const shown = await opened(figure);
    named(shown, 'Sluiten').click();
    await waitUntil(() => !dialog(figure), 'it closes');

    const other = await placed(`<owc-figure><figure><a href="#elders"><img src="${small}" alt="Een"></a></figure><a slot="large" href="${large}">Groot</a></owc-figure>`);
    let went = false;
    other.addEventListener('click', (event) => (event.preventDefault(), (went = true)));
    other.querySelector('img')!.click();
    await settled(other);
    expect([went, dialog(other)]).to.deep.equal([true, null]);
  });

  it('shows an image in its own size where that is larger than the window, and scrolls it by the keyboard', async () => {
    const figure = await placed();
    zoom(figure)!.click();
    const shown = await opened(figure);
    const actual = named(shown, 'Ware grootte');
    await waitUntil(() => shown.querySelector('img')!.naturalWidth > 0 && actual.checkVisibility(), 'it is loaded');
    expect(actual.ariaPressed).to.equal('false');
    actual.focus();
    await sendKeys({ press: ' ' });
    const region = shown.querySelector('section')!;
    expect([actual.ariaPressed, region.tabIndex, region.role, region.ariaLabel]).to.deep.equal(['true', 0, 'region', 'Het stadhuis']);
    expect(region.scrollWidth).to.be.greaterThan(region.clientWidth);
    await expect(figure).to.be.accessible();
    actual.click();
    expect([actual.ariaPressed, region.hasAttribute('tabindex'), region.hasAttribute('role')]).to.deep.equal(['false', false, false]);
  });

  it('says it when the large image cannot be loaded', async () => {
    const figure = await placed(server.replace(large, 'data:image/png,niets'));
    zoom(figure)!.click();
    const shown = await opened(figure);
    await waitUntil(() => shown.querySelector('footer')!.textContent!.includes('kan niet worden geladen'), 'it is said');
    await waitUntil(() => shown.querySelector('[role=status]')?.textContent?.includes('kan niet worden geladen'), 'it is told');
  });

  it('closes with the element, is whole when that is put back, and works as a clone', async () => {
    const figure = await placed();
    zoom(figure)!.click();
    await opened(figure);
    const parent = figure.parentElement!;
    figure.remove();
    await waitUntil(() => !dialog(figure), 'it goes along');
    parent.append(figure);
    await settled(figure);
    expect(figure.shadowRoot!.querySelectorAll('[part=zoom]').length).to.equal(1);
    zoom(figure)!.click();
    await opened(figure);
    document.body.append(figure); // moved in one go
    await waitUntil(() => !dialog(figure), 'it closes');
    zoom(figure)!.click();
    await opened(figure);
    figure.shadowRoot!.querySelector('dialog')!.close();

    const clone = figure.cloneNode(true) as Figure;
    parent.append(clone);
    await settled(clone);
    zoom(clone)!.click();
    await opened(clone);
    expect(dialog(figure)?.open ?? false).to.equal(false);
  });

  it('opens once when it is pressed twice, and not when it is taken away while it loads', async () => {
    const figure = await placed();
    zoom(figure)!.click();
    zoom(figure)!.click();
    await opened(figure);
    expect(figure.shadowRoot!.querySelectorAll('dialog').length).to.equal(1);
    const other = await placed();
    zoom(other)!.click();
    other.remove();
    await import('../viewer/viewer.js');
    await nextFrame();
    expect(dialog(other)).to.equal(null);
  });

  it('speaks English where the page does', async () => {
    const box = await fixture(html`<div lang="en"></div>`);
    box.append(made());
    const figure = box.firstElementChild as Figure;
    await figure.updateComplete;
    expect(zoom(figure)!.textContent).to.equal('Enlarge image');
    zoom(figure)!.click();
    expect(named(await opened(figure), 'Close')).to.exist;
  });

  it('keeps its button under a hostile sheet', async () => {
    const style = document.createElement('style');
    style.textContent = '* { all: unset !important } button { display: none !important }';
    document.head.append(style);
    try {
      const figure = await placed();
      expect(zoom(figure)!.checkVisibility()).to.equal(true);
      expect(zoom(figure)!.getBoundingClientRect().height).to.be.at.least(44);
    } finally {
      style.remove();
    }
  });

  it('tells the author once that an image has no text', async () => {
    const warn = console.warn;
    const warned: unknown[] = [];
    console.warn = (...parts: unknown[]) => void warned.push(parts[0]);
    try {
      await placed(`<owc-figure><figure><img src="${small}"></figure></owc-figure>`);
      await placed(`<owc-figure><figure><img src="${small}"></figure></owc-figure>`);
    } finally {
      console.warn = warn;
    }
    expect(warned.length).to.equal(1);
    expect(warned[0]).to.contain('alt');
  });
});
