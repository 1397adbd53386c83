import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { Repeat, RepeatEvent } from './repeat.js';
import '../form/form.js';
import '../text-field/text-field.js';
import './repeat.js';
import { waitUntil } from '../../../../test/unit/until.js';

/** What a server prints. */
const item = (index: number, { removable = true, value = '' } = {}): string => `<fieldset><legend>Kind <span class="owc-number">${index + 1}</span></legend>
  <owc-text-field><label slot="label" for="kinderen-${index}-naam">Naam</label><div slot="description" id="kinderen-${index}-naam-d">Roepnaam</div><input id="kinderen-${index}-naam" name="kinderen[${index}][naam]" value="${value}" aria-describedby="kinderen-${index}-naam-d"></owc-text-field>
  <div role="radiogroup" aria-labelledby="kinderen-${index}-thuis"><span id="kinderen-${index}-thuis">Woont thuis</span>
    <label><input type="radio" name="kinderen[${index}][thuis]" value="ja"> Ja</label><label><input type="radio" name="kinderen[${index}][thuis]" value="nee"> Nee</label></div>
  ${removable ? `<owc-button variant="secondary"><button class="owc-remove" name="weg" value="${index}" formnovalidate>Verwijder kind <span class="owc-number">${index + 1}</span></button></owc-button>` : ''}</fieldset>`;
const server = (count: number, more = ''): string => `<owc-repeat ${more} item="kind">${Array.from({ length: count }, (_, index) => item(index)).join('')}<template>${item(0)}</template>
  <owc-button slot="add" variant="secondary"><button name="meer" value="1" formnovalidate>Nog een kind toevoegen</button></owc-button></owc-repeat>`;

const settle = (): Promise<void> => new Promise((done) => setTimeout(done));
const headings = (repeat: Repeat): string[] => repeat.items.map((one) => one.querySelector('legend, h1, h2, h3, h4, h5, h6')!.textContent!.trim());
const adder = (repeat: Repeat): HTMLButtonElement => repeat.querySelector<HTMLButtonElement>(':scope > [slot=add] button')!;
const remover = (repeat: Repeat, index: number): HTMLButtonElement => repeat.items[index]!.querySelector<HTMLButtonElement>('.owc-remove')!;
const dialog = (repeat: Repeat): HTMLDialogElement | null => repeat.shadowRoot!.querySelector('dialog[open]');
const names = (form: HTMLFormElement): string[] => [...new FormData(form)].map(([name, value]) => `${name}=${String(value)}`);
const told = (): string => [...document.querySelectorAll('[role=status]')].map((node) => node.textContent).join('|');
const text = (node: Element | null | undefined): string => node?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

/** Every reference leads to something in the same item, and no id is used twice. */
function linked(repeat: Repeat): void {
  const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
  expect(ids.filter((id, index) => ids.indexOf(id) !== index), 'ids that are used twice').to.deep.equal([]);
  for (const one of repeat.items) {
    for (const name of ['for', 'aria-labelledby', 'aria-describedby']) {
      for (const node of [one, ...one.querySelectorAll(`[${name}]`)]) {
        for (const id of (node.getAttribute(name) ?? '').split(' ').filter(Boolean)) expect(one.contains(document.getElementById(id)), `${name}=${id}`).to.equal(true);
      }
    }
    for (const input of one.querySelectorAll('input')) expect(input.labels!.length, input.outerHTML).to.be.at.least(1);
  }
}

