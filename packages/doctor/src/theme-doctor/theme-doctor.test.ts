import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { defaults } from '@openwebconcept/theme/defaults.js';
import { waitUntil } from '../../../../test/unit/until.js';
import '@openwebconcept/forms/button.js';
import '@openwebconcept/forms/text-field.js';
import type { ThemeDoctor } from './theme-doctor.js';
import './theme-doctor.js';

describe('owc-theme-doctor', () => {
  let sick: CSSStyleSheet;
  beforeEach(() => {
    sick = new CSSStyleSheet();
    document.adoptedStyleSheets = [defaults.styleSheet!, sick];
  });
  afterEach(() => {
    document.adoptedStyleSheets = [];
  });

  async function make(tokens = '', lang = 'nl'): Promise<{ doctor: ThemeDoctor; box: HTMLElement }> {
    sick.replaceSync(`:root { ${tokens} }`);
    const box = await fixture<HTMLElement>(html`<div lang=${lang}>
      <owc-text-field><label slot="label" for="n">Naam</label><input id="n" /></owc-text-field>
      <owc-button><button>Versturen</button></owc-button>
      <owc-theme-doctor></owc-theme-doctor>
    </div>`);
    const doctor = box.querySelector<ThemeDoctor>('owc-theme-doctor')!;
    await doctor.updateComplete;
    return { doctor, box };
  }
  const within = (doctor: ThemeDoctor): ShadowRoot => doctor.shadowRoot!;
  const named = (doctor: ThemeDoctor, name: string | RegExp): HTMLElement =>
    [...within(doctor).querySelectorAll<HTMLElement>('button, label')].find((node) => {
      const text = node.getAttribute('aria-label') ?? node.textContent!.trim();
      return typeof name === 'string' ? text === name : name.test(text);
    })!;
  const measured = (doctor: ThemeDoctor): Promise<unknown> => new Promise((done) => doctor.addEventListener('owc-theme-doctor-measured', () => void doctor.updateComplete.then(done), { once: true }));
  async function open(doctor: ThemeDoctor): Promise<void> {
    const ready = measured(doctor);
    named(doctor, /Huisstijl|house style/).click();
    await ready;
    await doctor.updateComplete;
  }
  const status = (doctor: ThemeDoctor): string => within(doctor).querySelector('[role=status]')!.textContent!.trim();
  const pale = '--owc-action-background: #5aa0dc; --owc-action-text: #fff';

  it('does nothing to a page before it is opened', async () => {
    const { doctor } = await make(pale);
    expect(doctor.report).to.equal(undefined);
    expect(within(doctor).querySelector<HTMLElement>('[role=dialog]')!.checkVisibility()).to.equal(false);
  });

  it('opens with the keyboard, measures, closes with Escape and gives focus back', async () => {
    const { doctor } = await make();
    const button = named(doctor, 'Huisstijl controleren');
    button.focus();
    const ready = measured(doctor);
    await sendKeys({ press: 'Enter' });
    await ready;
    expect(within(doctor).activeElement!.textContent).to.equal('Huisstijl controleren');
    expect(status(doctor)).to.equal('0 fouten en 0 waarschuwingen');
    expect(within(doctor).textContent).to.contain('Niets gevonden');
    await sendKeys({ press: 'Escape' });
    await doctor.updateComplete;
    expect(doctor.open).to.equal(false);
    expect(within(doctor).activeElement).to.equal(button);
  });

  it('tells what is wrong and which token to set to what', async () => {
    const { doctor } = await make(pale);
    await open(doctor);
    expect(status(doctor)).to.match(/^[1-9]\d* (fout|fouten) en/);
    const words = within(doctor).textContent!;
    expect(words).to.contain('Tekst heeft een contrast van 2.8');
    expect(words).to.match(/--owc-action-background: #[0-9a-f]{6};/);
    await expect(doctor).to.be.accessible();
  });

  it('measures again after it was taken away while it was busy, or could not', async () => {
    const { doctor, box } = await make();
    doctor.open = true;
    await doctor.updateComplete;
    doctor.remove();
    await new Promise((done) => setTimeout(done, 100));
    box.append(doctor);
    doctor.open = false;
    await doctor.updateComplete;
    await open(doctor);
    expect(status(doctor)).to.match(/fouten/);
    doctor.within = 'geen ( selector';
    const [error] = await Promise.allSettled([doctor.measure()]);
    expect(error!.status).to.equal('rejected');
    await doctor.updateComplete;
    expect(status(doctor)).not.to.contain('Bezig');
  });

  it('points out the place', async () => {
    const { doctor, box } = await make(pale);
    await open(doctor);
    named(doctor, /^Toon.*Tekst heeft/).click();
    await doctor.updateComplete;
    const mark = within(doctor).querySelector('.mark')!.getBoundingClientRect();
    const button = box.querySelector('owc-button button')!.getBoundingClientRect();
    expect(mark.left).to.be.within(button.left - 12, button.left);
    expect(mark.top).to.be.within(button.top - 12, button.top);
    expect(mark.right).to.be.within(button.right, button.right + 12);
    expect(status(doctor)).to.contain('owc-button');
    box.querySelector('owc-button')!.remove();
    named(doctor, /^Toon.*Tekst heeft/).click();
    await doctor.updateComplete;
    expect(status(doctor)).to.equal('Deze plek is niet meer op de pagina.');
  });

  it('tries the advice on the page, measures that, and takes it off again', async () => {
    const { doctor, box } = await make(pale);
    await open(doctor);
    const color = (): string => getComputedStyle(box.querySelector('owc-button button')!).backgroundColor;
    expect(color()).to.equal('rgb(90, 160, 220)');
    let ready = measured(doctor);
    named(doctor, 'Probeer het advies op deze pagina').click();
    await ready;
    expect(color()).not.to.equal('rgb(90, 160, 220)');
    expect(status(doctor)).to.match(/^0 fouten/);
    expect(within(doctor).querySelector('pre[role=region]')!.textContent, 'what is tried can still be copied').to.contain('--owc-action-background');
    ready = measured(doctor);
    named(doctor, 'Probeer het advies op deze pagina').click();
    await ready;
    expect(color()).to.equal('rgb(90, 160, 220)');
  });

  it('leaves no trial behind when it is taken away', async () => {
    const { doctor, box } = await make(pale);
    await open(doctor);
    const ready = measured(doctor);
    named(doctor, 'Probeer het advies op deze pagina').click();
    await ready;
    doctor.remove();
    expect(getComputedStyle(box.querySelector('owc-button button')!).backgroundColor).to.equal('rgb(90, 160, 220)');
  });

  it('copies the advice', async () => {
    const { doctor } = await make(pale);
    await open(doctor);
    let copied = '';
    const { clipboard } = navigator;
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText: (text: string) => ((copied = text), Promise.resolve()) } });
    try {
      named(doctor, 'Kopieer CSS').click();
      await waitUntil(() => status(doctor) === 'De CSS is gekopieerd.');
    } finally {
      Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
    }
    expect(copied).to.equal(doctor.report!.css);
    expect(copied).to.contain('--owc-action-background');
  });

  it('measures anew when asked', async () => {
    const { doctor } = await make(pale);
    await open(doctor);
    sick.replaceSync('');
    const ready = measured(doctor);
    named(doctor, 'Opnieuw meten').click();
    await ready;
    expect(status(doctor)).to.equal('0 fouten en 0 waarschuwingen');
  });

  it('is readable itself on the sickest page, and does not measure itself', async () => {
    sick.replaceSync('');
    const { doctor } = await make('--owc-text: #fff; --owc-background: #fff; --owc-font-size: 4px');
    sick.insertRule('* { color: #fefefe !important; font-size: 4px !important; opacity: 0.2 !important }');
    await open(doctor);
    const heading = getComputedStyle(within(doctor).querySelector('h2')!);
    expect([heading.color, heading.fontSize, getComputedStyle(doctor).opacity]).to.deep.equal(['rgb(27, 31, 36)', '20px', '1']);
    expect(doctor.report!.findings.flatMap(({ places }) => places).some((node) => node === doctor || node.getRootNode() === doctor.shadowRoot)).to.equal(false);
  });

  it('speaks English', async () => {
    const { doctor } = await make(pale, 'en');
    await open(doctor);
    expect(status(doctor)).to.match(/failures? and/);
    expect(named(doctor, 'Copy CSS')).to.not.equal(undefined);
  });
});
