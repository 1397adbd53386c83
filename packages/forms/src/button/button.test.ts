import { expect, fixture, html } from '@open-wc/testing';
import { resetMouse, sendMouse } from '@web/test-runner-commands';
import type { Button } from './button.js';
import './button.js';
import { waitUntil } from '../../../../test/unit/until.js';

/** The texts that a resident sees in a button, in boxes of their own. */
function shown(button: Button): string[] {
  const texts = document.createTreeWalker(button, NodeFilter.SHOW_TEXT);
  const seen: string[] = [];
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const range = document.createRange();
    range.selectNode(node);
    if (node.nodeValue!.trim() && [...range.getClientRects()].some(({ width }) => width > 0)) seen.push(node.nodeValue!);
  }
  return seen;
}

describe('owc-button', () => {
  it('leaves the native button as it is', async () => {
    const before = '<owc-button><button>Versturen</button></owc-button>';
    const box = await fixture(html`<div></div>`);
    box.innerHTML = before;
    await (box.firstElementChild as Button).updateComplete;
    expect(box.innerHTML).to.equal(before);
    await expect(box).to.be.accessible();
  });

  it('submits its form with its own name and value, also when it was made from attributes', async () => {
    const form = await fixture<HTMLFormElement>(html`<form><owc-button label="Bewaar" name="knop" value="bewaar"></owc-button></form>`);
    let sent = '';
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      sent = String(new FormData(form, event.submitter).get('knop'));
    });
    form.querySelector('button')!.click();
    expect(sent).to.equal('bewaar');
    expect(form.querySelector('button')!.textContent).to.equal('Bewaar');
  });

  it('makes a link when it leads somewhere', async () => {
    const button = await fixture<Button>(html`<owc-button label="Maak een afspraak" href="/afspraak"></owc-button>`);
    expect(button.querySelector('a')!.getAttribute('href')).to.equal('/afspraak');
    button.setAttribute('href', '/balie');
    expect(button.querySelector('a')!.getAttribute('href')).to.equal('/balie');
  });

  it('takes the text that was written straight into it, and shows it once', async () => {
    const button = await fixture<Button>(html`<owc-button>Versturen</owc-button>`);
    expect(button.querySelector('button')!.textContent).to.equal('Versturen');
    expect(shown(button)).to.deep.equal(['Versturen']);
    await expect(button).to.be.accessible();
  });

  it('takes text that comes later too, and leaves it where it is', async () => {
    const button = await fixture<Button>(html`<owc-button></owc-button>`);
    button.prepend('Versturen');
    await waitUntil(() => button.querySelector('button')!.textContent === 'Versturen');
    expect(shown(button)).to.deep.equal(['Versturen']);
    expect(button.firstChild!.nodeValue).to.equal('Versturen');
  });

  it('gives way to a button that the author adds to a text', async () => {
    const button = await fixture<Button>(html`<owc-button>Versturen</owc-button>`);
    const theirs = document.createElement('button');
    button.append(theirs);
    await waitUntil(() => button.control === theirs);
    expect([...button.children]).to.deep.equal([theirs]);
    expect(theirs.getClientRects().length, 'boxes of the button of the author').to.equal(1);
  });

  it('follows its label', async () => {
    const button = await fixture<Button>(html`<owc-button label="Volgende"></owc-button>`);
    button.label = 'Naar betalen';
    await button.updateComplete;
    expect(button.querySelector('button')!.textContent).to.equal('Naar betalen');
  });

  it('takes focus on its native button', async () => {
    const button = await fixture<Button>(html`<owc-button><button>Versturen</button></owc-button>`);
    button.focus();
    expect(document.activeElement).to.equal(button.querySelector('button'));
  });

  it('is disabled by its attribute, whoever wrote the button, and enabled again', async () => {
    for (const content of [html`<button>Versturen</button>`, html`Versturen`]) {
      const button = await fixture<Button>(html`<owc-button disabled>${content}</owc-button>`);
      const native = button.querySelector('button')!;
      expect(native.disabled, 'disabled').to.equal(true);
      button.disabled = false;
      await button.updateComplete;
      expect(native.disabled, 'enabled again').to.equal(false);
    }
  });

  it('leaves a button that the author disabled as it is', async () => {
    const button = await fixture<Button>(html`<owc-button><button disabled>Versturen</button></owc-button>`);
    button.label = 'Iets anders';
    await button.updateComplete;
    expect(button.querySelector('button')!.disabled).to.equal(true);
  });

  it('disables a button that the author swaps in', async () => {
    const button = await fixture<Button>(html`<owc-button disabled><button>Versturen</button></owc-button>`);
    const other = document.createElement('button');
    button.replaceChildren(other);
    await waitUntil(() => other.disabled);
  });

  it('looks disabled in each variant, also under the mouse', async () => {
    const box = await fixture(html`<div>
      <owc-button><button disabled>Een</button></owc-button>
      <owc-button variant="secondary"><button disabled>Twee</button></owc-button>
      <owc-button variant="subtle"><button disabled>Drie</button></owc-button>
    </div>`);
    const looks = (): string[] => [...box.querySelectorAll('button')].map((button) => {
      const { color, backgroundColor, borderTopColor, borderTopStyle, cursor, textDecorationLine } = getComputedStyle(button);
      return [color, backgroundColor, borderTopColor, borderTopStyle, cursor, textDecorationLine].join();
    });
    const [look] = looks();
    expect(look).to.contain('dashed,not-allowed,none');
    expect(new Set(looks()).size, 'different looks').to.equal(1);
    for (const button of box.querySelectorAll('button')) {
      const { left, top, width, height } = button.getBoundingClientRect();
      await sendMouse({ type: 'move', position: [Math.round(left + width / 2), Math.round(top + height / 2)] });
      expect(looks()).to.deep.equal([look, look, look]);
    }
    await resetMouse();
  });

  it('follows a variant that a framework sets as a property', async () => {
    const box = await fixture(html`<div><owc-button><button>Een</button></owc-button> <owc-button variant="secondary"><button>Twee</button></owc-button></div>`);
    const [first, second] = box.querySelectorAll('owc-button');
    const look = (button: Button): string => getComputedStyle(button.firstElementChild!).backgroundColor;
    expect(look(first!)).not.to.equal(look(second!));
    first!.variant = 'secondary';
    await first!.updateComplete;
    expect(look(first!)).to.equal(look(second!));
  });

  it('looks the same in the shadow root of another element, and where it is moved to', async () => {
    const box = await fixture(html`<div><owc-button><button>Een</button></owc-button><div></div></div>`);
    const button = box.firstElementChild as Button;
    const look = (): string => JSON.stringify(['backgroundColor', 'color', 'minHeight', 'borderTopWidth', 'display'].map((name) => getComputedStyle(button.firstElementChild!)[name as 'color']));
    const before = look();
    box.lastElementChild!.attachShadow({ mode: 'open' }).append(button);
    expect(look()).to.equal(before);
  });

  it('is usable and recognisable under a hostile page', async () => {
    const box = await fixture(html`<div><style>* { all: unset !important } button { display: inline !important; height: 4px !important; color: #fff !important; background: #fff !important }</style>
      <owc-button><button>Versturen</button></owc-button></div>`);
    const style = getComputedStyle(box.querySelector('button')!);
    expect(parseFloat(style.height)).to.be.at.least(44);
    expect(style.color).not.to.equal(style.backgroundColor);
    expect(style.cursor).to.equal('pointer');
  });
});
