import { expect, fixture, html, nextFrame, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { TemplateResult } from 'lit';
import type { Accordion } from './accordion.js';
import './accordion.js';
import { page, styles } from './accordion.styles.js';

const server =
  '<owc-accordion><details id="kosten"><summary><h3>Wat kost het?</h3></summary><p id="prijs">Een paspoort kost € 83,87.</p></details>' +
  '<details><summary>Wat neemt u mee?</summary>Uw oude paspoort.</details></owc-accordion>';

const three = (inside: unknown = ''): TemplateResult => html`<owc-accordion>
  <details id="een"><summary><h3>Een</h3></summary><p id="in-een">Tekst van een</p></details>
  <details id="twee"><summary>Twee</summary><p>Tekst van twee</p>${inside}</details>
  <details id="drie" open><summary>Drie</summary><p>Tekst van drie</p></details>
</owc-accordion>`;

const button = (accordion: Element): HTMLButtonElement | null => accordion.shadowRoot!.querySelector('button');
const label = (accordion: Element): string | undefined => button(accordion)?.textContent?.trim();
const items = (accordion: Element): HTMLDetailsElement[] => [...accordion.querySelectorAll<HTMLDetailsElement>(':scope > details')];
const opened = (accordion: Element): boolean[] => items(accordion).map(({ open }) => open);
const settled = async (accordion: Accordion): Promise<void> => {
  await nextFrame(); // the observer has told it
  await accordion.updateComplete;
};
const goTo = async (hash: string): Promise<void> => {
  const arrived = oneEvent(window, 'hashchange');
  location.hash = hash;
  await arrived;
};

describe('owc-accordion', () => {
  afterEach(() => {
    history.replaceState(null, '', location.pathname + location.search);
    scrollTo(0, 0);
  });

  it('leaves the markup of the server as it is', async () => {
    const box = document.createElement('div');
    box.innerHTML = server;
    const seen: MutationRecord[] = [];
    const observer = new MutationObserver((records) => seen.push(...records));
    observer.observe(box, { subtree: true, childList: true, attributes: true, characterData: true });
    document.body.append(box);
    const accordion = box.firstElementChild as Accordion;
    await settled(accordion);
    expect([...seen, ...observer.takeRecords()]).to.deep.equal([]);
    expect(box.innerHTML).to.equal(server);
    expect(label(accordion)).to.equal('Alles openen');
    observer.disconnect();
    box.remove();
  });

  it('opens and closes all items with one button that says what it will do', async () => {
    const accordion = await fixture<Accordion>(three());
    expect(label(accordion)).to.equal('Alles openen');
    expect(button(accordion)!.getAttribute('aria-expanded')).to.equal('false');
    button(accordion)!.focus();
    await sendKeys({ press: 'Enter' });
    await settled(accordion);
    expect(opened(accordion)).to.deep.equal([true, true, true]);
    expect(label(accordion)).to.equal('Alles sluiten');
    expect(button(accordion)!.getAttribute('aria-expanded')).to.equal('true');
    expect(accordion.shadowRoot!.activeElement).to.equal(button(accordion));
    button(accordion)!.click();
    await settled(accordion);
    expect(opened(accordion)).to.deep.equal([false, false, false]);
    expect(label(accordion)).to.equal('Alles openen');
  });

  it('follows items that the visitor opens one by one', async () => {
    const accordion = await fixture<Accordion>(three());
    items(accordion)[0]!.querySelector('summary')!.focus();
    await sendKeys({ press: 'Enter' });
    items(accordion)[1]!.querySelector('summary')!.focus();
    await sendKeys({ press: ' ' });
    await settled(accordion);
    expect(label(accordion)).to.equal('Alles sluiten');
  });

  it('has no button when there is one item, and has one as soon as there are two', async () => {
    const accordion = await fixture<Accordion>(html`<owc-accordion><details><summary>Een</summary>Tekst</details></owc-accordion>`);
    expect(button(accordion)).to.equal(null);
    const late = document.createElement('details');
    late.innerHTML = '<summary>Twee</summary>Tekst';
    accordion.append(late);
    await settled(accordion);
    expect(label(accordion)).to.equal('Alles openen');
    late.remove();
    await settled(accordion);
    expect(button(accordion)).to.equal(null);
  });

  it('speaks English where the page does', async () => {
    const box = await fixture(html`<div lang="en">${three()}</div>`);
    expect(label(box.querySelector('owc-accordion')!)).to.equal('Open all');
  });

  it('is accessible open and closed, and keeps the headings in the summaries', async () => {
    const accordion = await fixture<Accordion>(three());
    await expect(accordion).to.be.accessible();
    button(accordion)!.click();
    await settled(accordion);
    await expect(accordion).to.be.accessible();
    const heading = accordion.querySelector('h3')!;
    expect(heading.closest('summary')!.hasAttribute('role')).to.equal(false);
    expect(heading.checkVisibility()).to.equal(true);
  });

  describe('a link to something inside', () => {
    it('opens the item that it names', async () => {
      const accordion = await fixture<Accordion>(three());
      await goTo('een');
      expect(opened(accordion)).to.deep.equal([true, false, true]);
    });

    it('opens the way to what is deeper, also through another accordion, and scrolls there', async () => {
      const accordion = await fixture<Accordion>(html`
        <owc-accordion>
          <details id="buiten"><summary>Buiten</summary>
            <owc-accordion><details id="binnen"><summary>Binnen</summary><div style="height: 3000px"></div><p id="diep">Diep</p></details></owc-accordion>
          </details>
          <details><summary>Ander</summary>Tekst</details>
        </owc-accordion>`);
      await goTo('diep');
      expect(accordion.querySelector<HTMLDetailsElement>('#binnen')!.open).to.equal(true);
      expect(opened(accordion)).to.deep.equal([true, false]);
      const { top } = accordion.querySelector('#diep')!.getBoundingClientRect();
      expect(top).to.be.within(-1, innerHeight - 1);
    });

    it('opens it on load, also when it arrives later', async () => {
      history.replaceState(null, '', '#laat');
      const accordion = await fixture<Accordion>(three());
      expect(opened(accordion)).to.deep.equal([false, false, true]);
      const target = document.createElement('p');
      target.id = 'laat';
      target.style.marginBlock = '3000px';
      items(accordion)[1]!.append(target, 'Nog meer tekst');
      await settled(accordion);
      expect(opened(accordion)).to.deep.equal([false, true, true]);
      expect(target.getBoundingClientRect().top, 'and scrolls there').to.be.within(-1, innerHeight - 1);
      items(accordion)[1]!.open = false;
      accordion.append(document.createElement('p'));
      await settled(accordion);
      expect(opened(accordion), 'what the visitor closed stays closed').to.deep.equal([false, false, true]);
    });

    it('opens it on load when it is there', async () => {
      history.replaceState(null, '', '#een');
      const accordion = await fixture<Accordion>(three());
      expect(opened(accordion)).to.deep.equal([true, false, true]);
    });

    it('opens it again when the address is the same', async () => {
      const box = await fixture(html`<div><a href="#een">Naar een</a>${three()}</div>`);
      const accordion = box.querySelector('owc-accordion')!;
      await goTo('een');
      items(accordion)[0]!.open = false;
      box.querySelector('a')!.click();
      expect(items(accordion)[0]!.open).to.equal(true);
    });

    it('understands an encoded address and bears a broken one', async () => {
      const accordion = await fixture<Accordion>(html`<owc-accordion><details id="é"><summary>Een</summary>Tekst</details></owc-accordion>`);
      await goTo('%');
      expect(opened(accordion)).to.deep.equal([false]);
      await goTo('%C3%A9');
      expect(opened(accordion)).to.deep.equal([true]);
    });
  });

  describe('on paper', () => {
    const print = async (during: () => void): Promise<void> => {
      dispatchEvent(new Event('beforeprint'));
      during();
      await nextFrame();
      during();
      dispatchEvent(new Event('afterprint'));
      await nextFrame();
    };

    it('shows every item, and afterwards it is as it was', async () => {
      const accordion = await fixture<Accordion>(three());
      await print(() => expect(opened(accordion)).to.deep.equal([true, true, true]));
      expect(opened(accordion)).to.deep.equal([false, false, true]);
    });

    it('also shows items that close each other', async () => {
      const accordion = await fixture<Accordion>(
        html`<owc-accordion single>
          <details name="g"><summary>Een</summary>Tekst</details><details name="g" open><summary>Twee</summary>Tekst</details><details name="g"><summary>Drie</summary>Tekst</details>
        </owc-accordion>`,
      );
      await print(() => expect(opened(accordion)).to.deep.equal([true, true, true]));
      expect(opened(accordion)).to.deep.equal([false, true, false]);
      expect(items(accordion).map(({ name }) => name)).to.deep.equal(['g', 'g', 'g']);
    });

    it('needs no script for it where the browser can style the content', async () => {
      const accordion = await fixture<Accordion>(three());
      const height = (): number => items(accordion)[0]!.getBoundingClientRect().height;
      const closed = height();
      const paper = (css: { cssText: string }): CSSStyleSheet => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(css.cssText.replaceAll('@media print', '@media screen'));
        return sheet;
      };
      const sheets = document.adoptedStyleSheets;
      document.adoptedStyleSheets = [...sheets, paper(page)];
      accordion.shadowRoot!.adoptedStyleSheets.push(paper(styles));
      try {
        if (CSS.supports('selector(::details-content)')) expect(height()).to.be.greaterThan(closed + 20);
        expect(getComputedStyle(button(accordion)!).display).to.equal('none');
      } finally {
        document.adoptedStyleSheets = sheets;
      }
    });
  });

  describe('single', () => {
    const group = (): TemplateResult => html`<owc-accordion single>
      <details open><summary>Een</summary>
        <owc-accordion><details><summary>Binnen een</summary>Tekst</details><details><summary>Binnen twee</summary>Tekst</details></owc-accordion>
      </details>
      <details id="doel"><summary>Twee</summary>Tekst</details>
    </owc-accordion>`;

    it('closes the other item before anything is drawn, and has no button for all', async () => {
      const accordion = await fixture<Accordion>(group());
      expect(button(accordion)).to.equal(null);
      items(accordion)[1]!.querySelector('summary')!.click();
      await Promise.resolve();
      expect(opened(accordion)).to.deep.equal([false, true]);
    });

    it('leaves the accordion inside alone', async () => {
      const accordion = await fixture<Accordion>(group());
      const inner = accordion.querySelector('owc-accordion')!;
      button(inner)!.click();
      await settled(inner);
      expect(opened(inner)).to.deep.equal([true, true]);
      expect(opened(accordion)).to.deep.equal([true, false]);
    });

    it('holds for a link to an item', async () => {
      const accordion = await fixture<Accordion>(group());
      await goTo('doel');
      expect(opened(accordion)).to.deep.equal([false, true]);
    });

    it('offers no button either when the items share a name', async () => {
      const accordion = await fixture<Accordion>(
        html`<owc-accordion><details name="h"><summary>Een</summary>Tekst</details><details name="h"><summary>Twee</summary>Tekst</details></owc-accordion>`,
      );
      expect(button(accordion)).to.equal(null);
    });
  });

  it('works on after it was moved, taken out and put back, and as a clone', async () => {
    const box = await fixture<HTMLElement>(html`<div>${three()}<section></section></div>`);
    const accordion = box.querySelector('owc-accordion')!;
    box.querySelector('section')!.append(accordion);
    accordion.remove();
    items(accordion)[2]!.remove();
    items(accordion)[1]!.remove();
    box.append(accordion);
    await settled(accordion);
    expect(button(accordion), 'one item is left').to.equal(null);
    await goTo('een');
    expect(opened(accordion)).to.deep.equal([true]);
    accordion.remove();
    items(accordion)[0]!.open = false;
    await goTo('in-een');
    dispatchEvent(new Event('beforeprint'));
    expect(opened(accordion), 'out of the page it does nothing').to.deep.equal([false]);

    const copy = (await fixture<Accordion>(three())).cloneNode(true) as Accordion;
    box.append(copy);
    await settled(copy);
    button(copy)!.click();
    await settled(copy);
    expect(label(copy)).to.equal('Alles sluiten');
  });

  it('can be used under a hostile page stylesheet', async () => {
    const style = document.createElement('style');
    style.textContent = '* { all: unset !important } details, summary, button { display: inline !important; position: absolute !important; inline-size: 3px !important; outline: none !important }';
    const accordion = await fixture<Accordion>(three());
    document.head.append(style);
    try {
      const summaries = items(accordion).map((item) => item.querySelector('summary')!);
      const boxes = [button(accordion)!, ...summaries].map((node) => node.getBoundingClientRect());
      for (const { height, width } of boxes) expect(Math.min(height, width)).to.be.at.least(44);
      boxes.slice(1).forEach(({ top }, index) => expect(top).to.be.at.least(boxes[index]!.bottom - 1));
      summaries[0]!.focus();
      await sendKeys({ press: 'Enter' });
      expect(items(accordion)[0]!.open).to.equal(true);
      expect(getComputedStyle(summaries[0]!).outlineStyle).to.equal('solid');
      items(accordion)[0]!.hidden = true;
      expect(getComputedStyle(items(accordion)[0]!).display).to.equal('none');
    } finally {
      style.remove();
    }
  });
});
