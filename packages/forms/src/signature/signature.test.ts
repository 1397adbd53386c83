import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import { sendKeys, sendMouse, setViewport } from '@web/test-runner-commands';
import type { TemplateResult } from 'lit';
import '../form/form.js';
import type { Signature } from './signature.js';
import './signature.js';
import { waitUntil } from '../../../../test/unit/until.js';

/** As long as a busy machine needs. */

const server = `<owc-signature><label slot="label" for="s1">Handtekening</label><div slot="description" id="s1-d">Typ uw naam</div><input id="s1" name="handtekening" autocomplete="name" aria-describedby="s1-d"></owc-signature>`;
const page = (): TemplateResult => html`<form method="post"><owc-signature label="Handtekening" name="handtekening" required></owc-signature></form>`;

const theInput = (field: Element): HTMLInputElement => field.querySelector('input:not([type=hidden])')!;
const theButtons = (field: Element): HTMLButtonElement[] => [...field.shadowRoot!.querySelectorAll('button')].filter((button) => button.checkVisibility());
const theButton = (field: Element, name: string): HTMLButtonElement => theButtons(field).find(({ textContent }) => textContent === name)!;
const theCanvas = (field: Element): HTMLCanvasElement => field.shadowRoot!.querySelector('canvas')!;
const told = (field: Element): string => field.shadowRoot!.querySelector('[role=status]:not([hidden])')?.textContent ?? '';
const described = (control: Element): string =>
  (control.getAttribute('aria-describedby') ?? '').split(' ').filter(Boolean).map((id) => document.getElementById(id)!.textContent).join('|');

async function ready(template = page()): Promise<{ field: Signature; form: HTMLFormElement }> {
  const box = await fixture(template);
  const field = (box.matches('owc-signature') ? box : box.querySelector('owc-signature')) as Signature;
  await field.updateComplete;
  return { field, form: field.closest('form')! };
}

/** Opens the place to draw in; it is there when it has its size. */
async function open(field: Signature): Promise<HTMLCanvasElement> {
  theButton(field, 'Teken uw handtekening').click();
  await waitUntil(() => theCanvas(field)?.checkVisibility() && theCanvas(field).width !== 300, 'the place to draw in');
  return theCanvas(field);
}

/** A line, by events as a pen gives them. */
function draw(canvas: HTMLCanvasElement, ...points: [number, number][]): void {
  const { left, top } = canvas.getBoundingClientRect();
  const give = (on: EventTarget, type: string, [x, y]: [number, number], buttons: number): boolean =>
    on.dispatchEvent(new PointerEvent(type, { clientX: left + x, clientY: top + y, buttons, button: 0, pointerId: 7, bubbles: true, cancelable: true, composed: true, isPrimary: true }));
  give(canvas, 'pointerdown', points[0]!, 1);
  for (const point of points) give(window, 'pointermove', point, 1);
  give(window, 'pointerup', points.at(-1)!, 0);
}

const line: [number, number][] = [[20, 20], [60, 30], [90, 45], [120, 60]];

/** Where there is ink, as parts of the width and height. */
async function inkOf(image: string): Promise<{ left: number; top: number; dark: number; corner: number[] }> {
  const picture = new Image();
  picture.src = image;
  await picture.decode();
  const canvas = Object.assign(document.createElement('canvas'), { width: picture.width, height: picture.height });
  const context = canvas.getContext('2d')!;
  context.drawImage(picture, 0, 0);
  const { data, width, height } = context.getImageData(0, 0, picture.width, picture.height);
  let [left, top, dark] = [width, height, 255];
  for (let at = 0; at < data.length; at += 4) {
    if (data[at]! > 128) continue;
    left = Math.min(left, (at / 4) % width);
    top = Math.min(top, Math.floor(at / 4 / width));
    dark = Math.min(dark, data[at]!);
  }
  return { left: left / width, top: top / height, dark, corner: [...data.slice(0, 4)] };
}

