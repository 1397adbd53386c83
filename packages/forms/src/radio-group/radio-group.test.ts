import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { Idiomorph } from 'idiomorph';
import morphdom from 'morphdom';
import '../button/button.js';
import '../form/form.js';
import type { RadioGroup } from './radio-group.js';
import './radio-group.js';
import '../text-field/text-field.js';
import { waitUntil } from '../../../../test/unit/until.js';

const server = `<owc-radio-group role="radiogroup" aria-labelledby="c-label" aria-describedby="c-hulp" aria-required="true" required>
  <div slot="label" id="c-label">Hoe wilt u antwoord krijgen?</div>
  <div slot="description" id="c-hulp">Binnen twee werkdagen</div>
  <owc-radio><input type="radio" id="c-1" name="contact" value="email" aria-describedby="c-1-hulp c-hulp"><label slot="label" for="c-1">Per e-mail</label><div slot="description" id="c-1-hulp">Het snelst</div></owc-radio>
  <owc-radio><input type="radio" id="c-2" name="contact" value="brief"><label slot="label" for="c-2">Per brief</label></owc-radio>
  <p>of</p>
  <owc-radio><input type="radio" id="c-3" name="contact" value="geen"><label slot="label" for="c-3">Ik hoef geen antwoord</label></owc-radio>
</owc-radio-group>`;
const wrong = server
  .replace('aria-describedby="c-hulp"', 'aria-describedby="c-hulp c-fout" aria-invalid="true"')
  .replace('c-1-hulp c-hulp', 'c-1-hulp c-hulp c-fout')
  .replace('<owc-radio>', '<div slot="error" id="c-fout">Maak een keuze</div><owc-radio>');
const short = (more = ''): string => `<owc-radio-group name="contact" label="Hoe wilt u antwoord krijgen?" description="Binnen twee werkdagen" ${more}>
  <owc-radio value="email" label="Per e-mail" description="Het snelst"></owc-radio><owc-radio value="brief" label="Per brief"></owc-radio></owc-radio-group>`;

const boxes: Element[] = [];
/** In the page until the test is over; as a parser brings it. */
function place(markup: string): HTMLDivElement {
  const box = document.createElement('div');
  box.innerHTML = markup;
  document.body.append(box);
  boxes.push(box);
  return box;
}
const theGroup = (box: ParentNode): RadioGroup => box.querySelector('owc-radio-group')!;
const radios = (box: ParentNode): HTMLInputElement[] => [...box.querySelectorAll<HTMLInputElement>('input[type=radio]')];
const words = (node: Element, attribute: string): string =>
  (node.getAttribute(attribute) ?? '').split(' ').filter(Boolean).map((id) => (node.getRootNode() as Document).getElementById(id)?.textContent ?? '?').join('|');
const sent = (form: HTMLFormElement): string => [...new FormData(form)].map(([name, value]) => `${name}=${value as string}`).join('&');
const settled = async (): Promise<void> => aTimeout(0);
/** What is on the screen, from top to bottom. */
const shown = (box: Element): string =>
  [...box.children].filter((node) => node.checkVisibility()).sort((a, b) => a.getBoundingClientRect().top - b.getBoundingClientRect().top).map((node) => node.textContent!.trim()).join('|');

