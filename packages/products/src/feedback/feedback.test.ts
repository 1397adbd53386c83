import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { TemplateResult } from 'lit';
import './feedback.js';
import type { Feedback, FeedbackSentEvent } from './feedback.js';
import { waitUntil } from '../../../../test/unit/until.js';

const realFetch = window.fetch;
const question = (lang = 'nl'): TemplateResult => html`<owc-feedback lang=${lang}>
  <form method="post" action="/feedback">
    <input type="hidden" name="product" .value=${'1201'}>
    <fieldset>
      <legend>Heeft deze informatie u geholpen?</legend>
      <label><input type="radio" name="helped" value="yes" required> Ja</label>
      <label><input type="radio" name="helped" value="no" required> Nee</label>
    </fieldset>
    <div>
      <label for="missing">Wat miste u, of wat kan beter? <span>(niet verplicht)</span></label>
      <p id="privacy">Schrijf hier geen persoonlijke gegevens op.</p>
      <textarea id="missing" name="missing" rows="5" aria-describedby="privacy"></textarea>
    </div>
    <button>Versturen</button>
  </form>
</owc-feedback>`;

let asked: { url: string; body: string; accept: string }[] = [];
let answer: () => Promise<Response>;
const control = (element: Element, selector: string): HTMLInputElement => element.querySelector<HTMLInputElement>(selector)!;
const said = (element: Element): string => element.querySelector('[role=status]')?.textContent ?? '';

async function filled(value: 'yes' | 'no', missing = '', lang = 'nl'): Promise<Feedback> {
  const element = await fixture<Feedback>(question(lang));
  control(element, `[value=${value}]`).click();
  element.querySelector('textarea')!.value = missing;
  return element;
}

describe('owc-feedback', () => {
  beforeEach(() => {
    asked = [];
    answer = () => Promise.resolve(new Response(null, { status: 204 }));
    window.fetch = (source, options) => {
      asked.push({ url: new URL(source as string, location.href).pathname, body: String(options!.body), accept: new Headers(options!.headers).get('Accept')! });
      return answer();
    };
  });
  afterEach(() => (window.fetch = realFetch));

  it('asks what was missing after “nee”, and by keyboard', async () => {
    const element = await fixture<Feedback>(question());
    const shown = (): boolean => element.querySelector('textarea')!.checkVisibility();
    expect(shown()).to.equal(false);
    control(element, '[value=yes]').focus();
    await sendKeys({ press: 'ArrowRight' });
    expect(control(element, '[value=no]').checked).to.equal(true);
    expect(shown()).to.equal(true);
    await sendKeys({ press: 'ArrowLeft' });
    expect(shown()).to.equal(false);
  });

  it('says that no personal data is asked for, with the question', async () => {
    const element = await filled('no');
    const text = element.querySelector('textarea')!;
    expect(document.getElementById(text.getAttribute('aria-describedby')!)!.textContent).to.contain('geen persoonlijke gegevens');
    expect([...new FormData(element.querySelector('form')!).keys()]).to.deep.equal(['product', 'helped', 'missing']);
  });

  it('sends in place and says thanks, with focus', async () => {
    const element = await filled('no', 'Wat kost spoed?');
    let helped: boolean | undefined;
    element.addEventListener('owc-feedback-sent', (event: FeedbackSentEvent) => (helped = event.helped));
    control(element, 'button').click();
    await waitUntil(() => said(element).startsWith('Dank u wel'));
    expect(asked).to.deep.equal([{ url: '/feedback', body: 'product=1201&helped=no&missing=Wat+kost+spoed%3F', accept: 'application/json' }]);
    expect(document.activeElement).to.equal(element.querySelector('[role=status]'));
    expect(element.querySelector('form')!.checkVisibility()).to.equal(false);
    expect(helped).to.equal(false);
  });

  it('does not send what was typed before the answer became “ja”', async () => {
    const element = await filled('yes', 'Toch niet');
    control(element, 'button').click();
    await waitUntil(() => asked.length);
    expect(asked[0]!.body).to.equal('product=1201&helped=yes&missing=');
  });

  it('is not sent without an answer', async () => {
    const element = await fixture<Feedback>(question());
    control(element, 'button').click();
    await import('./feedback.send.js');
    expect(asked).to.deep.equal([]);
    expect(element.querySelector('form')!.checkValidity()).to.equal(false);
  });

  for (const [what, failing] of [
    ['a server that refuses', () => Promise.resolve(new Response(null, { status: 422 }))],
    ['no connection', () => Promise.reject(new TypeError('Failed to fetch'))],
  ] as const) {
    it(`keeps what was typed with ${what}, and sends again`, async () => {
      const element = await filled('no', 'Wat kost spoed?');
      answer = failing;
      control(element, 'button').click();
      await waitUntil(() => said(element).includes('niet verstuurd'));
      expect(element.querySelector('textarea')!.value).to.equal('Wat kost spoed?');
      expect(element.querySelector('textarea')!.checkVisibility()).to.equal(true);
      answer = () => Promise.resolve(new Response(null, { status: 200 }));
      control(element, 'button').click();
      await waitUntil(() => said(element).startsWith('Dank u wel'));
      expect(element.querySelectorAll('[role=status]')).to.have.length(1);
      expect(asked).to.have.length(2);
    });
  }

  it('sends once when the button is pressed twice', async () => {
    const element = await filled('yes');
    let done = (_answer: Response): void => undefined;
    answer = () => new Promise((resolve) => (done = resolve));
    control(element, 'button').click();
    control(element, 'button').click();
    await waitUntil(() => asked.length);
    await import('./feedback.send.js');
    done(new Response(null, { status: 204 }));
    await waitUntil(() => said(element).startsWith('Dank u wel'));
    expect(asked).to.have.length(1);
  });

  it('lets somebody else send it', async () => {
    const element = await filled('yes');
    element.querySelector('form')!.addEventListener('submit', (event) => event.preventDefault());
    control(element, 'button').click();
    await import('./feedback.send.js');
    expect(asked).to.deep.equal([]);
  });

  it('speaks English', async () => {
    const element = await filled('yes', '', 'en');
    control(element, 'button').click();
    await waitUntil(() => said(element).startsWith('Thank you'));
  });

  it('changes nothing in what a server printed until it is used, and works after it was moved', async () => {
    const element = await fixture<Feedback>(question());
    expect(element.outerHTML).to.equal((await fixture<Feedback>(question())).outerHTML);
    const place = element.parentElement!;
    element.remove();
    place.append(element);
    control(element, '[value=yes]').click();
    control(element, 'button').click();
    await waitUntil(() => said(element).startsWith('Dank u wel'));
    expect(asked).to.have.length(1);
  });

  it('has nothing that axe finds', async () => {
    await expect(await filled('no', 'Wat kost spoed?')).to.be.accessible();
  });
});