describe('owc-repeat', () => {
  it('leaves complete server markup as it is', async () => {
    const box = document.createElement('div');
    box.innerHTML = `<form>${server(2, 'min="1" max="5"')}</form>`;
    const before = box.innerHTML;
    const seen: MutationRecord[] = [];
    const observer = new MutationObserver((records) => seen.push(...records));
    observer.observe(box, { subtree: true, childList: true, attributes: true, characterData: true });
    document.body.append(box);
    await box.querySelector('owc-repeat')!.updateComplete;
    await settle();
    seen.push(...observer.takeRecords());
    observer.disconnect();
    expect(seen.map(({ target, attributeName }) => `${(target as Element).outerHTML} ${attributeName}`)).to.deep.equal([]);
    expect(box.innerHTML).to.equal(before);
    box.remove();
  });

  it('adds an item like the first, with names and ids of its own, and goes to its heading', async () => {
    const form = await fixture<HTMLFormElement>(`<form>${server(1)}</form>`);
    const repeat = form.querySelector('owc-repeat')!;
    adder(repeat).click();
    adder(repeat).click();
    await settle();
    expect(headings(repeat)).to.deep.equal(['Kind 1', 'Kind 2', 'Kind 3']);
    expect(document.activeElement === repeat.items[2]!.querySelector('legend')).to.equal(true);
    expect(names(form), 'sent in the order in which they are shown').to.deep.equal(['kinderen[0][naam]=', 'kinderen[1][naam]=', 'kinderen[2][naam]=']);
    expect([...repeat.querySelectorAll<HTMLInputElement>('input[type=text], input:not([type])')].map(({ id }) => id), 'as the server would print them').to.deep.equal(['kinderen-0-naam', 'kinderen-1-naam', 'kinderen-2-naam']);
    linked(repeat);
    expect(text(remover(repeat, 2))).to.equal('Verwijder kind 3');
    await expect(form).to.be.accessible();
  });

  it('keeps the answers of one item apart from those of another', async () => {
    const form = await fixture<HTMLFormElement>(`<form>${server(1)}</form>`);
    const repeat = form.querySelector('owc-repeat')!;
    repeat.items[0]!.querySelector<HTMLInputElement>('[value=ja]')!.checked = true;
    adder(repeat).click();
    await settle();
    repeat.items[1]!.querySelector<HTMLInputElement>('[value=nee]')!.checked = true;
    expect(names(form)).to.deep.equal(['kinderen[0][naam]=', 'kinderen[0][thuis]=ja', 'kinderen[1][naam]=', 'kinderen[1][thuis]=nee']);
    remover(repeat, 0).click();
    await waitUntil(() => dialog(repeat));
    dialog(repeat)!.querySelector('button')!.click();
    await waitUntil(() => repeat.items.length === 1);
    expect(names(form), 'and when one goes').to.deep.equal(['kinderen[0][naam]=', 'kinderen[0][thuis]=nee']);
  });

  it('removes an empty item at once, says so, and goes to the next', async () => {
    const form = await fixture<HTMLFormElement>(`<form>${server(3)}</form>`);
    const repeat = form.querySelector('owc-repeat')!;
    remover(repeat, 0).focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => repeat.items.length === 2);
    expect(headings(repeat)).to.deep.equal(['Kind 1', 'Kind 2']);
    expect(names(form)).to.deep.equal(['kinderen[0][naam]=', 'kinderen[1][naam]=']);
    expect(repeat.items.map((_, index) => text(remover(repeat, index)))).to.deep.equal(['Verwijder kind 1', 'Verwijder kind 2']);
    expect(document.activeElement === repeat.items[0]!.querySelector('legend'), 'the next one').to.equal(true);
    await waitUntil(() => told().includes('Verwijderd: kind 1'));
    remover(repeat, 1).click();
    await waitUntil(() => repeat.items.length === 1);
    expect(document.activeElement === adder(repeat), 'there is no next one').to.equal(true);
    adder(repeat).click();
    await settle();
    expect(names(form)).to.deep.equal(['kinderen[0][naam]=', 'kinderen[1][naam]=']);
    linked(repeat);
  });

  it('asks before it removes what was filled in', async () => {
    const form = await fixture<HTMLFormElement>(`<form>${server(2)}</form>`);
    const repeat = form.querySelector('owc-repeat')!;
    repeat.items[1]!.querySelector('input')!.value = 'Sam';
    remover(repeat, 1).focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => dialog(repeat));
    const question = dialog(repeat)!;
    expect(question.getAttribute('role')).to.equal('alertdialog');
    expect(repeat.shadowRoot!.getElementById(question.getAttribute('aria-labelledby')!)!.textContent).to.equal('Wilt u kind 2 verwijderen? Wat u daar heeft ingevuld gaat dan weg.');
    expect([...question.querySelectorAll('button')].map(text)).to.deep.equal(['Ja, verwijder kind 2', 'Nee, bewaar kind 2']);
    await expect(repeat).to.be.accessible();
    expect(text(repeat.shadowRoot!.activeElement), 'Enter keeps it').to.equal('Nee, bewaar kind 2');
    await sendKeys({ press: 'Escape' });
    await waitUntil(() => !dialog(repeat));
    expect(repeat.items.length).to.equal(2);
    expect(document.activeElement === remover(repeat, 1), 'back where it was asked').to.equal(true);
    remover(repeat, 1).click();
    await waitUntil(() => dialog(repeat));
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => !dialog(repeat));
    expect(repeat.items.length, 'no').to.equal(2);
    remover(repeat, 1).click();
    await waitUntil(() => dialog(repeat));
    await sendKeys({ press: 'Shift+Tab' });
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => repeat.items.length === 1);
    expect(repeat.items[0]!.querySelector('input')!.value).to.equal('');
    expect(document.activeElement === adder(repeat)).to.equal(true);
  });

  it('does not ask about what an item began with', async () => {
    const repeat = await fixture<Repeat>(html`<owc-repeat item="kind"><template>
      <select name="k[0][soort]"><option>Kies</option><option>Zoon</option></select><label><input type="checkbox" name="k[0][ja]" checked /> Ja</label><label>Land <input name="k[0][land]" value="Nederland" /></label><input type="hidden" name="k[0][id]" value="7" />
    </template></owc-repeat>`);
    adder(repeat).click();
    await settle();
    remover(repeat, 0).click();
    await waitUntil(() => repeat.items.length === 0);
    for (const change of [
      (one: HTMLElement) => (one.querySelector('select')!.selectedIndex = 1),
      (one: HTMLElement) => (one.querySelector<HTMLInputElement>('[name$="[land]"]')!.value = 'België'),
    ]) {
      adder(repeat).click();
      await settle();
      change(repeat.items[0]!);
      remover(repeat, 0).click();
      await waitUntil(() => dialog(repeat));
      dialog(repeat)!.querySelector('button')!.click();
      await waitUntil(() => repeat.items.length === 0);
    }
  });

  it('keeps to its least and its most', async () => {
    const repeat = await fixture<Repeat>(server(1, 'min="1" max="2"').replace('<owc-button variant="secondary"><button class="owc-remove"', '<owc-button variant="secondary" hidden><button class="owc-remove"'));
    expect(remover(repeat, 0).checkVisibility(), 'the last one stays').to.equal(false);
    expect(adder(repeat).checkVisibility()).to.equal(true);
    adder(repeat).click();
    await settle();
    expect(adder(repeat).checkVisibility()).to.equal(false);
    expect(text(repeat.querySelector('[slot=note]'))).to.equal('Meer dan 2 kunt u hier niet invullen');
    expect(repeat.addItem()).to.equal(undefined);
    expect(repeat.items.every((_, index) => remover(repeat, index).checkVisibility())).to.equal(true);
    remover(repeat, 1).click();
    await waitUntil(() => repeat.items.length === 1);
    expect(adder(repeat).checkVisibility()).to.equal(true);
    expect(remover(repeat, 0).checkVisibility()).to.equal(false);
    expect(repeat.querySelector('[slot=note]')!.checkVisibility()).to.equal(false);
    repeat.removeItem(repeat.items[0]!);
    expect(repeat.items.length).to.equal(1);
  });

  it('makes groups, headings and buttons when only the fields are written', async () => {
    const form = await fixture<HTMLFormElement>(html`<form><owc-repeat item="voertuig" min="1" heading-level="4"><template><owc-text-field label="Kenteken" name="auto[0][kenteken]"></owc-text-field></template></owc-repeat></form>`);
    const repeat = form.querySelector('owc-repeat')!;
    await settle();
    expect(text(adder(repeat))).to.equal('Nog een voertuig toevoegen');
    expect(document.activeElement === document.body, 'focus stays where it is').to.equal(true);
    adder(repeat).click();
    await settle();
    expect([...repeat.querySelectorAll('h4')].map(text)).to.deep.equal(['Voertuig 1', 'Voertuig 2']);
    expect(repeat.items.map((one) => [one.role, text(document.getElementById(one.getAttribute('aria-labelledby')!))])).to.deep.equal([['group', 'Voertuig 1'], ['group', 'Voertuig 2']]);
    expect(names(form)).to.deep.equal(['auto[0][kenteken]=', 'auto[1][kenteken]=']);
    linked(repeat);
    remover(repeat, 0).click();
    await waitUntil(() => repeat.items.length === 1);
    expect(names(form)).to.deep.equal(['auto[0][kenteken]=']);
    expect(remover(repeat, 0).checkVisibility()).to.equal(false);
    await expect(form).to.be.accessible();
    const none = await fixture<Repeat>(html`<owc-repeat item="voertuig"><template><input name="a[0]" aria-label="Kenteken" /></template></owc-repeat>`);
    expect([none.items.length, text(adder(none))]).to.deep.equal([0, 'Voertuig toevoegen']);
  });

  it('speaks English', async () => {
    const repeat = await fixture<Repeat>(html`<owc-repeat lang="en" item="child" max="1" min="0"><template><label>Name <input name="c[0]" /></label></template></owc-repeat>`);
    expect(text(adder(repeat))).to.equal('Add a child');
    adder(repeat).click();
    await settle();
    expect([headings(repeat)[0], text(remover(repeat, 0)), text(repeat.querySelector('[slot=note]'))]).to.deep.equal(['Child 1', 'Remove child 1', 'You cannot fill in more than 1 here']);
    repeat.querySelector('input')!.value = 'Sam';
    remover(repeat, 0).click();
    await waitUntil(() => dialog(repeat));
    expect(text(dialog(repeat)!.querySelector('p'))).to.equal('Do you want to remove child 1? What you filled in there will be gone.');
  });

  it('sends by its own button when somebody presses Enter in a field', async () => {
    const form = await fixture<HTMLFormElement>(`<form>${server(2)}<button name="verder" value="1">Verder</button></form>`);
    const sent: (string | undefined)[] = [];
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      sent.push((event.submitter as HTMLButtonElement | null)?.name);
    });
    form.querySelector('input')!.focus();
    await sendKeys({ press: 'Enter' });
    expect(sent).to.deep.equal(['verder']);
    expect(form.querySelector('owc-repeat')!.items.length).to.equal(2);
    adder(form.querySelector('owc-repeat')!).focus();
    await sendKeys({ press: 'Enter' });
    await settle();
    expect(form.querySelector('owc-repeat')!.items.length).to.equal(3);
    adder(form.querySelector('owc-repeat')!).focus();
    await sendKeys({ press: 'Space' });
    await settle();
    expect(form.querySelector('owc-repeat')!.items.length).to.equal(4);
    expect(sent.length, 'these buttons send nothing').to.equal(1);
  });

  it('lets its buttons be sent when there is no template to make an item from', async () => {
    const form = await fixture<HTMLFormElement>(`<form>${server(1).replace(/<template>[^]*<\/template>/, '')}</form>`);
    let submitter = '';
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      submitter = (event.submitter as HTMLButtonElement).name;
    });
    adder(form.querySelector('owc-repeat')!).click();
    expect(submitter).to.equal('meer');
  });

  it('lets a page add and remove in its own way', async () => {
    const repeat = await fixture<Repeat>(server(2));
    const heard: string[] = [];
    const hear = (event: Event): void => {
      heard.push(`${event.type} ${repeat.items.indexOf((event as RepeatEvent).item!)}`);
      event.preventDefault();
    };
    for (const name of ['owc-repeat-add', 'owc-repeat-remove']) repeat.parentNode!.addEventListener(name, hear);
    adder(repeat).click();
    remover(repeat, 1).click();
    await settle();
    expect(heard).to.deep.equal(['owc-repeat-add -1', 'owc-repeat-remove 1']);
    expect(repeat.items.length).to.equal(2);
    repeat.items[0]!.remove();
    await settle();
    expect(headings(repeat), 'what is removed otherwise is counted too').to.deep.equal(['Kind 1']);
    expect(repeat.querySelector('input')!.name).to.equal('kinderen[0][naam]');
  });

  it('keeps its items when its form is reset', async () => {
    const form = await fixture<HTMLFormElement>(`<form>${server(1)}</form>`);
    const repeat = form.querySelector('owc-repeat')!;
    adder(repeat).click();
    await settle();
    repeat.items[1]!.querySelector('input')!.value = 'Sam';
    form.reset();
    await settle();
    expect(repeat.items.length).to.equal(2);
    expect(repeat.items[1]!.querySelector('input')!.value).to.equal('');
  });

  it('is off in a fieldset that is disabled', async () => {
    const form = await fixture<HTMLFormElement>(`<form><fieldset disabled>${server(1)}</fieldset></form>`);
    const repeat = form.querySelector('owc-repeat')!;
    adder(repeat).click();
    await settle();
    expect(repeat.items.length).to.equal(1);
    expect(names(form)).to.deep.equal([]);
  });

  it('repeats within an item', async () => {
    const form = await fixture<HTMLFormElement>(html`<form><owc-repeat item="gezin" min="1"><template><fieldset><legend>Gezin <span class="owc-number">1</span></legend>
      <owc-repeat item="kind" name="gezin[0][kind]" min="1" heading-level="4"><template><label>Naam <input id="g-0-k-0" name="gezin[0][kind][0][naam]" /></label></template></owc-repeat></fieldset></template></owc-repeat></form>`);
    const outer = form.querySelector('owc-repeat')!;
    await settle();
    adder(outer).click();
    await settle();
    adder(outer.items[1]!.querySelector('owc-repeat')!).click();
    await settle();
    expect(names(form)).to.deep.equal(['gezin[0][kind][0][naam]=', 'gezin[1][kind][0][naam]=', 'gezin[1][kind][1][naam]=']);
    expect([...form.querySelectorAll('legend, h4')].map(text)).to.deep.equal(['Gezin 1', 'Kind 1', 'Gezin 2', 'Kind 1', 'Kind 2']);
    const ids = [...form.querySelectorAll('[id]')].map(({ id }) => id);
    expect(new Set(ids).size).to.equal(ids.length);
    remover(outer, 0).click();
    await waitUntil(() => outer.items.length === 1);
    expect(names(form)).to.deep.equal(['gezin[0][kind][0][naam]=', 'gezin[0][kind][1][naam]=']);
  });

  it('writes every reference anew, and nothing that only looks like one', async () => {
    const repeat = await fixture<Repeat>(html`<owc-repeat item="kind"><template><fieldset><legend id="naam">Kind <span class="owc-number">1</span></legend>
      <a href="#veld">Naar het veld</a><label for="veld">Naam</label><input id="veld" class="veld" name="k[0][veld]" value="veld" list="lijst" aria-describedby="naam elders" aria-label="veld" /><datalist id="lijst"></datalist></fieldset></template></owc-repeat>`);
    adder(repeat).click();
    adder(repeat).click();
    await settle();
    const [input, link] = [repeat.items[1]!.querySelector('input')!, repeat.items[1]!.querySelector('a')!];
    expect([input.id, input.className, input.value, input.getAttribute('list'), input.getAttribute('aria-describedby'), input.getAttribute('aria-label'), input.name, link.hash]).to.deep.equal([
      'veld-1', 'veld', 'veld', 'lijst-1', 'naam-1 elders', 'veld', 'k[1][veld]', '#veld-1',
    ]);
  });

  it('survives being moved and cloned', async () => {
    const box = await fixture<HTMLElement>(`<div><form>${server(1)}</form><section></section></div>`);
    const repeat = box.querySelector('owc-repeat')!;
    box.querySelector('section')!.append(repeat);
    adder(repeat).click();
    await settle();
    expect(repeat.items.length).to.equal(2);
    repeat.items[1]!.querySelector('input')!.value = 'Sam';
    remover(repeat, 1).click();
    await waitUntil(() => dialog(repeat));
    repeat.remove();
    await settle();
    expect(repeat.items.length, 'nothing goes without an answer').to.equal(2);
    const copy = repeat.cloneNode(true) as Repeat;
    box.append(copy);
    await copy.updateComplete;
    adder(copy).click();
    await settle();
    expect(headings(copy)).to.deep.equal(['Kind 1', 'Kind 2', 'Kind 3']);
    expect(copy.querySelectorAll('.owc-remove').length).to.equal(3);
  });

  it('leads a summary to a field in an item that was added', async () => {
    const box = await fixture<HTMLElement>(html`<owc-form><form><owc-repeat item="kind"><template><owc-text-field label="Naam" name="k[0][naam]" required></owc-text-field></template></owc-repeat><button>Verder</button></form></owc-form>`);
    const repeat = box.querySelector('owc-repeat')!;
    adder(repeat).click();
    adder(repeat).click();
    await settle();
    repeat.querySelector('input')!.value = 'Sam';
    [...box.querySelectorAll('button')].at(-1)!.click();
    await waitUntil(() => box.querySelector('owc-error-summary a'));
    expect([...box.querySelectorAll('owc-error-summary a')].map(text)).to.deep.equal(['Vul “Naam” in']);
    box.querySelector<HTMLElement>('owc-error-summary a')!.click();
    expect(document.activeElement === repeat.items[1]!.querySelector('input')).to.equal(true);
  });

  it('fits in 320 px, from right to left, and under a hostile page', async () => {
    const box = await fixture<HTMLElement>(html`<div dir="rtl">
      <style>
        owc-repeat *:not(owc-text-field, owc-button) { all: unset !important; float: left !important; inline-size: 900px !important; opacity: 0 !important }
      </style>
      <owc-repeat item="arbeidsongeschiktheidsverzekeringsmaatschappij" min="1"><template><owc-text-field label="Naam" name="k[0][naam]"></owc-text-field></template></owc-repeat>
    </div>`);
    box.style.inlineSize = '320px';
    const repeat = box.querySelector('owc-repeat')!;
    await settle();
    adder(repeat).click();
    await settle();
    const edge = box.getBoundingClientRect();
    for (const node of repeat.querySelectorAll('input, button, h3')) {
      const { left, right } = node.getBoundingClientRect();
      expect([left >= edge.left, right <= edge.right], node.outerHTML).to.deep.equal([true, true]);
      expect(getComputedStyle(node).opacity).to.equal('1');
    }
    repeat.items[0]!.querySelector('input')!.value = 'Sam';
    remover(repeat, 0).click();
    await waitUntil(() => dialog(repeat));
    for (const node of dialog(repeat)!.querySelectorAll('button, p')) {
      const { left, right, height } = node.getBoundingClientRect();
      expect([left >= 0, right <= innerWidth], node.outerHTML).to.deep.equal([true, true]);
      expect(height).to.be.at.least(24);
    }
  });

  describe('collapsible', () => {
    const folded = (one: HTMLElement): boolean => !one.querySelector('owc-text-field')!.checkVisibility();
    const button = (one: HTMLElement, words: string): HTMLButtonElement => [...one.querySelectorAll('button')].find((node) => node.checkVisibility() && text(node).startsWith(words))!;
    const collapsible = async (): Promise<{ form: HTMLFormElement; repeat: Repeat }> => {
      const form = await fixture<HTMLFormElement>(html`<form><owc-repeat item="kind" min="1" collapsible>
        <template><owc-text-field label="Naam" name="k[0][naam]" required></owc-text-field><owc-text-field label="Plaats" name="k[0][plaats]"></owc-text-field><label>Klas <input name="k[0][klas]" /></label></template>
      </owc-repeat></form>`);
      const repeat = form.querySelector('owc-repeat')!;
      await waitUntil(() => repeat.querySelector('.owc-summary'));
      return { form, repeat };
    };
    const fill = (one: HTMLElement, ...values: string[]): void => one.querySelectorAll('input').forEach((input, index) => (input.value = values[index] ?? ''));

    it('shows what was filled in, when there is another item to fill in', async () => {
      const { form, repeat } = await collapsible();
      expect(folded(repeat.items[0]!)).to.equal(false);
      fill(repeat.items[0]!, 'Sam', '', '4b');
      adder(repeat).click();
      await waitUntil(() => folded(repeat.items[0]!));
      expect([...repeat.items[0]!.querySelectorAll('dt, dd')].map(text)).to.deep.equal(['Naam', 'Sam', 'Klas', '4b']);
      expect(names(form).slice(0, 3), 'it is still sent').to.deep.equal(['k[0][naam]=Sam', 'k[0][plaats]=', 'k[0][klas]=4b']);
      expect(folded(repeat.items[1]!)).to.equal(false);
      expect([text(button(repeat.items[0]!, 'Wijzig')), text(button(repeat.items[0]!, 'Verwijder')), text(button(repeat.items[1]!, 'Klaar'))]).to.deep.equal(['Wijzig kind 1', 'Verwijder kind 1', 'Klaar met kind 2']);
      await expect(form).to.be.accessible();
      button(repeat.items[0]!, 'Wijzig').click();
      expect(folded(repeat.items[0]!)).to.equal(false);
      expect(document.activeElement === repeat.items[0]!.querySelector('input')).to.equal(true);
      repeat.items[0]!.querySelector('input')!.value = 'Noor';
      button(repeat.items[0]!, 'Klaar').click();
      expect(folded(repeat.items[0]!)).to.equal(true);
      expect(text(repeat.items[0]!.querySelector('dd'))).to.equal('Noor');
      expect(text(document.activeElement)).to.equal('Kind 1');
    });

    it('leaves open what is not right, and goes to it', async () => {
      const { repeat } = await collapsible();
      fill(repeat.items[0]!, '', 'Utrecht');
      adder(repeat).click();
      await waitUntil(() => repeat.items[1]!.querySelector('.owc-summary'));
      expect(folded(repeat.items[0]!)).to.equal(false);
      button(repeat.items[0]!, 'Klaar').click();
      expect(folded(repeat.items[0]!)).to.equal(false);
      expect(document.activeElement === repeat.items[0]!.querySelector('input')).to.equal(true);
      await settle();
      expect(repeat.items[0]!.querySelector('input')!.getAttribute('aria-invalid')).to.equal('true');
    });

    it('opens for a server that finds something wrong, and for a reset', async () => {
      const { form, repeat } = await collapsible();
      fill(repeat.items[0]!, 'Sam');
      button(repeat.items[0]!, 'Klaar').click();
      expect(folded(repeat.items[0]!)).to.equal(true);
      const [input] = repeat.items[0]!.querySelectorAll('input');
      const summary = document.createElement('owc-error-summary');
      summary.errors = [{ message: 'Deze naam kennen wij niet', control: input }];
      form.prepend(summary);
      await summary.updateComplete;
      summary.querySelector('a')!.click();
      expect(folded(repeat.items[0]!)).to.equal(false);
      expect(document.activeElement === input).to.equal(true);
      summary.remove();
      button(repeat.items[0]!, 'Klaar').click();
      form.reset();
      await settle();
      expect(folded(repeat.items[0]!)).to.equal(false);
    });

    it('folds what a server printed complete, not what it found wrong', async () => {
      const repeat = await fixture<Repeat>(server(0, 'collapsible').replace('<template>', `${item(0, { value: 'Sam' })}${item(1, { value: 'Noor' }).replace('<input id', '<input aria-invalid="true" id')}${item(2)}<template>`));
      await waitUntil(() => repeat.querySelector('.owc-summary'));
      expect(repeat.items.map(folded)).to.deep.equal([true, false, false]);
      expect([...repeat.items[0]!.querySelectorAll('dt, dd')].map(text)).to.deep.equal(['Naam', 'Sam']);
      expect(remover(repeat, 0).checkVisibility()).to.equal(true);
      linked(repeat);
    });
  });
});
