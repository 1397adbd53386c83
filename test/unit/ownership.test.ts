// Who owns a node: whatever writes the page, a resident meets one field that works. The rules are in packages/core/src/form-field.ts.
import { expect, nextFrame } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { TextField } from '@openwebconcept/forms/text-field.js';
import { bare, changesIn, clear, full, meets, place, same, settled, short, theField, theInput } from './field.js';
import { waitUntil } from './until.js';

describe('ownership: one page', () => {
  afterEach(clear);

  it('makes a whole field from attributes', async () => {
    const box = place(short());
    await meets(box, { label: 'Naam', help: 'Hulp' });
    expect(theInput(box).name).to.equal('n');
  });

  it('upgrades complete server markup without one change', async () => {
    const box = place();
    const holder = document.createElement('div');
    holder.innerHTML = full();
    const changes = await changesIn(holder, () => box.append(holder));
    await meets(box, { label: 'Naam', help: 'Hulp' });
    expect(holder.innerHTML).to.equal(full());
    expect(changes).to.deep.equal([]);
  });

  it('changes nothing in complete server markup when it looks again', async () => {
    const box = place(full());
    await settled();
    expect(await changesIn(box, () => theField(box).adopt())).to.deep.equal([]);
  });

  it('links bare children that have no slot, for or id', async () => {
    const box = place(bare);
    const [label, input] = [box.querySelector('label'), theInput(box)];
    await meets(box, { label: 'Naam' });
    same(box.querySelector('label'), label, 'the label of the author');
    same(theInput(box), input, 'the input of the author');
  });

  it('lets a rich label speak before the attribute', async () => {
    const box = place('<owc-text-field label="Attribuut"><label slot="label">Kind <b>vet</b></label></owc-text-field>');
    await meets(box, { label: 'Kind vet' });
    expect(box.querySelectorAll('b').length, 'the bold word').to.equal(1);
  });

  it('adds an error to server markup and takes it away again', async () => {
    const box = place(full());
    await settled();
    theField(box).error = 'Fout';
    await meets(box, { label: 'Naam', help: 'Hulp|Fout', invalid: true });
    theField(box).error = '';
    await meets(box, { label: 'Naam', help: 'Hulp' });
  });

  it('replaces an error that the server printed by a later one', async () => {
    const box = place('<owc-text-field><label slot="label">Naam</label><div slot="error">Server</div><input></owc-text-field>');
    await meets(box, { label: 'Naam', help: 'Server', invalid: true });
    theField(box).error = 'Later';
    await meets(box, { label: 'Naam', help: 'Later', invalid: true });
    theField(box).error = '';
    await meets(box, { label: 'Naam' });
  });

  it('takes away an error that the server printed when the value is right', async () => {
    const box = place('<owc-text-field><label slot="label">Naam</label><div slot="error">Server</div><input value="Jan"></owc-text-field>');
    await settled();
    expect(theField(box).reportValidity()).to.equal(true);
    await meets(box, { label: 'Naam' });
  });

  it('shows an error that an author prints after the field was judged', async () => {
    const box = place('<owc-text-field><label slot="label">Naam</label><input value="Jan"></owc-text-field>');
    await settled();
    theField(box).reportValidity();
    await settled();
    const error = document.createElement('div');
    error.slot = 'error';
    error.textContent = 'Van de server';
    theField(box).prepend(error);
    await meets(box, { label: 'Naam', help: 'Van de server', invalid: true });
  });

  it('follows a label attribute', async () => {
    const box = place(short());
    await settled();
    theField(box).setAttribute('label', 'Nieuw');
    await meets(box, { label: 'Nieuw', help: 'Hulp' });
    theField(box).setAttribute('label', 'Naam');
    await meets(box, { label: 'Naam', help: 'Hulp' });
  });

  it('follows a label attribute over the label of the author, also back to the first text', async () => {
    const box = place('<owc-text-field label="Eerst"><label slot="label" for="a1">Van de auteur</label><input id="a1"></owc-text-field>');
    await meets(box, { label: 'Van de auteur' });
    theField(box).label = 'Nieuw';
    await meets(box, { label: 'Nieuw' });
    theField(box).label = 'Eerst';
    await meets(box, { label: 'Eerst' });
    expect(box.querySelector('label[for=a1]')!.textContent, 'the words of the author are not written over').to.equal('Van de auteur');
  });

  it('names a field by a label that is no <label>, until its attribute changes', async () => {
    const box = place('<owc-text-field><div slot="label">Van de redacteur</div><input></owc-text-field>');
    await settled();
    const name = (): string => document.getElementById(theInput(box).getAttribute('aria-labelledby')!)!.textContent!;
    expect([name(), theField(box).labelText]).to.deep.equal(['Van de redacteur', 'Van de redacteur']);
    theField(box).label = 'Nieuw';
    await meets(box, { label: 'Nieuw' });
    expect(theInput(box).hasAttribute('aria-labelledby'), 'a name that hides the label').to.equal(false);
  });

  it('keeps a value that was set before it stood in the page', async () => {
    const field = document.createElement('owc-text-field');
    field.label = 'Naam';
    field.value = 'Jan';
    expect(field.value).to.equal('Jan');
    const box = place();
    box.append(field);
    await meets(box, { label: 'Naam', value: 'Jan' });
  });

  it('gives way to an input that the author adds later, and keeps what was typed', async () => {
    const box = place(short());
    await settled();
    theInput(box).value = 'Jan';
    const late = document.createElement('input');
    late.name = 'eigen';
    theField(box).append(late);
    await meets(box, { label: 'Naam', help: 'Hulp', value: 'Jan' });
    same(theInput(box), late, 'the input of the author');
    same(theField(box).control, late, 'the control of the field');
  });

  it('gives way to a label and a description that the author adds later', async () => {
    const box = place(short());
    await settled();
    theField(box).insertAdjacentHTML('afterbegin', '<label slot="label">Later</label><div slot="description">Later hulp</div>');
    await meets(box, { label: 'Later', help: 'Later hulp' });
  });

  it('speaks from its attribute again when the author takes the label away', async () => {
    const box = place('<owc-text-field label="Attribuut"><label slot="label">Kind</label><input></owc-text-field>');
    await settled();
    box.querySelector('label')!.remove();
    await meets(box, { label: 'Attribuut' });
  });

  it('follows an input that the author swaps', async () => {
    const box = place(bare);
    await settled();
    theInput(box).replaceWith(document.createElement('input'));
    await settled();
    theField(box).value = 'van een script';
    await meets(box, { label: 'Naam', value: 'van een script' });
  });

  it('can be cloned', async () => {
    const box = place(short());
    await settled();
    theInput(box).value = 'Jan';
    const clone = theField(box).cloneNode(true) as TextField;
    const other = place();
    other.append(clone);
    await settled();
    clone.label = 'Kloon';
    await meets(other, { label: 'Kloon', help: 'Hulp', value: 'Jan' });
    await meets(box, { label: 'Naam', help: 'Hulp', value: 'Jan' });
  });

  it('can be cloned after its attribute spoke over the author', async () => {
    const box = place('<owc-text-field label="Eerst"><label slot="label">Van de auteur</label><input></owc-text-field>');
    await settled();
    theField(box).setAttribute('label', 'Nieuw');
    await settled();
    const other = place();
    other.append(theField(box).cloneNode(true));
    await meets(other, { label: 'Nieuw' });
    await meets(box, { label: 'Nieuw' });
  });

  it('can be saved as HTML and read again beside the original', async () => {
    const box = place(short('error="Fout"'));
    await settled();
    const other = place(box.innerHTML);
    await meets(other, { label: 'Naam', help: 'Hulp|Fout', invalid: true });
    await meets(box, { label: 'Naam', help: 'Hulp|Fout', invalid: true });
  });

  it('can be moved, removed, changed and put back', async () => {
    const [box, other] = [place(short()), place()];
    await settled();
    const [field, input] = [theField(box), theInput(box)];
    input.value = 'Jan';
    other.append(field);
    await meets(other, { label: 'Naam', help: 'Hulp', value: 'Jan' });
    field.remove();
    field.label = 'Nu';
    await settled();
    box.append(field);
    await meets(box, { label: 'Nu', help: 'Hulp', value: 'Jan' });
    same(theInput(box), input, 'the input is still the same');
  });

  it('comes back with what was typed when a script empties it', async () => {
    const box = place(short());
    await settled();
    theInput(box).value = 'Jan';
    theField(box).replaceChildren();
    await meets(box, { label: 'Naam', help: 'Hulp', value: 'Jan' });
  });

  it('comes back whole when it was emptied outside the page', async () => {
    const box = place(short());
    await settled();
    const field = theField(box);
    theInput(box).value = 'Jan';
    field.remove();
    field.replaceChildren();
    await settled();
    box.append(field);
    await meets(box, { label: 'Naam', help: 'Hulp', value: 'Jan' });
  });

  it('says what it says on a swapped input too, also when a script wipes it out', async () => {
    const box = place(full().replace('<owc-text-field', '<owc-text-field required'));
    await settled();
    const other = Object.assign(document.createElement('input'), { id: 'n1' });
    theInput(box).replaceWith(other);
    await meets(box, { label: 'Naam', help: 'Hulp' });
    other.removeAttribute('aria-required');
    other.removeAttribute('aria-describedby');
    await meets(box, { label: 'Naam', help: 'Hulp' });
    expect(other.getAttribute('aria-required')).to.equal('true');
  });

  it('uses an input in a wrapper of the author where it stands', async () => {
    const html = '<owc-text-field><label slot="label" for="w1">Naam</label><div class="inpakpapier"><input id="w1" name="n"></div></owc-text-field>';
    const box = place();
    const holder = document.createElement('div');
    holder.innerHTML = html;
    const changes = await changesIn(holder, () => box.append(holder));
    expect(changes, 'changes').to.deep.equal([]);
    expect(holder.innerHTML).to.equal(html);
    theField(box).error = 'Fout';
    await meets(box, { label: 'Naam', help: 'Fout', invalid: true });
    expect(theInput(box).parentElement!.className).to.equal('inpakpapier');
  });

  it('leaves references of the author in aria-describedby', async () => {
    const box = place(full() + '<p id="elders">Elders</p>');
    theInput(box).setAttribute('aria-describedby', 'n1-hulp elders');
    await settled();
    theField(box).error = 'Fout';
    await settled();
    const ids = theInput(box).getAttribute('aria-describedby')!.split(' ');
    expect(ids.map((id) => document.getElementById(id)!.textContent)).to.have.members(['Hulp', 'Fout', 'Elders']);
  });

  it('respects required and disabled of the author', async () => {
    const box = place('<owc-text-field><label slot="label">Naam</label><input name="n" required disabled></owc-text-field>');
    await meets(box, { label: 'Naam' });
    const [field, input] = [theField(box), theInput(box)];
    expect(input.required && input.disabled).to.equal(true);
    field.error = 'Fout';
    await settled();
    expect(input.required && input.disabled, 'after a change of something else').to.equal(true);
    input.disabled = false;
    expect(field.checkValidity(), 'empty').to.equal(false);
    input.value = 'Jan';
    expect(field.checkValidity(), 'filled in').to.equal(true);
  });

  it('respects aria-invalid and aria-required of the author', async () => {
    const box = place('<owc-text-field><label slot="label">Naam</label><input aria-invalid="true" aria-required="true"></owc-text-field>');
    await meets(box, { label: 'Naam', invalid: true });
    expect(theInput(box).getAttribute('aria-required')).to.equal('true');
    expect(theField(box).checkValidity()).to.equal(false);
  });

  it('makes a field required and disabled by its own attributes, and undoes that', async () => {
    const box = place(full());
    await settled();
    const [field, input] = [theField(box), theInput(box)];
    Object.assign(field, { required: true, disabled: true });
    await settled();
    expect([input.getAttribute('aria-required'), input.disabled]).to.deep.equal(['true', true]);
    Object.assign(field, { required: false, disabled: false });
    await settled();
    expect([input.getAttribute('aria-required'), input.disabled]).to.deep.equal([null, false]);
  });

  it('works in a shadow root', async () => {
    const root = place().attachShadow({ mode: 'open' });
    root.innerHTML = short();
    await meets(root, { label: 'Naam', help: 'Hulp' });
  });
});

