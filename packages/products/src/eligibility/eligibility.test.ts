import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { TemplateResult } from 'lit';
import './eligibility.js';
import type { Eligibility, EligibilityResultEvent } from './eligibility.js';
import { waitUntil } from '../../../../test/unit/until.js';

const realFetch = window.fetch;
const rules = {
  conditions: [
    { no: 'U woont niet in Voorbeeldstad.', rule: { '==': [{ var: 'woont' }, 'ja'] } },
    { text: 'U bent 18 jaar of ouder.', rule: { '>=': [{ var: 'leeftijd' }, 18] } },
    { text: 'U hebt een laag inkomen.', yes: 'U hebt een inkomen onder de grens.', rule: { in: [{ var: 'inkomen' }, ['laag', 'geen']] } },
  ],
};
const options = (name: string, ...values: string[]): TemplateResult[] => values.map((value) => html`<label><input type="radio" name=${name} .value=${value}> ${value}</label>`);

async function check({ oneByOne = false, src = '', json = JSON.stringify(rules) as string | null, lang = 'nl' } = {}): Promise<Eligibility> {
  const script = document.createElement('script');
  script.type = 'application/json';
  script.textContent = json;
  return fixture<Eligibility>(html`<owc-eligibility ?one-by-one=${oneByOne} src=${src} lang=${lang}>
    <h2>Kunt u de bijdrage krijgen?</h2>
    <ul><li>U woont in Voorbeeldstad.</li><li>U bent 18 jaar of ouder.</li><li>U hebt een laag inkomen.</li></ul>
    <form>
      <fieldset><legend>Woont u in Voorbeeldstad?</legend>${options('woont', 'ja', 'nee')}</fieldset>
      <fieldset><legend>Hoe oud bent u?</legend><label>Jaren <input type="number" name="leeftijd"></label></fieldset>
      <fieldset><legend>Wat is uw inkomen?</legend>${options('inkomen', 'laag', 'hoog', 'geen')}</fieldset>
      <button>Bekijk de uitkomst</button>
    </form>
    ${json === null ? '' : script}
  </owc-eligibility>`);
}
function answer(element: Element, answers: Record<string, string>): void {
  for (const [name, value] of Object.entries(answers)) {
    const radio = element.querySelector<HTMLInputElement>(`[type=radio][name=${name}][value="${value}"]`);
    if (radio) radio.click();
    else element.querySelector<HTMLInputElement>(`[name=${name}]`)!.value = value;
  }
}
const press = (element: Element, words: string): void => [...element.querySelectorAll('button')].find((button) => button.textContent === words && button.checkVisibility())!.click();
const result = (element: Element): HTMLElement | null => element.querySelector<HTMLElement>('section');
async function outcome(element: Element): Promise<string[]> {
  await waitUntil(() => result(element));
  return [result(element)!.querySelector('h3')!.textContent!, ...[...result(element)!.querySelectorAll('li')].map((item) => item.textContent!)];
}

