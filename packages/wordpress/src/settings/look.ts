import { compose, contrast, nearestReadable, parseColor } from '@openwebconcept/theme/contrast.js';
import { chain } from '@openwebconcept/theme/tokens.js';
import type { TokenName } from '@openwebconcept/theme/tokens.js';

/** Appearance > Open Webconcept, while it is being chosen: the example and the verdict follow each change. PHP stays the one that judges. */
const form = document.querySelector<HTMLFormElement>('.owc-look-form');
if (form) start(form);

interface Words {
  [key: string]: unknown;
  pairs: [words: string, front: TokenName, back: TokenName | `#${string}`, needed: number][];
}

function start(form: HTMLFormElement): void {
  const words = JSON.parse(form.dataset.words!) as Words;
  const say = (key: string, ...values: (string | number)[]): string =>
    values.reduce<string>((text, value, index) => text.replace(`%${index + 1}$s`, String(value)).replace(/%[sd]/, String(value)), String(words[key]));
  const frame = form.querySelector('iframe')!;
  const report = form.querySelector('#owc-look-report')!;
  const source = (): string => form.querySelector<HTMLInputElement>('[name$="[source]"]:checked')?.value ?? '';
  const field = (name: string): HTMLInputElement => form.querySelector(`#owc-look-field-${name}`)!;
  document.querySelector('.owc-look')!.classList.add('owc-look-live');

  for (const text of form.querySelectorAll<HTMLInputElement>('.owc-look-color')) addPicker(text, say);

  let waiting = 0;
  let asked = new AbortController();
  form.addEventListener('input', (event) => {
    (event.target as Element).removeAttribute('aria-invalid');
    clearTimeout(waiting);
    waiting = window.setTimeout(() => void show(), 250);
  });
  frame.addEventListener('load', () => void judge());
  form.addEventListener('click', ({ target }) => {
    const button = (target as Element).closest<HTMLElement>('button[data-value]');
    if (!button) return;
    const input = field(button.dataset.for!);
    input.value = button.dataset.value!;
    input.dispatchEvent(new Event('input', { bubbles: true }));
    input.focus(); // the button goes when the verdict is made anew
  });
  if (frame.contentDocument?.readyState === 'complete') void judge();

  /** What PHP makes of the form goes into the page that is there already: nothing flickers, and who scrolled stays where they were. */
  async function show(): Promise<void> {
    asked.abort();
    asked = new AbortController();
    const body = new FormData(form);
    body.set('action', 'owc_elements_preview');
    let made: Document;
    try {
      const response = await fetch(form.dataset.preview!, { method: 'POST', body, signal: asked.signal });
      if (!response.ok) throw new Error(String(response.status));
      made = new DOMParser().parseFromString(await response.text(), 'text/html');
    } catch {
      return; // a newer question, or a network that is gone: the button to save still says what is wrong
    }
    const shown = frame.contentDocument!;
    shown.querySelector('#owc-look-tokens')!.textContent = made.querySelector('#owc-look-tokens')!.textContent;
    shown.body.className = made.body.className;
    const sheet = shown.querySelector<HTMLLinkElement>('#owc-look-sheet')!;
    const href = made.querySelector('#owc-look-sheet')!.getAttribute('href');
    if (href !== sheet.getAttribute('href')) {
      if (href) {
        await new Promise((done) => {
          sheet.onload = sheet.onerror = done;
          sheet.href = href;
        });
      } else sheet.removeAttribute('href');
    }
    const told = made.querySelector('.owc-look-report')!;
    form.querySelector<HTMLTextAreaElement>('#owc-look-css')!.value = told.querySelector('textarea')!.value;
    told.querySelector('textarea')!.remove();
    // The sentence itself stays the same node, so that a screen reader hears that it changed.
    const sum = report.querySelector('.owc-look-sum')!;
    const said = told.querySelector('.owc-look-sum')!.textContent;
    if (sum.textContent !== said) sum.textContent = said;
    report.querySelector('table')?.remove();
    const table = told.querySelector('table');
    if (table) report.append(document.adoptNode(table));
    await judge();
  }

  async function judge(): Promise<void> {
    // An empty frame is judged too, and then the page in it.
    for (const better of report.querySelectorAll<HTMLElement>('.owc-look-better:not(:has(button))')) better.append(choice(better.dataset.field!, better.dataset.color!, say('better', better.dataset.color!)));
    if (source() !== 'nlds') return;
    await readSheet();
    if (field('stylesheet').value) measure();
  }

  /** Which classes the stylesheet has; when it has one, that is the one. */
  async function readSheet(): Promise<void> {
    const found = form.querySelector('.owc-look-found')!;
    const address = frame.contentDocument?.querySelector<HTMLLinkElement>('#owc-look-sheet')?.href;
    if (!address) return void found.replaceChildren();
    const response = await fetch(address).catch(() => undefined);
    if (!response?.ok) return void (found.textContent = say('noSheet'));
    const classes = [...new Set([...(await response.text()).matchAll(/\.(-?[a-z_][\w-]*-theme(?:-[\w-]+)?)(?=[^\w-])/gi)].map((match) => match[1]!))].slice(0, 12);
    field('class').list!.replaceChildren(...classes.map((name) => Object.assign(document.createElement('option'), { value: name })));
    if (!classes.length) return void (found.textContent = say('noClass'));
    if (classes.length && !classes.includes(field('class').value)) {
      found.replaceChildren(say('classes', ''), ...classes.map((name) => choice('class', name, name)));
      if (!field('class').value) {
        field('class').value = classes[0]!;
        field('class').dispatchEvent(new Event('input', { bubbles: true }));
      }
    } else found.textContent = say('classes', classes.join(', '));
  }

  /** Only a browser knows what the stylesheet of a theme makes of our tokens: so it measures them where they are used. */
  function measure(): void {
    const place = frame.contentDocument!.querySelector('main');
    if (!place) return; // not there yet
    const isColor = (name: string): name is `#${string}` => name.startsWith('#');
    const read = (name: TokenName | `#${string}`): string => {
      if (isColor(name)) return name;
      const probe = place.ownerDocument.createElement('span');
      const { names, value } = chain(name);
      probe.style.color = names.reduceRight((rest, key) => `var(${key},${rest})`, value);
      place.append(probe);
      const color = frame.contentWindow!.getComputedStyle(probe).color;
      probe.remove();
      return color;
    };
    const page = read('background');
    const rows = words.pairs.map(([text, front, back, needed]) => {
      const ground = compose(page, parseColor(read(back)) ?? page);
      const color = read(front);
      return { text, color, ground: `rgb(${ground.join(' ')})`, ratio: contrast(color, ground), needed, better: nearestReadable(color, ground, needed) };
    });
    const table = report.querySelector('table');
    if (!table) return;
    table.tBodies[0]!.replaceChildren(...rows.map((row) => {
      const good = row.ratio >= row.needed;
      const tr = document.createElement('tr');
      tr.className = good ? 'is-good' : 'is-low';
      const [what, how, verdict] = [document.createElement('th'), document.createElement('td'), document.createElement('td')];
      what.scope = 'row';
      const swatch = Object.assign(document.createElement('span'), { className: 'owc-look-swatch', textContent: 'Aa', ariaHidden: 'true' });
      swatch.style.color = row.color;
      swatch.style.backgroundColor = row.ground;
      what.append(swatch, row.text);
      const number = (value: number): string => (Math.floor(value * 10) / 10).toLocaleString(document.documentElement.lang || 'nl');
      how.textContent = say('ratio', number(row.ratio), number(row.needed));
      verdict.append(good ? say('enough') : Object.assign(document.createElement('strong'), { textContent: say('low') }));
      if (!good && row.better) verdict.append(Object.assign(document.createElement('span'), { textContent: say('better', row.better) }));
      tr.append(what, how, verdict);
      return tr;
    }));
    const low = rows.filter(({ ratio, needed }) => ratio < needed).length;
    report.querySelector('.owc-look-sum')!.textContent = low ? say('someLow', low) : say('allGood');
  }

  function choice(name: string, value: string, text: string): HTMLButtonElement {
    const button = Object.assign(document.createElement('button'), { type: 'button', className: 'button button-small', textContent: text });
    Object.assign(button.dataset, { for: name, value });
    return button;
  }
}

/** A colour can be typed and picked. What is typed goes to the server; the picker only helps. */
function addPicker(text: HTMLInputElement, say: (key: string, value: string) => string): void {
  const row = Object.assign(document.createElement('div'), { className: 'owc-look-color-row' });
  const picker = Object.assign(document.createElement('input'), { type: 'color' });
  picker.setAttribute('aria-label', say('pick', text.labels![0]!.textContent!));
  const follow = (): void => {
    const color = parseColor(text.value) ?? parseColor(`#${text.value}`);
    if (color) picker.value = `#${color.slice(0, 3).map((channel) => Math.round(channel).toString(16).padStart(2, '0')).join('')}`;
  };
  follow();
  text.addEventListener('input', follow);
  picker.addEventListener('input', () => {
    text.value = picker.value;
    text.removeAttribute('aria-invalid');
  });
  text.replaceWith(row);
  row.append(picker, text);
}