describe('ownership: a form', () => {
  afterEach(clear);

  const sent = (form: HTMLFormElement): string => [...new FormData(form)].map(([name, value]) => `${name}=${value as string}`).join('&');

  it('sends the value once, under its name', async () => {
    const form = place(`<form>${short('value="begin"')}</form>`).querySelector('form')!;
    await settled();
    expect(sent(form)).to.equal('n=begin');
    theInput(form).value = 'Jan';
    expect(sent(form)).to.equal('n=Jan');
    expect(theField(form).value).to.equal('Jan');
  });

  it('goes back to its first value on reset', async () => {
    const form = place(`<form>${short('value="begin"')}</form>`).querySelector('form')!;
    await settled();
    theInput(form).value = 'Jan';
    form.reset();
    expect(theField(form).value).to.equal('begin');
  });

  it('is disabled with its fieldset', async () => {
    const form = place(`<form><fieldset>${short()}</fieldset></form>`).querySelector('form')!;
    await settled();
    form.querySelector('fieldset')!.disabled = true;
    expect(theInput(form).matches(':disabled')).to.equal(true);
    expect(sent(form)).to.equal('');
  });

  it('belongs to a form elsewhere by its form attribute', async () => {
    const box = place(`<form id="elders"></form>${short('form="elders" value="Jan"')}`);
    await settled();
    expect(sent(box.querySelector('form')!)).to.equal('n=Jan');
  });
});

