import { expect, fixture, html } from '@open-wc/testing';
import type { Form, FormSentEvent } from './form.js';
import '../button/button.js';
import '../text-field/text-field.js';
import './form.js';
import { waitUntil } from '../../../../test/unit/until.js';

const markup = html`<owc-form>
  <form method="post" action="/ontvangst">
    <owc-text-field required label="Naam" name="naam"></owc-text-field>
    <owc-text-field required label="E-mailadres" type="email" name="email" value="jan"></owc-text-field>
    <label>Akkoord <input type="checkbox" name="akkoord" required /></label>
    <owc-button><button name="knop" value="verstuur">Versturen</button></owc-button>
  </form>
</owc-form>`;

/** Sends as a resident does, with the button; tells whether the browser would have sent it natively. */
function press(form: Element): boolean {
  let native = false;
  const last = (event: Event): void => {
    native = !event.defaultPrevented;
    event.preventDefault(); // the test page stays
  };
  addEventListener('submit', last, { once: true });
  form.querySelector('button')!.click();
  removeEventListener('submit', last);
  return native;
}

const field = (form: Element, name: string): HTMLInputElement => form.querySelector(`input[name="${name}"]`)!;
const describedBy = (control: Element): string =>
  (control.getAttribute('aria-describedby') ?? '').split(' ').filter(Boolean).map((id) => document.getElementById(id)!.textContent).join(' ');
const summaryLinks = (form: Element): string[] => [...form.querySelectorAll('owc-error-summary:not([hidden]) li')].map((item) => item.textContent!);
const type = (control: HTMLInputElement, value: string): void => {
  control.value = value;
  control.dispatchEvent(new InputEvent('input', { bubbles: true }));
};
async function fill(form: Element): Promise<void> {
  type(field(form, 'naam'), 'Jan');
  type(field(form, 'email'), 'jan@voorbeeld.nl');
  field(form, 'akkoord').checked = true;
}

