import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { addFormat } from '../formats/formats.js';
import type { TextField } from './text-field.js';
import './text-field.js';
import { waitUntil } from '../../../../test/unit/until.js';

const server = html`<owc-text-field>
  <label slot="label" for="naam">Naam</label>
  <div slot="description" id="naam-hulp">Zoals in uw paspoort</div>
  <input id="naam" name="naam" autocomplete="name" aria-describedby="naam-hulp" />
</owc-text-field>`;

const described = (control: Element): string =>
  (control.getAttribute('aria-describedby') ?? '').split(' ').filter(Boolean).map((id) => document.getElementById(id)!.textContent).join(' ');

describe('owc-text-field', () => {
  it('leaves complete server markup as it is', async () => {
    const box = document.createElement('div');
    const before = '<owc-text-field><label slot="label" for="n1">Naam</label><div slot="description" id="n1-d">Hulp</div><input id="n1" name="n" aria-describedby="n1-d"></owc-text-field>';
    box.innerHTML = before;
    const seen: MutationRecord[] = [];
    const observer = new MutationObserver((records) => seen.push(...records));
    observer.observe(box, { subtree: true, childList: true, attributes: true, characterData: true });
    document.body.append(box);
    await (box.firstElementChild as TextField).updateComplete;
    await Promise.resolve();
    seen.push(...observer.takeRecords());
    observer.disconnect();
    expect(box.innerHTML).to.equal(before);
    expect(seen.length).to.equal(0);
    box.remove();
  });

  it('makes what is missing from its attributes', async () => {
    const field = await fixture<TextField>(html`<owc-text-field label="Naam" description="Hulp" name="n" autocomplete="name" value="Jan"></owc-text-field>`);
    const input = field.querySelector('input')!;
    expect(input.labels![0]!.textContent).to.equal('Naam');
    expect(input.value).to.equal('Jan');
    expect(input.autocomplete).to.equal('name');
    expect(document.getElementById(input.getAttribute('aria-describedby')!)!.textContent).to.equal('Hulp');
    await expect(field).to.be.accessible();
  });

  it('adopts what the server wrote', async () => {
    const field = await fixture<TextField>(server);
    expect(field.control).to.equal(field.querySelector('input'));
    expect(field.querySelectorAll('input').length).to.equal(1);
  });

  it('says what is wrong in its error, and takes it away when it is mended', async () => {
    const field = await fixture<TextField>(html`<owc-text-field label="E-mailadres" type="email" name="email" required></owc-text-field>`);
    const input = field.querySelector('input')!;
    expect(field.reportValidity()).to.equal(false);
    await field.updateComplete;
    expect(described(input)).to.equal('Vul “E-mailadres” in');
    expect(input.getAttribute('aria-invalid')).to.equal('true');
    expect(input.getAttribute('aria-required')).to.equal('true');
    expect(input.required, 'the browser does not interfere').to.equal(false);
    await expect(field).to.be.accessible();
    input.value = 'jan@voorbeeld.nl';
    expect(field.reportValidity()).to.equal(true);
    await field.updateComplete;
    expect(described(input)).to.equal('');
    expect(input.hasAttribute('aria-invalid')).to.equal(false);
  });

  it('takes the words of the author for what is wrong', async () => {
    const field = await fixture<TextField>(
      html`<owc-text-field label="Code" pattern="[0-9]{4}" required required-message="Vul de code uit de brief in" invalid-message="De code heeft vier cijfers"></owc-text-field>`,
    );
    expect(field.validationMessage).to.equal('Vul de code uit de brief in');
    field.value = 'abc';
    expect(field.validationMessage).to.equal('De code heeft vier cijfers');
    field.value = '1234';
    expect(field.validationMessage).to.equal('');
  });

  it('takes away an error of the server once the value is judged again', async () => {
    const field = await fixture<TextField>(html`<owc-text-field><label slot="label" for="s">Naam</label><div slot="error" id="s-e">Onbekend</div>
      <input id="s" value="Jan" aria-invalid="true" aria-describedby="s-e" /></owc-text-field>`);
    const input = field.querySelector('input')!;
    expect(described(input)).to.equal('Onbekend');
    field.reportValidity();
    await field.updateComplete;
    expect(described(input)).to.equal('');
    expect(field.querySelector('[slot=error]')!.checkVisibility()).to.equal(false);
  });

  it('counts the characters that are left, tells it once typing stops, and never cuts what was typed', async () => {
    const field = await fixture<TextField>(html`<owc-text-field label="Toelichting" name="t" max-characters="5"></owc-text-field>`);
    const input = field.querySelector('input')!;
    await waitUntil(() => described(input) === 'U kunt nog 5 tekens gebruiken');
    input.focus();
    await sendKeys({ type: 'zeven!!' });
    await field.updateComplete;
    expect(input.value).to.equal('zeven!!');
    expect(described(input)).to.equal('U heeft 2 tekens te veel');
    expect(field.validationMessage).to.equal('Maak uw tekst korter: er zijn 2 tekens te veel');
    await waitUntil(() => document.querySelector('[role=status]')?.textContent === 'U heeft 2 tekens te veel', 'it is announced');
  });

  it('takes a number as text with a numeric keyboard', async () => {
    const field = await fixture<TextField>(html`<owc-text-field label="Aantal" type="number"></owc-text-field>`);
    const input = field.querySelector('input')!;
    expect(input.type).to.equal('text');
    await waitUntil(() => input.inputMode === 'decimal');
    for (const good of ['', '12', ' 1.234,50 ', '-3', '12.5']) {
      field.value = good;
      expect(field.validationMessage, good).to.equal('');
    }
    for (const bad of ['twaalf', '1,2,3', '12 stuks', '--1']) {
      field.value = bad;
      expect(field.validationMessage, bad).to.not.equal('');
    }
  });

  it('shows a type that nobody knows as text, and says so to the builder', async () => {
    const warn = console.warn;
    let said = '';
    console.warn = (...words: unknown[]) => (said += words.join(' '));
    try {
      const field = await fixture<TextField>(html`<owc-text-field label="Kleur" type="kleur"></owc-text-field>`);
      expect(field.querySelector('input')!.type).to.equal('text');
      await waitUntil(() => said.includes('"kleur"'));
    } finally {
      console.warn = warn;
    }
  });

  it('is usable and recognisable under a hostile page', async () => {
    const field = (await fixture(html`<div>
      <style>
        * { all: unset !important }
        input, label, button, [slot] { display: inline !important; block-size: 3px !important; border: 0 !important; color: #fff !important; background: #fff !important; font-size: 2px !important; opacity: 0 !important; visibility: hidden !important }
      </style>
      <owc-text-field label="Naam" description="Zoals in uw paspoort" error="Vul uw naam in" name="n"></owc-text-field>
    </div>`)).querySelector('owc-text-field')!;
    const input = field.querySelector('input')!;
    const box = getComputedStyle(input);
    expect(input.getBoundingClientRect().height).to.be.at.least(44);
    expect(input.getBoundingClientRect().width).to.be.at.least(200);
    expect(parseFloat(box.borderTopWidth), 'a border to recognise it by').to.be.at.least(1);
    expect(parseFloat(box.fontSize)).to.be.at.least(16);
    for (const node of field.querySelectorAll('label, div, input')) {
      const style = getComputedStyle(node);
      expect(style.visibility, node.outerHTML).to.equal('visible');
      expect(style.opacity, node.outerHTML).to.equal('1');
      expect(style.color, node.outerHTML).not.to.equal('rgb(255, 255, 255)');
    }
    const tops = ['label', 'div', 'input'].map((selector) => field.querySelector(selector)!.getBoundingClientRect().top);
    expect(tops).to.deep.equal([...tops].sort((a, b) => a - b));
    input.focus();
    await sendKeys({ type: 'Jan' });
    expect(input.value).to.equal('Jan');
  });

  it('keeps a unit beside the field out of its name', async () => {
    const field = await fixture<TextField>(html`<owc-text-field label="Bedrag in euro" prefix="€" suffix="per maand"></owc-text-field>`);
    expect(field.querySelector('input')!.labels![0]!.textContent).to.equal('Bedrag in euro');
    const [host, box] = [field, field.querySelector('input')!].map((node) => node.getBoundingClientRect());
    expect(box!.left - host!.left, 'there is a € before it').to.be.greaterThan(20);
    const bare = await fixture<TextField>(html`<owc-text-field label="Bedrag in euro" prefix="" suffix=""></owc-text-field>`);
    expect(bare.querySelector('input')!.getBoundingClientRect().left).to.equal(bare.getBoundingClientRect().left);
    await expect(field).to.be.accessible();
  });

  describe('what is asked', () => {
    const nameIn = (field: Element): string => field.querySelector('input')!.labels![0]!.textContent!;

    it('marks what is not required in a form, and calls it by its label alone', async () => {
      const form = await fixture<HTMLFormElement>(html`<form>
        <owc-text-field label="Naam" name="a" required></owc-text-field>
        <owc-text-field label="Bijnaam" name="b" pattern="[a-z]+"></owc-text-field>
        <owc-text-field label="Kleur" name="c" soft-required></owc-text-field>
        <owc-text-field label="Hobby" name="d" unmarked></owc-text-field>
      </form>`);
      const fields = [...form.querySelectorAll('owc-text-field')];
      expect(fields.map(nameIn)).to.deep.equal(['Naam', 'Bijnaam (niet verplicht)', 'Kleur (graag invullen, niet verplicht)', 'Hobby']);
      fields[1]!.value = '123';
      expect(fields[1]!.validationMessage).to.equal('Controleer “Bijnaam”: dit is niet goed ingevuld');
      fields[1]!.required = true;
      await fields[1]!.updateComplete;
      expect(nameIn(fields[1]!)).to.equal('Bijnaam');
      await expect(form).to.be.accessible();
    });

    it('marks nothing outside a form, in a search, or in the label of the author', async () => {
      const box = await fixture(html`<div>
        <owc-text-field label="Filter" name="f"></owc-text-field>
        <form role="search"><owc-text-field label="Zoeken" name="q"></owc-text-field></form>
        <form><owc-text-field><label slot="label" for="van-de-auteur">Naam</label><input id="van-de-auteur" /></owc-text-field></form>
      </div>`);
      expect([...box.querySelectorAll('owc-text-field')].map(nameIn)).to.deep.equal(['Filter', 'Zoeken', 'Naam']);
    });

    it('says in the language of the page that an answer is not required', async () => {
      const form = await fixture(html`<form lang="en"><owc-text-field label="Nickname" name="a"></owc-text-field></form>`);
      expect(nameIn(form)).to.equal('Nickname (optional)');
    });

    it('tells who leaves a soft-required field empty, marks nothing as wrong, and stops when it is filled', async () => {
      const form = await fixture<HTMLFormElement>(html`<form><owc-text-field label="Toelichting" name="t" soft-required></owc-text-field><button>Verder</button></form>`);
      const field = form.querySelector('owc-text-field')!;
      const input = field.querySelector('input')!;
      await waitUntil(() => field.validationMessage === '' && described(input) === '');
      input.focus();
      form.querySelector('button')!.focus();
      await waitUntil(() => described(input).startsWith('U heeft dit niet ingevuld. U kunt het formulier wel versturen'));
      expect(field.checkValidity()).to.equal(true);
      expect(input.hasAttribute('aria-invalid')).to.equal(false);
      input.focus();
      await sendKeys({ type: 'x' });
      await waitUntil(() => described(input) === '');
      form.reset();
      await aTimeout(0);
      await field.updateComplete;
      expect(described(input), 'nobody left the form that starts anew').to.equal('');
    });

    it('names where a value comes from until it is changed', async () => {
      const form = await fixture<HTMLFormElement>(html`<form><owc-text-field label="Achternaam" name="n" value="Jansen" source="Basisregistratie Personen"></owc-text-field></form>`);
      const input = form.querySelector('input')!;
      await waitUntil(() => described(input) === 'Overgenomen uit: Basisregistratie Personen');
      input.focus();
      await sendKeys({ press: 'End' });
      await sendKeys({ type: 's' });
      await waitUntil(() => described(input) === '');
      form.reset();
      await waitUntil(() => described(input) === 'Overgenomen uit: Basisregistratie Personen');
    });

    it('shows a read-only answer as text and sends it', async () => {
      const form = await fixture<HTMLFormElement>(html`<form>
        <owc-text-field label="Zaaknummer" name="z" value="Z-2026-00123" readonly required></owc-text-field>
        <owc-text-field readonly><label slot="label" for="van-server">Naam</label><input id="van-server" name="n" value="Jan" /></owc-text-field>
        <owc-text-field label="Tweede naam" name="t" readonly></owc-text-field>
      </form>`);
      const fields = [...form.querySelectorAll('owc-text-field')];
      const shown = (field: Element): string => [...field.children].filter((node) => node.checkVisibility()).map((node) => node.textContent).join('|');
      await waitUntil(() => shown(fields[2]!) === 'Tweede naam|Niet ingevuld');
      expect(fields.map(shown)).to.deep.equal(['Zaaknummer|Z-2026-00123', 'Naam|Jan', 'Tweede naam|Niet ingevuld']);
      expect([...new FormData(form)]).to.deep.equal([['z', 'Z-2026-00123'], ['n', 'Jan'], ['t', '']]);
      expect(fields.map((field) => field.checkValidity())).to.deep.equal([true, true, true]);
      fields[1]!.readOnly = false;
      await fields[1]!.updateComplete;
      expect(form.querySelector<HTMLInputElement>('#van-server')!.checkVisibility()).to.equal(true);
      expect(shown(fields[1]!)).to.equal('Naam|');
    });

    it('leaves alone what the server says of an answer, and follows it from there', async () => {
      const form = document.createElement('form');
      form.innerHTML = `<owc-text-field source="Basisregistratie Personen"><label slot="label" for="p1">Naam</label><input id="p1" name="n" value="Jansen" aria-describedby="p1-n"><div slot="note" id="p1-n" data-owc>Overgenomen uit: Basisregistratie Personen</div></owc-text-field>
        <owc-text-field readonly><label slot="label" for="p2">Zaak</label><input id="p2" name="z" value="Z1" aria-describedby="p2-t" hidden><div slot="text" id="p2-t" data-owc>Z1</div></owc-text-field>`;
      const before = form.innerHTML;
      const records: MutationRecord[] = [];
      const observer = new MutationObserver((list) => records.push(...list));
      observer.observe(form, { subtree: true, childList: true, attributes: true, characterData: true });
      document.body.append(form);
      await aTimeout(100); // what is said about an answer has been loaded
      expect(form.innerHTML).to.equal(before);
      expect(records.map(({ type, target, attributeName }) => [type, target.nodeName, attributeName].join(' '))).to.deep.equal([]);
      observer.disconnect();
      expect(form.querySelector('#p2')!.checkVisibility()).to.equal(false);
      expect(form.querySelector('#p2-t')!.checkVisibility()).to.equal(true);
      const input = form.querySelector<HTMLInputElement>('#p1')!;
      input.focus();
      await sendKeys({ press: 'End' });
      await sendKeys({ type: 's' });
      await waitUntil(() => described(input) === '');
      form.remove();
    });

    it('takes its error away when its form is reset', async () => {
      const form = await fixture<HTMLFormElement>(html`<form><owc-text-field label="Naam" name="n" required></owc-text-field></form>`);
      const field = form.querySelector('owc-text-field')!;
      field.reportValidity();
      await field.updateComplete;
      expect(field.flagged).to.equal(true);
      form.reset();
      await waitUntil(() => !field.flagged);
      expect(described(field.querySelector('input')!)).to.equal('');
    });
  });

  describe('a format', () => {
    const withFormat = async (markup: ReturnType<typeof html>): Promise<[HTMLFormElement, TextField, HTMLInputElement]> => {
      const form = await fixture<HTMLFormElement>(markup);
      const field = form.querySelector('owc-text-field')!;
      const input = field.querySelector('input')!;
      await waitUntil(() => input.inputMode !== '' || input.getAttribute('autocapitalize') !== null, 'the format is there');
      return [form, field, input];
    };

    it('judges what was typed and sends it without what people put between', async () => {
      const [form, field, input] = await withFormat(html`<form method="post"><owc-text-field label="Burgerservicenummer" name="bsn" format="bsn"></owc-text-field></form>`);
      expect(input.inputMode).to.equal('numeric');
      expect(input.autocomplete).to.equal('off');
      input.value = '111.222.33';
      expect(field.reportValidity()).to.equal(false);
      await field.updateComplete;
      expect(described(input)).to.contain('9 cijfers');
      input.value = ' 1112.22.333 ';
      expect(field.reportValidity()).to.equal(true);
      expect(new FormData(form).get('bsn')).to.equal('111222333');
      expect(input.value, 'what was typed stays').to.equal(' 1112.22.333 ');
    });

    it('does not let a BSN into an address', async () => {
      const [form, , input] = await withFormat(html`<form method="get"><owc-text-field label="Burgerservicenummer" name="bsn" format="bsn"></owc-text-field><button name="knop" value="1" formmethod="post">Post</button></form>`);
      const said: unknown[] = [];
      const { error } = console;
      console.error = (...words: unknown[]) => said.push(...words);
      try {
        input.value = '111222333';
        expect([...new FormData(form)]).to.deep.equal([]);
        expect(said.join(' ')).to.contain('method="post"').and.not.to.contain('111222333');
        form.addEventListener('submit', (event) => event.preventDefault());
        form.requestSubmit(form.querySelector('button'));
        expect(new FormData(form).get('bsn'), 'the button posts').to.equal('111222333');
      } finally {
        console.error = error;
      }
    });

    it('never says a BSN in an event that bubbles, a message or an announcement', async () => {
      const [form, field, input] = await withFormat(html`<form method="post"><owc-text-field label="Burgerservicenummer" name="bsn" format="bsn"></owc-text-field></form>`);
      const seen: string[] = [];
      const dispatch = EventTarget.prototype.dispatchEvent;
      EventTarget.prototype.dispatchEvent = function (this: EventTarget, event: Event) {
        seen.push(JSON.stringify({ ...event, detail: (event as CustomEvent).detail as unknown }));
        return dispatch.call(this, event);
      };
      try {
        input.focus();
        await sendKeys({ type: '111222334' });
        input.blur();
        field.reportValidity();
        await field.updateComplete;
        await aTimeout(150);
      } finally {
        EventTarget.prototype.dispatchEvent = dispatch;
      }
      expect(field.error).to.not.equal('');
      const told = [field.error, ...[...document.querySelectorAll('[role=status], [slot=error], [slot=note]')].map((node) => node.textContent), ...seen, location.href, JSON.stringify(localStorage), JSON.stringify(sessionStorage)];
      expect(told.filter((text) => text!.includes('111222334'))).to.deep.equal([]);
      expect(form.outerHTML).not.to.contain('111222334');
    });

    it('warns and does not stop', async () => {
      const [form, field, input] = await withFormat(html`<form method="post"><owc-text-field label="E-mailadres" name="e" type="email"></owc-text-field><button>Verder</button></form>`);
      input.focus();
      await sendKeys({ type: 'jan@gmial.com' });
      form.querySelector('button')!.focus();
      await waitUntil(() => described(input).includes('gmail.com'));
      expect(field.checkValidity()).to.equal(true);
      await waitUntil(() => document.querySelector('[role=status]')?.textContent?.includes('gmail.com'), 'it is announced');
    });

    it('works again after it was moved', async () => {
      const [form, field, input] = await withFormat(html`<form method="post"><owc-text-field label="Postcode" name="p" format="postcode"></owc-text-field></form>`);
      field.remove();
      form.append(field);
      input.value = '1234 ab';
      await waitUntil(() => new FormData(form).get('p') === '1234AB');
    });

    it('shows a read-only value as people write it', async () => {
      const form = await fixture(html`<form><owc-text-field label="IBAN" name="i" format="iban" value="NL91ABNA0417164300" readonly></owc-text-field></form>`);
      await waitUntil(() => form.querySelector('[slot=text]')?.textContent === 'NL91 ABNA 0417 1643 00');
    });

    it('takes a format of the page', async () => {
      addFormat('zaaknummer', () =>
        Promise.resolve({
          parse: (text: string) => (/^z?\d{4}$/i.test(text.trim()) ? text.trim().replace(/^z?/i, 'Z') : undefined),
          format: (value: string) => value,
          problem: (text: string) => (/^z?\d{4}$/i.test(text.trim()) ? undefined : (['Een zaaknummer is Z en vier cijfers', 'A case number is Z and four digits'] as const)),
          attributes: { autocapitalize: 'characters' },
        }),
      );
      const [form, field, input] = await withFormat(html`<form method="post"><owc-text-field label="Zaaknummer" name="z" format="zaaknummer"></owc-text-field></form>`);
      input.value = '12';
      expect(field.validationMessage).to.equal('Een zaaknummer is Z en vier cijfers');
      input.value = '1234';
      expect(new FormData(form).get('z')).to.equal('Z1234');
    });
  });
});