describe('owc-eligibility', () => {
  const { warn } = console;
  let warned: string[] = [];
  before(() => (document.documentElement.lang = 'nl'));
  beforeEach(() => {
    warned = [];
    console.warn = (message) => warned.push(String(message));
  });
  afterEach(() => {
    window.fetch = realFetch;
    console.warn = warn;
  });

  it('says probably yes, and why', async () => {
    const element = await check();
    let event: EligibilityResultEvent | undefined;
    element.addEventListener('owc-eligibility-result', (result) => (event = result));
    answer(element, { woont: 'ja', leeftijd: '18', inkomen: 'geen' });
    press(element, 'Bekijk de uitkomst');
    expect(await outcome(element)).to.deep.equal(['Waarschijnlijk wel', 'Ja: U woont in Voorbeeldstad.', 'Ja: U bent 18 jaar of ouder.', 'Ja: U hebt een inkomen onder de grens.']);
    expect(event!.outcome).to.equal('yes');
    expect(JSON.stringify(event!.conditions), 'no answers').to.not.contain('geen');
  });

  it('says probably not, and why', async () => {
    const element = await check();
    answer(element, { woont: 'nee', leeftijd: '17', inkomen: 'laag' });
    press(element, 'Bekijk de uitkomst');
    expect(await outcome(element)).to.deep.equal(['Waarschijnlijk niet', 'Nee: U woont niet in Voorbeeldstad.', 'Nee: U bent 18 jaar of ouder.', 'Ja: U hebt een inkomen onder de grens.']);
  });

  it('forces nothing: what is not answered is not known', async () => {
    const element = await check();
    answer(element, { woont: 'ja' });
    press(element, 'Bekijk de uitkomst');
    expect(await outcome(element)).to.deep.equal(['Dat weten we nog niet', 'Ja: U woont in Voorbeeldstad.', 'Weten we niet: U bent 18 jaar of ouder.', 'Weten we niet: U hebt een laag inkomen.']);
  });

  it('but one that is not met is enough to know', async () => {
    const element = await check();
    answer(element, { inkomen: 'hoog' });
    press(element, 'Bekijk de uitkomst');
    expect((await outcome(element))[0]).to.equal('Waarschijnlijk niet');
  });

  it('shows the outcome with focus, in the place of the questions, and says that it is no decision', async () => {
    const element = await check();
    press(element, 'Bekijk de uitkomst');
    await outcome(element);
    expect(document.activeElement).to.equal(result(element));
    expect(result(element)!.getAttribute('aria-label')).to.equal('Dat weten we nog niet');
    expect(result(element)!.textContent).to.contain('Dit is geen besluit.');
    expect(element.querySelector('form')!.checkVisibility()).to.equal(false);
    await expect(element).to.be.accessible();
  });

  it('lets the answers be changed', async () => {
    const element = await check();
    answer(element, { woont: 'nee', leeftijd: '40', inkomen: 'laag' });
    press(element, 'Bekijk de uitkomst');
    await outcome(element);
    press(element, 'Antwoorden wijzigen');
    await waitUntil(() => document.activeElement instanceof HTMLInputElement);
    expect(result(element)).to.equal(null);
    expect((document.activeElement as HTMLInputElement).value, 'at the first answer').to.equal('nee');
    answer(element, { woont: 'ja' });
    press(element, 'Bekijk de uitkomst');
    expect((await outcome(element))[0]).to.equal('Waarschijnlijk wel');
  });

  it('can be printed', async () => {
    const element = await check();
    const print = window.print;
    let printed = 0;
    window.print = () => printed++;
    press(element, 'Bekijk de uitkomst');
    await outcome(element);
    press(element, 'Afdrukken');
    window.print = print;
    expect(printed).to.equal(1);
  });

  it('asks one question at a time, forth and back, by keyboard', async () => {
    const element = await check({ oneByOne: true });
    const shown = (): string[] => [...element.querySelectorAll('legend')].filter((legend) => legend.checkVisibility()).map((legend) => legend.textContent!);
    const buttons = (): string[] => [...element.querySelectorAll('button')].filter((button) => button.checkVisibility()).map((button) => button.textContent!);
    expect(shown()).to.deep.equal(['Woont u in Voorbeeldstad?']);
    expect(buttons()).to.deep.equal(['Volgende']);
    element.querySelector('input')!.focus();
    await sendKeys({ press: 'Space' });
    await sendKeys({ press: 'Enter' });
    expect(shown()).to.deep.equal(['Hoe oud bent u?']);
    expect((document.activeElement as HTMLInputElement).name).to.equal('leeftijd');
    expect(element.textContent).to.contain('Vraag 2 van 3');
    expect(buttons()).to.deep.equal(['Volgende', 'Vorige']);
    await sendKeys({ type: '40' });
    await waitUntil(() => (document.activeElement as HTMLInputElement).value === '40');
    press(element, 'Vorige');
    expect((document.activeElement as HTMLInputElement).value).to.equal('ja');
    press(element, 'Volgende');
    await sendKeys({ press: 'Enter' });
    expect(buttons()).to.deep.equal(['Bekijk de uitkomst', 'Vorige']);
    answer(element, { inkomen: 'laag' });
    await sendKeys({ press: 'Enter' });
    expect((await outcome(element))[0]).to.equal('Waarschijnlijk wel');
    press(element, 'Antwoorden wijzigen');
    await waitUntil(() => document.activeElement instanceof HTMLInputElement);
    expect(shown()).to.deep.equal(['Woont u in Voorbeeldstad?']);
  });

  it('asks for the next one too where every answer is required, and counts the answers before', async () => {
    const element = await check({ oneByOne: true });
    for (const control of element.querySelectorAll('input')) control.required = true;
    answer(element, { woont: 'ja' });
    press(element, 'Volgende');
    answer(element, { leeftijd: '40' });
    press(element, 'Volgende');
    answer(element, { inkomen: 'laag' });
    press(element, 'Bekijk de uitkomst');
    expect((await outcome(element))[1]).to.contain('U woont in Voorbeeldstad.');
    expect(result(element)!.dataset.owc).to.equal('yes');
    element.oneByOne = false;
    await element.updateComplete;
    expect(element.querySelector('fieldset:disabled')).to.equal(null);
  });

  it('gets the rules from an address', async () => {
    let asked = '';
    window.fetch = (source) => {
      asked = source as string;
      return Promise.resolve(new Response(JSON.stringify(rules)));
    };
    const element = await check({ src: '/regels.json', json: null });
    answer(element, { woont: 'ja', leeftijd: '18', inkomen: 'laag' });
    press(element, 'Bekijk de uitkomst');
    expect((await outcome(element))[0]).to.equal('Waarschijnlijk wel');
    expect(asked).to.equal('/regels.json');
  });

  for (const [what, json] of [
    ['no JSON', '{'],
    ['no conditions', '{"conditions": []}'],
    ['something else', '42'],
  ]) {
    it(`says so when the rules are ${what}, and the conditions are still there`, async () => {
      const element = await check({ json: json! });
      press(element, 'Bekijk de uitkomst');
      await waitUntil(() => result(element));
      expect(result(element)!.textContent).to.contain('We kunnen nu niet laten zien');
      expect(element.querySelector('ul')!.checkVisibility()).to.equal(true);
      expect(document.activeElement).to.equal(result(element));
      expect(warned).to.deep.equal(['<owc-eligibility> has no rules that can be read.']);
    });
  }

  it('says so when there are no rules, and asks nobody for them', async () => {
    let calls = 0;
    window.fetch = () => (calls++, Promise.resolve(new Response('[]')));
    const element = await check({ json: null });
    press(element, 'Bekijk de uitkomst');
    await waitUntil(() => result(element));
    expect(result(element)!.textContent).to.contain('We kunnen nu niet laten zien');
    expect(calls).to.equal(0);
  });

  it('leaves out a rule that cannot be understood, and judges the rest', async () => {
    const element = await check({ json: JSON.stringify({ conditions: [{ rule: { doeMaar: [] } }, { text: 'Altijd.', rule: true }, 'onzin', null] }) });
    press(element, 'Bekijk de uitkomst');
    expect(await outcome(element)).to.deep.equal(['Dat weten we nog niet', 'Weten we niet: U woont in Voorbeeldstad.', 'Ja: Altijd.', 'Weten we niet: U hebt een laag inkomen.', 'Weten we niet: ']);
    expect(warned).to.deep.equal(['<owc-eligibility> has a rule that cannot be understood.']);
  });

  it('shows the words of the rules as words', async () => {
    const element = await check({ json: JSON.stringify({ conditions: [{ text: '<img src=x onerror=alert(1)>', rule: true }] }) });
    press(element, 'Bekijk de uitkomst');
    expect(await outcome(element)).to.deep.equal(['Waarschijnlijk wel', 'Ja: <img src=x onerror=alert(1)>']);
  });

  it('speaks English', async () => {
    const element = await check({ lang: 'en', oneByOne: true });
    expect(element.textContent).to.contain('Question 1 of 3');
    press(element, 'Next');
    press(element, 'Next');
    press(element, 'Bekijk de uitkomst');
    expect((await outcome(element))[0]).to.equal('We do not know yet');
  });

  it('changes nothing in what a server printed until it is used, and works in a copy', async () => {
    const element = await check();
    const before = element.outerHTML;
    await element.updateComplete;
    expect(element.outerHTML).to.equal(before);
    press(element, 'Bekijk de uitkomst');
    await outcome(element);
    const copy = element.cloneNode(true) as Eligibility;
    element.replaceWith(copy);
    await copy.updateComplete;
    expect(result(copy)).to.equal(null);
    answer(copy, { woont: 'nee' });
    press(copy, 'Bekijk de uitkomst');
    expect((await outcome(copy))[0]).to.equal('Waarschijnlijk niet');
  });

  it('works where a page forbids code from strings', async () => {
    const frame = document.createElement('iframe');
    frame.srcdoc = `<!doctype html><html lang="nl"><head><meta http-equiv="Content-Security-Policy" content="script-src ${location.origin}; require-trusted-types-for 'script'"></head><body>
      <owc-eligibility><form><label><input type="radio" name="woont" value="ja" checked> Ja</label><button>Uitkomst</button></form>
      <script type="application/json">{"conditions":[{"text":"U woont hier.","rule":{"==":[{"var":"woont"},"ja"]}}]}</script></owc-eligibility>
      <script type="module" src="${new URL('./eligibility.ts', import.meta.url).href}"></script></body></html>`;
    await fixture(html`<div>${frame}</div>`);
    await waitUntil(() => frame.contentDocument?.querySelector('owc-eligibility:defined'));
    frame.contentDocument!.querySelector('button')!.click();
    await waitUntil(() => frame.contentDocument!.querySelector('section li'));
    expect(frame.contentDocument!.querySelector('section li')!.textContent).to.equal('Ja: U woont hier.');
    expect(() => (frame.contentWindow as any).eval('1')).to.throw();
  });

  it('has nothing that axe finds', async () => {
    await expect(await check()).to.be.accessible();
    await expect(await check({ oneByOne: true })).to.be.accessible();
  });
});
