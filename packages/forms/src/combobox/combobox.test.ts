import { aTimeout, expect, fixture, html, nextFrame } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import type { Combobox } from './combobox.js';
import './combobox.js';
import { waitUntil } from '../../../../test/unit/until.js';

const described = (control: Element): string =>
  (control.getAttribute('aria-describedby') ?? '').split(' ').filter(Boolean).map((id) => document.getElementById(id)!.textContent).join(' ');
const status = (): string => document.querySelector('[role=status]')?.textContent ?? '';
const input = (field: Combobox): HTMLInputElement => field.querySelector('input')!;
const list = (field: Combobox): HTMLElement | null => field.querySelector('[role=listbox]');
const shown = (field: Combobox): string[] => [...field.querySelectorAll('[role=option]')].filter((option) => option.checkVisibility()).map((option) => option.textContent!);
const foot = (field: Combobox): string => [...field.querySelectorAll<HTMLElement>('[role=listbox] + div')].filter((node) => node.checkVisibility()).map((node) => node.innerText).join();
const active = (field: Combobox): string => {
  const id = input(field).getAttribute('aria-activedescendant');
  const option = id && document.getElementById(id);
  if (option) expect(option.getAttribute('aria-selected')).to.equal('true');
  return option ? option.textContent! : '';
};
const press = async (...keys: string[]): Promise<void> => {
  for (const key of keys) await sendKeys({ press: key });
};
const at = (node: Element): { position: [number, number] } => {
  const { left, top, width, height } = node.getBoundingClientRect();
  return { position: [Math.round(left + width / 2), Math.round(top + height / 2)] };
};

const countries = ['België', 'Curaçao', 'Duitsland', 'Nederland', 'Nieuw-Zeeland', 'Verenigde Arabische Emiraten'];
const server = `<owc-combobox required=""><label slot="label" for="c">Land</label><div slot="description" id="c-d">Waar u woont</div><input id="c" name="land" list="c-l" autocomplete="country-name" aria-describedby="c-d" aria-required="true"><datalist id="c-l"><option value="België" data-value="BE"></option><option value="Nederland" data-value="NL"></option><option value="Nepal" data-value="NP"></option></datalist></owc-combobox>`;

const make = async (more: Partial<Combobox> = {}): Promise<Combobox> => {
  const field = await fixture<Combobox>(html`<owc-combobox label="Land" name="land"></owc-combobox>`);
  Object.assign(field, { options: countries, ...more });
  await field.updateComplete;
  return field;
};