describe('owc-form', () => {
  const title = document.title;
  const realFetch = globalThis.fetch;
  let requests: { url: string; body: unknown; method?: string }[] = [];
  const answer = (make: () => Response | Promise<Response>): void => {
    globalThis.fetch = async (url, init) => {
      requests.push({ url: String(url), body: init?.body, method: init?.method });
      return make();
    };
  };
  const json = (status: number, body: unknown): Response => new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json' } });
  beforeEach(() => {
    document.title = 'Contact';
    requests = [];
  });
  afterEach(() => {
    globalThis.fetch = realFetch;
    document.title = title;
  });

  it('does not send what is wrong, lists it in order, and takes focus there', async () => {
    const form = await fixture<Form>(markup);
    expect(press(form)).to.equal(false);
    await waitUntil(() => document.activeElement?.localName === 'owc-error-summary');
    expect(summaryLinks(form)).to.deep.equal(['Vul “Naam” in', 'Vul een e-mailadres in zoals naam@voorbeeld.nl', 'Vul “Akkoord” in']);
    expect(document.title).to.equal('Fout: Contact');
    expect(describedBy(field(form, 'naam'))).to.equal('Vul “Naam” in');
    expect(field(form, 'naam').getAttribute('aria-invalid')).to.equal('true');
    expect(field(form, 'akkoord').getAttribute('aria-invalid')).to.equal('true');
    expect(field(form, 'email').value).to.equal('jan');
    await expect(form).to.be.accessible();
  });

  it('leads from a line of the summary to its field', async () => {
    const form = await fixture<Form>(markup);
    press(form);
    await waitUntil(() => summaryLinks(form).length === 3);
    form.querySelectorAll<HTMLElement>('owc-error-summary a')[1]!.click();
    expect(document.activeElement).to.equal(field(form, 'email'));
  });

  it('judges a flagged field at each change, and no field before it was flagged', async () => {
    const form = await fixture<Form>(markup);
    type(field(form, 'email'), 'ja');
    await form.updateComplete;
    expect(field(form, 'email').hasAttribute('aria-invalid')).to.equal(false);
    press(form);
    await waitUntil(() => summaryLinks(form).length === 3);
    type(field(form, 'email'), 'jan@voorbeeld.nl');
    await waitUntil(() => !field(form, 'email').hasAttribute('aria-invalid'));
    expect(describedBy(field(form, 'email'))).to.equal('');
    type(field(form, 'email'), 'jan@');
    await form.updateComplete;
    expect(field(form, 'email').hasAttribute('aria-invalid'), 'mended, so no longer watched').to.equal(false);
    field(form, 'akkoord').click();
    expect(field(form, 'akkoord').hasAttribute('aria-invalid')).to.equal(false);
  });

  it('sends natively when all is right, and only once', async () => {
    const form = await fixture<Form>(markup);
    await fill(form);
    expect(press(form)).to.equal(true);
    expect(press(form), 'a double click').to.equal(false);
    expect(document.title).to.equal('Contact');
  });

  it('lets a button with formnovalidate through', async () => {
    const form = await fixture<Form>(html`<owc-form><form><owc-text-field required label="Naam" name="naam"></owc-text-field><button formnovalidate>Later verder</button></form></owc-form>`);
    expect(press(form)).to.equal(true);
  });

  it('lets nobody send what is wrong, as the browser itself would', async () => {
    const form = await fixture<Form>(markup);
    let heard = 0;
    form.querySelector('form')!.addEventListener('submit', () => heard++);
    press(form);
    expect(heard).to.equal(0);
    await fill(form);
    press(form);
    expect(heard).to.equal(1);
  });

  it('asks a group of radio buttons once, by its own name, and sees any answer', async () => {
    const form = await fixture<Form>(html`<owc-form><form><fieldset><legend>Heeft u een hond?</legend>
      <label><input type="radio" name="hond" value="weet niet" disabled />Weet niet</label>
      <label><input type="radio" name="hond" value="ja" required />Ja</label>
      <label><input type="radio" name="hond" value="nee" required />Nee</label></fieldset><button>Versturen</button></form></owc-form>`);
    press(form);
    await waitUntil(() => summaryLinks(form).length > 0);
    expect(summaryLinks(form)).to.deep.equal(['Geef antwoord op de vraag “Heeft u een hond?”']);
    form.querySelector<HTMLElement>('[value=nee]')!.click();
    expect(form.querySelectorAll('[aria-invalid]').length).to.equal(0);
  });

  it('does not ask what cannot be filled in', async () => {
    const form = await fixture<Form>(html`<owc-form><form>
      <owc-text-field label="a" name="a" type="number" value="n.v.t." disabled></owc-text-field>
      <fieldset disabled><owc-text-field label="b" name="b" max-characters="3" value="te lang"></owc-text-field></fieldset>
      <owc-text-field label="c" name="c" max-characters="3" value="te lang" readonly></owc-text-field>
      <owc-text-field label="d" name="d" required hidden></owc-text-field>
      <button>Versturen</button></form></owc-form>`);
    expect(press(form)).to.equal(true);
  });

  it('judges a control that stands outside the form too', async () => {
    const box = await fixture(html`<div><owc-form><form id="buiten"><button>Versturen</button></form></owc-form>
      <owc-text-field required label="Naam"><input form="buiten" name="naam" /></owc-text-field></div>`);
    press(box);
    const input = box.querySelector('input')!;
    await waitUntil(() => input.getAttribute('aria-invalid') === 'true');
    type(input, 'Jan');
    await waitUntil(() => !input.hasAttribute('aria-invalid'));
  });

  it('takes its errors away when it is reset, and leaves them when that is cancelled', async () => {
    const form = await fixture<Form>(markup);
    press(form);
    await waitUntil(() => summaryLinks(form).length === 3);
    const native = form.querySelector('form')!;
    native.addEventListener('reset', (event) => event.preventDefault(), { once: true });
    native.reset();
    await new Promise((done) => setTimeout(done));
    expect(summaryLinks(form).length).to.equal(3);
    native.reset();
    await waitUntil(() => summaryLinks(form).length === 0);
    await waitUntil(() => form.querySelectorAll('[aria-invalid]').length === 0);
    expect(document.title).to.equal('Contact');
  });

  it('is not fooled by a hidden field that is called error, or closest', async () => {
    const form = await fixture<Form>(html`<owc-form><form><input type="hidden" name="error" value="1" /><input type="hidden" name="closest" value="1" /><label>Naam <input name="n" required /></label><button>Versturen</button></form></owc-form>`);
    expect(press(form)).to.equal(false);
    await waitUntil(() => summaryLinks(form).length === 1);
    expect(summaryLinks(form)[0]).to.equal('Vul “Naam” in');
  });

  it('is not fooled by fields that are called as the parts of a form', async () => {
    const form = await fixture<Form>(html`<owc-form in-place><form method="post" action="/goed">
      <input name="action" value="x" aria-label="a" /><input name="elements" value="y" aria-label="b" /><input name="method" value="z" aria-label="c" /><button>Versturen</button></form></owc-form>`);
    answer(() => json(200, {}));
    press(form);
    await waitUntil(() => requests.length === 1);
    expect(new URL(requests[0]!.url).pathname).to.equal('/goed');
    expect(String(requests[0]!.body)).to.equal('action=x&elements=y&method=z');
  });

  describe('in place', () => {
    const send = async (make: () => Response | Promise<Response>): Promise<Form> => {
      answer(make);
      const form = await fixture<Form>(markup);
      form.inPlace = true;
      await fill(form);
      expect(press(form)).to.equal(false);
      await waitUntil(() => requests.length === 1);
      return form;
    };
    const whole = async (form: Form): Promise<string> => {
      await waitUntil(() => document.activeElement?.localName === 'owc-error-summary');
      return summaryLinks(form).join('|');
    };

    it('sends the same names and values as the form itself, with the button', async () => {
      await send(() => json(200, {}));
      expect(requests[0]!.method).to.equal('POST');
      expect(String(requests[0]!.body)).to.equal('naam=Jan&email=jan%40voorbeeld.nl&akkoord=on&knop=verstuur');
    });

    it('shows and focuses the confirmation of the server', async () => {
      const form = await send(() => json(200, { message: 'Bedankt, Jan' }));
      await waitUntil(() => form.shadowRoot!.activeElement?.textContent === 'Bedankt, Jan');
      expect(form.querySelector('form')!.checkVisibility(), 'the form makes place').to.equal(false);
    });

    it('leaves the confirmation to whoever cancels the event', async () => {
      let body: unknown;
      const listen = (event: Event): void => {
        body = (event as FormSentEvent).body;
        event.preventDefault();
      };
      addEventListener('owc-form-sent', listen, { once: true });
      const form = await send(() => json(200, { nummer: 7 }));
      await waitUntil(() => body !== undefined);
      expect(body).to.deep.equal({ nummer: 7 });
      expect(form.querySelector('form')!.checkVisibility()).to.equal(true);
    });

    const dialects: [string, unknown][] = [
      ['RFC 9457', { title: 'Onjuist', errors: [{ pointer: '#/email', detail: 'Dit adres kennen wij niet' }] }],
      ['ZGW invalidParams', { invalidParams: [{ name: 'email', code: 'x', reason: 'Dit adres kennen wij niet' }] }],
      ['WordPress REST', { code: 'rest_invalid_param', message: 'Fout', data: { status: 400, params: { email: 'Dit adres kennen wij niet' } } }],
      ['a map of names', { errors: { email: ['Dit adres kennen wij niet'] } }],
    ];
    for (const [name, body] of dialects) {
      it(`puts the errors of the server at their fields: ${name}`, async () => {
        const form = await send(() => json(422, body));
        expect(await whole(form)).to.equal('Dit adres kennen wij niet');
        expect(describedBy(field(form, 'email'))).to.equal('Dit adres kennen wij niet');
        expect(field(form, 'naam').value).to.equal('Jan');
        type(field(form, 'email'), 'piet@voorbeeld.nl');
        await waitUntil(() => !field(form, 'email').hasAttribute('aria-invalid'));
      });
    }

    it('reads the errors from the page that the server prints without script', async () => {
      const page = '<form><p slot="error" id="e">Dit adres kennen wij niet</p><input name="email" aria-invalid="true" aria-describedby="e"><img src=x onerror="window.hacked = 1"></form>';
      const form = await send(() => new Response(page, { status: 422, headers: { 'content-type': 'text/html' } }));
      expect(await whole(form)).to.equal('Dit adres kennen wij niet');
      expect((window as { hacked?: number }).hacked).to.equal(undefined);
    });

    const failures: [string, () => Response | Promise<Response>, RegExp][] = [
      ['no answer', () => Promise.reject(new TypeError('Failed to fetch')), /niet zeker/],
      ['an answer that cannot be read', () => new Response('{"mess', { headers: { 'content-type': 'application/json' } }), /niet zeker/],
      ['500', () => new Response('<h1>Oeps</h1>', { status: 500, headers: { 'content-type': 'text/html' } }), /kan uw formulier nu niet verwerken/],
      ['half a JSON', () => new Response('{"mess', { status: 500, headers: { 'content-type': 'application/json' } }), /kan uw formulier nu niet verwerken/],
      ['an ended session', () => new Response('', { status: 419 }), /te lang niet actief/],
      ['too large', () => new Response('', { status: 413 }), /te groot/],
    ];
    for (const [name, make, words] of failures) {
      it(`says what to do and keeps what was typed: ${name}`, async () => {
        const form = await send(make);
        expect(await whole(form)).to.match(words);
        expect(field(form, 'naam').value).to.equal('Jan');
        expect(form.querySelector('form')!.checkVisibility()).to.equal(true);
        answer(() => json(200, { message: 'Bedankt' }));
        press(form);
        await waitUntil(() => form.shadowRoot!.activeElement?.textContent === 'Bedankt', 'it can be sent again');
      });
    }

    it('says so when there is no connection', async () => {
      Object.defineProperty(navigator, 'onLine', { value: false, configurable: true });
      try {
        expect(await whole(await send(() => Promise.reject(new TypeError('Failed to fetch'))))).to.match(/geen verbinding/);
      } finally {
        delete (navigator as { onLine?: boolean }).onLine;
      }
    });

    const noWithStatus200: [string, unknown, string][] = [
      ['WordPress', { success: false, data: 'Niet gelukt' }, 'Niet gelukt'],
      ['WordPress without words', { success: false }, 'Controleer wat u heeft ingevuld en verstuur het formulier opnieuw'],
      ['Gravity Forms', { is_valid: false, validation_messages: { 1: 'Dit adres kennen wij niet' } }, 'Dit adres kennen wij niet'],
      ['Contact Form 7', { status: 'validation_failed', message: 'Fout', invalid_fields: [{ field: 'email', message: 'Dit adres kennen wij niet' }] }, 'Dit adres kennen wij niet'],
      ['a map of names', { errors: { email: 'Dit adres kennen wij niet' } }, 'Dit adres kennen wij niet'],
    ];
    for (const [name, body, words] of noWithStatus200) {
      it(`does not take a no for a yes: ${name}`, async () => {
        expect(await whole(await send(() => json(200, body)))).to.equal(words);
      });
    }

    it('does not take a page with a summary of errors for a yes', async () => {
      const page = '<owc-error-summary><ul><li><a href="#m">Dit adres kennen wij niet</a></li></ul></owc-error-summary><form><input id="m" name="email"></form>';
      const form = await send(() => new Response(page, { headers: { 'content-type': 'text/html' } }));
      expect(await whole(form)).to.equal('Dit adres kennen wij niet');
      expect(describedBy(field(form, 'email'))).to.equal('Dit adres kennen wij niet');
    });

    it('finds the field that a server means by a path or a list', async () => {
      answer(() => json(422, { errors: { 'adres.postcode': ['Onbekend'], keuze: { message: 'Kies iets' } } }));
      const form = await fixture<Form>(html`<owc-form in-place><form method="post"><owc-text-field label="Postcode" name="adres[postcode]"></owc-text-field>
        <label>Keuze <input name="keuze[]" /></label><button>Versturen</button></form></owc-form>`);
      press(form);
      expect(await whole(form)).to.equal('Onbekend|Kies iets');
      expect(describedBy(field(form, 'adres[postcode]'))).to.equal('Onbekend');
      expect(describedBy(field(form, 'keuze[]')), 'a control without a field of ours').to.equal('Kies iets');
    });

    it('shows that it is sending', async () => {
      let go!: (response: Response) => void;
      const form = await send(() => new Promise((done) => (go = done)));
      expect(form.shadowRoot!.textContent).to.contain('Wordt verstuurd');
      expect(press(form), 'not twice').to.equal(false);
      expect(requests.length).to.equal(1);
      go(json(200, { message: 'Bedankt' }));
      await waitUntil(() => form.shadowRoot!.textContent!.includes('Bedankt'));
      expect(form.shadowRoot!.textContent).not.to.contain('Wordt verstuurd');
    });

    it('leaves a button that closes a dialog alone', async () => {
      answer(() => json(200, {}));
      const dialog = await fixture<HTMLDialogElement>(html`<dialog><owc-form in-place><form method="post"><button formmethod="dialog" formnovalidate>Annuleren</button></form></owc-form></dialog>`);
      dialog.showModal();
      dialog.querySelector('button')!.click();
      expect(dialog.open).to.equal(false);
      expect(requests.length).to.equal(0);
    });

    it('does nothing more when it was removed meanwhile', async () => {
      let go!: (response: Response) => void;
      const form = await send(() => new Promise((done) => (go = done)));
      form.remove();
      go(json(422, { errors: { email: 'Fout' } }));
      await new Promise((done) => setTimeout(done));
      expect(form.querySelector('owc-error-summary')).to.equal(null);
    });
  });

  it('speaks English where the page does', async () => {
    const box = await fixture(html`<div lang="en">${markup}</div>`);
    const form = box.querySelector('owc-form')!;
    press(form);
    await waitUntil(() => summaryLinks(form).length === 3);
    expect(summaryLinks(form)[0]).to.equal('Enter “Naam”');
    expect(document.title).to.equal('Error: Contact');
    expect(form.querySelector('h2')!.textContent).to.equal('There is a problem');
  });
});
