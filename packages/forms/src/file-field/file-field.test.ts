import { expect, fixture, html, nextFrame, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { TemplateResult } from 'lit';
import '../form/form.js';
import { FileField } from './file-field.js';
import { waitUntil } from '../../../../test/unit/until.js';

/** As long as a busy machine needs. */

const file = (name: string, size = 10, type = '', lastModified = 1): File => new File([new Uint8Array(size)], name, { type, lastModified });
const pdf = (name: string, size = 10): File => file(name, size, 'application/pdf');
const MB = 1024 ** 2;

const theInput = (field: Element): HTMLInputElement => field.querySelector('input[type=file]')!;
const theButtons = (field: Element): HTMLButtonElement[] => [...field.querySelectorAll<HTMLButtonElement>('[slot=files] button')].filter((button) => button.checkVisibility());
const nameOf = (button: Element): string => button.getAttribute('aria-label') ?? button.textContent!;
const listed = (field: Element): string[] => [...field.querySelectorAll<HTMLElement>('[slot=files] li')].filter((line) => line.checkVisibility()).map((line) => line.querySelector('bdi')!.textContent!);
const sent = (field: Element): string[] => [...theInput(field).files!].map(({ name }) => name);
const described = (control: Element): string =>
  (control.getAttribute('aria-describedby') ?? '').split(' ').filter(Boolean).map((id) => document.getElementById(id)!.textContent).join('|');
const told = (): string => [...document.querySelectorAll('[role=status]')].map(({ textContent }) => textContent).join(' ');

/** As the browser does when somebody chooses: the input holds the new files only. */
function choose(field: Element, ...files: File[]): void {
  const transfer = new DataTransfer();
  for (const one of files) transfer.items.add(one);
  const input = theInput(field);
  input.files = transfer.files;
  for (const type of ['input', 'change']) input.dispatchEvent(new Event(type, { bubbles: true }));
}

/** A field whose list is there. */
async function ready(template: TemplateResult): Promise<FileField> {
  const box = await fixture(template);
  const field = (box.matches('owc-file-field') ? box : box.querySelector('owc-file-field')) as FileField;
  await loaded(field);
  return field;
}

async function loaded(field: FileField): Promise<void> {
  await field.updateComplete;
  await import('../files/files.js');
  await nextFrame();
  await field.updateComplete;
}

const page = (): TemplateResult => html`<owc-file-field label="Bijlagen" name="bijlagen[]" multiple accept=".pdf,.jpg,.jpeg,image/png" max-size="5 MB" max-total-size="10 MB" max-files="3"></owc-file-field>`;

const server = (): string => `<owc-file-field max-size="5 MB"><label slot="label" for="b1">Bijlage</label><div slot="description" id="b1-d">PDF, hoogstens 5 MB</div><input type="file" id="b1" name="bijlage" accept=".pdf" aria-describedby="b1-d"></owc-file-field>`;

/** Drops files, and folders of these names. */
function drop(on: Element, files: File[], folders: string[] = []): Event {
  const item = (one: File, folder = false): object => ({ kind: 'file', getAsFile: () => one, webkitGetAsEntry: () => ({ isDirectory: folder, name: one.name }) });
  const event = new Event('drop', { bubbles: true, cancelable: true, composed: true });
  const items = [...files.map((one) => item(one)), ...folders.map((name) => item(file(name, 4096), true))];
  Object.defineProperty(event, 'dataTransfer', { value: { types: ['Files'], items, dropEffect: 'none' } });
  on.dispatchEvent(event);
  return event;
}

describe('owc-file-field', () => {
  let warnings: unknown[][];
  const warn = console.warn;
  beforeEach(() => {
    warnings = [];
    console.warn = (...words: unknown[]) => void warnings.push(words);
  });
  afterEach(() => {
    console.warn = warn;
  });

  it('leaves complete server markup as it is', async () => {
    const box = document.createElement('div');
    box.innerHTML = server();
    const seen: MutationRecord[] = [];
    const observer = new MutationObserver((records) => seen.push(...records));
    observer.observe(box, { subtree: true, childList: true, attributes: true, characterData: true });
    document.body.append(box);
    await loaded(box.firstElementChild as FileField);
    seen.push(...observer.takeRecords());
    observer.disconnect();
    expect(box.innerHTML).to.equal(server());
    expect(seen.length).to.equal(0);
    box.remove();
  });

  it('makes what is missing from its attributes', async () => {
    const field = await ready(page());
    const input = theInput(field);
    expect(input.labels![0]!.textContent).to.equal('Bijlagen');
    expect([input.name, input.accept, input.multiple]).to.deep.equal(['bijlagen[]', '.pdf,.jpg,.jpeg,image/png', true]);
    expect(described(input)).to.equal('PDF, JPG of PNG, hoogstens 3 bestanden, elk hoogstens 5 MB, samen hoogstens 10 MB');
    await expect(field).to.be.accessible();
  });

  it('says what may be chosen in plain words, unless the author does', async () => {
    for (const [accept, size, words] of [
      ['.docx,.doc,application/pdf', '1500000', 'Word of PDF, hoogstens 1,5 MB'],
      ['image/*,video/*', '', 'Afbeelding of video'],
      ['application/x-iets,.xyz', '500 kB', 'IETS of XYZ, hoogstens 500 kB'],
      ['', '2,5MB', 'Hoogstens 2,5 MB'],
      ['', '', ''],
    ] as const) {
      const field = await ready(html`<owc-file-field label="Bijlage" accept=${accept} max-size=${size}></owc-file-field>`);
      expect(described(theInput(field)), accept).to.equal(words);
    }
    const own = await ready(html`<owc-file-field label="Bijlage" accept=".pdf" description="Uw huurcontract"></owc-file-field>`);
    expect(described(theInput(own))).to.equal('Uw huurcontract');
  });

  it('speaks English where the page does', async () => {
    const field = await ready(html`<div lang="en"><owc-file-field label="Files" name="f" multiple accept=".pdf,.png" max-size="1.5 MB"></owc-file-field></div>`);
    expect(described(theInput(field))).to.equal('PDF or PNG, each at most 1.5 MB');
    choose(field, pdf('a.pdf'));
    expect(theButtons(field).map(nameOf)).to.deep.equal(['Remove a.pdf']);
  });

  it('lists what was chosen, with size and kind, and a button that says what it removes', async () => {
    const field = await ready(page());
    choose(field, pdf('aanvraag.pdf', 1.2 * MB), file('kat.JPG', 2048, 'image/jpeg'));
    const list = field.querySelector('ul[slot=files]')!;
    expect(list.getAttribute('aria-label')).to.equal('Gekozen bestanden');
    expect([...list.children].map((line) => [...line.children].filter((part) => part.checkVisibility()).map(({ textContent }) => textContent))).to.deep.equal([
      ['aanvraag.pdf', 'PDF, 1,2 MB', 'Verwijder'],
      ['kat.JPG', 'JPG, 2 kB', 'Verwijder'],
    ]);
    expect(theButtons(field).map(nameOf)).to.deep.equal(['Verwijder aanvraag.pdf', 'Verwijder kat.JPG']);
    expect(sent(field)).to.deep.equal(['aanvraag.pdf', 'kat.JPG']);
    expect(field.value).to.equal('aanvraag.pdf, kat.JPG');
    await waitUntil(() => told().includes('Toegevoegd: aanvraag.pdf en kat.JPG.'), 'it is told');
    await expect(field).to.be.accessible();
  });

  it('adds to the list when somebody chooses again, before the page hears of it', async () => {
    const field = await ready(page());
    choose(field, pdf('a.pdf'));
    const heard: string[][] = [];
    theInput(field).addEventListener('change', () => heard.push(sent(field)));
    choose(field, pdf('b.pdf'));
    expect(heard).to.deep.equal([['a.pdf', 'b.pdf']]);
    expect(listed(field)).to.deep.equal(['a.pdf', 'b.pdf']);
    choose(field);
    expect(sent(field), 'who chooses nothing keeps what there was').to.deep.equal(['a.pdf', 'b.pdf']);
  });

  it('takes the place of the file in a field for one', async () => {
    const field = await ready(html`<owc-file-field label="Bijlage" name="b"></owc-file-field>`);
    choose(field, pdf('a.pdf'));
    choose(field, pdf('b.pdf'));
    expect(listed(field)).to.deep.equal(['b.pdf']);
    expect(sent(field)).to.deep.equal(['b.pdf']);
    choose(field);
    expect(sent(field)).to.deep.equal(['b.pdf']);
  });

  it('does not list the same file twice, and says so', async () => {
    const field = await ready(page());
    choose(field, pdf('a.pdf'));
    choose(field, pdf('a.pdf'), pdf('a.pdf', 20));
    await field.updateComplete;
    expect(sent(field), 'another file of that name is another file').to.deep.equal(['a.pdf', 'a.pdf']);
    expect(described(theInput(field))).to.contain('a.pdf had u al gekozen.');
    expect(field.validationMessage, 'nothing to mend').to.equal('');
    choose(field, pdf('c.pdf'));
    await field.updateComplete;
    expect(described(theInput(field))).not.to.contain('had u al gekozen');
  });

  it('removes a file with the keyboard, keeps the focus near, and says so', async () => {
    const field = await ready(page());
    choose(field, pdf('a.pdf'), pdf('b.pdf'), pdf('c.pdf'));
    const focused = (): string => nameOf(document.activeElement!);
    let changes = 0;
    theInput(field).addEventListener('change', () => changes++);
    theButtons(field)[1]!.focus();
    await sendKeys({ press: 'Enter' });
    expect(sent(field)).to.deep.equal(['a.pdf', 'c.pdf']);
    expect(focused()).to.equal('Verwijder c.pdf');
    await waitUntil(() => told().includes('b.pdf is verwijderd. Nog 2 bestanden gekozen.'), 'it is told');
    await sendKeys({ press: 'Enter' });
    expect(focused()).to.equal('Verwijder a.pdf');
    await sendKeys({ press: 'Enter' });
    expect(document.activeElement === theInput(field), 'nothing is left to remove').to.equal(true);
    expect(listed(field)).to.deep.equal([]);
    expect(sent(field)).to.deep.equal([]);
    expect(changes).to.equal(3);
    await waitUntil(() => told().includes('a.pdf is verwijderd. Er is geen bestand meer gekozen.'), 'it is told');
  });

  it('says at the file and in the error what is wrong, and loses nothing', async () => {
    const field = await ready(page());
    choose(field, file('notities.txt', 10, 'text/plain'), pdf('groot.pdf', 5 * MB + 1), pdf('leeg.pdf', 0));
    await field.updateComplete;
    const wrong = [
      'notities.txt is geen PDF, JPG of PNG. Verwijder dit bestand.',
      'groot.pdf is te groot: 5,1 MB. Een bestand mag hoogstens 5 MB zijn. Verwijder dit bestand.',
      'leeg.pdf is leeg. Verwijder dit bestand en kies het juiste.',
    ];
    expect([...field.querySelectorAll('.owc-file-error')].map(({ textContent }) => textContent)).to.deep.equal(wrong.map((sentence) => sentence.replace(/^\S+/, 'Dit bestand')));
    expect(field.error).to.equal(wrong.join(' '));
    expect(theInput(field).getAttribute('aria-invalid')).to.equal('true');
    expect(described(theInput(field))).to.contain(wrong[0]);
    expect(sent(field), 'a server that takes them can have them').to.deep.equal(['notities.txt', 'groot.pdf', 'leeg.pdf']);
    await waitUntil(() => told().includes(wrong[0]!), 'it is told');
    await expect(field).to.be.accessible();
    for (let left = 3; left; left--) theButtons(field)[0]!.click();
    await field.updateComplete;
    expect(field.error).to.equal('');
    expect(theInput(field).hasAttribute('aria-invalid')).to.equal(false);
  });

  it('says which files are too many and when all are too large, and no more than three sentences about files', async () => {
    const field = await ready(page());
    choose(field, pdf('1.pdf', 4 * MB), pdf('2.pdf', 4 * MB), pdf('3.pdf', 4 * MB), pdf('4.pdf'));
    expect(field.validationMessage).to.equal(
      '4.pdf is te veel: u kunt hoogstens 3 bestanden versturen. Verwijder een bestand. Uw bestanden zijn samen te groot: 12,1 MB. Samen mogen ze hoogstens 10 MB zijn. Verwijder een bestand.',
    );
    theButtons(field)[0]!.click();
    expect(field.validationMessage).to.equal('');
    choose(field, ...[1, 2, 3, 4, 5].map((n) => pdf(`leeg${n}.pdf`, 0)));
    expect(field.validationMessage).to.match(/^leeg1\.pdf is leeg.* leeg3\.pdf is leeg.* Er is nog iets mis met 2 bestanden\.$/);
  });

  it('judges kinds as the browser does, and where a system does not know them, by what the name says', async () => {
    const field = await ready(html`<owc-file-field label="Bijlage" name="b" accept=".pdf, image/*, application/zip"></owc-file-field>`);
    for (const [good, name, type] of [
      [true, 'A.PDF', ''],
      [true, 'foto', 'image/webp'],
      [true, 'foto.heic', ''],
      [true, 'alles.zip', 'application/x-zip-compressed'],
      [false, 'pdf', ''],
      [false, 'a.pdf.exe', 'application/octet-stream'],
      [false, 'film.mp4', 'video/mp4'],
    ] as const) {
      choose(field, file(name, 10, type));
      expect(field.validationMessage === '', name).to.equal(good);
    }
  });

  it('takes sizes as people and as PHP write them', async () => {
    for (const [size, most] of [['5 MB', 5 * MB], ['5M', 5 * MB], ['1,5 mb', 1.5 * MB], ['100', 100], ['2 KB', 2048]] as const) {
      const field = await ready(html`<owc-file-field label="Bijlage" name="b" max-size=${size}></owc-file-field>`);
      choose(field, file('a', most));
      expect(field.validationMessage, size).to.equal('');
      choose(field, file('a', most + 1));
      expect(field.validationMessage, size).to.contain('te groot');
    }
  });

  it('asks for a file when one is required', async () => {
    const field = await ready(html`<owc-file-field label="Bijlagen" name="b" required></owc-file-field>`);
    expect(field.reportValidity()).to.equal(false);
    await field.updateComplete;
    expect(field.error).to.equal('Kies een bestand bij “Bijlagen”');
    expect(theInput(field).getAttribute('aria-required')).to.equal('true');
    expect(theInput(field).required, 'the browser does not interfere').to.equal(false);
    choose(field, pdf('a.pdf'));
    await field.updateComplete;
    expect(field.error, 'a flagged field is judged again').to.equal('');
    field.requiredMessage = 'Voeg uw paspoort toe';
    theButtons(field)[0]!.click();
    expect(field.validationMessage).to.equal('Voeg uw paspoort toe');
    for (const attribute of ['required', 'aria-required="true"']) {
      const box = await fixture(html`<div></div>`);
      box.innerHTML = `<owc-file-field><label slot="label" for="rq">Paspoort</label><input type="file" id="rq" name="p" ${attribute}></owc-file-field>`;
      const native = box.querySelector('owc-file-field')!;
      await loaded(native);
      expect(native.validationMessage, attribute).to.equal('Kies een bestand bij “Paspoort”');
      theInput(native).setCustomValidity('Kies eerst een ander soort');
      expect(native.validationMessage, 'what the page says').to.equal('Kies eerst een ander soort');
    }
  });

  it('takes dropped files, says what to do with a folder, and leaves other drops alone', async () => {
    const field = await ready(page());
    choose(field, pdf('a.pdf'));
    const event = drop(field, [pdf('b.pdf')], ['Vakantie']);
    await field.updateComplete;
    expect(event.defaultPrevented).to.equal(true);
    expect(sent(field)).to.deep.equal(['a.pdf', 'b.pdf']);
    expect(described(theInput(field))).to.contain('Vakantie is een map. Open de map en kies de bestanden.');
    await waitUntil(() => told().includes('Vakantie is een map.'), 'it is told');
    expect(drop(document.body, [pdf('c.pdf')]).defaultPrevented, 'beside the field').to.equal(false);
    const text = new Event('dragover', { bubbles: true, cancelable: true });
    Object.defineProperty(text, 'dataTransfer', { value: { types: ['text/plain'], items: [] } });
    field.dispatchEvent(text);
    expect(text.defaultPrevented, 'text').to.equal(false);
    field.disabled = true;
    await field.updateComplete;
    expect(drop(field, [pdf('d.pdf')]).defaultPrevented, 'a field that cannot be used').to.equal(false);
    expect(sent(field)).to.deep.equal(['a.pdf', 'b.pdf']);
  });

  it('sends in a plain form what it lists, under its name', async () => {
    const form = await fixture<HTMLFormElement>(html`<form method="post" enctype="multipart/form-data">${page()}</form>`);
    const field = form.querySelector('owc-file-field')!;
    await loaded(field);
    choose(field, pdf('a.pdf'), pdf('b.pdf'));
    theButtons(field)[0]!.click();
    expect([...new FormData(form)].map(([name, value]) => [name, (value as File).name])).to.deep.equal([['bijlagen[]', 'b.pdf']]);
    expect(warnings).to.deep.equal([]);
    await expect(form).to.be.accessible();
  });

  it('tells the builder of a form that would send the names of files only', async () => {
    const form = await fixture<HTMLFormElement>(html`<form>${page()}</form>`);
    await loaded(form.querySelector('owc-file-field')!);
    choose(form, pdf('geheim.pdf'));
    expect(String(warnings[0]![0])).to.contain('multipart/form-data');
    expect(JSON.stringify(warnings), 'not a name of a file').not.to.contain('geheim');
  });

  it('is empty after a reset', async () => {
    const form = await fixture<HTMLFormElement>(html`<form method="post" enctype="multipart/form-data">${page()}</form>`);
    const field = form.querySelector('owc-file-field')!;
    await loaded(field);
    choose(field, file('fout.exe'));
    const reset = oneEvent(form, 'reset');
    form.reset();
    await reset;
    await waitUntil(() => !listed(field).length && !field.error, 'the list is empty and nothing is wrong');
    expect(sent(field)).to.deep.equal([]);
  });

  it('belongs to the form that it names', async () => {
    const box = await fixture(html`<div><form id="elders" method="post" enctype="multipart/form-data"></form><owc-file-field label="Bijlage" name="b" form="elders"></owc-file-field></div>`);
    const field = box.querySelector('owc-file-field')!;
    await loaded(field);
    choose(field, pdf('a.pdf'));
    expect([...new FormData(box.querySelector('form')!).values()].map((value) => (value as File).name)).to.deep.equal(['a.pdf']);
    expect(field.querySelector('[slot=label]')!.textContent).to.equal('Bijlage (niet verplicht)');
  });

  it('cannot be used in a fieldset that is disabled', async () => {
    const form = await fixture<HTMLFormElement>(html`<form method="post" enctype="multipart/form-data"><fieldset>${page()}</fieldset></form>`);
    const field = form.querySelector('owc-file-field')!;
    await loaded(field);
    choose(field, pdf('a.pdf'));
    form.querySelector('fieldset')!.disabled = true;
    expect(theButtons(field)[0]!.matches(':disabled')).to.equal(true);
    expect(drop(field, [pdf('b.pdf')]).defaultPrevented).to.equal(false);
    expect([...new FormData(form)]).to.deep.equal([]);
    expect(field.checkValidity()).to.equal(true);
  });

  it('is judged by owc-form and leads to the input', async () => {
    const box = await fixture(html`<owc-form
      ><form method="post" enctype="multipart/form-data" action="javascript:void 0">
        <owc-file-field label="Bijlage" name="b" required accept=".pdf"></owc-file-field><button>Versturen</button>
      </form></owc-form
    >`);
    const [form, field] = [box.querySelector('form')!, box.querySelector('owc-file-field')!];
    await loaded(field);
    let submitted = 0;
    form.addEventListener('submit', (event) => {
      submitted++;
      event.preventDefault();
    });
    form.querySelector<HTMLElement>(':scope > button')!.click();
    await waitUntil(() => box.querySelector('owc-error-summary a'), 'a summary');
    expect(box.querySelector('owc-error-summary')!.textContent).to.contain('Kies een bestand bij “Bijlage”');
    box.querySelector<HTMLElement>('owc-error-summary a')!.click();
    expect(document.activeElement === theInput(field)).to.equal(true);
    expect(submitted).to.equal(0);
    choose(field, pdf('a.pdf'));
    expect(field.error, 'mended at once').to.equal('');
    form.querySelector<HTMLElement>(':scope > button')!.click();
    expect(submitted).to.equal(1);
  });

  it('shows its files without buttons when it is read only', async () => {
    const field = await ready(page());
    choose(field, pdf('a.pdf'));
    field.readOnly = true;
    await field.updateComplete;
    await waitUntil(() => !theInput(field).checkVisibility(), 'the input is not shown');
    expect(listed(field)).to.deep.equal(['a.pdf']);
    expect(theButtons(field)).to.deep.equal([]);
    const empty = await ready(html`<owc-file-field label="Bijlage" readonly></owc-file-field>`);
    await waitUntil(() => empty.querySelector('[slot=text]')?.textContent === 'Niet ingevuld', 'and says when there are none');
  });

  it('asks for files that may be left out once the field was left', async () => {
    const field = await ready(html`<owc-file-field label="Bijlage" name="b" soft-required></owc-file-field>`);
    theInput(field).focus();
    theInput(field).blur();
    await waitUntil(() => described(theInput(field)).includes('U heeft dit niet ingevuld'), 'it is said');
    choose(field, pdf('a.pdf'));
    await waitUntil(() => !described(theInput(field)).includes('U heeft dit niet ingevuld'), 'and taken away');
  });

  describe('files that the server has', () => {
    const had = (): TemplateResult => html`<form method="post" enctype="multipart/form-data">
      <owc-file-field max-files="2" required source="Uw vorige aanvraag">
        <label slot="label" for="h">Bijlagen</label>
        <input type="file" id="h" name="b[]" multiple />
        <ul slot="files">
          <li><bdi>oud.pdf</bdi> <span class="owc-file-size">PDF, 1 MB</span> <input type="hidden" name="b[]" value="f-17" /><button name="verwijder" value="f-17" formnovalidate aria-label="Verwijder oud.pdf">Verwijder</button></li>
        </ul>
      </owc-file-field>
    </form>`;

    it('count, and say where they come from', async () => {
      const field = await ready(had());
      expect(field.value).to.equal('oud.pdf');
      expect(field.validationMessage).to.equal('');
      await waitUntil(() => described(theInput(field)).includes('Overgenomen uit: Uw vorige aanvraag'), 'the source');
      choose(field, pdf('a.pdf'), pdf('b.pdf'));
      expect(field.validationMessage).to.equal('b.pdf is te veel: u kunt hoogstens 2 bestanden versturen. Verwijder een bestand.');
      await expect(field).to.be.accessible();
    });

    it('are taken out without a request, and are there again after a reset', async () => {
      const field = await ready(had());
      const form = field.closest('form')!;
      form.addEventListener('submit', (event) => event.preventDefault());
      choose(field, pdf('a.pdf'));
      expect([...new FormData(form)].length).to.equal(2);
      let submits = 0;
      form.addEventListener('submit', () => submits++);
      theButtons(field)[0]!.click();
      expect(submits).to.equal(0);
      expect(listed(field)).to.deep.equal(['a.pdf']);
      expect(nameOf(document.activeElement!)).to.equal('Verwijder a.pdf');
      expect([...new FormData(form).values()].map((value) => (value as File).name)).to.deep.equal(['a.pdf']);
      form.reset();
      await waitUntil(() => listed(field)[0] === 'oud.pdf', 'it is back');
      expect(new FormData(form).getAll('b[]')).to.include('f-17');
    });
  });

  it('leaves an error of the server until something is chosen', async () => {
    const field = await ready(html`<owc-file-field><label slot="label" for="fs">Bijlage</label><div slot="error" id="fs-e">Dit bestand was niet te lezen</div><input type="file" id="fs" name="b" aria-invalid="true" aria-describedby="fs-e" /></owc-file-field>`);
    expect(described(theInput(field))).to.equal('Dit bestand was niet te lezen');
    choose(field, pdf('a.pdf'));
    await field.updateComplete;
    expect(described(theInput(field))).to.equal('');
    expect(theInput(field).hasAttribute('aria-invalid')).to.equal(false);
  });

  it('starts with what the browser put back', async () => {
    const box = await fixture(html`<div></div>`);
    box.innerHTML = '<label for="r">Bijlage</label><input type="file" id="r" name="b">';
    choose(box, pdf('terug.pdf'));
    const field = document.createElement('owc-file-field');
    box.append(field);
    field.append(...box.querySelectorAll('label, input'));
    field.maxSize = '5 B';
    await loaded(field);
    expect(listed(field)).to.deep.equal(['terug.pdf']);
    expect(field.error, 'and judges it').to.contain('terug.pdf is te groot');
  });

  it('shows nothing that the input does not hold', async () => {
    const field = await ready(page());
    choose(field, pdf('a.pdf'));
    field.value = '';
    await field.updateComplete;
    expect(listed(field)).to.deep.equal([]);
    const copy = field.cloneNode(true) as FileField;
    choose(field, pdf('a.pdf'));
    const full = field.cloneNode(true) as FileField;
    field.after(copy, full);
    await loaded(copy);
    await loaded(full);
    expect(listed(full), 'a clone has no files').to.deep.equal(sent(full));
    expect(full.querySelectorAll('ul').length).to.equal(1);
    copy.remove();
    full.remove();
  });

  it('keeps its files when it moves, and when a morph puts back what the server printed', async () => {
    const box = await fixture(html`<div><section></section></div>`);
    box.insertAdjacentHTML('beforeend', server());
    const field = box.querySelector('owc-file-field')!;
    await loaded(field);
    choose(field, pdf('a.pdf'));
    box.querySelector('section')!.append(field);
    await field.updateComplete;
    expect(listed(field)).to.deep.equal(['a.pdf']);
    theInput(field).value = ''; // as morphdom does
    field.querySelector('ul')!.remove();
    await waitUntil(() => listed(field).length === 1, 'the list is back');
    expect(sent(field)).to.deep.equal(['a.pdf']);
    theButtons(field)[0]!.click();
    expect(sent(field), 'and works').to.deep.equal([]);
  });

  it('shows long names and its buttons under a hostile page, in little room, from right to left', async () => {
    const box = await fixture(html`<div dir="rtl" style="inline-size: 288px">
      <style>
        * { all: unset !important }
        button, li, span, bdi { display: inline !important; block-size: 3px !important; color: #fff !important; background: #fff !important; font-size: 2px !important; opacity: 0 !important; visibility: hidden !important }
      </style>
      ${page()}
    </div>`);
    const field = box.querySelector('owc-file-field')!;
    await loaded(field);
    choose(field, pdf(`${'lange-naam-zonder-spaties-'.repeat(4)}.pdf`), pdf('b.exe'));
    const [button] = theButtons(field);
    const size = button!.getBoundingClientRect();
    expect(Math.min(size.width, size.height)).to.be.at.least(44);
    expect(box.scrollWidth).to.be.at.most(288);
    for (const node of field.querySelectorAll('li > [hidden]')) expect(node.checkVisibility(), 'what is empty is not shown').to.equal(false);
    for (const node of field.querySelectorAll<HTMLElement>('li, li > :not([hidden])')) {
      const style = getComputedStyle(node);
      expect([style.visibility, style.opacity], node.outerHTML).to.deep.equal(['visible', '1']);
      expect(style.color, node.outerHTML).not.to.equal('rgb(255, 255, 255)');
    }
  });
});