describe('owc-combobox', () => {
  const json = (body: unknown, status = 200): Promise<Response> => Promise.resolve(new Response(JSON.stringify(body), { status }));
  const realFetch = window.fetch;
  afterEach(() => {
    window.fetch = realFetch;
  });

  it('leaves complete server markup as it is until somebody is there, and then uses its list', async () => {
    const box = document.createElement('div');
    box.innerHTML = server;
    const seen: MutationRecord[] = [];
    const observer = new MutationObserver((records) => seen.push(...records));
    observer.observe(box, { subtree: true, childList: true, attributes: true, characterData: true });
    document.body.append(box);
    const field = box.firstElementChild as Combobox;
    await field.updateComplete;
    await Promise.resolve();
    seen.push(...observer.takeRecords());
    observer.disconnect();
    expect(box.innerHTML).to.equal(server);
    expect(seen.length).to.equal(0);
    field.focus();
    expect(input(field).getAttribute('role')).to.equal('combobox');
    expect(input(field).list, 'the list of the browser does not open too').to.equal(null);
    expect(input(field).autocomplete, 'the browser may fill in what the author says').to.equal('country-name');
    await sendKeys({ type: 'ne' });
    expect(shown(field)).to.deep.equal(['Nederland', 'Nepal']);
    box.remove();
  });

  it('serves who was there before its script', async () => {
    const box = await fixture(html`<div></div>`);
    box.innerHTML = '<input name="land" list="vroeg"><datalist id="vroeg"><option value="België"></datalist>';
    box.querySelector('input')!.focus();
    await sendKeys({ type: 'b' });
    const field = document.createElement('owc-combobox');
    field.append(...box.children);
    box.append(field);
    input(field).focus();
    await field.updateComplete;
    await sendKeys({ type: 'e' });
    expect(shown(field)).to.deep.equal(['België']);
    expect(input(field).list).to.equal(null);
  });

  it('makes what is missing from its attributes, and names its list', async () => {
    const field = await fixture<Combobox>(html`<owc-combobox label="Land" description="Waar u woont" name="land" value="België" required></owc-combobox>`);
    field.options = countries;
    const control = input(field);
    expect(control.labels![0]!.textContent).to.equal('Land');
    expect([control.getAttribute('role'), control.getAttribute('aria-expanded'), control.getAttribute('aria-autocomplete')]).to.deep.equal(['combobox', 'false', 'list']);
    expect(described(control)).to.equal('Waar u woont');
    expect(control.value).to.equal('België');
    await expect(field).to.be.accessible();
    control.focus();
    await press('ArrowDown');
    expect(control.getAttribute('aria-expanded')).to.equal('true');
    expect(document.getElementById(control.getAttribute('aria-controls')!)).to.equal(list(field));
    expect(list(field)!.getAttribute('aria-label')).to.equal('Land');
    await expect(field).to.be.accessible();
  });

  it('finds what fits: without capitals, accents and signs, best first', async () => {
    const field = await make({ options: ['Guinee-Bissau', 'Nieuw-Guinea', 'Equatoriaal-Guinea', 'São Tomé', '’s-Hertogenbosch', 'Guinea', 'Saarland', 'Beguine'] });
    field.focus();
    for (const [typed, found] of [
      ['guin', ['Guinee-Bissau', 'Guinea', 'Nieuw-Guinea', 'Equatoriaal-Guinea', 'Beguine']],
      ['GUINEA', ['Guinea', 'Nieuw-Guinea', 'Equatoriaal-Guinea']],
      ['sao', ['São Tomé']],
      ['s hert', ['’s-Hertogenbosch']],
      ["'s-", ['São Tomé', '’s-Hertogenbosch', 'Saarland', 'Guinee-Bissau']],
      ['nieuw guine', ['Nieuw-Guinea']],
    ] as const) {
      input(field).select();
      await sendKeys({ type: typed });
      expect(shown(field), typed).to.deep.equal(found);
    }
  });

  it('goes through its list with the keyboard, and leaves the focus in the field', async () => {
    const field = await make();
    field.focus();
    expect(shown(field), 'it does not open by itself').to.deep.equal([]);
    await press('ArrowDown');
    expect(shown(field)).to.deep.equal(countries);
    expect(list(field)!.nextElementSibling!.checkVisibility(), 'nothing is said under it').to.equal(false);
    expect(active(field)).to.equal('België');
    await press('ArrowDown');
    expect(active(field)).to.equal('Curaçao');
    await press('ArrowUp', 'ArrowUp');
    expect(active(field), 'back in the text').to.equal('');
    await press('ArrowUp');
    expect(active(field)).to.equal('Verenigde Arabische Emiraten');
    await press('ArrowDown', 'ArrowDown');
    expect(active(field)).to.equal('België');
    await press('Home');
    expect(active(field)).to.equal('');
    await press('ArrowDown', 'End');
    expect(active(field)).to.equal('');
    expect(document.activeElement).to.equal(input(field));
    await press('Escape');
    expect(shown(field)).to.deep.equal([]);
    expect(input(field).getAttribute('aria-expanded')).to.equal('false');
    await press('ArrowUp');
    expect(active(field)).to.equal('Verenigde Arabische Emiraten');
  });

  it('opens with Alt+Down without a choice, and closes with Alt+Up', async () => {
    const field = await make();
    field.focus();
    await sendKeys({ press: 'Alt+ArrowDown' });
    expect(shown(field)).to.deep.equal(countries);
    expect(active(field)).to.equal('');
    await press('ArrowDown');
    await sendKeys({ press: 'Alt+ArrowUp' });
    expect(shown(field)).to.deep.equal([]);
    expect(field.value).to.equal('');
  });

  it('chooses with Enter without sending the form, and sends it with the next', async () => {
    const form = await fixture<HTMLFormElement>(html`<form><owc-combobox label="Land" name="land"></owc-combobox></form>`);
    const field = form.querySelector('owc-combobox')!;
    field.options = countries;
    let sent = 0;
    const events: string[] = [];
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      sent++;
    });
    for (const type of ['input', 'change']) form.addEventListener(type, () => events.push(`${type} ${field.value}`));
    field.focus();
    await sendKeys({ type: 'n' });
    events.length = 0;
    await press('ArrowDown', 'Enter');
    expect(field.value).to.equal('Nederland');
    expect(events).to.deep.equal(['input Nederland', 'change Nederland']);
    expect(shown(field)).to.deep.equal([]);
    expect(sent).to.equal(0);
    await press('Enter');
    expect(sent).to.equal(1);
    expect(input(field).selectionStart, 'typing goes on behind it').to.equal('Nederland'.length);
  });

  it('chooses what is pointed to when Tab leaves it, and nothing that is not', async () => {
    const box = await fixture(html`<div><owc-combobox label="Land" name="land"></owc-combobox><button>Verder</button></div>`);
    const field = box.querySelector('owc-combobox')!;
    field.options = countries;
    field.focus();
    await sendKeys({ type: 'duits' });
    await press('Tab');
    expect(field.value).to.equal('duits');
    expect(shown(field)).to.deep.equal([]);
    expect(document.activeElement).to.equal(box.querySelector('button'));
    field.focus();
    await press('ArrowDown', 'Tab');
    expect(field.value).to.equal('Duitsland');
    expect(document.activeElement).to.equal(box.querySelector('button'));
  });

  it('chooses with a mouse or a finger, and keeps the focus', async () => {
    const field = await make();
    await sendMouse({ type: 'click', ...at(input(field)) });
    await waitUntil(() => shown(field).length === countries.length);
    const option = [...field.querySelectorAll('[role=option]')][2]!;
    expect(option.getBoundingClientRect().height, 'large enough for a finger').to.be.at.least(44);
    await sendMouse({ type: 'click', ...at(option) });
    expect(field.value).to.equal('Duitsland');
    expect(shown(field)).to.deep.equal([]);
    expect(document.activeElement).to.equal(input(field));
  });

  it('shows everything again to who comes back to another answer', async () => {
    const field = await make();
    field.value = 'duitsland';
    await sendMouse({ type: 'click', ...at(input(field)) });
    await waitUntil(() => shown(field).length === countries.length);
    await press('Escape', 'ArrowDown');
    expect(active(field), 'from there it goes on').to.equal('Duitsland');
    await press('Escape');
    field.value = 'land';
    await press('ArrowDown');
    expect(shown(field)).to.deep.equal(['Duitsland', 'Nederland', 'Nieuw-Zeeland'].filter((name) => name.includes('land')));
  });

  it('is not in the way of who typed the whole answer', async () => {
    const field = await make();
    field.focus();
    await sendKeys({ type: 'nederlan' });
    expect(shown(field)).to.deep.equal(['Nederland']);
    await sendKeys({ type: 'd' });
    expect(shown(field)).to.deep.equal([]);
    expect(input(field).getAttribute('aria-expanded')).to.equal('false');
  });

  it('closes when the field is left', async () => {
    const field = await make();
    field.focus();
    await sendKeys({ type: 'n' });
    expect(shown(field).length).to.be.greaterThan(0);
    input(field).blur();
    expect(shown(field)).to.deep.equal([]);
    expect(input(field).getAttribute('aria-expanded')).to.equal('false');
    expect(input(field).hasAttribute('autocomplete'), 'or a browser does not restore it').to.equal(false);
  });

  it('tells how many there are once typing stops, and when there are none', async () => {
    const field = await make();
    field.focus();
    await sendKeys({ type: 'land' });
    await waitUntil(() => status().includes('3 resultaten, gebruik de pijltjes'), 'told');
    await sendKeys({ type: 'x' });
    expect(foot(field)).to.equal('Geen resultaten. U kunt uw eigen antwoord gebruiken.');
    expect(input(field).getAttribute('aria-expanded'), 'there is no list').to.equal('false');
    await waitUntil(() => status().includes('Geen resultaten'), 'told');
    field.restricted = true;
    await press('Backspace', 'y');
    expect(foot(field)).to.equal('Geen resultaten');
  });

  it('sends the value of an option for its text, and any other text as it is', async () => {
    const form = await fixture<HTMLFormElement>(html`<form></form>`);
    form.insertAdjacentHTML('beforeend', server);
    const field = form.querySelector('owc-combobox')!;
    await field.updateComplete;
    for (const [typed, sent] of [['Nederland', 'NL'], [' nederland ', 'NL'], ['belgie', 'BE'], ['NL', 'NL'], ['Atlantis', 'Atlantis'], ['', '']]) {
      field.value = typed!;
      expect(new FormData(form).get('land'), typed).to.equal(sent);
      expect(field.value, 'what was typed stays').to.equal(typed);
    }
    field.value = 'Nederland';
    form.append(Object.assign(document.createElement('input'), { name: 'land', value: 'x' }));
    expect(new FormData(form).getAll('land'), 'a name that is shared is sent as it is').to.deep.equal(['Nederland', 'x']);
  });

  it('sends the value that was chosen, also when two have the same words', async () => {
    const form = await fixture<HTMLFormElement>(html`<form><owc-combobox label="Straat" name="s"></owc-combobox></form>`);
    const field = form.querySelector('owc-combobox')!;
    field.options = [{ value: '1', label: 'Dorpsstraat' }, { value: '2', label: 'Dorpsstraat' }];
    field.focus();
    await press('ArrowDown', 'ArrowDown', 'Enter');
    expect(new FormData(form).get('s')).to.equal('2');
    expect(field.option).to.include({ value: '2', label: 'Dorpsstraat' });
  });

  it('takes only what is in the list when it is restricted', async () => {
    const field = await make({ restricted: true, required: true });
    expect(field.validationMessage).to.equal('Vul “Land” in');
    field.value = 'Atlantis';
    expect(field.reportValidity()).to.equal(false);
    await field.updateComplete;
    expect(described(input(field))).to.equal('Kies bij “Land” een antwoord uit de lijst');
    expect(input(field).getAttribute('aria-invalid')).to.equal('true');
    await expect(field).to.be.accessible();
    field.value = 'curacao';
    expect(field.reportValidity()).to.equal(true);
    field.invalidMessage = 'Kies een land dat wij kennen';
    field.value = 'Atlantis';
    expect(field.validationMessage).to.equal('Kies een land dat wij kennen');
    field.restricted = false;
    expect(field.validationMessage).to.equal('');
  });

  it('shows the first of very many, and says so', async () => {
    const many = Array.from({ length: 5000 }, (_, index) => `Straat ${index} met een náám`);
    const field = await make({ options: many });
    field.focus();
    await press('ArrowDown');
    expect(shown(field).length).to.equal(250);
    expect(foot(field)).to.equal('Dit zijn de eerste 250 van 5000. Typ verder om te zoeken.');
    for (let i = 0; i < 12; i++) await press('ArrowDown');
    const option = document.getElementById(input(field).getAttribute('aria-activedescendant')!)!;
    await expect(field).to.be.accessible();
    expect(document.elementFromPoint(...at(option).position), 'it is not under what is said below').to.equal(option);
    input(field).select();
    await sendKeys({ type: 'straat 4999' });
    expect(foot(field)).to.equal('');
    expect(shown(field)).to.deep.equal(['Straat 4999 met een náám']);
  });

  it('takes the texts of a page or a source for texts', async () => {
    const field = await make({ options: ['<img src=x onerror=alert(1)>', null, 7, { label: '<b>vet</b>', value: 'v' }, { value: {} }, [], { label: '' }] as never });
    field.focus();
    await press('ArrowDown');
    expect(shown(field)).to.deep.equal(['<img src=x onerror=alert(1)>', '7', '<b>vet</b>']);
    expect(field.querySelector('img, b')).to.equal(null);
  });

  it('follows the list of its page', async () => {
    const field = await fixture<Combobox>(html`<owc-combobox label="Land"><datalist><option value="België"></option></datalist></owc-combobox>`);
    field.focus();
    await press('ArrowDown');
    expect(shown(field)).to.deep.equal(['België']);
    field.querySelector('datalist')!.append(new Option('', 'Nederland'));
    await waitUntil(() => shown(field).length === 2);
    field.options = ['Duitsland'];
    await field.updateComplete;
    expect(shown(field)).to.deep.equal(['Duitsland']);
  });

  describe('with a source', () => {
    const remote = async (more = ''): Promise<Combobox> => {
      const box = await fixture(html`<form></form>`);
      box.insertAdjacentHTML('beforeend', `<owc-combobox label="Straat" name="s" src="/straten?q={query}&amp;n=5" ${more}></owc-combobox>`);
      const field = box.querySelector('owc-combobox')!;
      await field.updateComplete;
      field.focus();
      return field;
    };

    it('asks it once typing stops, and shows what it answers in its order', async () => {
      const asked: string[] = [];
      window.fetch = (url) => {
        asked.push(String(url));
        return json([{ value: 'b', label: 'Kerkstraat & Plein' }, 'Akker']);
      };
      const field = await remote();
      await sendKeys({ type: 'k' });
      expect(foot(field)).to.equal('Typ ten minste 2 tekens om te zoeken');
      await sendKeys({ type: 'er &' });
      expect(foot(field)).to.equal('Bezig met zoeken');
      await waitUntil(() => shown(field).length === 2);
      expect(shown(field)).to.deep.equal(['Kerkstraat & Plein', 'Akker']);
      expect(foot(field)).to.equal('');
      expect(asked).to.deep.equal(['/straten?q=ker%20%26&n=5']);
      await press('ArrowDown', 'Enter');
      expect(new FormData(input(field).form!).get('s')).to.equal('b');
      await expect(field).to.be.accessible();
    });

    it('does not wait for an answer to what was typed before', async () => {
      const signals: AbortSignal[] = [];
      const answers: ((response: Response) => void)[] = [];
      window.fetch = (_, init) => {
        signals.push(init!.signal!);
        return new Promise((done) => answers.push(done));
      };
      const field = await remote();
      await sendKeys({ type: 'oud' });
      await waitUntil(() => answers.length === 1);
      await sendKeys({ type: 'er' });
      expect(signals[0]!.aborted).to.equal(true);
      await waitUntil(() => answers.length === 2);
      answers[1]!(new Response('["Ouderwets"]'));
      await waitUntil(() => shown(field).length === 1);
      answers[0]!(new Response('["Oud"]'));
      await aTimeout(50);
      expect(shown(field)).to.deep.equal(['Ouderwets']);
    });

    it('shows nothing when the field was left meanwhile', async () => {
      let answer: (response: Response) => void = () => {};
      window.fetch = () => new Promise((done) => (answer = done));
      const field = await remote();
      await sendKeys({ type: 'oud' });
      await aTimeout(300);
      input(field).blur();
      answer(new Response('["Oud"]'));
      await aTimeout(50);
      expect(shown(field)).to.deep.equal([]);
      expect(foot(field)).to.equal('');
    });

    it('says when it fails, lets people type on, and does not hold it against them', async () => {
      for (const broken of [() => json({}, 500), () => json({ straten: [] }), () => Promise.resolve(new Response('<p>Fout</p>')), () => Promise.reject(new TypeError('offline'))]) {
        window.fetch = broken;
        const field = await remote('restricted');
        await sendKeys({ type: 'ker' });
        await waitUntil(() => foot(field) === 'De lijst is er nu niet. Typ uw hele antwoord zelf.');
        expect(shown(field)).to.deep.equal([]);
        await sendKeys({ type: 'k' });
        expect(field.value).to.equal('kerk');
        input(field).blur();
        expect(field.validationMessage).to.equal('');
        expect(new FormData(input(field).form!).get('s')).to.equal('kerk');
      }
    });

    it('judges what was typed by what was found, and leaves what was there to the server', async () => {
      window.fetch = () => json(['Kerkstraat']);
      const field = await remote('restricted value="Oude Weg"');
      expect(field.validationMessage, 'nobody touched it').to.equal('');
      input(field).select();
      await sendKeys({ type: 'kerk' });
      await waitUntil(() => shown(field).length === 1);
      expect(field.validationMessage).to.equal('Kies bij “Straat” een antwoord uit de lijst');
      await sendKeys({ type: 'straat' });
      await aTimeout(350);
      expect(field.validationMessage).to.equal('');
    });

    it('asks for all of a list once, and searches in it', async () => {
      let asked = 0;
      window.fetch = () => {
        asked++;
        return json(countries);
      };
      const field = await fixture<Combobox>(html`<owc-combobox label="Land" src="/landen.json" restricted></owc-combobox>`);
      field.focus();
      await press('ArrowDown');
      await waitUntil(() => shown(field).length === countries.length);
      await sendKeys({ type: 'nederl' });
      expect(shown(field)).to.deep.equal(['Nederland']);
      expect(field.validationMessage).to.equal('Kies bij “Land” een antwoord uit de lijst');
      input(field).blur();
      field.focus();
      await press('ArrowDown', 'Enter');
      expect(field.value).to.equal('Nederland');
      expect(asked).to.equal(1);
    });

    it('takes a function for a source', async () => {
      const asked: string[] = [];
      const field = await make({
        options: undefined,
        minCharacters: 1,
        load: (query) => {
          asked.push(query);
          return Promise.resolve([`${query}straat`]);
        },
      });
      field.focus();
      await sendKeys({ type: 'k' });
      await waitUntil(() => shown(field).length === 1);
      expect(shown(field)).to.deep.equal(['kstraat']);
      expect(asked).to.deep.equal(['k']);
    });
  });

  it('is seen in a dialog and in a box that hides what sticks out, and Escape closes only the list', async () => {
    const box = await fixture(html`<dialog><div style="overflow: hidden; block-size: 8rem; transform: translateX(0)"><owc-combobox label="Land"></owc-combobox></div></dialog>`);
    const dialog = box as HTMLDialogElement;
    const field = box.querySelector('owc-combobox')!;
    field.options = countries;
    dialog.showModal();
    field.focus();
    await press('ArrowDown');
    await nextFrame();
    const option = field.querySelectorAll('[role=option]')[3]!;
    const { position } = at(option);
    expect(document.elementFromPoint(...position)).to.equal(option);
    const [box1, box2] = [input(field), field.querySelector('[slot=list]')!].map((node) => node.getBoundingClientRect());
    expect(box2!.left).to.be.closeTo(box1!.left, 1);
    expect(box2!.width).to.be.closeTo(box1!.width, 1);
    expect(box2!.top - box1!.bottom).to.be.within(0, 12);
    await press('Escape');
    expect(shown(field)).to.deep.equal([]);
    expect(dialog.open).to.equal(true);
    dialog.close();
  });

  it('opens upwards where there is no room below, and stays with its field when the page scrolls', async () => {
    const box = await fixture(html`<div style="padding-block: 120vh"><owc-combobox label="Land"></owc-combobox></div>`);
    const field = box.querySelector('owc-combobox')!;
    field.options = countries;
    input(field).scrollIntoView({ block: 'end' });
    input(field).focus({ preventScroll: true });
    await press('ArrowDown');
    const rects = (): DOMRect[] => [input(field), field.querySelector('[slot=list]')!].map((node) => node.getBoundingClientRect());
    let [field1, list1] = rects() as [DOMRect, DOMRect];
    expect(list1.bottom).to.be.at.most(field1.top);
    expect(list1.top).to.be.at.least(0);
    scrollBy(0, 30);
    await waitUntil(() => Math.abs(rects()[0]!.top - field1.top) > 20);
    await nextFrame();
    [field1, list1] = rects() as [DOMRect, DOMRect];
    expect(Math.min(Math.abs(field1.top - list1.bottom), Math.abs(list1.top - field1.bottom))).to.be.at.most(12);
    scrollTo(0, 0);
  });

  it('is as wide as its field, also with long words', async () => {
    const box = await fixture(html`<div style="inline-size: 16rem"><owc-combobox label="Land"></owc-combobox></div>`);
    const field = box.querySelector('owc-combobox')!;
    field.options = ['Arbeidsongeschiktheidsverzekeringsmaatschappijmedewerkersvereniging'.repeat(2)];
    field.focus();
    await press('ArrowDown');
    expect(field.querySelector('[slot=list]')!.getBoundingClientRect().width).to.be.closeTo(256, 1);
    const option = field.querySelector('[role=option]')!;
    expect(option.scrollWidth).to.be.at.most(option.clientWidth);
  });

  it('shows a read-only answer as text, and sends its value', async () => {
    const form = await fixture<HTMLFormElement>(html`<form><owc-combobox label="Land" name="land" value="Nederland" readonly></owc-combobox></form>`);
    const field = form.querySelector('owc-combobox')!;
    field.options = [{ value: 'NL', label: 'Nederland' }];
    await waitUntil(() => field.querySelector('[slot=text]')?.textContent === 'Nederland');
    expect(input(field).checkVisibility()).to.equal(false);
    expect(new FormData(form).get('land')).to.equal('NL');
  });

  it('says where its answer comes from, goes back at a reset, and is left out when disabled', async () => {
    const form = await fixture<HTMLFormElement>(html`<form><fieldset><owc-combobox label="Land" name="land" value="Nederland" source="BRP"></owc-combobox></fieldset></form>`);
    const field = form.querySelector('owc-combobox')!;
    field.options = countries;
    await waitUntil(() => described(input(field)) === 'Overgenomen uit: BRP');
    field.focus();
    await press('ArrowDown', 'ArrowDown', 'Enter'); // the first opens the list at the answer that is there
    await field.updateComplete;
    expect(field.value).to.equal('Nieuw-Zeeland');
    expect(described(input(field))).to.equal('');
    form.reset();
    expect(field.value).to.equal('Nederland');
    form.querySelector('fieldset')!.disabled = true;
    expect(new FormData(form).has('land')).to.equal(false);
  });

  it('is usable and recognisable under a hostile page', async () => {
    const box = await fixture(html`<div>
      <style>
        * { all: unset !important }
        owc-combobox div, input { display: inline !important; position: static !important; opacity: 0 !important; visibility: hidden !important; color: #fff !important; background: #fff !important; font-size: 2px !important; block-size: 3px !important }
      </style>
      <owc-combobox label="Land"></owc-combobox>
    </div>`);
    const field = box.querySelector('owc-combobox')!;
    field.options = countries;
    field.focus();
    await press('ArrowDown');
    const option = field.querySelector('[role=option]')!;
    expect(option.getBoundingClientRect().height).to.be.at.least(44);
    const style = getComputedStyle(option);
    expect([style.visibility, style.opacity]).to.deep.equal(['visible', '1']);
    expect(parseFloat(style.fontSize)).to.be.at.least(16);
    expect(style.color).not.to.equal(style.backgroundColor);
    expect(document.elementFromPoint(...at(option).position)).to.equal(option);
    await press('Enter');
    expect(field.value).to.equal('België');
  });

  it('works on when it is moved, taken out while it is open, and as a copy', async () => {
    const box = await fixture(html`<div><owc-combobox label="Land" name="land"></owc-combobox><section></section></div>`);
    const field = box.querySelector('owc-combobox')!;
    field.options = countries;
    field.focus();
    await press('ArrowDown');
    const copy = field.cloneNode(true) as Combobox;
    copy.options = ['Suriname'];
    box.append(copy);
    box.querySelector('section')!.append(field);
    await field.updateComplete;
    expect(shown(field)).to.deep.equal([]);
    field.focus();
    await press('ArrowDown');
    expect(shown(field)).to.deep.equal(countries);
    copy.focus();
    expect(shown(field)).to.deep.equal([]);
    await press('ArrowDown');
    expect(shown(copy)).to.deep.equal(['Suriname']);
    expect(copy.querySelectorAll('[role=listbox]').length).to.equal(1);
    const ids = [...box.querySelectorAll('[id]')].map(({ id }) => id);
    expect(ids.length).to.equal(new Set(ids).size);
    copy.querySelector('[slot=list]')!.remove();
    await press('ArrowDown');
    await press('Escape', 'ArrowDown');
    expect(shown(copy), 'a morph took the list away').to.deep.equal(['Suriname']);
  });
});
