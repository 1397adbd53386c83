import { expect, fixture, html } from '@open-wc/testing';
import type { Button } from './button.js';
import './button.js';

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
    const slots = [...button.shadowRoot!.querySelectorAll('slot')].flatMap((slot) => slot.assignedNodes());
    expect(slots.map((node) => node.textContent)).to.deep.equal(['Versturen']);
    await expect(button).to.be.accessible();
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

  it('is usable and recognisable under a hostile page', async () => {
    const box = await fixture(html`<div><style>* { all: unset !important } button { display: inline !important; height: 4px !important; color: #fff !important; background: #fff !important }</style>
      <owc-button><button>Versturen</button></owc-button></div>`);
    const style = getComputedStyle(box.querySelector('button')!);
    expect(parseFloat(style.height)).to.be.at.least(44);
    expect(style.color).not.to.equal(style.backgroundColor);
    expect(style.cursor).to.equal('pointer');
  });
});