describe('owc-signature', () => {
  it('leaves complete server markup as it is', async () => {
    const box = document.createElement('div');
    box.innerHTML = server;
    const seen: MutationRecord[] = [];
    const observer = new MutationObserver((records) => seen.push(...records));
    observer.observe(box, { subtree: true, childList: true, attributes: true, characterData: true });
    document.body.append(box);
    await (box.firstElementChild as Signature).updateComplete;
    await nextFrame();
    seen.push(...observer.takeRecords());
    observer.disconnect();
    expect(box.innerHTML).to.equal(server);
    expect(seen.length).to.equal(0);
    box.remove();
  });

  it('makes what is missing from its attributes', async () => {
    const { field } = await ready();
    const input = theInput(field);
    expect(input.labels![0]!.textContent).to.equal('Handtekening');
    expect([input.type, input.name, input.autocomplete]).to.deep.equal(['text', 'handtekening', 'name']);
    expect(described(input)).to.equal('Typ uw naam of teken uw handtekening');
    expect(theButtons(field).map(({ textContent }) => textContent)).to.deep.equal(['Teken uw handtekening']);
    await expect(field).to.be.accessible();
  });

  it('is a typed name for who types, and nothing more', async () => {
    const { field, form } = await ready();
    expect(field.reportValidity()).to.equal(false);
    await field.updateComplete;
    expect(described(theInput(field))).to.equal('Typ uw naam of teken uw handtekening|Typ uw naam of teken uw handtekening');
    theInput(field).focus();
    await sendKeys({ type: 'Fatma Yılmaz' });
    expect(field.validationMessage).to.equal('');
    expect([...new FormData(form)]).to.deep.equal([['handtekening', 'Fatma Yılmaz']]);
  });

  it('opens with the keyboard, says what can be done, and keeps the focus', async () => {
    const { field } = await ready();
    theInput(field).focus();
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => theCanvas(field)?.checkVisibility(), 'the place to draw in');
    const canvas = theCanvas(field);
    expect([canvas.getAttribute('role'), canvas.getAttribute('aria-label')]).to.deep.equal(['img', 'Tekenvlak: nog leeg']);
    expect(canvas.tabIndex, 'there is nothing to do in it for a keyboard').to.equal(-1);
    expect(field.shadowRoot!.activeElement!.textContent).to.equal('Niet tekenen');
    expect(theButtons(field).map(({ textContent }) => textContent)).to.deep.equal(['Niet tekenen', 'Wis de tekening']);
    await waitUntil(() => told(field).includes('U kunt tekenen met uw vinger, een pen of de muis.'), 'it is told');
    await expect(field).to.be.accessible();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => !canvas.checkVisibility(), 'and it closes');
    expect(field.shadowRoot!.activeElement!.textContent).to.equal('Teken uw handtekening');
  });

  it('sends what was drawn beside the name, in black on white', async () => {
    const { field, form } = await ready();
    const canvas = await open(field);
    let changes = 0;
    form.addEventListener('change', () => changes++);
    draw(canvas, ...line);
    await field.updateComplete;
    expect(canvas.getAttribute('aria-label')).to.equal('Tekenvlak: u heeft getekend');
    expect(changes).to.equal(1);
    expect(field.validationMessage, 'one of the two is enough').to.equal('');
    await waitUntil(() => told(field).includes('U heeft getekend.'), 'it is told');
    const [[name, typed], [second, image], ...more] = [...new FormData(form)] as [string, string][] as [[string, string], [string, string]];
    expect([name, typed, second, more]).to.deep.equal(['handtekening', '', 'handtekening-drawing', []]);
    expect(image).to.match(/^data:image\/png;base64,/).and.to.equal(field.drawing);
    const ink = await inkOf(image);
    expect(ink.dark).to.equal(0);
    expect(ink.corner).to.deep.equal([255, 255, 255, 255]);
    await expect(field).to.be.accessible();
  });

  it('draws with a mouse', async () => {
    const { field } = await ready();
    const canvas = await open(field);
    canvas.scrollIntoView();
    const { left, top } = canvas.getBoundingClientRect();
    const at = (x: number, y: number): [number, number] => [Math.round(left + x), Math.round(top + y)];
    await sendMouse({ type: 'move', position: at(20, 20) });
    await sendMouse({ type: 'down' });
    await sendMouse({ type: 'move', position: at(80, 60) });
    await sendMouse({ type: 'move', position: at(120, 40) });
    await sendMouse({ type: 'up' });
    await waitUntil(() => field.drawing, 'a drawing');
  });

  it('names the drawing after the field, in brackets too, or as its author says', async () => {
    const { field, form } = await ready(html`<form method="post"><owc-signature label="Handtekening" name="aanvraag[handtekening]"></owc-signature></form>`);
    draw(await open(field), ...line);
    expect([...new FormData(form).keys()]).to.deep.equal(['aanvraag[handtekening]', 'aanvraag[handtekening-drawing]']);
    field.drawingName = 'krabbel';
    await field.updateComplete;
    expect([...new FormData(form).keys()]).to.deep.equal(['aanvraag[handtekening]', 'krabbel']);
  });

  it('wipes out what was drawn, and sends nothing then', async () => {
    const { field, form } = await ready();
    const canvas = await open(field);
    draw(canvas, ...line);
    theButton(field, 'Wis de tekening').focus();
    await sendKeys({ press: 'Enter' });
    await field.updateComplete;
    expect(canvas.getAttribute('aria-label')).to.equal('Tekenvlak: nog leeg');
    expect([...new FormData(form)]).to.deep.equal([['handtekening', '']]);
    expect(field.validationMessage).to.equal('Typ uw naam of teken uw handtekening');
    expect(field.shadowRoot!.activeElement!.textContent).to.equal('Wis de tekening');
    await waitUntil(() => told(field).includes('De tekening is gewist.'), 'it is told');
    draw(canvas, ...line);
    theButton(field, 'Niet tekenen').click();
    await field.updateComplete;
    expect([...new FormData(form)]).to.deep.equal([['handtekening', '']]);
  });

  it('is empty after a reset', async () => {
    const { field, form } = await ready();
    draw(await open(field), ...line);
    form.reset();
    await waitUntil(() => !theCanvas(field).checkVisibility(), 'closed');
    expect(field.drawing).to.equal('');
    expect([...new FormData(form)]).to.deep.equal([['handtekening', '']]);
  });

  it('keeps the drawing when the window turns or shrinks', async () => {
    const { field } = await ready();
    const canvas = await open(field);
    const width = canvas.clientWidth;
    draw(canvas, ...line);
    const before = await inkOf(field.drawing);
    const fit = async (inlineSize: string): Promise<void> => {
      const was = canvas.width;
      field.style.inlineSize = inlineSize;
      await waitUntil(() => canvas.width !== was, 'it has another size');
    };
    await fit(`${width / 2}px`);
    expect(canvas.clientWidth).to.be.below(width);
    const small = await inkOf(field.drawing);
    expect(small.left).to.be.closeTo(before.left, 0.02);
    expect(small.top).to.be.closeTo(before.top, 0.03);
    await fit('');
    const after = await inkOf(field.drawing);
    expect(after.left).to.be.closeTo(before.left, 0.01);
  });

  it('is as sharp as the screen', async () => {
    const { field } = await ready();
    const canvas = await open(field);
    expect(canvas.width).to.equal(Math.floor(canvas.clientWidth * devicePixelRatio));
  });

  it('does not put a drawing in an address', async () => {
    const { field, form } = await ready(html`<form><owc-signature label="Handtekening" name="h"></owc-signature><button>Zoek</button><button formmethod="post">Verstuur</button></form>`);
    draw(await open(field), ...line);
    const { error } = console;
    let said = '';
    console.error = (...words: unknown[]) => (said += words.join(' '));
    try {
      expect([...new FormData(form)]).to.deep.equal([['h', '']]);
      expect(said).to.contain('method="post"').and.not.to.contain('data:');
      let keys: string[] = [];
      form.addEventListener('submit', (event) => {
        event.preventDefault();
        keys = [...new FormData(form, event.submitter).keys()];
      });
      form.querySelectorAll<HTMLElement>(':scope > button')[1]!.click();
      expect(keys, 'this button sends by POST').to.deep.equal(['h', 'h-drawing']);
    } finally {
      console.error = error;
    }
  });

  it('cannot be used in a disabled fieldset, at once', async () => {
    const { field, form } = await ready(html`<form method="post"><fieldset><owc-signature label="Handtekening" name="h"></owc-signature></fieldset></form>`);
    const canvas = await open(field);
    form.querySelector('fieldset')!.disabled = true;
    await waitUntil(() => theButtons(field).every(({ disabled }) => disabled), 'its buttons are disabled');
    draw(canvas, ...line);
    expect(field.drawing).to.equal('');
    expect([...new FormData(form)]).to.deep.equal([]);
    form.querySelector('fieldset')!.disabled = false;
    await waitUntil(() => theButtons(field).every(({ disabled }) => !disabled), 'and usable again');
    draw(canvas, ...line);
    expect(field.drawing).not.to.equal('');
  });

  it('belongs to the form that it names', async () => {
    const { field } = await ready(html`<div><form id="ver" method="post"></form><owc-signature label="Handtekening" name="h" form="ver"></owc-signature></div>`);
    draw(await open(field), ...line);
    expect([...new FormData(document.querySelector<HTMLFormElement>('#ver')!).keys()]).to.deep.equal(['h', 'h-drawing']);
  });

  it('shows what was drawn or typed when it is read only', async () => {
    const { field } = await ready(html`<owc-signature label="Handtekening" name="h" value="Jan Jansen" readonly></owc-signature>`);
    await waitUntil(() => field.querySelector('[slot=text]')?.textContent === 'Jan Jansen', 'the name');
    expect(theButtons(field)).to.deep.equal([]);
    const { field: drawn } = await ready();
    const canvas = await open(drawn);
    draw(canvas, ...line);
    drawn.readOnly = true;
    await waitUntil(() => !theInput(drawn).checkVisibility(), 'the input is not shown');
    expect(canvas.checkVisibility()).to.equal(true);
    expect(theButtons(drawn)).to.deep.equal([]);
    const before = drawn.drawing;
    draw(canvas, [10, 80], [100, 80], [150, 80]);
    expect(drawn.drawing).to.equal(before);
    expect([...drawn.children].filter((node) => node.checkVisibility()).map(({ textContent }) => textContent)).to.deep.equal(['Handtekening']);
  });

  describe('a drawing that the server has', () => {
    const had = (): TemplateResult => html`<form method="post">
      <owc-signature required>
        <label slot="label" for="h">Handtekening</label>
        <input id="h" name="h" />
        <img slot="drawing" src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" alt="Uw getekende handtekening" />
        <input type="hidden" name="h-drawing" value="d-17" />
      </owc-signature>
    </form>`;

    it('is enough, and comes back', async () => {
      const { field, form } = await ready(had());
      expect(field.validationMessage).to.equal('');
      expect([...new FormData(form)]).to.deep.equal([['h', ''], ['h-drawing', 'd-17']]);
      await expect(field).to.be.accessible();
    });

    it('makes room for a new one, and is back when that is not made', async () => {
      const { field, form } = await ready(had());
      const image = field.querySelector('img')!;
      const canvas = await open(field);
      expect(image.checkVisibility()).to.equal(true);
      draw(canvas, ...line);
      expect(image.checkVisibility()).to.equal(false);
      expect(new FormData(form).getAll('h-drawing')).to.deep.equal([field.drawing]);
      theButton(field, 'Niet tekenen').click();
      await field.updateComplete;
      expect(image.checkVisibility()).to.equal(true);
      expect(new FormData(form).getAll('h-drawing')).to.deep.equal(['d-17']);
    });

    it('can be wiped out', async () => {
      const { field, form } = await ready(had());
      await open(field);
      theButton(field, 'Wis de tekening').click();
      await field.updateComplete;
      expect(new FormData(form).has('h-drawing')).to.equal(false);
      expect(field.validationMessage).to.equal('Typ uw naam of teken uw handtekening');
    });
  });

  it('is judged by owc-form, and mended by drawing', async () => {
    const box = await fixture(html`<owc-form>${page()}</owc-form>`);
    const [form, field] = [box.querySelector('form')!, box.querySelector('owc-signature')!];
    form.requestSubmit();
    await waitUntil(() => box.querySelector('owc-error-summary a'), 'a summary');
    box.querySelector<HTMLElement>('owc-error-summary a')!.click();
    expect(document.activeElement === theInput(field)).to.equal(true);
    draw(await open(field), ...line);
    await field.updateComplete;
    expect(field.error).to.equal('');
  });

  it('keeps the drawing when it moves, and does not give it to a clone', async () => {
    const { field, form } = await ready();
    const canvas = await open(field);
    draw(canvas, ...line);
    const before = field.drawing;
    const elsewhere = document.createElement('div');
    form.append(elsewhere);
    elsewhere.append(field);
    await field.updateComplete;
    expect(field.drawing).to.equal(before);
    draw(canvas, [30, 60], [80, 65], [140, 60]);
    expect(field.drawing, 'and can be drawn in').not.to.equal(before);
    const copy = field.cloneNode(true) as Signature;
    form.append(copy);
    await copy.updateComplete;
    expect(copy.drawing).to.equal('');
    expect(theButtons(copy).length).to.equal(1);
    expect(copy.querySelectorAll('input').length).to.equal(1);
    field.remove();
    expect(new FormData(form).getAll('handtekening-drawing')).to.deep.equal([]);
  });

  it('fits in 320 px, from right to left, under a hostile page, with white paper in the dark', async () => {
    await setViewport({ width: 450, height: 700 });
    const box = await fixture(html`<div dir="rtl" style="inline-size: 288px; color-scheme: dark">
      <style>
        * { all: unset !important }
        input, button, label { display: inline !important; color: #fff !important; opacity: 0 !important }
      </style>
      ${page()}
    </div>`);
    const field = box.querySelector('owc-signature')!;
    await field.updateComplete;
    const canvas = await open(field);
    expect(box.scrollWidth).to.be.at.most(288);
    for (const button of theButtons(field)) expect(button.getBoundingClientRect().height).to.be.at.least(44);
    expect(getComputedStyle(canvas).backgroundColor).to.equal('rgb(255, 255, 255)');
    expect(canvas.clientWidth).to.be.at.least(260);
    draw(canvas, ...line);
    expect((await inkOf(field.drawing)).dark).to.equal(0);
    await setViewport({ width: 800, height: 600 });
  });

  it('speaks English where the page does', async () => {
    const { field } = await ready(html`<div lang="en"><owc-signature label="Signature" name="s" required></owc-signature></div>`);
    expect(theButtons(field)[0]!.textContent).to.equal('Draw your signature');
    expect(field.validationMessage).to.equal('Type your name or draw your signature');
  });
});