describe('owc-radio-group', () => {
  afterEach(() => boxes.splice(0).forEach((box) => box.remove()));

  for (const [name, markup] of [['', server], [' with an error', wrong]] as const) {
    it(`leaves complete server markup${name} as it is`, async () => {
      const box = document.createElement('div');
      box.innerHTML = markup;
      const before = box.innerHTML;
      const records: MutationRecord[] = [];
      const observer = new MutationObserver((list) => records.push(...list));
      observer.observe(box, { subtree: true, childList: true, attributes: true, characterData: true });
      document.body.append(box);
      boxes.push(box);
      await settled();
      theGroup(box).adopt();
      await settled();
      expect(records.map(({ type, target, attributeName }) => [type, target.nodeName, attributeName].join(' '))).to.deep.equal([]);
      expect(box.innerHTML).to.equal(before);
      observer.disconnect();
    });
  }

  it('is one named and described question, however it is written', async () => {
    for (const markup of [server, short('required')]) {
      const group = theGroup(place(markup));
      await settled();
      expect(group.getAttribute('role')).to.equal('radiogroup');
      expect(words(group, 'aria-labelledby')).to.equal('Hoe wilt u antwoord krijgen?');
      expect(words(group, 'aria-describedby')).to.equal('Binnen twee werkdagen');
      expect(group.getAttribute('aria-required')).to.equal('true');
      const [first, second] = radios(group);
      expect(words(first!, 'aria-describedby').split('|'), 'not every screen reader reads the description of a group').to.have.members(['Het snelst', 'Binnen twee werkdagen']);
      expect(second!.hasAttribute('aria-describedby')).to.equal(false);
      expect(radios(group).slice(0, 2).map(({ labels, name, value }) => [labels![0]!.textContent, name, value])).to.deep.equal([['Per e-mail', 'contact', 'email'], ['Per brief', 'contact', 'brief']]);
      await expect(group).to.be.accessible();
      group.remove();
    }
  });

  it('takes an input within its label, in any order of upgrade', async () => {
    const group = theGroup(place('<owc-radio-group><div slot="label">Kleur</div><owc-radio><label><input type="radio" name="k" value="r"> Rood</label></owc-radio></owc-radio-group>'));
    await settled();
    const [radio] = radios(group);
    expect(radios(group).length).to.equal(1);
    radio!.closest('label')!.click();
    expect(group.value).to.equal('r');
    expect(group.valueText).to.equal('Rood');
  });

  it('chooses nothing by itself; the arrow keys choose', async () => {
    const form = place(`<form>${short()}</form>`).querySelector('form')!;
    await settled();
    expect(sent(form)).to.equal('');
    radios(form)[0]!.focus();
    await sendKeys({ press: 'Space' });
    expect(sent(form)).to.equal('contact=email');
    await sendKeys({ press: 'ArrowDown' });
    expect(sent(form)).to.equal('contact=brief');
    expect(theGroup(form).value).to.equal('brief');
    await sendKeys({ press: 'ArrowUp' });
    expect(document.activeElement === radios(form)[0], 'focus goes along').to.equal(true);
    expect(sent(form)).to.equal('contact=email');
  });

  it('says what is wrong once it is judged, and takes it away when it is mended', async () => {
    const group = theGroup(place(short('required')));
    await settled();
    expect(group.checkValidity()).to.equal(false);
    expect(group.reportValidity()).to.equal(false);
    await settled();
    expect(group.getAttribute('aria-invalid')).to.equal('true');
    expect(words(group, 'aria-describedby')).to.equal('Binnen twee werkdagen|Geef antwoord op de vraag “Hoe wilt u antwoord krijgen?”');
    expect(words(radios(group)[0]!, 'aria-describedby')).to.contain('Geef antwoord');
    await expect(group).to.be.accessible();
    radios(group)[1]!.click();
    expect(group.reportValidity()).to.equal(true);
    await settled();
    expect(group.hasAttribute('aria-invalid')).to.equal(false);
    expect(words(radios(group)[0]!, 'aria-describedby')).not.to.contain('Geef antwoord');
  });

  it('takes away an error of the server once it is judged again', async () => {
    const group = theGroup(place(wrong));
    await settled();
    expect(group.flagged).to.equal(true);
    radios(group)[0]!.click();
    group.reportValidity();
    await settled();
    expect([group.flagged, words(group, 'aria-describedby')]).to.deep.equal([false, 'Binnen twee werkdagen']);
    expect(words(radios(group)[0]!, 'aria-describedby').split('|')).to.have.members(['Het snelst', 'Binnen twee werkdagen']);
  });

  it('counts an answer without a value as an answer', async () => {
    const group = theGroup(place('<owc-radio-group required><div slot="label">Wie?</div><owc-radio><input type="radio" name="w" value=""><label slot="label">Maakt niet uit</label></owc-radio></owc-radio-group>'));
    await settled();
    radios(group)[0]!.click();
    expect(group.checkValidity()).to.equal(true);
  });

  it('is one line in the summary, which leads to the question and to what is chosen', async () => {
    const box = place(`<owc-form><form>${short('required')}<div style="block-size: 3000px"></div><owc-button><button>Versturen</button></owc-button></form></owc-form>`);
    await settled();
    box.querySelector('button')!.click();
    await waitUntil(() => document.activeElement?.localName === 'owc-error-summary');
    const links = [...box.querySelectorAll<HTMLElement>('owc-error-summary a')];
    expect(links.map(({ textContent }) => textContent)).to.deep.equal(['Geef antwoord op de vraag “Hoe wilt u antwoord krijgen?”']);
    scrollTo(0, 3000);
    links[0]!.click();
    expect(document.activeElement === radios(box)[0], 'the first answer has focus').to.equal(true);
    expect(box.querySelector('owc-radio-group > [slot=label]')!.getBoundingClientRect().top, 'the question is in view').to.be.at.least(-1);
    await sendKeys({ press: 'ArrowDown' });
    await waitUntil(() => !theGroup(box).flagged, 'mended at once');
    theGroup(box).error = 'Dat kan nu niet';
    await settled();
    theGroup(box).focus();
    expect(document.activeElement === radios(box)[1], 'the answer that is chosen').to.equal(true);
    scrollTo(0, 0);
  });

  it('follows its form: reset, fieldset, form attribute', async () => {
    const box = place(`<form><fieldset>${short('value="brief"')}</fieldset></form><form id="elders"></form>${short('form="elders"').replace('name="contact"', 'name="anders"')}`);
    await settled();
    const [form, other] = [...box.querySelectorAll('form')];
    expect(sent(form!)).to.equal('contact=brief');
    radios(form!)[0]!.click();
    theGroup(form!).error = 'Fout';
    form!.reset();
    await settled();
    expect([sent(form!), theGroup(form!).flagged]).to.deep.equal(['contact=brief', false]);
    form!.querySelector('fieldset')!.disabled = true;
    expect([sent(form!), theGroup(form!).validationMessage]).to.deep.equal(['', '']);
    radios(box)[2]!.click();
    expect(sent(other!)).to.equal('anders=email');
  });

  it('marks itself as not required, and not its answers', async () => {
    const form = place(`<form>${short()}</form>`).querySelector('form')!;
    await settled();
    expect([...form.querySelectorAll('.owc-optional')].map((mark) => mark.parentElement!.textContent)).to.deep.equal(['Hoe wilt u antwoord krijgen? (niet verplicht)']);
    expect(theGroup(form).labelText).to.equal('Hoe wilt u antwoord krijgen?');
  });

  it('is disabled as a whole, and leaves what was disabled by itself', async () => {
    const group = theGroup(place(short().replace('label="Per brief"', 'label="Per brief" disabled')));
    await settled();
    const states = (): boolean[] => radios(group).map(({ disabled }) => disabled);
    expect(states()).to.deep.equal([false, true]);
    group.disabled = true;
    await settled();
    expect(states()).to.deep.equal([true, true]);
    group.disabled = false;
    await settled();
    expect(states()).to.deep.equal([false, true]);
  });

  it('takes a value from a script, also before its answers are there', async () => {
    const group = document.createElement('owc-radio-group');
    group.value = 'brief';
    group.innerHTML = '<owc-radio value="email" label="E-mail"></owc-radio><owc-radio value="brief" label="Brief"></owc-radio>';
    group.setAttribute('name', 'x');
    place('').append(group);
    await settled();
    expect(radios(group).map(({ checked, name }) => [checked, name])).to.deep.equal([[false, 'x'], [true, 'x']]);
    group.value = 'email';
    expect(group.values).to.deep.equal(['email']);
    group.value = 'bestaat niet';
    expect(group.value).to.equal('');
    group.setAttribute('name', 'y');
    expect(radios(group).map(({ name }) => name)).to.deep.equal(['y', 'y']);
    const [first] = [...group.querySelectorAll('owc-radio')];
    first!.checked = true;
    expect([group.value, radios(group)[0]!.checked]).to.deep.equal(['email', true]);
  });

  it('can be cloned, moved, emptied and filled', async () => {
    const box = place(short('error="Fout"'));
    await settled();
    const copy = place('');
    copy.append(theGroup(box).cloneNode(true));
    radios(copy).forEach((radio) => (radio.name = 'kopie'));
    await settled();
    for (const group of [theGroup(box), theGroup(copy)]) {
      expect(words(group, 'aria-describedby')).to.equal('Binnen twee werkdagen|Fout');
      expect(words(radios(group)[0]!, 'aria-describedby').split('|')).to.have.members(['Het snelst', 'Binnen twee werkdagen', 'Fout']);
      expect(radios(group).every((radio) => group.contains(radio.labels![0]!))).to.equal(true);
    }
    const ids = [...document.querySelectorAll('[id^=owc-]')].map(({ id }) => id);
    expect(new Set(ids).size, 'ids are used once').to.equal(ids.length);
    radios(box)[1]!.click();
    const moved = theGroup(box);
    place('').append(moved);
    await settled();
    expect(moved.value).to.equal('brief');
    moved.querySelectorAll('owc-radio').forEach((radio) => radio.remove());
    moved.insertAdjacentHTML('beforeend', '<owc-radio value="fax" label="Per fax"></owc-radio>');
    await settled();
    expect(radios(moved)[0]!.name).to.equal('contact');
    expect(words(radios(moved)[0]!, 'aria-describedby')).to.equal('Binnen twee werkdagen|Fout');
  });

  for (const [name, morph] of [
    ['idiomorph', (box: Element, page: string) => Idiomorph.morph(box, page, { morphStyle: 'innerHTML' })],
    ['morphdom', (box: Element, page: string) => morphdom(box, `<div>${page}</div>`)],
  ] as const) {
    it(`stays whole when ${name} brings the page again`, async () => {
      for (const markup of [server, short('required')]) {
        const box = place(markup);
        await settled();
        theGroup(box).error = 'Fout';
        await settled();
        morph(box, markup);
        await settled();
        expect(words(theGroup(box), 'aria-describedby')).to.equal('Binnen twee werkdagen|Fout');
        expect(words(theGroup(box), 'aria-labelledby')).to.equal('Hoe wilt u antwoord krijgen?');
        expect(words(radios(box)[0]!, 'aria-describedby').split('|')).to.have.members(['Het snelst', 'Binnen twee werkdagen', 'Fout']);
        expect(radios(box).map((radio) => radio.labels![0]!.textContent).slice(0, 2)).to.deep.equal(['Per e-mail', 'Per brief']);
        box.remove();
      }
    });
  }

  it('shows a read-only answer as text and sends it', async () => {
    const form = place(`<form>${short('readonly required value="brief"')}${short('readonly').replace('name="contact"', 'name="leeg"')}</form>`).querySelector('form')!;
    await waitUntil(() => form.textContent!.includes('Niet ingevuld'));
    const [full, empty] = [...form.querySelectorAll('owc-radio-group')];
    expect([shown(full!), shown(empty!)]).to.deep.equal(['Hoe wilt u antwoord krijgen?|Binnen twee werkdagen|Per brief', 'Hoe wilt u antwoord krijgen?|Binnen twee werkdagen|Niet ingevuld']);
    expect(radios(form).some((radio) => radio.checkVisibility())).to.equal(false);
    expect(sent(form)).to.equal('contact=brief');
    expect(full!.checkValidity() && empty!.checkValidity()).to.equal(true);
    await expect(form).to.be.accessible();
  });

  it('names its source until another answer is chosen, and asks for what was left out', async () => {
    const form = place(`<form>${short('value="brief" source="Basisregistratie Personen" soft-required')}<button type="button">Verder</button></form>`).querySelector('form')!;
    const group = theGroup(form);
    await waitUntil(() => words(group, 'aria-describedby').endsWith('|Overgenomen uit: Basisregistratie Personen'));
    radios(form)[0]!.click();
    await waitUntil(() => words(group, 'aria-describedby') === 'Binnen twee werkdagen');
    expect(form.querySelector('.owc-optional')!.textContent).to.equal('(graag invullen, niet verplicht)');
    group.value = '';
    radios(form)[0]!.focus();
    form.querySelector('button')!.focus();
    await waitUntil(() => words(group, 'aria-describedby').includes('U heeft dit niet ingevuld'));
    expect(group.checkValidity()).to.equal(true);
  });

  describe('a field that an answer reveals', () => {
    const reveals = (field: string, more = ''): string => `<form><owc-radio-group role="radiogroup" aria-labelledby="r-label" ${more}><div slot="label" id="r-label">Hoe?</div>
      <owc-radio><input type="radio" id="r-1" name="hoe" value="tel"><label slot="label" for="r-1">Telefoon</label>${field}</owc-radio>
      <owc-radio><input type="radio" id="r-2" name="hoe" value="brief"><label slot="label" for="r-2">Brief</label></owc-radio></owc-radio-group><button>Versturen</button></form>`;
    const whole = '<owc-text-field slot="reveal" required><label slot="label" for="r-tel">Nummer</label><input id="r-tel" name="tel" aria-required="true"></owc-text-field>';
    const quick = '<owc-text-field slot="reveal" required label="Nummer" name="tel"></owc-text-field>';
    const field = (box: ParentNode): HTMLInputElement => box.querySelector('input[name=tel]')!;

    for (const [name, markup] of [['that the server printed', whole], ['that is a shorthand', quick]] as const) {
      it(`${name} is asked and sent when it is chosen, and keeps what was typed`, async () => {
        const form = place(reveals(markup)).querySelector('form')!;
        await settled();
        expect(field(form).checkVisibility()).to.equal(false);
        expect(sent(form)).to.equal('');
        radios(form)[0]!.click();
        await settled();
        expect(field(form).checkVisibility()).to.equal(true);
        field(form).value = '030 286 00 00';
        expect(sent(form)).to.equal('hoe=tel&tel=030 286 00 00');
        radios(form)[1]!.click();
        await settled();
        expect(field(form).checkVisibility()).to.equal(false);
        expect(sent(form)).to.equal('hoe=brief');
        radios(form)[0]!.click();
        await settled();
        expect(sent(form)).to.equal('hoe=tel&tel=030 286 00 00');
        form.reset();
        await settled();
        expect([field(form).checkVisibility(), sent(form)]).to.deep.equal([false, '']);
      });
    }

    it('is judged only when it is asked', async () => {
      const box = place(`<owc-form>${reveals(whole)}</owc-form>`);
      const form = box.querySelector('owc-form')!;
      await settled();
      radios(box)[1]!.click();
      await settled();
      expect(form.check()).to.deep.equal([]);
      radios(box)[0]!.click();
      await settled();
      expect(form.check().map(({ message }) => message)).to.deep.equal(['Vul “Nummer” in']);
      await expect(form).to.be.accessible();
    });

    it('stays disabled when its author disabled it', async () => {
      const form = place(reveals(quick.replace('required', 'disabled'))).querySelector('form')!;
      await settled();
      radios(form)[0]!.click();
      await settled();
      expect([field(form).checkVisibility(), field(form).disabled]).to.deep.equal([true, true]);
    });

    it('is there at once when the server printed its answer as chosen, or the browser chose it again', async () => {
      const form = place(reveals(whole).replace('value="tel"', 'value="tel" checked')).querySelector('form')!;
      await settled();
      expect([field(form).checkVisibility(), sent(form)]).to.deep.equal([true, 'hoe=tel&tel=']);
      radios(form)[1]!.checked = true; // as a browser does when it goes back: without an event
      dispatchEvent(new PageTransitionEvent('pageshow'));
      await settled();
      expect([field(form).checkVisibility(), sent(form)]).to.deep.equal([false, 'hoe=brief']);
    });

    it('is not sent either after a morph or in a clone', async () => {
      const box = place(reveals(whole));
      await settled();
      Idiomorph.morph(box, reveals(whole), { morphStyle: 'innerHTML' });
      await settled();
      expect(sent(box.querySelector('form')!), 'the morph took disabled away').to.equal('');
      radios(box)[1]!.click();
      await settled();
      expect(sent(box.querySelector('form')!)).to.equal('hoe=brief');
      const copy = place('');
      copy.append(box.querySelector('form')!.cloneNode(true));
      boxes.splice(boxes.indexOf(box), 1);
      box.remove();
      await settled();
      expect(sent(copy.querySelector('form')!)).to.equal('hoe=brief');
      radios(copy)[0]!.click();
      await settled();
      expect(sent(copy.querySelector('form')!)).to.equal('hoe=tel&tel=');
    });

    it('is part of the answer in words', async () => {
      const form = place(reveals(whole, 'readonly').replace('value="tel"', 'value="tel" checked').replace('name="tel"', 'name="tel" value="14 030"')).querySelector('form')!;
      await waitUntil(() => form.querySelector('owc-radio-group > [slot=text]'));
      expect(form.querySelector('owc-radio-group > [slot=text]')!.textContent).to.equal('Telefoon: 14 030');
      expect(sent(form)).to.equal('hoe=tel&tel=14 030');
    });

    it('is one at most: the builder hears it when there are more', async () => {
      const { warn } = console;
      let said = '';
      console.warn = (...all: unknown[]) => (said += String(all[0]));
      try {
        place(reveals(whole + quick.replace('name="tel"', 'name="tel2"')));
        await settled();
      } finally {
        console.warn = warn;
      }
      expect(said).to.contain('more than one field');
    });
  });

  it('is usable and recognisable under a hostile page', async () => {
    const box = await fixture(html`<div class="vijandig">
      <style>
        .vijandig * { all: unset !important }
        .vijandig :is(input, label, owc-radio, p, [slot]) { display: inline !important; block-size: 3px !important; border: 0 !important; color: #fff !important; background: #fff !important; font-size: 2px !important; opacity: 0 !important; visibility: hidden !important }
        .vijandig input::before { content: none !important }
      </style>
      <owc-radio-group label="Hoe?" description="Hulp" error="Fout" name="h"><owc-radio value="a" label="Per e-mail"></owc-radio><p>of</p><owc-radio value="b" label="Per brief"></owc-radio></owc-radio-group>
    </div>`);
    await settled();
    const tops = ['[slot=label]', '[slot=description]', '[slot=error]', 'owc-radio', 'p', 'owc-radio:last-of-type'].map((selector) => box.querySelector(`owc-radio-group > ${selector}`)!.getBoundingClientRect().top);
    expect(tops).to.deep.equal([...tops].sort((a, b) => a - b));
    expect(new Set(tops).size).to.equal(6);
    for (const radio of radios(box)) {
      const [circle, label] = [radio.getBoundingClientRect(), radio.labels![0]!.getBoundingClientRect()];
      expect(circle.width).to.be.at.least(24);
      expect(circle.height).to.equal(circle.width);
      expect(label.height, 'the row').to.be.at.least(44);
      expect(label.top).to.be.at.most(circle.top);
      expect(label.bottom, 'the circle lies on the row').to.be.at.least(circle.bottom);
      expect(parseFloat(getComputedStyle(radio).borderTopWidth)).to.be.at.least(1);
    }
    for (const node of box.querySelectorAll('label, input, p, [slot]')) {
      const style = getComputedStyle(node);
      expect([style.visibility, style.opacity], node.outerHTML).to.deep.equal(['visible', '1']);
      expect(style.color, node.outerHTML).not.to.equal('rgb(255, 255, 255)');
    }
    const { left, width, top, height } = radios(box)[1]!.labels![0]!.getBoundingClientRect();
    (document.elementFromPoint(left + width - 4, top + height / 2) as HTMLElement).click();
    expect(radios(box)[1]!.checked, 'the end of the row').to.equal(true);
    expect(getComputedStyle(radios(box)[1]!, '::before').borderTopWidth, 'the dot').not.to.equal('0px');
  });

  it('shows short answers beside each other when it is asked to', async () => {
    const group = theGroup(place('<owc-radio-group inline name="j" label="Heeft u een hond?" description="Ook een kleine"><owc-radio value="ja" label="Ja"></owc-radio><owc-radio value="nee" label="Nee"></owc-radio></owc-radio-group>'));
    await settled();
    const [yes, no] = radios(group).map((radio) => radio.getBoundingClientRect());
    expect(yes!.top).to.equal(no!.top);
    expect(no!.left).to.be.greaterThan(yes!.right);
    expect(group.querySelector('[slot=description]')!.getBoundingClientRect().bottom).to.be.at.most(yes!.top);
  });
});