describe('ownership: a script that comes late', () => {
  afterEach(clear);

  it('leaves the hands of somebody who is typing alone', async () => {
    const tag = 'owc-late-field';
    const box = place(full().replaceAll('owc-text-field', tag));
    const input = theInput(box);
    const lost: string[] = [];
    for (const type of ['blur', 'focusout', 'change']) input.addEventListener(type, () => lost.push(type));
    input.focus();
    await sendKeys({ type: 'Jan' });
    input.setSelectionRange(1, 3);
    const changes = await changesIn(box, () => customElements.define(tag, class extends TextField {}));
    expect(box.firstElementChild).to.be.instanceOf(TextField);
    same(document.activeElement, input, 'the focus');
    expect([input.value, input.selectionStart, input.selectionEnd]).to.deep.equal(['Jan', 1, 3]);
    expect([changes.length, lost.length]).to.deep.equal([0, 0]);
    await nextFrame(); // Firefox can lose a key that is hit before an input in a new shadow root is drawn
    await nextFrame();
    await sendKeys({ type: 'o' });
    await waitUntil(() => input.value === 'Jo', 'a key replaces what was selected');
  });

  /** A page that arrives in parts, with a script that runs as soon as it can. */
  async function stream(parts: string[], meanwhile: (page: Document) => void = () => {}): Promise<Document> {
    const frame = document.createElement('iframe');
    place().append(frame);
    const page = frame.contentDocument!;
    const upgraded = new Promise((done) => frame.addEventListener('upgraded', done, { once: true }));
    page.open();
    // As `<script type="module" async>`, which WebKit puts off until it has painted.
    page.write(`<!doctype html><title>Pagina</title><script>import('${new URL('late.ts', import.meta.url).href}')</script><body>`);
    await upgraded;
    for (const part of parts) {
      page.write(part);
      await settled();
      meanwhile(page);
    }
    page.close();
    await waitUntil(() => page.readyState !== 'loading', 'the end of the page');
    return page;
  }

  it('waits for children that are still on their way', async () => {
    const page = await stream(
      ['<owc-text-field label="Nog niet">', '<label slot="label" for="s1">Naam</label>', '<div slot="description">Hulp</div>', '<input id="s1" name="n">', '</owc-text-field><p>Einde</p>'],
      (half) => expect(half.querySelectorAll('[data-owc]').length, 'nodes of ours').to.equal(0),
    );
    await meets(page.body, { label: 'Naam', help: 'Hulp' });
  });

  it('waits in a form too, and keeps what is typed meanwhile', async () => {
    const page = await stream(['<form><div><owc-text-field><label slot="label" for="s1">Naam</label><input id="s1" name="n" value="Jan">', '<div slot="error">Fout</div>', '</owc-text-field></div></form>']);
    await meets(page.body, { label: 'Naam', help: 'Fout', value: 'Jan', invalid: true });
  });

  it('makes a field of a shorthand at the end of the page', async () => {
    const page = await stream([short()]);
    await meets(page.body, { label: 'Naam', help: 'Hulp' });
  });
});
